"""Moves the operating points to suit this site, when the reader asks for it, and back again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.models.site_points import PointsProposal, Targets
from osteo_desktop.ui.batch.folder_job import FolderJob
from osteo_desktop.ui.dialogs.points_dialog import PointsDialog
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.model.read_again import say_changed
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.parts.question import ask
from osteo_desktop.wording.score import points_text
from osteo_desktop.workflow.reading.room import ReadingRoom
from osteo_desktop.workflow.reading.room_model import RoomStatus


class PointsControl(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        folder_job: FolderJob,
        bar: MessageBar,
        reader_name: Callable[[], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._room, self._jobs, self._folder_job, self._bar = room, jobs, folder_job, bar
        self._reader_name, self._window = reader_name, window
        self._in_force = self._warning = ""
        folder_job.prepared.connect(self._on_prepared)

    def show(self, targets: Targets | None = None) -> None:
        if not self._reader_name():
            self._bar.warn(
                translate(
                    "Window", "Who moves the operating points must be named. Fill in the reader."
                )
            )
            return
        # After all signatures that are on their way to the disk.
        request = self._jobs.archive.start(lambda _task: self._room.propose_points(targets))
        request.result.connect(lambda proposal: self._show(proposal, ""))
        request.error.connect(lambda error: self._show(None, words.error_and_details(error)))

    def _show(self, proposal: PointsProposal | None, refusal: str) -> None:
        dialog = PointsDialog(
            proposal,
            refusal,
            in_force=self._in_force,
            warning=self._warning,
            parent=self._window,
        )
        dialog.use_wanted.connect(self._confirm)
        dialog.find_wanted.connect(self.show)
        dialog.reset_wanted.connect(lambda: self._change(self._room.reset_points))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _confirm(self, proposal: PointsProposal) -> None:
        low, high = points_text(proposal.proposed)
        text = translate(
            "Window",
            "From now on, until you go back, {model} decides by {low} and {high} on this computer. "
            "What was signed stays as it is.",
        ).format(model=proposal.model_id, low=words.isolated(low), high=words.isolated(high))
        ask(
            self._window,
            translate("Window", "Move the operating points?"),
            text,
            {translate("Window", "Move them"): lambda: self.use(proposal)},
        )

    def use(self, proposal: PointsProposal) -> None:
        """Without asking: the reader has confirmed it."""
        name = self._reader_name()
        self._change(lambda: self._room.use_points(proposal, name))

    def _change(self, change: Callable[[], RoomStatus]) -> None:
        self._folder_job.change_points(change, self._say_changed, self._say_failed)

    def _on_prepared(self, status: RoomStatus) -> None:
        self._in_force = words.site_points_text(status.card)
        warning = words.notice_text(status.points_warning)
        if self._warning and self._warning != warning:
            self._bar.withdraw(self._warning)
        self._warning = warning

    def _say_changed(self, status: RoomStatus) -> None:
        points = status.operating_points
        said = "" if points is None else words.deciding_text(points)
        text = translate("Window", "The operating points have changed. {points}")
        say_changed(text.format(points=said), self._bar, self._folder_job)

    def _say_failed(self, error: BaseException) -> None:
        self._bar.warn_of(error)
