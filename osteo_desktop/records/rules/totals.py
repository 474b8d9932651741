"""What there is in a folder, counted once: list, strip, dialogs, reports and command line ask here.

A text file is no study, and a radiograph that cannot be read is no text file: what somebody may
have meant for a radiograph stays among them, so that nobody overlooks that it was not read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import PurePosixPath

from osteo_desktop.errors.files import NoPixels, NotAnImage
from osteo_desktop.records.worklist import Row

_OF_PICTURES = frozenset(
    (
        *("", ".dcm", ".dicom", ".dic", ".ima", ".acr", ".img", ".png", ".jpg", ".jpeg", ".jpe"),
        *(".jp2", ".j2k", ".tif", ".tiff", ".bmp", ".dib", ".webp", ".gif", ".heic", ".raw"),
    )
)
"""Suffixes under which a radiograph is kept; DICOM files often have none."""


class Kind(Enum):
    RADIOGRAPH = auto()
    UNREADABLE = auto()
    """What may be a radiograph, and cannot be read."""
    NO_RADIOGRAPH = auto()
    WAITING = auto()
    """A file that is not opened yet."""


def kind_of(row: Row) -> Kind:
    if row.is_unopened:
        return Kind.WAITING
    if row.error is None:
        return Kind.RADIOGRAPH
    return Kind.NO_RADIOGRAPH if is_no_radiograph(row) else Kind.UNREADABLE


def is_no_radiograph(row: Row) -> bool:
    """Whether the file is surely none: it holds no picture, and its name promises none.

    A report or a directory of DICOM (no pixels) is none whatever it is called.
    """
    error = row.error
    if error is None or row.header is not None:
        return False
    if error.code == NoPixels.code:
        return True
    suffix = PurePosixPath(row.file).suffix.lower()
    return error.code == NotAnImage.code and not _is_promised(suffix)


def _is_promised(suffix: str) -> bool:
    """Also by what is no suffix, as in 1.2.840.10008: it ends in a figure."""
    return suffix in _OF_PICTURES or suffix[1:].isdigit()


@dataclass(frozen=True)
class Totals:
    studies: int = 0
    """Of which at least one radiograph was read, be it there still or not."""
    radiographs: int = 0
    unreadable: int = 0
    """Rows that may be radiographs and cannot be read."""
    no_radiographs: int = 0
    """Files that are something else."""
    waiting: int = 0
    """Files that are not opened yet."""


class Counting:
    """Totals of rows that come and go."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self._kinds: Counter[Kind] = Counter()
        self._studies: Counter[str] = Counter()
        for row in rows:
            self.add(row)

    def add(self, row: Row) -> None:
        kind = kind_of(row)
        self._kinds[kind] += 1
        if row.header is not None:
            self._studies[row.study_key] += 1

    def remove(self, row: Row) -> None:
        kind = kind_of(row)
        self._kinds[kind] -= 1
        if row.header is not None:
            self._studies[row.study_key] -= 1
            if not self._studies[row.study_key]:
                del self._studies[row.study_key]

    @property
    def totals(self) -> Totals:
        kinds = self._kinds
        return Totals(
            studies=len(self._studies),
            radiographs=kinds[Kind.RADIOGRAPH],
            unreadable=kinds[Kind.UNREADABLE],
            no_radiographs=kinds[Kind.NO_RADIOGRAPH],
            waiting=kinds[Kind.WAITING],
        )


def totals_of(rows: Iterable[Row]) -> Totals:
    return Counting(rows).totals
