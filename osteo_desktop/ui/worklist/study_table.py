"""All rows of the session by study, with their readings; knows what must stay unseen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import RadiographKey, Reading, ReadingStatus
from osteo_desktop.records.rules.blindness import Blindness
from osteo_desktop.records.rules.by_hand import completed
from osteo_desktop.records.rules.content import as_of, is_exchanged, signed_contents
from osteo_desktop.records.rules.identity import chosen_patient
from osteo_desktop.records.rules.prior import patients_named
from osteo_desktop.records.rules.totals import Counting, Totals, is_no_radiograph
from osteo_desktop.records.worklist import Row, suspicion_order


class Progress(StrEnum):
    """How far the reader is with a study."""

    UNREAD = "unread"
    LATER = "later"
    DRAFT = "draft"
    SIGNED = "signed"
    WAITING = "waiting"
    """It is found and not opened yet: nobody knows whose it is, nor whether it was read before."""


_PROGRESS = {
    ReadingStatus.UNREAD: Progress.UNREAD,
    ReadingStatus.DRAFT: Progress.DRAFT,
    ReadingStatus.SIGNED: Progress.SIGNED,
}


def file_order(row: Row) -> tuple[str, int]:
    """Says nothing of what the AI thinks."""
    return (row.file, row.frame)


class StudyTable:
    def __init__(self) -> None:
        self._rows: dict[RadiographKey, Row] = {}
        self._others: dict[RadiographKey, Row] = {}
        self._counting = Counting()
        self._studies: dict[str, list[RadiographKey]] = {}
        self._readings: Mapping[str, Reading] = {}
        self._signed: dict[RadiographKey, list[str]] | None = None
        """Under which names pictures were signed, and in which studies; None: to be found anew."""
        self.blindness = Blindness()
        """Its one place in the window. The order of the rows tells nothing either."""

    def clear(self) -> None:
        self._rows, self._others, self._studies, self._readings = {}, {}, {}, {}
        self._counting = Counting()
        self.readings_changed()

    def add(self, rows: Iterable[Row]) -> set[str]:
        """Take rows in, each in the place of an older one; returns the keys of their studies.

        What waits takes nobody's place, except that of a file of which nothing was known.
        """
        touched = set()
        for row in rows:
            older = self._held(row.key)
            if older is not None and row.waiting and (row.is_unopened or not older.is_unopened):
                continue
            if older is not None and (older.study_key != row.study_key or is_no_radiograph(row)):
                touched.add(older.study_key)
                self._leave(older)
                older = None
            touched |= self._put(row, older)
            first = self._rows.get((row.file, 1))
            if first is not None and first.is_unopened and not row.is_unopened:
                touched.add(first.study_key)
                self._leave(first)
        return touched

    def _held(self, key: RadiographKey) -> Row | None:
        return self._rows.get(key) or self._others.get(key)

    def _put(self, row: Row, older: Row | None) -> set[str]:
        if older is not None:
            self._counting.remove(older)
        self._counting.add(row)
        if is_no_radiograph(row):
            self._others[row.key] = row
            return set()
        if older is None:
            self._studies.setdefault(row.study_key, []).append(row.key)
        self._rows[row.key] = row
        return {row.study_key}

    def _leave(self, row: Row) -> None:
        """The file was another study's, or no study's, when it was read before."""
        self._counting.remove(row)
        if self._others.pop(row.key, None) is not None:
            return
        del self._rows[row.key]
        keys = self._studies[row.study_key]
        keys.remove(row.key)
        if not keys:
            del self._studies[row.study_key]

    @property
    def totals(self) -> Totals:
        return self._counting.totals

    @property
    def others(self) -> tuple[Row, ...]:
        """The files that are no radiographs, by name."""
        return tuple(sorted(self._others.values(), key=file_order))

    def set_readings(self, readings: Mapping[str, Reading]) -> None:
        """The mapping is kept, not copied."""
        self._readings = readings
        self.readings_changed()

    def readings_changed(self) -> None:
        self._signed = None

    def signed_before(self, row: Row) -> Reading | None:
        """What was signed, in whichever study, of another picture under the row's name."""
        if self._signed is None:
            self._signed = {}
            for study_key, reading in self._readings.items():
                for key in signed_contents(reading) if reading.signature is not None else ():
                    self._signed.setdefault(key, []).append(study_key)
        for study_key in self._signed.get(row.key, ()):
            reading = self._readings[study_key]
            if row.sha256 and signed_contents(reading)[row.key] not in ("", row.sha256):
                return reading
        return None

    def holds(self, key: RadiographKey) -> bool:
        return self._held(key) is not None

    def row(self, key: RadiographKey) -> Row:
        """Also of a file that is no radiograph."""
        row = self._held(key)
        if row is None:
            raise KeyError(key)
        return row

    def all_rows(self) -> tuple[Row, ...]:
        """As they came."""
        return tuple(self._rows.values())

    @property
    def files(self) -> frozenset[str]:
        return frozenset(file for file, _ in (*self._rows, *self._others))

    @property
    def study_keys(self) -> Iterable[str]:
        return self._studies.keys()

    @property
    def order(self) -> Callable[[Row], tuple]:
        """How the views of a study lie, and studies where nothing else is asked for."""
        return file_order if self.blindness.on else suspicion_order

    def study_rows(self, study_key: str) -> tuple[Row, ...]:
        """The highest view first; in the order of the files while the AI is hidden."""
        rows = [self._rows[key] for key in self._studies.get(study_key, ())]
        return tuple(sorted(rows, key=self.order)) if len(rows) > 1 else tuple(rows)

    def views(self, study_key: str) -> int:
        return len(self._studies.get(study_key, ()))

    def reading(self, study_key: str) -> Reading:
        """As it stands before the study's pictures as they are now."""
        held = self.held_reading(study_key)
        return Reading(study_key) if held is None else held

    def held_reading(self, study_key: str) -> Reading | None:
        """The same; None where nothing was said, which costs nothing."""
        held = self._readings.get(study_key)
        if held is None:
            return None
        return as_of(held, [self._rows[key] for key in self._studies.get(study_key, ())])

    def completed(self, row: Row) -> Row:
        """With what was entered by hand where the file says nothing."""
        return completed(row, self.held_reading(row.study_key))

    def progress(self, study_key: str) -> Progress:
        keys = self._studies.get(study_key, ())
        if len(keys) == 1 and self._rows[keys[0]].is_unopened:
            return Progress.WAITING
        reading = self.held_reading(study_key)
        if reading is None:
            return Progress.UNREAD
        if reading.later and reading.signature is None:
            return Progress.LATER
        return _PROGRESS[reading.status]

    def arrived_after_signing(self, row: Row) -> bool:
        reading = self.reading(row.study_key)
        return reading.signature is not None and not row.error and not reading.is_decided(row.key)

    def is_exchanged(self, row: Row) -> bool:
        """Another picture was read under its name, and nothing is decided on this one yet."""
        reading = self.reading(row.study_key)
        if reading.is_decided(row.key):
            return False
        return is_exchanged(reading, row) or self.signed_before(row) is not None

    def names_several(self, row: Row) -> bool:
        """The files of its study name several patients, and none of them was chosen yet."""
        reading = self.reading(row.study_key)
        if reading.signature is not None or self.views(row.study_key) < 2:
            return False
        named = patients_named(view.header for view in self.study_rows(row.study_key))
        return len(named) > 1 and chosen_patient(reading, named) is None

    def hides_ai(self, row: Row) -> bool:
        """Whether the AI's word on this row must stay unseen: its study is not decided yet."""
        if not self.blindness.on:
            return False
        views = (self._rows[key] for key in self._studies.get(row.study_key, ()))
        keys = [view.key for view in views if not view.error]
        return self.blindness.hides(self.reading(row.study_key), keys)

    def is_secret(self, row: Row) -> bool:
        """That a file cannot be read, or waits, is no secret."""
        return row.decision is not Decision.ERROR and not row.waiting and self.hides_ai(row)
