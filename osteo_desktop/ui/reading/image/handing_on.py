"""What the controls share by which something of the radiograph in sight is handed on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from osteo_desktop.ui.jobs import Jobs, Request
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.workflow.reading.room import ReadingRoom

Asks = TypeVar("Asks", bound=QDialog)
"""The dialog that asks what is wanted."""
Made = TypeVar("Made")
Told = TypeVar("Told")


class HandingOn(QObject, Generic[Asks]):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        showing: Showing,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._room, self._jobs, self._showing = room, jobs, showing
        self._preferences, self._window = preferences, parent
        self.dialog: Asks | None = None

    def _open(self, dialog: Asks) -> None:
        """In front of all else: what is handed on is what it was opened for."""
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.finished.connect(self._forget)
        dialog.show()

    def _answer(
        self,
        dialog: Asks,
        request: Request[Made],
        show: Callable[[Made], None],
        fail: Callable[[BaseException], None],
    ) -> None:
        """What came of a request is shown in the dialog, unless it was closed meanwhile."""

        def while_open(tell: Callable[[Told], None]) -> Callable[[Told], None]:
            return lambda told: tell(told) if self.dialog is dialog else None

        request.result.connect(while_open(show))
        request.error.connect(while_open(fail))

    def _forget(self) -> None:
        self.dialog = None
