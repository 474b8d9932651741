"""Words on the radiograph, with a dark rim around their letters; painted once, then laid down."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

HALO = QColor(0, 0, 0, 210)
_KEPT = 64
_AROUND = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if (x, y) != (0, 0)]
"""Pixels of the window."""
_LARGE = 3.0
"""Pixels of a picture for one of the window: whether a rim is half of one wider, nobody sees. At
150% anybody does."""


class KeptPictures:
    """Of what is painted again and again, and hardly ever changes."""

    def __init__(self) -> None:
        self._pictures: dict[Hashable, QImage] = {}

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        key: Hashable,
        draw: Callable[[QPainter, QRect], None],
    ) -> None:
        """What ``draw`` paints in a rectangle as large, in the painter's font; ``key`` and its size
        say what it is."""
        ratio = painter.deviceTransform().m11()
        whole = key, rect.width(), rect.height(), ratio
        beyond = rect.height()  # signs below letters reach further than a line
        picture = self._pictures.get(whole)
        if picture is None:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            picture = _empty((rect.size() + QSize(2 * beyond, 2 * beyond)) * ratio)
            within = _painter_as(painter, picture, ratio)
            draw(within, QRect(QPoint(beyond, beyond), rect.size()))
            within.end()
            picture.setDevicePixelRatio(ratio)
            self._pictures[whole] = picture
        painter.drawImage(rect.topLeft() - QPoint(beyond, beyond), picture)


def paint_haloed(
    painter: QPainter,
    rect: QRect,
    text: str,
    ink: QColor,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """On a picture of :class:`KeptPictures`."""
    # Left is left, whichever way the words of the window run.
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    flags |= int(Qt.TextFlag.TextDontClip)
    ratio = painter.transform().m11()
    letters = _empty(QSize(painter.device().width(), painter.device().height()))
    within = _painter_as(painter, letters, ratio)
    within.setPen(ink)
    within.drawText(rect, flags, text)
    within.end()
    painter.setPen(HALO)
    if ratio < _LARGE and not ratio.is_integer():
        for x, y in _AROUND:
            painter.drawText(rect.translated(x, y), flags, text)
    else:
        _lay_rim(painter, letters, round(ratio))
    painter.save()
    painter.resetTransform()
    painter.drawImage(QPoint(), letters)
    painter.restore()


def _lay_rim(painter: QPainter, letters: QImage, apart: int) -> None:
    """Of what is drawn already: to draw large letters takes eight times as long."""
    rim = QImage(letters)
    within = QPainter(rim)
    within.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    within.fillRect(rim.rect(), HALO)
    within.end()
    painter.save()
    painter.resetTransform()
    for x, y in _AROUND:
        painter.drawImage(QPoint(x, y) * apart, rim)
    painter.restore()


def _empty(size: QSize) -> QImage:
    picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    return picture


def _painter_as(painter: QPainter, picture: QImage, ratio: float) -> QPainter:
    """One that writes and draws as ``painter`` does."""
    within = QPainter(picture)
    within.setRenderHint(QPainter.RenderHint.Antialiasing)
    within.setLayoutDirection(painter.layoutDirection())
    within.setFont(painter.font())
    within.scale(ratio, ratio)
    return within
