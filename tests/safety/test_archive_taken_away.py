"""Hazard: somebody deletes, moves or replaces the archive's file while a window has it open."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.errors.archive import ArchiveError
from tests.made.archive_records import a_draft, a_signed, plain

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows lets nobody take an open file")

STUDY = "1.2.826.7"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "archive.sqlite"


def delete(path: Path) -> None:
    for file in path.parent.glob("archive.sqlite*"):
        file.unlink()


def delete_the_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


def move_away(path: Path) -> None:
    path.rename(path.with_name("elsewhere.sqlite"))


TAKEN = [delete, delete_the_folder, move_away]


def notes_in(path: Path) -> dict[str, str]:
    """What another program finds there."""
    assert verify_archive(path).faults == ()
    with Archive(path) as archive:
        (session,) = archive.sessions()
        readings = archive.readings(session.session_id)
        return {key: reading.notes for key, reading in readings.items()}


@pytest.mark.parametrize("take_away", TAKEN)
def test_it_is_brought_back_with_all_that_was_in_it(
    path: Path, take_away: Callable[[Path], None]
) -> None:
    with Archive(path) as archive:
        session_id = archive.open_session(path.parent).session_id
        archive.sign_reading(session_id, a_signed("signed", notes="signed before"))
        take_away(path)
        archive.save_reading(session_id, a_draft(notes="said since"))
        archive.save_reading(session_id, a_draft(notes="and more"))
        assert plain(archive.readings(session_id)["signed"]) == plain(
            a_signed("signed", notes="signed before")
        )
    assert notes_in(path) == {"signed": "signed before", STUDY: "and more"}
    assert path.stat().st_mode & 0o077 == 0, "its owner's alone"


@pytest.mark.parametrize("take_away", TAKEN)
def test_nothing_more_need_be_said_for_that(path: Path, take_away: Callable[[Path], None]) -> None:
    with Archive(path) as archive:
        session_id = archive.open_session(path.parent).session_id
        archive.save_reading(session_id, a_draft(notes="the last words"))
        take_away(path)
    assert notes_in(path) == {STUDY: "the last words"}


def test_what_was_open_is_kept_beside_another_archive_that_took_its_place(
    path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.sqlite"
    with Archive(other) as theirs:
        theirs.save_reading(theirs.open_session(tmp_path).session_id, a_draft(notes="of others"))
    with Archive(path) as archive:
        session_id = archive.open_session(path.parent).session_id
        archive.save_reading(session_id, a_draft(notes="of ours"))
        delete(path)
        shutil.copyfile(other, path)
        for _ in range(2):
            with pytest.raises(ArchiveError, match="another file has taken its place"):
                archive.save_reading(session_id, a_draft(notes="not to be written"))
    (kept,) = path.parent.glob("archive-was-open-*.sqlite")
    assert notes_in(kept) == {STUDY: "of ours"}
    assert notes_in(path) == {STUDY: "of others"}


def test_a_faithful_copy_in_its_place_is_gone_on_with(path: Path) -> None:
    """As a program makes it that keeps folders alike: written aside, and renamed."""
    with Archive(path) as archive:
        session_id = archive.open_session(path.parent).session_id
        archive.save_reading(session_id, a_draft(notes="before"))
    with Archive(path) as archive:
        shutil.copyfile(path, path.with_name("copy"))
        path.with_name("copy").replace(path)
        archive.save_reading(session_id, a_draft(notes="after"))
    assert notes_in(path) == {STUDY: "after"}
    assert list(path.parent.glob("archive-was-open-*")) == []


def test_where_it_cannot_be_brought_back_that_is_told(path: Path) -> None:
    archive = Archive(path)
    session_id = archive.open_session(path.parent).session_id
    delete_the_folder(path)
    path.parent.write_text("a file where the folder was")
    with pytest.raises(ArchiveError):
        archive.save_reading(session_id, a_draft(notes="not kept"))
    path.parent.unlink()
    archive.save_reading(session_id, a_draft(notes="kept at last"))
    with suppress(ArchiveError):
        archive.close()
    assert notes_in(path) == {STUDY: "kept at last"}
