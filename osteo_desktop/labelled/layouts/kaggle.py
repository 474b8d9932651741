"""Kaggle's layout: ``{train,test}/annotations.csv`` with its pictures in ``images/`` beside it.

Columns: ``file`` (or filename, Image, image_id; the suffix may be left out), ``Fracture`` (yes or
no) and, where known, ``Fracture Type``. Nothing says whose the pictures are: each file is a block.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.words import either
from osteo_desktop.errors.data import UnreadableTable
from osteo_desktop.labelled.layouts.csv_rows import Row, rows
from osteo_desktop.labelled.layouts.listing import PARTS, Listing, is_file
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.notice import Notice

NAME = "kaggle"
_TABLE, _IMAGES = "annotations.csv", "images"
_FILE_COLUMNS = ("file", "filename", "image", "image_id")
_NO_TYPES = frozenset({"none", "no", "nan", "n/a", "normal", "no fracture"})


def missed(root: Path) -> Notice | None:
    """What ``root`` lacks to be of this layout; None when it is."""
    parts = [folder for folder, _ in _parts(root)]
    if not parts:
        return DataDetail.LACKS.of(what=either((f"train/{_TABLE}", f"test/{_TABLE}")))
    bare = [folder.name for folder in parts if not (folder / _IMAGES).is_dir()]
    if not bare:
        return None
    return DataDetail.BUT_LACKS_BESIDE.of(there=f"{bare[0]}/{_TABLE}", what=f"{_IMAGES}/")


def read(root: Path, source: str, with_copies: bool) -> list[LabelledRadiograph]:
    """Raises DataError. Nothing here tells copies, so ``with_copies`` changes nothing."""
    items = []
    for folder, part in _parts(root):
        listing = Listing(folder / _TABLE)
        names = {path.stem: path.name for path in sorted((folder / _IMAGES).iterdir())}
        for row in rows(listing.path, needed=("fracture",)):
            name = row.file(_file_column(row)).removeprefix(f"{_IMAGES}/")
            path = folder / _IMAGES / names.get(name, name)
            file = path.relative_to(root).as_posix()
            fractured = row.label("fracture")
            kind = _fracture_type(row) if fractured else ""
            block = f"{source}/{file}"
            listing.add(
                LabelledRadiograph(
                    source, file, path, fractured, block, part=part, fracture_type=kind
                ),
                row.where,
            )
        items += listing.radiographs()
    return items


def _parts(root: Path) -> Iterator[tuple[Path, str]]:
    for name, part in PARTS.items():
        if is_file(root / name / _TABLE):
            yield root / name, part


def _file_column(row: Row) -> str:
    for column in _FILE_COLUMNS:
        if column in row.cells:
            return column
    raise UnreadableTable(
        row.path, detail=DataDetail.NO_COLUMN_NAMED.of(names=either(_FILE_COLUMNS))
    )


def _fracture_type(row: Row) -> str:
    kind = row.text("fracture type") or row.text("fracture_type")
    return "" if kind.lower() in _NO_TYPES else kind
