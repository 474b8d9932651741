"""``demo``: makes, reads and reports on its own; the window only where somebody sits."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from osteo_desktop.cli.commands import demo as demo_command
from osteo_desktop.cli.commands.window import WindowRequest
from osteo_desktop.cli.main import cli
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from tests.cli.cli_process import Ran, finish

pytestmark = pytest.mark.slow


@pytest.mark.heavy
def test_a_fresh_place_gets_samples_pdf_and_csv_and_so_it_does_again(
    command: Callable[..., subprocess.Popen[bytes]],
    run: Callable[..., Ran],
    model: Path,
    tmp_path: Path,
) -> None:
    """Run by hand in a folder of its own; no terminal, so no window and exit 0."""
    home = tmp_path / "home"
    first = finish(command("demo", "--model", model, OSTEO_HOME=str(home)))
    assert (first.code, first.err.count(DISCLAIMER)) == (0, 1)
    output = tmp_path / "demo-output"
    assert (output / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert (output / "worklist.csv").is_file()
    for place in ("report.pdf", "worklist.csv", "samples"):
        assert str(output / place) in first.out
    assert not list(home.rglob("*.sqlite")), "the user's archive is not touched"
    second = run("demo", "--model", model, "--out", output)
    assert second.code == 0
    assert " 0 computed" in second.out


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_somebody_at_a_terminal_with_a_display_gets_the_window(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    # Whether this machine has Qt's libraries is not asked here.
    monkeypatch.setattr(demo_command, "why_no_window", lambda: None)
    out = tmp_path / "out"
    result = cli.main(["demo", "--out", str(out), "--model", str(model)], standalone_mode=False)
    assert result == WindowRequest(out / "samples", out / "archive.sqlite", model, "auto", True)
