"""The worklist's lines, as Qt wants them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QObject, Qt

from osteo_desktop.records.reading import RadiographKey, Reading
from osteo_desktop.records.rules.blindness import Blindness
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.worklist.arrangement import PORTION, Arrangement, Filter, Sorting
from osteo_desktop.ui.worklist.cells import (
    accessible_text,
    cell_text,
    place_text,
    to_be_told_text,
    tooltip,
    verdict_text,
)
from osteo_desktop.ui.worklist.columns import Column, heading
from osteo_desktop.ui.worklist.lines.lines import Entry, Lines
from osteo_desktop.ui.worklist.lines.lines_model import Index, LinesModel
from osteo_desktop.ui.worklist.study_table import StudyTable
from osteo_desktop.ui.worklist.tally import Tallying

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


class WorklistModel(LinesModel):
    """One line a study, standing for its highest view, and one for each other view unfolded.

    Rows come in batches, at any place of the order; a row that comes again replaces the old.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = StudyTable()
        self.arrangement = Arrangement(self.table)
        self.tallying = Tallying(self.table)
        self._arranging: Iterator[None] | None = None
        self.is_planned = False
        """All is ready for another order or filter; the next step brings it about."""
        self._before: list[dict[str, Entry]] = []
        """Entries of before another order or filter, to be let go in portions."""

    # --- what the window asks ---------------------------------------------------------------

    def row(self, key: RadiographKey) -> Row:
        """Whether its line is shown or not."""
        return self.table.row(key)

    def holds(self, key: RadiographKey) -> bool:
        return self.table.holds(key)

    def position(self, key: RadiographKey) -> int | None:
        """None for what is folded or filtered away, and for what is not there."""
        if not self.table.holds(key):
            return None
        entry = self.arrangement.entry(self.table.row(key).study_key)
        if entry is not None:
            for number, row in enumerate(entry.lines):
                if row.key == key:
                    return self._lines.first_line(entry) + number
        return None

    def find(self, text: str, start: int) -> RadiographKey | None:
        """The first line from ``start`` down and round whose study has all these words."""
        words = text.casefold().split()
        for entry in self._lines.entries_from(start):
            if all(word in entry.text for word in words):
                return entry.views[0].key
        return None

    # --- what changes -----------------------------------------------------------------------

    def clear(self) -> None:
        self._arranging = None
        self._before.clear()
        self.beginResetModel()
        self.table.clear()
        self.arrangement.clear()
        self.tallying = Tallying(self.table)
        self._lines = Lines()
        self.endResetModel()

    def add(self, rows: Iterable[Row]) -> None:
        """Insert rows, or replace those of the same radiograph, each in its place."""
        self.finish_arranging()
        touched = self.table.add(rows)
        self.tallying.settle(touched)
        self.follow(self.arrangement.settle(touched), self.arrangement.lines_of)

    def set_readings(self, readings: Mapping[str, Reading]) -> None:
        """The mapping is kept, not copied; call :meth:`reading_changed` when it changes."""
        self.finish_arranging()
        self.table.set_readings(readings)
        self.tallying.settle_all()
        self.show(self.arrangement.settle_all())
        self.say_all_changed()

    def reading_changed(self, study_key: str) -> None:
        self.finish_arranging()
        self.table.readings_changed()
        self.arrangement.reread(study_key)
        self.tallying.settle([study_key])
        self._say_study_changed(study_key)

    def set_blindness(self, blindness: Blindness) -> None:
        self.hide(blindness)
        self.finish_arranging()

    def set_in_sight(self, study_key: str) -> None:
        """Unfold the study that is being read, and fold the one before."""
        before, self.arrangement.in_sight = self.arrangement.in_sight, study_key
        self._fold_again(before)
        self._fold_again(study_key)

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

    def _fold_again(self, study_key: str) -> None:
        entry = self.arrangement.entry(study_key)
        if entry is not None and entry.lines and len(entry.views) > 1:
            self.fold(entry, self.arrangement.lines_of(entry))
        if self.arranging:  # with other lines than it began with
            self._arranging = self._arranged()

    def _say_study_changed(self, study_key: str) -> None:
        entry = self.arrangement.entry(study_key)
        if entry is not None and entry.lines:
            self.say_changed(entry)

    # --- another order or filter ------------------------------------------------------------

    def set_filter(self, asked: Filter) -> None:
        self.ask(filter=asked)
        self.finish_arranging()

    def set_sorting(self, sorting: Sorting) -> None:
        self.ask(sorting=sorting)
        self.finish_arranging()

    def ask(self, *, filter: Filter | None = None, sorting: Sorting | None = None) -> None:
        """Then :meth:`arrange_more` until it is there."""
        self.arrangement.ask(filter=filter, sorting=sorting)
        self._arranging = self._arranged()

    def hide(self, blindness: Blindness) -> None:
        """Hide the AI's word on undecided studies: at once in what the lines say, and then
        :meth:`arrange_more` until their order tells nothing of it either."""
        self.table.blindness = blindness
        self.arrangement.ask_anew()
        self._arranging = self._arranged()
        self.say_all_changed()

    @property
    def arranging(self) -> bool:
        """The lines lie in an order, or are those of a filter, that was asked for before."""
        return self._arranging is not None

    def arrange_more(self) -> None:
        """A small part of what was asked for. Nothing is seen of it before the last."""
        if self._arranging is not None and next(self._arranging, self) is self:
            self._arranging = None

    def finish_arranging(self) -> None:
        while self.arranging:
            self.arrange_more()

    @property
    def letting_go(self) -> bool:
        """Of what was shown before."""
        return bool(self._before)

    def let_go(self) -> None:
        """Of a small part of it."""
        oldest = self._before[0]
        for _ in range(min(PORTION, len(oldest))):
            oldest.popitem()
        if not oldest:
            del self._before[0]

    def _arranged(self) -> Iterator[None]:
        self.is_planned = False
        arranged = yield from self.arrangement.arranged()
        yield
        plan = yield from self.planned(entry for entry in arranged.values() if entry.fits)
        self.is_planned = True
        yield
        self.is_planned = False
        self._before.append(self.arrangement.take(arranged))
        self.carry_out(plan)
        self.say_all_changed()

    # --- what Qt asks -----------------------------------------------------------------------

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
