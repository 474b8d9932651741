"""A box to choose from that changes only when the reader opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent

from osteo_desktop.ui.keys.reading_focus import is_plain
from osteo_desktop.ui.parts.elided_combo import ElidedCombo

_ITS_OWN = frozenset(
    (
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select),
    )
)


class Choice(ElidedCombo):
    """Closed, it makes nothing of letters, and the wheel scrolls what it lies in.

    "S" would choose the scaphoid for a reader who means to sign. The mouse opens it without
    taking the focus from the radiograph; Tab reaches it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_plain(event) and event.key() not in _ITS_OWN:
            event.ignore()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
