"""JSON Lines: one object per radiograph or unreadable file, typed, for programs.

``docs/json-lines.md`` documents the schema; a test holds it against what is written.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from osteo_desktop.atomic_file import replacing
from osteo_desktop.documents.records import Documents
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.further_finding import FurtherFinding
from osteo_desktop.records.marks.kind import Figure, Unit
from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.opinion.second_opinion import OpinionView, SecondOpinion
from osteo_desktop.records.radiograph import PixelSpacing
from osteo_desktop.records.reading import CriticalResult, EnteredStudy, Reading, ReadingStatus
from osteo_desktop.records.rules.identity import identity_of
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.content import program_version, session_folder
from osteo_desktop.report.reading.csv import Line, entered_keywords, lines_of
from osteo_desktop.report.reading.material import Material
from osteo_desktop.report.reading.study_content import fracture_lines, further_lines
from osteo_desktop.wording.marks import listed_words
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.others.opinions import opinion_words
from osteo_desktop.wording.regions import regions_document
from osteo_desktop.wording.spacing import spacing_notice

SCHEMA = "osteo-desktop.radiographs"
VERSION = 1
"""Grows when a key goes or means another thing; new keys may come without."""

_QUALITY = Documents()
_Json = dict[str, Any]


def write_json_lines(material: Material, destination: Path) -> int:
    """Write a line for each row, and for each signed picture that is not there any more, in the
    order of file and frame; return how many. UTF-8, whole or not at all.

    Raises WriteError (DiskFull, BadDestination; an older file stays as it was) or Cancelled.
    """
    head, written = _head(material), 0
    lines = lines_of(
        list(material.rows),
        material.readings,
        material.card,
        material.incomplete,
        opinions=material.opinions,
    )
    with replacing(destination) as partial, partial.open("w", encoding="utf-8", newline="") as file:
        for line in lines:
            material.progress.check_cancelled()
            text = json.dumps(_writable(head | _line(line)), ensure_ascii=False, allow_nan=False)
            file.write(f"{text}\n")
            written += 1
    return written


def _head(material: Material) -> _Json:
    coverage = material.coverage
    return {
        "schema": SCHEMA,
        "version": VERSION,
        "disclaimer": DISCLAIMER,
        "program": f"Osteo Desktop {program_version()}",
        "batch": {
            "folder": session_folder(material.session.root),
            "chosen_files": material.chosen,
            "complete": None if coverage is None else coverage.completed,
            "files_found": None if coverage is None else coverage.found,
            "files_read": None if coverage is None else coverage.read,
            "notice": material.incomplete,
        },
    }


def _line(line: Line) -> _Json:
    row, reading = line.case.row, line.case.reading
    header, identity = row.header, identity_of(reading, [row.header])
    drawing, entered = reading.drawing(row.key), reading.entered_study or EnteredStudy()
    return {
        "file": row.file,
        "frame": row.frame,
        "sha256": row.sha256,
        "PatientID": identity.patient.PatientID,
        "PatientName": identity.patient.PatientName,
        "StudyInstanceUID": header.StudyInstanceUID if header else "",
        "AccessionNumber": header.AccessionNumber if header else "",
        "StudyDate": header.StudyDate if header else "",
        "BodyPartExamined": header.BodyPartExamined if header else "",
        "ViewPosition": header.ViewPosition if header else "",
        "Laterality": header.Laterality if header else "",
        "ReferringPhysicianName": header.ReferringPhysicianName if header else "",
        "ReasonForStudy": header.ReasonForStudy if header else "",
        "injury_date": entered.injury_date,
        "injury": entered.injury,
        "pain": entered.pain,
        "identity_entered_by_hand": sorted(identity.by_hand),
        "study_entered_by_hand": sorted(entered_keywords(row, reading)),
        "patient_chosen_by_reader": identity.chosen,
        "decision": row.decision.value,
        "highest_view_in_study": line.is_highest_view,
        "not_whole": not row.is_whole,
        "finding": None if row.finding is None else _finding(row.finding, line),
        "reading": _reading(row, reading),
        "second_opinions": [
            _opinion(opinion, view)
            for opinion in line.opinions
            if (view := opinion.of(row)) is not None
        ],
        "notice": line.case.notice,
        "key_image": drawing.is_key_image,
        "spacing": None if drawing.spacing is None else _spacing(drawing.spacing),
        "calibration": _calibration(drawing),
        "marks": [_mark(mark, drawing.spacing) for mark in drawing.marks],
        "words": dict(line.texts),
    }


def _finding(finding: Finding, line: Line) -> _Json:
    points, own = finding.operating_points, line.own_points
    return {
        "model": finding.model_id,
        "pipeline": finding.pipeline,
        "score": _number(finding.score),
        "t_low": _number(points.t_low if points else None),
        "t_high": _number(points.t_high if points else None),
        "points_of": line.points_of or None,
        "model_t_low": _number(own.t_low if own else None),
        "model_t_high": _number(own.t_high if own else None),
        "outside_scope": finding.outside_scope,
        "held_back": finding.is_held_back,
        "reason": notice_text(finding.reason),
        "regions": regions_document(line.regions),
        "quality": [_QUALITY.document(notice) for notice in finding.quality],
    }


def _reading(row: Row, reading: Reading) -> _Json:
    verdict, signature = reading.verdicts.get(row.key), reading.signature
    unusable = reading.unusable.get(row.key)
    is_read = row.header is not None or reading.is_decided(row.key)
    told = reading.critical_now
    return {
        "status": (reading.status if is_read else ReadingStatus.UNREAD).value,
        "verdict": None if verdict is None else verdict.value,
        "unusable": None if unusable is None else unusable.value,
        "reader": signature.reader if signature else None,
        "signed_at": _moment(signature.at) if signature else None,
        "impression": reading.impression,
        "notes": reading.notes,
        "reason_for_disagreement": reading.reasons.get(row.key, ""),
        "ai_hidden": reading.ai_hidden,
        "decided_without_ai": verdict is not None and row.key in reading.before_score,
        "critical_result": None if told is None else _critical(told),
        "addenda": [
            {"text": addendum.text, "reader": addendum.reader, "at": _moment(addendum.at)}
            for addendum in reading.addenda
        ],
        "fractures": [
            _fracture(fracture, words)
            for fracture, words in zip(
                reading.fractures.get(row.key, ()), fracture_lines(row, reading), strict=True
            )
        ],
        "further_findings": [
            _further(found, words)
            for found, words in zip(
                reading.further.get(row.key, ()), further_lines(row, reading), strict=True
            )
        ],
    }


def _opinion(opinion: SecondOpinion, view: OpinionView) -> _Json:
    words = opinion_words(opinion, {view.key: ""})
    return {
        "reader": opinion.reader,
        "title": opinion.title,
        "signed_at": _moment(opinion.at),
        "verdict": None if view.verdict is None else view.verdict.value,
        "unusable": None if view.unusable is None else view.unusable.value,
        "impression": opinion.impression,
        "notes": opinion.notes,
        "critical": opinion.critical.value,
        "fractures": [asdict(fracture) for fracture in view.fractures],
        "further_findings": [asdict(found) for found in view.further],
        "marks": [_mark(mark, view.drawing.spacing) for mark in view.drawing.marks],
        "addenda": [
            {"text": addendum.text, "reader": addendum.reader, "at": _moment(addendum.at)}
            for addendum in opinion.addenda
        ],
        "words": [words.heading, words.apart, *(line for one in words.views for line in one.lines)],
    }


def _critical(told: CriticalResult) -> _Json:
    return {
        "state": told.state.value,
        "told_to": told.told or None,
        "told_at": _moment(told.at),
        "told_by": told.by or None,
    }


def _fracture(fracture: FractureDescription, words: str) -> _Json:
    return asdict(fracture) | {"which": fracture.which or None, "words": words}


def _further(found: FurtherFinding, words: str) -> _Json:
    return {
        "kind": found.kind,
        "joint": found.joint,
        "Laterality": found.Laterality,
        "text": found.words,
        "words": words,
    }


def _mark(mark: Mark, spacing: PixelSpacing | None) -> _Json:
    columns, rows = ([point[axis] for point in mark.points] for axis in (0, 1))
    values = mark.values
    return {
        "kind": mark.kind,
        "points": [list(point) for point in mark.points],
        "box": [min(columns), min(rows), max(columns) - min(columns), max(rows) - min(rows)],
        "text": mark.text,
        "figures": {
            figure.name: _figure(figure, spacing)
            for figure in kind_of(mark.kind).figures(mark.points, spacing)
        },
        "grey_values": None
        if values is None
        else {
            "mean": _number(values.mean),
            "deviation": _number(values.deviation),
            "pixels": values.pixels,
        },
        "words": listed_words(mark, spacing),
    }


def _figure(figure: Figure, spacing: PixelSpacing | None) -> _Json:
    """Angles in degrees; what is usual only in the unit that it was measured in."""
    value = _number(figure.value)
    if figure.unit is Unit.ANGLE:
        return {"value": value, "unit": "deg", **_usual(figure)}
    power = "2" if figure.unit is Unit.AREA else ""
    if spacing is None or not spacing.is_length:
        unit = "px" if spacing is None else "px_width"
        return {"value": value, "unit": unit + power}
    origin = {} if figure.value is None else {"origin": spacing.origin.value}
    return {"value": value, "unit": "mm" + power, **origin, **_usual(figure)}


def _usual(figure: Figure) -> _Json:
    usual = figure.usual
    if usual is None:
        return {}
    return {"usual": [_number(usual.least), _number(usual.greatest)], "source": usual.source}


def _spacing(spacing: PixelSpacing) -> _Json:
    """A ratio of no millimetres is in widths of a pixel."""
    unit = "mm" if spacing.is_length else "px_width"
    return {
        "row": _number(spacing.row),
        "column": _number(spacing.column),
        "unit": unit,
        "origin": spacing.origin.value,
        "detail": notice_text(spacing_notice(spacing)),
    }


def _calibration(drawing: Drawing) -> _Json | None:
    known = drawing.calibration
    if known is None:
        return None
    return {"points": [list(point) for point in known.points], "millimetres": known.millimetres}


def _number(value: float | None) -> float | None:
    """JSON has no NaN and no infinity; ``words`` says what stood there."""
    return value if value is not None and math.isfinite(value) else None


def _moment(at: str) -> str | None:
    """ISO 8601 with its zone; None where no zone was noted, for none is made up."""
    try:
        when = datetime.fromisoformat(at)
    except ValueError:
        return None
    return None if when.tzinfo is None else when.isoformat()


def _writable(value: Any) -> Any:
    """What UTF-8 cannot hold (a file name in no encoding) with backslashes, as in the CSV."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, Mapping):
        return {key: _writable(one) for key, one in value.items()}
    return [_writable(one) for one in value] if isinstance(value, list) else value
