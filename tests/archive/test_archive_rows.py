"""Sessions, worklist rows and findings: kept, resumed, reused, forgotten."""

from __future__ import annotations

import dataclasses
import os
import sys
import threading
from datetime import datetime
from pathlib import Path

import pytest

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.archive import ArchiveError, NoSuchSession
from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording.notices import notice_text
from tests.made.archive_records import (
    MODEL,
    PIPELINE,
    a_draft,
    a_finding,
    a_row,
    outside,
    plain,
    refused,
)


def files(archive: Archive, session_id: int) -> list[str]:
    return [row.file for row in archive.rows(session_id)]


def test_rows_and_findings_survive_a_restart(archive_path: Path, tmp_path: Path) -> None:
    rows = [
        a_row("b.dcm"),
        a_row("a.zip!/ä/b.dcm"),
        Row("x.dcm", "/x.dcm", error=as_it_stands("It is empty.")),
    ]
    with Archive(archive_path) as archive:
        session = archive.open_session(tmp_path)
        archive.save_rows(session.session_id, rows)
    with Archive(archive_path) as archive:
        assert archive.session(session.session_id) == session
        kept = archive.rows(session.session_id)
    assert plain(kept) == plain(tuple(rows))


def test_reopening_a_path_resumes_its_session(archive: Archive, tmp_path: Path) -> None:
    folder = tmp_path / "study"
    folder.mkdir()
    first = archive.open_session(folder)
    again = archive.open_session(tmp_path / "other" / ".." / "study")
    assert again.session_id == first.session_id
    assert again.created == first.created
    assert datetime.fromisoformat(again.opened) >= datetime.fromisoformat(first.opened)
    assert datetime.fromisoformat(again.opened).utcoffset() is not None
    assert again.root == str(folder.resolve())


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_to_a_folder_is_the_same_session(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "study").mkdir()
    (tmp_path / "link").symlink_to("study")
    session = archive.open_session(tmp_path / "study")
    assert archive.open_session(tmp_path / "link").session_id == session.session_id


def test_sessions_are_listed_last_opened_first(archive: Archive, tmp_path: Path) -> None:
    a, b, c = (archive.open_session(tmp_path / name) for name in "abc")
    archive.open_session(tmp_path / "a")
    order = [session.session_id for session in archive.sessions()]
    assert order == [a.session_id, c.session_id, b.session_id]


def test_every_method_names_a_session_that_is_not_there(archive: Archive) -> None:
    for ask in (archive.session, archive.rows, archive.readings, archive.audit):
        with pytest.raises(NoSuchSession, match="no session 99"):
            ask(99)
    with pytest.raises(NoSuchSession):
        archive.save_rows(99, [a_row()])
    with pytest.raises(NoSuchSession):
        archive.save_reading(99, a_draft())
    with pytest.raises(NoSuchSession):
        archive.forget_absent(99, set())


def test_saving_a_row_again_replaces_it_in_its_place(archive: Archive, session_id: int) -> None:
    failed = Row("left.dcm", "/radiographs/left.dcm", error=as_it_stands("The file is empty."))
    archive.save_rows(session_id, [failed, a_row("right.dcm")])
    archive.save_rows(session_id, [a_row("left.dcm")])
    kept = archive.rows(session_id)
    assert plain(kept) == plain((a_row("left.dcm"), a_row("right.dcm")))


def test_the_frames_of_a_file_are_rows_of_their_own(archive: Archive, session_id: int) -> None:
    archive.save_rows(session_id, [a_row(frame=1), a_row(frame=2), a_row(frame=3)])
    archive.drop_rows(session_id, [("left.dcm", 3), ("left.dcm", 2)])
    assert [row.key for row in archive.rows(session_id)] == [("left.dcm", 1)]


