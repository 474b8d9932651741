"""The worklist with its filter above."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from osteo_desktop.records.finding import Decision
from osteo_desktop.ui.language import words
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.worklist.arrange_menu import ArrangeMenu
from osteo_desktop.ui.worklist.filter_bar import FilterBar
from osteo_desktop.ui.worklist.incomplete_line import IncompleteLine
from osteo_desktop.ui.worklist.tally import Tally, tally
from osteo_desktop.ui.worklist.view import WorklistView

_COUNT_MS = 250


class WorklistPane(QWidget):
    counted = TypedSignal[Tally](object)
    """Tally, whenever the studies were counted anew."""

    def __init__(self, view: WorklistView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        columns = (
            "Miller, Anna",
            words.short_decision(Decision.NO_FRACTURE),
            words.arrived_after_signing(),
        )
        text = sum(self.fontMetrics().horizontalAdvance(sample) for sample in columns)
        self.setMinimumWidth(max(320, text + 110))
        self.bar = FilterBar()
        self.incomplete = IncompleteLine()
        self.menu = ArrangeMenu(view, self)
        self.bar.arrange.setMenu(self.menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.incomplete)
        layout.addWidget(view, 1)
        self._counting = QTimer(self, interval=_COUNT_MS, singleShot=True)
        self._counting.timeout.connect(self.count)
        self.bar.asked.connect(view.set_filter)
        self.bar.left.connect(self._go_to_rows)
        view.arranged.connect(self.count)
        for changed in (view.rows.dataChanged, view.rows.rowsInserted, view.rows.rowsRemoved):
            changed.connect(lambda *_: self._counting.start())
        view.rows.modelReset.connect(self.bar.clear)
        self.count()

    def blindness_changed(self) -> None:
        """The view was told."""
        self.bar.allow_decisions(not self.view.rows.table.blindness.on)
        self.count()

    def start_find(self) -> None:
        self.bar.text.setFocus()
        self.bar.text.selectAll()

    def show_to_be_told(self) -> None:
        """Only the studies whose critical result is still to be told."""
        self.bar.show_to_be_told()
        self._go_to_rows()

    def count(self) -> None:
        self._counting.stop()
        rows = self.view.rows
        counts = tally(rows.table)
        self.bar.show_tally(counts, rows.arrangement.studies_shown)
        self.counted.emit(counts)

    def _go_to_rows(self) -> None:
        self.view.setFocus()
        if self.view.selected_row() is None:
            self.view.step(1)
