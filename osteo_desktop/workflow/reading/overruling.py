"""A reader overrules the scope gate for one radiograph of a session, and no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors import CannotOverrule
from osteo_desktop.inference import scope
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import Decision, Overruled
from osteo_desktop.records.overruling import overruled_key
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import radiograph_of
from osteo_desktop.workflow.reading.scoring import Scorer

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier


def may_be_overruled(row: Row) -> bool:
    """Whether a reader can have the row's radiograph scored although it was refused."""
    return not _in_the_way(row)


def overrule_scope(
    session_id: int,
    row: Row,
    reader: str,
    *,
    archive: Archive,
    classifier: Classifier | None,
    decoders: Decoders,
    progress: Progress | None = None,
) -> Row:
    """Score the row's radiograph on the demand of ``reader``; the row as it was kept.

    Who demanded it and when stands in the finding and in the trail, and holds for this file with
    this content in this session and for this model. Copies, other files and other sessions get
    what the gate says.

    Raises CannotOverrule where nothing was refused or the refusal is final, without a name or a
    model; ReadingLocked where the study is signed; ReadError, ChangedFile, ModelError,
    ArchiveError.
    """
    detail = _in_the_way(row)
    if not detail and not reader.strip():
        detail = "the reader's name is missing"
    if not detail and classifier is None:
        detail = "there is no model"
    if detail:
        raise CannotOverrule(detail=detail)
    assert classifier is not None
    radiograph = radiograph_of(row, decoders, progress)
    overruled = Overruled(reader.strip(), _now())
    demanded = {overruled_key(row, classifier.card.model_id): overruled}
    scorer = Scorer(archive, classifier, progress or Progress(), overrulings=demanded)
    finding = scorer.score([radiograph]).finding_of(radiograph)
    if finding is None or finding.score is None:
        raise CannotOverrule(detail="the model failed on this radiograph")
    if finding.overruled is None:  # by now the model takes it as it is
        (kept,) = archive.save_rows(session_id, [replace(row, finding=finding)])
        return kept
    return archive.save_overruled(session_id, replace(row, finding=finding))


def _in_the_way(row: Row) -> str:
    """Why no reader can overrule this; "" where one can."""
    finding, header = row.finding, row.header
    if finding is None or header is None or finding.decision is not Decision.NOT_SCORED:
        return "it was not refused"
    if finding.reason == scope.BLANK:
        return finding.reason[:1].lower() + finding.reason[1:].rstrip(".")
    return scope.final_refusal(header).rstrip(".")


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
