"""Which rows the worklist shows and in what order: sorted, filtered and unfolded by study."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import CriticalState
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.worklist.cells import cell_text, patient_text
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.ui.worklist.study_table import Progress, StudyTable
from osteo_desktop.wording import dicom


@dataclass(frozen=True)
class Sorting:
    """Studies by one column of their first view; without one, most suspicious first."""

    column: Column | None = None
    descending: bool = False


@dataclass(frozen=True)
class Filter:
    """A study is shown when one of its views fits all that is asked for."""

    text: str = ""
    """Words, each of which must occur in what the row says of patient, radiograph or file."""
    decision: Decision | None = None
    """Of the AI. Not asked while the AI is hidden: what is left would tell it."""
    progress: Progress | None = None
    critical: CriticalState | None = None
    body_part: str | None = None
    """As ``Row.body_part`` has it."""


@dataclass
class _Entry:
    views: tuple[Row, ...]
    order: tuple
    value: Any
    """By which the study is sorted; None goes last either way."""
    text: str
    fits: bool


class Arrangement:
    """Keeps for each study what sorting and filtering need, so that one study's news cost little.

    Where a study lies and whether it is shown is settled when its rows come and when the reader
    asks for another order or filter, and not when it is read: it must not vanish or move under
    the reader's eyes.
    """

    def __init__(self, table: StudyTable) -> None:
        self._table = table
        self._entries: dict[str, _Entry] = {}
        self._ordered: list[_Entry] | None = None
        self.sorting = Sorting()
        self.filter = Filter()
        self.unfolded: set[str] = set()
        """Studies that the reader unfolded by hand."""
        self.in_sight = ""
        """The study that is being read is unfolded as well."""

    def clear(self) -> None:
        self._entries.clear()
        self._ordered = None
        self.unfolded.clear()
        self.in_sight = ""

    def settle(self, study_keys: Iterable[str]) -> None:
        """These studies' rows came or changed."""
        self._ordered = None
        for key in study_keys:
            views = self._table.study_rows(key)
            if not views:
                self._entries.pop(key, None)
                continue
            text = self._text(views)
            order = self._table.order(views[0])
            fits = self._fits(views, text)
            self._entries[key] = _Entry(views, order, self._value(views[0]), text, fits)

    def settle_all(self) -> None:
        self.settle(list(self._table.study_keys))

    def order_again(self) -> None:
        """The AI was hidden or shown: all but the words may lie otherwise."""
        self._ordered = None
        for key, entry in self._entries.items():
            entry.views = self._table.study_rows(key)
            entry.order = self._table.order(entry.views[0])
            entry.value = self._value(entry.views[0])
            entry.fits = self._fits(entry.views, entry.text)

    def filter_again(self) -> None:
        self._ordered = None
        for entry in self._entries.values():
            entry.fits = self._fits(entry.views, entry.text)

    def sort_again(self) -> None:
        self._ordered = None
        for entry in self._entries.values():
            entry.value = self._value(entry.views[0])

    def reread(self, study_key: str) -> None:
        """The study's reading changed: what can be searched for changes, not its place."""
        entry = self._entries.get(study_key)
        if entry is not None:
            entry.text = self._text(entry.views)

    def lines(self) -> list[Row]:
        if self._ordered is None:
            self._ordered = self._in_order()
        unfolded = self.unfolded | {self.in_sight}
        lines: list[Row] = []
        for entry in self._ordered:
            if len(entry.views) > 1 and entry.views[0].study_key in unfolded:
                lines.extend(entry.views)
            else:
                lines.append(entry.views[0])
        return lines

    def _in_order(self) -> list[_Entry]:
        shown = [entry for entry in self._entries.values() if entry.fits]
        shown.sort(key=_order)
        if self._by_column() is None:
            if self.sorting.column is not None and self.sorting.descending:
                shown.reverse()
            return shown
        absent = [entry for entry in shown if entry.value is None]
        present = [entry for entry in shown if entry.value is not None]
        present.sort(key=lambda entry: entry.value, reverse=self.sorting.descending)
        return present + absent

    @property
    def studies_shown(self) -> int:
        return sum(entry.fits for entry in self._entries.values())

    def is_first(self, row: Row) -> bool:
        """The row stands for its study."""
        entry = self._entries.get(row.study_key)
        return entry is None or entry.views[0].key == row.key

    def says(self, study_key: str, text: str) -> bool:
        """Whether all these words occur in what the study's rows say."""
        entry = self._entries.get(study_key)
        return entry is not None and all(word in entry.text for word in text.casefold().split())

    def is_unfolded(self, study_key: str) -> bool:
        return study_key == self.in_sight or study_key in self.unfolded

    def _by_column(self) -> Column | None:
        """None where the order of suspicion, or of files while the AI is hidden, is asked for."""
        column = self.sorting.column
        if column is Column.DECISION or (column is Column.SCORE and self._table.blindness.on):
            return None
        return column

    def _value(self, first: Row) -> Any:
        column = self._by_column()
        if column is None:
            return None
        if column is Column.SCORE:
            return first.score
        if column is Column.STATUS:
            progress = self._progress(first)
            return None if progress is None else list(Progress).index(progress)
        if column is Column.VIEWS:
            return None if first.header is None else self._table.views(first.study_key)
        return cell_text(self._table, first, column).casefold() or None

    def _progress(self, first: Row) -> Progress | None:
        """None for a file that cannot be read."""
        return None if first.error else self._table.progress(first.study_key)

    def _text(self, views: tuple[Row, ...]) -> str:
        parts = [patient_text(self._table, views[0])]
        for row in views:
            parts.append(row.file)
            if row.header is not None:
                patient, header = row.header.patient, row.header
                parts += [patient.PatientName, patient.PatientID, header.BodyPartExamined]
                parts += [header.ViewPosition, header.AccessionNumber]
                parts += [header.StudyDate, dicom.date_text(header.StudyDate)]
        entered = self._table.reading(views[0].study_key).entered
        if entered is not None:
            parts += [entered.PatientName, entered.PatientID]
        return "\n".join(parts).casefold()

    def _fits(self, views: tuple[Row, ...], text: str) -> bool:
        asked = self.filter
        if not all(word in text for word in asked.text.casefold().split()):
            return False
        if asked.progress is not None and self._progress(views[0]) is not asked.progress:
            return False
        reading = self._table.reading(views[0].study_key)
        if asked.critical is not None and reading.critical_state is not asked.critical:
            return False
        if asked.body_part is not None and all(row.body_part != asked.body_part for row in views):
            return False
        if asked.decision is None or self._table.blindness.on:
            return True
        return views[0].decision is asked.decision and not views[0].waiting


def _order(entry: _Entry) -> tuple:
    return entry.order
