"""Labelled radiographs, decoded and prepared once, before training begins."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np

from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.files import ReadError
from osteo_desktop.imaging import folder
from osteo_desktop.inference.engine import processors
from osteo_desktop.inference.prepare import Preparation, Prepared, prepare
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code

_T = TypeVar("_T")
_WORKERS = min(8, processors())
"""Radiographs that are decoded at once; each may take some hundred megabytes."""


@dataclass(frozen=True, eq=False)
class PreparedSet:
    """Pictures and where the boxes lie in them; all tuples have one entry per radiograph."""

    items: tuple[LabelledRadiograph, ...]
    prepared: tuple[Prepared, ...]
    boxes: tuple[np.ndarray, ...]
    """(boxes, 4) float64 each: left, top, right, bottom in the picture's pixels."""
    hashes: tuple[str, ...]
    """SHA-256 of each file."""

    def select(self, keep: Callable[[LabelledRadiograph], bool]) -> PreparedSet:
        index = [i for i, item in enumerate(self.items) if keep(item)]
        return PreparedSet(
            tuple(self.items[i] for i in index),
            tuple(self.prepared[i] for i in index),
            tuple(self.boxes[i] for i in index),
            tuple(self.hashes[i] for i in index),
        )

    def without(self, hashes: Sequence[str]) -> PreparedSet | None:
        """Those whose file is none of ``hashes``; None where nothing is left."""
        gone = {
            i.path for i, digest in zip(self.items, self.hashes, strict=True) if digest in hashes
        }
        kept = self.select(lambda item: item.path not in gone)
        return kept if kept.items else None

    def joined(self, other: PreparedSet | None) -> PreparedSet:
        """These, then the ``other`` ones, where there are any."""
        if other is None:
            return self
        return PreparedSet(
            self.items + other.items,
            self.prepared + other.prepared,
            self.boxes + other.boxes,
            self.hashes + other.hashes,
        )

    @property
    def labels(self) -> np.ndarray:
        """(n,) bool: fractured."""
        return np.array([item.fractured for item in self.items], dtype=bool)


Shelf = dict[tuple[Preparation, Path], tuple[Prepared, str]]
"""Prepared radiographs and their hashes, kept from one training of several to the next."""


def prepare_all(
    items: Sequence[LabelledRadiograph],
    preparation: Preparation,
    progress: Progress,
    shelf: Shelf | None = None,
) -> PreparedSet:
    """Decode and prepare every radiograph; one that cannot be read is left out and told.

    What lies on ``shelf`` is taken from there, the rest is put there. Raises DataError when none
    can be read, Cancelled.
    """
    progress.set_total(len(items))
    with ThreadPoolExecutor(_WORKERS) as pool:
        jobs = pool.map(lambda item: _prepared(item, preparation, progress, shelf), items)
        results = list(_until_cancelled(jobs, progress))
    kept = [(item, *result) for item, result in zip(items, results, strict=True) if result]
    if not kept:
        raise DataError(detail=TrainingDetail.NO_RADIOGRAPH_READ.notice)
    if len(kept) < len(items):
        lost = len(items) - len(kept)
        progress.say(Notice.of(Code.RADIOGRAPHS_LEFT_OUT, count=lost))
    return PreparedSet(
        tuple(item for item, _, _ in kept),
        tuple(prepared for _, prepared, _ in kept),
        tuple(boxes_in(item, prepared) for item, prepared, _ in kept),
        tuple(sha256 for _, _, sha256 in kept),
    )


def boxes_in(item: LabelledRadiograph, prepared: Prepared) -> np.ndarray:
    """(boxes, 4): left, top, right, bottom of the radiograph's boxes in the picture's pixels."""
    rows, columns = prepared.picture.shape
    across, down = columns / prepared.width, rows / prepared.height
    edges = [
        (
            (box.x - prepared.left) * across,
            (box.y - prepared.top) * down,
            (box.x + box.width - prepared.left) * across,
            (box.y + box.height - prepared.top) * down,
        )
        for box in item.boxes
    ]
    return np.array(edges, dtype=np.float64).reshape(-1, 4)


def _until_cancelled(results: Iterable[_T], progress: Progress) -> Iterable[_T]:
    for result in results:
        progress.check_cancelled()
        progress.step()
        yield result


def _prepared(
    item: LabelledRadiograph, preparation: Preparation, progress: Progress, shelf: Shelf | None
) -> tuple[Prepared, str] | None:
    place = (preparation, item.path)
    if shelf is not None and place in shelf:
        return shelf[place]
    try:
        radiograph = folder.load(item.path.name, str(item.path), 1)
    except ReadError as error:
        progress.say(Notice.of(Code.LEFT_OUT, why=error.notice_of_file))
        return None
    found = prepare(radiograph, preparation), radiograph.sha256
    if shelf is not None:
        shelf[place] = found
    return found
