"""What the user chose, kept here and written by the archive's lane a moment later."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from osteo_desktop.settings import Settings, save_changes
from osteo_desktop.ui.jobs import Jobs, log_error
from osteo_desktop.ui.signals import TypedSignal

_PAUSE_MS = 800
_RECENT = 8
_READERS = 12


class Preferences(QObject):
    changed = Signal()
    failed = TypedSignal[BaseException](object)
    """The error that kept the settings from being written."""

    def __init__(self, settings: Settings, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = self._written = settings
        self._jobs = jobs
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self.save)

    @property
    def is_waiting(self) -> bool:
        """Something was changed that is not being written yet."""
        return self._timer.isActive()

    @property
    def settings(self) -> Settings:
        return self._settings

    def change(self, **changes: object) -> None:
        """Replace some fields of the settings."""
        changed = replace(self._settings, **changes)  # type: ignore[arg-type]
        if changed != self._settings:
            self._settings = changed
            self._timer.start()
            self.changed.emit()

    def opened(self, root: str) -> None:
        """``root`` becomes the newest of the recent ones, and unfinished till the window closes."""
        others = (path for path in self._settings.recent if path != root)
        self.change(recent=(root, *others)[:_RECENT], unfinished=root)

    def reader_chosen(self, name: str) -> None:
        """``name`` reads from now on, and is the newest of those who read here."""
        others = (other for other in self._settings.readers if other != name)
        self.change(reader_name=name, readers=(name, *others)[:_READERS])

    def save(self) -> None:
        self._timer.stop()
        before, settings = self._written, self._settings
        request = self._jobs.archive.start(lambda task: save_changes(before, settings))
        request.result.connect(lambda _: self._on_saved(settings))
        request.error.connect(log_error)
        request.error.connect(self.failed)

    def _on_saved(self, settings: Settings) -> None:
        self._written = settings
