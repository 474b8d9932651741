"""Notes in the archive which radiograph is looked at, and how, to come back to."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.view_state import ViewState
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer

_PAUSE_MS = 700
"""Looked at for so long without a change, a radiograph and its view are what to come back to."""


class Resume(QObject):
    def __init__(
        self, showing: Showing, readings: Readings, viewer: RadiographViewer, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._readings, self._viewer = readings, viewer
        self._session: Session | None = None
        self._row: Row | None = None
        self._kept: tuple[RadiographKey | None, ViewState | None] = (None, None)
        """What the archive holds."""
        self._coming_back: ViewState | None = None
        """For the radiograph that was looked at last, until it is in sight."""
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self._keep)
        showing.presented.connect(self._on_presented)
        viewer.view_changed.connect(self._on_looked)
        viewer.window_changed.connect(lambda *_: self._on_looked())

    def _on_presented(self, row: Row | None) -> None:
        self._follow_session()
        if row is None:
            self._timer.stop()
        elif self._row is None or row.key != self._row.key:
            self._timer.start()
        self._row = row
        if row is not None and self._coming_back is not None:
            self._come_back(row, self._coming_back)

    def _follow_session(self) -> None:
        session = self._readings.session
        if session is not self._session:
            self._session, self._row = session, None
            self._kept = (None, None) if session is None else (session.place, session.view)
            self._coming_back = self._kept[1]

    def _come_back(self, row: Row, view: ViewState) -> None:
        if row.key != self._kept[0]:
            self._coming_back = None  # the reader went elsewhere first
        elif self._viewer.shows(row.sha256, row.frame):
            self._coming_back = None
            self._viewer.take_view_state(view)

    def _on_looked(self) -> None:
        if self._row is not None:
            self._timer.start()

    def _keep(self) -> None:
        row = self._row
        if row is None or self._coming_back is not None:
            return
        is_in_sight = self._viewer.shows(row.sha256, row.frame)
        now = (row.key, self._viewer.view_state() if is_in_sight else None)
        if now != self._kept:
            self._kept = now
            self._readings.remember_place(*now)
