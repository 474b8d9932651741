"""What of a text can be printed: a character that no font has is shown as its code point."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

BREAKS = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
"""What ends a line."""
_SCRIPT = re.compile(
    r"(.+?) (?:(?:CAPITAL|SMALL|INDEPENDENT|DEPENDENT) )*(?:LETTER|VOWEL|SYLLABLE|SIGN)"
)
"""In front of what it calls a letter, a character's name has its script."""
_OVERRIDES = "\u202d\u202e"


def printed_as(char: str, has_glyph: Callable[[str], bool]) -> str:
    """One character as it is printed: itself, its code point, or nothing where it is invisible."""
    category = unicodedata.category(char)
    if char == "\n" or (category not in ("Co", "Cc") and has_glyph(char)):
        return char if char not in _OVERRIDES else f"[U+{ord(char):04X}]"
    if char == "\t":
        return "    "
    if char in _OVERRIDES or category not in ("Cf", "Mn"):
        return f"[U+{ord(char):04X}]"
    invisible = category == "Cf" or unicodedata.name(char, "").startswith("VARIATION")
    return "" if invisible else f"[U+{ord(char):04X}]"


def scripts_of(characters: Iterable[str]) -> tuple[str, ...]:
    """Which scripts these letters are of, in English and in order: ("Mongolian", "Syriac").

    Signs, control characters and private ones are of none.
    """
    found = (_SCRIPT.match(unicodedata.name(char, "")) for char in characters if _is_letter(char))
    return tuple(sorted({match.group(1).title() for match in found if match}))


def _is_letter(char: str) -> bool:
    return unicodedata.category(char)[0] in "LM"