def test_a_batch_is_kept_whole_or_not_at_all(archive: Archive, session_id: int) -> None:
    broken = dataclasses.replace(a_row("b.dcm"), thumbnail=None)  # type: ignore[arg-type]
    with pytest.raises(ArchiveError):
        archive.save_rows(session_id, [a_row("a.dcm"), broken])
    assert archive.rows(session_id) == ()
    archive.save_rows(session_id, [a_row("c.dcm")])
    assert files(archive, session_id) == ["c.dcm"]


def test_two_copies_of_a_file_are_two_rows_and_one_finding(
    archive: Archive, session_id: int
) -> None:
    copy = dataclasses.replace(a_row("copy.dcm"), sha256=a_finding().sha256, finding=a_finding())
    archive.save_rows(session_id, [a_row(), copy])
    assert files(archive, session_id) == ["left.dcm", "copy.dcm"]
    stored = [event for event in archive.audit(session_id) if event.kind == "finding stored"]
    assert len(stored) == 1


def test_findings_are_known_by_content_model_and_pipeline(
    archive: Archive, session_id: int
) -> None:
    one, two = a_finding(frame=1), a_finding(frame=2, score=0.1)
    for finding in (one, two):
        row = dataclasses.replace(a_row(frame=finding.frame), finding=finding)
        archive.save_rows(session_id, [row])
    known = archive.known_findings(one.sha256, MODEL, PIPELINE)
    assert plain(known) == plain({1: one, 2: two})
    assert archive.known_findings(one.sha256, MODEL, "4") == {}
    assert archive.known_findings(one.sha256, "other", PIPELINE) == {}
    assert archive.known_findings("0" * 64, MODEL, PIPELINE) == {}


def test_findings_outlive_their_row(archive: Archive, session_id: int) -> None:
    archive.save_rows(session_id, [a_row()])
    archive.drop_rows(session_id, [("left.dcm", 1)])
    known = archive.known_findings(a_finding().sha256, MODEL, PIPELINE)
    assert plain(known[1]) == plain(a_finding())


def test_a_score_outside_the_scope_never_passes_for_a_normal_one(
    archive: Archive, session_id: int
) -> None:
    archive.save_rows(session_id, [dataclasses.replace(a_row(), finding=outside())])
    sha256 = outside().sha256
    assert archive.known_findings(sha256, MODEL, PIPELINE) == {}
    anyway = archive.known_findings(sha256, MODEL, PIPELINE, score_anyway=True)
    assert plain(anyway) == plain({1: outside()})


def test_a_refusal_and_a_score_anyway_do_not_shadow_each_other(
    archive: Archive, session_id: int
) -> None:
    archive.save_rows(session_id, [dataclasses.replace(a_row(), finding=refused())])
    sha256 = refused().sha256
    assert archive.known_findings(sha256, MODEL, PIPELINE, score_anyway=True) == {}
    archive.save_rows(session_id, [dataclasses.replace(a_row(), finding=outside())])
    assert archive.rows(session_id)[0].finding.outside_scope
    normal = archive.known_findings(sha256, MODEL, PIPELINE)
    anyway = archive.known_findings(sha256, MODEL, PIPELINE, score_anyway=True)
    assert normal[1].decision is Decision.NOT_SCORED
    assert anyway[1].score == 0.4


def test_score_anyway_takes_what_was_scored_within_the_scope(
    archive: Archive, session_id: int
) -> None:
    archive.save_rows(session_id, [a_row()])
    anyway = archive.known_findings(a_finding().sha256, MODEL, PIPELINE, score_anyway=True)
    assert plain(anyway) == plain({1: a_finding()})


def test_score_anyway_prefers_what_it_computed_itself(archive: Archive, session_id: int) -> None:
    archive.save_rows(session_id, [dataclasses.replace(a_row(), finding=outside())])
    archive.save_rows(session_id, [a_row()])
    anyway = archive.known_findings(outside().sha256, MODEL, PIPELINE, score_anyway=True)
    assert plain(anyway) == plain({1: outside()})


