"""A radiograph that hangs beside the one that is read: to look at, and to go to with a click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer


class Companion(RadiographViewer):
    """No keys and no tools of its own: those are for the radiograph that is read."""

    chosen = Signal()
    """Clicked: the reader wants to read this one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for action in (*self.actions().all(), *self.marks.actions.all()):
            action.setShortcuts([])
        # Or Ctrl and an arrow would move a radiograph that is not read.
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Viewer", "Other view of the study"))
        self.view.setAccessibleName(translate("Viewer", "Other radiograph of the study"))
        self.setToolTip(translate("Viewer", "Click to read this view"))
        self.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view.viewport() and isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress:
                self.chosen.emit()
            return True
        return super().eventFilter(watched, event)
