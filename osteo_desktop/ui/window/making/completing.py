"""Brings the rest into a window that is seen already, and loses nothing that comes meanwhile.

A thread of its own imports what radiographs need; the window's thread then makes one portion at a
time and paints and listens in between. A key, a click, something dropped or the wish to close that
comes before all is there has the rest made at once, and goes its way then.
"""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from osteo_desktop.errors.base import OsteoError
from osteo_desktop.settings import Settings
from osteo_desktop.ui.look.theme import Theme, current_theme
from osteo_desktop.ui.window.making.composition import Composition

if TYPE_CHECKING:
    from osteo_desktop.workflow.reading.room import ReadingRoom


@dataclass(frozen=True)
class Core:
    """What the parts are made with."""

    room: ReadingRoom
    settings: Settings
    version: str
    """Of the program."""


_UNPAINTED_MS = 1000
"""A window that nobody can see is not painted; it becomes whole all the same."""
_BETWEEN_MS = 1
"""Between two portions, for what else waits."""
_ASKS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    }
)
"""Of any part of the program."""


class Completing(QObject):
    whole = Signal()
    failed = Signal()
    """See ``failure``."""
    _imported = Signal()

    def __init__(
        self,
        window: Composition,
        make: Callable[[], Core],
        *,
        model_first: bool,
    ) -> None:
        """``make`` may import at length, in any thread. ``model_first``: the model is loaded before
        the rest is imported, for nobody waits for rows."""
        super().__init__(window)
        self._window, self._make, self._model_first = window, make, model_first
        self._portions: Iterator[None] | None = None
        self._lock = threading.Lock()
        self._made: Core | None = None
        self.failure: Exception | None = None
        """What kept the window from becoming whole."""
        self._thread = threading.Thread(
            target=self._import, args=(current_theme(),), name="osteo-start"
        )
        self._imported.connect(self._step, Qt.ConnectionType.QueuedConnection)
        self._unpainted = QTimer(self, interval=_UNPAINTED_MS, singleShot=True)
        self._unpainted.timeout.connect(self._begin)
        self._unpainted.start()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    @property
    def room(self) -> ReadingRoom | None:
        """None while there is none yet."""
        return None if self._made is None else self._made.room

    @property
    def begun(self) -> bool:
        """There are threads to be ended."""
        return hasattr(self._window, "jobs")

    def finish(self) -> None:
        """All of the rest, now."""
        while not self._is_over:
            self._make_portion()

    def wait(self) -> None:
        """Until no thread is left."""
        self._unpainted.stop()
        if self._thread.ident is not None:
            self._thread.join()

    # --- in the window's thread -------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Paint:
            if watched is self._window:
                QTimer.singleShot(0, self, self._begin)
        elif not self._is_over and self._asks(kind, watched):
            self.finish()
        return False

    def _asks(self, kind: QEvent.Type, watched: QObject) -> bool:
        """Parts of a window are closed without anybody's wish."""
        if kind == QEvent.Type.Close:
            return watched is self._window
        return kind in _ASKS and isinstance(watched, QWidget | QWindow)

    @property
    def _is_over(self) -> bool:
        return self._window.is_whole or self.failure is not None

    def _begin(self) -> None:
        """The first paint is done."""
        self._unpainted.stop()
        if self._thread.ident is None and not self._is_over:
            self._thread.start()

    def _step(self) -> None:
        if not self._is_over:
            self._make_portion()
            QTimer.singleShot(_BETWEEN_MS, self, self._step)

    def _make_portion(self) -> None:
        try:
            if self._portions is None:
                core = self._core()
                self._window.settings, self._window.version = core.settings, core.version
                self._portions = self._window.portions(core.room)
            next(self._portions, None)
        except Exception as error:
            self.failure = error
        if self._is_over:
            application = QApplication.instance()
            assert application is not None
            application.removeEventFilter(self)
            (self.whole if self.failure is None else self.failed).emit()

    # --- in any thread ----------------------------------------------------------------------

    def _core(self) -> Core:
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    def _import(self, theme: Theme) -> None:
        """What fails here fails again where it is needed, and is told there."""
        with suppress(Exception):
            room = self._core().room
            if self._model_first:
                with suppress(OsteoError):
                    room.prepare()
            importlib.import_module("osteo_desktop.ui.window.making.building")
            from osteo_desktop.ui.look.icons import draw_ahead

            draw_ahead(theme)
        self._imported.emit()
