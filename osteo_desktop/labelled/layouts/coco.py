"""COCO's layout: JSON files of images, categories and boxes, as ``train/_annotations.coco.json``.

The files are ``*annotations*.json``, ``*instances*.json``, ``*coco*.json`` or named for their part
(``train.json``), in the folder itself, in ``annotations/`` or in ``{train,val,test}/``; the
pictures lie beside them, in ``images/``, or in the folder of their part.

Every image has a box of category 1 (fractured) or 2 (not), unless the categories' names say
otherwise. A box that covers less than WHOLE of its fractured image is kept as the fracture's; one
that covers more is only a label. A file named ``12-rotated3`` is a copy of ``12``. Nothing says
whose the pictures are: each original with its copies is a block of its own.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.system import about, about_system
from osteo_desktop.details.words import either
from osteo_desktop.documents.text import json_from
from osteo_desktop.errors.data import DataError, DisagreeingLabels, UnknownLabel, UnreadableTable
from osteo_desktop.labelled.layouts.listing import (
    PARTS,
    Listing,
    brief,
    class_of,
    is_file,
    is_litter,
    original,
    printable,
    within,
)
from osteo_desktop.labelled.radiograph import Box, LabelledRadiograph
from osteo_desktop.notice import Notice

NAME = "coco"
WHOLE = 0.95
"""Share of its image's area from which a box is a label and no place."""
_IS_COCO = re.compile(r"annotations?|instances|coco")
_MOST = 1_000_000
_BY_ID: dict[int | str, bool] = {1: True, 2: False}


def missed(root: Path) -> Notice | None:
    """What ``root`` lacks to be of this layout; None when it is."""
    if any(_documents(root)):
        return None
    return DataDetail.LACKS_COCO.notice


def read(root: Path, source: str, with_copies: bool) -> list[LabelledRadiograph]:
    """Raises DataError."""
    items: dict[str, LabelledRadiograph] = {}
    for path in _documents(root):
        for item in _radiographs(_load(path), root, source, with_copies):
            if item.file in items:  # it would be trained on and tested
                detail = DataDetail.NAMED_BY_ANOTHER.of(part=items[item.file].part, file=item.file)
                raise DataError(path, detail=detail)
            items[item.file] = item
    return list(items.values())


def _documents(root: Path) -> Iterator[Path]:
    for folder in (root, root / "annotations", *(root / part for part in PARTS)):
        for path in sorted(folder.glob("*.json")):
            stem = path.stem.lower()
            if is_litter(path.name):
                continue
            if (_IS_COCO.search(stem) or stem in PARTS) and is_file(path):
                yield path


@dataclass(frozen=True)
class _Document:
    path: Path
    images: dict[int | str, _Image]
    """By their id."""
    boxes: dict[int | str, list[tuple[bool, Box]]]
    """By the id of their image; True is fractured."""


@dataclass(frozen=True)
class _Image:
    name: str
    rows: float
    columns: float


def _radiographs(
    document: _Document, root: Path, source: str, with_copies: bool
) -> list[LabelledRadiograph]:
    part = _part_of(document.path, root)
    folder = _folder_of_images(document, root, part)
    listing = Listing(document.path)
    for key, image in document.images.items():
        path = folder / image.name
        first = original(path.stem)
        if first != path.stem and not with_copies:
            continue
        file = path.relative_to(root).as_posix()
        fractured, boxes = _label(image, document.boxes.get(key, []), document.path)
        item = LabelledRadiograph(
            source=source,
            file=file,
            path=path,
            fractured=fractured,
            block=f"{source}/{path.parent.relative_to(root).as_posix()}/{first}",
            boxes=boxes,
            part=PARTS.get(part, ""),
            rows=int(image.rows),
            columns=int(image.columns),
        )
        listing.add(item, DataDetail.IMAGE.of(key=key))
    return listing.radiographs()


def _label(
    image: _Image, boxes: list[tuple[bool, Box]], path: Path
) -> tuple[bool, tuple[Box, ...]]:
    """What the boxes say of the image, and those that say where."""
    said = {fractured for fractured, _ in boxes}
    if not said:
        raise UnreadableTable(path, detail=DataDetail.NO_BOX.of(name=image.name))
    if len(said) > 1:
        raise DisagreeingLabels(
            path,
            where=DataDetail.ITS_BOXES.notice,
            other=DataDetail.ONE_ANOTHER.notice,
            name=image.name,
        )
    whole = WHOLE * image.columns * image.rows
    places = [box for fractured, box in boxes if fractured and box.width * box.height < whole]
    return said.pop(), tuple(places)


