"""Labelled radiographs: a folder with images/, labels.csv and, where known, boxes.csv."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from osteo_desktop.errors import DataError, ReadError
from osteo_desktop.imaging import folder
from osteo_desktop.inference.prepare import Prepared, prepare
from osteo_desktop.progress import Progress

REGIONS = ("hand", "leg", "hip", "shoulder")
HASH_PREFIX = 12
"""Hexadecimal digits of a file's SHA-256 that a card keeps of its training radiographs."""
MASK = 80
"""Box masks are kept at this many rows and columns of the prepared square."""


@dataclass(frozen=True)
class Box:
    """In pixels of the file, from the outer corner of its first pixel."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class LabelledRadiograph:
    source: str
    """Name of the data folder: the hospital, as far as we know."""
    path: Path
    fractured: bool
    block: str
    """Neighbouring files, standing in for one patient: never split, and resampled whole."""
    fold: int
    """1-5; 0 when the data has no folds."""
    boxes: tuple[Box, ...]
    regions: tuple[bool, ...]
    """One flag per REGIONS; empty when unknown."""
    hardware: bool


@dataclass(frozen=True, eq=False)
class PreparedSet:
    """``pictures``: (n, size, size) uint8; ``masks``: (n, MASK, MASK) uint8, 255 inside a box."""

    items: tuple[LabelledRadiograph, ...]
    pictures: np.ndarray
    masks: np.ndarray
    hashes: tuple[str, ...]
    """SHA-256 of each file."""
    geometry: tuple[Prepared, ...]
    """Where each picture lies in its radiograph (with an empty picture)."""

    def select(self, keep: Callable[[LabelledRadiograph], bool]) -> PreparedSet:
        index = [i for i, item in enumerate(self.items) if keep(item)]
        return PreparedSet(
            tuple(self.items[i] for i in index),
            self.pictures[index],
            self.masks[index],
            tuple(self.hashes[i] for i in index),
            tuple(self.geometry[i] for i in index),
        )

    @property
    def labels(self) -> np.ndarray:
        return np.array([item.fractured for item in self.items], dtype=bool)


def read_labels(data: Path) -> list[LabelledRadiograph]:
    """Read ``data``; copies and radiographs whose copies disagree are left out.

    Layouts: ``labels.csv`` beside ``images/``; or ``[Data/]{train,val}/{fractured,not fractured}``
    where files named ``*-rotatedN`` are copies. Raises DataError.
    """
    if (data / "labels.csv").is_file():
        return _from_table(data)
    root = data / "Data" if (data / "Data").is_dir() else data
    if (root / "train" / "fractured").is_dir():
        return _from_class_folders(root, data.name)
    raise DataError(data, detail="neither labels.csv nor train/fractured is there")


def _from_table(data: Path) -> list[LabelledRadiograph]:
    boxes = _boxes(data / "boxes.csv")
    items = []
    for number, row in enumerate(_rows(data / "labels.csv"), start=2):
        if row.get("copy") == "1" or row.get("label_conflict") == "1":
            continue
        try:
            items.append(
                LabelledRadiograph(
                    source=data.name,
                    path=data / "images" / row["file"],
                    fractured=row["fractured"] == "1",
                    block=f"{data.name}/{row.get('block') or row['file']}",
                    fold=int(row.get("fold") or 0),
                    boxes=tuple(boxes.get(row["file"], ())),
                    regions=tuple(row[r] == "1" for r in REGIONS) if REGIONS[0] in row else (),
                    hardware=row.get("hardware") == "1",
                )
            )
        except (KeyError, ValueError) as error:
            raise DataError(data / "labels.csv", detail=f"line {number}: {error}") from error
    return items


def _from_class_folders(root: Path, source: str) -> list[LabelledRadiograph]:
    items = []
    for part in ("train", "val", "test"):
        for name, fractured in (("fractured", True), ("not fractured", False)):
            for path in sorted((root / part / name).glob("*")):
                if "-rotated" in path.stem or not path.is_file():
                    continue
                block = f"{source}/{part}/{name}/{path.stem}"
                items.append(LabelledRadiograph(source, path, fractured, block, 0, (), (), False))
    return items


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(path, detail=str(error)) from error


def _boxes(path: Path) -> dict[str, list[Box]]:
    found: dict[str, list[Box]] = {}
    for row in _rows(path) if path.is_file() else []:
        try:
            box = Box(*(float(row[k]) for k in ("x", "y", "width", "height")))
        except (KeyError, ValueError) as error:
            raise DataError(path, detail=f"file {row.get('file')}: {error}") from error
        found.setdefault(row["file"], []).append(box)
    return found


def prepare_all(
    items: Sequence[LabelledRadiograph], size: int, progress: Progress, workers: int = 2
) -> PreparedSet:
    """Decode and prepare every radiograph; one that cannot be read is left out and told."""
    progress.set_total(len(items))
    with ThreadPoolExecutor(workers) as pool:
        results = list(_until_cancelled(pool.map(lambda i: _prepared(i, size), items), progress))
    kept = [i for i, result in enumerate(results) if result is not None]
    if not kept:
        raise DataError(detail="no radiograph could be read")
    if len(kept) < len(items):
        progress.say(f"{len(items) - len(kept)} radiographs could not be read and are left out")
    done = [result for result in results if result is not None]
    pictures = np.stack([prepared.picture for prepared, _ in done])
    masks = np.stack([_mask(items[i].boxes, done[n][0]) for n, i in enumerate(kept)])
    empty = np.empty((0, 0), dtype=np.uint8)
    geometry = tuple(Prepared(empty, p.left, p.top, p.width, p.height) for p, _ in done)
    hashes = tuple(digest for _, digest in done)
    return PreparedSet(tuple(items[i] for i in kept), pictures, masks, hashes, geometry)


def _until_cancelled(
    results: Iterable[tuple[Prepared, str] | None], progress: Progress
) -> Iterable[tuple[Prepared, str] | None]:
    for result in results:
        progress.check_cancelled()
        progress.step()
        yield result


def _prepared(item: LabelledRadiograph, size: int) -> tuple[Prepared, str] | None:
    try:
        radiograph = folder.load(item.path.name, str(item.path), 1)
    except ReadError:
        return None
    return prepare(radiograph, size), radiograph.sha256


def _mask(boxes: Sequence[Box], prepared: Prepared) -> np.ndarray:
    mask = np.zeros((MASK, MASK), dtype=np.uint8)
    for box in boxes:
        left = (box.x - prepared.left) / prepared.width * MASK
        top = (box.y - prepared.top) / prepared.height * MASK
        right = left + box.width / prepared.width * MASK
        bottom = top + box.height / prepared.height * MASK
        rows = slice(max(0, int(top)), max(0, int(np.ceil(bottom))))
        mask[rows, max(0, int(left)) : max(0, int(np.ceil(right)))] = 255
    return mask
