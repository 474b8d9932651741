"""Osteo-Synergy's layout: ``{train,val,test}/{fractured,not fractured}/``, pictures in them.

Case and "-", "_" or spaces in the folders' names do not matter, and "valid" is "val". A file named
``12-rotated3`` is a copy of ``12``. Nothing says whose the pictures are: each original with its
copies is a block of its own.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.words import WordDetail, either
from osteo_desktop.errors.data import UnknownLabel
from osteo_desktop.imaging.formats import format_of, suffixes
from osteo_desktop.labelled.layouts.listing import (
    PARTS,
    brief,
    class_of,
    is_file,
    is_litter,
    original,
    printable,
)
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.notice import Notice

NAME = "class folders"
_HEAD = 4096

_CLASSES = WordDetail.OR.of(first="'fractured'", second="'not fractured'")


def missed(root: Path) -> Notice | None:
    """What ``root`` lacks to be of this layout; None when it is."""
    parts = list(_parts(root))
    if not parts:
        return DataDetail.LACKS_FOLDER.of(what=("train", either(("val", "test"))))
    if any(class_of(folder.name) is not None for part, _ in parts for folder in _folders(part)):
        return None
    names = tuple(part.name for part, _ in parts)
    return DataDetail.BUT_LACKS_FOLDER.of(there=names, what=_CLASSES)


def read(root: Path, source: str, with_copies: bool) -> list[LabelledRadiograph]:
    """Raises DataError or OSError. One of the two classes may be missing."""
    items = []
    for part_folder, part in _parts(root):
        for folder in _folders(part_folder):
            fractured = class_of(folder.name)
            for path in _pictures(folder):
                file = printable(path.relative_to(root).as_posix())
                if fractured is None:
                    where = DataDetail.FOLDER_OF.of(file=file)
                    value = brief(folder.name)
                    raise UnknownLabel(root, where=where, value=value, allowed=_CLASSES)
                stem = file.removesuffix(path.suffix) if _has_suffix(path) else file
                if original(stem) == stem or with_copies:
                    block = f"{source}/{original(stem)}"
                    item = LabelledRadiograph(source, file, path, fractured, block, part=part)
                    items.append(item)
    return items


def _parts(root: Path) -> Iterator[tuple[Path, str]]:
    for folder in _folders(root):
        part = PARTS.get(folder.name.lower())
        if part:
            yield folder, part


def _folders(folder: Path) -> list[Path]:
    return sorted(p for p in folder.iterdir() if p.is_dir() and not is_litter(p.name))


def _pictures(folder: Path) -> Iterator[Path]:
    """Also in folders below it; notes and litter do not count. Raises OSError."""

    def stop(error: OSError) -> None:
        raise error

    for place, below, files in os.walk(folder, onerror=stop):
        below[:] = sorted(name for name in below if not is_litter(name))
        for name in sorted(files):
            path = Path(place, name)
            if not is_litter(name) and _is_picture(path):
                yield path


def _is_picture(path: Path) -> bool:
    """By its suffix, so that a damaged one is missed later on; else by its content."""
    if _has_suffix(path):
        return True
    if not is_file(path):  # opening a pipe would wait for ever
        return False
    with path.open("rb") as file:
        return format_of(file.read(_HEAD)) is not None


def _has_suffix(path: Path) -> bool:
    """The ".7" of a DICOM file called 1.2.840.7 is none."""
    return path.suffix.lower() in suffixes()
