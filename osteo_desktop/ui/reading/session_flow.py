"""From one session to the next: opened, taken up where it ended, saved, and closed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.worklist import Session
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import Message, MessageBar
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.worklist.study_table import Progress
from osteo_desktop.ui.worklist.view import WorklistView


class SessionFlow(QObject):
    def __init__(
        self,
        showing: Showing,
        worklist: WorklistView,
        panel: ReadingPanel,
        bar: MessageBar,
        readings: Readings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._showing, self._worklist, self._bar, self._readings = showing, worklist, bar, readings
        self._save_failure = ""
        self._resume: RadiographKey | None = None
        showing.nothing_selected.connect(self._begin)
        readings.opened.connect(self._on_opened)
        readings.changed.connect(self._on_changed)
        readings.failed.connect(self._on_failed)
        panel.save_again_requested.connect(readings.save_again)

    def flush(self) -> None:
        """Hand on what is being typed."""
        self._showing.flush()

    def set_model_present(self, present: bool) -> None:
        self._showing.set_model_present(present)

    def close(self) -> None:
        self._resume = None
        self._showing.forget()

    def open(self, session: Session) -> None:
        self._resume = session.place
        self._readings.open(session)

    @property
    def files(self) -> frozenset[str]:
        """Those in the worklist."""
        return self._worklist.rows.table.files

    def select_first(self) -> None:
        """If nothing is selected, take the radiograph that was looked at last, else the most
        suspicious unread one, else any row."""
        if self._showing.row is not None or self._worklist.rows.rowCount() == 0:
            return
        if self._resume is not None and self._worklist.rows.holds(self._resume):
            self._worklist.select(self._resume)
            return
        row = self._worklist.next_with(Progress.UNREAD)
        self._worklist.select((row or self._worklist.rows.row_at(0)).key)

    def _begin(self) -> None:
        is_there = self._resume is None or self._worklist.rows.holds(self._resume)
        if is_there and self._worklist.next_with(Progress.UNREAD) is not None:
            self.select_first()

    def _on_opened(self) -> None:
        self._worklist.set_readings(self._readings.by_study)
        self._showing.present()

    def _on_changed(self, study_key: str) -> None:
        self._worklist.rows.reading_changed(study_key)
        if self._readings.unsaved == 0:
            self._bar.withdraw(self._save_failure)
        row = self._showing.row
        if row is not None and row.study_key == study_key:
            self._showing.refresh()

    def _on_failed(self, study_key: str, error: BaseException) -> None:
        text, details = words.error_text(error), words.error_details(error)
        if self._readings.is_unsaved(study_key):
            self._bar.withdraw(self._save_failure)
            self._save_failure = translate("Window", "The reading was NOT saved. {reason}").format(
                reason=text
            )
            again = self._readings.save_again
            self._bar.say(
                Message(
                    self._save_failure,
                    True,
                    action=translate("Window", "Save again"),
                    act=again,
                    details=details,
                )
            )
        else:
            self._bar.warn(text, details)
