"""The worklist: fills while files are read, and never moves under the reader's eyes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from osteo_desktop.records.reading import RadiographKey, Reading
from osteo_desktop.records.rules.blindness import Blindness
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.worklist.arrangement import Filter, Sorting
from osteo_desktop.ui.worklist.column_layout import ColumnLayout
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.ui.worklist.delegate import WorklistDelegate
from osteo_desktop.ui.worklist.filling import Filling
from osteo_desktop.ui.worklist.model import UNFOLDED_ROLE, WorklistModel
from osteo_desktop.ui.worklist.study_table import Progress
from osteo_desktop.ui.worklist.table_look import dress

_JUMP = "/"
"""The key after which what is typed in the list leads to a row."""
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_HIGHEST_FIRST = (Column.DATE, Column.SCORE)
"""A first click on their headings puts the newest, the highest, on top."""


class WorklistView(QTableView):
    """One line a study, unfolding into its views: by hand, or while it is being read.

    In a narrow pane columns become further lines of the others; see ColumnLayout. Several lines
    may be chosen, and one of them is read.
    """

    row_selected = TypedSignal[Row](object)
    """Row, when another row was selected."""
    rows_shown = Signal()
    """Rows were inserted or replaced; the selected row's own record may be a newer one."""
    jump_asked = Signal()
    """The reader wants to type what to go to."""
    menu_asked = TypedSignal[Row, QPoint](object, object)
    """Row under the cursor, or the selected one if a key asked, and QPoint on the screen."""
    chosen_changed = Signal()
    """One line is chosen, or several."""
    arranged = Signal()
    """The reader asked for another order, filter or choice of columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = WorklistModel(self)
        self.columns = ColumnLayout(self)
        self._delegate = WorklistDelegate(self.columns, self)
        self._last: RadiographKey | None = None
        self._filling = Filling(self.rows, self._keep_in_place, self)
        self._filling.shown.connect(self.rows_shown)
        self._filling.arranged.connect(self.arranged)
        self._unfold_timer = QTimer(self, interval=0, singleShot=True)
        self._unfold_timer.timeout.connect(self._unfold_what_is_read)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        dress(self)
        self.setAccessibleName(translate("Worklist", "Worklist"))
        header = self.columns.header
        header.sectionClicked.connect(lambda section: self.sort_by(header.meant(section)))
        self.columns.chosen.connect(self.arranged)
        self.columns.is_read = self._is_read
        self.columns.lay_out()
        self._show_sorting()
        self.selectionModel().selectionChanged.connect(self._selection_changed)

    # --- filling ----------------------------------------------------------------------------

    def clear(self) -> None:
        self._filling.clear()
        self._unfold_timer.stop()
        self._last = None
        self.rows.clear()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show the rows within a fraction of a second, many together."""
        self._filling.add(rows)

    def add_at_once(self, rows: Sequence[Row]) -> None:
        """Of a file that the reader waits for."""
        self._keep_in_place(lambda: self.rows.add(rows))
        self.rows_shown.emit()

    def replace_rows(self, rows: Sequence[Row]) -> None:
        """At once: rows that are here and belong to another study now."""
        held = [row for row in rows if self.rows.holds(row.key)]
        in_sight = next((row for row in held if row.key == self._last), None)

        def replace() -> None:
            if in_sight is not None:  # it may stand for its study no longer, and must not fold
                self.rows.set_in_sight(in_sight.study_key)
            self.rows.add(held)

        self._keep_in_place(replace)
        self.rows_shown.emit()

    @property
    def filling(self) -> bool:
        """Rows are still waiting to be shown."""
        return bool(self._filling)

    def take_more(self) -> None:
        """The next portion of rows that wait, or of another order; the window's clock asks too."""
        self._filling.beat()

    def set_readings(self, readings: Mapping[str, Reading]) -> None:
        self._keep_in_place(lambda: self.rows.set_readings(readings))

    def set_blindness(self, blindness: Blindness) -> None:
        self.rows.hide(blindness)
        self._show_sorting()
        self._filling.arrange()

    def _keep_in_place(self, change: Callable[[], None]) -> None:
        """Change the rows; the selected one (else the topmost) stays where it is on the screen."""
        anchor = self.selected_row()
        if anchor is None or not self._is_in_sight(anchor.key, self.viewport().height()):
            top = self.rowAt(0)
            anchor = self.rows.row_at(top) if top >= 0 else None
        before = 0 if anchor is None else self._top_of(anchor.key)
        change()
        self._select_again()
        if anchor is not None and self.rows.position(anchor.key) is not None:
            # The scroll bar learns its new range only at the next layout.
            self.updateGeometries()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._top_of(anchor.key) - before)

    def _top_of(self, key: RadiographKey) -> int:
        position = self.rows.position(key)
        return 0 if position is None else self.rowViewportPosition(position)

    def _is_in_sight(self, key: RadiographKey, viewport_height: int) -> bool:
        height = self.verticalHeader().defaultSectionSize()
        return -height < self._top_of(key) < viewport_height

    # --- selecting --------------------------------------------------------------------------

    def selected_row(self) -> Row | None:
        """The one that is read. Of several that are chosen the one that was read before stays."""
        selection = self.selectionModel()
        last = None if self._last is None else self.rows.position(self._last)
        for position in (last, selection.currentIndex().row()):
            if position is not None and selection.isRowSelected(position, QModelIndex()):
                return self.rows.row_at(position)
        indexes = selection.selectedRows()
        return self.rows.row_at(indexes[0].row()) if indexes else None

    def _is_read(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return not self.several_chosen or self.rows.row_at(index.row()).key == self._last

    def chosen_rows(self) -> tuple[Row, ...]:
        """All lines that are chosen, from the top; several by Shift and Ctrl."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.rows.row_at(place) for place in places)

    @property
    def several_chosen(self) -> bool:
        """What is said of one radiograph must not be said now."""
        ranges = self.selectionModel().selection()
        return sum(ranges.at(number).height() for number in range(ranges.count())) > 1

    def choose_one(self) -> None:
        """Only the one that is read stays chosen."""
        row = self.selected_row()
        if row is not None and self.several_chosen:
            self.select(row.key)

    def select(self, key: RadiographKey) -> None:
        """Go to the radiograph, unfolding its study; nothing where a filter keeps it away."""
        if self.rows.position(key) is None:
            study_key = self.rows.row(key).study_key
            self._keep_in_place(lambda: self.rows.set_in_sight(study_key))
        position = self.rows.position(key)
        if position is None:
            return
        index = self.rows.index(position, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _select_again(self) -> None:
        """What a filter had taken away is the reader's radiograph still."""
        last = self._last
        if last is None or self.selected_row() is not None:
            return
        if self.rows.position(last) is not None:
            self.select(last)

    def rowsAboutToBeRemoved(
        self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int
    ) -> None:
        # Qt would select a neighbour, and with it put another radiograph before the reader.
        if start <= self.currentIndex().row() <= end:
            self.selectionModel().clear()
        super().rowsAboutToBeRemoved(parent, start, end)

    def go_to_end(self, *, last: bool) -> None:
        self.select(self.rows.row_at(self.rows.rowCount() - 1 if last else 0).key)

    def go_to_text(self, text: str, *, further: bool = False) -> bool:
        """Go to the next study with these words, from the one that is read on and round; with
        ``further`` not to that one. Whether there is one."""
        selected = self.selected_row()
        position = None if selected is None else self.rows.position(selected.key)
        start = 0 if position is None else position + further
        key = self.rows.find(text, start)
        if key is not None:
            self.select(key)
        return key is not None

    def step(self, by: int) -> None:
        """Select the row ``by`` places further down."""
        row = self.selected_row()
        position = -1 if row is None else self.rows.position(row.key)
        target = (position if position is not None else -1) + by
        if 0 <= target < self.rows.rowCount():
            self.select(self.rows.row_at(target).key)

    def next_row(self) -> Row | None:
        """The row below the selected one."""
        row = self.selected_row()
        position = None if row is None else self.rows.position(row.key)
        if position is None or position + 1 >= self.rows.rowCount():
            return None
        return self.rows.row_at(position + 1)

    def next_with(self, progress: Progress) -> Row | None:
        """The next line of another study that is so far, from the selected one down and round."""
        selected = self.selected_row()
        position = None if selected is None else self.rows.position(selected.key)
        own = "" if selected is None else selected.study_key
        studies = self.rows.tallying.studies_at(progress)
        if len(studies) == (own in studies):
            return None
        for row in self.rows.rows_from(0 if position is None else position):
            if row.study_key != own and row.study_key in studies and not row.error:
                return row
        return None

    def _selection_changed(self, _new: QItemSelection, _old: QItemSelection) -> None:
        row = self.selected_row()
        self.chosen_changed.emit()
        if row is None or row.key == self._last:
            return
        self._last = row.key
        self._unfold_timer.start()  # not while Qt is still at work on the click
        self.row_selected.emit(row)

    # --- folding ----------------------------------------------------------------------------

    def _unfold_what_is_read(self) -> None:
        row = self.selected_row()
        if row is not None and row.study_key != self.rows.arrangement.in_sight:
            self._keep_in_place(lambda: self.rows.set_in_sight(row.study_key))

    def set_unfolded(self, study_key: str, unfolded: bool) -> None:
        self._keep_in_place(lambda: self.rows.set_unfolded(study_key, unfolded))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right and Left unfold and fold a study, as in any tree; Home and End lead to its ends."""
        key, row = event.key(), self.selected_row()
        if event.text() == _JUMP:
            self.jump_asked.emit()
            return
        ends = (Qt.Key.Key_Home, Qt.Key.Key_End)
        if key in ends and self.rows.rowCount() and not event.modifiers() & _SHIFT:
            self.go_to_end(last=key == Qt.Key.Key_End)
            return
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right) or row is None or event.modifiers():
            super().keyPressEvent(event)
            return
        first = self.rows.table.study_rows(row.study_key)[0]
        if key == Qt.Key.Key_Right:
            self.set_unfolded(row.study_key, True)
        elif first.key == row.key:
            self.set_unfolded(row.study_key, False)
        else:
            self.select(first.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The right button asks of a line and leaves the study in sight where it is."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index, at = self.indexAt(event.pos()), event.globalPos()
        else:
            row = self.selected_row()
            place = None if row is None else self.rows.position(row.key)
            index = self.rows.index(-1 if place is None else place, Column.PATIENT)
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.menu_asked.emit(self.rows.row_at(index.row()), at)

    def keyboardSearch(self, search: str) -> None:
        """Letters decide and sign here, so none of them leads to another patient; / and what is
        typed then does, and Ctrl+F filters."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        unfolded = index.data(UNFOLDED_ROLE) if index.isValid() else None
        if unfolded is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.set_unfolded(self.rows.row_at(index.row()).study_key, not unfolded)

    # --- order and filter -------------------------------------------------------------------

    def set_filter(self, asked: Filter) -> None:
        self.rows.ask(filter=asked)
        self._filling.arrange()

    def set_sorting(self, sorting: Sorting) -> None:
        self.rows.ask(sorting=sorting)
        self._show_sorting()
        self._filling.arrange()

    def finish_arranging(self) -> None:
        """Now, where very many studies are still being brought into the order asked for."""
        self._filling.finish()

    def sort_by(self, column: Column) -> None:
        """By this column; the other way round if it is by this column already."""
        sorting = self.rows.arrangement.sorting
        if column is Column.THUMBNAIL:
            self.set_sorting(Sorting())
        elif column is (sorting.column or Column.DECISION):
            self.set_sorting(Sorting(column, not sorting.descending))
        else:
            self.set_sorting(Sorting(column, column in _HIGHEST_FIRST))

    def _show_sorting(self) -> None:
        sorting = self.rows.arrangement.sorting
        by_default = Column.FILE if self.rows.table.blindness.on else Column.DECISION
        order = Qt.SortOrder
        self.horizontalHeader().setSortIndicator(
            sorting.column or by_default,
            order.DescendingOrder if sorting.descending else order.AscendingOrder,
        )

    # --- columns ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.begin()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        row = self.selected_row()
        was_in_sight = row is not None and self._is_in_sight(row.key, event.oldSize().height())
        super().resizeEvent(event)
        self.columns.lay_out()
        if row is not None and was_in_sight:
            self.scrollTo(self.rows.index(self.rows.position(row.key) or 0, 0))

    def set_hidden_columns(self, hidden: Collection[Column]) -> None:
        self.columns.set_hidden(hidden)
        self._columns_chosen()

    def set_column_widths(self, widths: Mapping[Column, int]) -> None:
        """Of the wide form."""
        self.columns.set_widths(widths)
        self._columns_chosen()

    def _columns_chosen(self) -> None:
        self.columns.lay_out()
        self.viewport().update()
        self.arranged.emit()
