"""Our window, driven in this process."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.reading.room import ReadingRoom


class Driven:
    def __init__(self, application: QApplication, window: MainWindow) -> None:
        self.application, self.window = application, window

    def until(self, ready: Callable[[], bool], seconds: float = 120.0) -> float:
        """Seconds until ``ready``. Raises RuntimeError after so many."""
        started = time.perf_counter()
        while not ready():
            self.application.processEvents()
            if time.perf_counter() - started > seconds:
                raise RuntimeError(f"nothing came for {seconds:.0f} s")
            time.sleep(0.0005)
        return time.perf_counter() - started


@contextmanager
def driven(archive: Path) -> Iterator[Driven]:
    """The window as it is opened, with the default model; closed at the end."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    window = MainWindow(ReadingRoom(archive, score_anyway=True), Settings(reader_name="Dr. Roe"))
    window.resize(1366, 740)
    window.show()
    application.processEvents()
    found = Driven(application, window)
    try:
        yield found
    finally:
        window.close()
        found.until(lambda: window.closing.done)
