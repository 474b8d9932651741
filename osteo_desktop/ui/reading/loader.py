"""Loads radiographs: the one wanted, those that hang beside it, those that a key may lead to."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from osteo_desktop.imaging.screen.at_hand import AtHand, at_hand
from osteo_desktop.records.maps.map_region import RegionRule
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.ui.jobs import Jobs, Task, log_error
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.workflow.reading.room import ReadingRoom
from osteo_desktop.workflow.reading.waiting import OpenedEarly

_KEPT = 4
"""The one that is read, and the three that may be next; those beside it come on top."""
_KEPT_BYTES = 512 << 20
"""Nothing is loaded ahead that would take more together; what is in sight stays."""


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
        self._kept: OrderedDict[_Place, AtHand] = OrderedDict()
        self._wanted: Row | None = None
        self._shown: _Place | None = None
        """Wanted last, there or not."""
        self._loading: Row | None = None
        self._beside: tuple[Row, ...] = ()
        self._ahead: tuple[Row, ...] = ()
        self.session: Callable[[], Session | None] = lambda: None
        """The one that is open; whoever has it says so."""
        self.rule: Callable[[], RegionRule | None] = lambda: None
        """By which maps are outlined."""

    def holds(self, row: Row) -> bool:
        """A radiograph of this place is at hand."""
        return _place(row) in self._kept

    def prepared(self, radiograph: Radiograph) -> AtHand | None:
        """What was found of it while it was loaded; None where it is held no longer."""
        held = (one for one in self._kept.values() if one.radiograph is radiograph)
        return next(held, None)

    def want(self, row: Row) -> bool:
        """Ask for a radiograph. True: it was at hand and ``loaded`` was already said."""
        self._wanted, self._shown, self._ahead = row, _place(row), ()
        kept = self._held(row)
        if kept is not None:
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
            kept = self._held(row)
            if kept is not None:
                self.beside_loaded.emit(row, kept)
        self._go_on()

    def _held(self, row: Row) -> Radiograph | None:
        kept = self._kept.get(_place(row))
        if kept is None or kept.radiograph.sha256 != row.sha256:
            return None
        self._kept.move_to_end(_place(row))
        return kept.radiograph

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
        self._wanted = self._loading = self._shown = None
        self._beside = self._ahead = ()

    def _go_on(self) -> None:
        """Load the next of those beside and ahead unless something is on its way."""
        if self._loading is not None or self._wanted is not None:
            return
        missing = (row for row in self._beside if not self.holds(row))
        row = next(missing, None)
        while row is None and self._ahead and not self._next_is_too_large():
            ahead, self._ahead = self._ahead[0], self._ahead[1:]
            if not self.holds(ahead) and not ahead.error:
                row = ahead
        if row is not None:
            self._load(row)

    def _load(self, row: Row) -> None:
        self._loading = row
        session, rule = self.session(), self.rule()
        if row.is_unopened and session is not None:
            number = session.session_id

            def opened_early(task: Task) -> tuple[OpenedEarly, AtHand | None]:
                opened = self._room.open_early(number, row, task.progress)
                shown = opened.radiograph
                return opened, None if shown is None else at_hand(shown)

            early = self._jobs.pictures.start(opened_early)
            early.result.connect(self._on_opened)
            early.error.connect(self._on_error)
            return
        request = self._jobs.pictures.start(
            lambda task: at_hand(self._room.load(row, task.progress), row.finding, rule)
        )
        request.result.connect(self._on_result)
        request.error.connect(self._on_error)

    def _on_opened(self, opened: tuple[OpenedEarly, AtHand | None]) -> None:
        early, made = opened
        self.opened.emit(early.rows)
        if made is None:
            row, self._loading = self._loading, None
            if row is not None:
                self._is_wanted(row)
            self._go_on()
        else:
            self._on_result(made)

    def _on_result(self, made: AtHand) -> None:
        row, self._loading = self._loading, None
        assert row is not None
        radiograph, self._kept[_place(row)] = made.radiograph, made
        self._let_go()
        if self._is_wanted(row):
            self.loaded.emit(row, radiograph)
        if any(_place(row) == _place(other) for other in self._beside):
            self.beside_loaded.emit(row, radiograph)
        self._go_on()

    def _let_go(self) -> None:
        """Of what was asked for longest ago, but never of what is in sight."""
        in_sight = {self._shown, *map(_place, self._beside)}
        spare = [place for place in self._kept if place not in in_sight]
        while spare and (len(self._kept) > _KEPT + len(self._beside) or self._is_over(0)):
            del self._kept[spare.pop(0)]

    def _is_over(self, more: int) -> bool:
        """Whether what is held and ``more`` bytes are too much."""
        return sum(map(_size, self._kept.values())) + more > _KEPT_BYTES

    def _next_is_too_large(self) -> bool:
        """Likely as large as what is in sight."""
        shown = self._kept.get(self._shown) if self._shown is not None else None
        return shown is not None and self._is_over(_size(shown))

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


def _size(held: AtHand) -> int:
    return sum(level.pixels.nbytes for level in held.levels.values())


def _place(row: Row) -> _Place:
    """An earlier study's file may bear the same name in another folder."""
    return row.source_path, row.file, row.frame
