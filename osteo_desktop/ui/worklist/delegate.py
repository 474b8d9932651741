"""Paints a row of the worklist: in several lines where the pane is narrow, to cut nothing off."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.language import words
from osteo_desktop.ui.look.theme import current_theme
from osteo_desktop.ui.parts.fold_sign import fold_sign
from osteo_desktop.ui.worklist.cells import name_text
from osteo_desktop.ui.worklist.column_layout import (
    FOLD_WIDTH,
    LINES,
    MARGIN,
    SLIM_LINES,
    ColumnLayout,
    joined,
    row_height,
)
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.ui.worklist.model import (
    CRITICAL_ROLE,
    DECISION_ROLE,
    PLACE_ROLE,
    ROW_ROLE,
    UNFOLDED_ROLE,
    VERDICT_ROLE,
)

_PICTURES_KEPT = 200
_TINT = 0.25
"""Of the accent over lines that are chosen and not read."""
_MIDDLE = Qt.TextElideMode.ElideMiddle
_RIGHT = Qt.TextElideMode.ElideRight
_WHOLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip)
"""Signs above and below the letters of some scripts reach further than a line."""


class WorklistDelegate(QStyledItemDelegate):
    def __init__(self, columns: ColumnLayout, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._said: dict[tuple[int, Column], tuple[str, ...]] = {}
        """What cells say, by line and column: a narrow row is painted column by column, and in
        each the patient's lines run through it."""
        self._pictures: OrderedDict[RadiographKey, tuple[bytes, QPixmap]] = OrderedDict()
        self._theme = current_theme()

    def begin(self) -> None:
        """A painting of the list begins: since the last one, anything may say something else."""
        self._said.clear()
        self._theme = current_theme()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(60, row_height(option.fontMetrics, slim=self._columns.slim))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self._paint_ground(painter, option, index)
        column = Column(index.column())
        painter.save()
        if column is Column.THUMBNAIL:
            self._paint_study(painter, option, index, self._is_read(option, index))
        else:
            self._paint_lines(painter, option, index, column)
        painter.restore()

    def _is_read(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Of several that are chosen one is read, and looks otherwise."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        return chosen and self._columns.is_read(index)

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        selected = self._is_read(option, index)
        painter.fillRect(option.rect, QColor(theme.accent if selected else theme.surface))
        if chosen and not selected:
            tint = QColor(theme.accent)
            tint.setAlphaF(_TINT)
            painter.fillRect(option.rect, tint)
        painter.setPen(QColor(theme.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if selected and index.column() == Column.THUMBNAIL:
            # A bar as well: the selection must not be told by colour alone.
            bar = QRect(option.rect.left(), option.rect.top(), 4, option.rect.height())
            bar = QStyle.visualRect(option.direction, option.rect, bar)
            painter.fillRect(bar, QColor(theme.text))

    def _paint_study(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        selected: bool,
    ) -> None:
        """The picture; a further view of the study above is set in, the first has its arrow, where
        the line begins."""
        rect, direction = option.rect, option.direction
        unfolded = index.data(UNFOLDED_ROLE)
        is_further = unfolded is None and bool(index.data(PLACE_ROLE))
        left = FOLD_WIDTH + (6 if is_further else 0)
        space = QStyle.visualRect(direction, rect, rect.adjusted(left, 3, -2, -4))
        self._paint_picture(painter, space, index.data(ROW_ROLE))
        if unfolded is None:
            return
        theme = self._theme
        painter.setPen(QColor(theme.on_accent if selected else theme.text))
        place = QRect(rect.left() + 4, rect.top(), FOLD_WIDTH - 2, rect.height())
        place = QStyle.visualRect(direction, rect, place)
        sign = fold_sign(is_open=unfolded, direction=direction)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)

    def _paint_picture(self, painter: QPainter, space: QRect, row: Row) -> None:
        picture = self._picture(row)
        if picture.isNull():
            painter.setPen(QColor(self._theme.quiet))
            painter.drawText(space, Qt.AlignmentFlag.AlignCenter, "✕" if row.error else "")
            return
        size = picture.size().scaled(space.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(space.topLeft(), size)
        place.moveCenter(space.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, picture)

    def _picture(self, row: Row) -> QPixmap:
        held = self._pictures.get(row.key)
        if held is not None and held[0] is row.thumbnail:
            self._pictures.move_to_end(row.key)
            return held[1]
        picture = QPixmap()
        if row.thumbnail:
            picture.loadFromData(row.thumbnail)
        self._pictures[row.key] = (row.thumbnail, picture)
        while len(self._pictures) > _PICTURES_KEPT:
            self._pictures.popitem(last=False)
        return picture

    def _paint_lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        column: Column,
    ) -> None:
        space = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        if self._columns.slim:
            painter.setClipRect(option.rect)
            span = self._columns.span(option.rect).adjusted(MARGIN, 0, -MARGIN, 0)
            self._draw(painter, option, index, Column.PATIENT, span, span.top() + 4)
            top = span.top() + 4 + SLIM_LINES * self._columns.pitch
            if column is not Column.PATIENT:
                self._draw(painter, option, index, column, space, top)
            return
        lines = len(self._said_in(index, column))
        top = space.center().y() - self._columns.pitch * lines // 2
        self._draw(painter, option, index, column, space, top)

    def _draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        column: Column,
        space: QRect,
        top: int,
    ) -> None:
        """The lines of a column within ``space``, from ``top`` down."""
        theme, metrics = self._theme, option.fontMetrics
        selected, height = self._is_read(option, index), self._columns.pitch
        strong = QColor(theme.on_accent if selected else self._colour(index, column))
        quiet = QColor(theme.quiet_on_accent if selected else theme.quiet)
        alarm = str(index.data(CRITICAL_ROLE)) if column is Column.STATUS else ""
        is_patient = column is Column.PATIENT
        is_of_file = is_patient and not index.sibling(index.row(), Column.PATIENT).data()
        for number, text in enumerate(self._said_in(index, column)):
            painter.setPen(quiet if number else strong)
            painter.setFont(_slanted(option.font) if is_of_file and not number else option.font)
            if alarm and text.endswith(alarm):
                painter.setPen(strong if selected else QColor(theme.warning))
            line = QRect(space.left(), top + number * height, space.width(), height)
            elide = _RIGHT if is_patient and not is_of_file else _MIDDLE
            shown = metrics.elidedText(text, elide, line.width())
            painter.drawText(line, _WHOLE, shown)

    def _said_in(
        self, index: QModelIndex | QPersistentModelIndex, column: Column
    ) -> tuple[str, ...]:
        place = index.row(), column
        if place not in self._said:
            self._said[place] = self.lines(index, column)
        return self._said[place]

    def lines(self, index: QModelIndex | QPersistentModelIndex, column: Column) -> tuple[str, ...]:
        """What the cell says, line by line; the first is the one that counts."""

        def text(other: Column) -> str:
            if other in self._columns.hidden:
                return ""
            return str(index.sibling(index.row(), other).data() or "")

        def line_of(other: Column) -> str:
            return "" if other in self._columns.shown else text(other)

        lines, place = [text(column)], str(index.data(PLACE_ROLE))
        if column is Column.STATUS:
            lines = _of_status(index, text(column))
        elif column is Column.PATIENT:
            view = f"{line_of(Column.BODY_PART)} {line_of(Column.VIEW)}".strip()
            further = place if self._columns.slim else ""
            lines = _of_study(index, text, line_of, view, further, self._columns.fits_patient)
        elif column is Column.DECISION:
            score = line_of(Column.SCORE)
            lines += [score or self._place_beside(index)] if self._columns.slim else [score, place]
        shown = [line for line in lines if line]
        if column is Column.STATUS and self._columns.slim:
            shown = _in_two(lines)
        elif column is Column.STATUS and len(shown) > LINES:
            shown[:2] = [joined(shown[0], shown[1])]
        most = SLIM_LINES if self._columns.slim else LINES
        return tuple(shown[:most]) or ("",)

    def _place_beside(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Which of its study's views it is, where the patient's lines have no room for it."""
        place = str(index.data(PLACE_ROLE))
        told = any(place in line for line in self.lines(index, Column.PATIENT))
        return "" if told else place

    def _colour(self, index: QModelIndex | QPersistentModelIndex, column: Column) -> str:
        theme = current_theme()
        if column is not Column.DECISION:
            return theme.text
        return theme.of_decision(index.data(DECISION_ROLE))


def _of_study(
    index: QModelIndex | QPersistentModelIndex,
    text: Callable[[Column], str],
    line_of: Callable[[Column], str],
    view: str,
    further: str,
    fits: Callable[[str], bool],
) -> list[str]:
    """What tells it apart comes first: the patient, or the file with its folder."""
    row, patient, date = index.data(ROW_ROLE), text(Column.PATIENT), line_of(Column.DATE)
    if not patient:
        folder = line_of(Column.FOLDER)
        return [name_text(row), _together(folder, further), _together(date, view)]
    number = line_of(Column.NUMBER)
    number = "" if number in patient else number
    view = view or line_of(Column.FILE)
    for told in (_together(number, date, view, further), _together(number, date, further)):
        if further and fits(told):
            return [patient, told]
    if fits(_together(number, date)):
        return [patient, _together(number, date), view]
    return [patient, number, _together(date, view)]


def _together(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _of_status(index: QModelIndex | QPersistentModelIndex, status: str) -> list[str]:
    """How far it is, the verdict, and what must not be overlooked; "" for what there is not."""
    partial = "" if index.data(ROW_ROLE).is_whole else words.not_whole_text()
    return [status, str(index.data(VERDICT_ROLE)), partial, str(index.data(CRITICAL_ROLE))]


def _in_two(lines: list[str]) -> list[str]:
    """Two and two in a line: of the first of each its sign is enough."""
    pairs = (lines[:2], lines[2:])
    shown = [joined(*pair) if all(pair) else "".join(pair) for pair in pairs]
    return [line for line in shown if line]


def _slanted(font: QFont) -> QFont:
    """Of a file's name, which must not be taken for a patient's."""
    slanted = QFont(font)
    slanted.setItalic(True)
    return slanted
