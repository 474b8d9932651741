"""An empty PySide6 window, until it is painted. Prints the time and ends."""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


def end() -> None:
    print(time.time(), flush=True)
    os._exit(0)


class Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, end)


application = QApplication(sys.argv)
window = Window()
window.resize(1366, 740)
window.show()
application.exec()
