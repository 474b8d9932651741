"""How large a pixel of this screen is: a line on it, and what a ruler says of the line."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role

_LINE = 500
"""Pixels of the screen."""
_LEAST, _MOST = 20.0, 1000.0
"""Millimetres that a line of so many pixels may have."""


class RulerLine(QWidget):
    """Of exactly so many of the screen's own pixels, with a tick at each end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Dialogs", "Line to measure"))

    @property
    def length(self) -> float:
        """In the window's coordinates."""
        return _LINE / self.devicePixelRatioF()

    def sizeHint(self) -> QSize:
        return QSize(round(self.length) + 24, 48)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1))
        left, middle = 12.5, self.height() / 2
        right = left + self.length
        painter.drawLine(QLineF(left, middle, right, middle))
        for x in (left, right):
            painter.drawLine(QLineF(x, middle - 14, x, middle + 14))
        painter.end()


class ScreenDialog(QDialog):
    measured = Signal(float)
    """Millimetres of one pixel of the screen."""

    def __init__(self, screen: str, before: float | None, parent: QWidget | None = None) -> None:
        """``before``: millimetres of a pixel as calibrated before."""
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Calibrate this screen"))
        said = QLabel(
            translate(
                "Dialogs",
                "Hold a ruler to the screen and measure the line from tick to tick. It is kept for "
                "this screen ({screen}); measure again after its resolution was changed.",
            ).format(screen=screen)
        )
        said.setWordWrap(True)
        set_role(said, "quiet")
        self.line = RulerLine()
        self.length = QDoubleSpinBox()
        self.length.setRange(_LEAST, _MOST)
        self.length.setDecimals(1)
        self.length.setSuffix(" mm")
        self.length.setValue(_LINE * (before or 0.2646))
        self.length.setAccessibleName(translate("Dialogs", "Length of the line"))
        form = QFormLayout()
        form.addRow(translate("Dialogs", "&Length of the line"), self.length)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addWidget(self.line, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.length.setFocus()
        self.length.selectAll()

    def _take(self) -> None:
        self.length.interpretText()
        self.measured.emit(self.length.value() / _LINE)
        self.accept()
