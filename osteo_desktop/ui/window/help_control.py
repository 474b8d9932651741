"""What the program says of itself: its keys, its version, the model that reads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.dialogs.information import InformationDialog, about_text, shortcuts_text
from osteo_desktop.ui.keys.shortcuts import Shortcuts
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.workflow.reading.room_model import RoomStatus


class HelpControl(QObject):
    def __init__(
        self,
        shortcuts: Shortcuts,
        status: Callable[[], RoomStatus | None],
        version: str,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._shortcuts, self._status = shortcuts, status
        self._version, self._window = version, window

    def show_shortcuts(self) -> None:
        groups = [(group.title, group.actions.values()) for group in self._shortcuts.groups]
        title = translate("Window", "Keyboard shortcuts")
        InformationDialog(title, shortcuts_text(groups), self._window).show()

    def show_about(self) -> None:
        text = about_text(self._version, self._status())
        InformationDialog(translate("Window", "About Osteo Desktop"), text, self._window).show()
