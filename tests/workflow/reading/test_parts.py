"""Parts of a folder: every file in one, studies together; their archives joined are the whole."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.errors.files import PermissionDenied
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.phantom import Syntax, write_dicom, write_png
from osteo_desktop.imaging.sources import kinds as sources
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.workflow.reading.read_folder import read_folder
from osteo_desktop.workflow.sharing.joining import join_archives
from osteo_desktop.workflow.sharing.parts import Part, part_from

FEW = 3


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five studies of two views, which lie in two folders and in two syntaxes, pictures beside."""
    root = tmp_path_factory.mktemp("shared")
    (root / "later").mkdir()
    pixels = phantom(96, 72)
    for study in range(5):
        patient = Patient(f"PHANTOM^{study}", f"P-{study}")
        write_dicom(root / f"{study}-ap.dcm", pixels + study, patient=patient)
        write_dicom(
            root / "later" / f"{study}-lateral.dcm",
            pixels + study + 10,
            syntax=Syntax.JPEG_2000,
            patient=patient,
        )
    for name in ("one.png", "two.png", "later/three.png", "later/four.png"):
        write_png(root / name, pixels.astype("uint16") + len(name))
    (root / "notes.txt").write_text("no picture")
    return root


def test_every_file_is_in_one_part_and_studies_are_not_divided(shared: Path) -> None:
    every = [entry.file for entry in sources.walk(shared)]
    parts = [[e.file for e in Part(n + 1, FEW).walk(shared, Progress())] for n in range(FEW)]
    assert sorted(file for part in parts for file in part) == sorted(every)
    assert all(part != every for part in parts), "something was divided"
    of = {file: number for number, part in enumerate(parts) for file in part}
    for study in range(5):
        assert of[f"{study}-ap.dcm"] == of[f"later/{study}-lateral.dcm"]
    assert of["later/three.png"] == of["later/four.png"], "what lies in one folder"


@given(name=st.text("abcäç /!", min_size=1, max_size=20), of=st.integers(1, 20))
@settings(max_examples=50, deadline=None)
def test_a_name_belongs_to_one_part_whoever_asks(
    tmp_path_factory: pytest.TempPathFactory, name: str, of: int
) -> None:
    empty = tmp_path_factory.getbasetemp() / "empty"
    empty.touch()
    having = [n for n in range(1, of + 1) if Part(n, of).has(Entry(name, str(empty)))]
    assert len(having) == 1
    decomposed = Entry(unicodedata.normalize("NFD", name), str(empty))
    assert Part(having[0], of).has(decomposed), "as macOS writes it"


def test_what_cannot_be_read_here_is_in_every_part(tmp_path: Path) -> None:
    gone = Entry("gone.dcm", str(tmp_path / "gone.dcm"))
    closed = Entry("closed", str(tmp_path), PermissionDenied("closed"))
    for entry in (gone, closed):
        assert all(Part(n, FEW).has(entry) for n in range(1, FEW + 1))


def test_the_members_of_a_container_stay_together() -> None:
    members = [Entry(f"a/b.zip!/{n}.png", "/nowhere/a/b.zip") for n in range(20)]
    (number,) = {n for n in range(1, FEW + 1) if any(map(Part(n, FEW).has, members))}
    assert all(map(Part(number, FEW).has, members))


@pytest.mark.parametrize("text", ["", "3", "0/4", "5/4", "1/0", "-1/4", "a/b", "1/2/3", "1.5/2"])
def test_what_is_no_part_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        part_from(text)


def test_a_part_is_read_from_its_text() -> None:
    assert part_from(" 3/16 ") == Part(3, 16)
    assert str(Part(3, 16)) == "3/16"


@pytest.mark.slow
def test_parts_read_apart_and_joined_are_the_whole_folder(shared: Path, tmp_path: Path) -> None:
    """One of them was stopped in the middle: the last reading of the whole folder finds it."""
    archives = []
    for number in (1, 2):
        archives.append(tmp_path / f"part-{number}" / "archive.sqlite")
        with Archive(archives[-1]) as archive:
            summary = read_folder(shared, archive, None, Progress(), part=Part(number, FEW))
            session = archive.session(summary.session.session_id)
            assert session.folder is None, "the folder itself is not said to be read"
            assert session.chosen is not None
            assert session.chosen.completed
    whole = tmp_path / "whole" / "archive.sqlite"
    for _ in range(2):
        list(join_archives(archives, whole, Progress()))
    assert not verify_archive(whole).faults
    with Archive(whole) as archive:
        (session,) = archive.sessions()
        before = [row for row in archive.rows(session.session_id) if row.header is not None]
        summary = read_folder(shared, archive, None, Progress())
        assert summary.reused == len(before), "nothing is opened twice"
        assert summary.files == len(list(sources.walk(shared)))
        rows = archive.rows(session.session_id)
        assert len({row.key for row in rows}) == len(rows) == summary.files
        assert archive.session(session.session_id).folder.completed  # type: ignore[union-attr]
