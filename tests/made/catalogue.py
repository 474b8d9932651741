"""A made-up language: every letter of ours that is collected for translators, twice as wide."""

from __future__ import annotations

import importlib.util
import re
from functools import cache
from pathlib import Path
from types import ModuleType

_TOOL = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
_PLACE = re.compile(r"{[^}]*}")
_LETTERS = re.compile(r"[!-~]")
_WIDER = 0xFEE0
"""From ASCII to the full-width letters of Unicode."""


@cache
def collected() -> frozenset[str]:
    """All that the core says, in context Words."""
    return frozenset(text for context, text in _tool().collected() if context == "Words")


def in_wide_letters(english: str) -> str:
    """As a translation would be looked up: what nobody collected stays as it is."""
    if english not in collected():
        return english
    parts = [_wide(part) for part in _PLACE.split(english)]
    places = [*_PLACE.findall(english), ""]
    return "".join(part + place for part, place in zip(parts, places, strict=True))


def _wide(text: str) -> str:
    return _LETTERS.sub(lambda found: chr(ord(found.group()) + _WIDER), text)


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", _TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
