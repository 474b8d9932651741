"""What people and commands wrote into a card, as lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from osteo_desktop.wording.dicom import NOT_STATED


def texts(value: object) -> list[str]:
    """A text or a list of texts as a list; anything else is none."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, Sequence):
        return [item for item in value if isinstance(item, str) and item.strip()]
    return []


def said_lines(values: Mapping[str, Any]) -> list[str]:
    """One line a key, as "Input size: 320"."""
    return [f"{_key_words(key).capitalize()}: {said(value)}" for key, value in values.items()]


@dataclass(frozen=True)
class Fact:
    """A line of a card: what is told, and the document's value of it."""

    title: str
    value: object

    @property
    def is_stated(self) -> bool:
        return not (self.value is None or self.value in ("", [], {}))

    @property
    def line(self) -> str:
        return f"{self.title}: {said(self.value)}"


def said(value: object) -> str:
    """Any value of a JSON document in words."""
    if value is None or value in ("", [], {}):
        return NOT_STATED
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, Mapping):
        return ", ".join(f"{_key_words(key)} {said(inner)}" for key, inner in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(said(inner) for inner in value)
    return str(value)


def _key_words(key: object) -> str:
    return str(key).replace("_", " ")


def mappings(value: object) -> Iterable[Mapping[str, Any]]:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [item for item in value if isinstance(item, Mapping)]
    return []
