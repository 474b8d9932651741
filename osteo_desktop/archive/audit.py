"""What the audit trail records: which file, which model, at which thresholds, who, when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from osteo_desktop.records.finding import Finding
from osteo_desktop.records.models.site_points import own_id
from osteo_desktop.records.opinion.second_opinion import SecondOpinion
from osteo_desktop.records.radiograph import Header
from osteo_desktop.records.reading import (
    Addendum,
    CriticalResult,
    Reading,
    Signature,
    SignedFor,
)
from osteo_desktop.records.stored_notices import notice_or_empty
from osteo_desktop.records.worklist import Row


class AuditKind(StrEnum):
    SESSION_OPENED = "session opened"
    FINDING_STORED = "finding stored"
    READING_SAVED = "reading saved"
    READING_SIGNED = "reading signed"
    ADDENDUM_ADDED = "addendum added"
    SCOPE_OVERRULED = "scope overruled"
    CRITICAL_TOLD = "critical result told"
    SIGNATURE_WITHDRAWN = "signature withdrawn"
    PUT_TOGETHER = "put together"
    TAKEN_APART = "taken apart"
    FILE_EXCHANGED = "file exchanged"
    READING_BOUND = "reading bound to content"
    ROWS_CHANGED = "rows of signed studies changed"
    TRAIL_BEGUN = "trail begun"
    BACKUP_RESTORED = "backup restored"
    OPINION_KEPT = "second opinion kept"
    ARCHIVE_MERGED = "archive merged"
    READING_SET_ASIDE = "reading of a merged archive set aside"


@dataclass(frozen=True)
class AuditEvent:
    """One entry of the trail; entries are only ever added."""

    event_id: int
    at: str
    """ISO 8601 with UTC offset."""
    kind: AuditKind
    session_id: int | None
    study_key: str
    details: Mapping[str, Any]
    """JSON-able; always holds ``program``, the version of Osteo Desktop."""


@cache
def program_version() -> str:
    try:
        return version("osteo-desktop")
    except PackageNotFoundError:
        return "unknown"


def of_finding(finding: Finding) -> dict[str, Any]:
    points = finding.operating_points
    return {
        "sha256": finding.sha256,
        "frame": finding.frame,
        "model_id": finding.model_id,
        "pipeline": finding.pipeline,
        "device": finding.device,
        "decision": finding.decision.value,
        "score": finding.score,
        "t_low": None if points is None else points.t_low,
        "t_high": None if points is None else points.t_high,
        "outside_scope": finding.outside_scope,
        **({} if finding.overruled is None else {"overruled": asdict(finding.overruled)}),
    }


def of_signing(reading: Reading) -> dict[str, Any]:
    """The reader, the verdicts, and the findings as they stood on the screen."""
    return {
        "reader": reading.signature.reader if reading.signature else "",
        "signed": reading.signature.at if reading.signature else "",
        "ai_hidden": reading.ai_hidden,
        "verdicts": [[*key, verdict.value] for key, verdict in reading.verdicts.items()],
        **of_before_score(reading),
        **of_entered(reading),
        **of_unusable(reading),
        "findings": [
            {"file": file, **of_finding(finding)} for (file, _), finding in reading.findings.items()
        ],
        "signed_for": None if reading.signed_for is None else of_signed_for(reading.signed_for),
    }


def of_before_score(reading: Reading) -> dict[str, Any]:
    """Which radiographs were decided without the AI: it had not seen them. Nothing where none."""
    keys = [list(key) for key in reading.before_score if key in reading.verdicts]
    return {"decided_without_ai": keys} if keys else {}


def of_entered(reading: Reading) -> dict[str, Any]:
    """What was entered by hand of study and radiographs. Nothing where nothing was."""
    study = None if reading.entered_study is None else asdict(reading.entered_study)
    views = [[*key, asdict(view)] for key, view in sorted(reading.entered_views.items())]
    told = {"entered_study": study, "entered_views": views}
    return {name: value for name, value in told.items() if value}


def of_unusable(reading: Reading) -> dict[str, Any]:
    """Which radiographs were called unusable, and why. Nothing where none was."""
    told = [[*key, why.value] for key, why in sorted(reading.unusable.items())]
    return {"unusable": told} if told else {}


def of_withdrawal(signature: Signature, version: int) -> dict[str, Any]:
    """Whose signature it was, and which version of the reading stands without it."""
    return {"reader": signature.reader, "signed": signature.at, "version": version}


def of_signed_for(kept: SignedFor) -> dict[str, Any]:
    """Whom, as stated by the files or by hand or as chosen of several; and which pictures."""
    return {
        "patient": asdict(kept.patient),
        "by_hand": kept.by_hand,
        "chosen_by_reader": kept.chosen,
        "pictures": [
            {
                **asdict(picture.content),
                **_of_header(picture.header),
                "unread": notice_or_empty(picture.unread),
            }
            for picture in kept.pictures
        ],
    }


def _of_header(header: Header | None) -> dict[str, Any]:
    told = ("StudyDate", "AccessionNumber", "Laterality", "BodyPartExamined")
    return {} if header is None else {keyword: getattr(header, keyword) for keyword in told}


def of_overruling(row: Row, finding: Finding) -> dict[str, Any]:
    """Which radiograph, for which model, who demanded it and when, and what the gate had said."""
    assert finding.overruled is not None
    return {
        "file": row.file,
        "frame": row.frame,
        "sha256": row.sha256,
        "model_id": own_id(finding.model_id),
        "reader": finding.overruled.reader,
        "overruled": finding.overruled.at,
        "reason": notice_or_empty(finding.reason),
    }


def of_exchange(file: str, before: str, after: str) -> dict[str, Any]:
    return {"file": file, "sha256_before": before, "sha256_after": after}


def of_addendum(addendum: Addendum) -> dict[str, Any]:
    return {"reader": addendum.reader, "added": addendum.at}


def of_telling(told: CriticalResult) -> dict[str, Any]:
    return {"told": told.told, "at": told.at, "reader": told.by}


def of_opinion(opinion: SecondOpinion, sha256: str) -> dict[str, Any]:
    """Whose it is, when it was signed, of which radiographs, and which document."""
    verdicts = [
        [*view.key, None if view.verdict is None else view.verdict.value] for view in opinion.views
    ]
    return {
        "reader": opinion.reader,
        "signed": opinion.at,
        "sha256": sha256,
        "verdicts": verdicts,
    }
