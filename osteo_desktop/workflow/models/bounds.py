"""Do other engines say what PyTorch says: measured on radiographs that did not train the model.

What is found goes into the card; an engine that rounds to fewer bits is chosen by itself only
where the card says that it keeps within the bounds (``inference.engines.choice``).
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.files import ReadError
from osteo_desktop.imaging import folder
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.workflow.models.agreement import wilson
from osteo_desktop.workflow.models.library import model_file
from osteo_desktop.workflow.training.evaluation_files import labelled

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier
    from osteo_desktop.inference.inputs import ModelInput
    from osteo_desktop.records.finding import Finding, ModelCard

CARD_KEY = "engines"
SCORE_CHANGE, DECISIONS_CHANGED, MAP_CORRELATION = 0.01, 0.002, 0.99
"""The bounds: mean change of scores, share of decisions that change, mean correlation of maps."""
_BATCH = 16


@dataclass(frozen=True)
class EngineBounds:
    """How far an engine's findings lie from those of PyTorch in fp32, of one model."""

    radiographs: int
    score_change: float
    """Mean of the absolute changes, 0-1."""
    most_score_change: float
    decisions_changed: float
    """Share, 0-1; a refusal by the scope gate is a decision too."""
    decisions_changed_low: float
    """95% interval (Wilson) of it, as all such radiographs go."""
    decisions_changed_high: float
    map_correlation: float
    """Pearson's, over the places of a map; mean over maps that are not empty."""
    least_map_correlation: float
    maps: int
    """That are not empty."""
    milliseconds: float
    """Processor time of a radiograph, prepared before, on the machine that measured."""
    torch_milliseconds: float
    looked_again: float = 0.0
    """Share of radiographs that it computed in full besides, for they lay near a point."""

    @property
    def within_bounds(self) -> bool:
        return (
            self.score_change < SCORE_CHANGE
            and self.decisions_changed <= DECISIONS_CHANGED
            and self.map_correlation > MAP_CORRELATION
        )

    def document(self) -> dict[str, float | bool]:
        """As the card holds it."""
        rounded = {name: round(value, 6) for name, value in asdict(self).items()}
        return {**rounded, "within_bounds": self.within_bounds}


def measure_bounds(
    model: Path, data: Sequence[Path], progress: Progress, *, engine: str = "", most: int = 500
) -> tuple[ModelCard, dict[str, Mapping[str, Any] | Notice]]:
    """The card, and what it now says of ``engine``, or of all; why not, of one that cannot
    compute the model.

    ``most``: radiographs, evenly out of ``data``, of those that the model was not trained on. Both
    engines are given the same prepared pictures. Raises ModelError, DataError, WriteError,
    Cancelled.
    """
    from osteo_desktop.inference.card import read_card, write_card
    from osteo_desktop.inference.classifier import Classifier
    from osteo_desktop.inference.engine import ENGINES, TORCH, engine_kind

    weights = model_file(model)
    kinds = [engine_kind(engine)] if engine else [kind for kind in ENGINES if kind is not TORCH]
    torches = Classifier.load(weights, device="cpu", engine=TORCH.name)
    others: dict[str, Classifier] = {}
    found: dict[str, Mapping[str, Any] | Notice] = {}
    for kind in kinds:
        one = Classifier.load(weights, device="cpu", engine=kind.name)
        if one.engine_name == kind.name:
            others[kind.name] = one
        else:
            found[kind.name] = one.device
    by_torch = _Findings(torches)
    by_others = {name: _Findings(one) for name, one in others.items()}
    for inputs in prepared_inputs(torches, data, most, progress):
        for findings in (by_torch, *by_others.values()):
            findings.add(inputs)
    if not by_torch.found:
        raise DataError(detail=ModelDetail.NONE_UNSEEN.notice)
    said = {name: _compared(by_torch, one).document() for name, one in by_others.items()}
    card = read_card(weights)
    engines = {**(card.document.get(CARD_KEY) or {}), **said}
    return write_card(weights, {**card.document, CARD_KEY: engines}), found | said


class _Findings:
    """Of one engine, in order, and the processor time that they took."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier
        self.found: list[Finding] = []
        self.seconds = 0.0

    def add(self, inputs: Sequence[ModelInput]) -> None:
        started = time.process_time()
        self.found += self._classifier.judge(inputs, score_anyway=True)
        self.seconds += time.process_time() - started

    @property
    def milliseconds(self) -> float:
        return round(1000.0 * self.seconds / len(self.found), 2)

    @property
    def looked_again(self) -> float:
        return self._classifier.looked_again / len(self.found)


def prepared_inputs(
    classifier: Classifier,
    data: Sequence[Path],
    most: int,
    progress: Progress,
    *,
    trained: bool = False,
) -> Iterator[list[ModelInput]]:
    """Of at most ``most`` radiographs, evenly out of ``data``, that the model was ``trained`` on,
    or was not."""
    from osteo_desktop.inference.inputs import model_input

    spec = classifier.input_spec(score_anyway=True)
    batch, count = [], 0
    progress.set_total(most)
    for item in _evenly(labelled(data)):
        progress.check_cancelled()
        try:
            radiograph = folder.load(item.file, str(item.path), 1)
        except ReadError as error:
            progress.say(Notice.of(Code.LEFT_OUT, why=error.notice_of_file))
            continue
        if classifier.card.has_seen("training", radiograph.sha256) is not trained:
            continue
        batch.append(model_input(radiograph, spec))
        count += 1
        progress.step()
        if len(batch) == _BATCH or count == most:
            yield batch
            batch = []
        if count == most:
            return
    if batch:
        yield batch


def _evenly(items: Sequence[LabelledRadiograph]) -> list[LabelledRadiograph]:
    """In an order that has nothing to do with theirs, and is the same each time."""
    order = np.random.default_rng(0).permutation(len(items))
    return [items[i] for i in order]


def _compared(own: _Findings, other: _Findings) -> EngineBounds:
    pairs = list(zip(own.found, other.found, strict=True))
    changes = np.array([abs((a.score or 0.0) - (b.score or 0.0)) for a, b in pairs])
    decided = [(a.decision, a.outside_scope) != (b.decision, b.outside_scope) for a, b in pairs]
    changed = wilson(sum(decided), len(decided))
    assert changed.value is not None  # there is a radiograph at least
    assert changed.low is not None
    assert changed.high is not None
    alike = np.array([one for a, b in pairs if (one := _correlation(a, b)) is not None] or [1.0])
    return EngineBounds(
        radiographs=len(pairs),
        score_change=float(changes.mean()),
        most_score_change=float(changes.max()),
        decisions_changed=changed.value,
        decisions_changed_low=changed.low,
        decisions_changed_high=changed.high,
        map_correlation=float(alike.mean()),
        least_map_correlation=float(alike.min()),
        maps=len(alike),
        milliseconds=other.milliseconds,
        torch_milliseconds=own.milliseconds,
        looked_again=other.looked_again,
    )


def _correlation(own: Finding, other: Finding) -> float | None:
    """None where PyTorch's map is empty, or the other one is not there."""
    if own.saliency is None or other.saliency is None or not own.saliency.values.any():
        return None
    if not other.saliency.values.any():
        return 0.0
    return float(np.corrcoef(own.saliency.values.ravel(), other.saliency.values.ravel())[0, 1])
