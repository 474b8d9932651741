"""The program's face: help, version, exit codes, and errors as one line."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from osteo_desktop.cli import exits, output
from osteo_desktop.cli.main import COMMANDS
from osteo_desktop.errors.files import EmptyFile
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from tests.cli.cli_process import Ran, finish

Run = Callable[..., Ran]
HEAVY = (
    "torch",
    "torchvision",
    "PySide6",
    "pydicom",
    "PIL",
    "sklearn",
    "matplotlib",
    "fpdf",
    "cv2",
)
HEAVY += ("fpdf", "cv2")
NUMBERS = ("numpy", "scipy", "openvino", "onnxruntime")
"""What the list of commands needs as little; a command's own help may name what arrays define."""


@pytest.mark.parametrize("arguments", [["--help"], ["-h"]])
def test_help_names_every_command_every_exit_code_and_the_disclaimer(
    run: Run, arguments: list[str]
) -> None:
    ran = run(*arguments)
    assert ran.code == 0
    for name, entry in COMMANDS.items():
        assert f"  {name} " in ran.out
        assert entry.summary in ran.out
    for code, text in exits.EXIT_CODES.items():
        assert f"{int(code)}  {text}" in ran.out
    assert DISCLAIMER in ran.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_own_help(run: Run, name: str) -> None:
    ran = run(name, "--help")
    assert ran.code == 0
    assert f"osteo-desktop {name}" in ran.out
    assert DISCLAIMER in ran.out


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["read", "--help"], ["demo", "-h"]]
)
def test_help_waits_for_nothing_heavy(arguments: list[str]) -> None:
    unwanted = HEAVY if arguments[0] in COMMANDS else HEAVY + NUMBERS
    code = (
        "import sys; from osteo_desktop.__main__ import main\n"
        f"assert main({arguments!r}) == 0\n"
        f"print('HEAVY', [m for m in {unwanted!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("HEAVY []\n")


@pytest.mark.slow
def test_a_first_score_waits_for_nothing_that_it_does_not_need(model: Path, samples: Path) -> None:
    """torchvision and scikit-learn take longer to import than torch itself."""
    arguments = ["predict", str(samples / "06-phantom-whole.png"), "--score-anyway"]
    arguments += ["--model", str(model), "--device", "cpu"]
    code = (
        "import sys; from osteo_desktop.__main__ import main\n"
        f"assert main({arguments!r}) == 0\n"
        "print('HEAVY', [m for m in ('torchvision', 'sklearn') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("HEAVY []\n")


def test_version_says_what_it_is(run: Run) -> None:
    ran = run("--version")
    assert ran.code == 0
    assert ran.out.startswith("osteo-desktop 0.")
    assert DISCLAIMER in ran.out


@pytest.mark.parametrize(
    "arguments",
    [["nonsense"], ["--nonsense"], ["read"], ["predict"], ["read", "x", "--device", "abacus"]],
)
def test_wrong_usage_is_2(run: Run, arguments: list[str]) -> None:
    ran = run(*arguments)
    assert ran.code == exits.Exit.USAGE
    assert ran.out == ""
    assert "Usage:" in ran.err


def test_an_error_is_one_line_with_what_which_file_and_what_next(run: Run, tmp_path: Path) -> None:
    missing = tmp_path / "nowhere"
    ran = run("export", "--list", "--archive", missing)
    assert ran.code == exits.Exit.ERROR
    assert ran.err == (
        f"osteo-desktop: {missing}: There is no such file or folder. "
        "Check the path, or connect the disk it lies on.\n"
    )


def test_debug_shows_where_an_error_comes_from(run: Run, tmp_path: Path) -> None:
    ran = run("--debug", "export", "--list", "--archive", tmp_path / "nowhere")
    assert ran.code == exits.Exit.ERROR
    assert "Traceback" in ran.err
    assert ran.err.splitlines()[-1].startswith("osteo-desktop: ")


def test_an_unexpected_error_keeps_its_text_to_itself() -> None:
    line = exits.error_line(ValueError("DOE^JANE 1970"))
    assert "ValueError" in line
    assert "--debug" in line
    assert "DOE" not in line


def test_errors_of_the_system_and_our_own_are_told() -> None:
    assert exits.error_line(OSError(5, "Input/output error", "a.dcm")) == (
        "osteo-desktop: a.dcm: Input/output error."
    )
    assert "a.dcm: The file is empty" in exits.error_line(EmptyFile("a.dcm"))


def test_terminals_without_unicode_still_get_their_answer(
    command: Callable[..., subprocess.Popen[bytes]],
) -> None:
    process = command("--version", PYTHONIOENCODING="latin-1")
    ran = finish(process, "latin-1")
    assert ran.code == 0
    assert "Research use only ? not a medical device" in ran.out


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (151.4, "2:31"), (3751, "1:02:31"), (59.6, "1:00")]
)
def test_spans_read_as_clocks_do(seconds: float, text: str) -> None:
    assert output.span(seconds) == text
