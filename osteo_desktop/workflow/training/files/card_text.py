"""What people say of a model in a JSON file of their own: part of its card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.system import about
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import json_from
from osteo_desktop.errors.data import DataError


@dataclass(frozen=True)
class _Scope:
    body_parts: tuple[str, ...]


@dataclass(frozen=True)
class _Whole:
    scope: _Scope
    data: tuple[Mapping[str, Any], ...] | None = None


@dataclass(frozen=True)
class _PartOfScope:
    body_parts: tuple[str, ...] | None = None


@dataclass(frozen=True)
class _Part:
    scope: _PartOfScope | None = None
    data: tuple[Mapping[str, Any], ...] | None = None


_DOCUMENTS = Documents()


def read_card_text(path: Path, *, whole: bool) -> dict[str, Any]:
    """As it stands there; keys are free.

    Raises DataError where a card with it could not be read again: a model is not to be trained for
    hours before that is found. ``whole``: no card is there yet, so the body parts must be named.
    """
    try:
        document = json_from(path.read_text(encoding="utf-8"))
        _DOCUMENTS.value(document, _Whole if whole else _Part)
    except (OSError, ValueError) as error:
        raise DataError(
            path, detail=ModelDetail.CARD_TEXT_UNREADABLE.of(why=about(error))
        ) from error
    return dict(document)
