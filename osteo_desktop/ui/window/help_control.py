"""What the program says of itself: the guide, its keys, its version, the model that reads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from osteo_desktop.ui.dialogs.help.guide import full_guide_file, guide_file, page_of
from osteo_desktop.ui.dialogs.help.guide_dialog import KEYS, Chapter, GuideDialog
from osteo_desktop.ui.dialogs.information import InformationDialog, about_text, shortcuts_text
from osteo_desktop.ui.jobs import Lane
from osteo_desktop.ui.keys.shortcuts import Shortcuts
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.window.help_places import place_of
from osteo_desktop.workflow.reading.room_model import RoomStatus


class HelpControl(QObject):
    def __init__(
        self,
        shortcuts: Shortcuts,
        status: Callable[[], RoomStatus | None],
        version: str,
        language: str,
        lane: Lane,
        action: QAction,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._shortcuts, self._status, self._lane = shortcuts, status, lane
        self._version, self._language, self._window = version, language, window
        self._texts: tuple[str, str] | None = None
        """The short guide and the full one, once they are read."""
        self.guide: GuideDialog | None = None
        self._action = action
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def show_guide(self) -> None:
        """At what has the focus."""
        self._open(place_of(QApplication.focusWidget()))

    def show_shortcuts(self) -> None:
        self._open(KEYS)

    def show_about(self) -> None:
        text = about_text(self._version, self._status())
        InformationDialog(translate("Window", "About Osteo Desktop"), text, self._window).show()

    # --- the guide --------------------------------------------------------------------------

    def _open(self, anchor: str) -> None:
        """The files are read once, off this thread; keys may have changed since."""
        if self._texts is None:
            request = self._lane.start(lambda task: _texts(self._language))
            request.result.connect(lambda texts: self._on_read(texts, anchor))
            if anchor == KEYS:  # it needs no file
                self._show(anchor)
        else:
            self._show(anchor)

    def _on_read(self, texts: tuple[str, str], anchor: str) -> None:
        self._texts = texts
        self._show(anchor)

    def _show(self, anchor: str) -> None:
        if self.guide is None:
            self.guide = GuideDialog(self._chapters(), self._window)
        else:
            self.guide.set_chapters(self._chapters())
        self.guide.show()  # first, for a place is known by how the text lies
        self.guide.open_at(anchor)
        self.guide.raise_()
        self.guide.activateWindow()

    def _chapters(self) -> list[Chapter]:
        groups = [(group.title, group.actions.values()) for group in self._shortcuts.groups]
        title = translate("Window", "Keyboard shortcuts")
        keys = Chapter(title, rich_text=shortcuts_text(groups), anchor=KEYS)
        if self._texts is None:
            return [keys]
        short, full = self._texts
        titles = (translate("Help", "Short guide"), translate("Help", "Full guide (English)"))
        return [
            Chapter(titles[0], page_of(short)),
            keys,
            *([Chapter(titles[1], page_of(full))] if full else []),
        ]

    # --- in dialogs -------------------------------------------------------------------------

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Its key opens the guide in dialogs too, which have keys of their own."""
        dialog = None if new is None else new.window()
        if not isinstance(dialog, QDialog) or not isValid(self) or dialog is self.guide:
            return
        if dialog.findChild(QShortcut, _OURS) is None and self._action.shortcuts():
            key = QShortcut(self._action.shortcuts()[0], dialog)
            key.setObjectName(_OURS)
            key.activated.connect(self.show_guide)


_OURS = "guide"


def _texts(language: str) -> tuple[str, str]:
    """The short guide and the full one; "" for what is not there."""
    return tuple(  # type: ignore[return-value]  # two of them
        file.read_text(encoding="utf-8") if file.is_file() else ""
        for file in (guide_file(language), full_guide_file())
    )
