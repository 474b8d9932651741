"""Records for the archive's tests, and a comparison that looks at every field."""

from __future__ import annotations

import dataclasses
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from osteo_desktop.archive import schema
from osteo_desktop.notice import Notice, as_it_stands
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import Decision, Finding, OperatingPoints, SaliencyMap
from osteo_desktop.records.radiograph import Header, Patient, PixelSpacing, SpacingOrigin
from osteo_desktop.records.reading import Reading, Signature, Verdict
from osteo_desktop.records.worklist import Row
from tests.made import records
from tests.made.records import sha_of

MODEL, PIPELINE = "wrist-7f", "3"
SIGNED_AT = "2026-03-01T09:30:00+01:00"


def plain(value: Any) -> Any:
    """Every field of a record, arrays by type, shape and bytes: equal if nothing was lost."""
    if dataclasses.is_dataclass(value):
        named = [(f.name, plain(getattr(value, f.name))) for f in dataclasses.fields(value)]
        return (type(value).__name__, named)
    if isinstance(value, np.ndarray):
        return (str(value.dtype), value.shape, value.tobytes())
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [type(value).__name__, *(plain(item) for item in value)]
    return (type(value).__name__, value)


def a_header(study: str = "1.2.826.7", **changes: Any) -> Header:
    stated = {
        "media": "DICOM",
        "rows": 3,
        "columns": 5,
        "patient": Patient(PatientName="Müller^Zoë", PatientID="0042", PatientAge="034Y"),
        "StudyInstanceUID": study,
        "spacing": PixelSpacing(0.143, 0.15, SpacingOrigin.AT_DETECTOR, "no magnification stated"),
        "warnings": (
            as_it_stands("The file ends early."),
            Notice.of(Code.TOO_SMALL, columns=3, rows=5),
        ),
    }
    return records.bare_header(**(stated | changes))


def a_finding(name: str = "left.dcm", *, frame: int = 1, score: float = 0.83) -> Finding:
    return records.finding(
        score,
        sha_of(name),
        points=OperatingPoints(0.2, 0.71),
        frame=frame,
        decision=Decision.FRACTURE,
        model_id=MODEL,
        pipeline=PIPELINE,
        saliency=SaliencyMap(
            np.arange(6, dtype=np.float32).reshape(2, 3) / 7,
            left=-1.5,
            top=0.0,
            width=9.0,
            height=4.25,
        ),
    )


def refused(name: str = "left.dcm") -> Finding:
    return dataclasses.replace(
        a_finding(name),
        decision=Decision.NOT_SCORED,
        score=None,
        operating_points=None,
        saliency=None,
        reason=Notice.of(Code.BODY_PART_FOREIGN, part="CHEST"),
    )


def outside(name: str = "left.dcm") -> Finding:
    reason = Notice.of(Code.BODY_PART_FOREIGN, part="CHEST")
    return dataclasses.replace(a_finding(name), score=0.4, outside_scope=True, reason=reason)


def a_row(file: str = "left.dcm", *, study: str = "1.2.826.7", frame: int = 1) -> Row:
    return records.row(
        file,
        source_path=f"/radiographs/{file}",
        frame=frame,
        header=a_header(study, frame=frame),
        finding=a_finding(file, frame=frame),
        thumbnail=b"\xff\xd8 not really \x00 JPEG",
    )


def a_draft(study: str = "1.2.826.7", notes: str = "Cortex step at the radius") -> Reading:
    return Reading(study, verdicts={("left.dcm", 1): Verdict.FRACTURE}, notes=notes)


def a_signed(study: str = "1.2.826.7", notes: str = "Cortex step at the radius") -> Reading:
    return dataclasses.replace(
        a_draft(study, notes),
        signature=Signature("Dr Ada", SIGNED_AT),
        findings={("left.dcm", 1): a_finding()},
    )


def make_older(path: Path, version: int) -> None:
    """Rewrite a closed archive as the program of that schema would have written it."""
    newer = path.rename(path.with_name("newer.sqlite"))
    with closing(sqlite3.connect(path, isolation_level=None)) as older:
        for number in range(1, version + 1):
            for statement in schema.MIGRATIONS[number]:
                assert isinstance(statement, str), "only what schema 4 and older were made by"
                older.execute(statement)
        older.execute("ATTACH ? AS newer", (str(newer),))
        for table in ("sessions", "findings", "rows", "readings", "audit"):
            known = [name for _, name, *_ in older.execute(f"PRAGMA main.table_info({table})")]
            names = ", ".join(known)
            older.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM newer.{table}")
        older.execute("DETACH newer")
        older.execute(f"PRAGMA user_version = {version}")
    newer.unlink()
    path.with_name(path.name + ".head").unlink(missing_ok=True)
