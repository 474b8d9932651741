"""What photographs of films cost a model: the same radiographs, as they are and photographed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.files import ReadError
from osteo_desktop.evaluation import compare, figures
from osteo_desktop.evaluation.photographed import photographed
from osteo_desktop.evaluation.scores import ScoredRadiograph, score_loaded
from osteo_desktop.imaging import display, folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.models.evaluation import Figure, Group
from osteo_desktop.records.models.leaks import Leaks
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.workflow.training.evaluation_files import labelled, make_folder, write_json
from osteo_desktop.workflow.training.robustness import drawn

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier

AS_IT_IS, PHOTOGRAPHED, RECTIFIED = "as it is", "photographed", "rectified"
WAYS = (AS_IT_IS, PHOTOGRAPHED, RECTIFIED)
"""Rectified: as the program reads a photograph; where the film's corners are not sure, as it is."""
NOTE = (
    "The same radiographs as they are, as photographs of films by a camera model (lightbox, "
    "window, dark room, screen; some mirrored or turned), and those photographs as the program "
    "reads them, rectified where the film's corners are sure. No real photograph was measured. "
    "Differences: to the radiographs as they are, paired; 95% intervals by bootstrap over blocks."
)
_NEAR = 0.01
"""Corners are found where the worst is this near, as a share of the photograph's longest side."""


@dataclass(frozen=True)
class PhotographedGroup:
    """One source, in one of ``WAYS``."""

    source: str
    way: str
    group: Group
    refused: int
    difference: Mapping[str, Figure]
    """To the same radiographs as they are; empty for these."""


@dataclass(frozen=True)
class Corners:
    """How well the films of one source were found in their photographs; counts."""

    photographs: int
    recognised: int
    """As photographs of films."""
    sure: int
    near: int
    """Of the sure ones, those with every corner within 1% of the photograph's side."""
    median_error: float | None
    """Of the sure ones, worst corner, as a share of the photograph's side."""
    largest_error: float | None


@dataclass(frozen=True)
class Photographs:
    groups: Sequence[PhotographedGroup]
    corners: Mapping[str, Corners]
    file: Path


@dataclass(frozen=True)
class _Found:
    """Of one photograph."""

    recognised: bool
    error: float | None
    """None where the corners are not sure."""


def photographs(
    data: Sequence[Path],
    out: Path,
    classifier: Classifier,
    progress: Progress,
    *,
    most: int,
    folds: frozenset[int] = frozenset(),
    leaks: Leaks | None = None,
) -> Photographs:
    """Figures of ``most`` fractured and ``most`` other radiographs per source, in all ``WAYS``.

    Radiographs and photographs are the same from run to run. Those that trained the model are left
    out. Writes photographs.json. Raises DataError, WriteError, Cancelled.
    """
    items = drawn(labelled(data, folds, leaks), most)
    items.sort(key=lambda item: (item.source, not item.fractured))
    numbers: Counter[str] = Counter()
    make_folder(out)
    progress.set_total(len(items))
    scored: dict[tuple[str, str], list[ScoredRadiograph]] = {}
    found: dict[str, list[_Found]] = {}
    for item in items:
        number = numbers[item.source]  # of its own source: another one beside it changes nothing
        numbers[item.source] += 1
        progress.check_cancelled()
        progress.step()
        try:
            radiograph = folder.load(item.file, str(item.path), 1)
        except ReadError as error:
            progress.say(Notice.of(Code.LEFT_OUT, why=error.notice_of_file))
            continue
        bare = replace(item, boxes=())  # of where the map points nothing is said
        (whole,) = score_loaded([bare], [radiograph], classifier)
        if whole.seen == "training":
            continue
        taken, one = _photographed(radiograph, number)
        found.setdefault(item.source, []).append(one)
        others = score_loaded([bare] * 2, (_never_cut_out(taken), taken), classifier)
        for way, score in zip(WAYS, (whole, *others), strict=True):
            scored.setdefault((item.source, way), []).append(score)
    if not scored:
        raise DataError(detail=TrainingDetail.ALL_TRAINED_IT.notice)
    groups = [_group(source, way, scored) for source in sorted(found) for way in WAYS]
    corners = {source: _corners(ones) for source, ones in sorted(found.items())}
    content = {
        "disclaimer": DISCLAIMER,
        "model": classifier.card.model_id,
        "weights_sha256": classifier.card.weights_sha256,
        "operating_points": dict(vars(classifier.card.operating_points)),
        "note": NOTE,
        "rows": [_row(group) for group in groups],
        "corners": {source: dict(vars(value)) for source, value in corners.items()},
    }
    write_json(out / "photographs.json", content)
    return Photographs(groups, corners, out / "photographs.json")


def _photographed(radiograph: Radiograph, number: int) -> tuple[Radiograph, _Found]:
    """Read back from the photograph's own file, as any file is."""
    entry = Entry(radiograph.file, radiograph.source_path)
    picture = display.render(radiograph)
    taken, read = photographed(picture, number, entry, radiograph.sha256)
    film = read.header.photograph
    error = None
    if film is not None and film.corners:
        apart = np.array(film.corners).reshape(4, 2) - taken.corners
        error = float(np.linalg.norm(apart, axis=1).max() / max(read.pixels.shape))
    return read, _Found(film is not None, error)


def _never_cut_out(taken: Radiograph) -> Radiograph:
    if taken.header.photograph is None:
        return taken
    film = replace(taken.header.photograph, corners=())
    return replace(taken, header=replace(taken.header, photograph=film))


def _group(
    source: str, way: str, scored: Mapping[tuple[str, str], list[ScoredRadiograph]]
) -> PhotographedGroup:
    own, whole = scored[source, way], scored[source, AS_IT_IS]
    return PhotographedGroup(
        source,
        way,
        figures.group("photographs", way, own),
        sum(score.outside_scope for score in own),
        compare.differences(own, whole) if way != AS_IT_IS else {},
    )


def _corners(found: Sequence[_Found]) -> Corners:
    errors = [one.error for one in found if one.error is not None]
    return Corners(
        photographs=len(found),
        recognised=sum(one.recognised for one in found),
        sure=len(errors),
        near=sum(error <= _NEAR for error in errors),
        median_error=float(np.median(errors)) if errors else None,
        largest_error=max(errors) if errors else None,
    )


def _row(found: PhotographedGroup) -> dict[str, Any]:
    return {
        "source": found.source,
        "way": found.way,
        "refused": found.refused,
        **figures.document(found.group),
        "differences": {name: dict(vars(value)) for name, value in found.difference.items()},
    }
