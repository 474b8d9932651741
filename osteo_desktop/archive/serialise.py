"""Records to what SQLite holds, and back, losing nothing.

Headers and readings are JSON in ASCII; rows and findings are columns. A file name that is not
valid Unicode (Linux allows any bytes) cannot be TEXT and is kept as bytes. Functions that read
raise KeyError, TypeError, ValueError or AttributeError on what no version of ours has written.

How a record becomes a document: :mod:`osteo_desktop.documents.records`. What is written here is
evidence, sealed by the trail: a document of yesterday stays the same to the byte.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

import numpy as np

from osteo_desktop.documents.records import Documents
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.film_photograph import FilmPhotograph
from osteo_desktop.records.finding import (
    Decision,
    Finding,
    OperatingPoints,
    Overruled,
    SaliencyMap,
    held_to,
)
from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.marks.mark import Calibration, Drawing, Mark
from osteo_desktop.records.quality import QualityNotice
from osteo_desktop.records.radiograph import Header, PixelSpacing
from osteo_desktop.records.reading import (
    CriticalResult,
    Reading,
    SetAside,
    SignedFor,
    SignedPicture,
    WordsAside,
)
from osteo_desktop.records.stored_notices import (
    notice_document,
    notice_from,
    notice_from_text,
    notice_or_empty,
    notice_or_none,
    notice_text,
)
from osteo_desktop.records.view_state import ViewState
from osteo_desktop.records.worklist import Row

# --- text ----------------------------------------------------------------------------------


def to_text(text: str) -> str | bytes:
    """``text``, or its bytes where it holds surrogates that stand for undecodable bytes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="surrogatepass")
    return text


def from_text(value: str | bytes) -> str:
    return value.decode(errors="surrogatepass") if isinstance(value, bytes) else value


def dumps(document: object) -> str:
    """JSON in ASCII, so that every str survives; numpy's scalars are the numbers they stand for."""
    return json.dumps(document, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, np.generic):
        return value.item()
    raise TypeError(f"{type(value).__name__} cannot be stored")


# --- the place to come back to -------------------------------------------------------------

_VIEWS = Documents(refuse_unknown=True)
_QUALITY = Documents()


def view_text(view: ViewState | None) -> str | None:
    return None if view is None else dumps(_VIEWS.document(view))


def view_from(text: str | None) -> ViewState | None:
    """None as well where it cannot be understood: a view is no reason to call an archive damaged,
    and what another version keeps is not half taken over."""
    try:
        return None if text is None else _VIEWS.value(json.loads(text), ViewState)
    except (ValueError, RecursionError):
        return None


# --- findings ------------------------------------------------------------------------------

FINDING_KEY = ("sha256", "frame", "model_id", "pipeline", "outside_scope")


def finding_columns(finding: Finding) -> dict[str, Any]:
    """Column name -> value; the map as little-endian float32, row by row."""
    points, saliency = finding.operating_points, finding.saliency
    rows, columns = (None, None) if saliency is None else saliency.values.shape
    return {
        "sha256": finding.sha256,
        "frame": finding.frame,
        "model_id": finding.model_id,
        "pipeline": finding.pipeline,
        "outside_scope": int(finding.outside_scope),
        "decision": finding.decision.value,
        "score": None if finding.score is None else float(finding.score),
        "t_low": None if points is None else float(points.t_low),
        "t_high": None if points is None else float(points.t_high),
        "reason": to_text(notice_text(finding.reason)),
        "device": finding.device,
        "saliency": None if saliency is None else saliency.values.astype("<f4").tobytes(),
        "saliency_rows": rows,
        "saliency_columns": columns,
        "saliency_left": None if saliency is None else float(saliency.left),
        "saliency_top": None if saliency is None else float(saliency.top),
        "saliency_width": None if saliency is None else float(saliency.width),
        "saliency_height": None if saliency is None else float(saliency.height),
        "quality": dumps(_QUALITY.document(finding.quality)) if finding.quality else "",
    }


