"""Operating points moved from the window, told everywhere, and moved back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_driving import wait_until_shown

from osteo_desktop.records.finding import OperatingPoints
from osteo_desktop.records.site_points import PointsFigures, PointsProposal
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.points_dialog import PointsDialog
from osteo_desktop.ui.main_window import MainWindow
from osteo_desktop.workflow.agreement import wilson
from osteo_desktop.workflow.site_points import points_file, use_points

ReadWindow = Callable[..., MainWindow]


def dialog_of(window: QWidget, qtbot: QtBot) -> PointsDialog:
    qtbot.waitUntil(lambda: window.findChild(PointsDialog) is not None)
    found = window.findChild(PointsDialog)
    assert found is not None
    return found


def a_proposal(model_id: str, own: OperatingPoints) -> PointsProposal:
    figures = PointsFigures(wilson(95, 100), wilson(96, 100), wilson(20, 200))
    proposed = OperatingPoints(0.0001, 0.0002)
    return PointsProposal(model_id, own, proposed, 200, 100, True, figures, figures)


def test_that_too_few_signed_readings_are_told_and_nothing_can_be_moved(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    window.commands.points.trigger()
    dialog = dialog_of(window, qtbot)
    assert "There are 0 fractured and 0 other signed radiographs" in dialog.figures.text()
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
    status = window._status
    assert status is not None
    assert status.operating_points is not None
    before = {row.file: row.decision for row in rows(window)}
    proposal = a_proposal(status.model_id, status.operating_points)
    with qtbot.waitSignal(window.folder_reader.prepared):
        window.points._use(proposal)
    assert window._status is not None
    assert window._status.operating_points == proposal.proposed
    assert "The operating points have changed" in window.messages.text
    assert {row.file: row.decision for row in rows(window)} == before, "until it is read again"
    with qtbot.waitSignal(window.folder_reader.finished, timeout=60_000):
        window.points.read_again.emit(window.folder_reader.root)
    wait_until_shown(qtbot, window)
    scored = [row.finding for row in rows(window) if row.finding and row.finding.score is not None]
    assert {finding.operating_points for finding in scored} == {proposal.proposed}
    assert all(finding.decision == "FRACTURE" for finding in scored)
    window.commands.points.trigger()
    dialog = dialog_of(window, qtbot)
    assert "set by Dr. Roe" in dialog.in_force.text()
    with qtbot.waitSignal(window.folder_reader.prepared):
        dialog.reset.click()
    assert window._status.operating_points == status.operating_points
    assert window._status.model_id == status.model_id


def test_that_points_are_in_force_when_the_window_opens_and_damage_is_told(
    make_window: Callable[..., MainWindow], room, phantoms, qtbot: QtBot
) -> None:
    status = room.prepare()
    assert status.operating_points is not None
    use_points(a_proposal(status.model_id, status.operating_points), "Dr. Roe")
    assert room._reload().operating_points == OperatingPoints(0.0001, 0.0002)
    points_file().write_text("{")
    window = make_window()
    with qtbot.waitSignal(window.folder_reader.prepared):
        room._is_prepared = False
        window.start()
    assert "operating points of this site cannot be used" in window.messages.text
    assert window._status is not None
    assert window._status.operating_points == status.operating_points


def rows(window: MainWindow):
    return [window.worklist.rows.row_at(n) for n in range(window.worklist.rows.rowCount())]
