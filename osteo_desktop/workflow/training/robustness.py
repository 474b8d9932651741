"""What bad pictures cost a model: the same radiographs, damaged in every way."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osteo_desktop.details import Detail
from osteo_desktop.errors import DataError, ReadError
from osteo_desktop.evaluation import compare, figures
from osteo_desktop.evaluation.damage import DAMAGES, Damage, damaged
from osteo_desktop.evaluation.scores import ScoredRadiograph, score_loaded
from osteo_desktop.imaging import folder
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import DISCLAIMER
from osteo_desktop.records.models.evaluation import Figure, Group
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.workflow.training.evaluation_files import labelled, make_folder, write_json

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier

_BATCH = 8
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
    file: Path


def robustness(
    data: Sequence[Path],
    out: Path,
    classifier: Classifier,
    progress: Progress,
    *,
    most: int,
    folds: frozenset[int] = frozenset(),
    leaks: Mapping[str, Any] | None = None,
) -> Robustness:
    """Figures of ``most`` fractured and ``most`` other radiographs per source, damaged each way.

    Which they are does not change from run to run. Radiographs that trained the model are left out.
    Writes robustness.json. Raises DataError, WriteError, Cancelled.
    """
    items = _drawn(labelled(data, folds, leaks), most)
    make_folder(out)
    progress.set_total(len(items))
    scored = _scored(items, classifier, progress)
    if not scored:
        raise DataError(detail=Detail.ALL_TRAINED_IT.notice)
    groups = [
        _group(source, damage, scored)
        for source in sorted({key[0] for key in scored})
        for damage in DAMAGES
    ]
    content = {
        "disclaimer": DISCLAIMER,
        "model": classifier.card.model_id,
        "note": NOTE,
        "rows": [_row(group) for group in groups],
    }
    write_json(out / "robustness.json", content)
    return Robustness(groups, out / "robustness.json")


_Scored = dict[tuple[str, str], list[ScoredRadiograph]]
"""By source and damage."""


def _drawn(items: Sequence[LabelledRadiograph], most: int) -> list[LabelledRadiograph]:
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


def _scored(
    items: Sequence[LabelledRadiograph], classifier: Classifier, progress: Progress
) -> _Scored:
    found: _Scored = {}
    for item in items:
        progress.check_cancelled()
        progress.step()
        try:
            radiograph = folder.load(item.file, str(item.path), 1)
        except ReadError as error:
            progress.say(Notice.of(Code.LEFT_OUT, why=error.notice_of_file))
            continue
        for damage, one in _every_way(item, radiograph, classifier):
            if one.seen != "training":
                found.setdefault((item.source, damage.name), []).append(one)
    return found


def _every_way(
    item: LabelledRadiograph, radiograph: Radiograph, classifier: Classifier
) -> list[tuple[Damage, ScoredRadiograph]]:
    bare = replace(item, boxes=())  # the boxes are not damaged along
    found = []
    for start in range(0, len(DAMAGES), _BATCH):
        damages = DAMAGES[start : start + _BATCH]
        views = [damaged(radiograph, damage) for damage in damages]
        scores = score_loaded([bare] * len(views), views, classifier)
        found += list(zip(damages, scores, strict=True))
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
