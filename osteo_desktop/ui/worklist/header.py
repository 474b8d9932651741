"""The worklist's headings: the patient's reaches over the pictures where its column is narrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from osteo_desktop.ui.worklist.columns import Column


class WorklistHeader(QHeaderView):
    def __init__(self, is_slim: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._is_slim = is_slim

    def room_of(self, column: Column) -> QRect:
        """Where its heading stands: words of the pictures there are none."""
        columns: tuple[Column, ...] = (column,)
        if self._is_slim() and column in (Column.THUMBNAIL, Column.PATIENT):
            columns = (Column.THUMBNAIL, Column.PATIENT)
        room = QRect()
        for one in columns:
            left, width = self.sectionViewportPosition(one), self.sectionSize(one)
            room |= QRect(left, 0, width, self.height())
        return room

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        column = Column(logicalIndex)
        if self._is_slim() and column is Column.THUMBNAIL:
            column = Column.PATIENT
        super().paintSection(painter, self.room_of(column), column)
