"""Which rows the worklist shows and in what order: sorted, filtered and unfolded by study."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import attrgetter
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


_FEW = 200
"""So many studies are put in their places one by one."""


@dataclass(eq=False)
class _Entry:
    key: str
    """Of the study."""
    views: tuple[Row, ...]
    order: tuple
    value: Any
    """By which the study is sorted; None goes last either way."""
    text: str
    fits: bool
    is_gone: bool = False
    """Another took its place, or none."""
    first: Row = field(init=False)
    """Stands for the study; held, for it is asked for very often."""

    def __post_init__(self) -> None:
        self.first = self.views[0]


class Arrangement:
    """Keeps for each study what sorting and filtering need, so that one study's news cost little.

    Where a study lies and whether it is shown is settled when its rows come and when the reader
    asks for another order or filter, and not when it is read: it must not vanish or move under
    the reader's eyes.
    """

    def __init__(self, table: StudyTable) -> None:
        self._table = table
        self._entries: dict[str, _Entry] = {}
        self._by_order: list[_Entry] = []
        """As it was sorted last: what is nearly in order is sorted anew in no time."""
        self._fresh: list[_Entry] = []
        self._are_any_gone = False
        self._words: list[str] = []
        self._ordered: list[_Entry] | None = None
        self.sorting = Sorting()
        self.filter = Filter()
        self.unfolded: set[str] = set()
        """Studies that the reader unfolded by hand."""
        self.in_sight = ""
        """The study that is being read is unfolded as well."""

    def clear(self) -> None:
        self._entries.clear()
        self._by_order, self._fresh, self._are_any_gone = [], [], False
        self._ordered = None
        self.unfolded.clear()
        self.in_sight = ""

    def settle(self, study_keys: Iterable[str]) -> None:
        """These studies' rows came or changed."""
        self._ordered = None
        for key in study_keys:
            views = self._table.study_rows(key)
            before = self._entries.pop(key, None)
            if before is not None:
                before.is_gone = self._are_any_gone = True
            if not views:
                continue
            text = self._text(views)
            order = self._table.order(views[0])
            fits = self._fits(views, text)
            entry = _Entry(key, views, order, self._value(views[0]), text, fits)
            self._entries[key] = entry
            self._fresh.append(entry)

    def settle_all(self) -> None:
        self.settle(list(self._table.study_keys))

    def order_again(self) -> None:
        """The AI was hidden or shown: all but the words may lie otherwise."""
        self._ordered = None
        self._by_order, self._fresh = [], list(self._entries.values())
        for key, entry in self._entries.items():
            entry.views = self._table.study_rows(key)
            entry.first = entry.views[0]
            entry.order = self._table.order(entry.views[0])
            entry.value = self._value(entry.views[0])
            entry.fits = self._fits(entry.views, entry.text)

    def filter_again(self) -> None:
        self._ordered = None
        self._words = self.filter.text.casefold().split()
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
        lines = list(map(_first, self._ordered))
        for key in self.unfolded | {self.in_sight}:
            entry = self._entries.get(key)
            if entry is not None and entry.fits and len(entry.views) > 1:
                place = lines.index(entry.first)
                lines[place : place + 1] = entry.views
        return lines

    def _in_order(self) -> list[_Entry]:
        """A few that came among 100,000 are put in their places, and nothing else is looked at."""
        if self._are_any_gone:
            self._by_order = [entry for entry in self._by_order if not entry.is_gone]
            self._are_any_gone = False
        fresh, self._fresh = [entry for entry in self._fresh if not entry.is_gone], []
        if len(fresh) > _FEW:
            self._by_order = sorted(self._by_order + fresh, key=_order)
        else:
            for entry in fresh:
                insort(self._by_order, entry, key=_order)
        shown = self._by_order
        if self.filter != Filter():
            shown = [entry for entry in shown if entry.fits]
        if self._by_column() is None:
            is_turned = self.sorting.column is not None and self.sorting.descending
            return shown[::-1] if is_turned else list(shown)
        absent = [entry for entry in shown if entry.value is None]
        present = [entry for entry in shown if entry.value is not None]
        present.sort(key=_value, reverse=self.sorting.descending)
        return present + absent

    @property
    def studies_shown(self) -> int:
        if self.filter == Filter():
            return len(self._entries)
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
        if views[0].is_unopened:
            return views[0].file.casefold()
        parts = [patient_text(self._table, views[0])]
        for row in views:
            parts.append(row.file)
            told = self._table.completed(row)
            if told.header is not None:
                patient, header = told.header.patient, told.header
                parts += [patient.PatientName, patient.PatientID, header.BodyPartExamined]
                parts += [header.ViewPosition, header.AccessionNumber]
                parts += [header.StudyDate, dicom.date_text(header.StudyDate)]
        held = self._table.held_reading(views[0].study_key)
        if held is not None and held.entered is not None:
            parts += [held.entered.PatientName, held.entered.PatientID]
        return "\n".join(parts).casefold()

    def _fits(self, views: tuple[Row, ...], text: str) -> bool:
        asked = self.filter
        if self._words and not all(word in text for word in self._words):
            return False
        if asked.progress is not None and self._progress(views[0]) is not asked.progress:
            return False
        if asked.critical is not None:
            reading = self._table.reading(views[0].study_key)
            if reading.critical_state is not asked.critical:
                return False
        if asked.body_part is not None and all(
            self._table.completed(row).body_part != asked.body_part for row in views
        ):
            return False
        if asked.decision is None or self._table.blindness.on:
            return True
        return views[0].decision is asked.decision and not views[0].waiting


_order, _value = attrgetter("order"), attrgetter("value")
_first = attrgetter("first")
