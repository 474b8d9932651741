"""Print how soon a folder's first rows stand in the window, and how long its thread is held by all.

    python -m tests.measure_first_rows --files 3437
    python -m tests.measure_first_rows --files 600 --scored
    python -m tests.measure_first_rows --files 100000

The real window on links to one made radiograph; the folder is opened while the model is still being
loaded, as by who starts the program with it. With ``--scored`` it was read before, by another
window's room, and is opened once more. Beside the seconds stands processor time of the whole
process until then: on a busy computer others make most of the seconds. Nothing here fails a test:
it measures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.in_turn import Held, add_options, compare, say

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_MOST_LINKS = 30_000
"""A file may have in most file systems."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=3437)
    parser.add_argument("--scored", action="store_true", help="read before")
    add_options(parser)
    wanted = parser.parse_args()
    if wanted.against:
        asked = ["--files", str(wanted.files), *(["--scored"] if wanted.scored else [])]
        return compare("tests.measure_first_rows", wanted.against, wanted.turns, asked)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["OSTEO_HOME"] = scratch
        folder = _made(Path(scratch) / "radiographs", wanted.files)
        archive = Path(scratch) / "archive.sqlite"
        if wanted.scored:
            _read(folder, archive)
        say(_measure(folder, archive, wanted.files), wanted.figures)
    return None


def _made(folder: Path, files: int) -> Path:
    from osteo_desktop.imaging.drawn_phantom import phantom
    from osteo_desktop.imaging.phantom import write_dicom

    folder.mkdir()
    first = folder.parent / "made.dcm"
    for number in range(files):
        if number % _MOST_LINKS == 0:
            first.unlink(missing_ok=True)
            write_dicom(first, phantom(320, 240, seed=number))
        os.link(first, folder / f"{number:06}.dcm")
    return folder


def _read(folder: Path, archive: Path) -> None:
    from osteo_desktop.progress import Progress
    from osteo_desktop.workflow.reading.room import ReadingRoom

    room = ReadingRoom(archive, score_anyway=True)
    room.read(folder, Progress(), lambda _session: None, lambda _rows: None)
    room.close()


def _measure(folder: Path, archive: Path, files: int) -> dict[str, float]:
    from PySide6.QtWidgets import QApplication

    from osteo_desktop.settings import Settings
    from osteo_desktop.ui.window.main_window import MainWindow
    from osteo_desktop.workflow.reading.room import ReadingRoom

    application = QApplication(sys.argv[:1])
    window = MainWindow(ReadingRoom(archive, score_anyway=True), Settings(reader_name="Dr. Roe"))
    window.resize(1366, 740)
    window.show()
    application.processEvents()
    held = Held(application.processEvents)
    begun, computed = time.perf_counter(), time.process_time()

    def until(ready: Callable[[], bool]) -> tuple[float, float]:
        while not ready():
            held.once()
        return (
            1000 * (time.perf_counter() - begun),
            1000 * (time.process_time() - computed),
        )

    rows = window.worklist.rows
    held.timed(lambda: window.start(folder))
    first = until(lambda: rows.rowCount() > 0)
    every = until(lambda: len(rows.table.all_rows()) >= files)
    shown = until(lambda: window.showing.radiograph is not None)
    window.close()
    while not window.closing.done:
        application.processEvents()
        time.sleep(0.001)
    return {
        "first rows, ms": first[0],
        "first rows, ms of processor time": first[1],
        "all rows, ms": every[0],
        "first radiograph, ms": shown[0],
        **held.figures("held"),
    }


if __name__ == "__main__":
    main()
