"""Which rows the worklist shows and in what order: sorted, filtered and unfolded by study."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Any

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import CriticalState
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.language import words
from osteo_desktop.ui.worklist.cells import cell_text, patient_text
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.ui.worklist.lines.lines import Change, Entry, in_order, merged
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


PORTION = 500
"""Studies that are arranged anew between two looks at what else is to be done."""


class Arrangement:
    """Keeps for each study what sorting and filtering need, so that one study's news cost little.

    Where a study lies and whether it is shown is settled when its rows come and when the reader
    asks for another order or filter, and not when it is read: it must not vanish or move under
    the reader's eyes.
    """

    def __init__(self, table: StudyTable) -> None:
        self._table = table
        self._entries: dict[str, Entry] = {}
        """As they were sorted last: what is nearly in order is sorted anew in no time."""
        self._words: list[str] = []
        self._are_places_old = self._are_views_old = False
        self.sorting = Sorting()
        self.filter = Filter()
        self.unfolded: set[str] = set()
        """Studies that the reader unfolded by hand."""
        self.in_sight = ""
        """The study that is being read is unfolded as well."""

    def clear(self) -> None:
        self._entries = {}
        self.unfolded.clear()
        self.in_sight = ""

    def __len__(self) -> int:
        return len(self._entries)

    # --- what comes and changes -------------------------------------------------------------

    def settle(self, study_keys: Iterable[str]) -> list[Change]:
        """These studies' rows came or changed."""
        changes: list[Change] = []
        for key in study_keys:
            before, now = self._entries.pop(key, None), None
            views = self._table.study_rows(key)
            if views:
                now = self._entries[key] = self._made(key, views)
            changes.append((before, now))
        return changes

    def settle_all(self) -> list[Entry]:
        """All of them anew; those that fit, in order."""
        self._entries = {}
        for key in self._table.study_keys:
            self._entries[key] = self._made(key, self._table.study_rows(key))
        self._are_places_old = self._are_views_old = False
        shown = in_order(entry for entry in self._entries.values() if entry.fits)
        for entry in shown:
            entry.lines = self.lines_of(entry)
        return shown

    def ask(self, *, filter: Filter | None = None, sorting: Sorting | None = None) -> None:
        """:meth:`arranged` brings it about."""
        if filter is not None:
            self.filter, self._words = filter, filter.text.casefold().split()
        if sorting is not None:
            self.sorting, self._are_places_old = sorting, True

    def ask_anew(self) -> None:
        """As with another order, where views lie in another order within their studies too."""
        self._are_places_old = self._are_views_old = True

    def arranged(self) -> Generator[None, None, dict[str, Entry]]:
        """All studies in the order that is asked for, in portions.

        Nothing is changed before :meth:`take`. Ask for it again where anything changed meanwhile.
        """
        portions: list[list[Entry]] = []
        entries = iter(self._entries.values())
        while portion := list(islice(entries, PORTION)):
            portions.append(in_order(map(self._anew, portion)))
            yield
        entries = merged(portions)
        arranged: dict[str, Entry] = {}
        while portion := list(islice(entries, PORTION)):
            arranged.update((entry.key, entry) for entry in portion)
            yield
        return arranged

    def take(self, arranged: dict[str, Entry]) -> dict[str, Entry]:
        """From now on they are the entries. Those before are given back: to let go of 100,000 at
        once takes a tenth of a second."""
        before, self._entries = self._entries, arranged
        self._are_places_old = self._are_views_old = False
        return before

    def _anew(self, entry: Entry) -> Entry:
        views = self._table.study_rows(entry.key) if self._are_views_old else entry.views
        place = self._place(views[0]) if self._are_places_old else entry.place
        fits = self._fits(views, entry.text)
        anew = Entry(entry.key, views, place, entry.text, fits)
        anew.lines = self.lines_of(anew) if fits else []
        return anew

    def reread(self, study_key: str) -> None:
        """The study's reading changed: what can be searched for changes, not its place."""
        entry = self._entries.get(study_key)
        if entry is not None:
            entry.text = self._text(entry.views)

    def _made(self, key: str, views: tuple[Row, ...]) -> Entry:
        text = self._text(views)
        return Entry(key, views, self._place(views[0]), text, self._fits(views, text))

    # --- what is asked of it ----------------------------------------------------------------

    def entry(self, study_key: str) -> Entry | None:
        return self._entries.get(study_key)

    def lines_of(self, entry: Entry) -> list[Row]:
        """Those that are to be shown of a study that fits."""
        return list(entry.views) if self.is_unfolded(entry.key) else [entry.views[0]]

    def is_first(self, row: Row) -> bool:
        """The row stands for its study."""
        entry = self._entries.get(row.study_key)
        return entry is None or entry.views[0].key == row.key

    def is_unfolded(self, study_key: str) -> bool:
        return study_key == self.in_sight or study_key in self.unfolded

    # --- where a study lies -----------------------------------------------------------------

    def _by_column(self) -> Column | None:
        """None where the order of suspicion, or of files while the AI is hidden, is asked for."""
        column = self.sorting.column
        if column is Column.DECISION or (column is Column.SCORE and self._table.blindness.on):
            return None
        return column

    def _place(self, first: Row) -> tuple:
        """By the value of a column, what has none last either way; else by suspicion or file."""
        order = self._table.order(first)
        column, is_turned = self._by_column(), self.sorting.descending
        if column is None:
            is_turned = is_turned and self.sorting.column is not None
            return tuple(map(_turned, order)) if is_turned else order
        value = self._value(first, column)
        if value is None:
            return (1, 0, order)
        return (0, _turned(value) if is_turned else value, order)

    def _value(self, first: Row, column: Column) -> Any:
        if column is Column.SCORE:
            return first.score
        if column is Column.STATUS:
            progress = self._progress(first)
            return None if progress is None else list(Progress).index(progress)
        if column is Column.VIEWS:
            return None if first.header is None else self._table.views(first.study_key)
        if column is Column.DATE:  # as a date, in whichever order the reader wants it written
            return None if first.header is None else _day(first.header.StudyDate) or None
        return cell_text(self._table, first, column).casefold() or None

    # --- whether it is shown ----------------------------------------------------------------

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
                parts += [words.part_text(header.BodyPartExamined), words.view_text(header)]
                parts += [header.ViewPosition, header.AccessionNumber]
                parts += [header.StudyDate, _day(header.StudyDate)]
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


@lru_cache(maxsize=10_000)
def _day(StudyDate: str) -> str:
    return dicom.date_text(StudyDate)


_INVERTED = bytes(range(255, -1, -1))


def _turned(value: Any) -> Any:
    """Sorts the other way round: numbers below nought, and for text the code points so."""
    if not isinstance(value, str):
        return -value
    return value.encode("utf-32-be", "surrogatepass").translate(_INVERTED) + b"\xff" * 5
