"""Outlines over the radiograph: equally thin at every zoom, and hardly a tint within them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import cast

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QStyleOptionGraphicsItem,
    QWidget,
)
from shiboken6 import wrapInstance

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
_RESTLESS = 1000
"""Straight parts in sight: so many are drawn in haste while they are zoomed."""
_REST_MS = 120
_LARGER = 4
"""Times as large as what is drawn on it a picture may be that is drawn on once more."""


class MapOutlines:
    """Painted in the scene, as the map is: turned, mirrored and magnified with the radiograph."""

    def __init__(self, parent: QGraphicsItem) -> None:
        self._parent = parent
        self._lines: list[_Lines] = []
        self._tints: list[_Tint] = []
        self._opacity = 0.5
        self._rest = QTimer(interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(lambda: self._finish())

    def show(self, outlines: Sequence[Outline]) -> None:
        """None takes all away."""
        for item in (*self._lines, *self._tints):
            item.scene().removeItem(item)
        self._tints = [
            _Tint(_path(outline.points), self._parent) for outline in outlines if outline.tinted
        ]
        self.set_opacity(self._opacity)
        self._lines = [_Lines(outlines, self._parent, self._rest.start)] if outlines else []

    def _finish(self) -> None:
        for lines in self._lines:
            lines.finish()

    def set_opacity(self, opacity: float) -> None:
        """0-1, of the tint; the line is always drawn in full."""
        self._opacity = opacity
        for tint in self._tints:
            tint.set_strength(opacity)


@dataclass(frozen=True, eq=False)
class _Stroke:
    """In pixels of the radiograph, or where it lies on the screen."""

    colour: QColor
    dotted: bool
    parts: np.ndarray
    """(n, 4): x and y of both ends of each straight part; (n, 2) of dots on the screen."""


@dataclass(frozen=True)
class _Drawn:
    """Lines in sight and around it, as they lie on the screen."""

    in_haste: bool
    parts: int
    picture: QImage
    size: QSize
    """Of its upper left part, on which they are."""
    ratio: float
    """Pixels of the screen for each of the window."""
    to_screen: QTransform
    covers: QRectF
    at: QPointF
    """Of its upper left corner."""

    def is_as_large(self, to_screen: QTransform, ratio: float) -> bool:
        """And turned the same way: all that it may be is moved."""
        return _turn(to_screen) == _turn(self.to_screen) and ratio == self.ratio

    def moved_to(self, to_screen: QTransform, seen: QRectF, ratio: float) -> QPointF | None:
        """Where it lies now, to the next pixel; None where it must be drawn anew."""
        if not self.is_as_large(to_screen, ratio):
            return None
        before = self.to_screen
        right, down = to_screen.dx() - before.dx(), to_screen.dy() - before.dy()
        moved = QPointF(round(right * ratio) / ratio, round(down * ratio) / ratio)
        return self.at + moved if self.covers.translated(moved).contains(seen) else None


class _Lines(QGraphicsItem):
    """All outlines, drawn from the parts of them in sight, each part a straight line of its own.

    Stroked as paths, the outlines of a restless map take 100 ms of every frame; so 5 ms, half of
    that in haste, and nothing while they are only moved.
    """

    def __init__(
        self, outlines: Sequence[Outline], parent: QGraphicsItem, on_haste: Callable[[], None]
    ) -> None:
        """``on_haste``: :meth:`finish` is to be called a moment later."""
        super().__init__(parent)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._outlines, self._on_haste = outlines, on_haste
        self._whole = parent.boundingRect()  # cuts off what reaches beyond
        self._simplified: dict[int, list[_Stroke]] = {}
        self._drawn: _Drawn | None = None
        self._is_due = False

    def finish(self) -> None:
        """What was drawn in haste is drawn as it should be."""
        if self._drawn is not None and self._drawn.in_haste:
            self._is_due = True
            self.update()

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
        if widget is None:  # a copy, or the loupe: the window's own stay as they are
            _ink(painter, self._strokes(to_screen, _grown(seen, _HALO_WIDTH))[0])
        else:
            at = self._at_hand(to_screen, seen, ratio)
            if at is not None and self._drawn is not None:
                whole = QRectF(QPointF(), QSizeF(self._drawn.size))
                painter.drawImage(at, self._drawn.picture, whole)
        painter.restore()

    def _at_hand(self, to_screen: QTransform, seen: QRectF, ratio: float) -> QPointF:
        """Where on the screen the lines lie that are drawn, now or before."""
        before = self._drawn
        if before is not None and not self._is_due:
            at = before.moved_to(to_screen, seen, ratio)
            if at is not None:
                return at
        zoomed = before is not None and not before.is_as_large(to_screen, ratio)
        in_haste = zoomed and before is not None and before.parts > _RESTLESS
        # Each step of a zoom is drawn anew: of it no more than is seen.
        covers = _grown(seen, _HALO_WIDTH if zoomed else _AROUND)
        drawn = self._drawn = self._draw(to_screen, covers, ratio, in_haste)
        self._is_due = False
        if in_haste:
            self._on_haste()
        return drawn.at

    def _strokes(
        self, to_screen: QTransform, covers: QRectF, in_haste: bool = False
    ) -> tuple[list[_Stroke], QRectF]:
        """What of the outlines lies in ``covers``, and the rectangle around its ink."""
        strokes, box = [], QRectF()
        for stroke in self._as_fine_as(to_screen, in_haste):
            parts = _mapped(stroke.parts, to_screen)
            inside = _reaching(parts, covers)
            if not inside.any():
                continue
            ends = parts[inside].reshape(-1, 2)
            (left, top), (right, bottom) = ends.min(axis=0), ends.max(axis=0)
            box |= QRectF(QPointF(left, top), QPointF(right, bottom))
            seen = _dots(parts, inside, covers) if stroke.dotted else parts[inside]
            strokes.append(replace(stroke, parts=seen))
        return strokes, _grown(box, _HALO_WIDTH) & covers

    def _as_fine_as(self, to_screen: QTransform, in_haste: bool) -> list[_Stroke]:
        """In pixels of the radiograph, with as few corners as the screen can tell. In haste fewer,
        those at hand before others."""
        scale = math.sqrt(abs(to_screen.determinant())) or 1.0
        step = math.floor(math.log2(_UNSEEN / scale))
        if in_haste:
            fewer = step + 1, step + 2
            step = next((one for one in fewer if one in self._simplified), fewer[0])
        if step not in self._simplified:
            self._simplified[step] = _simple_strokes(self._outlines, 2.0**step)
        return self._simplified[step]

    def _draw(self, to_screen: QTransform, covers: QRectF, ratio: float, in_haste: bool) -> _Drawn:
        strokes, box = self._strokes(to_screen, covers, in_haste)
        at = QPointF(math.floor(box.left() * ratio) / ratio, math.floor(box.top() * ratio) / ratio)
        size = QSizeF(box.width() * ratio + 2, box.height() * ratio + 2).toSize()
        room = (covers.size() * ratio).toSize()
        picture = _canvas(None if self._drawn is None else self._drawn.picture, size, room)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(QRectF(QPointF(), QSizeF(size) / ratio), Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.translate(-at)
        _ink(painter, strokes, in_haste)
        painter.end()
        parts = sum(len(stroke.parts) for stroke in strokes)
        return _Drawn(in_haste, parts, picture, size, ratio, QTransform(to_screen), covers, at)


def _grown(rect: QRectF, beyond: float) -> QRectF:
    return rect.adjusted(-beyond, -beyond, beyond, beyond)


def _simple_strokes(outlines: Sequence[Outline], distance: float) -> list[_Stroke]:
    """Lines of one colour that follow one another are one; dots are counted along each."""
    strokes = []
    for (colour, dotted), group in groupby(outlines, lambda one: (one.colour, one.dotted)):
        each = [_parts(simplified(outline.points, distance)) for outline in group]
        together = each if dotted else [np.vstack(each)]
        strokes += [_Stroke(QColor(*colour), dotted, parts) for parts in together]
    return strokes


def _canvas(picture: QImage | None, size: QSize, room: QSize) -> QImage:
    """At least as large as ``size``; the one that is there where it will do, for memory asked for
    anew takes as long as a few hundred lines. ``room``: as large as it may grow."""

    def will_do(one: QSize) -> bool:
        fits = one.boundedTo(size) == size
        return fits and one.width() * one.height() <= _LARGER * size.width() * size.height()

    if picture is None or not will_do(picture.size()):
        grown = size.expandedTo(room)
        picture = QImage(
            grown if will_do(grown) else size, QImage.Format.Format_ARGB32_Premultiplied
        )
    return picture


def _ink(painter: QPainter, strokes: Sequence[_Stroke], in_haste: bool = False) -> None:
    """Black first, so that no line lies over another's colour. In haste with stairs, which takes
    half the time."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not in_haste)
    for is_halo in (True, False):
        for stroke in strokes:
            colour, width = (_HALO, _HALO_WIDTH) if is_halo else (stroke.colour, _WIDTH)
            # Qt draws lines that end square, and are no path, ten times as fast as others.
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
            _draw_parts(painter, stroke)


