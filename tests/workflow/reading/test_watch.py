"""A folder that is watched: what arrives is read once it is whole, and nothing is read twice."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import NoSuchFile, NotAFolder
from osteo_desktop.imaging.phantom import make_sample_folder
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.selection import Selection
from osteo_desktop.workflow.reading.read_folder import read_folder
from osteo_desktop.workflow.reading.watch import FolderWatch, watch


@pytest.fixture
def films(tmp_path: Path) -> Path:
    folder = tmp_path / "made"
    make_sample_folder(folder)
    return folder


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "here before.png").write_bytes(b"read when the folder was opened")
    return folder


def names(found: Selection | None) -> tuple[str, ...]:
    return () if found is None else found.names


def test_what_was_there_before_is_not_given(inbox: Path) -> None:
    watched = FolderWatch(inbox, Progress())
    assert watched.look(Progress()) is None
    assert watched.look(Progress()) is None


def test_a_file_is_given_once_and_only_when_it_no_longer_grows(inbox: Path) -> None:
    watched = FolderWatch(inbox, Progress())
    new = inbox / "ward" / "7.png"
    new.parent.mkdir()
    with new.open("wb") as stream:
        for _ in range(3):  # a slow copy
            stream.write(b"a piece")
            stream.flush()
            assert watched.look(Progress()) is None, "it has just grown"
    assert names(watched.look(Progress())) == ("ward/7.png",)
    assert watched.look(Progress()) is None
    with new.open("ab") as stream:
        stream.write(b"the copy went on after a pause")
    assert watched.look(Progress()) is None
    assert names(watched.look(Progress())) == ("ward/7.png",), "read again, now whole"


def test_what_systems_leave_behind_is_not_given(inbox: Path) -> None:
    watched = FolderWatch(inbox, Progress())
    for name in ("Thumbs.db", ".7.png.part", "desktop.ini"):
        (inbox / name).write_bytes(b"x")
    (inbox / ".cache").mkdir()
    (inbox / ".cache" / "8.png").write_bytes(b"x")
    assert watched.look(Progress()) is None
    assert watched.look(Progress()) is None


def test_a_folder_that_leads_into_itself_is_looked_through_once(inbox: Path) -> None:
    (inbox / "again").symlink_to(inbox, target_is_directory=True)
    watched = FolderWatch(inbox, Progress())
    (inbox / "new.png").write_bytes(b"x")
    watched.look(Progress())
    assert names(watched.look(Progress())) == ("new.png",)


def test_only_a_folder_is_watched(inbox: Path) -> None:
    with pytest.raises(NotAFolder):
        FolderWatch(inbox / "here before.png", Progress())
    with pytest.raises(NoSuchFile):
        FolderWatch(inbox / "not there", Progress())


def _watch_until(
    watched: FolderWatch, steps: list[Callable[[], None]]
) -> tuple[list[tuple[str, ...]], list[str]]:
    """Take one step after each look; what was read, and what was told."""
    progress = Progress()
    read: list[tuple[str, ...]] = []
    told: list[str] = []

    class Stepping(Progress):
        def wait(self, seconds: float) -> None:
            if not steps:
                raise Cancelled
            steps.pop(0)()

    progress = Stepping()

    def absent(error: OsteoError) -> None:
        told.append(error.code)

    with pytest.raises(Cancelled):
        watch(
            watched,
            lambda came: read.append(came.names),
            progress,
            on_absent=absent,
            on_back=lambda: told.append("back"),
        )
    return read, told


def test_a_folder_that_vanishes_is_told_once_waited_for_and_read_on(inbox: Path) -> None:
    watched = FolderWatch(inbox, Progress())
    away = inbox.with_name("pulled out")

    def nothing() -> None:
        """Time passes."""

    steps: list[Callable[[], None]] = [
        lambda: inbox.rename(away) and None,
        nothing,
        nothing,
        lambda: away.rename(inbox) and None,
        lambda: (inbox / "new.png").write_bytes(b"x") and None,
        nothing,
        nothing,
    ]
    read, told = _watch_until(watched, steps)
    assert told == ["no_such_file", "back"]
    assert read == [("new.png",)], "what was read before it vanished is not read again"


@pytest.mark.slow
def test_rows_come_after_the_first_end_and_a_bad_file_stops_nothing(
    films: Path, tmp_path: Path
) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    first, second, *_ = sorted(films.glob("*.png"))
    shutil.copy(first, inbox / "1.png")
    watched = FolderWatch(inbox, Progress())
    with Archive(tmp_path / "archive.sqlite") as archive:
        begun = read_folder(inbox, archive, None, Progress())
        shutil.copy(second, inbox / "2.png")
        (inbox / "garbage.dcm").write_bytes(b"\x00" * 500)
        watched.look(Progress())
        came = watched.look(Progress())
        assert names(came) == ("2.png", "garbage.dcm")
        assert came is not None
        shown: list[str] = []
        more = read_folder(
            came, archive, None, Progress(), on_rows=lambda rows: shown.extend(r.file for r in rows)
        )
        assert sorted(shown) == ["2.png", "garbage.dcm"], "only what came is shown again"
        assert more.session.session_id == begun.session.session_id
        rows = {row.file: row for row in archive.rows(begun.session.session_id)}
    assert sorted(rows) == ["1.png", "2.png", "garbage.dcm"]
    assert rows["garbage.dcm"].error
    assert not rows["2.png"].error
