"""Print how long a reader waits for us: 50 studies of two 6-9 megapixel radiographs, read by key.

    python -m tests.measure_reading --studies 50 --beside 300
    python -m tests.measure_reading --studies 8 --look 0.6 --against 713db48

Real key events in the real window, with the installed model, while the batch is still being read:
1, 2 or 3 on each view, then S. A wait runs from the key's press until the next radiograph is
painted, or, of the last view of a study, until that of the next study is. Between two keys the
reader looks, as long as --look says. One radiograph in four is JPEG 2000. --beside puts so many
more such studies into the folder, so that the batch outlasts the reader on a fast computer too.
On a busy computer others make most of a wait: beside it stands how long the window's thread worked
from each key on, and how long it was held at once, in processor time. Nothing here fails a test: it
measures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.in_turn import Held, add_options, compare, say

SIZES = ((3000, 2000), (2500, 2500), (3200, 2500), (3000, 3000))
"""Rows and columns: 6.0, 6.3, 8.0 and 9.0 megapixels."""
MEDIAN, TAIL = 50.0, 150.0
"""Milliseconds that are aimed at."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--studies", type=int, default=50)
    parser.add_argument("--look", type=float, default=1.5, help="seconds a reader looks at a view")
    parser.add_argument("--beside", type=int, default=0, help="more studies, not read")
    add_options(parser)
    wanted = parser.parse_args()
    if wanted.against:
        given = ["--studies", wanted.studies, "--look", wanted.look, "--beside", wanted.beside]
        asked = list(map(str, given))
        return compare("tests.measure_reading", wanted.against, wanted.turns, asked)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["OSTEO_HOME"] = scratch
        folder = _made(Path(scratch) / "radiographs", wanted.studies + wanted.beside)
        archive = Path(scratch) / "archive.sqlite"
        _measure(folder, archive, wanted.studies, wanted.look, wanted.figures)
    return None


def _made(folder: Path, studies: int) -> Path:
    from osteo_desktop.imaging.drawn_phantom import phantom
    from osteo_desktop.imaging.phantom import Syntax, write_dicom
    from osteo_desktop.records.radiograph import Patient

    folder.mkdir()
    made = {
        (size, lateral): phantom(*size, broken=lateral, lateral=lateral)
        for size in SIZES
        for lateral in (False, True)
    }
    for study in range(studies):
        patient = Patient(f"PHANTOM^{study}", f"PHANTOM-{study}")
        for lateral in (False, True):
            pixels = made[SIZES[study % len(SIZES)], lateral].copy()
            pixels[:8, :8] = study  # no two files alike, or the archive would know the finding
            syntax = Syntax.JPEG_2000 if (2 * study + lateral) % 4 == 3 else Syntax.EXPLICIT
            write_dicom(
                folder / f"{study:03}-{'lateral' if lateral else 'ap'}.dcm",
                pixels,
                syntax=syntax,
                patient=patient,
            )
    return folder


def _measure(folder: Path, archive: Path, studies: int, look: float, figures: Path | None) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from osteo_desktop.settings import Settings
    from osteo_desktop.ui.reading.showing import SEEN_SECONDS
    from osteo_desktop.ui.window.main_window import MainWindow
    from osteo_desktop.ui.worklist.study_table import Progress
    from osteo_desktop.workflow.reading.room import ReadingRoom

    application = QApplication(sys.argv[:1])
    window = MainWindow(ReadingRoom(archive, score_anyway=True), Settings(reader_name="Dr. Roe"))
    window.resize(1366, 740)
    window.show()
    window.resize(1366, 740)

    held = Held(application.processEvents)

    def until(ready: Callable[[], bool], seconds: float = 600.0) -> float:
        started = time.perf_counter()
        while not ready():
            held.once()
            if time.perf_counter() - started > seconds:
                raise SystemExit(f"nothing happened for {seconds:.0f} s")
        return (time.perf_counter() - started) * 1000

    def in_sight(key: object) -> bool:
        row = window.worklist.selected_row()
        return row is not None and row.key == key and window.showing.radiograph is not None

    ended: list[float] = []
    window.folder_job.finished.connect(lambda _: ended.append(time.perf_counter()))
    window.start(folder)
    until(lambda: window.worklist.rows.rowCount() >= 4)
    window.sessions.select_first()
    until(lambda: window.showing.radiograph is not None)
    waits: list[float] = []
    work: list[float] = []
    busy = 0

    def press(key: Qt.Key) -> None:
        """And wait until another radiograph than this one is painted."""
        nonlocal busy
        before = window.worklist.selected_row().key
        started, passes = time.perf_counter(), len(held.passes)
        held.timed(lambda: QTest.keyClick(window.focusWidget() or window, key))
        until(lambda: window.worklist.selected_row().key != before)
        until(lambda: in_sight(window.worklist.selected_row().key))
        held.timed(window.viewer.repaint)
        waits.append((time.perf_counter() - started) * 1000)
        work.append(sum(held.passes[passes:]))
        busy += not ended

    def views_left() -> int:
        key = window.worklist.selected_row().study_key
        rows = window.worklist.rows.table.study_rows(key)
        return len(rows) - len(window.readings.reading(key).verdicts)

    signed = 0
    while signed < studies - 1:
        # The other view may not have been read yet: the reader looks until it has.
        until(lambda: len(window.worklist.rows.table.study_rows(window.showing.row.study_key)) == 2)
        looked = time.perf_counter() + look
        until(lambda looked=looked: time.perf_counter() >= looked)
        until(lambda: window.viewer.view.seen_seconds >= SEEN_SECONDS)
        verdict = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)[signed % 3]
        if views_left() > 1 and verdict is not Qt.Key.Key_1:
            press(verdict)
            continue
        if views_left() > 1:  # a fracture stays in sight; what is missing leads on
            QTest.keyClick(window.focusWidget() or window, verdict)
            press(Qt.Key.Key_S)
            continue
        QTest.keyClick(window.focusWidget() or window, verdict)
        until(lambda: window.worklist.next_with(Progress.UNREAD) is not None)
        press(Qt.Key.Key_S)
        signed += 1
    _print(waits, busy, bool(ended))
    median, tail = np.percentile(work, (50, 95))
    of_key = {"work after a key, median": median, "work after a key, 95th percentile": tail}
    say({**of_key, **held.figures("held")}, figures)
    window.close()
    until(lambda: window.closing.done)


def _print(waits: list[float], busy: int, done: bool) -> None:
    median, tail = np.percentile(waits, (50, 95))
    print(f"{len(waits)} times the next radiograph, {busy} of them while the batch was being read")
    print(f"median {median:.0f} ms, {median / MEDIAN:.2f} of the {MEDIAN:.0f} ms aimed at")
    print(f"95th percentile {tail:.0f} ms, {tail / TAIL:.2f} of the {TAIL:.0f} ms aimed at")
    print(f"longest {max(waits):.0f} ms; the batch had {'ended' if done else 'not ended'}")


if __name__ == "__main__":
    main()
