"""numpy to Qt, for the photograph and the film made of it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage


def image_of(picture: np.ndarray) -> QImage:
    """``picture``: (rows, columns) or (rows, columns, 3) uint8."""
    held = np.ascontiguousarray(picture)
    rows, columns = held.shape[:2]
    coloured = held.ndim == 3
    kind = QImage.Format.Format_RGB888 if coloured else QImage.Format.Format_Grayscale8
    return QImage(held.data, columns, rows, held.strides[0], kind).copy()


class Fit:
    """Where a picture of ``size`` lies in a widget, as large as it can be."""

    def __init__(self, size: QSizeF, within: QRectF) -> None:
        self.scale = min(within.width() / size.width(), within.height() / size.height())
        width, height = size.width() * self.scale, size.height() * self.scale
        left = within.center().x() - width / 2
        self.rect = QRectF(left, within.center().y() - height / 2, width, height)

    def to_widget(self, x: float, y: float) -> QPointF:
        return QPointF(self.rect.left() + x * self.scale, self.rect.top() + y * self.scale)

    def to_picture(self, at: QPointF) -> tuple[float, float]:
        return (
            (at.x() - self.rect.left()) / self.scale,
            (at.y() - self.rect.top()) / self.scale,
        )
