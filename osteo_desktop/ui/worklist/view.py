"""The worklist: fills while files are read, and never moves under the reader's eyes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from osteo_desktop.records.reading import RadiographKey, Reading, ReadingStatus
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.worklist.delegate import MARGIN, WorklistDelegate, row_height
from osteo_desktop.ui.worklist.model import HEADINGS, Column, WorklistModel

_FLUSH_MS = 120
_ROWS_A_FLUSH = 1000
"""A resumed folder comes as one batch of thousands; its share per beat keeps the window alive."""
_WIDE = 860
_FOLDED = (Column.DATE, Column.BODY_PART, Column.VIEW, Column.SCORE, Column.FILE)
"""In a narrow pane these are lines of the patient's and the decision's cells."""


class WorklistView(QTableView):
    """One row a radiograph. Below 860 pixels five columns become further lines of the others."""

    row_selected = Signal(object)
    """Row, when another row was selected."""
    rows_shown = Signal()
    """Rows were inserted or replaced; the selected row's own record may be a newer one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = WorklistModel(self)
        self._delegate = WorklistDelegate(self)
        self._waiting: deque[Row] = deque()
        self._flush_timer = QTimer(self, interval=_FLUSH_MS)
        self._flush_timer.timeout.connect(self._flush)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self.selectionModel().selectionChanged.connect(self._selection_changed)

    def _set_up(self) -> None:
        self.setAccessibleName("Worklist")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        vertical = self.verticalHeader()
        vertical.setVisible(False)
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(row_height(self.fontMetrics()))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(30)
        self._lay_out_columns()

    # --- filling ----------------------------------------------------------------------------

    def clear(self) -> None:
        self._waiting.clear()
        self._flush_timer.stop()
        self.rows.clear()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show the rows within a fraction of a second, many together."""
        self._waiting.extend(rows)
        if not self._flush_timer.isActive():
            self._flush_timer.start()

    @property
    def filling(self) -> bool:
        """Rows are still waiting to be shown."""
        return bool(self._waiting)

    def set_readings(self, readings: Mapping[str, Reading]) -> None:
        self.rows.set_readings(readings)

    def set_ai_hidden(self, hidden: bool) -> None:
        self._keep_in_place(lambda: self.rows.set_ai_hidden(hidden))

    def _flush(self) -> None:
        share = [self._waiting.popleft() for _ in range(min(_ROWS_A_FLUSH, len(self._waiting)))]
        if not self._waiting:
            self._flush_timer.stop()
        if share:
            self._keep_in_place(lambda: self.rows.add(share))
            self.rows_shown.emit()

    def _keep_in_place(self, change: Callable[[], None]) -> None:
        """Change the rows; the selected one (else the topmost) stays where it is on the screen."""
        anchor = self.selected_row()
        if anchor is None or not self._is_in_sight(anchor.key, self.viewport().height()):
            top = self.rowAt(0)
            anchor = self.rows.row_at(top) if top >= 0 else None
        before = 0 if anchor is None else self._top_of(anchor.key)
        change()
        if anchor is not None:
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
        indexes = self.selectionModel().selectedRows()
        return self.rows.row_at(indexes[0].row()) if indexes else None

    def select(self, key: RadiographKey) -> None:
        position = self.rows.position(key)
        if position is None:
            return
        index = self.rows.index(position, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

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

    def next_with(self, status: ReadingStatus) -> Row | None:
        """The next row of another study with this status, from the selected one down and round.

        None that was put off.
        """
        return self._next(
            lambda row: self.rows.status(row) is status and not self.rows.is_put_off(row)
        )

    def next_put_off(self) -> Row | None:
        return self._next(self.rows.is_put_off)

    def _next(self, fits: Callable[[Row], bool]) -> Row | None:
        count = self.rows.rowCount()
        selected = self.selected_row()
        position = None if selected is None else self.rows.position(selected.key)
        start = -1 if position is None else position
        for offset in range(1, count + 1):
            row = self.rows.row_at((start + offset) % count)
            is_other = selected is None or row.study_key != selected.study_key
            if is_other and not row.error and fits(row):
                return row
        return None

    def _selection_changed(self, selected: QItemSelection, _old: QItemSelection) -> None:
        if not selected.isEmpty():
            self.row_selected.emit(self.selected_row())

    # --- columns ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        row = self.selected_row()
        was_in_sight = row is not None and self._is_in_sight(row.key, event.oldSize().height())
        super().resizeEvent(event)
        if was_in_sight:
            self.scrollTo(self.selectionModel().currentIndex())
        self._lay_out_columns()

    def _lay_out_columns(self) -> None:
        narrow = self.width() < _WIDE
        self._delegate.narrow = narrow
        header = self.horizontalHeader()
        for column in Column:
            self.setColumnHidden(column, narrow and column in _FOLDED)
            heading = self._text_width(HEADINGS[column])
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, max(heading, self._width_of(column, narrow)))
        stretched = Column.PATIENT if narrow else Column.FILE
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def _text_width(self, sample: str) -> int:
        return self.fontMetrics().horizontalAdvance(sample) + 2 * MARGIN + 2

    def _width_of(self, column: Column, narrow: bool) -> int:
        samples = {
            Column.PATIENT: "Miller-Lüdenscheidt, Anna",
            Column.DATE: "2026-12-30",
            Column.BODY_PART: "WRIST AND",
            Column.VIEW: "LATERAL left",
            Column.DECISION: "● No fracture ",
            Column.SCORE: ">0.999",
            Column.STATUS: "● No fracture ",
        }
        if column is Column.THUMBNAIL:
            return 58
        if column is Column.STATUS and narrow:
            return self._text_width("! new view")
        return self._text_width(samples.get(column, ""))
