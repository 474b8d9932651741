"""The most memory that reading a folder takes, of many files against few."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.films import write_small
from benchmarks.processes import Ran, python, watched
from benchmarks.row import Outcome, Pair
from benchmarks.subject import Size


def measure(size: Size) -> Outcome:
    """``osteo-desktop read`` with all its processes; JPEGs of 0.2 megapixels."""
    with tempfile.TemporaryDirectory() as scratch:
        few = _read(Path(scratch) / "few", size.few)
        many = _read(Path(scratch) / "many", size.many)
    said = f"{size.many} files against {size.few}; {size.many / many.seconds:.0f} files/s"
    return Outcome(
        {
            "memory": Pair(many.megabytes, few.megabytes, said),
            "memory-most": Pair(many.megabytes, note="all processes; what they share counts once"),
        }
    )


def _read(root: Path, files: int) -> Ran:
    write_small(root, files)
    archive = str(root.with_suffix(".sqlite"))
    read = ["-m", "osteo_desktop", "read", str(root), "--archive", archive, "--device", "cpu"]
    return watched(python(*read, "--score-anyway"))
