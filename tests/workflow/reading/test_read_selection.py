"""A few files and folders of a folder, read together: in its session, and nothing lost in it."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.imaging.sources.kinds import walk
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.records.selection import Selection
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.reading.export import export_session
from osteo_desktop.workflow.reading.read_folder import Summary, read_folder
from tests.made.folder import grey, write_many, write_png


def _read(root: Path | Selection, archive: Archive) -> tuple[Summary, list[Row]]:
    shown: list[Row] = []
    summary = read_folder(root, archive, None, Progress(), on_rows=shown.extend)
    return summary, sorted(shown, key=lambda row: row.file)


@pytest.fixture
def ward(radiographs: Path) -> Path:
    """The four radiographs, a folder of two, a folder that is not chosen, and a ZIP of one."""
    write_many(radiographs / "more", 2)
    write_many(radiographs / "other", 3, first=7)
    write_png(radiographs.parent / "z.png", grey(99))
    with zipfile.ZipFile(radiographs / "z.zip", "w") as made:
        made.write(radiographs.parent / "z.png", "z.png")
    return radiographs


def test_only_what_was_chosen_is_read_under_the_names_it_has_in_the_folder(
    ward: Path, archive: Archive
) -> None:
    summary, rows = _read(Selection(ward, ("a.png", "more", "z.zip")), archive)
    names = ["a.png", "more/000.png", "more/001.png", "z.zip!/z.png"]
    assert [row.file for row in rows] == names
    assert summary.session.root == str(ward.resolve())
    whole, everything = _read(ward, archive)
    assert whole.session.session_id == summary.session.session_id
    assert set(names) < {row.file for row in everything}
    assert whole.reused == 4


def test_a_reading_is_there_whichever_way_its_radiograph_is_opened(
    ward: Path, archive: Archive
) -> None:
    summary, (row,) = _read(Selection(ward, ("a.png",)), archive)
    said = Reading(row.study_key, {row.key: Verdict.FRACTURE}, notes="seen")
    archive.save_reading(summary.session.session_id, said)
    whole, everything = _read(ward, archive)
    key = next(row.study_key for row in everything if row.file == "a.png")
    assert archive.readings(whole.session.session_id)[key].notes == "seen"


def test_what_was_not_chosen_is_neither_dropped_nor_called_absent(
    ward: Path, archive: Archive
) -> None:
    whole, everything = _read(ward, archive)
    _read(Selection(ward, ("a.png",)), archive)
    kept = archive.rows(whole.session.session_id)
    assert {row.file for row in kept} == {row.file for row in everything}
    assert not any(row.error for row in kept)


def test_a_row_that_was_kept_for_its_reading_stays_absent(ward: Path, archive: Archive) -> None:
    whole, rows = _read(ward, archive)
    lost = next(row for row in rows if row.file == "b.jpg")
    number = whole.session.session_id
    archive.save_reading(number, Reading(lost.study_key, {lost.key: Verdict.DOUBT}))
    (ward / "b.jpg").unlink()
    _read(ward, archive)
    _read(Selection(ward, ("a.png",)), archive)
    assert next(row for row in archive.rows(number) if row.file == "b.jpg").error


def test_something_chosen_that_is_gone_makes_no_session(ward: Path, archive: Archive) -> None:
    with pytest.raises(NoSuchFile):
        _read(Selection(ward, ("a.png", "gone.png")), archive)
    assert archive.sessions() == ()


def test_a_chosen_link_is_followed(ward: Path) -> None:
    (ward / "link").symlink_to(ward / "other")
    assert [e.file for e in walk(Selection(ward, ("link",)))] == [f"link/00{n}.png" for n in "789"]


def test_an_export_of_some_files_holds_their_studies_whole(
    tmp_path: Path, ward: Path, archive: Archive
) -> None:
    whole, _ = _read(ward, archive)
    summary = export_session(
        ExportRequest(
            whole.session.session_id, {"csv": tmp_path / "some.csv"}, files={"a.png", "c-ap.dcm"}
        ),
        archive,
        card=None,
        progress=Progress(),
    )
    text = (tmp_path / "some.csv").read_text(encoding="utf-8-sig")
    assert summary.rows == 3
    assert [name in text for name in ("a.png", "c-ap.dcm", "d-lateral.dcm", "b.jpg")] == [
        True,
        True,
        True,
        False,
    ]
