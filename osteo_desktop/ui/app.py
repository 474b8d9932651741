"""Opens the window and leaves nothing behind: no thread, no unsaved word, no name in the log."""

from __future__ import annotations

import gc
import logging
import logging.handlers
import queue
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from osteo_desktop.atomic_file import make_private_file, make_private_folder
from osteo_desktop.settings import (
    default_archive,
    folders,
    installed_folder,
    settings_at_once,
    settings_or_defaults,
)
from osteo_desktop.ui.language.fonts import no_font_text, script_without_font
from osteo_desktop.ui.language.translate import speak, system_language
from osteo_desktop.ui.look.theme import THEMES, apply_theme, load_fonts, scale_text
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.window.making.completing import Completing, Core

if TYPE_CHECKING:
    from osteo_desktop.errors.settings import SettingsError

_LOG_BYTES = 500_000
_SIGNALS_MS = 300


class WindowOptions(Protocol):
    """What the command line hands over."""

    @property
    def folder(self) -> Path | None: ...
    @property
    def archive(self) -> Path | None: ...
    @property
    def model(self) -> Path | None: ...
    @property
    def device(self) -> str: ...
    @property
    def score_anyway(self) -> bool: ...
    @property
    def engine(self) -> str: ...
    @property
    def language(self) -> str: ...


def run_window(options: WindowOptions) -> int:
    """Show the window until it is closed; returns the exit code."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("osteo-desktop")
    application.setApplicationDisplayName("Osteo Desktop")
    load_fonts(application, installed_folder("resources") / "fonts")
    settings = settings_at_once()
    apply_theme(application, THEMES[settings.theme])
    application.setDesktopFileName("osteo-desktop")
    language = options.language or settings.language or system_language()
    undrawn = script_without_font(language, application.font())
    translations = installed_folder("resources") / "translations"
    speak(application, "en" if undrawn else language, translations)
    scale_text(application, settings.text_size)
    with _logging_off_the_ui_thread(), _no_garbage_sought():
        window = MainWindow(None, settings)
        opens = options.folder is not None or bool(settings.watched_folder)
        window.front.page.setHidden(opens)
        problems: list[SettingsError] = []
        rest = Completing(window, lambda: _core(options, problems.append), model_first=not opens)
        with _uncaught_errors_go_to(window), _signals_close(window):
            rest.whole.connect(lambda: _go_on(window, options.folder, problems, undrawn))
            rest.failed.connect(application.quit)
            window.show()
            if not opens:
                window.front.page.take_focus()
            code = application.exec()
            rest.wait()
            if rest.begun and not (window.is_whole and window.closing.done):
                if window.is_whole:  # ended from outside, without a closeEvent
                    window.showing.flush()
                window.jobs.shutdown()
            if rest.room is not None:
                rest.room.close()
    if rest.failure is not None:
        raise rest.failure
    return code


def _go_on(
    window: MainWindow, folder: Path | None, problems: list[SettingsError], undrawn: str
) -> None:
    """All of the window is there."""
    from osteo_desktop.ui.language.words import error_details, error_text
    from osteo_desktop.ui.look.icons import program_icon

    QApplication.setWindowIcon(program_icon())
    for problem in problems:
        window.messages.warn(error_text(problem), error_details(problem))
    if undrawn:
        window.messages.warn(no_font_text(undrawn))
    window.start(folder)
    gc.freeze()  # what is there stays; to look through it held the window up for 50 ms
    gc.enable()


def _core(options: WindowOptions, tell: Callable[[SettingsError], None]) -> Core:
    """Long to import, all of it."""
    from importlib.metadata import version

    from osteo_desktop.workflow.models.library import DEFAULT
    from osteo_desktop.workflow.reading.room import ReadingRoom

    settings, problem = settings_or_defaults()
    if problem is not None:
        tell(problem)
    room = ReadingRoom(
        options.archive or default_archive(),
        options.model or Path(settings.model or DEFAULT),
        options.device,
        options.score_anyway,
        options.engine,
    )
    return Core(room, settings, version("osteo-desktop"))


class _PrivateLog(logging.handlers.RotatingFileHandler):
    """Readable by its owner alone."""

    def _open(self) -> TextIOWrapper:
        make_private_file(Path(self.baseFilename))
        return super()._open()


class _Carrier(QObject):
    """Brings errors of any thread to the UI thread."""

    caught = Signal(object)


@contextmanager
def _uncaught_errors_go_to(window: MainWindow) -> Iterator[None]:
    carrier = _Carrier(window)
    carrier.caught.connect(window.show_unexpected, Qt.ConnectionType.QueuedConnection)

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            carrier.caught.emit(error)

    def on_thread_error(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            carrier.caught.emit(arguments.exc_value)

    before = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = on_error, on_thread_error
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before


@contextmanager
def _signals_close(window: MainWindow) -> Iterator[None]:
    """Ctrl-C in the terminal and a system's shutdown close the window as its button does."""
    kinds = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(kind, lambda *_: QTimer.singleShot(0, window.close)) for kind in kinds]
    # Python sees a signal only when it runs; Qt's loop alone would never let it.
    beat = QTimer(window, interval=_SIGNALS_MS)
    beat.timeout.connect(lambda: None)
    beat.start()
    try:
        yield
    finally:
        beat.stop()
        for kind, handler in zip(kinds, before, strict=True):
            signal.signal(kind, handler)


@contextmanager
def _no_garbage_sought() -> Iterator[None]:
    """Until the window is whole: all that is made stays."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextmanager
def _logging_off_the_ui_thread() -> Iterator[None]:
    """Errors go to a small file, written by a thread of its own."""
    handler: logging.Handler
    try:
        folder = folders().logs
        make_private_folder(folder)
        handler = _PrivateLog(
            folder / "osteo-desktop.log", maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8"
        )
    except OSError:  # a log that cannot be written must not keep the window shut
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    records: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
    listener = logging.handlers.QueueListener(records, handler)
    sender = logging.handlers.QueueHandler(records)
    logger = logging.getLogger("osteo_desktop")
    logger.addHandler(sender)
    logger.setLevel(logging.INFO)
    listener.start()
    try:
        yield
    finally:
        logger.removeHandler(sender)
        listener.stop()
        handler.close()
