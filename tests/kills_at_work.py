"""Kill the workflow in the midst of a batch, a signature, an export or a backup.

A child process does all of these again and again with real files and a real archive. It tells its
parent what it is about to do and what the program confirmed. The parent sends SIGKILL a moment
after one of them was begun, and then looks: nothing that was confirmed may be missing, the archive
must be whole and as its trail says, and every export and every backup that is there must be whole.
"""

from __future__ import annotations

import csv
import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from osteo_desktop.archive.backup import back_up, backups_of
from osteo_desktop.archive.database import check_archive
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.reading import CriticalResult, Reading, Verdict
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.reading.read_folder import read_folder
from osteo_desktop.workflow.reading.room import ReadingRoom

WITHIN = {"batch": 0.08, "sign": 0.015, "export": 0.5, "backup": 0.08}
"""Seconds from the beginning of each to the kill, at most."""
FILES = 20

Told = list[dict[str, Any]]


def kill_at_work(scratch: Path, activity: str, chance: random.Random) -> tuple[int, list[str]]:
    """How much was confirmed, and what was not as it must be afterwards."""
    folder, archive = scratch / "work", scratch / "archive.sqlite"
    folder.mkdir(exist_ok=True)
    told = _killed(folder, archive, activity, chance)
    confirmed = [one for one in told if "about_to" not in one]
    return len(confirmed), [f"{activity}: {fault}" for fault in _faults(folder, archive, confirmed)]


def _killed(folder: Path, archive: Path, activity: str, chance: random.Random) -> Told:
    command = [sys.executable, "-m", "tests.kills_at_work", str(folder), str(archive), activity]
    turns, wait = chance.randint(2, 4), chance.uniform(0, WITHIN[activity])
    lines: list[str] = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1]
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            lines.append(line)
            turns -= json.loads(line).get("about_to") == activity
            if not turns:
                break
        time.sleep(wait)
        child.kill()
        lines += child.stdout.read().splitlines(keepends=True)
    assert child.returncode == -signal.SIGKILL, "the child ended by itself"
    return [json.loads(line) for line in lines if line.endswith("\n")]


# --- what must be there -----------------------------------------------------------------------


def _faults(folder: Path, archive: Path, confirmed: Told) -> Iterator[str]:
    try:
        yield from (str(fault) for fault in verify_archive(archive).faults)
        with Archive(archive) as opened:
            yield from _lost(opened, confirmed)
        for backup in backups_of(archive):
            check_archive(backup.path)
    except OsteoError as error:
        yield str(error)
    exports = {Path(one["export"]): one["rows"] for one in confirmed if "export" in one}
    for path in [*folder.glob("out-*"), *exports]:
        yield from _half(path, exports.get(path))


def _lost(archive: Archive, confirmed: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    sessions = {session.root: session.session_id for session in archive.sessions()}
    readings = {number: archive.readings(number) for number in sessions.values()}
    for one in confirmed:
        if "files" in one:
            found = {row.file for row in archive.rows(sessions[one["root"]])}
            if not found.issuperset(one["files"]):
                yield f"rows of {one['files']} are missing"
        if "completed" in one:
            coverage = archive.session(sessions[one["completed"]]).folder
            if coverage is None or not coverage.completed:
                yield "a batch that came to its end is not known to be complete"
        if "study" in one:
            reading = readings[one["session"]].get(one["study"])
            if reading is None or not _holds(reading, one):
                yield f"{one} is missing; the archive holds {reading}"


def _holds(reading: Reading, one: Mapping[str, Any]) -> bool:
    signed = reading.signature is not None or not one["signed"]
    told = reading.critical_now is not None and bool(reading.critical_now.told)
    return reading.notes == one["notes"] and signed and (told or not one["told"])


def _half(path: Path, rows: int | None) -> Iterator[str]:
    data = path.read_bytes() if path.exists() else b""
    if path.suffix == ".pdf":
        whole = data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")
    else:
        lines = list(csv.DictReader(data.decode("utf-8-sig", "replace").splitlines()))
        whole = data.endswith(b"\r\n") and all(None not in line.values() for line in lines)
        whole = whole and len(lines) == (FILES if rows is None else rows)
    if not whole:
        yield f"{path.name} is half an export ({len(data)} bytes)"


# --- the child --------------------------------------------------------------------------------


def _say(**one: object) -> None:
    sys.stdout.write(f"{json.dumps(one)}\n")
    sys.stdout.flush()


def _work(folder: Path, archive: Path, activity: str) -> None:
    """Goes on until it is killed."""
    room = ReadingRoom(archive)
    begun = len(list(folder.glob("many-*")))
    for turn in count(begun):
        many = folder / f"many-{turn}"
        _fill(many)

        def on_rows(rows: Sequence[Row], many: Path = many) -> None:
            _say(root=str(many), files=[row.file for row in rows])

        _say(about_to="batch")
        done = read_folder(many, room._archive(), None, Progress(), on_rows=on_rows)
        _say(completed=str(many))
        session = done.session.session_id
        if activity == "batch":  # one after the other
            continue
        for number, row in enumerate(room._archive().rows(session)):
            _read(room, session, row, number)
            if number % 5 == 1:
                _export(room, session, folder / f"out-{turn}-{number}")
            if number % 5 == 3:
                _say(about_to="backup")
                _say(backup=str(back_up(archive).path))


def _fill(many: Path) -> None:
    import numpy as np
    from PIL import Image

    many.mkdir()
    for number in range(FILES):
        grey = np.add.outer(np.arange(48), np.arange(64) + number).astype(np.uint8)
        Image.fromarray(grey).save(many / f"{number:02}.png")


def _read(room: ReadingRoom, session: int, row: Row, number: int) -> None:
    critical = CriticalResult() if number % 3 == 0 else None
    said: dict[str, Any] = {"session": session, "study": row.study_key, "notes": f"words {number}"}
    verdicts = {row.key: Verdict.FRACTURE}
    reading = Reading(row.study_key, verdicts=verdicts, notes=said["notes"], critical=critical)
    room.save(session, reading)
    _say(**said, signed=False, told=False)
    _say(about_to="sign")
    room.sign(session, reading, [row], "Dr. Roe", False)
    _say(**said, signed=True, told=False)
    if critical is not None:
        told = CriticalResult("Dr. Chen", "2026-01-02T03:04+00:00", "Dr. Roe")
        room.tell_critical(session, row.study_key, told)
        _say(**said, signed=True, told=True)


def _export(room: ReadingRoom, session: int, out: Path) -> None:
    pdf, table = out.with_suffix(".pdf"), out.with_suffix(".csv")
    _say(about_to="export")
    done = room.export(
        ExportRequest(session, {"pdf": pdf, "csv": table}, include_all=False), progress=Progress()
    )
    for path in (pdf, table):
        _say(export=str(path), rows=done.rows)


if __name__ == "__main__":
    _work(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
