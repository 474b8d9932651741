"""The archive held against its trail at the start, beside whatever the reader does."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from osteo_desktop.archive.verify import Verified
from osteo_desktop.ui import words
from osteo_desktop.ui.dialogs.card_text import lines_html
from osteo_desktop.ui.dialogs.information import InformationDialog
from osteo_desktop.ui.folder_reader import FolderReader
from osteo_desktop.ui.jobs import Jobs, log_error
from osteo_desktop.ui.language import translate
from osteo_desktop.ui.message_bar import Message, MessageBar
from osteo_desktop.workflow.reading_room import ReadingRoom

_MOST = 200
"""Faults that the list shows; of more, the command line tells."""


class ArchiveDesk(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        reader: FolderReader,
        messages: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._room, self._jobs, self._messages, self._window = room, jobs, messages, parent
        self._begun = False
        self.verified: Verified | None = None
        """What came of it; None until then."""
        reader.prepared.connect(self._begin)

    def _begin(self) -> None:
        """Once, as soon as the archive is open."""
        if self._begun:
            return
        self._begun = True
        request = self._jobs.care.start(lambda task: self._room.verify(task.progress))
        request.result.connect(self._on_verified)
        request.error.connect(log_error)
        request.error.connect(lambda error: self._messages.warn(words.error_text(error)))

    def _on_verified(self, verified: Verified) -> None:
        self.verified = verified
        if not verified.faults:
            return
        text = translate(
            "Window",
            "The archive is not as this program wrote it. {first} Readings can be read, but do "
            "not rely on what is named.",
        ).format(first=words.error_text(verified.faults[0]))
        self._messages.say(
            Message(
                text,
                is_error=True,
                action=translate("Window", "Show all that was found"),
                act=self._show_faults,
            )
        )

    def _show_faults(self) -> None:
        if self.verified is None:
            return
        lines = [words.error_text(fault) for fault in self.verified.faults]
        title = translate("Window", "What is not as it was written")
        InformationDialog(title, lines_html(lines[:_MOST]), self._window).show()
