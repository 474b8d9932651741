"""The headings of the list; where it is slim, that of the patient stands over the picture too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from osteo_desktop.ui.worklist.columns import Column

_TOGETHER = (Column.THUMBNAIL, Column.PATIENT)
"""The picture has no heading, and the patient's section has no room for its own."""


class ListHeader(QHeaderView):
    """Of a table whose sections are :class:`Column`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.is_slim: Callable[[], bool] = lambda: False

    def meant(self, section: int) -> Column:
        """Whose heading stands over the section."""
        together = section in _TOGETHER and self.is_slim()
        return Column.PATIENT if together else Column(section)

    def place_of(self, section: int) -> QRect:
        """Where its heading is painted."""
        sections = _TOGETHER if self.is_slim() and section in _TOGETHER else (section,)
        lefts = [self.sectionViewportPosition(one) for one in sections]
        width = sum(map(self.sectionSize, sections))
        return QRect(min(lefts), 0, width, self.height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        meant = self.meant(logicalIndex)
        super().paintSection(painter, self.place_of(logicalIndex), meant)
