"""What is told of a file is stored as code and fields; the texts of older archives stay."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.archive.serialise import reading_from, reading_json
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.files import DamagedImage
from osteo_desktop.notice import Notice, as_it_stands
from osteo_desktop.records import stored_notices as notices
from osteo_desktop.records.codes import Code
from osteo_desktop.records.reading import Addendum
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.row import row_message
from tests.made.archive_records import a_row, a_signed

WHY = (
    "The image is damaged and cannot be decoded (it ends within its header). Copy or export it "
    "again from its source."
)
OF_SCHEMA_6 = Path(__file__).with_name("archive_of_schema_6.sql")
"""Written by the program as it was before notices: texts as errors, reasons, warnings, and why a
view was signed unread."""

text = st.text(max_size=12)
plain = text | st.integers() | st.floats(allow_nan=False) | st.booleans() | st.none()


def fields_of(value: st.SearchStrategy) -> st.SearchStrategy:
    return st.dictionaries(text, value, max_size=3).map(lambda found: tuple(found.items()))


value = st.recursive(
    plain,
    lambda inner: (
        st.lists(inner, max_size=3).map(tuple) | st.builds(Notice, text, fields_of(inner))
    ),
    max_leaves=5,
)
notice = st.builds(Notice, text, fields_of(value)) | text.filter(bool).map(as_it_stands)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    path = tmp_path / "older.sqlite"
    with closing(sqlite3.connect(path)) as sql:
        sql.executescript(OF_SCHEMA_6.read_text(encoding="utf-8"))
    return path


@given(notice)
def test_a_notice_comes_back_from_json_and_from_a_column(told: Notice) -> None:
    document = json.loads(json.dumps(notices.notice_document(told)))
    assert notices.notice_from(document) == told
    assert notices.notice_from_text(notices.notice_text(told)) == told


@given(text.filter(bool) | st.just('{"code": "blank_picture", "fields": {}}'))
def test_an_old_text_is_stored_as_the_same_text_in_json(said: str) -> None:
    assert notices.notice_document(as_it_stands(said)) == said
    assert notices.notice_from(said) == as_it_stands(said)
    assert notice_text(as_it_stands(said)) == said


def test_an_error_keeps_its_code_its_fields_and_its_detail(
    archive: Archive, session_id: int
) -> None:
    error = DamagedImage("/x/a.png", detail=FileDetail.TOO_MANY_PAGES.of(most=20))
    archive.save_rows(session_id, [Row("a.png", "/x/a.png", error=error.notice)])
    (row,) = archive.rows(session_id)
    assert row.error == Notice.of("damaged_image", detail=Notice.of("too_many_pages", most=20))
    assert notice_text(row.error) == error.message


def test_the_texts_of_an_older_archive_are_shown_as_they_stand(older: Path) -> None:
    with Archive(older) as archive:
        rows = {row.file: row for row in archive.rows(1)}
        (reading,) = archive.readings(1).values()
    assert row_message(rows["empty.dcm"]) == (
        "The file is empty (0 bytes). Copy it again from its source."
    )
    assert row_message(rows["chest.dcm"]) == (
        "The model was not trained on this body part (CHEST). The file ends early. Second\nwarning."
    )
    assert row_message(rows["left.dcm"]).startswith(
        "Outside scope. A colour picture, not a radiograph. The file ends early."
    )
    assert reading.signed_for is not None
    assert [notice_text(p.unread) for p in reading.signed_for.pictures] == ["", WHY]


def as_before(newer: object, older: object) -> object:
    """Without the keys that records have got since."""
    if isinstance(newer, dict) and isinstance(older, dict):
        return {key: as_before(newer[key], value) for key, value in older.items()}
    if isinstance(newer, list) and isinstance(older, list):
        return [as_before(one, other) for one, other in zip(newer, older, strict=True)]
    return newer


def test_a_signed_reading_of_an_older_archive_keeps_its_texts(older: Path) -> None:
    with closing(sqlite3.connect(older)) as sql:
        (before,) = sql.execute("SELECT reading FROM readings").fetchone()
    known = json.loads(before)
    assert as_before(json.loads(reading_json(reading_from(before))), known) == known
    with Archive(older) as archive:
        study_key = reading_from(before).study_key
        amended = archive.add_addendum(1, study_key, Addendum("Seen again.", "Dr Ada", "2026"))
    with closing(sqlite3.connect(older)) as sql:
        kept, newest = (text for (text,) in sql.execute("SELECT reading FROM readings ORDER BY id"))
    assert kept == before
    assert amended.addenda
    assert as_before(json.loads(newest) | {"addenda": []}, known) == known


def test_the_trail_of_an_older_archive_still_verifies(older: Path) -> None:
    with Archive(older) as archive:
        assert verify_archive(older).faults == ()
        rows = archive.rows(1)
        archive.save_rows(1, [row for row in rows if row.file == "empty.dcm"])
        archive.add_addendum(
            1, rows[0].study_key, Addendum("Seen again.", "Dr Ada", "2026-02-02T00:00:00+00:00")
        )
    assert verify_archive(older).faults == ()
    with closing(sqlite3.connect(older)) as sql:
        (error,) = sql.execute("SELECT error FROM rows WHERE file = 'empty.dcm'").fetchone()
    assert error == "The file is empty (0 bytes). Copy it again from its source."


def test_a_code_of_a_later_version_is_kept_and_shown_with_its_fields(
    archive: Archive, archive_path: Path, session_id: int
) -> None:
    later = Notice.of("film_upside_down", turn=180, why=Notice.of(Code.BLANK_PICTURE))
    row = a_row()
    assert row.header is not None
    row = replace(row, header=replace(row.header, warnings=(later,)))
    archive.save_rows(session_id, [row])
    (kept,) = archive.rows(session_id)
    assert kept.header is not None
    assert kept.header.warnings == (later,)
    assert row_message(kept) == "film_upside_down (turn: 180, why: The picture is blank.)"


def test_why_a_view_was_signed_unread_comes_back_as_code(archive: Archive, session_id: int) -> None:
    from osteo_desktop.records.rules.content import signed_for

    why = DamagedImage("x", detail=FileDetail.ENDS_IN_HEADER.notice).notice
    row = a_row()
    reading = replace(a_signed(), signed_for=signed_for(a_signed(), [row], {row.key: why}))
    archive.save_rows(session_id, [row])
    archive.sign_reading(session_id, reading)
    (kept,) = archive.readings(session_id).values()
    assert kept.signed_for is not None
    assert [picture.unread for picture in kept.signed_for.pictures] == [why]
    assert notice_text(why) == WHY
