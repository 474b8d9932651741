"""Readings: every version is kept, signed ones are locked, the audit trail only grows."""

from __future__ import annotations

import dataclasses
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.errors.reading import (
    AmendedSinceSigned,
    NotSigned,
    NotSignedAnyMore,
    ReadingLocked,
    SignedByAnother,
    SignedTooLongAgo,
)
from osteo_desktop.records.reading import Addendum, Reading, ReadingStatus, Verdict
from tests.made.archive_records import (
    MODEL,
    PIPELINE,
    SIGNED_AT,
    a_draft,
    a_finding,
    a_row,
    a_signed,
    plain,
    sha_of,
)

STUDY = "1.2.826.7"
ADDENDUM = Addendum("Told the ward.\nThey repeat the lateral view.", "Dr Bo", SIGNED_AT)


def test_readings_survive_a_restart(archive_path: Path, tmp_path: Path) -> None:
    with Archive(archive_path) as archive:
        session_id = archive.open_session(tmp_path).session_id
        archive.save_reading(session_id, a_draft("draft"))
        archive.sign_reading(session_id, a_signed("signed"))
    with Archive(archive_path) as archive:
        kept = archive.readings(session_id)
    assert plain(kept) == plain({"draft": a_draft("draft"), "signed": a_signed("signed")})
    assert kept["signed"].status is ReadingStatus.SIGNED


def test_every_version_is_kept(archive: Archive, session_id: int) -> None:
    drafts = [a_draft(notes=notes) for notes in ("a", "b", "a")]
    for draft in drafts:
        archive.save_reading(session_id, draft)
    archive.sign_reading(session_id, a_signed(notes="c"))
    versions = archive.reading_versions(session_id, STUDY)
    assert [version.notes for version in versions] == ["a", "b", "a", "c"]
    assert plain(archive.readings(session_id)[STUDY]) == plain(a_signed(notes="c"))
    assert archive.reading_versions(session_id, "another study") == ()


def test_saving_the_same_again_adds_no_version(archive: Archive, session_id: int) -> None:
    archive.save_reading(session_id, Reading(STUDY))
    assert archive.reading_versions(session_id, STUDY) == ()
    verdicts = {("b.dcm", 1): "FRACTURE", ("a.dcm", 2): "DOUBT"}
    archive.save_reading(session_id, _with_verdicts(verdicts))
    archive.save_reading(session_id, _with_verdicts(dict(reversed(verdicts.items()))))
    assert len(archive.reading_versions(session_id, STUDY)) == 1
    archive.save_reading(session_id, Reading(STUDY))
    assert len(archive.reading_versions(session_id, STUDY)) == 2


def _with_verdicts(verdicts: dict[tuple[str, int], str]) -> Reading:
    return Reading(STUDY, verdicts={key: Verdict(value) for key, value in verdicts.items()})


def test_a_signed_reading_is_locked(archive: Archive, session_id: int) -> None:
    archive.sign_reading(session_id, a_signed())
    with pytest.raises(ReadingLocked, match="addendum"):
        archive.save_reading(session_id, a_draft(notes="No, it is a vessel"))
    with pytest.raises(ReadingLocked):
        archive.sign_reading(session_id, a_signed(notes="No, it is a vessel"))
    assert plain(archive.reading_versions(session_id, STUDY)) == plain((a_signed(),))


def test_a_lock_holds_in_one_session_only(
    archive: Archive, session_id: int, tmp_path: Path
) -> None:
    archive.sign_reading(session_id, a_signed())
    other = archive.open_session(tmp_path / "other").session_id
    archive.save_reading(other, a_draft())
    assert archive.readings(other)[STUDY].status is ReadingStatus.DRAFT


def test_the_lock_holds_for_another_program(
    archive: Archive, archive_path: Path, session_id: int
) -> None:
    archive.save_reading(session_id, a_draft())
    with Archive(archive_path) as other:
        other.sign_reading(session_id, a_signed())
    with pytest.raises(ReadingLocked):
        archive.save_reading(session_id, a_draft(notes="typed meanwhile"))


def test_signature_and_method_must_agree(archive: Archive, session_id: int) -> None:
    with pytest.raises(ValueError, match="signature"):
        archive.sign_reading(session_id, a_draft())
    with pytest.raises(ValueError, match="sign_reading"):
        archive.save_reading(session_id, a_signed())
    assert archive.readings(session_id) == {}


