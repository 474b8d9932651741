"""``read --watch``: the command stays, reads what arrives, and ends well with Ctrl-C."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from osteo_desktop.cli.commands import read
from osteo_desktop.imaging.phantom import make_sample_folder
from osteo_desktop.records.selection import Selection
from tests.cli.cli_process import finish
from tests.made.model import make_model


def _wait_for(what: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 90
    while not what() and time.monotonic() < deadline:
        assert process.poll() is None
        time.sleep(0.1)
    assert what()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT is sent otherwise there")
def test_what_arrives_is_read_and_reported_until_ctrl_c(
    command: Callable[..., subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    made, inbox, table = tmp_path / "made", tmp_path / "inbox", tmp_path / "out.csv"
    make_sample_folder(made, 320, 240)
    inbox.mkdir()
    first, second, *_ = sorted(made.glob("*.png"))
    shutil.copy(first, inbox / "1.png")
    process = command(
        *("read", inbox, "--watch", "--csv", table),
        *("--archive", tmp_path / "a.sqlite", "--model", make_model(tmp_path)),
    )
    _wait_for(table.exists, process)
    assert "2.png" not in table.read_text("utf-8-sig")
    shutil.copy(second, inbox / "2.png")
    _wait_for(lambda: "2.png" in table.read_text("utf-8-sig"), process)
    assert "1.png" in table.read_text("utf-8-sig"), "the report is of the whole folder"
    process.send_signal(signal.SIGINT)
    ended = finish(process)
    assert ended.code == 0, ended.err
    assert f"Watching {inbox}. Press Ctrl-C to end." in ended.err
    assert "Waiting to be read: 2.png." in ended.err, "told before it is read, as in the window"
    assert ended.err.splitlines()[-1] == "Watching has ended; what was read is kept."
    assert ended.out.count("Session 1:") == 2


def test_a_file_cannot_be_watched(
    command: Callable[..., subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    make_sample_folder(tmp_path / "made", 320, 240)
    film = sorted((tmp_path / "made").glob("*.png"))[0]
    refused = finish(command("read", film, "--watch", "--archive", tmp_path / "a.sqlite"))
    assert refused.code == 1
    assert "Only a folder can be watched" in refused.err


def test_of_many_that_came_together_the_first_are_named() -> None:
    """As the window's rows that wait."""
    few = Selection(Path("/in"), ("/in/a.dcm", "/in/b/c.dcm"))
    assert read._waiting_text(few) == "Waiting to be read: a.dcm, c.dcm."
    many = Selection(Path("/in"), tuple(f"/in/{n}.dcm" for n in range(1205)))
    text = "Waiting to be read: 0.dcm, 1.dcm, 2.dcm, 3.dcm, 4.dcm and 1,200 more."
    assert read._waiting_text(many) == text
