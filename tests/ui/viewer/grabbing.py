"""A widget as pixels, once it is laid out."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget


def laid_out() -> None:
    """Every layout, size and repainting that was asked for is done."""
    for _ in range(3):  # a layout may ask for another
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def grabbed(widget: QWidget) -> np.ndarray:
    """(rows, columns, 3) uint8."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return flat[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
