"""How long the UI thread is away while a batch is read and looked through."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import numpy as np

from benchmarks.films import write_mixed
from benchmarks.row import Outcome, Pair
from benchmarks.subject import Size
from benchmarks.windows import driven
from tests.measure_ui_stalls import TICK, Heart

_SHARE = 0.2
"""Of the mixed folder: enough for a minute."""
_AFTER = 2.0


def measure(size: Size) -> Outcome:
    """From the first moment of the window on; a reader takes the next row twice a second."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / "mixed"
        files = max(10, round(_SHARE * size.files))
        write_mixed(root, files)
        gaps, moments = _gaps(root, Path(scratch) / "archive.sqlite")
    longest = int(np.argmax(gaps))
    said = f"{files} mixed files, {len(gaps)} ticks; the longest at {moments[longest]:.1f} s"
    return Outcome(
        {
            "gap-longest": Pair(float(gaps[longest]), note=said),
            "gap-99": Pair(float(np.percentile(gaps, 99))),
        }
    )


def _gaps(root: Path, archive: Path) -> tuple[np.ndarray, np.ndarray]:
    """Milliseconds between two ticks of the window's thread, and when each was."""
    from PySide6.QtCore import QTimer

    with driven(archive) as our:
        heart = Heart(our.window)
        looker = QTimer(our.window)
        looker.timeout.connect(lambda: our.window.worklist.step(1))
        ended: list[float] = []
        our.window.folder_job.finished.connect(lambda _: ended.append(time.perf_counter()))
        our.window.start(root)
        looker.start(500)
        our.until(lambda: bool(ended) and time.perf_counter() - ended[0] > _AFTER, 900.0)
        heart.stop()
        looker.stop()
    late, at = np.array(heart.stalls).T
    return (late + TICK) * 1000.0, at
