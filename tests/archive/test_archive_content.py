"""Readings that an older version wrote are bound to content without losing a word."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import (
    Content,
    CriticalResult,
    Reading,
    SignedFor,
    SignedPicture,
    Verdict,
)
from osteo_desktop.records.rules.content import as_of, said, signed_rows, with_words
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording.notices import notice_text
from tests.made.archive_records import a_draft, a_finding, a_row, a_signed, plain, refused, sha_of

STUDY = "1.2.826.7"
KEY = ("left.dcm", 1)


def old_reading(**said: Any) -> dict[str, Any]:
    """As the version before wrote a reading: nothing of what it was made on."""
    return {
        "study_key": STUDY,
        "verdicts": [["left.dcm", 1, "FRACTURE"]],
        "impression": "Fracture of the radius",
        "notes": "Cortex step",
        "entered": None,
        "critical": {"told": "Dr Adams", "at": "2026-03-01T09:00:00+01:00"},
        "signature": None,
        "findings": [],
        "ai_hidden": True,
        "addenda": [],
        "later": False,
        "fractures": [["left.dcm", 1, [{"bone": "RADIUS", "Laterality": "L", "type": None}]]],
        "reasons": [["left.dcm", 1, "metal, cast or artefact"]],
        "drawings": [],
        **said,
    }


SIGNATURE = {"reader": "Dr Ada", "at": "2026-03-01T09:30:00+01:00"}


@pytest.fixture
def keep(
    archive: Archive, archive_path: Path, session_id: int
) -> Callable[[dict[str, Any]], Archive]:
    """Put a reading into the archive as it is, beside the row of what was read."""

    def keep(document: dict[str, Any]) -> Archive:
        archive.save_rows(session_id, [a_row()])
        with closing(sqlite3.connect(archive_path)) as sql, sql:
            sql.execute(
                "INSERT INTO readings (session, study_key, version, signed, at, reading)"
                " VALUES (?, ?, 1, ?, '2026-03-01', ?)",
                (session_id, STUDY, bool(document["signature"]), json.dumps(document)),
            )
        return archive

    return keep


def another() -> Row:
    """Another patient's picture under the same name, in the same study."""
    row = a_row()
    assert row.header is not None
    header = replace(row.header, patient=Patient("BOB^Bert", "B-2"))
    finding = replace(a_finding(), sha256=sha_of("other"))
    return replace(row, sha256=sha_of("other"), header=header, finding=finding)


def test_an_old_draft_is_of_what_the_folder_held_when_it_was_last_read(
    keep: Callable[[dict[str, Any]], Archive], session_id: int
) -> None:
    archive = keep(old_reading())
    before = archive.readings(session_id)[STUDY]
    archive.save_rows(session_id, [another()])
    kept = archive.readings(session_id)[STUDY]
    assert kept.made_on == kept.words_on == {KEY: sha_of("left.dcm")}
    now = as_of(kept, archive.rows(session_id))
    assert (now.verdicts, now.impression, now.critical) == ({}, "", None)
    back = as_of(now, [a_row()])
    assert back == kept
    assert replace(back, made_on={}, words_on={}) == before, "not a word is lost"
    kinds = [event.kind for event in archive.audit(session_id)]
    assert kinds.count(AuditKind.FILE_EXCHANGED) == 1


@pytest.mark.parametrize("finding", [a_finding(), refused(), None])
def test_an_old_signed_reading_learns_whom_it_was_signed_for_before_that_is_gone(
    keep: Callable[[dict[str, Any]], Archive], session_id: int, finding: Any
) -> None:
    from osteo_desktop.archive.serialise import _finding_document

    findings = [] if finding is None else [["left.dcm", 1, _finding_document(finding)]]
    archive = keep(old_reading(signature=SIGNATURE, findings=findings))
    archive.save_rows(session_id, [another()])
    kept = archive.readings(session_id)[STUDY]
    assert kept.signed_for is not None
    assert kept.signed_for.patient.PatientName == "Müller^Zoë"
    (row,) = signed_rows(kept, {r.key: r for r in archive.rows(session_id)})
    assert (row.sha256, row.decision) == (
        sha_of("left.dcm"),
        row.decision if finding is None else finding.decision,
    )
    assert "has changed" in notice_text(row.error)
    assert kept.verdicts == {KEY: Verdict.FRACTURE}
    assert kept.impression == "Fracture of the radius"


