"""A few words on the radiograph that go away by themselves."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer

_SHOWN_MS = 2500


class PassingNote(QObject):
    """Said where the eyes are; it takes no room, and goes with the radiograph it is said on."""

    def __init__(self, viewer: RadiographViewer, parent: QObject) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._timer = QTimer(self, interval=_SHOWN_MS, singleShot=True)
        self._timer.timeout.connect(lambda: viewer.set_note(""))

    def say(self, text: str) -> None:
        self._viewer.set_note(text)
        self._timer.start()
