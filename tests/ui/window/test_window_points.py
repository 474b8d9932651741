"""Operating points moved from the window, told everywhere, and moved back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.store import Archive
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import OperatingPoints
from osteo_desktop.records.models.site_points import PointsFigures, PointsProposal, Targets
from osteo_desktop.records.reading import Reading, Signature, Verdict
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.agreement_dialog import AgreementDialog
from osteo_desktop.ui.dialogs.information import about_text
from osteo_desktop.ui.dialogs.models_dialog import ModelsDialog, Shelved
from osteo_desktop.ui.dialogs.points_dialog import PointsDialog
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.models.agreement import wilson
from osteo_desktop.workflow.models.library import ModelEntry
from osteo_desktop.workflow.models.site_points import points_file, use_points
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.signed_site import a_site
from tests.ui.window_driving import wait_until_shown

ReadWindow = Callable[..., MainWindow]


def dialog_of(window: QWidget, qtbot: QtBot) -> PointsDialog:
    def open_ones() -> list[PointsDialog]:
        return [one for one in window.findChildren(PointsDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: len(open_ones()) == 1)
    return open_ones()[0]


def a_proposal(model_id: str, own: OperatingPoints) -> PointsProposal:
    before = PointsFigures(wilson(81, 100), wilson(99, 100), wilson(12, 200))
    apparent = PointsFigures(wilson(95, 100), wilson(95, 100), wilson(41, 200))
    expected = PointsFigures(wilson(93, 100), wilson(94, 100), wilson(43, 200))
    return PointsProposal(
        model_id,
        own,
        OperatingPoints(0.0001, 0.0002),
        Targets(),
        radiographs=200,
        fractured=100,
        blind=200,
        before=before,
        apparent=apparent,
        expected=expected,
    )


def test_that_too_few_signed_readings_are_told_and_nothing_can_be_moved(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    window.commands.points.trigger()
    dialog = dialog_of(window, qtbot)
    assert (
        "There are 0 fractured and 0 other signed radiographs" in dialog.first_look.sentence.text()
    )
    assert not dialog.use.isEnabled()
    assert not dialog.reset.isEnabled()
    assert "own are in force" in dialog.in_force.text()
    dialog.reject()


def test_that_nobody_moves_them_unnamed(read_window: ReadWindow) -> None:
    window = read_window()
    window.commands.points.trigger()
    assert "must be named" in window.messages.text


def test_that_moved_points_decide_are_told_and_can_be_taken_back(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    status = window.news.status
    assert status is not None
    assert status.operating_points is not None
    before = {row.file: row.decision for row in rows(window)}
    proposal = a_proposal(status.model_id, status.operating_points)
    with qtbot.waitSignal(window.folder_job.prepared):
        window.points.use(proposal)
    assert window.news.status is not None
    assert window.news.status.operating_points == proposal.proposed
    assert "The operating points have changed" in window.messages.text
    assert "operating points of this site" in window.strip.device.toolTip()
    assert {row.file: row.decision for row in rows(window)} == before, "until it is read again"
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.folder_job.read_again()
    wait_until_shown(qtbot, window)
    scored = [row.finding for row in rows(window) if row.finding and row.finding.score is not None]
    assert {finding.operating_points for finding in scored} == {proposal.proposed}
    assert all(finding.decision == "FRACTURE" for finding in scored)
    assert window.panel.finding.points.text().startswith("Operating points of this site: ")
    assert "set by Dr. Roe" in about_text("1", window.news.status)
    window.commands.points.trigger()
    dialog = dialog_of(window, qtbot)
    assert "set by Dr. Roe" in dialog.in_force.text()
    with qtbot.waitSignal(window.folder_job.prepared):
        dialog.reset.click()
    assert window.news.status.operating_points == status.operating_points
    assert window.news.status.model_id == status.model_id
    assert "operating points of this site" not in window.strip.device.toolTip()


def test_that_a_signed_reading_keeps_what_stood_on_the_screen(
    read_window: ReadWindow, room: ReadingRoom
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    session = window.readings.session
    assert session is not None
    status = room.prepare()
    assert status.operating_points is not None
    row = next(r for r in rows(window) if r.finding and r.finding.score is not None)
    members = [r for r in rows(window) if r.study_key == row.study_key]
    verdicts = {r.key: Verdict.FRACTURE for r in members}
    room.sign(session.session_id, Reading(row.study_key, verdicts), members, "Dr. Roe", True)
    room.use_points(a_proposal(status.model_id, status.operating_points), "Dr. Roe")
    room.read(Path(session.root), Progress(), lambda _session: None, lambda _rows: None)
    (kept,) = (
        reading.findings[row.key]
        for reading in room.readings(session.session_id).values()
        if row.key in reading.findings
    )
    assert (kept.model_id, kept.operating_points) == (status.model_id, status.operating_points)


def test_that_the_dialog_compares_confirms_and_then_moves(
    read_window: ReadWindow, room: ReadingRoom, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    status = window.news.status
    assert status is not None
    sign_many(room, status.model_id)
    window.commands.agreement.trigger()
    qtbot.waitUntil(lambda: window.findChild(AgreementDialog) is not None)
    window.findChild(AgreementDialog).move_points.click()
    dialog = dialog_of(window, qtbot)
    assert "120 signed radiographs" in dialog.figures.text()
    assert len(dialog.cells) == 9
    assert "of 60)" in dialog.cells[0].text()
    dialog.sensitivity.setValue(85)
    assert not dialog.use.isEnabled(), "these figures are not of the new target"
    dialog.find_again.click()
    qtbot.waitUntil(lambda: "at least 85%" in dialog_of(window, qtbot).figures.text())
    dialog_of(window, qtbot).use.click()
    box = window.findChild(QMessageBox)
    assert "until you go back" in box.text()
    assert window.news.status.operating_points == status.operating_points, "not before the answer"
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert not points_file().exists()
    window.commands.points.trigger()
    dialog_of(window, qtbot).use.click()
    box = window.findChildren(QMessageBox)[-1]
    (move,) = (button for button in box.buttons() if button.text() == "Move them")
    with qtbot.waitSignal(window.folder_job.prepared):
        move.click()
    assert points_file().exists()
    assert window.news.status.operating_points != status.operating_points


def test_that_a_folder_that_is_being_read_goes_on_under_the_new_points(
    make_window: Callable[..., MainWindow], phantoms, room: ReadingRoom, qtbot: QtBot
) -> None:
    status = room.prepare()
    assert status.operating_points is not None
    window = make_window(Settings(reader_name="Dr. Roe"))
    with qtbot.waitSignal(window.folder_job.session_opened):
        window.start(phantoms)
    assert window.folder_job.busy
    proposal = a_proposal(status.model_id, status.operating_points)
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.points.use(proposal)
    wait_until_shown(qtbot, window)
    scored = [row.finding for row in rows(window) if row.finding and row.finding.score is not None]
    assert scored
    assert {finding.operating_points for finding in scored} == {proposal.proposed}


def test_that_points_that_cannot_be_kept_are_told_and_those_before_go_on(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    status = window.news.status
    assert status is not None
    assert status.operating_points is not None
    points_file().mkdir(parents=True)
    with qtbot.waitSignal(window.folder_job.prepared):
        window.points.use(a_proposal(status.model_id, status.operating_points))
    assert "operating points of this site cannot be used" in window.messages.text
    assert "was not loaded" not in window.messages.text
    assert window.news.status.operating_points == status.operating_points


def test_that_the_model_that_reads_is_known_under_other_points(
    room: ReadingRoom, tiny_model: Path, qtbot: QtBot
) -> None:
    status = room.prepare()
    assert status.operating_points is not None
    moved = room.use_points(a_proposal(status.model_id, status.operating_points), "Dr. Roe")
    assert moved.model_id != status.model_id
    entry = ModelEntry("made", status.model_id, tiny_model, False, True)
    dialog = ModelsDialog()
    qtbot.addWidget(dialog)
    dialog.show_models([Shelved(entry, status.card)], moved.model_id)
    assert dialog.list.item(0).text().startswith("✓ ")


def test_that_points_are_in_force_when_the_window_opens_and_damage_is_told(
    make_window: Callable[..., MainWindow], room: ReadingRoom, tiny_model: Path, qtbot: QtBot
) -> None:
    status = room.prepare()
    assert status.operating_points is not None
    use_points(a_proposal(status.model_id, status.operating_points), "Dr. Roe")
    begun_anew = ReadingRoom(room.archive_path, tiny_model, "cpu")
    assert begun_anew.prepare().operating_points == OperatingPoints(0.0001, 0.0002)
    begun_anew.close()
    points_file().write_text("{")
    later = ReadingRoom(room.archive_path, tiny_model, "cpu", score_anyway=True)
    window = make_window(Settings(reader_name="Dr. Roe"), later)
    with qtbot.waitSignal(window.folder_job.prepared):
        window.start()
    assert "operating points of this site cannot be used" in window.messages.text
    assert window.news.status is not None
    assert window.news.status.operating_points == status.operating_points
    window.commands.points.trigger()
    dialog = dialog_of(window, qtbot)
    assert "cannot be used" in dialog.in_force.text()
    with qtbot.waitSignal(window.folder_job.prepared):
        dialog.reset.click()
    assert window.messages.text.startswith("The operating points have changed")
    window.messages.dismiss()
    assert window.messages.text == "", "the warning went with its reason"


def sign_many(room: ReadingRoom, model_id: str) -> None:
    with Archive(room.archive_path) as archive:
        sign_in(archive, model_id)


def sign_in(archive: Archive, model_id: str) -> None:
    session = archive.open_session(Path("/x")).session_id
    for signed in a_site(60, 60, model=model_id):
        key = (signed.file, 1)
        reading = Reading(
            signed.study_key,
            {key: signed.verdict},
            findings={key: signed.finding},
            signature=Signature("Dr A", "2026-01-01T10:00:00+00:00"),
            ai_hidden=True,
        )
        archive.sign_reading(session, reading)


def rows(window: MainWindow):
    return [window.worklist.rows.row_at(n) for n in range(window.worklist.rows.rowCount())]
