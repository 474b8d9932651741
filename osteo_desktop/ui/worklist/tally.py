"""How many studies there are of each kind, and how many of them are signed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import CriticalState
from osteo_desktop.records.rules.totals import Totals
from osteo_desktop.records.worklist import suspicion_order
from osteo_desktop.ui.worklist.study_table import Progress, StudyTable


@dataclass(frozen=True)
class Share:
    studies: int = 0
    signed: int = 0


@dataclass(frozen=True)
class Tally:
    """Over all studies, whether a filter shows them or not."""

    all: Share
    """All that has a line of its own."""
    totals: Totals
    decisions: Mapping[Decision, Share]
    """By the highest view; empty while the AI is hidden."""
    body_parts: Mapping[str, Share]
    """A study counts once for each body part among its views."""
    progress: Mapping[Progress, int]
    """Without the files that cannot be read."""
    critical: Mapping[CriticalState, int]
    """Studies with a critical result, told or still to be told."""


@dataclass(frozen=True)
class _Study:
    kinds: frozenset[Decision | str]
    reached: Progress
    progress: Progress | None
    """The same; None where the file cannot be read."""
    critical: CriticalState


_UNOPENED = _Study(frozenset(), Progress.WAITING, Progress.WAITING, CriticalState.NONE)


class Tallying:
    """Keeps count study by study, so that one study's news cost little among 100,000."""

    def __init__(self, table: StudyTable) -> None:
        self._table = table
        self._studies: dict[str, _Study] = {}
        self._kinds: Counter[Decision | str] = Counter()
        self._signed: Counter[Decision | str] = Counter()
        self._progress: Counter[Progress] = Counter()
        self._at: dict[Progress, set[str]] = {progress: set() for progress in Progress}
        self._critical: Counter[CriticalState] = Counter()

    def settle(self, study_keys: Iterable[str]) -> None:
        """These studies' rows or readings came or changed."""
        for key in study_keys:
            before = self._studies.pop(key, None)
            if before is not None:
                self._count(before, -1)
                self._at[before.reached].discard(key)
            if self._table.views(key):
                now = self._studies[key] = self._study(key)
                self._count(now, 1)
                self._at[now.reached].add(key)

    def settle_all(self) -> None:
        self.settle({*self._studies, *self._table.study_keys})

    def _study(self, key: str) -> _Study:
        views = self._table.study_rows(key)
        if len(views) == 1 and views[0].is_unopened:
            return _UNOPENED
        kinds: set[Decision | str] = {
            self._table.completed(row).body_part for row in views if row.header is not None
        }
        highest = min(views, key=suspicion_order)
        if not highest.waiting:
            kinds.add(highest.decision)
        reached = self._table.progress(key)
        progress = None if views[0].error else reached
        held = self._table.held_reading(key)
        critical = CriticalState.NONE if held is None else held.critical_state
        return _Study(frozenset(kinds), reached, progress, critical)

    def studies_at(self, progress: Progress) -> Set[str]:
        """The keys of those that are so far, with files that cannot be read."""
        return self._at[progress]

    def _count(self, study: _Study, by: int) -> None:
        for kind in study.kinds:
            self._kinds[kind] += by
        if study.progress is Progress.SIGNED:
            for kind in study.kinds:
                self._signed[kind] += by
        if study.progress is not None:
            self._progress[study.progress] += by
        self._critical[study.critical] += by

    @property
    def tally(self) -> Tally:
        shares = {kind: Share(n, self._signed[kind]) for kind, n in self._kinds.items() if n}
        is_hidden = self._table.blindness.on
        parts = sorted(kind for kind in shares if not isinstance(kind, Decision))
        return Tally(
            all=Share(len(self._studies), self._progress[Progress.SIGNED]),
            totals=self._table.totals,
            decisions={} if is_hidden else {d: shares[d] for d in Decision if d in shares},
            body_parts={part: shares[part] for part in parts},
            progress={progress: n for progress, n in self._progress.items() if n},
            critical={
                state: self._critical[state]
                for state in (CriticalState.TO_BE_TOLD, CriticalState.TOLD)
                if self._critical[state]
            },
        )
