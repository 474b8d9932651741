"""The fonts that letters are set in: those that ship, and no others."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from osteo_desktop.report.printable import BREAKS, printed_as
from osteo_desktop.wording.languages.direction import runs_right_to_left

if TYPE_CHECKING:
    import typst

_MAIN = "Noto Sans"
_BROAD = ("DejaVu Sans", "Droid Sans Fallback")
"""They have letters of many scripts and are asked last."""
_LONG = re.compile("[!-\u0dff\u1100-\u2fff\ua000-\uabff]{41,}")
"""What has no place to break a line; Thai and Chinese are broken by their own rules."""
_PIECE = 24
_BREAK_HERE = "\u200b"

Line = tuple[str, bool]
"""What stands between two line breaks, and whether it runs from right to left."""


@dataclass(frozen=True, eq=False)
class LetterFonts:
    folder: Path

    @cached_property
    def loaded(self) -> typst.Fonts:
        import typst

        return typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[self.folder]
        )

    @cached_property
    def families(self) -> tuple[str, ...]:
        """In the order in which they are asked for a letter."""
        others = {*self.loaded.families()} - {_MAIN, *_BROAD}
        return (_MAIN, *sorted(others), *_BROAD)

    @cached_property
    def _characters(self) -> frozenset[int]:
        import uharfbuzz

        found: set[int] = set()
        for file in sorted(self.folder.glob("*.ttf")):
            found.update(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file))).unicodes)
        return frozenset(found)

    def lines(self, text: str) -> list[Line]:
        """``text`` as it can be printed, line by line; see :mod:`report.printable`."""
        text = BREAKS.sub("\n", text)
        made = "".join(printed_as(char, self._has_glyph) for char in text)
        return [(_laid(line), runs_right_to_left(line)) for line in made.split("\n")]

    def _has_glyph(self, char: str) -> bool:
        return ord(char) in self._characters


def _laid(line: str) -> str:
    """Its indent kept, and with places to break where a word is longer than a line may be."""
    words = line.lstrip(" ")
    indent = "\u00a0" * (len(line) - len(words))
    return indent + _LONG.sub(lambda found: _BREAK_HERE.join(_pieces(found.group())), words)


def _pieces(word: str) -> Sequence[str]:
    """No letter is parted from its marks."""
    pieces, start = [], 0
    for end in range(1, len(word)):
        category = unicodedata.category(word[end])
        if end - start >= _PIECE and not category.startswith(("M", "Cf")):
            pieces.append(word[start:end])
            start = end
    return [*pieces, word[start:]]
