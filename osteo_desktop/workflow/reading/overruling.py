"""A reader overrules the scope gate for one radiograph of a session, and no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from osteo_desktop.archive.store import Archive
from osteo_desktop.details.reading import ReadingDetail
from osteo_desktop.errors.reading import CannotOverrule
from osteo_desktop.inference import scope
from osteo_desktop.inference.inputs import model_input_or_fault
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
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
        detail = ReadingDetail.READER_MISSING.notice
    if not detail and classifier is None:
        detail = ReadingDetail.NO_MODEL.notice
    if detail:
        raise CannotOverrule(detail=detail)
    assert classifier is not None
    radiograph = radiograph_of(row, decoders, progress)
    if _is(scope.refusal(radiograph), Code.BLANK_PICTURE):  # an older row says it in words
        raise CannotOverrule(detail=ReadingDetail.BLANK.notice)
    overruled = Overruled(reader.strip(), _now())
    demanded = {overruled_key(row, classifier.card.model_id): overruled}
    scorer = Scorer(archive, classifier, progress or Progress(), overrulings=demanded)
    shown = model_input_or_fault(radiograph, classifier.input_spec(score_anyway=True))
    finding = scorer.score([shown]).finding_of(radiograph)
    if finding is None or finding.score is None:
        raise CannotOverrule(detail=ReadingDetail.MODEL_FAILED.notice)
    if finding.overruled is None:  # by now the model takes it as it is
        (kept,) = archive.save_rows(session_id, [replace(row, finding=finding)])
        return kept
    return archive.save_overruled(session_id, replace(row, finding=finding))


_FINAL = {
    Code.NO_RADIOGRAPH: ReadingDetail.IS_NO_RADIOGRAPH,
    Code.RAW_DETECTOR_DATA: ReadingDetail.IS_RAW,
    Code.TOO_SMALL: ReadingDetail.IS_TOO_SMALL,
}


def _is(notice: Notice | None, code: Code) -> bool:
    return notice is not None and notice.code == code


def _in_the_way(row: Row) -> Notice | None:
    """Why no reader can overrule this; None where one can."""
    finding, header = row.finding, row.header
    if finding is None or header is None or finding.decision is not Decision.NOT_SCORED:
        return ReadingDetail.NOT_REFUSED.notice
    if _is(finding.reason, Code.BLANK_PICTURE):
        return ReadingDetail.BLANK.notice
    final = scope.final_refusal(header)
    return None if final is None else _FINAL[Code(final.code)].of(**dict(final.fields))


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