def finding_from(columns: Mapping[str, Any]) -> Finding:
    points = None
    if columns["t_low"] is not None:
        points = OperatingPoints(columns["t_low"], columns["t_high"])
    return Finding(
        sha256=columns["sha256"],
        frame=columns["frame"],
        decision=Decision(columns["decision"]),
        model_id=columns["model_id"],
        pipeline=columns["pipeline"],
        score=columns["score"],
        operating_points=points,
        saliency=None if columns["saliency"] is None else _saliency_from(columns),
        reason=notice_from_text(from_text(columns["reason"])),
        outside_scope=bool(columns["outside_scope"]),
        device=columns["device"],
        quality=_notices_from(columns["quality"]),
    )


def _notices_from(text: str) -> tuple[QualityNotice, ...]:
    return _QUALITY.value(json.loads(text), tuple[QualityNotice, ...]) if text else ()


def _saliency_from(columns: Mapping[str, Any]) -> SaliencyMap:
    shape = (columns["saliency_rows"], columns["saliency_columns"])
    values = np.frombuffer(columns["saliency"], "<f4").astype(np.float32).reshape(shape)
    values.flags.writeable = False
    return SaliencyMap(
        values,
        left=columns["saliency_left"],
        top=columns["saliency_top"],
        width=columns["saliency_width"],
        height=columns["saliency_height"],
    )


def _finding_document(finding: Finding) -> dict[str, Any]:
    columns = finding_columns(finding) | {"reason": notice_or_empty(finding.reason)}
    if columns["saliency"] is not None:
        columns["saliency"] = base64.b64encode(columns["saliency"]).decode()
    if finding.overruled is not None:
        columns["overruled"] = asdict(finding.overruled)
    if not columns["quality"]:  # readings keep the text that they had before there were notices
        del columns["quality"]
    return columns


def _finding_from_document(document: Mapping[str, Any]) -> Finding:
    columns = {"quality": "", **document, "reason": ""}
    if columns["saliency"] is not None:
        columns["saliency"] = base64.b64decode(columns["saliency"], validate=True)
    said = columns.get("overruled")
    overruled = None if said is None else Overruled(**said)
    reason = notice_or_none(document["reason"])
    return replace(finding_from(columns), overruled=overruled, reason=reason)


# --- rows ----------------------------------------------------------------------------------


def row_columns(row: Row) -> dict[str, Any]:
    """Column name -> value, without session and finding.

    Raises ValueError for a row whose header was filled in by hand: it is no evidence of a file.
    """
    if row.by_hand:
        raise ValueError("what was entered by hand is not what the file says")
    return {
        "file": to_text(row.file),
        "frame": row.frame,
        "source_path": to_text(row.source_path),
        "sha256": row.sha256,
        "study_key": to_text(row.study_key),
        "header": None if row.header is None else dumps(_EVIDENCE.document(row.header)),
        "error": to_text(notice_text(row.error)),
        "thumbnail": row.thumbnail,
        "together": to_text(row.together),
    }


def row_from(columns: Mapping[str, Any], finding: Finding | None) -> Row:
    header = None
    if columns["header"] is not None:
        header = _EVIDENCE.value(json.loads(columns["header"]), Header)
    if header is not None and finding is not None:
        finding = held_to(finding, whole=header.is_whole)
    return Row(
        file=from_text(columns["file"]),
        source_path=from_text(columns["source_path"]),
        frame=columns["frame"],
        sha256=columns["sha256"],
        header=header,
        finding=finding,
        error=Notice.of(Code.ABSENT)
        if columns["absent"]
        else notice_from_text(from_text(columns["error"])),
        thumbnail=columns["thumbnail"],
        together=from_text(columns["together"]),
    )


# --- readings ------------------------------------------------------------------------------

_ORDER = (
    *("study_key", "verdicts", "impression", "notes", "entered", "critical", "signature"),
    *("findings", "ai_hidden", "addenda", "later", "told_since", "fractures", "reasons"),
    *("drawings", "made_on", "words_on", "set_aside", "words_aside", "for_patient", "signed_for"),
    *("further", "before_score", "entered_study", "entered_views"),
    "unusable",
)
"""Of a reading's keys, as they have always been written."""

_IF_ANY = frozenset(_ORDER[_ORDER.index("made_on") :])
"""What the reading was made on. No key where nothing is: older readings stay as they were."""

