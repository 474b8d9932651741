"""A folder read by several computers, each its part; together they read all of it, none twice.

Which part a file belongs to follows from the file alone, so that the computers need not talk to
each other: from its StudyInstanceUID where it states one, so that a study stays together; else
from the folder it lies in, or from its own name where that is the folder which is read.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from osteo_desktop.errors.files import ReadError
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import MEMBER, Entry
from osteo_desktop.imaging.sources import kinds as sources
from osteo_desktop.progress import Progress
from osteo_desktop.records.selection import Root

_WRITTEN = re.compile(r"([0-9]{1,6})/([0-9]{1,6})")
_HEAD = 64 << 10
"""Bytes of a file in which its study is looked for."""
_STUDY = re.compile(rb"\x20\x00\x0d\x00(?:UI..|.{4})([0-9.]{1,64})", re.DOTALL)
"""StudyInstanceUID (0020,000D), little endian, with or without its VR: all that is wanted of a file
that may be anything. What it finds by chance moves a file to another part, and loses none."""


@dataclass(frozen=True)
class Part:
    """``number``: from 1 to ``of``."""

    number: int
    of: int

    def has(self, entry: Entry) -> bool:
        """What cannot be read here belongs to every part: another computer may see more of it."""
        try:
            unit = _unit(entry)
        except (ReadError, OSError):
            return True
        digest = hashlib.sha256(unit.encode("utf-8", "surrogatepass")).digest()
        return int.from_bytes(digest[:8], "big") % self.of == self.number - 1

    def walk(self, root: Root, progress: Progress) -> Iterator[Entry]:
        """Of all files below ``root`` those of this part, as ``imaging/sources/kinds.walk``."""
        return filter(self.has, sources.walk(root, progress))

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"


def part_from(text: str) -> Part:
    """Of "3/16". Raises ValueError."""
    written = _WRITTEN.fullmatch(text.strip())
    part = Part(*map(int, written.groups())) if written else Part(0, 0)
    if not 1 <= part.number <= part.of:
        raise ValueError(text)
    return part


def _unit(entry: Entry) -> str:
    """What is never divided. Raises ReadError, OSError."""
    if entry.error is not None:
        raise entry.error
    container, marker, _ = entry.file.partition(MEMBER)
    if not marker:
        study = _STUDY.search(folder.head_of(entry, _HEAD))
        if study is not None:
            return f"study:{study[1].decode('ascii')}"
        above, separator, _ = entry.file.rpartition("/")
        container = above if separator else entry.file
    # Systems write the same letters in two ways.
    return f"name:{unicodedata.normalize('NFC', container)}"