def _part_of(path: Path, root: Path) -> str:
    """As the file's name or else its folder says: "valid" stays "valid" here."""
    words = [*re.findall("[a-z]+", path.stem.lower()), *path.relative_to(root).parent.parts]
    return next((word for word in words if word in PARTS), "")


def _folder_of_images(document: _Document, root: Path, part: str) -> Path:
    """Where most of them lie."""
    beside = document.path.parent
    places = [beside, beside / "images", root / part, root / part / "images"]
    places += [root / "images" / part, root / "images", root]
    names = [image.name for image in document.images.values()]
    return max(places, key=lambda place: sum(is_file(place / name) for name in names))


def _load(path: Path) -> _Document:
    try:
        content = json_from(path.read_bytes())
    except OSError as error:
        raise UnreadableTable(path, detail=about_system(error)) from error
    except (ValueError, RecursionError) as error:
        raise UnreadableTable(path, detail=DataDetail.NO_JSON.of(why=about(error))) from error
    images: dict[int | str, _Image] = {}
    for entry in _entries(content, "images", path):
        key = _key(entry, "id", path)
        if key in images:
            raise UnreadableTable(path, detail=DataDetail.IMAGE_TWICE.of(key=key))
        images[key] = _image(entry, key, path)
    labels = _labels(content, path)
    boxes: dict[int | str, list[tuple[bool, Box]]] = {}
    for entry in _entries(content, "annotations", path):
        key = _key(entry, "image_id", path)
        if key not in images:
            raise UnreadableTable(path, detail=DataDetail.BOX_WITHOUT_IMAGE.of(key=key))
        category = _key(entry, "category_id", path)
        if category not in labels:
            where = DataDetail.BOX_OF.of(name=images[key].name, key="category_id")
            raise UnknownLabel(path, where=where, value=brief(category), allowed=either(labels))
        boxes.setdefault(key, []).append((labels[category], _box(entry, images[key], path)))
    return _Document(path, images, boxes)


def _entries(content: Any, name: str, path: Path) -> list[dict[str, Any]]:
    entries = content.get(name) if isinstance(content, dict) else None
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise UnreadableTable(path, detail=DataDetail.NO_COCO.of(name=name))
    return entries


def _key(entry: dict[str, Any], name: str, path: Path) -> int | str:
    key = entry.get(name)
    if not isinstance(key, int | str):
        raise UnreadableTable(
            path, detail=DataDetail.NEITHER_NUMBER_NOR_TEXT.of(name=name, value=brief(repr(key)))
        )
    return printable(key) if isinstance(key, str) else key


def _image(entry: dict[str, Any], key: int | str, path: Path) -> _Image:
    name = entry.get("file_name")
    if not isinstance(name, str) or not name:
        raise UnreadableTable(path, detail=DataDetail.NO_FILE_NAME.of(key=key))
    rows, columns = (_number(entry.get(side)) for side in ("height", "width"))
    if not (rows >= 1 and columns >= 1):
        raise UnreadableTable(path, detail=DataDetail.NO_SIZE.of(name=name))
    return _Image(within(name, DataDetail.IMAGE.of(key=key), path), rows, columns)


def _box(entry: dict[str, Any], image: _Image, path: Path) -> Box:
    sides = entry.get("bbox")
    numbers = [_number(side) for side in sides] if isinstance(sides, list) else []
    if len(numbers) != 4 or any(map(math.isnan, numbers)) or min(numbers[2:]) <= 0:
        detail = DataDetail.BOX_UNCLEAR.of(name=image.name, value=brief(sides))
        raise UnreadableTable(path, detail=detail)
    return Box(*numbers)


def _number(value: Any) -> float:
    """Not a number unless it is a finite one that pixels can have."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= _MOST:
        return math.nan
    return float(value)


def _labels(content: Any, path: Path) -> dict[int | str, bool]:
    """By category, from the names that say it, else from the ids 1 and 2."""
    named: dict[int | str, bool] = {}
    for entry in _entries(content, "categories", path) if "categories" in content else ():
        fractured = class_of(str(entry.get("name", "")))
        if fractured is not None:
            named[_key(entry, "id", path)] = fractured
    return named or _BY_ID
