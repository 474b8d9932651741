"""How long signing takes in a large session, and how long parsing all of its rows would.

    python -m tests.measure_signing [--rows 20000]

Prints the median over 20 studies, and the ratio. Not part of the suite, which sees in
tests/workflow/reading/test_signing_large.py that signing reads no other study's rows.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path

import numpy as np

from osteo_desktop.archive.store import Archive
from osteo_desktop.records.finding import Finding, OperatingPoints, SaliencyMap
from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.reading.room import ReadingRoom

_VIEWS = 2
_TRIES = 20
_BATCH = 500


def made_row(number: int) -> Row:
    """One of two views of a study, with all that a scored radiograph has."""
    sha256, points = f"{number:064x}", OperatingPoints(0.2, 0.6)
    saliency = SaliencyMap(np.zeros((20, 20), np.float32), 0.0, 0.0, 448.0, 448.0)
    study = f"1.2.{number // _VIEWS}"
    patient = Patient(f"MADE^{study}", study, "19700101", "F", "054Y")
    return Row(
        file=f"{study}/{number}.dcm",
        source_path=f"/x/{study}/{number}.dcm",
        sha256=sha256,
        header=Header("DICOM", 2000, 2000, patient=patient, StudyInstanceUID=study),
        finding=Finding(sha256, 1, points.decide(0.5), "made", "1", 0.5, points, saliency),
        thumbnail=bytes(3000),
    )


def fill(path: Path, rows: int) -> int:
    with Archive(path) as archive:
        session = archive.open_session(path.parent).session_id
        for first in range(0, rows, _BATCH):
            batch = range(first, min(first + _BATCH, rows))
            archive.save_rows(session, [made_row(number) for number in batch])
    return session


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive.sqlite"
        session = fill(path, rows)
        room = ReadingRoom(path)
        taken = []
        for number in range(0, rows, max(_VIEWS, rows // _TRIES // _VIEWS * _VIEWS)):
            shown = [made_row(number), made_row(number + 1)]
            verdicts = {row.key: Verdict.NO_FRACTURE for row in shown}
            started = time.perf_counter()
            room.sign(session, Reading(shown[0].study_key, verdicts), shown, "Dr. Made", False)
            taken.append(time.perf_counter() - started)
        room.close()
        with Archive(path) as archive:
            started = time.perf_counter()
            archive.rows(session)
            everything = time.perf_counter() - started
    median = statistics.median(taken)
    print(f"Signing among {rows:,} rows: median {median * 1000:.1f} ms of {len(taken)}")
    print(f"Parsing all rows: {everything * 1000:.0f} ms, {everything / median:.0f} times as long")


if __name__ == "__main__":
    main()
