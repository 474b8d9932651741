"""What is opened: chosen in a dialog, dropped on the window, or opened before."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from osteo_desktop.records.selection import Root, Selection, from_text, root_of
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import Message, MessageBar
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.window import opening_words
from osteo_desktop.workflow.reading.formats import containers, readable


class Opening(QObject):
    wanted = TypedSignal[Root](object)
    """Read this folder, ZIP, file or several."""

    def __init__(
        self, recent: QMenu, preferences: Preferences, messages: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self.recent, self._preferences = recent, preferences
        self._messages, self._window = messages, window

    def choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self._window, translate("Window", "Open a folder of radiographs")
        )
        if chosen:
            self.wanted.emit(Path(chosen))

    def choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("Window", "Open a radiograph, ZIP, TAR or DICOMDIR"),
            "",
            opening_words.file_filters((*readable(), *containers())),
        )
        if chosen:
            self.wanted.emit(Path(chosen))

    def show_recent(self) -> None:
        self.recent.clear()
        for text in self._preferences.settings.recent:
            root = from_text(text)
            if root is not None:
                action = self.recent.addAction(opening_words.full_name(root))
                action.triggered.connect(lambda _checked=False, root=root: self.wanted.emit(root))
        self.recent.setEnabled(bool(self._preferences.settings.recent))

    def offer_unfinished(self) -> None:
        """What was being read when the window was last open, if it is still there."""
        left = self._preferences.settings.unfinished
        unfinished = from_text(left) if left else None
        if unfinished is None or not opening_words.is_there(unfinished):
            return
        text = translate(
            "Window",
            "Not everything was finished when Osteo Desktop was last open. What was called "
            "saved is there.",
        )
        go_on = translate("Window", "Go on where it ended")
        again = partial(self.wanted.emit, unfinished)
        self._messages.say(Message(text, action=go_on, act=again))

    def dragged_in(self, event: QDragEnterEvent) -> None:
        if opening_words.dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropped(self, event: QDropEvent) -> None:
        paths = opening_words.dropped(event.mimeData())
        if not paths:
            return
        event.acceptProposedAction()
        root = root_of(paths)
        if root is None:
            self._messages.warn(opening_words.said_of_strangers())
            return
        if isinstance(root, Selection):
            self._messages.inform(opening_words.said_of_selection(root))
        self.wanted.emit(root)
