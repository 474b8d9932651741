"""Rows, findings and readings made by code; names are those of DICOM's own examples."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.coverage import Coverage
from osteo_desktop.records.finding import (
    Decision,
    Finding,
    ModelCard,
    OperatingPoints,
    SaliencyMap,
)
from osteo_desktop.records.platt import Platt
from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import (
    Addendum,
    CriticalResult,
    Reading,
    Signature,
    Verdict,
)
from osteo_desktop.records.worklist import Row, Session

POINTS = OperatingPoints(t_low=0.214, t_high=0.731)
SESSION = Session(
    1,
    "/home/somebody/private/radiographs",
    "2025-11-20T09:00:00+01:00",
    "2025-11-21T09:00:00+01:00",
    folder=Coverage(1, 1, completed=True),
)
JANE = Patient("DOE^Jane^Mary", "ID-4711", "19800229", "F", "044Y")
CARD = ModelCard(
    model_id="resnet18-test-1",
    architecture="resnet18",
    pipeline="p1",
    weights_sha256="0" * 64,
    operating_points=POINTS,
    calibration=Platt(1.0, 0.0),
    saliency_scale=1.0,
    prevalence=0.17,
    body_parts=("HAND",),
    document={"name": "Osteo ResNet18"},
)


def header(patient: Patient = JANE, **changes: Any) -> Header:
    stated: dict[str, Any] = {
        "media": "DICOM",
        "rows": 400,
        "columns": 300,
        "patient": patient,
        "StudyInstanceUID": "1.2.3",
        "AccessionNumber": "ACC-99",
        "StudyDate": "20240309",
        "StudyDescription": "Hand, two views",
        "ReasonForStudy": "Fall on the outstretched hand",
        "ReferringPhysicianName": "SMITH^John",
        "InstitutionName": "General Hospital",
        "BodyPartExamined": "HAND",
        "ViewPosition": "AP",
        "Laterality": "L",
    }
    return Header(**(stated | changes))


def bare_header(**changes: Any) -> Header:
    return Header(**({"media": "PNG", "rows": 400, "columns": 300} | changes))


def finding(
    score: float | None,
    sha256: str = "a" * 64,
    *,
    points: OperatingPoints = POINTS,
    **changes: Any,
) -> Finding:
    """None: not scored."""
    stated: dict[str, Any] = {
        "sha256": sha256,
        "frame": 1,
        "decision": Decision.NOT_SCORED if score is None else points.decide(score),
        "model_id": CARD.model_id,
        "pipeline": "p1",
        "score": score,
        "operating_points": None if score is None else points,
        "saliency": None
        if score is None
        else SaliencyMap(np.eye(3, dtype=np.float32), 0, 0, 300, 400),
        "device": "CPU (no CUDA device found)",
    }
    return Finding(**(stated | changes))


def sha_of(name: str) -> str:
    """In place of the hash of the file of that name."""
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()


def row(file: str, score: float | None = 0.5, **changes: Any) -> Row:
    sha256 = sha_of(file)
    stated: dict[str, Any] = {
        "file": file,
        "source_path": f"/home/somebody/private/radiographs/{file}",
        "sha256": sha256,
        "header": header(),
        "finding": finding(score, sha256),
    }
    return Row(**(stated | changes))


def unreadable(file: str, error: str = "The file is empty (0 bytes). Copy it again.") -> Row:
    return Row(file, f"/home/somebody/private/radiographs/{file}", error=as_it_stands(error))


def signed(rows: Sequence[Row], verdict: Verdict = Verdict.FRACTURE, **changes: Any) -> Reading:
    stated: dict[str, Any] = {
        "study_key": rows[0].study_key,
        "verdicts": {r.key: verdict for r in rows},
        "impression": "Transverse fracture of the fifth metacarpal.",
        "notes": "First line of the notes.\n\n  - indented second line",
        "critical": CriticalResult("Dr Adams, emergency", "2025-11-20T10:05:00+01:00"),
        "signature": Signature("Dr Rosalind Reader", "2025-11-20T10:00:00+01:00"),
        "findings": {r.key: r.finding for r in rows if r.finding is not None},
        "addenda": (Addendum("Side confirmed.", "Dr Second", "2025-11-22T08:30:00+01:00"),),
    }
    return Reading(**(stated | changes))


def draft(rows: Sequence[Row], **changes: Any) -> Reading:
    return replace(signed(rows, **changes), signature=None, findings={}, addenda=(), critical=None)
