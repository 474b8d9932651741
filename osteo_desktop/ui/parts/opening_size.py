"""How large a dialog opens: as it likes, and no larger than the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(10, 40)
"""Pixels of the title bar and the edges, which the dialog does not know before it is shown."""


def open_as_large_as(dialog: QWidget, width: int, height: int) -> None:
    room = dialog.screen().availableSize() - _FRAME
    dialog.resize(QSize(width, height).boundedTo(room))
