"""The file of the radiograph in sight: what it says, and where it lies."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.file.tags import FileTags
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.tags_dialog import TagsDialog
from osteo_desktop.ui.jobs import Jobs, log_error
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.reading.image.clipboard import Clipboard
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.workflow.reading.room import ReadingRoom


class FileControl(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        showing: Showing,
        clipboard: Clipboard,
        messages: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._room, self._jobs, self._showing = room, jobs, showing
        self._clipboard, self._messages, self._window = clipboard, messages, parent
        self.dialog: TagsDialog | None = None
        showing.presented.connect(self._leave)

    def show_tags(self) -> None:
        row = self._showing.row
        if row is None:
            return
        request = self._jobs.files.start(lambda task: self._room.tags(row, task.progress))
        request.result.connect(lambda tags: self._show(row, tags))
        request.error.connect(self._fail)

    def _show(self, row: Row, tags: FileTags) -> None:
        if not self._is_in_sight(row):
            return  # the reader has gone on, perhaps to another patient
        if self.dialog is not None:
            self.dialog.close()
        self._of = row
        self.dialog = TagsDialog(row.file, tags, self._clipboard.put, self._window)
        self.dialog.finished.connect(self._forget)
        self.dialog.show()

    def _leave(self, row: Row | None) -> None:
        if self.dialog is not None and not self._is_in_sight(self._of):
            self.dialog.close()

    def _is_in_sight(self, row: Row) -> bool:
        shown = self._showing.row
        return shown is not None and (shown.key, shown.sha256) == (row.key, row.sha256)

    def _forget(self) -> None:
        self.dialog = None

    def copy_name(self, row: Row) -> None:
        self._clipboard.put(row.file)

    def show_in_folder(self, row: Row | None = None) -> None:
        """The file of ``row``, or of the radiograph in sight. Of a member of a ZIP: the ZIP."""
        row = row or self._showing.row
        if row is None:
            return
        path = Path(row.source_path)
        request = self._jobs.files.start(lambda task: path.exists())
        request.result.connect(lambda is_there: self._reveal(path, is_there))
        request.error.connect(self._fail)

    def _reveal(self, path: Path, is_there: bool) -> None:
        if not is_there:
            text = translate("Image", "{file} is not in its folder any more.")
            self._messages.warn(text.format(file=path.name))
        elif not _shown_by_system(path):
            text = translate("Image", "No file manager could be opened. The file lies in {folder}")
            self._messages.warn(text.format(folder=path.parent))

    def _fail(self, error: BaseException) -> None:
        log_error(error)
        self._messages.warn_of(error)


def _shown_by_system(path: Path) -> bool:
    """Selected in its folder where the system can; else its folder alone."""
    if sys.platform == "win32":
        explorer = QProcess()
        explorer.setProgram("explorer.exe")
        explorer.setNativeArguments(f'/select,"{QDir.toNativeSeparators(str(path))}"')
        return bool(explorer.startDetached()[0])
    if sys.platform == "darwin":
        return bool(QProcess.startDetached("open", ["-R", str(path)])[0])
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
