"""Saying our own words in another language, without knowing which."""

from __future__ import annotations

from collections.abc import Callable

Say = Callable[[str], str]
"""A word, or a sentence with {places}, of ours in another language; ``str`` leaves it English."""

Isolate = Callable[[str], str]
"""A figure, name or date as it is spelt, among words of any script; ``str`` leaves it bare."""


def marked(text: str) -> str:
    """``text`` as it is, for a ``Say`` to translate; ``packaging/translations.py`` collects it."""
    return text
