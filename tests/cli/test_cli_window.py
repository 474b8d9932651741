"""No window here: say why in one line, and what installs what is missing."""

from __future__ import annotations

import importlib.util
import io
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from osteo_desktop.cli.commands import window
from osteo_desktop.cli.commands.window import WindowRequest
from osteo_desktop.cli.main import cli
from osteo_desktop.workflow.installation.qt_libraries import APT_LINE
from tests.cli.cli_process import finish

Command = Callable[..., subprocess.Popen[bytes]]


@pytest.mark.parametrize(
    ("environment", "platform", "display"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_display_is_one_that_a_person_looks_at(
    environment: dict[str, str], platform: str, display: bool
) -> None:
    assert window.has_display(environment, platform) is display


class Stream(io.StringIO):
    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.mark.parametrize(
    ("input_terminal", "output_terminal", "environment", "watched"),
    [
        (True, True, {"DISPLAY": ":0"}, True),
        (False, True, {"DISPLAY": ":0"}, False),
        (True, False, {"DISPLAY": ":0"}, False),
        (True, True, {}, False),
        (True, True, {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_a_window_opens_unasked_only_where_somebody_watches(
    input_terminal: bool, output_terminal: bool, environment: dict[str, str], watched: bool
) -> None:
    streams = (Stream(input_terminal), Stream(output_terminal))
    assert window.somebody_watches(streams, environment, "linux") is watched


def test_without_display_one_line_and_exit_1(command: Command) -> None:
    ran = finish(command())
    assert ran.code == 1
    assert ran.out == ""
    assert ran.err.count("\n") == 1
    assert ran.err.startswith("osteo-desktop: There is no display")


def test_without_a_system_library_its_name_and_the_line_that_installs_it(
    command: Command, tmp_path: Path
) -> None:
    broken_qt = tmp_path / "PySide6"
    broken_qt.mkdir()
    (broken_qt / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file: No such file')"
    )
    ran = finish(command("open", tmp_path, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(tmp_path)))
    assert ran.code == 1
    assert ran.err == f"osteo-desktop: {window.library_line('libEGL.so.1')}\n"
    assert "apt-get install libegl1 libgl1 libxkbcommon0" in ran.err
    assert "libxcb-cursor0" in ran.err


def test_a_missing_library_of_the_platform_plugin_is_found_before_qt_aborts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    platforms = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms"
    platforms.mkdir(parents=True)
    (tmp_path / "PySide6" / "__init__.py").touch()
    (platforms / "libqxcb.so").write_bytes(b"this is no library")
    spec = importlib.util.spec_from_file_location(
        "PySide6",
        tmp_path / "PySide6" / "__init__.py",
        submodule_search_locations=[str(tmp_path / "PySide6")],
    )
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: spec)
    problem = window.why_no_window({"DISPLAY": ":0"}, "linux")
    assert problem is not None
    assert "libqxcb.so" in problem
    assert APT_LINE in problem


def test_open_asks_for_the_window_with_what_was_given(tmp_path: Path) -> None:
    request = cli.main(
        ["open", "folder", "--archive", "a.sqlite", "--device", "cpu", "--score-anyway"],
        standalone_mode=False,
    )
    assert request == WindowRequest(
        Path("folder"), Path("a.sqlite"), device="cpu", score_anyway=True
    )
