"""The readings of the open session: changed here, saved at once, in order, and never lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from osteo_desktop.errors.reading import ChangedElsewhere
from osteo_desktop.notice import Notice
from osteo_desktop.records.reading import CriticalResult, RadiographKey, Reading
from osteo_desktop.records.rules.content import as_of
from osteo_desktop.records.rules.grouping import Regrouped
from osteo_desktop.records.view_state import ViewState
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.ui.jobs import Jobs, Request, log_error
from osteo_desktop.ui.reading.history import ReadingHistory
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.workflow.reading.patient_list import DateOrder, read_patient_list
from osteo_desktop.workflow.reading.room import ReadingRoom

_Key = tuple[int, str]
"""session_id and study_key."""


class Readings(QObject):
    opened = Signal()
    """The session's earlier readings are there; from now on the reader may decide."""
    changed = Signal(str)
    """study_key: its reading, or how it is saved, is another one now."""
    signed = Signal(str)
    regrouped = TypedSignal[Sequence[Row]](object)
    """Sequence[Row] that belong to another study now; the readings do already."""
    failed = TypedSignal[str, BaseException](str, object)
    """study_key and error: not saved. The text stays in the reading here."""
    not_signed = TypedSignal[str, BaseException](str, object)
    """study_key and error: it is a draft as before."""
    taken_back = Signal(str)
    """study_key: it was signed and is a draft again."""
    not_taken_back = TypedSignal[str, BaseException](str, object)
    """study_key and error: it is signed as before."""

    def __init__(self, room: ReadingRoom, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._jobs = jobs
        self._session: Session | None = None
        self._readings: dict[str, Reading] = {}
        self._is_open = False
        self._saving: Counter[_Key] = Counter()
        self._unsaved: dict[_Key, Reading] = {}
        self._signing: set[str] = set()
        self._regrouping: set[str] = set()
        self._contested: set[str] = set()
        """Studies of which something was said here and elsewhere at once."""
        self._history = ReadingHistory()
        self.pictures: Callable[[str], Sequence[Row]] = lambda _study_key: ()
        """The rows of a study as they are now; whoever has them says so."""

    @property
    def room(self) -> ReadingRoom:
        return self._room

    @property
    def session(self) -> Session | None:
        return self._session

    @property
    def is_open(self) -> bool:
        return self._is_open

    @property
    def by_study(self) -> Mapping[str, Reading]:
        """Live: the same mapping for as long as the session is open. As they were last changed;
        see :meth:`reading`."""
        return self._readings

    @property
    def unsaved(self) -> int:
        """Readings whose last saving failed, of any session."""
        return len(self._unsaved)

    def reading(self, study_key: str) -> Reading:
        """As it stands before the study's pictures as they are now."""
        held = self._readings.get(study_key)
        return Reading(study_key) if held is None else as_of(held, self.pictures(study_key))

    def is_saving(self, study_key: str) -> bool:
        return self._session is not None and self._saving[self._session.session_id, study_key] > 0

    def is_unsaved(self, study_key: str) -> bool:
        return self._session is not None and (self._session.session_id, study_key) in self._unsaved

    def is_signing(self, study_key: str) -> bool:
        return study_key in self._signing

    def is_busy(self, study_key: str) -> bool:
        """Being signed or regrouped, or not saved: it is not to be regrouped now."""
        held = study_key in self._signing or study_key in self._regrouping
        return held or self.is_unsaved(study_key)

    # --- sessions ---------------------------------------------------------------------------

    def close(self) -> None:
        """No session is open any more; what is on its way to the archive still gets there."""
        self._session = None
        self._is_open = False
        self._readings = {}
        self._signing = set()
        self._regrouping, self._contested = set(), set()
        self._history = ReadingHistory()

    def open(self, session: Session) -> None:
        """Fetch the session's readings; until they are there nothing can be decided."""
        self.close()
        self._session = session
        number = session.session_id
        request = self._jobs.archive.start(lambda task: self._room.readings(number))

        def on_result(readings: Mapping[str, Reading]) -> None:
            if self._session is session:
                # What could not be saved before is newer than what the archive holds.
                kept = {key: held for (of, key), held in self._unsaved.items() if of == number}
                self._readings = {**readings, **kept}
                self._is_open = True
                self.opened.emit()

        def on_error(error: BaseException) -> None:
            log_error(error)
            if self._session is session:
                self.failed.emit("", error)

        request.result.connect(on_result)
        request.error.connect(on_error)

    def look_again(self) -> None:
        """Show what other windows or programs have said meanwhile of the session's studies."""
        session = self._session
        if session is None or not self._is_open:
            return
        request = self._jobs.archive.start(
            lambda task: self._room.changed_elsewhere(session.session_id)
        )
        request.result.connect(lambda found: self._on_changed_elsewhere(session, found))
        request.error.connect(log_error)

    # --- what the reader does ---------------------------------------------------------------

    def change(self, reading: Reading) -> None:
        """Take the reading and save it as a draft. Signed or signing ones stay as they are."""
        before = self.reading(reading.study_key)
        if self._may_change(before) and before != reading:
            self._history.changed_from(before)
            self._put(reading)

    def undo(self, study_key: str) -> str:
        """Take back the last change; what it was, in words, or "" where there is none."""
        what = self._history.to_undo(self.reading(study_key))
        return what if self._go(study_key, self._history.undone) else ""

    def redo(self, study_key: str) -> str:
        what = self._history.to_redo(self.reading(study_key))
        return what if self._go(study_key, self._history.redone) else ""

    def ways(self, study_key: str) -> tuple[str, str]:
        """What undo and redo would do now, in words; "" where they do nothing."""
        now = self.reading(study_key)
        if not self._may_change(now):
            return "", ""
        return self._history.to_undo(now), self._history.to_redo(now)

    def _go(self, study_key: str, step: Callable[[Reading], Reading | None]) -> bool:
        now = self.reading(study_key)
        other = step(now) if self._may_change(now) else None
        if other is not None:
            self._put(other)
        return other is not None

    def may_change(self, study_key: str) -> bool:
        """Whether anything can be said of it now: it is not signed, nor about to be."""
        return self._may_change(self.reading(study_key))

    def _may_change(self, reading: Reading) -> bool:
        held = reading.study_key in self._signing or reading.study_key in self._regrouping
        is_free = not held and reading.signature is None
        return self._is_open and self._session is not None and is_free

    def _put(self, reading: Reading) -> None:
        assert self._session is not None
        self._readings[reading.study_key] = reading
        self._save(self._session.session_id, reading)
        self.changed.emit(reading.study_key)

    def save_again(self) -> None:
        """Try once more to save what could not be saved."""
        for (session_id, _), reading in list(self._unsaved.items()):
            self._save(session_id, reading)

    def remember_place(self, place: RadiographKey, view: ViewState | None) -> None:
        """A failure is only noted: nothing that the reader said is lost."""
        if self._session is not None:
            number = self._session.session_id
            request = self._jobs.archive.start(
                lambda task: self._room.remember_place(number, place, view)
            )
            request.error.connect(log_error)

    def sign(
        self,
        study_key: str,
        rows: Sequence[Row],
        reader: str,
        not_loaded: Mapping[RadiographKey, Notice],
    ) -> None:
        """``not_loaded``: why, of the views that could not be shown."""
        session = self._session
        held = study_key in self._signing or study_key in self._regrouping
        if session is None or not self._is_open or held:
            return
        reading = self.reading(study_key)
        self._signing.add(study_key)
        request = self._jobs.archive.start(
            lambda task: self._room.sign(
                session.session_id, reading, rows, reader, reading.ai_hidden, not_loaded
            )
        )
        request.result.connect(lambda signed: self._on_locked(session, signed))
        request.error.connect(lambda error: self._on_not_signed(session, study_key, error))
        self.changed.emit(study_key)

    def take_back(self, study_key: str, reader: str) -> None:
        """Make a draft again of what was signed a moment ago."""
        session = self._session
        if session is None or not self._is_open or study_key in self._regrouping:
            return
        request = self._jobs.archive.start(
            lambda task: self._room.take_back(session.session_id, study_key, reader)
        )
        request.result.connect(lambda draft: self._on_taken_back(session, draft))
        request.error.connect(lambda error: self._on_not_taken_back(session, study_key, error))

    def add_addendum(self, study_key: str, text: str, reader: str) -> Request | None:
        """The request tells the dialog whether the text is safe; None without a session."""
        session = self._session
        if session is None:
            return None
        request = self._jobs.archive.start(
            lambda task: self._room.add_addendum(session.session_id, study_key, text, reader)
        )
        request.result.connect(lambda reading: self._on_amended(session, reading))
        return request

    def tell_critical(self, study_key: str, told: CriticalResult) -> Request | None:
        """After the signature; the request tells the dialog whether it is safe."""
        session = self._session
        if session is None:
            return None
        request = self._jobs.archive.start(
            lambda task: self._room.tell_critical(session.session_id, study_key, told)
        )
        request.result.connect(lambda reading: self._on_amended(session, reading))
        return request

    def read_list(self, path: Path, order: DateOrder | None) -> Request:
        """Nothing of it is taken over."""
        return self._jobs.files.start(lambda task: read_patient_list(path, order))

    # --- regrouping -------------------------------------------------------------------------

    def put_together(self, study_keys: Sequence[str]) -> None:
        """Make one study of several whose files name none."""
        self._regroup(study_keys, lambda number: self._room.put_together(number, study_keys))

    def take_apart(self, study_key: str) -> None:
        """Make each file of a study that was put together its own again."""
        self._regroup([study_key], lambda number: self._room.take_apart(number, study_key))

    def _regroup(self, study_keys: Sequence[str], change: Callable[[int], Regrouped]) -> None:
        """When all that was said before is on disk; meanwhile nothing more can be said of them."""
        session = self._session
        if session is None or not self._is_open or any(map(self.is_busy, study_keys)):
            return
        self._regrouping.update(study_keys)

        def begin() -> None:
            if self._session is not session or any(map(self.is_unsaved, study_keys)):
                self._release(session, study_keys)
                return
            request = self._jobs.archive.start(lambda task: change(session.session_id))
            request.result.connect(on_result)
            request.error.connect(on_error)

        def on_result(done: Regrouped) -> None:
            self._release(session, study_keys)
            if self._session is session:
                for reading in done.readings:
                    self._history.forget(reading.study_key)
                    self._readings[reading.study_key] = reading
                self.regrouped.emit(done.rows)

        def on_error(error: BaseException) -> None:
            log_error(error)
            self._release(session, study_keys)
            self.failed.emit(study_keys[0], error)

        self._jobs.once_saved(begin)

    def _release(self, session: Session, study_keys: Sequence[str]) -> None:
        if self._session is session:
            self._regrouping.difference_update(study_keys)

    # --- what the archive answers -----------------------------------------------------------

    def _save(self, session_id: int, reading: Reading) -> None:
        study_key = reading.study_key
        key = (session_id, study_key)
        self._saving[key] += 1
        request = self._jobs.archive.start(lambda task: self._room.save(session_id, reading))

        def on_result(_nothing: object) -> None:
            self._unsaved.pop(key, None)

        def on_error(error: BaseException) -> None:
            log_error(error)
            if not isinstance(error, ChangedElsewhere):
                self._unsaved[key] = self._newest(session_id, reading)
            elif self._is_open_session(session_id):  # as an earlier version the archive has it
                self._unsaved.pop(key, None)
                self._contested.add(study_key)
                self.look_again()
            self.failed.emit(study_key, error)

        def on_ended() -> None:
            self._saving[key] -= 1
            if self._is_open_session(session_id):
                self.changed.emit(study_key)

        request.result.connect(on_result)
        request.error.connect(on_error)
        request.ended.connect(on_ended)

    def _on_changed_elsewhere(self, session: Session, found: Mapping[str, Reading]) -> None:
        """What is on its way to the archive comes first; it is told there what others said."""
        if self._session is not session:
            return
        free = {k: v for k, v in found.items() if not (self.is_saving(k) or self.is_busy(k))}
        self._room.take(session.session_id, free)
        for study_key, reading in free.items():
            here = self._readings.get(study_key)
            self._history.forget(study_key)
            if here is not None and study_key in self._contested:
                self._history.changed_from(here)
            self._contested.discard(study_key)
            self._readings[study_key] = reading
            self.changed.emit(study_key)

    def _is_open_session(self, session_id: int) -> bool:
        return self._session is not None and self._session.session_id == session_id

    def _newest(self, session_id: int, reading: Reading) -> Reading:
        if not self._is_open_session(session_id):
            return reading
        return self._readings.get(reading.study_key, reading)

    def _on_locked(self, session: Session, reading: Reading) -> None:
        self._unsaved.pop((session.session_id, reading.study_key), None)
        if self._session is not session:
            return
        self._signing.discard(reading.study_key)
        self._history.forget(reading.study_key)
        self._readings[reading.study_key] = reading
        self.changed.emit(reading.study_key)
        self.signed.emit(reading.study_key)

    def _on_amended(self, session: Session, reading: Reading) -> None:
        if self._session is session:
            self._readings[reading.study_key] = reading
            self.changed.emit(reading.study_key)

    def _on_taken_back(self, session: Session, draft: Reading) -> None:
        if self._session is session:
            self._readings[draft.study_key] = draft
            self.changed.emit(draft.study_key)
            self.taken_back.emit(draft.study_key)

    def _on_not_taken_back(self, session: Session, study_key: str, error: BaseException) -> None:
        log_error(error)
        if self._session is session:
            self.not_taken_back.emit(study_key, error)

    def _on_not_signed(self, session: Session, study_key: str, error: BaseException) -> None:
        log_error(error)
        if self._session is session:
            self._signing.discard(study_key)
            self.changed.emit(study_key)
            if isinstance(error, ChangedElsewhere):
                self.look_again()
        self.not_signed.emit(study_key, error)
