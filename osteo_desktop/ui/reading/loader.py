"""Loads radiographs: the one wanted, those that hang beside it, those that a key may lead to."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.ui.jobs import Jobs, log_error
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.workflow.reading.room import ReadingRoom
from osteo_desktop.workflow.reading.waiting import OpenedEarly

_KEPT = 4
"""The one that is read, and the three that may be next; those beside it come on top."""


_Place = tuple[str, str, int]


class RadiographLoader(QObject):
    opened = TypedSignal[Sequence[Row]](object)
    """Sequence[Row] of a file that waited; its ``loaded`` follows where it has a radiograph."""
    loaded = TypedSignal[Row, Radiograph](object, object)
    """Row and Radiograph; only ever of the row wanted last."""
    failed = TypedSignal[Row, BaseException](object, object)
    """Row and the error."""
    beside_loaded = TypedSignal[Row, Radiograph](object, object)
    """Row and Radiograph, of those that hang beside."""
    beside_failed = TypedSignal[Row, BaseException](object, object)
    """Row and the error."""

    def __init__(self, room: ReadingRoom, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._jobs = jobs
        self._kept: OrderedDict[_Place, Radiograph] = OrderedDict()
        self._wanted: Row | None = None
        self._loading: Row | None = None
        self._beside: tuple[Row, ...] = ()
        self._ahead: tuple[Row, ...] = ()
        self.session: Callable[[], Session | None] = lambda: None
        """The one that is open; whoever has it says so."""

    def holds(self, row: Row) -> bool:
        """A radiograph of this place is at hand."""
        return _place(row) in self._kept

    def want(self, row: Row) -> bool:
        """Ask for a radiograph. True: it was at hand and ``loaded`` was already said."""
        self._wanted, self._ahead = row, ()
        kept = self._kept.get(_place(row))
        if kept is not None and kept.sha256 == row.sha256:
            self._kept.move_to_end(_place(row))
            self._wanted = None
            self.loaded.emit(row, kept)
            return True
        if self._loading is None or _place(self._loading) != _place(row):
            self._load(row)
        return False

    def accompany(self, rows: Sequence[Row]) -> None:
        """Load these before any that may be next; those at hand are told at once."""
        self._beside = tuple(rows)
        for row in rows:
            kept = self._kept.get(_place(row))
            if kept is not None and kept.sha256 == row.sha256:
                self._kept.move_to_end(_place(row))
                self.beside_loaded.emit(row, kept)
        self._go_on()

    def prefetch(self, rows: Sequence[Row]) -> None:
        """Load these one after the other, until another is wanted; likeliest first."""
        self._ahead = tuple(rows)
        for row in reversed(rows):
            if self.holds(row):
                self._kept.move_to_end(_place(row))
        self._go_on()

    def forget(self) -> None:
        """Another folder: its files may bear the same names."""
        self._jobs.pictures.abandon()
        self._kept.clear()
        self._wanted = self._loading = None
        self._beside = self._ahead = ()

    def _go_on(self) -> None:
        """Load the next of those beside and ahead unless something is on its way."""
        if self._loading is not None or self._wanted is not None:
            return
        missing = (row for row in self._beside if not self.holds(row))
        row = next(missing, None)
        while row is None and self._ahead:
            ahead, self._ahead = self._ahead[0], self._ahead[1:]
            if not self.holds(ahead) and not ahead.error:
                row = ahead
        if row is not None:
            self._load(row)

    def _load(self, row: Row) -> None:
        self._loading = row
        session = self.session()
        if row.is_unopened and session is not None:
            number = session.session_id
            early = self._jobs.pictures.start(
                lambda task: self._room.open_early(number, row, task.progress)
            )
            early.result.connect(self._on_opened)
            early.error.connect(self._on_error)
            return
        request = self._jobs.pictures.start(lambda task: self._room.load(row, task.progress))
        request.result.connect(self._on_result)
        request.error.connect(self._on_error)

    def _on_opened(self, early: OpenedEarly) -> None:
        self.opened.emit(early.rows)
        if early.radiograph is None:
            row, self._loading = self._loading, None
            if row is not None:
                self._is_wanted(row)
            self._go_on()
        else:
            self._on_result(early.radiograph)

    def _on_result(self, radiograph: Radiograph) -> None:
        row, self._loading = self._loading, None
        assert row is not None
        self._kept[_place(row)] = radiograph
        while len(self._kept) > _KEPT + len(self._beside):
            self._kept.popitem(last=False)
        if self._is_wanted(row):
            self.loaded.emit(row, radiograph)
        if any(_place(row) == _place(other) for other in self._beside):
            self.beside_loaded.emit(row, radiograph)
        self._go_on()

    def _on_error(self, error: BaseException) -> None:
        log_error(error)
        row, self._loading = self._loading, None
        assert row is not None
        if self._is_wanted(row):
            self.failed.emit(row, error)
        if any(_place(row) == _place(other) for other in self._beside):
            self._beside = tuple(other for other in self._beside if _place(other) != _place(row))
            self.beside_failed.emit(row, error)
        self._go_on()

    def _is_wanted(self, row: Row) -> bool:
        if self._wanted is None or _place(self._wanted) != _place(row):
            return False
        self._wanted = None
        return True


def _place(row: Row) -> _Place:
    """An earlier study's file may bear the same name in another folder."""
    return row.source_path, row.file, row.frame
