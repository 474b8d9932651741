"""Outlines over the radiograph: equally thin at every zoom, and hardly a tint within them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from osteo_desktop.imaging.maps.outlines import TINT, Outline
from osteo_desktop.imaging.maps.smooth_lines import simplified

_HALO = QColor(0, 0, 0)
_WIDTH, _HALO_WIDTH = 2.0, 4.0
"""In pixels of the screen, as all that follows."""
_DOTS_APART = 5.4
_UNSEEN = 0.25
"""A line may leave its points by so much."""
_AROUND = 96
"""Drawn beyond what is in sight: it may be moved so far."""
_MOST_PIXELS = 16_000_000
"""Of a picture that is kept."""


class MapOutlines:
    """Painted in the scene, as the map is: turned, mirrored and magnified with the radiograph."""

    def __init__(self, parent: QGraphicsItem) -> None:
        self._parent = parent
        self._lines: list[_Lines] = []
        self._tints: list[_Tint] = []
        self._opacity = 0.5

    def show(self, outlines: Sequence[Outline]) -> None:
        """None takes all away."""
        for item in (*self._lines, *self._tints):
            item.scene().removeItem(item)
        self._tints = [
            _Tint(_path(outline.points), self._parent) for outline in outlines if outline.tinted
        ]
        self.set_opacity(self._opacity)
        self._lines = [_Lines(outlines, self._parent)] if outlines else []

    def set_opacity(self, opacity: float) -> None:
        """0-1, of the tint; the line is always drawn in full."""
        self._opacity = opacity
        for tint in self._tints:
            tint.set_strength(opacity)


@dataclass(frozen=True)
class _Stroke:
    colour: QColor
    lines: Sequence[QLineF] = ()
    dots: Sequence[QPointF] = ()


@dataclass(frozen=True)
class _Drawn:
    """Lines in sight and around it, as they lie on the screen."""

    picture: QImage
    ratio: float
    """Pixels of the screen for each of the window."""
    to_screen: QTransform
    covers: QRectF
    at: QPointF
    """Of its upper left corner."""

    def moved_to(self, to_screen: QTransform, seen: QRectF, ratio: float) -> QPointF | None:
        """Where it lies now, to the next pixel; None where it must be drawn anew."""
        before = self.to_screen
        if _turn(to_screen) != _turn(before) or ratio != self.ratio:
            return None
        right, down = to_screen.dx() - before.dx(), to_screen.dy() - before.dy()
        moved = QPointF(round(right * ratio) / ratio, round(down * ratio) / ratio)
        return self.at + moved if self.covers.translated(moved).contains(seen) else None


class _Lines(QGraphicsItem):
    """All outlines, drawn from the parts of them in sight, each part a straight line of its own.

    Stroked as paths, the outlines of a restless map take 100 ms of every frame; so 8 ms, and
    nothing while they are only moved.
    """

    def __init__(self, outlines: Sequence[Outline], parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._outlines = outlines
        self._whole = parent.boundingRect()  # cuts off what reaches beyond
        self._simplified: dict[int, list[tuple[Outline, np.ndarray]]] = {}
        self._drawn: _Drawn | None = None

    def boundingRect(self) -> QRectF:
        return self._whole

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        to_screen, ratio = painter.worldTransform(), painter.device().devicePixelRatioF()
        exposed: QRectF = option.exposedRect
        seen = to_screen.mapRect(exposed)
        painter.save()
        painter.setWorldTransform(QTransform())
        at = None if self._drawn is None else self._drawn.moved_to(to_screen, seen, ratio)
        if self._drawn is None or at is None:
            covers = seen.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
            strokes, box = self._strokes(to_screen, covers)
            if box.width() * box.height() * ratio**2 > _MOST_PIXELS:
                _ink(painter, strokes)  # a copy at full size: drawn once
                painter.restore()
                return
            self._drawn = _drawn(strokes, box, ratio, to_screen, covers)
            at = self._drawn.at
        painter.drawImage(at, self._drawn.picture)
        painter.restore()

    def _strokes(self, to_screen: QTransform, covers: QRectF) -> tuple[list[_Stroke], QRectF]:
        """What of the outlines lies in ``covers``, and the rectangle around its ink."""
        strokes, box = [], QRectF()
        for outline, corners in self._as_fine_as(to_screen):
            parts = _in_sight(_parts(_mapped(corners, to_screen)), covers)
            if not len(parts):
                continue
            ends = np.vstack([parts[:, :2], parts[:, 2:4]])
            (left, top), (right, bottom) = ends.min(axis=0), ends.max(axis=0)
            box |= QRectF(QPointF(left, top), QPointF(right, bottom))
            colour = QColor(*outline.colour)
            if outline.dotted:
                strokes.append(_Stroke(colour, dots=_dots(parts, covers)))
            else:
                strokes.append(_Stroke(colour, [QLineF(*part[:4]) for part in parts.tolist()]))
        beyond = _HALO_WIDTH
        return strokes, box.adjusted(-beyond, -beyond, beyond, beyond) & covers

    def _as_fine_as(self, to_screen: QTransform) -> list[tuple[Outline, np.ndarray]]:
        """(n, 2) corners of each in pixels of the radiograph, as few as the screen can tell."""
        scale = math.sqrt(abs(to_screen.determinant())) or 1.0
        step = math.floor(math.log2(_UNSEEN / scale))
        if step not in self._simplified:
            self._simplified[step] = [
                (outline, simplified(outline.points, 2.0**step)) for outline in self._outlines
            ]
        return self._simplified[step]


def _drawn(
    strokes: Sequence[_Stroke], box: QRectF, ratio: float, to_screen: QTransform, covers: QRectF
) -> _Drawn:
    at = QPointF(math.floor(box.left() * ratio) / ratio, math.floor(box.top() * ratio) / ratio)
    size = QSizeF(box.width() * ratio + 2, box.height() * ratio + 2).toSize()
    picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(0)
    painter = QPainter(picture)
    painter.translate(-at)
    _ink(painter, strokes)
    painter.end()
    return _Drawn(picture, ratio, QTransform(to_screen), covers, at)


def _ink(painter: QPainter, strokes: Sequence[_Stroke]) -> None:
    """Black first, so that no line lies over another's colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for is_halo in (True, False):
        for stroke in strokes:
            colour, width = (_HALO, _HALO_WIDTH) if is_halo else (stroke.colour, _WIDTH)
            # Qt draws lines that end square, and are no path, ten times as fast as others.
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
            painter.drawLines(stroke.lines)
            painter.drawPoints(stroke.dots)


