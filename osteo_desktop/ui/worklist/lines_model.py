"""Lines that come, go and move, told to Qt in steps that it can follow.

A selection keeps to its radiograph all the way. What a few of 100,000 lines do costs no more than
among ten: nothing is done with the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.ui.worklist.lines import Change, Entry, Lines, in_order

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_key = attrgetter("key")


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
        for entry in {id(entry): entry for entry in held.values()}.values():
            self._remove(entry)

    def _replaced(self, before: Entry, now: Entry, lines: list[Row]) -> bool:
        """It lies where it lay before, with the same lines, of which some may say other things."""
        if now.place != before.place or list(map(_key, lines)) != list(map(_key, before.lines)):
            return False
        now.lines = lines
        self._lines.replace(before, now)
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

    def _remove(self, entry: Entry) -> None:
        first = self._lines.first_line(entry)
        self.beginRemoveRows(NOWHERE, first, first + len(entry.lines) - 1)
        self._lines.take(entry)
        entry.lines = []
        self.endRemoveRows()

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

    def show(self, entries: Iterable[Entry]) -> None:
        """These and no others: what goes away is moved to the end and taken off there; what comes
        is put at the end and moved to its place."""
        wanted = Lines(entries)
        before, now = list(self._lines), list(wanted)
        keys, old_keys = set(map(_key, now)), set(map(_key, before))
        if not old_keys <= keys:
            kept = [row for row in before if row.key in keys]
            self._lay([*kept, *(row for row in before if row.key not in keys)])
            self.beginRemoveRows(NOWHERE, len(kept), len(before) - 1)
            self._between = before = kept
            self.endRemoveRows()
        if not keys <= old_keys:
            come = [row for row in now if row.key not in old_keys]
            self.beginInsertRows(NOWHERE, len(before), len(now) - 1)
            self._between = before + come
            self.endInsertRows()
        self._lay(now)
        self._lines, self._between = wanted, None

    def _lay(self, ordered: list[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        old_indexes = self.persistentIndexList()
        held = [self.row_at(index.row()).key for index in old_indexes]
        wanted = set(held)
        found = {row.key: n for n, row in enumerate(ordered) if row.key in wanted} if held else {}
        self._between = ordered
        new_indexes = [
            self.index(found[key], index.column())
            for key, index in zip(held, old_indexes, strict=True)
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
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
