"""A folder of many files in our window: to its first row, and to the first radiograph in sight."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.films import write_small
from benchmarks.row import Outcome, Pair
from benchmarks.subject import Size
from benchmarks.windows import driven


def measure(size: Size) -> Outcome:
    """Of several windows with a new archive each; the reader takes the first row at once."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / "small"
        write_small(root, size.many)
        times = [
            _opened(root, Path(scratch) / f"{number}.sqlite") for number in range(size.rounds + 1)
        ][1:]
    said = f"{size.many} files; the window is open, the model perhaps not yet ready"
    rows, radiographs = zip(*times, strict=True)
    return Outcome(
        {
            "first-row": Pair(statistics.median(rows), note=said),
            "first-radiograph": Pair(statistics.median(radiographs), note="from opening, painted"),
        }
    )


def _opened(root: Path, archive: Path) -> tuple[float, float]:
    with driven(archive) as our:
        window = our.window
        started = time.perf_counter()
        window.start(root)
        our.until(lambda: window.worklist.rows.rowCount() > 0)
        window.repaint()
        row = time.perf_counter() - started
        window.sessions.select_first()
        our.until(lambda: window.showing.radiograph is not None)
        window.viewer.repaint()
        return row, time.perf_counter() - started
