"""Below the worklist: the files that are no radiographs, folded, each with its reason.

No study, no verdict and no signature is about them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.fold_sign import fold_sign
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.worklist.study_table import StudyTable

_LINES = 6
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class OtherFilesModel(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, position: int) -> Row:
        return self._rows[position]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return translate("Worklist", "Reason") if section else translate("Worklist", "File")

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        texts = (words.isolated(row.file), words.notice_text(row.error))
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (*texts, words.technical_text(row.error))))
        return None


class OtherFiles(QWidget):
    menu_asked = TypedSignal[Row, QPoint](object, object)
    """Row, and QPoint on the screen."""

    def __init__(self, table: StudyTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._count = table, 0
        set_role(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.fold = QToolButton()
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.fold.toggled.connect(lambda _checked: self._bring_up_to_date())
        self.files = OtherFilesModel(self)
        self.list = QTableView()
        self.list.setModel(self.files)
        self._set_up_list()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(2)
        layout.addWidget(self.fold)
        layout.addWidget(self.list)
        self.show_others()

    def _set_up_list(self) -> None:
        self.list.setAccessibleName(translate("Worklist", "Files that are no radiographs"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setShowGrid(False)
        self.list.setTabKeyNavigation(False)
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.verticalHeader().setVisible(False)
        height = self.fontMetrics().height() + 6
        self.list.verticalHeader().setDefaultSectionSize(height)
        self.list.setMaximumHeight((_LINES + 1) * height + 8)
        header = self.list.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(0, 150)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._ask_menu)

    def show_others(self) -> None:
        """How many there are by now."""
        count = self._table.totals.no_radiographs
        if count != self._count or not count:
            self._count = count
            self._bring_up_to_date()

    def _bring_up_to_date(self) -> None:
        is_open = self.fold.isChecked()
        sign = fold_sign(is_open=is_open, direction=self.layoutDirection())
        text = translate("Worklist", "No radiographs: {count}")
        self.fold.setText(f"{sign} {text.format(count=f'{self._count:,}')}")
        tip = translate("Worklist", "Files that are something else, each with its reason")
        self.fold.setToolTip(tip)
        self.setVisible(self._count > 0)
        self.list.setVisible(is_open)
        self.files.show_rows(self._table.others if is_open else ())

    def _ask_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            at = self.list.viewport().mapToGlobal(place)
            self.menu_asked.emit(self.files.row_at(index.row()), at)
