"""The monitor test picture over the whole screen; any key or click puts it away."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from osteo_desktop.imaging.screen.monitor_pattern import monitor_pattern
from osteo_desktop.ui.language.translate import translate


class MonitorPicture(QWidget):
    def __init__(self, screen: QScreen, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Image", "Monitor test picture"))
        self.setAccessibleName(translate("Image", "Monitor test picture"))
        self.setGeometry(screen.geometry())
        self._image: QImage | None = None

    @property
    def words(self) -> str:
        return translate(
            "Image",
            "Each grey step must differ from the next; the inner squares at 0 % and 100 % must "
            "both be seen; every line must be sharp, also in the corners; squares must be square. "
            "This replaces no test with a photometer. Any key closes it.",
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._image is None or self._image.size() != size:
            grey = np.ascontiguousarray(monitor_pattern(size.height(), size.width()))
            rows, columns = grey.shape
            kind = QImage.Format.Format_Grayscale8
            self._image = QImage(grey.data, columns, rows, columns, kind).copy()
        painter = QPainter(self)
        painter.drawImage(QRectF(self.rect()), self._image, QRectF(self._image.rect()))
        side = self.width() // 6
        below = QRect(side, self.height() * 4 // 5, self.width() - 2 * side, self.height() // 5)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        box = painter.boundingRect(below, flags, self.words)
        painter.fillRect(box.adjusted(-8, -4, 8, 4), QColor(0, 0, 0))
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(box, flags, self.words)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close()
