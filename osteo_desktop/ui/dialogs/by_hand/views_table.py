"""Body part, side and view of each radiograph: a line for each, for a study may hold two sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from osteo_desktop.records.bone import BODY_PARTS
from osteo_desktop.records.reading import EnteredView, RadiographKey
from osteo_desktop.records.rules.by_hand import states
from osteo_desktop.records.rules.typed import Fault, as_side, as_text
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.by_hand.fields import offer
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.wording.coded.body_parts import part_code

COLUMNS = ("BodyPartExamined", "Laterality", "ViewPosition")
_HEADINGS = (
    marked("Dialogs", "Radiograph"),
    marked("Dialogs", "Body part"),
    marked("Dialogs", "Side"),
    marked("Dialogs", "View"),
)
_VIEWS = ("AP", "PA", "LATERAL", "OBLIQUE", "AXIAL")
_MOST_LINES = 4
"""So many are in sight at once."""


class ViewsTable(QTableWidget):
    """Typing begins; arrows go from cell to cell, Tab leaves the table."""

    def __init__(self, rows: Sequence[Row], entered: Mapping[RadiographKey, EnteredView]) -> None:
        """Of several, a first line says body part or view of all that have none; a side is said
        of each alone."""
        self._several = len(rows) > 1
        super().__init__(len(rows) + self._several, len(_HEADINGS))
        self._rows = tuple(rows)
        self.setHorizontalHeaderLabels([translate("Dialogs", text) for text in _HEADINGS])
        self.setAccessibleName(translate("Dialogs", "Body part, side and view"))
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, letters in ((1, 16), (2, 14), (3, 16)):
            self.setColumnWidth(column, letters * self.fontMetrics().averageCharWidth() + 24)
        self.setItemDelegate(_Completing(self))
        if self._several:
            self._put_bound(0, 0, translate("Dialogs", "All"))
            self._put_bound(0, 1 + COLUMNS.index("Laterality"), "")
            tip = translate("Dialogs", "For those below that have none yet")
            for column in (1, 3):
                item = QTableWidgetItem("")
                item.setToolTip(tip)
                self.setItem(0, column, item)
        for line, row in enumerate(rows, start=self._several):
            self._put_bound(line, 0, words.isolated(row.file))
            for column, keyword in enumerate(COLUMNS, start=1):
                stated = states(row, keyword)
                own = getattr(entered.get(row.key, EnteredView()), keyword)
                text = _shown(keyword, stated or own)
                if stated:
                    self._put_bound(line, column, text, translate("Dialogs", "From the file"))
                else:
                    self.setItem(line, column, QTableWidgetItem(text))
        self.setCurrentCell(self._several, 1)
        lines = min(self.rowCount(), _MOST_LINES) + 1
        self.setMinimumHeight(lines * self.verticalHeader().defaultSectionSize() + 8)
        self.cellChanged.connect(self._on_changed)

    def views(self) -> dict[RadiographKey, EnteredView]:
        """What stands there now of each radiograph that the file does not say."""
        return {
            row.key: EnteredView(*(self._said(line, number) for number in range(len(COLUMNS))))
            for line, row in enumerate(self._rows, start=self._several)
        }

    def fault(self) -> tuple[Fault, str] | None:
        """The first side that is none, and what was typed; it is then the current cell."""
        column = COLUMNS.index("Laterality")
        for line in range(self._several, self.rowCount()):
            text = self._text(line, column)
            if text and self._is_free(line, column) and _side_of(text) is None:
                self.setCurrentCell(line, column + 1)
                return Fault.NO_SIDE, text
        return None

    def _said(self, line: int, column: int) -> str:
        text = self._text(line, column)
        if not self._is_free(line, column):
            return ""
        if COLUMNS[column] == "Laterality":
            return _side_of(text) or ""
        return part_code(text, words.word) if COLUMNS[column] == "BodyPartExamined" else text

    def _text(self, line: int, column: int) -> str:
        return as_text(self._cell(line, column).text())

    def _is_free(self, line: int, column: int) -> bool:
        return bool(self._cell(line, column).flags() & Qt.ItemFlag.ItemIsEditable)

    def _cell(self, line: int, column: int) -> QTableWidgetItem:
        """``column`` of COLUMNS."""
        cell = self.item(line, column + 1)
        assert cell is not None
        return cell

    def _put_bound(self, line: int, column: int, text: str, tip: str = "") -> None:
        item = QTableWidgetItem(text)
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        item.setToolTip(tip or text)
        if column:
            item.setForeground(self.palette().placeholderText())
        self.setItem(line, column, item)

    def _on_changed(self, line: int, column: int) -> None:
        keyword = COLUMNS[column - 1]
        text = self._text(line, column - 1)
        if self._several and line == 0:
            for other in range(1, self.rowCount()):
                if self._is_free(other, column - 1) and not self._text(other, column - 1):
                    self._cell(other, column - 1).setText(text)
        elif keyword == "Laterality" and (side := _side_of(text)):
            self._cell(line, column - 1).setText(_shown(keyword, side))
        elif keyword == "BodyPartExamined":
            self._cell(line, column - 1).setText(_shown(keyword, part_code(text, words.word)))


def _shown(keyword: str, value: str) -> str:
    if keyword == "BodyPartExamined":
        return words.part_text(value)
    return words.side_text(value) if keyword == "Laterality" else value


def _side_of(text: str) -> str | None:
    said = text.casefold()
    named = next((code for code in "LRBU" if words.side_text(code).casefold() == said), None)
    return named or as_side(text)


class _Completing(QStyledItemDelegate):
    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        offered = {
            1: tuple(map(words.part_text, BODY_PARTS)),
            2: tuple(map(words.side_text, "LR")),
            3: _VIEWS,
        }
        editor = QLineEdit(parent)
        offer(editor, offered.get(index.column(), ()))
        return editor
