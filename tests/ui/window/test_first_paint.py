"""The window is on the screen before anything that only radiographs need is loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_AT_FIRST_PAINT = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from osteo_desktop.cli.commands.window import WindowRequest
from osteo_desktop.ui.app import run_window
from osteo_desktop.ui.window.main_window import MainWindow

unwanted = ("torch", "cv2", "scipy", "sklearn", "matplotlib", "pydicom", "imagecodecs",
            "openvino", "onnxruntime", "numpy", "PIL", "pyqtgraph", "cattrs", "sqlite3")

class Look(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, MainWindow):
            own = [name for name in sys.modules if name.startswith("osteo_desktop.")]
            print("LOADED", [name for name in unwanted if name in sys.modules], flush=True)
            print("OURS", len(own), flush=True)
            os._exit(0)
        return False

application = QApplication(sys.argv[:1])
look = Look()
application.installEventFilter(look)
run_window(WindowRequest())
"""


MOST = 90
"""Modules of ours, of 600 that the window has: packages with nothing in them count too."""


@pytest.mark.slow
def test_the_first_paint_waits_for_no_library_that_radiographs_need(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _AT_FIRST_PAINT],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "OSTEO_HOME": str(tmp_path)},
        check=True,
    )
    *_, loaded, ours = done.stdout.splitlines()
    assert loaded == "LOADED []", done.stderr
    assert int(ours.removeprefix("OURS ")) <= MOST
