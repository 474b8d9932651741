"""The worklist with its filter above."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look import theme
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.worklist.arrange_menu import ArrangeMenu
from osteo_desktop.ui.worklist.filter_bar import FilterBar
from osteo_desktop.ui.worklist.incomplete_line import IncompleteLine
from osteo_desktop.ui.worklist.jump_field import JumpField
from osteo_desktop.ui.worklist.other_files import OtherFiles
from osteo_desktop.ui.worklist.saved_filters import SavedFiltersMenu
from osteo_desktop.ui.worklist.tally import Tally
from osteo_desktop.ui.worklist.view import WorklistView

_COUNT_MS = 250


class WorklistPane(QWidget):
    counted = TypedSignal[Tally](object)
    """Tally, whenever the studies were counted anew."""

    def __init__(self, view: WorklistView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.setMinimumWidth(max(320, view.columns.least_width()))
        self.bar = FilterBar()
        self.incomplete = IncompleteLine()
        self.menu = ArrangeMenu(view, self)
        self.bar.arrange.setMenu(self.menu)
        self.saved = SavedFiltersMenu(self.bar, self)
        self.bar.saved.setMenu(self.saved)
        self.jump = JumpField(view)
        self.others = OtherFiles(view.rows.table)
        self.chosen = QLabel()
        self.chosen.setVisible(False)
        self.chosen.setWordWrap(True)
        self.chosen.setMargin(6)
        theme.set_role(self.chosen, "warning")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.incomplete)
        layout.addWidget(self.jump)
        layout.addWidget(view, 1)
        layout.addWidget(self.chosen)
        layout.addWidget(self.others)
        self._counting = QTimer(self, interval=_COUNT_MS, singleShot=True)
        self._counting.timeout.connect(self.count)
        self.bar.asked.connect(view.set_filter)
        self.bar.left.connect(self._go_to_rows)
        view.arranged.connect(self.count)
        view.rows_shown.connect(self._count_soon)
        view.chosen_changed.connect(self._say_chosen)
        for changed in (view.rows.dataChanged, view.rows.rowsInserted, view.rows.rowsRemoved):
            changed.connect(lambda *_: self._count_soon())
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
        counts = rows.tallying.tally
        self.bar.show_tally(counts, rows.studies_shown)
        self.others.show_others()
        self.counted.emit(counts)

    def _count_soon(self) -> None:
        """Also while rows go on coming."""
        if not self._counting.isActive():
            self._counting.start()

    def _say_chosen(self) -> None:
        several = self.view.several_chosen
        self.chosen.setVisible(several)
        if several:
            number = len(self.view.chosen_rows())
            text = translate(
                "Worklist",
                "{count} lines chosen: for entering what is missing, putting off, reading together "
                "and export. Verdicts and signatures are given one at a time.",
            )
            self.chosen.setText(text.format(count=f"{number:,}"))

    def _go_to_rows(self) -> None:
        self.view.setFocus()
        self.view.finish_arranging()
        if self.view.selected_row() is None:
            self.view.step(1)
