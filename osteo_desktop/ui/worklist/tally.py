"""How many studies there are of each kind, and how many of them are signed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import CriticalState
from osteo_desktop.ui.worklist.study_table import Progress, StudyTable


@dataclass(frozen=True)
class Share:
    studies: int = 0
    signed: int = 0


@dataclass(frozen=True)
class Tally:
    """Over all studies, whether a filter shows them or not."""

    all: Share
    decisions: Mapping[Decision, Share]
    """By the highest view; empty while the AI is hidden."""
    body_parts: Mapping[str, Share]
    """A study counts once for each body part among its views."""
    progress: Mapping[Progress, int]
    """Without the files that cannot be read."""
    critical: Mapping[CriticalState, int]
    """Studies with a critical result, told or still to be told."""


def tally(table: StudyTable) -> Tally:
    progress: Counter[Progress] = Counter()
    critical: Counter[CriticalState] = Counter()
    studies: Counter[Decision | str] = Counter()
    signed: Counter[Decision | str] = Counter()
    total = 0
    for key in table.study_keys:
        views = table.study_rows(key)
        total += 1
        kinds: set[Decision | str] = {row.body_part for row in views if row.header is not None}
        if not table.blindness.on:
            kinds.add(views[0].decision)
        studies.update(kinds)
        critical[table.reading(key).critical_state] += 1
        if views[0].error:
            continue
        how_far = table.progress(key)
        progress[how_far] += 1
        if how_far is Progress.SIGNED:
            signed.update(kinds)
    shares = {kind: Share(number, signed[kind]) for kind, number in studies.items()}
    return Tally(
        all=Share(total, progress[Progress.SIGNED]),
        decisions={d: shares[d] for d in Decision if d in shares},
        body_parts={
            part: shares[part] for part in sorted(k for k in shares if not isinstance(k, Decision))
        },
        progress=dict(progress),
        critical={
            state: critical[state]
            for state in (CriticalState.TO_BE_TOLD, CriticalState.TOLD)
            if critical[state]
        },
    )
