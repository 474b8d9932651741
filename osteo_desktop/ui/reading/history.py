"""The way back: every change of a reading can be undone and made again, until it is signed."""

from __future__ import annotations

from collections import defaultdict

from osteo_desktop.records.reading import Reading
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.reading.mark_changes import what_was_drawn


class ReadingHistory:
    """By study: the readings before the present one, and those that were undone."""

    def __init__(self) -> None:
        self._past: defaultdict[str, list[Reading]] = defaultdict(list)
        self._future: defaultdict[str, list[Reading]] = defaultdict(list)

    def changed_from(self, reading: Reading) -> None:
        """``reading`` has just been replaced by another; what was undone cannot be redone."""
        self._past[reading.study_key].append(reading)
        self._future.pop(reading.study_key, None)

    def undone(self, now: Reading) -> Reading | None:
        """The reading before ``now``; None where there is none."""
        return self._step(self._past, self._future, now)

    def redone(self, now: Reading) -> Reading | None:
        return self._step(self._future, self._past, now)

    def forget(self, study_key: str) -> None:
        """It is signed: there is no way back."""
        self._past.pop(study_key, None)
        self._future.pop(study_key, None)

    def to_undo(self, now: Reading) -> str:
        """What would be undone, in words; "" where there is nothing."""
        past = self._past[now.study_key]
        return what_differs(past[-1], now) if past else ""

    def to_redo(self, now: Reading) -> str:
        future = self._future[now.study_key]
        return what_differs(now, future[-1]) if future else ""

    @staticmethod
    def _step(
        source: defaultdict[str, list[Reading]],
        target: defaultdict[str, list[Reading]],
        now: Reading,
    ) -> Reading | None:
        if not source[now.study_key]:
            return None
        target[now.study_key].append(now)
        return source[now.study_key].pop()


def what_differs(one: Reading, other: Reading) -> str:
    """What led from one to the other, in words."""
    parts = {
        translate("Window", "the mark to come back"): one.later != other.later,
        translate("Window", "a verdict"): one.verdicts != other.verdicts,
        translate("Window", "that it is unusable"): one.unusable != other.unusable,
        what_was_drawn(one.drawings, other.drawings): one.drawings != other.drawings,
        translate("Window", "the described fractures"): one.fractures != other.fractures,
        translate("Window", "the further findings"): one.further != other.further,
        translate("Window", "the reason for deciding otherwise"): one.reasons != other.reasons,
        translate("Window", "the impression"): one.impression != other.impression,
        translate("Window", "the notes"): one.notes != other.notes,
        translate("Window", "the identity"): (one.entered, one.for_patient)
        != (other.entered, other.for_patient),
        translate("Window", "what the file does not say"): (one.entered_study, one.entered_views)
        != (other.entered_study, other.entered_views),
        translate("Window", "the critical result"): one.critical != other.critical,
    }
    changed = [name for name, differs in parts.items() if differs]
    return translate("Window", " and ").join(changed) or translate("Window", "a change")
