"""What a model says of labelled radiographs: all that figures are computed from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from osteo_desktop.errors.files import ReadError
from osteo_desktop.evaluation.map_figures import map_figures, points_into
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.map_regions import candidates
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import Decision, Finding, ModelCard, OperatingPoints
from osteo_desktop.records.maps.map_region import MapRegion, RegionRule, rule_of
from osteo_desktop.records.radiograph import Radiograph

if TYPE_CHECKING:  # figures from a file of scores need no network
    from osteo_desktop.inference.classifier import Classifier

_BATCH = 16

Seen = Literal["", "training", "calibration"]
SEEN: tuple[Seen, ...] = get_args(Seen)


@dataclass(frozen=True)
class ScoredRadiograph:
    item: LabelledRadiograph
    score: float
    """Calibrated, 0-1."""
    t_low: float
    t_high: float
    """The operating points of the model that scored it."""
    fold: int
    """That it was tested in; 0 where the data has none."""
    rows: int
    columns: int
    peak: tuple[float, float] | None = None
    """Of the map, (x, y) in pixels of the file; None where the map is empty."""
    mass_in_boxes: float | None = None
    iou: float | None = None
    """Of the map with the boxes, as :class:`~osteo_desktop.evaluation.map_figures.MapFigures`."""
    candidates: tuple[MapRegion, ...] | None = None
    """Regions of the map, shown or not, hottest first; None where the model's card has no rule."""
    outside_scope: bool = False
    """The scope gate would have refused it."""
    seen: Seen = ""
    """Whether the model was trained, or calibrated, on this very file."""

    @property
    def decision(self) -> Decision:
        return OperatingPoints(self.t_low, self.t_high).decide(self.score)

    @property
    def located(self) -> bool:
        """Fractured, and somebody said where."""
        return self.item.fractured and bool(self.item.boxes)

    @property
    def points_into_a_box(self) -> bool:
        """The map's peak lies in a box; below the high-sensitivity point nothing is pointed at."""
        return self.score >= self.t_low and points_into(self.item.boxes, self.peak)


def score_radiographs(
    items: Sequence[LabelledRadiograph], classifier: Classifier, progress: Progress
) -> list[ScoredRadiograph]:
    """Every radiograph that can be read, as ``read`` would score it.

    The others are left out and told to ``progress``. Raises Cancelled.
    """
    progress.set_total(len(items))
    scored: list[ScoredRadiograph] = []
    for start in range(0, len(items), _BATCH):
        progress.check_cancelled()
        batch, radiographs = [], []
        for item in items[start : start + _BATCH]:
            try:
                radiographs.append(folder.load(item.file, str(item.path), 1))
                batch.append(item)
            except ReadError as error:
                progress.say(Notice.of(Code.LEFT_OUT, why=error.notice_of_file))
        scored += score_loaded(batch, radiographs, classifier, progress)
        progress.step(len(items[start : start + _BATCH]))
    return scored


def score_loaded(
    items: Sequence[LabelledRadiograph],
    radiographs: Sequence[Radiograph],
    classifier: Classifier,
    progress: Progress | None = None,
) -> list[ScoredRadiograph]:
    """One batch of ``radiographs``, those of ``items`` in their order."""
    findings = classifier.classify(radiographs, score_anyway=True, progress=progress)
    rule = rule_of(classifier.card)
    return [
        scored_radiograph(item, radiograph.pixels.shape, finding, classifier.card, rule)
        for item, radiograph, finding in zip(items, radiographs, findings, strict=True)
    ]


def scored_radiograph(
    item: LabelledRadiograph,
    shape: tuple[int, ...],
    finding: Finding,
    card: ModelCard,
    rule: RegionRule | None,
) -> ScoredRadiograph:
    """``shape`` of the radiograph's pixels; ``finding`` has a score and a map."""
    rows, columns = shape[:2]
    assert finding.score is not None  # it was scored anyway
    assert finding.saliency is not None
    found = map_figures(finding.saliency, item.boxes, rows, columns)
    return ScoredRadiograph(
        item=item,
        score=finding.score,
        t_low=card.operating_points.t_low,
        t_high=card.operating_points.t_high,
        fold=item.fold,
        rows=rows,
        columns=columns,
        peak=found.peak,
        mass_in_boxes=found.mass_in_boxes,
        iou=found.iou,
        candidates=None if rule is None else candidates(finding.saliency, rule, rows, columns),
        outside_scope=finding.outside_scope,
        seen=_seen(card, finding.sha256),
    )


def _seen(card: ModelCard, sha256: str) -> Seen:
    for part in card.seen:
        if card.has_seen(part, sha256):
            return part
    return ""
