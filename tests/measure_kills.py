"""Kill the program at random moments; nothing confirmed may be missing, nothing half after.

    python -m tests.measure_kills --kills 200

A quarter of the kills in the window: a child process reads made radiographs by real keys and mouse:
a verdict, a sentence in the notes, a length on the image, again and again. It tells its parent
which verdict it is about to give and whatever the panel calls saved. The parent sends SIGKILL at a
random moment, opens the archive and looks for all of it; a verdict may also be the one that was
about to follow. A quarter in the midst of batches, half during signatures, exports and backups:
see ``tests/kills_at_work.py``.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from osteo_desktop.records.reading import Reading

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LONGEST = 4.0
"""Seconds from the first thing confirmed to the kill, at most."""
_BREATH = 0.002
"""Seconds between two looks: what is waited for is done in other threads."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--child", nargs="+", type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.child:
        _read(*wanted.child)
        return
    in_window = wanted.kills // 4
    with tempfile.TemporaryDirectory() as scratch:
        confirmed, missing = kill(Path(scratch), in_window, wanted.seed)
    _tell("window", in_window, confirmed, missing)
    at_work = _kill_at_work(wanted.kills - in_window, wanted.seed)
    sys.exit(1 if missing or at_work else 0)


def _kill_at_work(kills: int, seed: int) -> list[str]:
    """A third of them in batches. A new archive every twenty kills: it is verified after each."""
    from tests.kills_at_work import kill_at_work

    chance = random.Random(seed)
    activities = ("batch", "sign", "batch", "export", "sign", "backup")
    done: dict[str, int] = dict.fromkeys(activities, 0)
    confirmed, faults = 0, []
    for first in range(0, kills, 20):
        with tempfile.TemporaryDirectory() as scratch:
            for number in range(first, min(first + 20, kills)):
                activity = activities[number % len(activities)]
                said, wrong = kill_at_work(Path(scratch), activity, chance)
                done[activity] += 1
                confirmed += said
                faults += wrong
    _tell(", ".join(f"{kind} {number}" for kind, number in done.items()), kills, confirmed, faults)
    return faults


def _tell(where: str, kills: int, confirmed: int, faults: Sequence[str]) -> None:
    print(f"{where}: {kills} kills, {confirmed} confirmations, {len(faults)} faults afterwards")
    for fault in faults:
        print(f"  {fault}")


def kill(scratch: Path, kills: int, seed: int, model: Path | None = None) -> tuple[int, list[str]]:
    """How much was confirmed, and what of it was not in the archive after a kill.

    ``model``: None is the default one.
    """
    from osteo_desktop.archive.store import Archive
    from osteo_desktop.imaging.phantom import make_sample_folder

    folder, archive = scratch / "radiographs", scratch / "archive.sqlite"
    folder.mkdir()
    make_sample_folder(folder, 320, 240)
    chance = random.Random(seed)
    confirmed, missing = 0, []
    for number in range(kills):
        places = [folder, archive, *([model] if model else [])]
        told = _killed(places, chance.uniform(0.0, LONGEST))
        confirmed += sum("notes" in one for one in told)
        with Archive(archive) as opened:
            readings = opened.readings(opened.open_session(folder).session_id)
        missing += [f"kill {number + 1}: {lost}" for lost in _lost(told, readings)]
    return confirmed, missing


def _lost(told: Sequence[Mapping[str, Any]], readings: Mapping[str, Reading]) -> Iterator[str]:
    """What the archive lacks of the last word on each radiograph."""
    saved = {one["file"]: one for one in told if "notes" in one}
    follows = {one["file"]: one["about_to"] for one in told if "about_to" in one}
    for file, one in saved.items():
        reading, key = readings.get(one["study"]), (file, 1)
        if reading is None:
            yield f"{one}; the archive holds no reading of the study"
            continue
        verdict, marks = str(reading.verdicts.get(key, "")), len(reading.drawing(key).marks)
        if (
            verdict not in (one["verdict"], follows.get(file))
            or any(said not in reading.notes for said in one["notes"].split(". "))
            or marks < one["marks"]
        ):
            yield f"{one}; the archive holds {verdict}, {marks} marks, {reading.notes!r}"


def _killed(places: Sequence[Path], seconds: float) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.measure_kills", "--child", *map(str, places)]
    environment = {**os.environ, "OSTEO_HOME": str(places[0].parent / "home")}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=environment, cwd=Path(__file__).parents[1]
    ) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(seconds)
        child.kill()
        lines = (first + child.stdout.read()).splitlines(keepends=True)
    return [json.loads(line) for line in lines if line.endswith("\n")]


def _read(folder: Path, archive: Path, model: Path | None = None) -> None:
    """Goes on until it is killed."""
    from PySide6.QtWidgets import QApplication

    from osteo_desktop.settings import Settings
    from osteo_desktop.ui.window.main_window import MainWindow
    from osteo_desktop.workflow.reading.room import ReadingRoom

    application = QApplication(sys.argv[:1])
    window = MainWindow(
        ReadingRoom(archive, model, score_anyway=True), Settings(reader_name="Dr. Roe")
    )
    window.show()
    window.resize(1366, 740)
    ended: list[object] = []
    window.folder_job.finished.connect(ended.append)
    window.start(folder)
    while not ended or window.worklist.filling:
        application.processEvents()
        time.sleep(_BREATH)
    rows = window.worklist.rows
    files = [row.file for row in map(rows.row_at, range(rows.rowCount())) if not row.error]
    turn = 0
    while True:
        _one(window, files[turn % len(files)], turn)
        turn += 1


def _one(window: Any, file: str, turn: int) -> None:
    """Decide, write and draw on one radiograph; tell of each when the panel says it is saved."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from osteo_desktop.records.reading import Verdict
    from osteo_desktop.ui.reading.showing import SEEN_SECONDS

    def select() -> None:
        window.worklist.select((file, 1))
        view = window.viewer.view
        view.clock = lambda: time.monotonic() * 1000  # nobody looks half a second
        while window.showing.radiograph is None or view.seen_seconds < SEEN_SECONDS:
            QApplication.processEvents()
            time.sleep(_BREATH)

    def tell() -> None:
        """A keystroke is only handed on after a pause, and only then called saved."""
        window.showing.flush()
        while "Draft saved" not in window.panel.sign_box.state.text():
            QApplication.processEvents()
            time.sleep(_BREATH)
        study = window.worklist.rows.row((file, 1)).study_key
        reading = window.readings.reading(study)
        line = {
            "study": study,
            "file": file,
            "verdict": str(reading.verdicts.get((file, 1), "")),
            "notes": reading.notes,
            "marks": len(reading.drawing((file, 1)).marks),
        }
        print(json.dumps(line), flush=True)

    select()
    number = turn % 3
    verdict = str((Verdict.FRACTURE, Verdict.DOUBT, Verdict.NO_FRACTURE)[number])
    print(json.dumps({"file": file, "about_to": verdict}), flush=True)
    QTest.keyClick(window.viewer.view, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)[number])
    select()
    tell()
    QTest.keyClicks(window.panel.texts.notes, f"sentence {turn}. ")
    tell()
    QTest.keyClick(window.viewer.view, Qt.Key.Key_L)
    placement = window.viewer.view.placement
    target = window.viewer.view.viewport()
    start, end = (QPointF(*placement.to_view(*at)).toPoint() for at in ((20, 20), (60, 50 + turn)))
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(target, end)
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=end)
    tell()


if __name__ == "__main__":
    main()
