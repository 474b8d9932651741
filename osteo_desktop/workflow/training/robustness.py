"""What bad pictures cost a model: the same radiographs, damaged in every way."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.files import ReadError
from osteo_desktop.evaluation import compare, figures
from osteo_desktop.evaluation.damage import DAMAGES, Damage, damaged
from osteo_desktop.evaluation.quality import Judged, quality_part
from osteo_desktop.evaluation.scores import ScoredRadiograph, score_loaded
from osteo_desktop.evaluation.scores_file import key
from osteo_desktop.imaging import display, folder
from osteo_desktop.inference.quality import picture_quality
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.models.evaluation import Figure, Group
from osteo_desktop.records.models.leaks import Leaks
from osteo_desktop.records.quality import PictureQuality
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.workflow.training.evaluation_files import labelled, make_folder, write_json

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier

_BATCH = 8
_UNTOUCHED = 200
"""Radiographs of each class and source, as they are, that set the limits of quality, and as many
others on which these are tried."""
NOTE = (
    "The same radiographs in every row, as they are and damaged; score, decision and refusal are "
    "those of the model as it stands. Differences: damaged minus as it is, paired; 95% intervals "
    "by bootstrap over blocks."
)


@dataclass(frozen=True)
class DamagedGroup:
    """One source, damaged in one way."""

    source: str
    damage: Damage
    group: Group
    refused: int
    """By the scope gate or by what the file says."""
    difference: Mapping[str, Figure]
    """To the same radiographs as they are; empty for these."""

    @property
    def name(self) -> str:
        return f"{self.source}, {self.damage.name}"


@dataclass(frozen=True)
class Robustness:
    groups: Sequence[DamagedGroup]
    quality: Mapping[str, Any]
    """A card's ``quality``: which defects of a picture are told, and what they cost."""
    file: Path


def robustness(
    data: Sequence[Path],
    out: Path,
    classifier: Classifier,
    progress: Progress,
    *,
    most: int,
    folds: frozenset[int] = frozenset(),
    leaks: Leaks | None = None,
) -> Robustness:
    """Figures of ``most`` fractured and ``most`` other radiographs per source, damaged each way.

    Which they are does not change from run to run. Radiographs that trained the model are left out.
    With ``folds``, the limits of quality are set on pictures of the other folds. Writes
    robustness.json. Raises DataError, WriteError, Cancelled.
    """
    judging = labelled(data, folds, leaks)
    items = drawn(judging, most)
    make_folder(out)
    setting, trying = _untouched(data, judging, leaks)
    progress.set_total(len(items) + len(setting) + len(trying))
    judged = _judged(items, classifier, progress)
    if not judged:
        raise DataError(detail=TrainingDetail.ALL_TRAINED_IT.notice)
    scored: _Scored = {}
    for one in judged:
        scored.setdefault((one.scored.item.source, one.damage), []).append(one.scored)
    quality = quality_part(_qualities(setting, progress), _qualities(trying, progress), judged)
    groups = [
        _group(source, damage, scored)
        for source in sorted({key[0] for key in scored})
        for damage in DAMAGES
    ]
    content = {
        "disclaimer": DISCLAIMER,
        "model": classifier.card.model_id,
        "weights_sha256": classifier.card.weights_sha256,
        "operating_points": dict(vars(classifier.card.operating_points)),
        "note": NOTE,
        "quality": quality,
        "rows": [_row(group) for group in groups],
    }
    write_json(out / "robustness.json", content)
    return Robustness(groups, quality, out / "robustness.json")


_Scored = dict[tuple[str, str], list[ScoredRadiograph]]
"""By source and damage."""


def drawn(items: Sequence[LabelledRadiograph], most: int) -> list[LabelledRadiograph]:
    """By a hash of the name: as good as by lot, and the same on every machine."""
    ordered = sorted(items, key=lambda i: hashlib.sha256(f"{i.source}/{i.file}".encode()).digest())
    counts: dict[tuple[str, bool], int] = {}
    found = []
    for item in ordered:
        kind = item.source, item.fractured
        counts[kind] = counts.get(kind, 0) + 1
        if counts[kind] <= most:
            found.append(item)
    return found


def _untouched(
    data: Sequence[Path], judging: Sequence[LabelledRadiograph], leaks: Leaks | None
) -> tuple[list[LabelledRadiograph], list[LabelledRadiograph]]:
    """Those that set the limits, and those on which they are tried: no radiograph is both, but
    where there are no others."""
    names = {key(item) for item in judging}
    others = [item for item in labelled(data, leaks=leaks) if key(item) not in names]
    return drawn(others or judging, _UNTOUCHED), drawn(judging, _UNTOUCHED)


def _qualities(
    items: Sequence[LabelledRadiograph], progress: Progress
) -> dict[str, list[PictureQuality]]:
    """By source, of those that can be read."""
    found: dict[str, list[PictureQuality]] = {}
    for item in items:
        progress.check_cancelled()
        progress.step()
        try:
            radiograph = folder.load(item.file, str(item.path), 1)
        except ReadError:
            continue
        picture = display.render_for_model(radiograph)
        found.setdefault(item.source, []).append(picture_quality(picture))
    return found


def _judged(
    items: Sequence[LabelledRadiograph], classifier: Classifier, progress: Progress
) -> list[Judged]:
    found: list[Judged] = []
    for item in items:
        progress.check_cancelled()
        progress.step()
        try:
            radiograph = folder.load(item.file, str(item.path), 1)
        except ReadError as error:
            progress.say(Notice.of(Code.LEFT_OUT, why=error.notice_of_file))
            continue
        found += [
            one for one in _every_way(item, radiograph, classifier) if one.scored.seen != "training"
        ]
    return found


def _every_way(
    item: LabelledRadiograph, radiograph: Radiograph, classifier: Classifier
) -> list[Judged]:
    bare = replace(item, boxes=())  # the boxes are not damaged along
    found = []
    for start in range(0, len(DAMAGES), _BATCH):
        damages = DAMAGES[start : start + _BATCH]
        views = [damaged(radiograph, damage) for damage in damages]
        scores = score_loaded([bare] * len(views), views, classifier)
        found += [
            Judged(damage.name, score, picture_quality(display.render_for_model(view)))
            for damage, score, view in zip(damages, scores, views, strict=True)
        ]
    return found


def _group(source: str, damage: Damage, scored: _Scored) -> DamagedGroup:
    own, whole = scored[source, damage.name], scored[source, DAMAGES[0].name]
    return DamagedGroup(
        source,
        damage,
        figures.group("damage", damage.name, own),
        sum(s.outside_scope for s in own),
        compare.differences(own, whole) if damage is not DAMAGES[0] else {},
    )


def _row(found: DamagedGroup) -> dict[str, Any]:
    return {
        "source": found.source,
        "kind": found.damage.kind,
        "strength": found.damage.strength,
        "refused": found.refused,
        **figures.document(found.group),
        "differences": {name: dict(vars(value)) for name, value in found.difference.items()},
    }
