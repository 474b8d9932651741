"""Notes in the archive which radiograph is looked at, to come back to."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.reading_desk import ReadingDesk
from osteo_desktop.ui.reading_flow import ReadingFlow

_PAUSE_MS = 700
"""Looked at for so long, a radiograph is the place to come back to."""


class PlaceKeeper(QObject):
    def __init__(self, flow: ReadingFlow, desk: ReadingDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: Row | None = None
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self._keep)
        flow.presented.connect(self._on_presented)

    def _on_presented(self, row: Row | None) -> None:
        if row is None:
            self._timer.stop()
        elif self._row is None or row.key != self._row.key:
            self._timer.start()
        self._row = row

    def _keep(self) -> None:
        if self._row is not None:
            self._desk.remember_place(self._row.key)