def test_an_addendum_changes_nothing_else(archive: Archive, session_id: int) -> None:
    archive.sign_reading(session_id, a_signed())
    first = archive.add_addendum(session_id, STUDY, ADDENDUM)
    second = archive.add_addendum(session_id, STUDY, dataclasses.replace(ADDENDUM, text="Done."))
    assert plain(first) == plain(dataclasses.replace(a_signed(), addenda=(ADDENDUM,)))
    assert [addendum.text for addendum in second.addenda] == [ADDENDUM.text, "Done."]
    versions = archive.reading_versions(session_id, STUDY)
    assert plain(versions) == plain((a_signed(), first, second))
    with pytest.raises(ReadingLocked):
        archive.save_reading(session_id, a_draft())


def test_only_a_signed_reading_takes_an_addendum(archive: Archive, session_id: int) -> None:
    with pytest.raises(NotSigned):
        archive.add_addendum(session_id, STUDY, ADDENDUM)
    archive.save_reading(session_id, a_draft())
    with pytest.raises(NotSigned):
        archive.add_addendum(session_id, STUDY, ADDENDUM)
    assert plain(archive.readings(session_id)) == plain({STUDY: a_draft()})


def test_the_findings_at_signing_outlive_later_ones(archive: Archive, session_id: int) -> None:
    archive.save_rows(session_id, [a_row()])
    archive.sign_reading(session_id, a_signed())
    rescored = dataclasses.replace(a_row(), finding=a_finding(score=0.01))
    archive.save_rows(session_id, [rescored])
    assert archive.rows(session_id)[0].score == 0.01
    signed = archive.readings(session_id)[STUDY]
    assert plain(signed.findings[("left.dcm", 1)]) == plain(a_finding(score=0.83))


def test_the_trail_tells_what_was_done_in_order(archive: Archive, session_id: int) -> None:
    archive.save_rows(session_id, [a_row()])
    archive.save_rows(session_id, [a_row()])
    archive.save_reading(session_id, a_draft())
    archive.save_reading(session_id, a_draft())
    archive.sign_reading(session_id, a_signed())
    archive.add_addendum(session_id, STUDY, ADDENDUM)
    trail = archive.audit(session_id)
    assert [event.kind for event in trail] == [
        AuditKind.SESSION_OPENED,
        AuditKind.FINDING_STORED,
        AuditKind.READING_SAVED,
        AuditKind.READING_SIGNED,
        AuditKind.ADDENDUM_ADDED,
    ]
    assert all(datetime.fromisoformat(event.at).utcoffset() is not None for event in trail)
    assert all(event.details["program"] for event in trail)
    assert [event.event_id for event in trail] == sorted(event.event_id for event in trail)


def test_the_trail_holds_file_model_thresholds_and_reader(
    archive: Archive, session_id: int
) -> None:
    archive.save_rows(session_id, [a_row()])
    archive.sign_reading(session_id, a_signed())
    stored, signed = archive.audit(session_id)[1:]
    said = {
        "sha256": sha_of("left.dcm"),
        "frame": 1,
        "model_id": MODEL,
        "pipeline": PIPELINE,
        "device": "CPU (no CUDA device found)",
        "decision": "FRACTURE",
        "score": 0.83,
        "t_low": 0.2,
        "t_high": 0.71,
        "outside_scope": False,
    }
    assert stored.study_key == STUDY
    assert {key: stored.details[key] for key in said} == said
    assert signed.details["reader"] == "Dr Ada"
    assert signed.details["verdicts"] == [["left.dcm", 1, "FRACTURE"]]
    assert signed.details["findings"] == [{"file": "left.dcm", **said}]


def test_the_whole_trail_spans_sessions(archive: Archive, session_id: int, tmp_path: Path) -> None:
    other = archive.open_session(tmp_path / "other").session_id
    assert [event.session_id for event in archive.audit()] == [session_id, other]
    assert [event.session_id for event in archive.audit(other)] == [other]


