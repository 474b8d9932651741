"""The menu of the worklist's order and columns: what the headings do, for keyboard and pane."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.worklist.arrangement import Sorting
from osteo_desktop.ui.worklist.columns import (
    LINES_WHERE_NARROW,
    MAY_BE_HIDDEN,
    Column,
    heading,
)
from osteo_desktop.ui.worklist.view import WorklistView

_ORDERS = {
    Column.PATIENT: marked("Worklist", "By patient"),
    Column.NUMBER: marked("Worklist", "By number"),
    Column.DATE: marked("Worklist", "By date"),
    Column.BODY_PART: marked("Worklist", "By body part"),
    Column.VIEW: marked("Worklist", "By view"),
    Column.SCORE: marked("Worklist", "By score"),
    Column.STATUS: marked("Worklist", "By status"),
    Column.FOLDER: marked("Worklist", "By folder"),
    Column.FILE: marked("Worklist", "By file"),
}


class ArrangeMenu(QMenu):
    def __init__(self, view: WorklistView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setAccessibleName(translate("Worklist", "Order and columns of the worklist"))
        self.addSection(translate("Worklist", "Order"))
        self._group = QActionGroup(self)
        self.by_default = self._order_action(translate("Worklist", "Most suspicious first"))
        self.by_default.triggered.connect(lambda _checked: view.set_sorting(Sorting()))
        self.orders: dict[Column, QAction] = {}
        for column in Column:
            if column in _ORDERS:
                action = self._order_action(translate("Worklist", _ORDERS[column]))
                action.triggered.connect(lambda _checked, c=column: view.sort_by(c))
                self.orders[column] = action
        self.reverse = self.addAction(translate("Worklist", "Other way round"))
        self.reverse.setCheckable(True)
        self.reverse.triggered.connect(self._turn_round)
        self.addSection(translate("Worklist", "Columns"))
        self.columns: dict[Column, QAction] = {}
        for column in MAY_BE_HIDDEN:
            action = self.addAction(heading(column))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked: self._choose_columns())
            self.columns[column] = action
        self.aboutToShow.connect(self._bring_up_to_date)

    def _order_action(self, text: str) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        self._group.addAction(action)
        return action

    def _turn_round(self, descending: bool) -> None:
        column = self._view.rows.arrangement.sorting.column or Column.DECISION
        self._view.set_sorting(Sorting(column, descending))

    def _choose_columns(self) -> None:
        self._view.set_hidden_columns([c for c, a in self.columns.items() if not a.isChecked()])

    def _bring_up_to_date(self) -> None:
        hidden = self._view.rows.table.blindness.on
        sorting = self._view.rows.arrangement.sorting
        self.by_default.setText(
            translate("Worklist", "By file")
            if hidden
            else translate("Worklist", "Most suspicious first")
        )
        self.orders[Column.SCORE].setEnabled(not hidden)
        is_default = sorting.column in (None, Column.DECISION)
        chosen = self.by_default if sorting.column is None or is_default else None
        (chosen or self.orders[sorting.column or Column.FILE]).setChecked(True)
        self.reverse.setChecked(sorting.descending)
        for column, action in self.columns.items():
            layout = self._view.columns
            action.setChecked(column not in layout.hidden)
            waits = column not in (*layout.shown, *layout.hidden)
            if column in LINES_WHERE_NARROW or not waits:
                action.setText(heading(column))
            else:
                text = translate("Worklist", "{column} (where the list is wide enough)")
                action.setText(text.format(column=heading(column)))
