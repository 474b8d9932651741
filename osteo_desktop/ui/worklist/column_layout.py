"""Which columns are shown and how wide: what decides is never cut, the rest as there is room."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import CriticalState, ReadingStatus, Verdict
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.line_height import line_height
from osteo_desktop.ui.worklist.columns import (
    ALWAYS,
    LINES_WHERE_NARROW,
    MAY_BE_HIDDEN,
    WHERE_THERE_IS_ROOM,
    Column,
    heading,
)

MARGIN = 6
FOLD_WIDTH = 16
"""Of the arrow before a study's picture."""
_PICTURE = 48
_MOST_VIEWS = 99
_LEAST = 40
_SAMPLES = {
    Column.PATIENT: "Miller-Lüdenscheidt, Anna",
    Column.NUMBER: "1234567890",
    Column.DATE: "2026-12-30",
    Column.BODY_PART: "WRIST AND",
    Column.VIEW: "LATERAL L",
    Column.SIDE: "right",
    Column.VIEWS: "99",
    Column.ACCESSION: "ACC-1234567",
    Column.SCORE: "0.99999",
    Column.READER: "Dr. Jane Miller",
    Column.FOLDER: "2026-12-30/wrists",
    Column.FILE: "2026-12-30/wrists/IM-0001-0001.dcm",
}
_USUAL_PATIENT = "Lüdenscheidt, Annabel"
"""Where there is no room for it beside what decides, it stands above."""
_LEAST_SPACE = 2
LINES = 3
SLIM_LINES = 2
"""Of the patient, and as many of AI and reader below."""


class WorklistHeader(QHeaderView):
    """The patient's heading reaches over the pictures where its column is narrow."""

    def __init__(self, is_slim: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._is_slim = is_slim

    def room_of(self, column: Column) -> QRect:
        """Where its heading stands: words of the pictures there are none."""
        columns: tuple[Column, ...] = (column,)
        if self._is_slim() and column in (Column.THUMBNAIL, Column.PATIENT):
            columns = (Column.THUMBNAIL, Column.PATIENT)
        room = QRect()
        for one in columns:
            left, width = self.sectionViewportPosition(one), self.sectionSize(one)
            room |= QRect(left, 0, width, self.height())
        return room

    def meant(self, section: int) -> Column:
        """Whose heading stands over it."""
        together = self._is_slim() and section == Column.THUMBNAIL
        return Column.PATIENT if together else Column(section)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        column = self.meant(logicalIndex)
        super().paintSection(painter, self.room_of(column), column)


class ColumnLayout(QObject):
    """Of a table whose sections are :class:`Column`."""

    chosen = Signal()
    """The reader made a column wider or narrower."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.hidden: frozenset[Column] = frozenset()
        """Those that the reader does not want to see."""
        self.widths: dict[Column, int] = {}
        """What the reader made of the wide form's columns."""
        self.narrow = True
        """Columns are lines of others."""
        self.slim = False
        """So narrow that patient, number and file stand above what AI and reader say."""
        self.pitch = pitch(table.fontMetrics())
        self.shown: frozenset[Column] = frozenset(ALWAYS)
        self.is_read: Callable[[QModelIndex | QPersistentModelIndex], bool] = lambda _index: True
        """Whether it is the line that is read, of several that are chosen; the view says so."""
        self._is_laying_out = False
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self.lay_out)
        self.header = header = WorklistHeader(lambda: self.slim, table)
        table.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._on_resized)

    def set_hidden(self, hidden: Collection[Column]) -> None:
        self.hidden = frozenset(hidden) & frozenset(MAY_BE_HIDDEN)

    def set_widths(self, widths: Mapping[Column, int]) -> None:
        self.widths = dict(widths)

    def lay_out(self) -> None:
        """Bring the sections to the width of the table."""
        available = self._table.viewport().width()
        needs = {column: self._need(column) for column in Column}
        lines = [column for column in LINES_WHERE_NARROW if column not in self.hidden]
        whole = sum(needs[column] for column in (*ALWAYS, *lines))
        self.narrow = available < whole
        shown = list(ALWAYS) if self.narrow else [*ALWAYS, *lines]
        if self.narrow:
            needs[Column.PATIENT] = _LEAST_SPACE
            if sum(needs[column] for column in shown) > available:
                needs[Column.DECISION] = _least_of(self, Column.DECISION)
        else:
            for column in WHERE_THERE_IS_ROOM:
                if column not in self.hidden and whole + needs[column] <= available:
                    shown.append(column)
                    whole += needs[column]
        self.shown = frozenset(shown)
        self._share(needs, available - sum(needs[column] for column in shown))
        self.slim = self.narrow and needs[Column.PATIENT] < self._text_width(_USUAL_PATIENT)
        self._set_height()
        self._is_laying_out = True
        for column in Column:
            self._table.setColumnHidden(column, column not in self.shown)
            if column in self.shown:
                self._table.horizontalHeader().resizeSection(column, needs[column])
        self._is_laying_out = False
        self._table.updateGeometries()  # the scroll bars learn of it only later

    def _set_height(self) -> None:
        self.pitch = pitch(self._table.fontMetrics())
        height = row_height(self._table.fontMetrics(), slim=self.slim)
        header = self._table.verticalHeader()
        if header.defaultSectionSize() != height:
            header.setDefaultSectionSize(height)

    def fits_patient(self, text: str) -> bool:
        """Whether there is room for all of it where the patient stands."""
        room = self._table.columnWidth(Column.PATIENT)
        return self._text_width(text) <= (self.span(QRect()).width() if self.slim else room)

    def span(self, cell: QRect) -> QRect:
        """Of the cells beside the picture, in the line of ``cell``."""
        edges = [
            edge
            for column in (Column.PATIENT, Column.DECISION, Column.STATUS)
            for left in (self._table.columnViewportPosition(column),)
            for edge in (left, left + self._table.columnWidth(column))
        ]
        return QRect(min(edges), cell.top(), max(edges) - min(edges), cell.height())

    def least_width(self) -> int:
        """Of the table, that nothing which decides is cut and the patient stands above it."""
        needs = (_least_of(self, c) for c in (Column.THUMBNAIL, Column.DECISION, Column.STATUS))
        sections = sum(needs)
        bar = self._table.verticalScrollBar().sizeHint().width()
        return sections + _LEAST_SPACE + bar + 4

    def _share(self, needs: dict[Column, int], rest: int) -> None:
        """What is left over goes to patient and file, whose words are the longest."""
        takers = [
            column
            for column in (Column.PATIENT, Column.FILE)
            if column in self.shown and (self.narrow or column not in self.widths)
        ]
        for number, column in enumerate(takers):
            part = rest // (len(takers) - number)
            needs[column] += max(part, 0)
            rest -= max(part, 0)

    def _need(self, column: Column) -> int:
        least = _least_of(self, column)
        if column is Column.DECISION:
            least = max(least, self.widest(place_texts()))
        if self.narrow or column not in self.widths:
            return least if column in _DECIDING else max(least, self._usual(column))
        return max(self.widths[column], least)

    def _usual(self, column: Column) -> int:
        return max(self._text_width(_SAMPLES.get(column, "")), self._text_width(heading(column)))

    def _text_width(self, text: str) -> int:
        return self._table.fontMetrics().horizontalAdvance(text) + 2 * MARGIN + 2

    def widest(self, texts: Iterable[str]) -> int:
        return max(map(self._text_width, texts))

    def _on_resized(self, section: int, _before: int, width: int) -> None:
        if self._is_laying_out or self.narrow or not width:
            return
        self.widths[Column(section)] = width
        self._again.start()
        self.chosen.emit()


