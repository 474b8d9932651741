"""Which line of the worklist shows which row, among 100,000 as quickly as among ten.

Entries lie in the order of their places, so that a line is found by halving, and one that comes or
goes moves no other. Those of one line are the rule; of the others it is known where they lie.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from operator import attrgetter
from typing import TypeVar

from osteo_desktop.records.worklist import Row

_place, _lines = attrgetter("place"), attrgetter("lines")
_PORTION = 5000
"""Of what is looked through quickly, between two looks at what else is to be done."""


@dataclass(eq=False, slots=True)
class Entry:
    """A study, as it was when it was settled."""

    key: str
    views: tuple[Row, ...]
    place: tuple
    """By which it is sorted; no two studies have the same."""
    text: str
    """What can be searched for."""
    fits: bool
    """It is what the filter asks for."""
    lines: list[Row] = field(default_factory=list)
    """Those that are shown; none until it is put among the lines."""


Change = tuple[Entry | None, Entry | None]
"""A study's entry before and now; None where it was not there, or is no more."""


class Lines:
    def __init__(self, shown: Iterable[Entry] = ()) -> None:
        """``shown`` in order, each with its lines."""
        self._shown = list(shown)
        self._long = [entry for entry in self._shown if len(entry.lines) != 1]
        """Those of more lines than one, or of none for the moment, in order."""
        self._marks: tuple[list[int], list[int], list[int]] | None = None

    @classmethod
    def made(cls, shown: Iterable[Entry]) -> Generator[None, None, Lines]:
        """The same, in portions."""
        lines = cls()
        for portion in portions(shown):
            lines._shown += portion
            lines._long += [entry for entry in portion if len(entry.lines) != 1]
            yield
        return lines

    # --- what is shown ----------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._shown) + self._marked()[2][-1]

    def __iter__(self) -> Iterator[Row]:
        return chain.from_iterable(map(_lines, self._shown))

    @property
    def studies(self) -> int:
        return len(self._shown)

    def row_at(self, line: int) -> Row:
        entry, number = self._found(line)
        return entry.lines[number]

    def entries_from(self, line: int) -> Iterator[Entry]:
        """From that of this line down and round, each once; one that begins above it comes last."""
        if not self._shown:
            return iter(())
        entry, number = self._found(line % len(self))
        start = self.index(entry) + (number > 0)
        return chain(islice(self._shown, start, None), islice(self._shown, start))

    def rows_from(self, line: int) -> Iterator[Row]:
        """From this line down and round, each once."""
        if not self._shown:
            return
        entry, number = self._found(line % len(self))
        yield from entry.lines[number:]
        at = self.index(entry)
        around = chain(islice(self._shown, at + 1, None), islice(self._shown, at))
        yield from chain.from_iterable(map(_lines, around))
        yield from entry.lines[:number]

    def first_line(self, entry: Entry) -> int:
        """The line of an entry that is among them, or where it would begin."""
        at = self.index(entry)
        places, _, before = self._marked()
        return at + before[bisect_left(places, at)]

    # --- what changes -----------------------------------------------------------------------

    def gap(self, entry: Entry) -> int:
        """How many of the entries lie before it."""
        return bisect_left(self._shown, entry.place, key=_place)

    def is_before(self, entry: Entry, gap: int) -> bool:
        """Whether an entry, which lies behind one that belongs into the gap, does so as well."""
        return gap == len(self._shown) or entry.place < self._shown[gap].place

    def line_of_gap(self, gap: int) -> int:
        places, _, before = self._marked()
        return gap + before[bisect_left(places, gap)]

    def insert(self, gap: int, entries: list[Entry]) -> None:
        """Entries of one line each."""
        self._shown[gap:gap] = entries
        self._marks = None

    def put(self, entry: Entry) -> None:
        self._shown.insert(self.gap(entry), entry)
        self.lines_changed(entry)

    def take(self, entry: Entry) -> None:
        del self._shown[self.index(entry)]
        self._marks = None
        if entry in self._long:
            self._long.remove(entry)

    def together(self, entries: list[Entry], at: int) -> int:
        """How many of the entries lie there one after the other; the first does."""
        number = 1
        while number < len(entries) and at + number < len(self._shown):
            if self._shown[at + number] is not entries[number]:
                break
            number += 1
        return number

    def delete(self, at: int, number: int) -> None:
        """So many entries from there on."""
        gone = self._shown[at : at + number]
        del self._shown[at : at + number]
        if self._long:
            self._long = [entry for entry in self._long if entry not in gone]
        self._marks = None

    def replace(self, before: Entry, entry: Entry) -> None:
        """Of the same place and as many lines."""
        self._shown[self.index(before)] = entry
        if before in self._long:
            self._long[self._long.index(before)] = entry

    def lines_changed(self, entry: Entry) -> None:
        """It has more lines than before, or less."""
        self._marks = None
        is_long = entry in self._long
        if (len(entry.lines) != 1) == is_long:
            return
        if is_long:
            self._long.remove(entry)
        else:
            self._long.insert(bisect_left(self._long, entry.place, key=_place), entry)

    # --- where ------------------------------------------------------------------------------

    def index(self, entry: Entry) -> int:
        """A newer entry of the same study may lie beside it for a moment, in the same place."""
        at = self.gap(entry)
        while at < len(self._shown) and self._shown[at].place == entry.place:
            if self._shown[at] is entry:
                return at
            at += 1
        return self.gap(entry)

    def _found(self, line: int) -> tuple[Entry, int]:
        """An entry and which of its lines."""
        places, starts, before = self._marked()
        number = bisect_right(starts, line) - 1
        if number >= 0:
            entry = self._shown[places[number]]
            if line - starts[number] < len(entry.lines):
                return entry, line - starts[number]
        return self._shown[line - before[number + 1]], 0

    def _marked(self) -> tuple[list[int], list[int], list[int]]:
        """Of those that have not one line: their places among the entries, their first lines, and
        how many lines there are more than entries before each and in all."""
        if self._marks is None:
            places = sorted(map(self.index, self._long))
            before = [0]
            for place in places:
                before.append(before[-1] + len(self._shown[place].lines) - 1)
            starts = [place + more for place, more in zip(places, before, strict=False)]
            self._marks = (places, starts, before)
        return self._marks


_Item = TypeVar("_Item")


def portions(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    left = iter(items)
    while portion := list(islice(left, _PORTION)):
        yield portion


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=_place)


def merged(portions: Iterable[list[Entry]]) -> Iterator[Entry]:
    """All, in order, of portions that are each in order."""
    return heapq.merge(*portions, key=_place)