_NEEDED = {
    Header: ("patient", "spacing", "warnings"),
    Reading: _ORDER[: _ORDER.index("later")],
    CriticalResult: ("told", "at"),
    WordsAside: ("pictures", "entered", "critical", "for_patient"),
    SignedFor: ("patient", "by_hand", "chosen", "pictures"),
    SignedPicture: ("content", "header", "unread"),
    FractureDescription: ("bone", "type"),
    Drawing: ("marks", "calibration", "spacing"),
    Mark: ("kind", "points", "values"),
    Calibration: ("points", "millimetres"),
    PixelSpacing: ("row", "column", "origin"),
}
"""Every version wrote them: a document that lacks one is damaged, not old."""


def reading_json(reading: Reading) -> str:
    """Equal readings give equal text: what is keyed by radiograph is sorted by it."""
    return dumps(_EVIDENCE.document(reading))


def reading_from(text: str) -> Reading:
    return _EVIDENCE.value(json.loads(text), Reading)


def _in_order(_: Reading, document: dict[str, Any]) -> dict[str, Any]:
    unknown = {name: value for name, value in document.items() if name not in _ORDER}
    said = {name: document[name] for name in _ORDER if document[name] or name not in _IF_ANY}
    return said | unknown


def _header_before(document: dict[str, Any]) -> dict[str, Any]:
    """The first reader did not say which one it was."""
    return document if "reader" in document else {**document, "reader": 1}


def _header_after(_: Header, document: dict[str, Any]) -> dict[str, Any]:
    """What earlier versions did not ask the file stands there only where it says it."""
    return document if document["RescaleType"] else _without(document, "RescaleType")


def _photograph_after(_: FilmPhotograph, document: dict[str, Any]) -> dict[str, Any]:
    """What the first version did not know stands there only where it is so."""
    for key in ("screen", "slanted", "cut_out"):
        if not document[key]:
            document = _without(document, key)
    return document


def _without(document: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in document.items() if name != key}


def _aside_before(document: dict[str, Any]) -> dict[str, Any]:
    """A statement lies flat beside the picture that it is of; nothing drawn is None."""
    statement = {
        name: value
        for name, value in document.items()
        if name != "content" and (name != "drawing" or value is not None)
    }
    return {"content": document["content"], "statement": statement}


def _aside_after(aside: SetAside, document: dict[str, Any]) -> dict[str, Any]:
    flat = {"content": document["content"], **document["statement"]}
    if not aside.statement.further:
        del flat["further"]
    if aside.statement.entered_view.is_empty:
        del flat["entered_view"]
    if aside.statement.unusable is None:
        del flat["unusable"]
    return flat | ({"drawing": None} if aside.statement.drawing.is_empty else {})


def _words_after(words: WordsAside, document: dict[str, Any]) -> dict[str, Any]:
    """What earlier versions did not ask for stands there only where something was entered."""
    return document if words.entered_study else _without(document, "entered_study")


def _signed_before(document: dict[str, Any]) -> dict[str, Any]:
    """No word why it could not be read is an empty one."""
    return document if document["unread"] != "" else {**document, "unread": None}


def _signed_after(_: SignedPicture, document: dict[str, Any]) -> dict[str, Any]:
    return document if document["unread"] is not None else {**document, "unread": ""}


_FRACTURE_ALWAYS = ("bone", "Laterality", "type")


def _fracture_after(_: FractureDescription, document: dict[str, Any]) -> dict[str, Any]:
    """What the first version did not know stands there only where it is said."""
    return {
        name: value
        for name, value in document.items()
        if name in _FRACTURE_ALWAYS or value not in ("", None)
    }


def _mark_after(_: Mark, document: dict[str, Any]) -> dict[str, Any]:
    """Where its words stand is said only where the reader moved them."""
    return {name: value for name, value in document.items() if name != "label" or value is not None}


_EVIDENCE = Documents(
    as_written=True,
    needed={record: frozenset(names) for record, names in _NEEDED.items()},
    before={
        Header: _header_before,
        SetAside: _aside_before,
        SignedPicture: _signed_before,
    },
    after={
        Header: _header_after,
        Reading: _in_order,
        SetAside: _aside_after,
        SignedPicture: _signed_after,
        WordsAside: _words_after,
        FractureDescription: _fracture_after,
        Mark: _mark_after,
        FilmPhotograph: _photograph_after,
    },
    own={
        Finding: (_finding_from_document, _finding_document),
        Notice: (notice_from, notice_document),
    },
)
