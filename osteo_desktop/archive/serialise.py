"""Records to what SQLite holds, and back, losing nothing.

Headers and readings are JSON in ASCII; rows and findings are columns. A file name that is not
valid Unicode (Linux allows any bytes) cannot be TEXT and is kept as bytes. Functions that read
raise KeyError, TypeError, ValueError or AttributeError on what no version of ours has written.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from typing import Any, TypeVar

import numpy as np

from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import Decision, Finding, OperatingPoints, SaliencyMap, held_to
from osteo_desktop.records.fracture import Bone, FractureDescription, FractureType
from osteo_desktop.records.marks.mark import Calibration, Drawing, Mark, MarkKind, RegionValues
from osteo_desktop.records.quality import QualityNotice
from osteo_desktop.records.radiograph import (
    Header,
    Patient,
    PixelSpacing,
    SpacingOrigin,
    VoiFunction,
    VoiWindow,
)
from osteo_desktop.records.reading import (
    Addendum,
    Content,
    CriticalResult,
    RadiographKey,
    Reading,
    SetAside,
    Signature,
    SignedFor,
    SignedPicture,
    Statement,
    Verdict,
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

T = TypeVar("T")


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


def view_text(view: ViewState | None) -> str | None:
    return None if view is None else dumps(asdict(view))


def view_from(text: str | None) -> ViewState | None:
    """None as well where it cannot be understood: a view is no reason to call an archive damaged,
    and what another version keeps is not half taken over."""
    try:
        return None if text is None else _view_from(json.loads(text))
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None


def _view_from(document: dict[str, Any]) -> ViewState:
    window = document["window"]
    if isinstance(window, dict):
        function = VoiFunction(window["VOILUTFunction"])
        document["window"] = VoiWindow(**{**window, "VOILUTFunction": function})
    return ViewState(**document)


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
        "quality": dumps([n.document() for n in finding.quality]) if finding.quality else "",
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
    return tuple(map(QualityNotice.from_document, json.loads(text))) if text else ()


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
    if not columns["quality"]:  # readings keep the text that they had before there were notices
        del columns["quality"]
    return columns


def _finding_from_document(document: Mapping[str, Any]) -> Finding:
    columns = {"quality": "", **document, "reason": ""}
    if columns["saliency"] is not None:
        columns["saliency"] = base64.b64decode(columns["saliency"], validate=True)
    return replace(finding_from(columns), reason=notice_or_none(document["reason"]))


# --- rows ----------------------------------------------------------------------------------


def row_columns(row: Row) -> dict[str, Any]:
    """Column name -> value, without session and finding."""
    return {
        "file": to_text(row.file),
        "frame": row.frame,
        "source_path": to_text(row.source_path),
        "sha256": row.sha256,
        "study_key": to_text(row.study_key),
        "header": None if row.header is None else dumps(_header_document(row.header)),
        "error": to_text(notice_text(row.error)),
        "thumbnail": row.thumbnail,
        "together": to_text(row.together),
    }


def row_from(columns: Mapping[str, Any], finding: Finding | None) -> Row:
    header = None if columns["header"] is None else _header_from(json.loads(columns["header"]))
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


def _header_document(header: Header) -> dict[str, Any]:
    warnings = [notice_document(warning) for warning in header.warnings]
    return asdict(header) | {"warnings": warnings}


def _header_from(document: Mapping[str, Any]) -> Header:
    known = _fields_of(Header, document)
    known["patient"] = Patient(**_fields_of(Patient, document["patient"]))
    known["spacing"] = _if_any(document["spacing"], _spacing_from)
    known["overlays"] = tuple(document.get("overlays", ()))
    known["warnings"] = tuple(map(notice_from, document["warnings"]))
    known["reader"] = document.get("reader", 1)
    known["revisions"] = tuple(document.get("revisions", ()))
    return Header(**known)


def _spacing_from(document: Mapping[str, Any]) -> PixelSpacing:
    known = _fields_of(PixelSpacing, document)
    known["origin"] = SpacingOrigin(document["origin"])
    return PixelSpacing(**known)


# --- readings ------------------------------------------------------------------------------


def reading_json(reading: Reading) -> str:
    """Equal readings give equal text: what is keyed by radiograph is sorted by it."""
    return dumps(
        {
            "study_key": reading.study_key,
            "verdicts": [
                [*key, verdict.value] for key, verdict in sorted(reading.verdicts.items())
            ],
            "impression": reading.impression,
            "notes": reading.notes,
            "entered": None if reading.entered is None else asdict(reading.entered),
            "critical": None if reading.critical is None else asdict(reading.critical),
            "signature": None if reading.signature is None else asdict(reading.signature),
            "findings": [
                [*key, _finding_document(reading.findings[key])] for key in sorted(reading.findings)
            ],
            "ai_hidden": reading.ai_hidden,
            "addenda": [asdict(addendum) for addendum in reading.addenda],
            "later": reading.later,
            "told_since": None if reading.told_since is None else asdict(reading.told_since),
            "fractures": [
                [*key, [asdict(fracture) for fracture in reading.fractures[key]]]
                for key in sorted(reading.fractures)
            ],
            "reasons": [[*key, reading.reasons[key]] for key in sorted(reading.reasons)],
            "drawings": [[*key, asdict(reading.drawings[key])] for key in sorted(reading.drawings)],
            **_content_document(reading),
        }
    )


def _content_document(reading: Reading) -> dict[str, Any]:
    """What the reading was made on. Nothing where nothing is: older readings stay as they were."""
    kept = reading.signed_for
    document = {
        "made_on": [[*key, reading.made_on[key]] for key in sorted(reading.made_on)],
        "words_on": [[*key, reading.words_on[key]] for key in sorted(reading.words_on)],
        "set_aside": [_aside_document(aside) for aside in reading.set_aside],
        "words_aside": [asdict(aside) for aside in reading.words_aside],
        "for_patient": None if reading.for_patient is None else asdict(reading.for_patient),
        "signed_for": None if kept is None else _signed_for_document(kept),
    }
    return {name: value for name, value in document.items() if value}


def _signed_for_document(kept: SignedFor) -> dict[str, Any]:
    pictures = [
        {
            "content": asdict(picture.content),
            "header": None if picture.header is None else _header_document(picture.header),
            "unread": notice_or_empty(picture.unread),
        }
        for picture in kept.pictures
    ]
    return asdict(kept) | {"pictures": pictures}


def _aside_document(aside: SetAside) -> dict[str, Any]:
    said = aside.statement
    return {
        "content": asdict(aside.content),
        "verdict": said.verdict,
        "drawing": None if said.drawing.is_empty else asdict(said.drawing),
        "fractures": [asdict(fracture) for fracture in said.fractures],
        "reason": said.reason,
        "finding": None if said.finding is None else _finding_document(said.finding),
    }


def reading_from(text: str) -> Reading:
    document = json.loads(text)
    return Reading(
        study_key=document["study_key"],
        verdicts=_keyed(document["verdicts"], Verdict),
        impression=document["impression"],
        notes=document["notes"],
        entered=_if_any(document["entered"], _patient_from),
        critical=_if_any(document["critical"], _critical_from),
        signature=_if_any(document["signature"], lambda d: Signature(**d)),
        findings=_keyed(document["findings"], _finding_from_document),
        ai_hidden=document["ai_hidden"],
        addenda=tuple(Addendum(**addendum) for addendum in document["addenda"]),
        later=document.get("later", False),
        told_since=_if_any(document.get("told_since"), _critical_from),
        fractures=_keyed(
            document.get("fractures", []), lambda held: tuple(_fracture_from(d) for d in held)
        ),
        reasons=_keyed(document.get("reasons", []), str),
        drawings=_keyed(document.get("drawings", []), _drawing_from),
        made_on=_keyed(document.get("made_on", []), str),
        words_on=_keyed(document.get("words_on", []), str),
        set_aside=tuple(map(_aside_from, document.get("set_aside", []))),
        words_aside=tuple(map(_words_from, document.get("words_aside", []))),
        for_patient=_if_any(document.get("for_patient"), _patient_from),
        signed_for=_if_any(document.get("signed_for"), _signed_for_from),
    )


def _patient_from(document: Mapping[str, Any]) -> Patient:
    return Patient(**_fields_of(Patient, document))


def _aside_from(document: Mapping[str, Any]) -> SetAside:
    statement = Statement(
        verdict=_if_any(document["verdict"], Verdict),
        drawing=Drawing() if document["drawing"] is None else _drawing_from(document["drawing"]),
        fractures=tuple(map(_fracture_from, document["fractures"])),
        reason=document["reason"],
        finding=_if_any(document["finding"], _finding_from_document),
    )
    return SetAside(Content(**document["content"]), statement)


def _words_from(document: Mapping[str, Any]) -> WordsAside:
    known = _fields_of(WordsAside, document)
    known["pictures"] = tuple(Content(**picture) for picture in document["pictures"])
    known["entered"] = _if_any(document["entered"], _patient_from)
    known["critical"] = _if_any(document["critical"], lambda d: CriticalResult(**d))
    known["for_patient"] = _if_any(document["for_patient"], _patient_from)
    return WordsAside(**known)


def _signed_for_from(document: Mapping[str, Any]) -> SignedFor:
    pictures = tuple(
        SignedPicture(
            Content(**picture["content"]),
            _if_any(picture["header"], _header_from),
            notice_or_none(picture["unread"]),
        )
        for picture in document["pictures"]
    )
    return SignedFor(
        _patient_from(document["patient"]),
        tuple(document["by_hand"]),
        document["chosen"],
        pictures,
    )


def _critical_from(document: Mapping[str, Any]) -> CriticalResult:
    return CriticalResult(**_fields_of(CriticalResult, document))


def _fracture_from(document: Mapping[str, Any]) -> FractureDescription:
    known = _fields_of(FractureDescription, document)
    known["bone"] = _if_any(document["bone"], Bone)
    known["type"] = _if_any(document["type"], FractureType)
    return FractureDescription(**known)


def _drawing_from(document: Mapping[str, Any]) -> Drawing:
    known = _fields_of(Drawing, document)
    known["marks"] = tuple(_mark_from(mark) for mark in document["marks"])
    known["calibration"] = _if_any(document["calibration"], _calibration_from)
    known["spacing"] = _if_any(document["spacing"], _spacing_from)
    return Drawing(**known)


def _mark_from(document: Mapping[str, Any]) -> Mark:
    known = _fields_of(Mark, document)
    known["kind"] = MarkKind(document["kind"])
    known["points"] = tuple((x, y) for x, y in document["points"])
    known["values"] = _if_any(document["values"], lambda d: RegionValues(**d))
    return Mark(**known)


def _calibration_from(document: Mapping[str, Any]) -> Calibration:
    start, end = ((x, y) for x, y in document["points"])
    return Calibration((start, end), document["millimetres"])


def _keyed(triples: list[list[Any]], build: Callable[[Any], T]) -> dict[RadiographKey, T]:
    return {(file, frame): build(value) for file, frame, value in triples}


def _if_any(document: Any, build: Callable[[Any], T]) -> T | None:
    return None if document is None else build(document)


def _fields_of(record: type, document: Mapping[str, Any]) -> dict[str, Any]:
    """What ``record`` knows of the document; a field added later takes its default."""
    return {f.name: document[f.name] for f in fields(record) if f.name in document}
