"""What signing, saving and opening cost, by how many rows the session holds.

    python -m tests.measure_signing [--rows 200 2000 20000 200000]

Prints, for each size, the median of each step over 20 studies, by the clock and of the processor,
and the ratios to those of the smallest session. The processor's may not be over 1.5 but that of the
last row; the clock's say the same where nothing else runs. Not part of the suite, which counts in
tests/workflow/reading/test_signing_large.py what is read for it.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
_MOST = 1.5
_SIZES = [200, 2_000, 20_000, 200_000]
LAST = "open: the last row"


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock, and of the processor: this program's, and the system's for it."""

    clock: float
    processor: float

    def ratios(self, to: Cost) -> Cost:
        return Cost(self.clock / to.clock, self.processor / to.processor)


def _cost(step: Callable[[], object]) -> Cost:
    clock, processor = time.perf_counter(), time.process_time()
    step()
    processor = time.process_time() - processor
    return Cost(time.perf_counter() - clock, processor)


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


def _studies(rows: int) -> Iterator[int]:
    """The first row's number of each study that is measured, all over the session."""
    yield from range(0, rows, max(_VIEWS, rows // _TRIES // _VIEWS * _VIEWS))


def _median(step: Callable[[int], object], rows: int) -> Cost:
    costs = [_cost(lambda number=number: step(number)) for number in _studies(rows)]
    return Cost(
        statistics.median(cost.clock for cost in costs),
        statistics.median(cost.processor for cost in costs),
    )


def _shown(number: int) -> list[Row]:
    return [made_row(number), made_row(number + 1)]


def measure(path: Path, rows: int) -> dict[str, Cost]:
    """Of each step in a session of ``rows`` rows."""
    session = fill(path, rows)
    room = ReadingRoom(path)
    room.sessions()  # opens the archive
    verdicts = {number: {r.key: Verdict.DOUBT for r in _shown(number)} for number in _studies(rows)}

    def save(number: int) -> None:
        room.save(session, Reading(f"1.2.{number // _VIEWS}", verdicts[number]))

    def sign(number: int) -> None:
        reading = Reading(f"1.2.{number // _VIEWS}", verdicts[number])
        room.sign(session, reading, _shown(number), "Dr. Made", False)

    with Archive(path) as archive:

        def first_row(number: int) -> None:
            archive.open_session(path.parent)
            archive.file_rows(session, made_row(number).file)

        def last_row(_: int) -> None:
            for number in range(rows):
                archive.file_rows(session, f"1.2.{number // _VIEWS}/{number}.dcm")

        def open_study(number: int) -> None:
            key = f"1.2.{number // _VIEWS}"
            archive.newest_reading(session, key)
            (row, _) = archive.study_rows(session, key)
            archive.priors(session, row)

        def keep_rows(number: int) -> None:
            archive.save_rows(session, _shown(number))

        found = {
            "save rows": _median(keep_rows, rows),
            "save a draft": _median(save, rows),
            "sign": _median(sign, rows),
            "open a study": _median(open_study, rows),
            "open: the first row": _median(first_row, rows),
            "list the sessions": _median(lambda _: archive.sessions(), rows),
        }
        found[LAST] = _cost(lambda: last_row(0))
    room.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=_SIZES)
    smallest: dict[str, Cost] = {}
    over = []
    for rows in parser.parse_args().rows:
        with tempfile.TemporaryDirectory() as folder:
            found = measure(Path(folder) / "archive.sqlite", rows)
        smallest = smallest or found
        print(f"{rows:,} rows {'clock':>26} {'processor':>25}", flush=True)
        for step, cost in found.items():
            ratios = cost.ratios(smallest[step])
            columns = [
                f"{seconds * 1000:10.2f} ms {ratio:6.2f} times"
                for seconds, ratio in (
                    (cost.clock, ratios.clock),
                    (cost.processor, ratios.processor),
                )
            ]
            print(f"    {step:20} {' '.join(columns)}", flush=True)
            if ratios.processor > _MOST and step != LAST:
                over.append(f"{step} at {rows:,}")
    print(f"Over {_MOST} times by the processor: {', '.join(over) or 'none'}")


if __name__ == "__main__":
    main()
