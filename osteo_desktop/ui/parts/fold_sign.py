"""The sign before what folds: down where it is open, else towards where its line goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt


def fold_sign(*, is_open: bool, direction: Qt.LayoutDirection) -> str:
    """``direction``: of the line that the sign begins."""
    if is_open:
        return "▾"
    return "◂" if direction is Qt.LayoutDirection.RightToLeft else "▸"
