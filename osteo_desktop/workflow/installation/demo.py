"""The demo: made radiographs, read and reported in a folder of their own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from osteo_desktop.imaging.phantom import make_sample_folder
from osteo_desktop.progress import Progress
from osteo_desktop.workflow.reading.batch import Batch, run_batch

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier


@dataclass(frozen=True)
class DemoResult:
    samples: Path
    """The folder of made radiographs."""
    archive: Path
    """The demo's own; the user's is never opened."""
    pdf: Path
    csv: Path
    batch: Batch


def run_demo(folder: Path, classifier: Classifier, progress: Progress) -> DemoResult:
    """Make samples in ``folder``, read them, write PDF and CSV beside them.

    Phantoms are no radiographs, so they are scored although the scope gate may refuse. May be
    run again into the same folder.

    Raises WriteError, ModelError, ArchiveError or Cancelled.
    """
    samples = folder / "samples"
    make_sample_folder(samples)
    archive, pdf, csv = folder / "archive.sqlite", folder / "report.pdf", folder / "worklist.csv"
    batch = run_batch(
        samples,
        archive=archive,
        classifier=classifier,
        progress=progress,
        score_anyway=True,
        destinations={"pdf": pdf, "csv": csv},
        include_all=True,
    )
    return DemoResult(samples, archive, pdf, csv, batch)
