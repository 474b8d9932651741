"""Saying our own words in another language, without knowing which."""

from __future__ import annotations

from collections.abc import Callable

Say = Callable[[str], str]
"""A word, or a sentence with {places}, of ours in another language; ``str`` leaves it English."""
