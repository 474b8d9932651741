"""Lines that come, go and move, told to Qt in steps that it can follow.

A selection keeps to its radiograph all the way. What a few of 100,000 lines do costs no more than
among ten: nothing is done with the others.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TypeVar, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.ui.worklist.lines.lines import Change, Entry, Lines, in_order, portions

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_key = attrgetter("key")


@dataclass(frozen=True)
class Plan:
    """The way from what is shown to what is wanted. Rows are told apart by themselves."""

    wanted: Lines
    now: list[Row]
    kept: list[Row]
    """In the order in which they are shown so far, and so the next."""
    gone: list[Row]
    come: list[Row]


class LinesModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = Lines()
        self._between: Sequence[Row] | None = None
        """The lines while Qt is told of many that go and come, step by step."""

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if parent.isValid():
            return 0
        return len(self._lines if self._between is None else self._between)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def row_at(self, position: int) -> Row:
        """The radiograph of this line."""
        return self._lines.row_at(position) if self._between is None else self._between[position]

    def rows_from(self, position: int) -> Iterator[Row]:
        """From this line down and round, each once."""
        return self._lines.rows_from(position)

    @property
    def studies_shown(self) -> int:
        """That the filter lets through."""
        return self._lines.studies

    # --- a few ------------------------------------------------------------------------------

    def follow(self, changes: Sequence[Change], lines_of: Callable[[Entry], list[Row]]) -> None:
        """Bring the entries to what they are now; ``lines_of`` one that is shown."""
        held: dict[RadiographKey, Entry] = {}
        come: list[tuple[Entry, list[Row]]] = []
        for before, now in changes:
            lines = lines_of(now) if now is not None and now.fits else []
            if before is not None and before.lines:
                if now is not None and self._replaced(before, now, lines):
                    continue
                held.update((row.key, before) for row in before.lines)
            if now is not None and lines:
                come.append((now, lines))
        held = self._chosen(held)
        wanted = dict(come)
        ordered = in_order(wanted)
        at = 0
        while at < len(ordered):
            run = self._run(ordered, at, wanted, held)
            if run:
                self._insert(run, wanted)
            else:
                self._build(ordered[at], wanted[ordered[at]], held)
            at += max(len(run), 1)
        self._remove([before for before, _ in changes if before is not None and before.lines])

    def _chosen(self, held: dict[RadiographKey, Entry]) -> dict[RadiographKey, Entry]:
        """Those that a selection may keep to. Others need not be moved, which costs Qt a look at
        every line: they come in one place and go in the other."""
        kept = [index.row() for index in self.persistentIndexList()]
        if not kept:
            return {}
        first, last = min(kept), max(kept)

        def is_among(entry: Entry) -> bool:
            start = self._lines.first_line(entry)
            return start <= last and start + len(entry.lines) > first

        return {key: entry for key, entry in held.items() if is_among(entry)}

    def _replaced(self, before: Entry, now: Entry, lines: list[Row]) -> bool:
        """It lies where it lay before, with the same lines, of which some may say other things."""
        if now.place != before.place or list(map(_key, lines)) != list(map(_key, before.lines)):
            return False
        self._lines.replace(before, now)
        now.lines, before.lines = lines, []
        self.say_changed(now)
        return True

    def _run(
        self,
        ordered: list[Entry],
        start: int,
        wanted: Mapping[Entry, list[Row]],
        held: Mapping[RadiographKey, Entry],
    ) -> list[Entry]:
        """Those from the first on that are new, of one line, and lie together; often all."""
        gap, end = self._lines.gap(ordered[start]), start
        while end < len(ordered) and self._lines.is_before(ordered[end], gap):
            lines = wanted[ordered[end]]
            if len(lines) > 1 or lines[0].key in held:
                break
            end += 1
        return ordered[start:end]

    def _insert(self, run: list[Entry], wanted: Mapping[Entry, list[Row]]) -> None:
        gap = self._lines.gap(run[0])
        first = self._lines.line_of_gap(gap)
        self.beginInsertRows(NOWHERE, first, first + len(run) - 1)
        for entry in run:
            entry.lines = wanted[entry]
        self._lines.insert(gap, run)
        self.endInsertRows()

    def _build(self, entry: Entry, lines: list[Row], held: dict[RadiographKey, Entry]) -> None:
        """Line by line in its place; one that was shown elsewhere is moved."""
        entry.lines = []
        self._lines.put(entry)
        for row in lines:
            end = self._lines.first_line(entry) + len(entry.lines)
            source = held.pop(row.key, None)
            if source is None:
                self.beginInsertRows(NOWHERE, end, end)
                entry.lines.append(row)
                self._lines.lines_changed(entry)
                self.endInsertRows()
                continue
            number = list(map(_key, source.lines)).index(row.key)
            at = self._lines.first_line(source) + number
            moves = end not in (at, at + 1) and self.beginMoveRows(NOWHERE, at, at, NOWHERE, end)
            del source.lines[number]
            entry.lines.append(row)
            self._lines.lines_changed(entry)
            if source.lines:
                self._lines.lines_changed(source)
            else:
                self._lines.take(source)
            if moves:
                self.endMoveRows()
        self.say_changed(entry)

    def _remove(self, entries: list[Entry]) -> None:
        """Those that lie together all at once."""
        entries = in_order(entries)
        while entries:
            gap = self._lines.index(entries[0])
            number = self._lines.together(entries, gap)
            first = self._lines.line_of_gap(gap)
            lines = sum(len(entry.lines) for entry in entries[:number])
            self.beginRemoveRows(NOWHERE, first, first + lines - 1)
            self._lines.delete(gap, number)
            for entry in entries[:number]:
                entry.lines = []
            self.endRemoveRows()
            entries = entries[number:]

    def fold(self, entry: Entry, lines: list[Row]) -> None:
        """Show these lines of an entry that is shown: its first, or all its views."""
        first, before = self._lines.first_line(entry), len(entry.lines)
        if len(lines) > before:
            self.beginInsertRows(NOWHERE, first + before, first + len(lines) - 1)
        elif len(lines) < before:
            self.beginRemoveRows(NOWHERE, first + len(lines), first + before - 1)
        entry.lines = lines
        self._lines.lines_changed(entry)
        if len(lines) > before:
            self.endInsertRows()
        elif len(lines) < before:
            self.endRemoveRows()
        self.say_changed(entry)

    # --- all --------------------------------------------------------------------------------

    def show(self, entries: Sequence[Entry]) -> None:
        """These and no others."""
        plan = _finished(self.planned(entries))
        self.carry_out(plan)

    def planned(self, entries: Iterable[Entry]) -> Generator[None, None, Plan]:
        """How to come to these and no others, in portions; nothing is changed yet."""
        wanted = yield from Lines.made(entries)
        now: list[Row] = []
        keys: set[Row] = set()
        for portion in portions(wanted):
            now += portion
            keys.update(portion)
            yield
        kept: list[Row] = []
        gone: list[Row] = []
        for portion in portions(self._lines):
            kept += [row for row in portion if row in keys]
            gone += [row for row in portion if row not in keys]
            yield
        come: list[Row] = []
        if len(now) > len(kept):
            keys.difference_update(kept)
            yield
            for portion in portions(now):
                come += [row for row in portion if row in keys]
                yield
        return Plan(wanted, now, kept, gone, come)

    def carry_out(self, plan: Plan) -> None:
        """What goes away is moved to the end and taken off there; what comes is put at the end and
        moved to its place."""
        kept, number = plan.kept, len(plan.kept)
        if plan.gone:
            self._lay(kept + plan.gone)
            self.beginRemoveRows(NOWHERE, number, number + len(plan.gone) - 1)
            self._between = kept
            self.endRemoveRows()
        if plan.come:
            self.beginInsertRows(NOWHERE, number, number + len(plan.come) - 1)
            self._between = kept + plan.come
            self.endInsertRows()
        self._lay(plan.now)
        self._lines, self._between = plan.wanted, None

    def _lay(self, ordered: list[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        old_indexes = self.persistentIndexList()
        held = [self.row_at(index.row()) for index in old_indexes]
        found = {row: ordered.index(row) for row in set(held)}
        self._between = ordered
        new_indexes = [
            self.createIndex(found[row], index.column())
            for row, index in zip(held, old_indexes, strict=True)
        ]
        self.changePersistentIndexList(old_indexes, new_indexes)
        self.layoutChanged.emit()

    # --- the same lines, other words --------------------------------------------------------

    def say_changed(self, entry: Entry) -> None:
        first = self._lines.first_line(entry)
        self._say(first, first + len(entry.lines) - 1)

    def say_all_changed(self) -> None:
        if self.rowCount():
            self._say(0, self.rowCount() - 1)

    def _say(self, first: int, last: int) -> None:
        last_column = len(Column) - 1
        self.dataChanged.emit(self.createIndex(first, 0), self.createIndex(last, last_column))


_Made = TypeVar("_Made")


def _finished(steps: Generator[None, None, _Made]) -> _Made:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast(_Made, end.value)
