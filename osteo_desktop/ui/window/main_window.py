"""The window: its frame first, then all its parts; each part does its own work."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent

from osteo_desktop.records.selection import Root, Selection, to_text
from osteo_desktop.settings import Settings
from osteo_desktop.ui.jobs import log_error
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.window import opening_words
from osteo_desktop.ui.window.making.composition import Composition
from osteo_desktop.ui.window.making.front import Front

if TYPE_CHECKING:
    from osteo_desktop.workflow.reading.room import ReadingRoom


class MainWindow(Composition):
    def __init__(self, room: ReadingRoom | None, settings: Settings, version: str = "") -> None:
        """``room``: None where the window is to be seen before anything else is loaded; whoever
        makes it so goes through :meth:`portions` then."""
        super().__init__()
        self.settings, self.version = settings, version
        self.is_whole = False
        self.front = Front(self, settings)
        self._untold: list[BaseException] = []
        """Errors that nobody caught, from before there was a place to tell them."""
        if room is not None:
            for _ in self.portions(room):
                pass

    def portions(self, room: ReadingRoom) -> Iterator[None]:
        from osteo_desktop.ui.window.making.building import build

        yield from build(self, room)
        for wanted in (self.opening.wanted, self.photographs.open_wanted, self.first.wanted):
            wanted.connect(self.open)
        self.folder_job.reopen.connect(self.open)
        self.agreement.folder_wanted.connect(self.open)
        self.closing.ready.connect(self.close)
        self.closing.wanted_anyway.connect(self.close)
        self.closing.refused.connect(self._on_closing_refused)
        self.is_whole = True
        if self.isVisible():
            self.second.restore()
        for error in self._untold:
            self.messages.warn_of(error)

    # --- opening ----------------------------------------------------------------------------

    def start(self, folder: Path | None = None) -> None:
        """Load the model, then read ``folder`` if one is given."""
        self.news.begin_loading()
        self.folder_job.prepare()
        watched = self.preferences.settings.watched_folder
        if folder is not None:
            self.open(folder)
        elif watched:
            self.open(Path(watched))
            self.watching.begin_when_read()
        else:
            self.front.page.take_focus()
            self.opening.offer_unfinished()

    def open(self, root: Root) -> None:
        """Read a folder, ZIP, file or several; what is open before is saved and left."""
        if self.closing.begun:
            return
        self.first.leave()
        self.sessions.close()
        self.watching.leave()
        self.exports.is_of_selection = isinstance(root, Selection)
        name = opening_words.short_name(root)
        self.news.begin(name)
        self.setWindowTitle(f"{name} – Osteo Desktop")
        self.folder_job.open(root)
        self.preferences.opened(to_text(root))
        self.opening.show_recent()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.opening.dragged_in(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.opening.dropped(event)

    def show_unexpected(self, error: BaseException) -> None:
        """An error that nobody caught: said and logged, and the window goes on."""
        log_error(error)
        if self.is_whole:
            self.messages.warn_of(error)
        else:
            self._untold.append(error)

    # --- showing and closing ----------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Back from another window, which may be one of ours over the same archive."""
        super().changeEvent(event)
        is_back = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if is_back and self.is_whole:
            self.readings.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.front.on_screen.look()
        if self.is_whole:
            self.second.restore()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.is_whole or self.closing.done:  # the former where it could not become whole
            event.accept()
            return
        event.ignore()
        if self.closing.begun or not self.training.may_close(self.close):
            return
        self.showing.flush()
        not_all = self.folder_job.busy or self.worklist_pane.incomplete.isVisible()
        root = self.folder_job.root
        unfinished = to_text(root) if not_all and root is not None else ""
        self.folder_job.cancel()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.preferences.change(window_geometry=geometry, unfinished=unfinished)
        self.second.put_away()
        self.preferences.save()
        self.front.centre.setEnabled(False)
        self.strip.show_busy(translate("Window", "Finishing the batch and saving…"))
        self.closing.begin()

    def _on_closing_refused(self) -> None:
        self.front.centre.setEnabled(True)
        self.reading_focus.take()
        self.second.restore()
        self.strip.show_idle("")
