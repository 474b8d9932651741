"""Progress: plain lines that can be read in a log, a bar on a terminal, and Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from osteo_desktop.cli.progress_display import PlainLines, describe, shown_progress
from osteo_desktop.notice import as_it_stands
from osteo_desktop.progress import Progress, ProgressState


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_line_says_done_total_rate_and_time_left() -> None:
    state = ProgressState(done=1200, total=3437)
    assert describe(state, 14.2) == "1200 of 3437, 14.2/s, 2:38 left"
    assert describe(ProgressState(12, None), 0.0) == "12"
    assert (
        describe(ProgressState(5, 5, as_it_stands("Writing the PDF")), 2.0)
        == "5 of 5, 2.0/s, Writing the PDF"
    )


def test_lines_come_every_few_seconds_and_once_at_the_end() -> None:
    clock, lines = Clock(), []
    plain = PlainLines(lines.append, every=3.0, clock=clock)
    progress = Progress(plain.listen)
    progress.set_total(40)
    for _ in range(10):
        clock.now += 1.0
        progress.step(4)
    plain.finish()
    assert lines == [
        "12 of 40, 4.0/s, 0:07 left",
        "24 of 40, 4.0/s, 0:04 left",
        "36 of 40, 4.0/s, 0:01 left",
        "40 of 40, 4.0/s",
    ]


def test_the_rate_is_that_of_late_so_that_reused_files_do_not_flatter_it() -> None:
    clock, lines = Clock(), []
    progress = Progress(PlainLines(lines.append, every=3.0, clock=clock).listen)
    progress.set_total(3000)
    progress.step(2000)
    for _ in range(20):
        clock.now += 3.0
        progress.step(30)
    assert lines[-1] == "2600 of 3000, 10.0/s, 0:40 left"


def test_first_ctrl_c_cancels_second_aborts(capfd: pytest.CaptureFixture[str]) -> None:
    before = signal.getsignal(signal.SIGINT)
    with shown_progress() as progress:
        signal.raise_signal(signal.SIGINT)
        assert progress.cancelled
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
    assert capfd.readouterr().err.count("Stopping") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are Unix")
def test_on_a_terminal_a_bar_with_rate_and_time_left() -> None:
    import pty

    code = (
        "import time\n"
        "from osteo_desktop.cli.progress_display import shown_progress\n"
        "from osteo_desktop.notice import as_it_stands\n"
        "with shown_progress() as p:\n"
        "    p.set_total(10); p.say(as_it_stands('Reading [x] folder'))\n"
        "    for _ in range(6): p.step(); time.sleep(0.2)\n"
        "print('result')\n"
    )
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "120"}
    done = subprocess.run(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=theirs, env=environment
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk
    os.close(ours)
    assert done.stdout == b"result\n"
    text = shown.decode()
    assert "Reading [x] folder" in text
    assert "5/10" in text
    assert "files/s" in text
    assert "0:0" in text
