"""A second opinion as the file that travels, and back. ``docs/second-opinion.md`` says its keys.

The hash over the document tells damage and a careless edit. It has no secret: it proves neither
who wrote the file nor that nobody rewrote it with a hash of its own.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator
from typing import Any

from osteo_desktop.details.opinions import OpinionDetail
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import WrongDocument, json_from
from osteo_desktop.errors.opinions import (
    NewerOpinion,
    OpinionDamaged,
    OpinionEdited,
    OpinionTooLarge,
    OpinionUnsigned,
)
from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.marks.mark import Calibration, Drawing, Mark
from osteo_desktop.records.opinion.second_opinion import OpinionView, SecondOpinion
from osteo_desktop.records.radiograph import PixelSpacing
from osteo_desktop.wording.others.disclaimer import DISCLAIMER

FORMAT = "osteo-desktop.second-opinion"
VERSION = 1
"""Grows with every key that comes, goes or means another thing."""
MOST_BYTES = 1_000_000
_FARTHEST = 1e6
"""Pixels; no radiograph is so large."""
_LONGEST_NAME, _MOST_MARKS = 500, 1000
_HEXADECIMAL = frozenset("0123456789abcdef")


def _view_after(view: OpinionView, document: dict[str, Any]) -> dict[str, Any]:
    """What the first version did not know stands there only where it is said."""
    if view.unusable is None:
        return {name: value for name, value in document.items() if name != "unusable"}
    return document


_DOCUMENTS = Documents(
    refuse_unknown=True,
    as_written=True,  # no value is repeated in an error
    needed={
        SecondOpinion: frozenset(("reader", "title", "at", "views", "impression", "notes")),
        OpinionView: frozenset(("sha256", "frame", "verdict")),
        FractureDescription: frozenset(("bone", "type")),
        Drawing: frozenset(("marks", "calibration", "spacing")),
        Mark: frozenset(("kind", "points", "values")),
        Calibration: frozenset(("points", "millimetres")),
        PixelSpacing: frozenset(("row", "column", "origin")),
    },
    after={OpinionView: _view_after},
)


def opinion_text(opinion: SecondOpinion) -> str:
    """JSON in ASCII; equal opinions give equal text. Raises OpinionTooLarge."""
    body = _body(opinion)
    text = json.dumps({**body, "sha256": document_hash(body)}, indent=1) + "\n"
    if len(text) > MOST_BYTES:
        raise OpinionTooLarge(most=MOST_BYTES // 1_000_000)
    return text


def digest_of(opinion: SecondOpinion) -> str:
    """Of all that it says; equal opinions have equal ones."""
    return document_hash(_body(opinion))


def opinion_from(text: str | bytes) -> SecondOpinion:
    """Raises OpinionTooLarge, OpinionDamaged, NewerOpinion, OpinionEdited, OpinionUnsigned."""
    if len(text) > MOST_BYTES:
        raise OpinionTooLarge(most=MOST_BYTES // 1_000_000)
    try:
        document = json_from(text)
    except WrongDocument as error:
        raise OpinionDamaged(detail=error.notice) from error
    if type(document) is not dict or document.get("format") != FORMAT:
        raise OpinionDamaged(detail=OpinionDetail.NOT_ONE.notice)
    version = document.get("version")
    if type(version) is not int or version < 1:
        raise OpinionDamaged(detail=OpinionDetail.NO_VERSION.notice)
    if version > VERSION:
        raise NewerOpinion(found=version)
    stated = document.pop("sha256", None)
    if stated != document_hash(document):
        raise OpinionEdited()
    opinion = _opinion(document.get("opinion"))
    if document != _body(opinion):
        raise OpinionDamaged(detail=OpinionDetail.NOT_AS_WRITTEN.notice)
    return opinion


def _body(opinion: SecondOpinion) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "notice": DISCLAIMER,
        "opinion": _DOCUMENTS.document(opinion),
    }


def document_hash(document: Any) -> str:
    """Over JSON in ASCII without spaces, its keys in order."""
    canonical = json.dumps(document, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()


def _opinion(document: Any) -> SecondOpinion:
    if type(document) is dict and not str(document.get("reader") or "").strip():
        raise OpinionUnsigned()
    try:
        opinion = _DOCUMENTS.value(document, SecondOpinion)
    except WrongDocument as error:
        raise OpinionDamaged(detail=error.notice) from error
    named = len(opinion.reader) <= _LONGEST_NAME and len(opinion.title) <= _LONGEST_NAME
    if not named or not all(_is_possible(view) for view in opinion.views):
        raise OpinionDamaged(detail=OpinionDetail.IMPOSSIBLE.notice)
    return opinion


def _is_possible(view: OpinionView) -> bool:
    """Whether the radiograph may be one, and what is drawn may lie on it."""
    is_hash = len(view.sha256) == 64 and _HEXADECIMAL.issuperset(view.sha256)
    is_one = is_hash and view.frame >= 1 and len(view.drawing.marks) <= _MOST_MARKS
    return is_one and all(abs(n) <= _FARTHEST for n in _numbers(view.drawing))


def _numbers(drawing: Drawing) -> Iterator[float]:
    """All that is measured in pixels or millimetres; infinite where it can be no length."""
    for mark in drawing.marks:
        yield from (n for point in mark.points for n in point)
        yield from mark.label or ()
        if mark.values is not None:
            yield from (n / _FARTHEST for n in (mark.values.mean, mark.values.deviation))
    if drawing.calibration is not None:
        yield from (n for point in drawing.calibration.points for n in point)
        yield drawing.calibration.millimetres
    if drawing.spacing is not None:
        lengths = (drawing.spacing.row, drawing.spacing.column)
        yield from (n if n > 0 else math.inf for n in lengths)
