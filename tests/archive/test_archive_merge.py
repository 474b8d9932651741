"""Archives joined: nothing is lost, nothing is doubled, and what differs is said."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from osteo_desktop.archive import trail
from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.archive.witness import witness_path
from osteo_desktop.errors.archive import ArchiveError
from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.notice import as_it_stands
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.archive_state import Merged
from osteo_desktop.records.finding import Overruled
from osteo_desktop.records.reading import Addendum, ReadingStatus, Signature
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.sharing.joining import join_archives
from tests.made.archive_records import (
    SIGNED_AT,
    a_draft,
    a_finding,
    a_row,
    a_signed,
    make_older,
    outside,
    plain,
    refused,
)
from tests.made.records import sha_of

FOLDER = Path("/shared/radiographs")
Fill = Callable[[Archive, int], None]


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Archive]:
    with Archive(tmp_path / "here" / "archive.sqlite") as archive:
        yield archive


def there(tmp_path: Path, *fills: Fill, root: Path = FOLDER, name: str = "part-2") -> Path:
    path = tmp_path / "there" / f"{name}.sqlite"
    with Archive(path) as archive:
        session = archive.open_session(root).session_id
        for fill in fills:
            fill(archive, session)
    return path


def filled(archive: Archive, *fills: Fill) -> int:
    session = archive.open_session(FOLDER).session_id
    for fill in fills:
        fill(archive, session)
    return session


def with_row(file: str = "left.dcm", study: str = "1.2.826.7") -> Fill:
    return lambda archive, session: archive.save_rows(session, [a_row(file, study=study)])


def with_draft(notes: str = "Cortex step at the radius", study: str = "1.2.826.7") -> Fill:
    return lambda archive, session: archive.save_reading(session, a_draft(study, notes))


def with_signed(notes: str = "Cortex step at the radius", study: str = "1.2.826.7") -> Fill:
    def fill(archive: Archive, session: int) -> None:
        archive.sign_reading(session, a_signed(study, notes))

    return fill


def joined(here: Archive, *others: Path) -> Merged:
    (last,) = [one.merged for one in join_archives(others, here.path, Progress())][-1:]
    found = verify_archive(here.path)
    assert not found.faults, found.faults
    return last


def told(merged: Merged) -> str:
    return " ".join(notice_text(conflict) for conflict in merged.conflicts)


def test_parts_of_a_folder_become_the_whole_and_once_more_changes_nothing(
    here: Archive, tmp_path: Path
) -> None:
    session = filled(here, with_row("a.dcm", "1.1"), with_signed("here", "1.1"))
    other = there(
        tmp_path,
        with_row("b.dcm", "1.2"),
        with_draft("first", "1.2"),
        with_signed("there", "1.2"),
        with_row("c.dcm", "1.3"),
        with_draft("only begun", "1.3"),
    )
    merged = joined(here, other)
    assert (merged.sessions, merged.rows, merged.readings) == (0, 2, 3)
    assert not merged.conflicts
    assert {row.file for row in here.rows(session)} == {"a.dcm", "b.dcm", "c.dcm"}
    assert here.newest_reading(session, "1.1").notes == "here"  # type: ignore[union-attr]
    with Archive(other) as theirs:
        for study in ("1.2", "1.3"):
            assert plain(here.reading_versions(session, study)) == plain(
                theirs.reading_versions(1, study)
            )
        rows = {row.file: plain(row) for row in here.rows(session)}
        assert all(plain(row) == rows[row.file] for row in theirs.rows(1))
    entries = here.audit()
    assert joined(here, other) == Merged()
    assert here.audit() == entries, "nothing came, so nothing is noted"


def test_a_folder_that_is_not_here_comes_with_its_session(here: Archive, tmp_path: Path) -> None:
    filled(here, with_row())
    merged = joined(here, there(tmp_path, with_row("x.dcm"), root=Path("/another")))
    assert merged.sessions == 1
    assert [session.root for session in here.sessions()] == ["/another", str(FOLDER)]


def test_a_reading_that_went_on_there_goes_on_here(here: Archive, tmp_path: Path) -> None:
    session = filled(here, with_row(), with_draft("begun"))
    joined(here, there(tmp_path, with_row(), with_draft("begun"), with_signed("done")))
    assert [one.notes for one in here.reading_versions(session, "1.2.826.7")] == ["begun", "done"]

    def addendum(archive: Archive, session: int) -> None:
        archive.add_addendum(session, "1.2.826.7", Addendum("Dr Ada", SIGNED_AT, "Seen again"))

    later = there(
        tmp_path, with_row(), with_draft("begun"), with_signed("done"), addendum, name="later"
    )
    assert joined(here, later).readings == 1
    assert here.newest_reading(session, "1.2.826.7").addenda  # type: ignore[union-attr]


def test_what_is_signed_on_both_sides_stays_here_and_the_other_is_kept(
    here: Archive, tmp_path: Path
) -> None:
    session = filled(here, with_row(), with_signed("here"))
    other = there(tmp_path, with_row(), with_signed("there"))
    merged = joined(here, other)
    assert "signed here and is read otherwise there" in told(merged)
    assert here.newest_reading(session, "1.2.826.7").notes == "here"  # type: ignore[union-attr]
    (kept,) = [e for e in here.audit() if e.kind is AuditKind.READING_SET_ASIDE]
    assert json.loads(kept.details["reading"])["notes"] == "there"
    assert joined(here, other) == Merged(), "it was kept before"


def test_a_signed_reading_prevails_over_a_draft(here: Archive, tmp_path: Path) -> None:
    session = filled(here, with_row(), with_draft("here"))
    merged = joined(here, there(tmp_path, with_row(), with_signed("there")))
    assert "signed there" in told(merged)
    assert [one.notes for one in here.reading_versions(session, "1.2.826.7")] == ["here", "there"]
    assert (
        here.newest_reading(session, "1.2.826.7").status  # type: ignore[union-attr]
        is ReadingStatus.SIGNED
    )


def test_of_two_drafts_the_one_here_stays_in_force(here: Archive, tmp_path: Path) -> None:
    session = filled(here, with_row(), with_draft("here"))
    other = there(tmp_path, with_row(), with_draft("there"))
    assert "a draft in both" in told(joined(here, other))
    notes = [one.notes for one in here.reading_versions(session, "1.2.826.7")]
    assert notes == ["here", "there", "here"]
    assert joined(here, other) == Merged()


def test_a_signature_that_was_withdrawn_there_is_followed_step_by_step(
    here: Archive, tmp_path: Path
) -> None:
    def withdraw(archive: Archive, session: int) -> None:
        archive.withdraw_signature(session, "1.2.826.7", "Dr Ada")

    def now_signed(archive: Archive, session: int) -> None:
        signature = Signature("Dr Ada", trail.now())
        archive.sign_reading(session, replace(a_signed(), signature=signature))

    session = filled(here, with_row(), with_draft())
    other = there(tmp_path, with_row(), with_draft(), now_signed, withdraw, with_draft("after"))
    joined(here, other)
    with Archive(other) as theirs:
        assert plain(here.reading_versions(session, "1.2.826.7")) == plain(
            theirs.reading_versions(1, "1.2.826.7")
        )


def test_what_could_not_be_read_in_one_place_is_taken_from_the_other(
    here: Archive, tmp_path: Path
) -> None:
    unread = replace(
        a_row(), header=None, finding=None, sha256="", error=as_it_stands("The disk failed.")
    )
    session = filled(here, lambda a, s: a.save_rows(s, [unread]))
    joined(here, there(tmp_path, with_row()))
    (row,) = here.rows(session)
    assert row.error is None
    assert row.finding is not None
    other = there(tmp_path, lambda a, s: a.save_rows(s, [unread]), name="unread")
    assert joined(here, other).rows == 0
    (row,) = here.rows(session)
    assert row.error is None


def test_another_picture_of_the_same_name_is_said_and_not_taken(
    here: Archive, tmp_path: Path
) -> None:
    session = filled(here, with_row())
    changed = replace(a_row(), sha256=sha_of("changed"), finding=None)
    merged = joined(here, there(tmp_path, lambda a, s: a.save_rows(s, [changed])))
    assert "left.dcm held another picture" in told(merged)
    (row,) = here.rows(session)
    assert row.sha256 == sha_of("left.dcm")


def test_what_a_reader_demanded_and_put_together_comes_too(here: Archive, tmp_path: Path) -> None:
    def demanded(archive: Archive, session: int) -> None:
        archive.save_rows(session, [replace(a_row(), finding=refused())])
        scored = replace(outside(), overruled=Overruled("Dr Ada", SIGNED_AT))
        archive.save_overruled(session, replace(a_row(), finding=scored))

    def grouped(archive: Archive, session: int) -> None:
        rows = [a_row(name, study="") for name in ("a.png", "b.png")]
        archive.save_rows(session, rows)
        archive.put_together(session, ["file:a.png", "file:b.png"])

    session = filled(here)
    other = there(tmp_path, demanded, grouped)
    joined(here, other)
    with Archive(other) as theirs:
        assert here.overrulings(session) == theirs.overrulings(1)
        expected = {row.file: row.study_key for row in theirs.rows(1)}
    assert {row.file: row.study_key for row in here.rows(session)} == expected
    assert joined(here, other) == Merged()


def test_a_finding_that_is_here_stays_as_it_is(here: Archive, tmp_path: Path) -> None:
    session = filled(here, with_row())
    other = replace(a_row(), finding=replace(a_finding(), score=0.84, device="cuda"))
    joined(here, there(tmp_path, lambda a, s: a.save_rows(s, [other])))
    (row,) = here.rows(session)
    assert plain(row.finding) == plain(a_finding())


class _StopsLate(Progress):
    """Stopped when some rows have been kept already."""

    looks = 0

    def check_cancelled(self) -> None:
        self.looks += 1
        if self.looks > 66:
            raise Cancelled


def test_stopped_in_the_middle_it_leaves_everything_as_it_was(
    here: Archive, tmp_path: Path
) -> None:
    session = filled(here, with_row("a.dcm", "1.1"))
    before = here.audit(), plain(here.rows(session))
    many = [a_row(f"{n}.dcm", study=f"2.{n}") for n in range(70)]
    other = there(tmp_path, lambda archive, session: archive.save_rows(session, many))
    with Archive(other) as theirs, pytest.raises(Cancelled):
        here.merge(theirs, "other", _StopsLate())
    assert (here.audit(), plain(here.rows(session))) == before
    assert joined(here, other).rows == 70


def test_an_archive_that_was_altered_gives_nothing(here: Archive, tmp_path: Path) -> None:
    session = filled(here, with_row())
    other = there(tmp_path, with_row("b.dcm", "1.2"))
    with sqlite3.connect(other) as sql:
        sql.execute("UPDATE findings SET score = 0.01")
    sql.close()
    with pytest.raises(ArchiveError, match="not as it was written, so nothing was taken"):
        joined(here, other)
    assert len(here.rows(session)) == 1


def test_an_archive_that_lost_entries_gives_nothing(here: Archive, tmp_path: Path) -> None:
    other = there(tmp_path, with_row("b.dcm", "1.2"))
    witness_path(other).write_text('{"last": 999, "hash": "of an entry that is gone"}')
    with pytest.raises(ArchiveError, match="not as it was written"):
        joined(here, other)
    assert here.sessions() == ()


def test_an_archive_of_an_older_program_is_taken_and_stays_as_it_is(
    here: Archive, tmp_path: Path
) -> None:
    other = there(tmp_path, with_row("b.dcm", "1.2"), with_draft("there", "1.2"))
    make_older(other, 4)
    before = other.read_bytes()
    joined(here, other)
    assert here.newest_reading(1, "1.2").notes == "there"  # type: ignore[union-attr]
    assert other.read_bytes() == before


def test_it_is_never_merged_with_itself_or_with_nothing(here: Archive, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="merged with itself"):
        joined(here, here.path)
    with pytest.raises(NoSuchFile):
        joined(here, tmp_path / "nowhere.sqlite")