_DECIDING = (Column.DECISION, Column.STATUS)


def _least_of(layout: ColumnLayout, column: Column) -> int:
    """Pixels below which something that decides would be cut."""
    if column is Column.THUMBNAIL:
        return _PICTURE + FOLD_WIDTH
    if column is Column.DECISION:
        return layout.widest([heading(column), *decision_texts()])
    if column is Column.STATUS:
        return layout.widest([heading(column), *status_texts()])
    return _LEAST


def decision_texts() -> list[str]:
    """All that decides in a line of the AI's column."""
    texts = [words.short_decision(decision) for decision in Decision]
    return [*texts, words.waiting_text(), words.hidden_text(), words.isolated(">0.999")]


def place_texts() -> list[str]:
    """Which of its study's views a radiograph is; shortened where the list is narrowest."""
    places = (
        translate("Worklist", "one of {views}", n=_MOST_VIEWS),
        translate("Worklist", "first of {views}", n=_MOST_VIEWS),
        translate("Worklist", "highest of {views}", n=_MOST_VIEWS),
    )
    return [place.format(views=_MOST_VIEWS) for place in places]


def status_texts() -> list[str]:
    """All that may stand in a line of the reader's column."""
    states = [words.status_text(status) for status in ReadingStatus]
    states += [words.later_text(), words.arrived_after_signing()]
    states += [words.exchanged_text(), words.several_patients_text()]
    verdicts = [words.verdict_text(verdict) for verdict in Verdict]
    verdicts.append(words.short_unusable())
    together = [joined(state, verdict) for state in states for verdict in verdicts]
    critical = [words.critical_text(state) for state in CriticalState]
    together += [joined(words.not_whole_text(), text) for text in critical if text]
    return [*states, *verdicts, *together, words.not_whole_text(), *critical]


def joined(state: str, verdict: str) -> str:
    """Where there is one line for both, the sign of the first is enough."""
    return f"{state.split()[0]} {verdict}"


def row_height(metrics: QFontMetrics, *, slim: bool) -> int:
    """Pixels of a row with its lines."""
    return max(54, (2 * SLIM_LINES if slim else LINES) * pitch(metrics) + 8)


def pitch(metrics: QFontMetrics) -> int:
    """Pixels from line to line, in the window's language."""
    return line_height(metrics, words.disclaimer())