@pytest.mark.parametrize("table", ["audit", "readings"])
@pytest.mark.parametrize(
    "attempt",
    [
        "UPDATE {table} SET at = 'never'",
        "DELETE FROM {table}",
        "INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
    ],
)
def test_nothing_is_ever_rewritten(
    archive: Archive, archive_path: Path, session_id: int, table: str, attempt: str
) -> None:
    archive.sign_reading(session_id, a_signed())
    before = archive.audit(), plain(archive.readings(session_id))
    with (
        closing(sqlite3.connect(archive_path, isolation_level=None)) as intruder,
        pytest.raises(sqlite3.IntegrityError, match=f"{table} is append-only"),
    ):
        intruder.execute(attempt.format(table=table))
    assert (archive.audit(), plain(archive.readings(session_id))) == before


def test_a_signed_version_cannot_be_replaced_by_its_number(
    archive: Archive, archive_path: Path, session_id: int
) -> None:
    archive.sign_reading(session_id, a_signed())
    with (
        closing(sqlite3.connect(archive_path, isolation_level=None)) as intruder,
        pytest.raises(sqlite3.IntegrityError, match="append-only"),
    ):
        intruder.execute(
            "INSERT OR REPLACE INTO readings (session, study_key, version, signed, at, reading)"
            " SELECT session, study_key, version, 0, at, '{}' FROM readings"
        )
    assert plain(archive.readings(session_id)[STUDY]) == plain(a_signed())


# --- a signature is taken back ------------------------------------------------------------------


def test_a_signature_taken_back_leaves_the_draft_with_every_word_and_both_in_the_trail(
    archive: Archive, session_id: int
) -> None:
    signed = a_signed(notes="As signed.")
    archive.save_reading(session_id, a_draft(notes="As drafted."))
    archive.sign_reading(session_id, signed)
    draft = archive.withdraw_signature(session_id, STUDY, signed.signature.reader)
    assert draft == archive.readings(session_id)[STUDY]
    assert draft.status is ReadingStatus.DRAFT
    assert plain(draft) == plain(dataclasses.replace(signed, signature=None, findings={}))
    versions = archive.reading_versions(session_id, STUDY)
    assert [version.status for version in versions] == ["draft", "signed", "draft"]
    assert plain(versions[1]) == plain(signed), "what was signed stays in the archive"
    told = archive.audit(session_id)[-2:]
    assert [event.kind for event in told] == [
        AuditKind.READING_SIGNED,
        AuditKind.SIGNATURE_WITHDRAWN,
    ]
    assert told[1].details["reader"] == signed.signature.reader
    assert told[1].details["signed"] == signed.signature.at
    assert told[1].details["version"] == 3
    assert verify_archive(archive.path).faults == (), "the trail calls it lawful"
    archive.save_reading(session_id, a_draft(notes="Written anew."))
    archive.sign_reading(session_id, a_signed(notes="Signed again."))
    assert archive.readings(session_id)[STUDY].notes == "Signed again."


def withdraw(archive: Archive, session_id: int, *, after: float, reader: str = "") -> None:
    """``after``: seconds since the signing, by the clock of who asks."""
    now = datetime.now().astimezone() + timedelta(seconds=after)
    by = reader or a_signed().signature.reader
    archive.withdraw_signature(session_id, STUDY, by, now)


@pytest.mark.parametrize("after", [10.1, 3600.0, -60.0])
def test_a_signature_stands_for_good_after_ten_seconds(
    archive: Archive, session_id: int, after: float
) -> None:
    archive.sign_reading(session_id, a_signed())
    with pytest.raises(SignedTooLongAgo, match=r"10 seconds.*addendum"):
        withdraw(archive, session_id, after=after)
    withdraw(archive, session_id, after=9.0)
    assert archive.readings(session_id)[STUDY].status is ReadingStatus.DRAFT


def test_only_who_signed_takes_the_signature_back_and_only_once_and_not_under_an_addendum(
    archive: Archive, session_id: int
) -> None:
    with pytest.raises(NotSignedAnyMore):
        withdraw(archive, session_id, after=1.0)
    archive.sign_reading(session_id, a_signed())
    with pytest.raises(SignedByAnother, match=a_signed().signature.reader):
        withdraw(archive, session_id, after=1.0, reader="Dr Other")
    withdraw(archive, session_id, after=1.0)
    with pytest.raises(NotSignedAnyMore):
        withdraw(archive, session_id, after=1.0)
    archive.sign_reading(session_id, a_signed())
    archive.add_addendum(session_id, STUDY, ADDENDUM)
    with pytest.raises(AmendedSinceSigned):
        withdraw(archive, session_id, after=1.0)
    assert archive.readings(session_id)[STUDY].addenda == (ADDENDUM,)
