"""Watches the folder that is open, and has what arrives in it read."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, QTimer
from PySide6.QtGui import QAction

from osteo_desktop.errors.files import NoSuchFile, PermissionDenied
from osteo_desktop.records.selection import Root, Selection
from osteo_desktop.ui.batch.folder_job import FolderJob
from osteo_desktop.ui.jobs import Jobs, Task
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.workflow.reading.room import ReadingRoom
from osteo_desktop.workflow.reading.watch import PAUSE, FolderWatch


def _looked(folder_watch: FolderWatch, task: Task) -> Selection | None:
    return folder_watch.look(task.progress)


class Watching(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        folder_job: FolderJob,
        messages: MessageBar,
        action: QAction,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room, self._jobs, self._folder_job = room, jobs, folder_job
        self._messages, self._action = messages, action
        self._watch: FolderWatch | None = None
        self._absent = ""
        """What was said of a folder that is not there."""
        self._timer = QTimer(self, interval=round(PAUSE * 1000), singleShot=True)
        self._timer.timeout.connect(self._look)
        self._is_awaited = False
        """The folder that is being read shall be watched from then on."""
        action.toggled.connect(self._on_toggled)
        folder_job.finished.connect(self._on_read)

    def leave(self) -> None:
        """Another folder is opened: it is not watched before the reader asks for it."""
        self._stop()
        self._is_awaited = False
        with QSignalBlocker(self._action):
            self._action.setChecked(False)

    def begin_when_read(self) -> None:
        """Watch what was just opened as soon as it is read."""
        self._is_awaited = True

    def _on_read(self) -> None:
        if self._is_awaited:
            self._is_awaited = False
            self._action.setChecked(True)

    def _on_toggled(self, wanted: bool) -> None:
        if not wanted:
            self._stop()
            return
        root: Root | None = self._folder_job.root
        if not isinstance(root, Path) or not root.is_dir():
            self.leave()
            self._messages.inform(
                translate("Window", "Open a folder first; then it can be watched for new files.")
            )
            return
        request = self._jobs.watching.start(lambda task: self._room.watch(root, task.progress))
        request.result.connect(self._on_begun)
        request.error.connect(self._on_failed)

    def _on_begun(self, folder_watch: FolderWatch) -> None:
        """What came between the reading of the folder and now is found by reading it again."""
        self._watch = folder_watch
        self._folder_job.read_more(folder_watch.folder)
        self._timer.start()

    def _on_failed(self, error: BaseException) -> None:
        self.leave()
        self._messages.warn_of(error)

    def _stop(self) -> None:
        self._watch = None
        self._timer.stop()
        self._jobs.watching.abandon()
        self._say_back()

    def _look(self) -> None:
        """While a folder is being read, later."""
        if self._watch is None:
            return
        if self._folder_job.busy:
            self._timer.start()
            return
        request = self._jobs.watching.start(partial(_looked, self._watch))
        request.result.connect(self._on_looked)
        request.error.connect(self._on_not_looked)
        request.ended.connect(self._timer.start)

    def _on_looked(self, came: Selection | None) -> None:
        self._say_back()
        if came is not None:
            self._folder_job.read_more(came)

    def _on_not_looked(self, error: BaseException) -> None:
        if not isinstance(error, NoSuchFile | PermissionDenied):
            self._on_failed(error)
        elif not self._absent:
            text = translate("Window", "{reason} It is watched again when it is back.")
            self._absent = text.format(reason=words.error_text(error))
            self._messages.warn(self._absent)

    def _say_back(self) -> None:
        if self._absent:
            self._messages.withdraw(self._absent)
            self._absent = ""