def _draw_parts(painter: QPainter, stroke: _Stroke) -> None:
    """Straight from the array: an object made for each part takes longer than its line."""
    parts = np.ascontiguousarray(stroke.parts, np.float64)  # Qt's own coordinates
    if not len(parts):
        return
    if stroke.dotted:
        painter.drawPoints(cast(QPointF, wrapInstance(parts.ctypes.data, QPointF)), len(parts))
    else:
        painter.drawLines(cast(QLineF, wrapInstance(parts.ctypes.data, QLineF)), len(parts))


def _turn(to_screen: QTransform) -> tuple[float, float, float, float]:
    return to_screen.m11(), to_screen.m12(), to_screen.m21(), to_screen.m22()


def _mapped(parts: np.ndarray, to_screen: QTransform) -> np.ndarray:
    turned = parts.reshape(-1, 2) @ np.array(_turn(to_screen)).reshape(2, 2)
    return np.asarray(turned + np.array([to_screen.dx(), to_screen.dy()])).reshape(-1, 4)


def _parts(corners: np.ndarray) -> np.ndarray:
    """(n, 4): both ends of each part of the closed line."""
    return np.hstack([corners, np.roll(corners, -1, axis=0)])


def _reaching(parts: np.ndarray, seen: QRectF) -> np.ndarray:
    """(n,) bool: whether the box around a part reaches into ``seen``."""
    low, high = np.minimum(parts[:, :2], parts[:, 2:]), np.maximum(parts[:, :2], parts[:, 2:])
    last = seen.right(), seen.bottom()
    return np.asarray(((high >= (seen.left(), seen.top())) & (low <= last)).all(axis=1))


def _dots(parts: np.ndarray, inside: np.ndarray, seen: QRectF) -> np.ndarray:
    """(m, 2) on the parts that are ``inside``, at the same places of the line whatever of it is in
    sight: else they crawl as it moves."""
    along = np.cumsum(np.hypot(*(parts[:, 2:] - parts[:, :2]).T))
    begun, ended = np.r_[0.0, along[:-1]][inside], along[inside]
    first, last = np.ceil(begun / _DOTS_APART), np.ceil(ended / _DOTS_APART)
    count = (last - first).astype(int)
    before = np.cumsum(count) - count
    at = np.arange(count.sum()) - np.repeat(before - first, count)
    start, end, begun, ended = (
        np.repeat(part, count, axis=0)
        for part in (parts[inside, :2], parts[inside, 2:], begun, ended)
    )
    share = (at * _DOTS_APART - begun) / np.maximum(ended - begun, 1e-9)
    places = start + (end - start) * share[:, np.newaxis]
    return np.asarray(places[_reaching(np.hstack([places, places]), seen)])


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
