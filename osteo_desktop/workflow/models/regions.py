"""The rule of regions for a model that is there already, fitted and measured, put into its card."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.files import ReadError
from osteo_desktop.evaluation import detection, region_rule
from osteo_desktop.evaluation.region_rule import MappedRadiograph
from osteo_desktop.evaluation.scores import scored_radiograph
from osteo_desktop.imaging import folder
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.maps.map_region import CARD_KEY, RegionRule
from osteo_desktop.records.models.leaks import Leaks
from osteo_desktop.workflow.models.library import model_file
from osteo_desktop.workflow.training.evaluation_files import labelled

if TYPE_CHECKING:
    from osteo_desktop.evaluation.scores import ScoredRadiograph
    from osteo_desktop.inference.classifier import Classifier
    from osteo_desktop.records.finding import Finding, ModelCard, SeenIn

_BATCH = 16

_NOTE = (
    "AP50: COCO's, 101 points, every candidate; ap50_fractured among fractured radiographs alone, "
    "as detectors are mostly reported. hit_recall: boxes that the peak or the middle of a mark "
    "lies in; recall50: boxes that a mark covers with IoU 0.5. False marks for a radiograph. "
    "Without ending: what is shown; _high_specificity: solid marks alone. The radiographs of "
    "training sources set the levels: optimistic. External sources were never trained on."
)


def fit_regions(
    model: Path,
    data: Sequence[Path],
    progress: Progress,
    *,
    external: Sequence[Path] = (),
    leaks: Leaks | None = None,
    device: str = "auto",
) -> ModelCard:
    """Put the rule of regions and its figures into the card of ``model``, a name or a file.

    Fitted on those radiographs of ``data`` alone that set the model's operating points: the card
    knows them. ``external`` is only measured, without what trained the model. Weights, thresholds
    and id stay. Raises ModelError, DataError, WriteError, Cancelled.
    """
    from osteo_desktop.inference.card import write_card
    from osteo_desktop.inference.classifier import Classifier

    weights = model_file(model)
    classifier = Classifier.load(weights, device=device)
    items, others = labelled(data, leaks=leaks), labelled(external, leaks=leaks)
    progress.set_total(len(items) + len(others))
    judging = _Found(classifier, items, progress, only="calibration")
    if not judging.items:
        raise DataError(detail=ModelDetail.NONE_SET_POINTS.notice)
    rule = region_rule.fit_rule(judging.mapped, classifier.card.model_id)
    found = _Found(classifier, others, progress).scored(rule)
    apart = [one for one in found if one.seen != "training"]
    if others and not apart:
        raise DataError(detail=TrainingDetail.ALL_TRAINED_IT.notice)
    scored = judging.scored(rule) + apart
    abroad = {item.source for item in others}
    by_source = {
        source: {"external": source in abroad, **detection.document(found)}
        for source, found in detection.by_source(scored).items()
    }
    said = {
        **region_rule.document(rule, judging.mapped),
        "figures": {"note": _NOTE, "by_source": by_source},
    }
    return write_card(weights, {**classifier.card.document, CARD_KEY: said})


class _Found:
    """What the model finds in radiographs that can be read."""

    def __init__(
        self,
        classifier: Classifier,
        items: Sequence[LabelledRadiograph],
        progress: Progress,
        *,
        only: SeenIn | None = None,
    ) -> None:
        """``only``: what took part in that; others are passed over, unread by the model."""
        self._card = classifier.card
        self.items: list[LabelledRadiograph] = []
        self._findings: list[Finding] = []
        self._shapes: list[tuple[int, ...]] = []
        for start in range(0, len(items), _BATCH):
            progress.check_cancelled()
            batch, radiographs = [], []
            for item in items[start : start + _BATCH]:
                try:
                    radiograph = folder.load(item.file, str(item.path), 1)
                except ReadError as error:
                    progress.say(Notice.of(Code.LEFT_OUT, why=error.notice_of_file))
                    continue
                if only is None or self._card.has_seen(only, radiograph.sha256):
                    batch.append(item)
                    radiographs.append(radiograph)
            self.items += batch
            self._shapes += [radiograph.pixels.shape for radiograph in radiographs]
            self._findings += classifier.classify(radiographs, score_anyway=True, progress=progress)
            progress.step(len(items[start : start + _BATCH]))

    @property
    def mapped(self) -> list[MappedRadiograph]:
        return [
            MappedRadiograph(item, finding.saliency)
            for item, finding in zip(self.items, self._findings, strict=True)
            if finding.saliency is not None
        ]

    def scored(self, rule: RegionRule) -> list[ScoredRadiograph]:
        return [
            scored_radiograph(item, shape, finding, self._card, rule)
            for item, shape, finding in zip(self.items, self._shapes, self._findings, strict=True)
        ]