def test_absent_files_are_forgotten_but_for_what_was_read(
    archive: Archive, session_id: int
) -> None:
    archive.save_rows(session_id, [a_row("left.dcm"), a_row("side.dcm"), a_row("x.dcm", study="9")])
    archive.save_reading(session_id, a_draft())
    assert archive.forget_absent(session_id, {"side.dcm"}) == 1
    left, side = archive.rows(session_id)
    assert "no longer there" in notice_text(left.error)
    assert left.finding is not None
    assert side.error is None


def test_a_file_that_comes_back_has_its_row_back(archive: Archive, session_id: int) -> None:
    archive.save_rows(session_id, [a_row("left.dcm")])
    archive.save_reading(session_id, a_draft())
    archive.forget_absent(session_id, set())
    assert archive.forget_absent(session_id, {"left.dcm"}) == 0
    assert plain(archive.rows(session_id)) == plain((a_row("left.dcm"),))


def test_another_session_keeps_its_rows(archive: Archive, session_id: int, tmp_path: Path) -> None:
    other = archive.open_session(tmp_path / "other").session_id
    for session in (session_id, other):
        archive.save_rows(session, [a_row("left.dcm")])
    archive.forget_absent(session_id, set())
    archive.drop_rows(session_id, [("left.dcm", 1)])
    assert files(archive, session_id) == []
    assert files(archive, other) == ["left.dcm"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names are always text")
def test_a_name_that_is_no_valid_unicode_is_kept_exactly(archive: Archive, tmp_path: Path) -> None:
    name = os.fsdecode(b"r\xf6ntgen-\xff.png")
    assert archive.open_session(tmp_path / name).root == str(tmp_path.resolve() / name)
    session = archive.open_session(tmp_path / name)
    row = Row(name, f"/radiographs/{name}", sha256="ab", error=as_it_stands(f"{name} is empty"))
    plain_name = Row("röntgen-ÿ.png", "/radiographs/röntgen-ÿ.png", sha256="ab")
    archive.save_rows(session.session_id, [row, plain_name])
    archive.save_reading(session.session_id, a_draft(row.study_key))
    assert archive.forget_absent(session.session_id, {name, plain_name.file}) == 0
    assert plain(archive.rows(session.session_id)) == plain((row, plain_name))
    assert list(archive.readings(session.session_id)) == [row.study_key]
    assert len(archive.sessions()) == 1


def test_threads_share_an_archive(archive: Archive, session_id: int) -> None:
    failures: list[BaseException] = []

    def write(name: str) -> None:
        try:
            for n in range(15):
                archive.save_rows(session_id, [a_row(f"{name}{n}.dcm")])
                archive.save_reading(session_id, a_draft(f"study {name}", notes=str(n)))
                assert len(archive.rows(session_id)) > n
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=write, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(archive.rows(session_id)) == 45
    assert all(len(archive.reading_versions(session_id, f"study {name}")) == 15 for name in "abc")


def test_two_programs_share_a_file(archive: Archive, archive_path: Path, session_id: int) -> None:
    with Archive(archive_path) as other:
        for n in range(10):
            archive.save_rows(session_id, [a_row(f"mine {n}.dcm")])
            other.save_rows(session_id, [a_row(f"theirs {n}.dcm")])
        assert plain(other.rows(session_id)) == plain(archive.rows(session_id))
        assert len(files(other, session_id)) == 20


def test_a_closed_archive_says_so(archive_path: Path) -> None:
    archive = Archive(archive_path)
    archive.close()
    archive.close()
    with pytest.raises(ArchiveError, match="closed"):
        archive.sessions()


def test_the_place_to_come_back_to_is_kept_with_the_session(
    archive: Archive, session_id: int, tmp_path: Path
) -> None:
    root = tmp_path / "radiographs"
    assert archive.open_session(root).place is None
    archive.remember_place(session_id, ("wrist/\udcff.dcm", 3))
    assert archive.open_session(root).place == ("wrist/\udcff.dcm", 3)
    with pytest.raises(NoSuchSession):
        archive.remember_place(session_id + 1, ("a.dcm", 1))
