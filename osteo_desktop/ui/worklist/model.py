"""The worklist's lines, as Qt wants them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import attrgetter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from osteo_desktop.records.reading import RadiographKey, Reading
from osteo_desktop.records.rules.blindness import Blindness
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.worklist.arrangement import Arrangement, Filter, Sorting
from osteo_desktop.ui.worklist.cells import (
    accessible_text,
    cell_text,
    place_text,
    to_be_told_text,
    tooltip,
    verdict_text,
)
from osteo_desktop.ui.worklist.columns import Column, heading
from osteo_desktop.ui.worklist.study_table import StudyTable
from osteo_desktop.ui.worklist.tally import Tallying

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_key = attrgetter("key")

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The Row itself."""
DECISION_ROLE = ROW_ROLE + 1
"""The Decision that may be shown, None while there is none or the AI is hidden."""
VERDICT_ROLE = ROW_ROLE + 2
"""The reader's verdict in words, "" while there is none."""
PLACE_ROLE = ROW_ROLE + 3
"""Like "highest of 3", "" for a study of one view."""
CRITICAL_ROLE = ROW_ROLE + 5
"""That a critical result of the study is still to be told, in words; else ""."""
UNFOLDED_ROLE = ROW_ROLE + 4
"""For a study's first line: whether its other views are shown. None for those, and where there
are no others."""


