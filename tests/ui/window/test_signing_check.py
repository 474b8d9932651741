"""Window and workflow agree on whether a study may be signed, for one rule says it."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.reading import CannotSign
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.notice import as_it_stands
from osteo_desktop.progress import Progress
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import Reading, Unusable, Verdict
from osteo_desktop.records.rules.signing import Hindrance
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.content import SEE_BELOW, build_report
from osteo_desktop.settings import Settings
from osteo_desktop.ui.reading.signing_check import refusal
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.ui.window_driving import select, wait_until_shown

STUDY = "1.2.3"
PATIENTS = (Patient("ADA^Anna", "A-1"), Patient("BOB^Bert", "B-2"), Patient())

VIEWS = st.lists(
    st.fixed_dictionaries(
        {
            "patient": st.sampled_from(PATIENTS),
            "absent": st.booleans(),
            "fails": st.booleans(),
            "verdict": st.sampled_from((None, *Verdict)),
            "fractures": st.booleans(),
            "unusable": st.sampled_from((None, None, Unusable.CUT_OFF)),
        }
    ),
    min_size=1,
    max_size=4,
)


def rows_of(views: list[dict], folder: Path) -> list[Row]:
    def row(number: int, view: dict) -> Row:
        header = Header("DICOM", 9, 9, patient=view["patient"], StudyInstanceUID=STUDY)
        error = as_it_stands("The file is no longer there.") if view["absent"] else None
        file = f"{number}.dcm"
        return Row(file, str(folder / file), sha256=f"{number:064}", header=header, error=error)

    return [row(number, view) for number, view in enumerate(views)]


def reading_of(rows: list[Row], views: list[dict], chosen: Patient | None) -> Reading:
    both = list(zip(rows, views, strict=True))
    ulna = (FractureDescription(Bone.ULNA),)
    return Reading(
        STUDY,
        {row.key: view["verdict"] for row, view in both if view["verdict"]},
        fractures={row.key: ulna for row, view in both if view["fractures"]},
        for_patient=chosen,
        unusable={row.key: view["unusable"] for row, view in both if view["unusable"]},
    )


@pytest.mark.slow
@given(
    views=VIEWS,
    chosen=st.sampled_from((None, *PATIENTS)),
    reader=st.sampled_from(("Dr. Roe", " ", "")),
)
@settings(max_examples=60, deadline=None)
def test_for_any_study_window_and_workflow_agree(
    views: list[dict], chosen: Patient | None, reader: str
) -> None:
    """``fails``: the file cannot be loaded; here none can be, for none is on the disk."""
    with tempfile.TemporaryDirectory() as base:
        rows = rows_of(views, Path(base))
        reading = reading_of(rows, views, chosen)
        failed = zip(rows, views, strict=True)
        not_loaded = {
            row.key: as_it_stands("No such file.") for row, view in failed if view["fails"]
        }
        case = Case(rows[0], tuple(rows), reading, not_loaded=not_loaded)
        refused = refusal(case, reader)
        room = ReadingRoom(Path(base) / "room.sqlite", Path(base) / "no.safetensors")
        with Archive(Path(base) / "room.sqlite") as archive:
            session = archive.open_session(Path(base)).session_id
            archive.save_rows(session, rows)
        if refused is None:
            signed = room.sign(session, reading, rows, reader, False, not_loaded)
            assert signed.signed_for is not None
            unread = {p.content.key: p.unread for p in signed.signed_for.pictures if p.unread}
            assert set(unread) == set(case.unread)
        else:
            with pytest.raises(CannotSign) as caught:
                room.sign(session, reading, rows, reader, False, not_loaded)
            assert caught.value.fields["obstacle"] == refused.obstacle
        room.close()


# --- a view that cannot be read -------------------------------------------------------------


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """A study of two views, of which one is damaged behind its header, and one that is none."""
    folder = tmp_path / "films"
    folder.mkdir()
    for name in ("a.dcm", "b.dcm"):
        attributes = {"StudyInstanceUID": STUDY}
        pixels = phantom(96, 64, seed=ord(name[0]))
        write_dicom(folder / name, pixels, patient=PATIENTS[0], attributes=attributes)
    return folder


def opened(
    make_window: Callable[..., MainWindow], films: Path, qtbot: QtBot
) -> tuple[MainWindow, int]:
    window = make_window(Settings(reader_name="Dr. Roe"))
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(films)
    wait_until_shown(qtbot, window)
    assert window.readings.session is not None
    return window, window.readings.session.session_id


def test_a_study_with_a_view_that_cannot_be_loaded_is_signed_without_it_and_says_so(
    films: Path,
    room: ReadingRoom,
    make_window: Callable[..., MainWindow],
    qtbot: QtBot,
) -> None:
    window, session = opened(make_window, films, qtbot)
    select(qtbot, window, "a.dcm")
    (films / "b.dcm").write_bytes(b"overwritten by a fault of the disk")
    window.loader.forget()
    window.worklist.select(("b.dcm", 1))
    cannot = "This radiograph cannot be shown"
    qtbot.waitUntil(lambda: window.viewer.says(cannot), timeout=10_000)
    select(qtbot, window, "a.dcm")
    said = window.panel.sign_box.unread
    assert said.isVisible()
    assert re.search(r"1 views? could not be read", said.text())  # its plural is translated
    assert "b.dcm" in said.text()
    window.deciding.decide(Verdict.FRACTURE)
    with qtbot.waitSignal(window.readings.signed, timeout=10_000):
        window.signing.sign()
    signed = room.readings(session)[STUDY]
    assert signed.signed_for is not None
    unread = {p.content.file: p.unread for p in signed.signed_for.pictures if p.unread}
    assert list(unread) == ["b.dcm"]
    with Archive(room.prepare().archive_path) as archive:
        rows, readings = archive.rows(session), archive.readings(session)
        report = build_report(archive.session(session), rows, readings, None)
    (section,) = report.sections
    assert any("1 view could not be read" in told for told in section.notices)
    line = next(line for line in report.summary.worklist if line.file == "b.dcm")
    assert line.status == SEE_BELOW.format(status="signed")
    assert "without a verdict" in dict(report.summary.noticed)["b.dcm"]


def test_a_view_that_can_be_loaded_after_all_must_have_a_verdict(
    films: Path, tmp_path: Path
) -> None:
    room = ReadingRoom(tmp_path / "own.sqlite", tmp_path / "no.safetensors")
    rows: list[Row] = []
    summary = room.read(films, Progress(), lambda _: None, rows.extend)
    reading = Reading(STUDY, {("a.dcm", 1): Verdict.FRACTURE})
    session = summary.session.session_id
    with pytest.raises(CannotSign) as caught:
        room.sign(session, reading, rows, "Dr. Roe", False, {("b.dcm", 1): "It was busy."})
    obstacle = caught.value.fields["obstacle"]
    assert obstacle.hindrance is Hindrance.NO_VERDICT
    (films / "b.dcm").unlink()
    signed = room.sign(session, reading, rows, "Dr. Roe", False, {("b.dcm", 1): "It was busy."})
    assert signed.signed_for is not None
    assert [p.content.file for p in signed.signed_for.pictures if p.unread] == ["b.dcm"]
    room.close()


def test_a_damaged_member_of_a_study_put_together_does_not_block_it(
    tmp_path: Path, room: ReadingRoom
) -> None:
    """Read as an error from the start: its study is known by what the reader made of it."""
    with Archive(room.prepare().archive_path) as archive:
        session = archive.open_session(tmp_path).session_id
        good = Row("a.png", "/x/a.png", sha256="a" * 64, header=Header("PNG", 9, 9))
        rows = [good, replace(good, file="b.png", sha256="b" * 64)]
        archive.save_rows(session, rows)
        together = archive.put_together(session, {row.study_key for row in rows}).rows[0].together
        broken = Row(
            "b.png", "/x/b.png", sha256="c" * 64, error=as_it_stands("The file is damaged.")
        )
        archive.save_rows(session, [broken])
        shown = archive.study_rows(session, together)
    reading = Reading(together, {("a.png", 1): Verdict.DOUBT})
    signed = room.sign(session, reading, shown, "Dr. Roe", False)
    assert signed.signed_for is not None
    assert {p.content.file: p.unread for p in signed.signed_for.pictures} == {
        "a.png": None,
        "b.png": as_it_stands("The file is damaged."),
    }
    room.close()
