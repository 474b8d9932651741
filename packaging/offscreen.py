"""A screen in memory for the scripts that make pictures of the real window."""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from osteo_desktop.ui.window.main_window import MainWindow


def make_screen(name: str, width: int, height: int, scale: float = 1.0) -> Path:
    """Let Qt draw on a screen of that many logical points, in a home of its own; call it before
    PySide6 is imported. Returns the home: neither the user's settings nor their readings.
    """
    home = Path(tempfile.mkdtemp(prefix=f"{name}-"))
    screen = {"name": name, "x": 0, "y": 0, "width": width, "height": height}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": scale}
    (home / "screen.json").write_text(json.dumps({"screens": [screen | dots]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={home / 'screen.json'}"
    os.environ["OSTEO_HOME"] = str(home)
    return home


def until(is_so: Callable[[], bool], seconds: float = 60.0) -> None:
    """Raises TimeoutError."""
    from PySide6.QtTest import QTest

    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come so far")
        QTest.qWait(20)


def settle(milliseconds: int = 700) -> None:
    """What comes a moment later (layout, a map, a word that is saved) is there."""
    from PySide6.QtTest import QTest

    QTest.qWait(milliseconds)


def select(window: MainWindow, file: str) -> None:
    """Until its radiograph was in sight for as long as a verdict needs."""
    from osteo_desktop.ui.reading.showing import SEEN_SECONDS

    window.worklist.select((file, 1))
    shown, view = window.showing, window.viewer.view
    until(lambda: shown.radiograph is not None and view.seen_seconds >= SEEN_SECONDS)