def test_a_signed_reading_whose_file_was_exchanged_under_an_older_version_names_nobody_else(
    keep: Callable[[dict[str, Any]], Archive], session_id: int
) -> None:
    """The finding tells that it was of another content; whose it was is not known any more."""
    from osteo_desktop.archive.serialise import _finding_document

    finding = replace(a_finding(), sha256=sha_of("long gone"))
    document = _finding_document(finding)
    archive = keep(old_reading(signature=SIGNATURE, findings=[["left.dcm", 1, document]]))
    (row,) = signed_rows(
        archive.readings(session_id)[STUDY], {r.key: r for r in archive.rows(session_id)}
    )
    assert (row.sha256, row.header) == (sha_of("long gone"), None)


def test_all_that_binds_a_reading_comes_back_from_the_archive(
    archive: Archive, session_id: int
) -> None:
    picture = Content("left.dcm", 1, sha_of("left.dcm"))
    other = Content("left.dcm", 1, sha_of("other"))
    drawing = Drawing((Mark("TEXT", ((1.0, 2.0),), "here"),))
    reading = said(a_draft(), picture, drawing=drawing, reason="cast")
    reading = said(reading, other, verdict=Verdict.DOUBT, finding=a_finding())
    critical = CriticalResult("Dr Adams", "2026-03-01T09:00:00+01:00")
    reading = with_words(reading, [picture], for_patient=Patient("A^B"), critical=critical)
    reading = as_of(reading, [other])
    assert reading.words_aside
    archive.save_reading(session_id, reading)
    assert plain(archive.readings(session_id)[STUDY]) == plain(reading)
    header = a_row().header
    signed = replace(
        a_signed("1.2"),
        signed_for=SignedFor(
            Patient("A^B"),
            ("PatientName",),
            chosen=True,
            pictures=(
                SignedPicture(picture, header),
                SignedPicture(other, None, as_it_stands("damaged")),
            ),
        ),
    )
    archive.sign_reading(session_id, signed)
    assert plain(archive.readings(session_id)["1.2"]) == plain(signed)


def test_a_late_word_of_the_picture_before_is_not_said_of_this_one() -> None:
    """A mark that is finished while its file is exchanged."""
    before, now = (Content("a.png", 1, sha_of(name)) for name in ("before", "now"))
    reading = said(Reading("1"), before, verdict=Verdict.FRACTURE)
    reading = said(as_of(reading, [now]), now, verdict=Verdict.DOUBT)
    late = said(reading, before, reason="cast")
    assert (late.verdicts, late.reasons) == ({now.key: Verdict.DOUBT}, {})
    back = as_of(late, [before])
    assert (back.verdicts, back.reasons) == ({now.key: Verdict.FRACTURE}, {now.key: "cast"})


def test_saving_rows_that_did_not_change_appends_nothing(archive: Archive, session_id: int) -> None:
    archive.save_rows(session_id, [a_row()])
    archive.save_reading(session_id, a_draft())
    archive.save_rows(session_id, [a_row()])
    assert len(archive.reading_versions(session_id, STUDY)) == 1


def test_the_trail_holds_when_an_older_reading_is_bound(
    archive: Archive, archive_path: Path, session_id: int
) -> None:
    """Signed as an older version did it, without whom it was signed for."""
    archive.save_rows(session_id, [a_row()])
    archive.sign_reading(session_id, a_signed())
    archive.save_rows(session_id, [another()])
    assert archive.readings(session_id)[STUDY].signed_for is not None
    assert AuditKind.READING_BOUND in {event.kind for event in archive.audit(session_id)}
    archive.close()
    assert verify_archive(archive_path).faults == ()
