"""Print the longest UI stall while a folder is read and looked through, and any leaked thread.

    python -m tests.measure_ui_stalls --images 500
    python -m tests.measure_ui_stalls --images 100 --against 713db48

The real window on made radiographs, with the installed model; a timer ticks every 5 ms, and a
stall is how much later than that a tick came. On a busy computer others make most of that: beside
it stands how long each pass of the window's loop held its thread, in processor time, from the
window's first moment on and while it looks at another radiograph twice a second. Nothing here fails
a test: it measures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.in_turn import Held, add_options, compare, say

TICK = 0.005


class Heart:
    """Ticks on the UI thread and notes how late each tick came."""

    def __init__(self, parent) -> None:  # type: ignore[no-untyped-def]
        from PySide6.QtCore import Qt, QTimer

        self.stalls: list[tuple[float, float]] = []
        """(seconds late, seconds since the start) of every tick."""
        self._started = self._last = time.perf_counter()
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(int(TICK * 1000))

    def _tick(self) -> None:
        now = time.perf_counter()
        self.stalls.append((max(0.0, now - self._last - TICK), now - self._started))
        self._last = now

    def stop(self) -> None:
        self._timer.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=500)
    parser.add_argument("--folder", type=Path, help="radiographs of your own instead")
    add_options(parser)
    arguments = parser.parse_args()
    if arguments.against:
        images = ["--images", str(arguments.images)]
        return compare("tests.measure_ui_stalls", arguments.against, arguments.turns, images)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["OSTEO_HOME"] = scratch
        folder = arguments.folder or _made(Path(scratch) / "radiographs", arguments.images)
        measure(folder, Path(scratch) / "archive.sqlite", arguments.figures)
    return None


def _made(folder: Path, images: int) -> Path:
    from osteo_desktop.imaging.drawn_phantom import phantom
    from osteo_desktop.imaging.phantom import write_dicom, write_png

    folder.mkdir()
    for n in range(images):
        pixels = phantom(1024, 768, broken=n % 3 == 0, seed=n)
        if n % 2:
            write_png(folder / f"{n:04}.png", (pixels >> 4).astype(np.uint8))
        else:
            write_dicom(folder / f"{n:04}.dcm", pixels)
    return folder


def measure(folder: Path, archive: Path, figures: Path | None) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from osteo_desktop.settings import Settings
    from osteo_desktop.ui.window.main_window import MainWindow
    from osteo_desktop.workflow.reading.room import ReadingRoom

    before = set(threading.enumerate())
    application = QApplication(sys.argv[:1])
    window = MainWindow(ReadingRoom(archive, score_anyway=True), Settings(reader_name="Dr. Roe"))
    window.resize(1366, 740)
    window.show()
    starting, reading = Held(application.processEvents), Held(application.processEvents)
    heart = Heart(window)
    looker = QTimer(window)  # a reader who looks at another radiograph twice a second
    looker.timeout.connect(lambda: window.worklist.step(1))
    ended: list[float] = []
    prepared: list[object] = []
    window.folder_job.prepared.connect(prepared.append)
    window.folder_job.finished.connect(lambda _summary: ended.append(time.perf_counter()))
    started = time.perf_counter()
    window.start(folder)
    while not prepared:
        starting.once()
    looker.start(500)
    while not ended or time.perf_counter() - ended[0] < 3.0:
        reading.once()
    rows = window.worklist.rows.rowCount()
    heart.stop()
    looker.stop()
    window.close()
    while not window.closing.done:
        application.processEvents()
        time.sleep(0.001)
    _print(heart.stalls, rows, ended[0] - started)
    left = [t.name for t in set(threading.enumerate()) - before if t.name.startswith("osteo-")]
    print(f"leaked threads: {', '.join(left) or 'none'}")
    say({**starting.figures("held until the model is there"), **reading.figures("held")}, figures)


def _print(stalls: list[tuple[float, float]], rows: int, seconds: float) -> None:
    longest = sorted(stalls, reverse=True)[:8]
    print(f"{rows} rows read in {seconds:.1f} s ({rows / seconds:.1f}/s), {len(stalls)} ticks")
    print(f"longest UI stall: {longest[0][0] * 1000:.0f} ms (aim: under 100 ms)")
    print("the longest ones: " + ", ".join(f"{s * 1000:.0f} ms at {at:.1f} s" for s, at in longest))
    print(f"99.9th percentile: {np.percentile([s for s, _ in stalls], 99.9) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
