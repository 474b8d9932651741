"""A box to tick whose words go on in a second line where there is no room for them in one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy


class WrappingCheck(QCheckBox):
    """Qt's own is as wide as its words, and so is all that it stands in."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words
        """In one line."""
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for the box and the longest word."""
        longest = max(map(self.fontMetrics().horizontalAdvance, self.words.split()), default=0)
        return QSize(self._beside() + longest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines, room = [""], self.width() - self._beside()
        for word in self.words.split():
            longer = f"{lines[-1]} {word}".strip()
            if self.fontMetrics().horizontalAdvance(longer) <= room or not lines[-1]:
                lines[-1] = longer
            else:
                lines.append(word)
        self.setText("\n".join(lines))

    def _beside(self) -> int:
        """Pixels of the box, and of what parts it from the words."""
        lines = map(self.fontMetrics().horizontalAdvance, self.text().split("\n"))
        return super().minimumSizeHint().width() - max(lines)