class WorklistModel(QAbstractTableModel):
    """One line a study, standing for its highest view, and one for each other view unfolded.

    Rows come in batches, at any place of the order; a row that comes again replaces the old.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = StudyTable()
        self.arrangement = Arrangement(self.table)
        self.tallying = Tallying(self.table)
        self._lines: list[Row] = []
        self._keys: list[RadiographKey] = []
        self._position: dict[RadiographKey, int] = {}

    # --- what the window asks ---------------------------------------------------------------

    def row_at(self, position: int) -> Row:
        """The radiograph of this line."""
        return self._lines[position]

    def row(self, key: RadiographKey) -> Row:
        """Whether its line is shown or not."""
        return self.table.row(key)

    def holds(self, key: RadiographKey) -> bool:
        return self.table.holds(key)

    def position(self, key: RadiographKey) -> int | None:
        """None for what is folded or filtered away, and for what is not there."""
        return self._position.get(key)

    def find(self, text: str, start: int) -> RadiographKey | None:
        """The first line from ``start`` down and round whose study has all these words."""
        count = len(self._lines)
        for offset in range(count):
            row = self._lines[(start + offset) % count]
            if self.arrangement.is_first(row) and self.arrangement.says(row.study_key, text):
                return row.key
        return None

    # --- what changes -----------------------------------------------------------------------

    def clear(self) -> None:
        self.beginResetModel()
        self.table.clear()
        self.arrangement.clear()
        self.tallying = Tallying(self.table)
        self._lines, self._keys, self._position = [], [], {}
        self.endResetModel()

    def add(self, rows: Iterable[Row]) -> None:
        """Insert rows, or replace those of the same radiograph; then put all in order."""
        came = list(rows)
        touched = self.table.add(came)
        self.arrangement.settle(touched)
        self.tallying.settle(touched)
        for key in {row.key for row in came}:
            position = self._position.get(key)
            if position is not None and self.table.holds(key):
                self._lines[position] = self.table.row(key)
                self._say_changed(position)
        self._rearrange()

    def set_readings(self, readings: Mapping[str, Reading]) -> None:
        """The mapping is kept, not copied; call :meth:`reading_changed` when it changes."""
        self.table.set_readings(readings)
        self.arrangement.settle_all()
        self.tallying.settle_all()
        self._rearrange()
        self._say_all_changed()

    def reading_changed(self, study_key: str) -> None:
        self.table.readings_changed()
        self.arrangement.reread(study_key)
        self.tallying.settle([study_key])
        self._say_study_changed(study_key)

    def set_blindness(self, blindness: Blindness) -> None:
        """Hide the AI's word on undecided studies, in the order of the rows as well."""
        self.table.blindness = blindness
        self.arrangement.order_again()
        self.tallying.settle_all()
        self._rearrange()
        self._say_all_changed()

    def set_filter(self, asked: Filter) -> None:
        self.arrangement.filter = asked
        self.arrangement.filter_again()
        self._rearrange()

    def set_sorting(self, sorting: Sorting) -> None:
        self.arrangement.sorting = sorting
        self.arrangement.sort_again()
        self._rearrange()

    def set_in_sight(self, study_key: str) -> None:
        """Unfold the study that is being read, and fold the one before."""
        before, self.arrangement.in_sight = self.arrangement.in_sight, study_key
        self._fold_again(before, study_key)

    def set_unfolded(self, study_key: str, unfolded: bool) -> None:
        """By hand: it stays so until the reader folds it."""
        held = self.arrangement.unfolded
        if unfolded:
            held.add(study_key)
        else:
            held.discard(study_key)
            if self.arrangement.in_sight == study_key:
                self.arrangement.in_sight = ""
        self._fold_again(study_key)

    def _fold_again(self, *study_keys: str) -> None:
        if all(self.table.views(key) < 2 for key in study_keys):
            return
        self._rearrange()
        for key in study_keys:
            self._say_study_changed(key)

    def _say_study_changed(self, study_key: str) -> None:
        for row in self.table.study_rows(study_key):
            position = self._position.get(row.key)
            if position is not None:
                self._say_changed(position)

    def _say_changed(self, first: int, last: int | None = None) -> None:
        end = first if last is None else last
        self.dataChanged.emit(self.index(first, 0), self.index(end, len(Column) - 1))

    def _say_all_changed(self) -> None:
        if self._lines:
            self._say_changed(0, len(self._lines) - 1)

    # --- lines come, go and move ------------------------------------------------------------

    def _rearrange(self) -> None:
        """Bring the lines to what the arrangement says, in steps that Qt can follow.

        What goes away is moved to the end and taken off there; what comes is put at the end and
        moved to its place. A selection keeps to its radiograph all the way.
        """
        wanted = self.arrangement.lines()
        keys = set(map(_key, wanted))
        gone = self._position.keys() - keys
        if gone:
            kept = [row for row in self._lines if row.key not in gone]
            self._move_to(kept + [row for row in self._lines if row.key in gone])
            self.beginRemoveRows(QModelIndex(), len(kept), len(self._lines) - 1)
            self._take(kept)
            self.endRemoveRows()
        if len(wanted) > len(self._lines):
            come = [row for row in wanted if row.key not in self._position]
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(come) - 1)
            self._take(self._lines + come)
            self.endInsertRows()
        self._move_to(wanted)

    def _take(self, lines: list[Row]) -> None:
        self._lines, self._keys = lines, list(map(_key, lines))
        self._position = dict(zip(self._keys, range(len(lines)), strict=True))

    def _move_to(self, ordered: list[Row]) -> None:
        if list(map(_key, ordered)) == self._keys:
            return
        self.layoutAboutToBeChanged.emit()
        old_indexes = self.persistentIndexList()
        held = [self._lines[index.row()].key for index in old_indexes]
        self._take(ordered)
        new_indexes = [
            self.index(self._position[key], index.column())
            for key, index in zip(held, old_indexes, strict=True)
        ]
        self.changePersistentIndexList(old_indexes, new_indexes)
        self.layoutChanged.emit()

    # --- what Qt asks -----------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        said = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)  # the tip has it whole
        if orientation == Qt.Orientation.Horizontal and role in said:
            return heading(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.row_at(index.row()), Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(self.table, row, column)
        if role == ROW_ROLE:
            return row
        if role == DECISION_ROLE:
            return None if row.waiting or self.table.is_secret(row) else row.decision
        if role == VERDICT_ROLE:
            return verdict_text(self.table, row)
        if role == CRITICAL_ROLE:
            return to_be_told_text(self.table, row)
        if role == UNFOLDED_ROLE:
            return self._unfolded(row)
        is_first = self.arrangement.is_first(row)
        if role == PLACE_ROLE:
            return place_text(self.table, row, is_first)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self.table, row, is_first)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return accessible_text(self.table, row, column, is_first)
        return None

    def _unfolded(self, row: Row) -> bool | None:
        if self.table.views(row.study_key) < 2 or not self.arrangement.is_first(row):
            return None
        return self.arrangement.is_unfolded(row.study_key)
