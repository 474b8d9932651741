"""Brings rows into the worklist, and another order, in portions that leave the window alive."""

from __future__ import annotations

import gc
import time
from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.worklist.arrangement import PORTION
from osteo_desktop.ui.worklist.model import WorklistModel

_BEAT_MS = 120
_BUSY_BEAT_MS = 25
"""Where more waits than one beat can take: most of the time is left to the window."""
_SECONDS_A_BEAT = 0.012
_ROWS_A_STEP = 100
"""A resumed folder comes as one batch of thousands; its share per beat keeps the window alive."""
_MANY, _FIRST = 5000, 300
"""Rows after which what is in memory is told from garbage; so few of the first, for to look through
the program itself takes longer than to show a portion."""
_AT_ONCE = 3000
"""So many studies are sorted while the reader waits for it; more in portions."""


class Filling(QObject):
    shown = Signal()
    """Rows were inserted or replaced."""
    arranged = Signal()
    """The order or the filter that was asked for last is there."""

    def __init__(
        self,
        model: WorklistModel,
        keep_in_place: Callable[[Callable[[], None]], None],
        parent: QObject,
    ) -> None:
        """``keep_in_place`` makes a change without moving what the reader looks at."""
        super().__init__(parent)
        self._model, self._keep_in_place = model, keep_in_place
        self._waiting: deque[Row] = deque()
        self._made = _MANY - _FIRST
        self._beats = QTimer(self, interval=_BEAT_MS)
        self._beats.timeout.connect(self.beat)
        self._arranging = QTimer(self, interval=0)
        self._arranging.timeout.connect(self._arrange_more)

    def __bool__(self) -> bool:
        """Rows are still waiting to be shown."""
        return bool(self._waiting)

    def clear(self) -> None:
        self._waiting.clear()
        self._beats.stop()
        self._arranging.stop()

    def add(self, rows: Sequence[Row]) -> None:
        """Show them within a fraction of a second, many together."""
        self._waiting.extend(rows)
        if not self._beats.isActive():
            self._beats.start(_BEAT_MS)

    def beat(self) -> None:
        """As many as there is time for, once the others are in the order asked for."""
        if self._model.arranging:
            self._arrange_more()
            return
        if self._waiting:
            self._keep_in_place(self._take_some)
        if not self._waiting:
            self._beats.stop()
        elif self._beats.interval() != _BUSY_BEAT_MS:
            self._beats.start(_BUSY_BEAT_MS)
        self.shown.emit()

    def _take_some(self) -> None:
        end = time.perf_counter() + _SECONDS_A_BEAT
        while self._waiting and time.perf_counter() < end:
            number = min(_ROWS_A_STEP, len(self._waiting))
            self._model.add([self._waiting.popleft() for _ in range(number)])
            self._set_aside(number)

    def _set_aside(self, number: int) -> None:
        """Python looks through all it holds for garbage again and again: with 100,000 rows, which
        are none, this held the window up for a third of a second, each time. What is set aside
        still goes when nothing names it any more: the rows with their session. Only what names
        itself in a ring would stay. No radiograph, row or job lies in one
        (tests/ui/viewer/test_garbage.py); a few hundred small objects of the libraries do."""
        self._made += number
        if self._made >= _MANY:
            self._made = 0
            gc.collect(1)
            gc.freeze()

    def arrange(self) -> None:
        """What the model was asked for: at once, or in portions where there are very many."""
        if len(self._model.arrangement) <= _AT_ONCE:
            self.finish()
        else:
            self._arranging.start()

    def finish(self) -> None:
        """Now, for what comes next goes by the new order."""
        if self._model.arranging:
            self._keep_in_place(self._model.finish_arranging)
            self._arranging.start()
            self.arranged.emit()

    def _arrange_more(self) -> None:
        end = time.perf_counter() + _SECONDS_A_BEAT
        if not self._model.arranging:
            while self._model.letting_go and time.perf_counter() < end:
                self._model.let_go()
            if not self._model.letting_go:
                self._arranging.stop()
            return
        while self._model.arranging and time.perf_counter() < end:
            self._keep_in_place(self._model.arrange_more)
            self._set_aside(PORTION)
            if self._model.is_planned:  # Qt will paint all anew: a beat of its own
                return
        if not self._model.arranging:
            self.arranged.emit()