def _turn(to_screen: QTransform) -> tuple[float, float, float, float]:
    return to_screen.m11(), to_screen.m12(), to_screen.m21(), to_screen.m22()


def _mapped(corners: np.ndarray, to_screen: QTransform) -> np.ndarray:
    turned = corners @ np.array(_turn(to_screen)).reshape(2, 2)
    return np.asarray(turned + np.array([to_screen.dx(), to_screen.dy()]))


def _parts(corners: np.ndarray) -> np.ndarray:
    """(n, 6): x and y of both ends of each part, and how far along the closed line they lie."""
    ends = np.roll(corners, -1, axis=0)
    along = np.cumsum(np.hypot(*(ends - corners).T))
    return np.column_stack([corners, ends, np.r_[0.0, along[:-1]], along])


def _in_sight(parts: np.ndarray, seen: QRectF) -> np.ndarray:
    low, high = np.minimum(parts[:, :2], parts[:, 2:4]), np.maximum(parts[:, :2], parts[:, 2:4])
    last = seen.right(), seen.bottom()
    return np.asarray(parts[((high >= (seen.left(), seen.top())) & (low <= last)).all(axis=1)])


def _dots(parts: np.ndarray, seen: QRectF) -> list[QPointF]:
    """At the same places of the line whatever of it is in sight: else they crawl as it moves."""
    first, last = np.ceil(parts[:, 4] / _DOTS_APART), np.ceil(parts[:, 5] / _DOTS_APART)
    count = (last - first).astype(int)
    before = np.cumsum(count) - count
    at = np.arange(count.sum()) - np.repeat(before - first, count)
    start, end, begun, ended = (
        np.repeat(part, count, axis=0)
        for part in (parts[:, :2], parts[:, 2:4], parts[:, 4], parts[:, 5])
    )
    share = (at * _DOTS_APART - begun) / np.maximum(ended - begun, 1e-9)
    places = start + (end - start) * share[:, np.newaxis]
    return [QPointF(x, y) for x, y in places.tolist() if seen.contains(x, y)]


class _Tint(QGraphicsPathItem):
    """Laid over like a coloured glass: bright bone stays bright, and dark stays dark."""

    def __init__(self, path: QPainterPath, parent: QGraphicsItem) -> None:
        super().__init__(path, parent)
        self.setPen(Qt.PenStyle.NoPen)

    def set_strength(self, strength: float) -> None:
        parts = (round(255 - (255 - part) * strength) for part in TINT)
        self.setBrush(QColor(*parts))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        before = painter.compositionMode()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        super().paint(painter, option, widget)
        painter.setCompositionMode(before)


def _path(points: np.ndarray) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(*points[0])
    for x, y in points[1:]:
        path.lineTo(x, y)
    path.closeSubpath()
    return path
