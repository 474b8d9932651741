"""All that a file says beside its pixels, line by line. Data of a patient: shown, never logged."""

from __future__ import annotations

from dataclasses import dataclass

MOST_TAGS = 20_000
LONGEST_VALUE = 16_384
MOST_LETTERS = 4_000_000
DEEPEST = 16
"""Bounds: a file may hold anything."""


@dataclass(frozen=True)
class Tag:
    depth: int
    """Within how many sequences it lies."""
    number: str
    """As "(0010,0010)"; "" for an item of a sequence, and where the format has no numbers."""
    keyword: str
    """Of DICOM its exact keyword, or what is known of a private one."""
    vr: str
    """Value representation; "" where the format has none."""
    value: str


@dataclass(frozen=True)
class FileTags:
    tags: tuple[Tag, ...]
    is_all: bool = True
    """False where a bound was reached, or something could not be read."""


class TagList:
    """Takes lines until a bound is reached."""

    def __init__(self) -> None:
        self._tags: list[Tag] = []
        self._letters = 0
        self._is_all = True

    @property
    def is_full(self) -> bool:
        return len(self._tags) >= MOST_TAGS or self._letters >= MOST_LETTERS

    def add(self, depth: int, number: str, keyword: str, vr: str, value: str) -> None:
        if self.is_full:
            self._is_all = False
            return
        if len(value) > LONGEST_VALUE:
            value = f"{value[:LONGEST_VALUE]}… ({len(value)} letters)"
        self._letters += len(value)
        # Libraries have strings of their own kinds, which no decoder may send.
        number, keyword, vr, value = map(str.__str__, (number, keyword, vr, value))
        self._tags.append(Tag(depth, number, keyword, vr, value))

    def leave_out(self) -> None:
        """Something is missing here."""
        self._is_all = False

    def made(self) -> FileTags:
        return FileTags(tuple(self._tags), self._is_all)


def bytes_text(value: bytes) -> str:
    """Letters where it is made of them, else its first bytes in hexadecimal."""
    plain = value.rstrip(b"\0 ")
    if plain and all(32 <= byte < 127 for byte in plain[:LONGEST_VALUE]):
        return plain.decode("ascii", "replace")
    shown = value[:32].hex(" ")
    more = " …" if len(value) > 32 else ""
    return f"{shown}{more} ({len(value)} bytes)" if value else ""
