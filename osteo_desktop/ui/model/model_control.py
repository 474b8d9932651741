"""The models of the library: shown, verified, added, and one of them set to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from osteo_desktop.errors.models import ModelError
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.ui.batch.folder_job import FolderJob
from osteo_desktop.ui.dialogs.models_dialog import ModelsDialog, Shelved
from osteo_desktop.ui.jobs import Jobs, log_error
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.model.read_again import say_changed
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.parts.status_strip import StatusStrip
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.workflow.models.checks import ModelCheck
from osteo_desktop.workflow.models.library import (
    ModelEntry,
    add_model,
    list_models,
    show_model,
    verify_model,
)
from osteo_desktop.workflow.reading.room_model import RoomStatus

_Done = TypeVar("_Done")


class ModelControl(QObject):
    def __init__(
        self,
        jobs: Jobs,
        folder_job: FolderJob,
        preferences: Preferences,
        bar: MessageBar,
        strip: StatusStrip,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._folder_job, self._preferences = jobs, folder_job, preferences
        self._bar, self._strip, self._window = bar, strip, parent
        self._dialog: ModelsDialog | None = None
        self._in_use = self._wanted = ""
        folder_job.prepared.connect(self._on_prepared)
        folder_job.model_used.connect(self._on_used)
        folder_job.cannot_use.connect(self._on_cannot_use)

    def show(self) -> None:
        """Open the list, or bring it to the front."""
        if self._dialog is None:
            self._dialog = ModelsDialog(self._window)
            self._dialog.use_requested.connect(self._use)
            self._dialog.verify_requested.connect(self._verify)
            self._dialog.add_requested.connect(self._add)
        self._dialog.show()
        self._dialog.raise_()
        self._fetch()

    def _fetch(self, select: str = "") -> None:
        dialog = self._dialog
        if dialog is None:
            return
        chosen = self._preferences.settings.model
        request = self._jobs.library.start(lambda task: _shelf(chosen))
        request.result.connect(lambda shelf: dialog.show_models(shelf, self._in_use, select))
        request.error.connect(self._fail)

    def _fail(self, error: BaseException) -> None:
        log_error(error)
        if self._dialog is not None:
            self._dialog.say(words.error_and_details(error), "warning")

    # --- verify and add ---------------------------------------------------------------------

    def _verify(self, entry: ModelEntry) -> None:
        def done(checks: Sequence[ModelCheck]) -> None:
            assert self._dialog is not None
            whole = all(check.ok for check in checks)
            lines = [
                f"{'✓' if check.ok else '✕'} {words.notice_text(check.name)}: "
                f"{words.whole_text(check.value)}"
                for check in checks
            ]
            title = (
                translate("Window", "{model} is whole")
                if whole
                else translate("Window", "{model} cannot be used")
            )
            said = "\n".join([title.format(model=entry.name), *lines])
            self._dialog.say(said, "saved" if whole else "warning")

        self._busy_with(
            translate("Window", "Verifying {model}…").format(model=entry.name),
            lambda: verify_model(entry.path),
            done,
        )

    def _add(self, file: Path) -> None:
        def done(entry: ModelEntry) -> None:
            assert self._dialog is not None
            self._dialog.say(
                translate("Window", "✓ Added: {model} ({id})").format(
                    model=entry.name, id=entry.model_id
                ),
                "saved",
            )
            self._fetch(select=entry.name)

        self._busy_with(
            translate("Window", "Verifying and copying {file}…").format(file=file.name),
            lambda: add_model(file),
            done,
        )

    def _busy_with(
        self, text: str, work: Callable[[], _Done], done: Callable[[_Done], None]
    ) -> None:
        dialog = self._dialog
        assert dialog is not None
        dialog.set_busy(True)
        dialog.say(text)
        request = self._jobs.library.start(lambda task: work())
        request.result.connect(done)
        request.error.connect(self._fail)
        request.ended.connect(lambda: dialog.set_busy(False))

    # --- another model ----------------------------------------------------------------------

    def _use(self, shelved: Shelved) -> None:
        assert self._dialog is not None
        name = self._wanted = shelved.entry.name
        self._dialog.set_busy(True)
        self._dialog.say(translate("Window", "Loading {model}…").format(model=name))
        self._strip.show_busy(translate("Window", "Loading the model {model}…").format(model=name))
        self._strip.set_device(translate("Window", "Model: loading…"))
        self._folder_job.use_model(shelved.entry.path)

    def _on_prepared(self, status: RoomStatus) -> None:
        self._in_use = status.model_id
        if self._dialog is not None:
            self._fetch()

    def _on_used(self, status: RoomStatus) -> None:
        self._preferences.change(model=self._wanted)
        self._end(
            translate("Window", "✓ {model} reads from now on.").format(model=self._wanted), "saved"
        )
        text = translate("Window", "The model is now {model} ({id}).").format(
            model=status.model_name, id=status.model_id
        )
        say_changed(text, self._bar, self._folder_job)

    def _on_cannot_use(self, error: BaseException) -> None:
        text = translate(
            "Window", "{model} was not loaded; the model before goes on. {reason}"
        ).format(model=self._wanted, reason=words.error_text(error))
        self._end(text, "warning")
        self._bar.warn(text, words.error_details(error))

    def _end(self, text: str, role: str) -> None:
        if self._dialog is not None:
            self._dialog.set_busy(False)
            self._dialog.say(text, role)


def _shelf(chosen: str) -> tuple[Shelved, ...]:
    return tuple(Shelved(entry, _card(entry)) for entry in list_models(chosen))


def _card(entry: ModelEntry) -> ModelCard | None:
    try:
        return None if entry.error else show_model(entry.path)
    except ModelError:  # it was removed a moment ago
        return None
