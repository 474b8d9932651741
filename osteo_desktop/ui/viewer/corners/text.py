"""The words over the radiograph, painted on a layer that lets the mouse through."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from osteo_desktop.imaging.overlay import colour_map
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.viewer.corners.captions import Line, Tone
from osteo_desktop.ui.viewer.corners.kept_pictures import HALO, KeptPictures, paint_haloed
from osteo_desktop.ui.viewer.corners.layout import (
    BAR_HEIGHT,
    PADDING,
    Content,
    Part,
    Placed,
    lay_out,
)
from osteo_desktop.ui.viewer.corners.lettering import Lettering
from osteo_desktop.ui.viewer.corners.sparing import spared

_INK = {
    Tone.PLAIN: QColor(232, 232, 232),
    Tone.STRONG: QColor(255, 255, 255),
    Tone.LARGE: QColor(255, 255, 255),
    Tone.WARNING: QColor(255, 200, 87),
}
_BACKING = QColor(0, 0, 0, 175)
_BADGE = QColor(255, 200, 87)
_SMALL_PANE = 420
"""Pixels of the shorter side below which words are smaller."""
_LEGEND_BAR = QSize(150, 10)
_BESIDE = 34.0
"""Pixels right and up from a hot place to its number."""
_CLEAR = 14.0
"""From it to the line that leads there: the place itself stays free."""


class CornerText(QWidget):
    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = Content()
        self._message: tuple[str, str] | None = None
        self._verdict, self._verdict_wanted = "", False
        self._kept_free: Callable[[], tuple[QRect, ...]] = tuple
        self._laid: tuple[tuple[Hashable, ...], list[Placed]] | None = None
        self._lettering, self._kept = Lettering(self.font(), False), KeptPictures()
        values = colour_map()
        # QImage does not copy: the array must live as long as the image.
        self._bar_pixels = values.reshape(1, -1, 3).copy()
        self._bar = QImage(
            self._bar_pixels.data, len(values), 1, 3 * len(values), QImage.Format.Format_RGB888
        )

    def set_content(self, content: Content) -> None:
        self._content, self._message = content, None
        self.update()

    def set_kept_free(self, kept_free: Callable[[], tuple[QRect, ...]]) -> None:
        """What on the picture words must not lie over, where there is another place for them."""
        self._kept_free = kept_free

    def set_verdict(self, words: str) -> None:
        """The reader's own, of the radiograph shown."""
        self._verdict = words
        self.update()

    def show_verdict(self, wanted: bool) -> None:
        """Said on the image where nothing beside it says it."""
        self._verdict_wanted = wanted
        self.update()

    @property
    def _whole(self) -> Content:
        content = self._content
        if not (self._verdict_wanted and self._verdict and content.top_right):
            return content
        return replace(content, top_right=(*content.top_right, Line(self._verdict, Tone.STRONG)))

    @property
    def content(self) -> Content:
        return self._content

    def set_message(self, title: str, text: str) -> None:
        """Nothing but this and the disclaimer."""
        self._content, self._message = Content(), (title, text)
        self.update()

    def placed(self) -> list[Placed]:
        """What is painted, and where."""
        content, free = replace(self._whole, hot_places=()), self._kept_free()
        wanted = content, self.size(), self.font(), words.disclaimer(), free
        if self._laid is None or self._laid[0] != wanted:
            self._laid = wanted, self._lay_out(content, free)
        return self._laid[1]

    def _lay_out(self, content: Content, free: tuple[QRect, ...]) -> list[Placed]:
        bar = _LEGEND_BAR
        legend = QSize(bar.width(), 2 * self.metrics_of(Tone.PLAIN).height() + bar.height())
        return spared(
            content,
            self.size(),
            lambda content: lay_out(content, self.size(), legend, self.metrics_of, free),
        )

    def taken(self) -> list[Placed]:
        """What is painted, with the numbers of the hot places: other words keep clear of it."""
        side = self.metrics_of(Tone.PLAIN).height()
        numbers = []
        for number, (x, y) in enumerate(self._content.hot_places, start=1):
            rect = QRect(0, 0, side, side)
            rect.moveCenter(QPointF(x + _BESIDE, y - _BESIDE).toPoint())
            numbers.append(Placed(rect, str(number)))
        return [*self.placed(), *numbers]

    def spoken(self) -> str:
        """All of it for a screen reader, nothing shortened."""
        if self._message is not None:
            return ". ".join(part for part in self._message if part)
        content = self._whole
        corners = (content.top_left, content.top_right, content.bottom_left, content.bottom_right)
        lines = [line.text for corner in corners for line in corner]
        legend = [translate("Viewer", "AI map shown")] if content.legend else []
        places = len(content.hot_places)
        if places:
            legend.append(translate("Viewer", "%n hot places", n=places))
        return ". ".join([*content.badges, *lines, *legend])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each line by its own script: else "8.9 mm" is painted as "mm 8.9" in an Arabic window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for number, (x, y) in enumerate(self._content.hot_places, start=1):
            self._paint_place(painter, QPointF(x, y), str(number))
        for placed in self.placed():
            if placed.part is Part.LEGEND:
                self._paint_legend(painter, placed.rect)
            elif placed.part is Part.SCALE:
                self._paint_scale(painter, placed)
            else:
                self._paint_text(painter, placed)
        if self._message is not None:
            self._paint_message(painter, *self._message)
        painter.end()

    def _paint_text(self, painter: QPainter, placed: Placed) -> None:
        painter.setFont(self._font(placed.tone))
        key = placed.text, placed.tone, placed.part
        self._kept.paint(
            painter,
            placed.rect,
            key,
            lambda within, rect: _paint_line(within, replace(placed, rect=rect)),
        )

    def _paint_place(self, painter: QPainter, at: QPointF, number: str) -> None:
        """A number beside the place and a line to it, so that the place itself stays free."""
        side = self.metrics_of(Tone.PLAIN).height()
        middle = at + QPointF(_BESIDE, -_BESIDE)
        for pen in (QPen(HALO, 3), QPen(_INK[Tone.STRONG], 1)):
            painter.setPen(pen)
            painter.drawLine(at + QPointF(_CLEAR, -_CLEAR), middle)
        painter.setBrush(Qt.GlobalColor.black)
        painter.drawEllipse(middle, side / 2, side / 2)
        painter.setFont(self._font(Tone.PLAIN))
        box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)

    def _paint_words(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        ink = _INK[Tone.PLAIN]
        self._kept.paint(
            painter,
            rect,
            (text, side),
            lambda within, rect: paint_haloed(within, rect, text, ink, side),
        )

    def _paint_legend(self, painter: QPainter, rect: QRect) -> None:
        """The fixed scale: 0-1 means the same on every radiograph."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BACKING)
        painter.drawRect(rect)
        painter.setFont(self._font(Tone.PLAIN))
        row = self.metrics_of(Tone.PLAIN).height()
        inside = rect.adjusted(PADDING, 0, -PADDING, 0)
        title = QRect(inside.left(), inside.top(), inside.width(), row)
        bar = QRect(inside.left(), title.bottom() + 1, inside.width(), _LEGEND_BAR.height())
        labels = QRect(inside.left(), bar.bottom() + 1, inside.width(), row)
        self._paint_words(painter, title, translate("Viewer", "AI map"))
        painter.drawImage(bar, self._bar)
        for text, side in (
            ("0", Qt.AlignmentFlag.AlignLeft),
            ("0.5", Qt.AlignmentFlag.AlignHCenter),
            ("1", Qt.AlignmentFlag.AlignRight),
        ):
            self._paint_words(painter, labels, text, side)

    def _paint_scale(self, painter: QPainter, placed: Placed) -> None:
        bar = self._content.scale
        assert bar is not None
        painter.setFont(self._font(Tone.PLAIN))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BACKING)
        painter.drawRect(placed.rect)
        inside = placed.rect.adjusted(PADDING, 0, -PADDING, -BAR_HEIGHT - 2)
        self._paint_words(painter, inside, placed.text)
        left, top, bottom = inside.left(), inside.bottom() + 1, inside.bottom() + 1 + BAR_HEIGHT
        middle, right = (top + bottom) / 2, left + bar.length
        for ink, width in ((HALO, 4.0), (_INK[Tone.STRONG], 2.0)):
            painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QLineF(left, middle, right, middle))
            painter.drawLine(QLineF(left, top, left, bottom))
            painter.drawLine(QLineF(right, top, right, bottom))

    def _paint_message(self, painter: QPainter, title: str, text: str) -> None:
        margin = max(16, self.width() // 8)
        area = self.rect().adjusted(margin, 0, -margin, 0)
        painter.setFont(self._font(Tone.STRONG, 1.35))
        wrap = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
        upper = QRect(area.left(), 0, area.width(), area.height() // 2 - 6)
        painter.setPen(_INK[Tone.STRONG])
        painter.drawText(upper, wrap | int(Qt.AlignmentFlag.AlignBottom), title)
        painter.setFont(self._font(Tone.PLAIN))
        painter.setPen(_INK[Tone.PLAIN])
        lower = QRect(area.left(), area.height() // 2 + 6, area.width(), area.height() // 2)
        painter.drawText(lower, wrap | int(Qt.AlignmentFlag.AlignTop), text)

    def _font(self, tone: Tone, factor: float = 1.0) -> QFont:
        return self._letters.of(tone, factor)

    @property
    def _letters(self) -> Lettering:
        """What was painted with another is not painted again."""
        is_small = min(self.width(), self.height()) < _SMALL_PANE
        if not self._lettering.is_of(self.font(), is_small):
            self._lettering, self._kept = Lettering(self.font(), is_small), KeptPictures()
        return self._lettering

    def metrics_of(self, tone: Tone) -> QFontMetrics:
        """By which lines of this tone are measured."""
        return self._letters.metrics_of(tone)


def _paint_line(painter: QPainter, placed: Placed) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if placed.part is Part.BADGE:
        painter.setBrush(_BADGE)
        painter.drawRoundedRect(placed.rect, 3, 3)
        painter.setPen(Qt.GlobalColor.black)
        painter.drawText(placed.rect, Qt.AlignmentFlag.AlignCenter, placed.text)
        return
    painter.setBrush(_BACKING)
    painter.drawRect(placed.rect)
    inside = placed.rect.adjusted(PADDING, 0, -PADDING, 0)
    paint_haloed(painter, inside, placed.text, _INK[placed.tone])
