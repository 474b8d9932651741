"""How long a model takes for a radiograph and for a study, on this machine."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Header, Radiograph
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.workflow.models.library import model_file
from osteo_desktop.workflow.training.evaluation_files import write_json

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier

VIEWS = 3
"""Of a study, as most have."""
_ROWS, _COLUMNS = 2400, 1900
"""As digital radiographs are."""
_REPEATS = 5


@dataclass(frozen=True)
class ModelTime:
    """Milliseconds are the median over repeats, in which nothing is decoded or shown."""

    radiograph_ms: float
    study_ms: float
    """Of ``VIEWS`` radiographs, scored together."""
    ratio: float
    """Of the network alone, with its map, to a ResNet18 in its backbone's place; the same on any
    machine, as nearly as time is."""
    machine: str

    def document(self) -> dict[str, Any]:
        return {**vars(self), "views": VIEWS, "pixels": [_ROWS, _COLUMNS]}


def measure_time(
    model: Path | None, progress: Progress, *, device: str = "auto", out: Path | None = None
) -> ModelTime:
    """``model``: a name of the library or a file; None: the one that reads. ``out``: JSON that
    ``models complete --time`` takes. Raises ModelError, WriteError, Cancelled.
    """
    from osteo_desktop.inference.classifier import Classifier
    from osteo_desktop.inference.timing import own_and_rival

    classifier = Classifier.load(model_file(model), device=device)
    study = [_radiograph(number) for number in range(VIEWS)]
    progress.set_total(4)

    def seconds(job: Callable[[], object]) -> float:
        return _median_seconds(job, progress)

    one = seconds(lambda: classifier.classify(study[:1], score_anyway=True))
    all_of_it = seconds(lambda: classifier.classify(study, score_anyway=True))
    own, rival = (seconds(job) for job in own_and_rival(classifier.card))
    found = ModelTime(1000.0 * one, 1000.0 * all_of_it, own / rival, _machine(classifier))
    if out is not None:
        content = {
            "disclaimer": DISCLAIMER,
            "model": classifier.card.model_id,
            "weights_sha256": classifier.card.weights_sha256,
            "operating_points": dict(vars(classifier.card.operating_points)),
            "time": found.document(),
        }
        write_json(out, content)
    return found


def _radiograph(number: int) -> Radiograph:
    pixels = phantom(_ROWS, _COLUMNS, seed=number, lateral=bool(number % 2))
    pixels.setflags(write=False)
    header = Header("PNG", _ROWS, _COLUMNS)
    return Radiograph(f"{number}.png", "", f"{number:064x}", header, pixels)


def _median_seconds(job: Callable[[], object], progress: Progress) -> float:
    """After one run that warms up. Raises Cancelled."""
    taken = []
    for _ in range(_REPEATS + 1):
        progress.check_cancelled()
        started = time.perf_counter()
        job()
        taken.append(time.perf_counter() - started)
    progress.step()
    return median(taken[1:])


def _machine(classifier: Classifier) -> str:
    from osteo_desktop.inference.timing import threads

    return (
        f"{_processor()}, {os.cpu_count()} processors, {threads()} threads, "
        f"{platform.system()}; {notice_text(classifier.device)}"
    )


def _processor() -> str:
    """The model of the processor, as Linux names it; elsewhere as Python does."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    named = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else platform.processor() or platform.machine()
