"""Our window as ``osteo-desktop`` opens it, until it is painted or the model is ready.

    python -m benchmarks.programs.first_paint paint|model

Prints the time (time.time) and ends.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from osteo_desktop.__main__ import main


def _end(_: object = None) -> None:
    print(time.time(), flush=True)
    os._exit(0)


class _Painted(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ends when a main window and what lies in it have been painted."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QMainWindow):
            application.removeEventFilter(self)
            QTimer.singleShot(0, _end)
        return False


def _end_when_ready() -> None:
    from osteo_desktop.workflow.reading.room import ReadingRoom

    prepare = ReadingRoom.prepare

    def prepared(room: ReadingRoom) -> None:
        prepare(room)
        _end()

    ReadingRoom.prepare = prepared  # type: ignore[assignment,method-assign]


application = QApplication(sys.argv[:1])
painted = _Painted()
if sys.argv[1] == "paint":
    application.installEventFilter(painted)
else:
    _end_when_ready()
main([])
