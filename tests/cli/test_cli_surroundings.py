"""Closed streams, ``| head``, too little memory, damaged settings: one clear line, its code."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from osteo_desktop.cli.exits import Exit, error_line
from osteo_desktop.errors.machine import is_of_memory
from osteo_desktop.settings import default_settings, kept_aside, load_settings
from tests.cli.cli_process import Ran

Run = Callable[..., Ran]
PROGRAM = (sys.executable, "-m", "osteo_desktop")

unix = pytest.mark.skipif(sys.platform == "win32", reason="streams are closed otherwise there")


def in_shell(line: str, *arguments: object) -> Ran:
    """``line`` with the program's call in the place of PROGRAM."""
    call = " ".join(f"'{word}'" for word in (*PROGRAM, *map(str, arguments)))
    done = subprocess.run(
        ["/bin/sh", "-c", line.replace("PROGRAM", call)],
        capture_output=True,
        text=True,
        timeout=120,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


# --- streams ----------------------------------------------------------------------------------


@pytest.mark.slow
@unix
@pytest.mark.parametrize("arguments", [("models", "show"), ("recipes",), ("--help",)])
def test_an_output_that_nobody_reads_any_more_ends_it_quietly(arguments: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)  # as of ``| head -1``, only at once
    done = subprocess.run(
        [*PROGRAM, *arguments], stdout=writing, stderr=subprocess.PIPE, text=True, timeout=120
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (Exit.UNHEARD, "")


@pytest.mark.slow
@unix
def test_a_closed_standard_output_is_told_in_one_line() -> None:
    ran = in_shell("PROGRAM >&-", "recipes")
    assert ran.code == Exit.ERROR
    assert ran.err == (
        "osteo-desktop: Standard output is closed, so the results cannot be shown. "
        "Run the command again without closing it; what was finished is kept.\n"
    )


@pytest.mark.slow
@unix
def test_the_work_is_done_though_its_summary_cannot_be_printed(
    model: Path, samples: Path, tmp_path: Path
) -> None:
    """And nothing that is printed gets into the files that are written."""
    table, archive = tmp_path / "out.csv", tmp_path / "a.sqlite"
    arguments = ("read", samples, "--csv", table, "--archive", archive, "--model", model)
    ran = in_shell("PROGRAM >&- 2>&- <&-", *arguments)
    assert ran == Ran(Exit.ERROR, "", "")
    assert table.read_bytes().startswith(b"\xef\xbb\xbfpatient_name,patient_id,")
    assert b"Research" not in table.read_bytes()
    assert table.stat().st_mode & 0o077 == 0


@pytest.mark.slow
@unix
def test_closed_errors_and_a_closed_input_stop_nothing() -> None:
    ran = in_shell("PROGRAM 2>&- <&-", "recipes")
    assert ran.code == Exit.DONE
    assert "resnet18" in ran.out
    assert (
        in_shell("PROGRAM 2>&-", "export", "--list", "--archive", "/nowhere/a").code == Exit.ERROR
    )


@pytest.mark.slow
@unix
def test_a_full_disk_behind_the_output_is_told() -> None:
    ran = in_shell("PROGRAM >/dev/full", "recipes")
    assert ran.code == Exit.ERROR
    assert ran.err.splitlines() == ["osteo-desktop: No space left on device."]


# --- memory -----------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a limit of Linux")
@pytest.mark.parametrize("kilobytes", [60_000, 150_000])
def test_too_little_memory_at_the_start_is_told_in_one_line(kilobytes: int) -> None:
    ran = in_shell(f"ulimit -v {kilobytes}; PROGRAM", "predict", "/nowhere.png")
    assert ran.code == Exit.ERROR
    assert ran.err.splitlines()[-1] == (
        "osteo-desktop: There is too little memory to go on. Close other programs, or give this "
        "one more, and try again; what was finished is kept."
    )
    assert "Traceback" not in ran.err
    assert "Error" not in ran.err


def test_what_is_of_memory_is_known_by_its_cause_too() -> None:
    error = RuntimeError("no name of a patient")
    error.__cause__ = ImportError("libtorch_cpu.so: failed to map segment from shared object")
    assert "too little memory" in error_line(error)
    assert is_of_memory(MemoryError())
    assert is_of_memory(OSError(12, "Cannot allocate memory"))
    assert not is_of_memory(ImportError("No module named 'torch'"))


# --- settings ---------------------------------------------------------------------------------


def test_damaged_settings_are_told_and_stop_nothing(run: Run) -> None:
    default_settings().parent.mkdir(parents=True)
    default_settings().write_text("{ damaged", encoding="utf-8")
    ran = run("models", "show")
    assert ran.code == Exit.DONE
    assert "default" in ran.out
    assert ran.err == (
        f"osteo-desktop: {default_settings()}: The settings cannot be read (the file is damaged, "
        "it is not JSON); the defaults are used. Correct or delete the file.\n"
    )
    assert default_settings().read_text(encoding="utf-8") == "{ damaged"


def test_a_model_can_be_chosen_though_the_settings_are_damaged_which_are_kept_aside(
    run: Run,
) -> None:
    default_settings().parent.mkdir(parents=True)
    default_settings().write_text("{ damaged", encoding="utf-8")
    ran = run("models", "choose", "default")
    assert ran.code == Exit.DONE
    assert load_settings().model == "default"
    assert kept_aside(default_settings()).read_text(encoding="utf-8") == "{ damaged"
