"""Makes radiographs of a photographed film: asked for, or offered where one is in sight."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from osteo_desktop.records.photograph import Photograph
from osteo_desktop.records.selection import Root, Selection
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.photograph.dialog import PhotographDialog, Wanted
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import Message, MessageBar
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.window import opening_words
from osteo_desktop.workflow.reading.formats import readable
from osteo_desktop.workflow.reading.photographs import films_folder, keep_films
from osteo_desktop.workflow.reading.room import ReadingRoom


class PhotographControl(QObject):
    open_wanted = TypedSignal[Root](object)
    """The made radiographs."""

    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        showing: Showing,
        messages: MessageBar,
        window: QWidget,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(window)
        self._room, self._jobs, self._messages, self._window = room, jobs, messages, window
        self.today = today
        showing.presented.connect(self.presented)
        self.dialog: PhotographDialog | None = None
        self.in_sight: Path | None = None
        """The photograph that is shown, as its file."""

    def presented(self, row: Row | None) -> None:
        """A photograph that nobody has made a radiograph of says what can be made of it."""
        file = None if row is None else _file_of(row)
        if file == self.in_sight:
            return
        self.in_sight = file
        if file is not None:
            text = translate("Window", "This is a photograph of a film, as the camera saw it.")
            make = translate("Window", "Make a radiograph of it…")
            self._messages.say(Message(text, action=make, act=partial(self.open, file)))

    def show(self) -> None:
        """Of the photograph in sight, else of one that is chosen."""
        if self.in_sight is not None:
            self.open(self.in_sight)
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("Window", "Open a photograph of a film"),
            "",
            opening_words.file_filters(kind for kind in readable() if kind.name != "DICOM"),
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, file: Path) -> None:
        request = self._jobs.files.start(lambda task: self._room.photograph(file, task.progress))
        request.result.connect(lambda photograph: self._show(file, photograph))
        request.error.connect(self._messages.warn_of)

    def _show(self, file: Path, photograph: Photograph) -> None:
        dialog = self.dialog = PhotographDialog(photograph, self._window)
        dialog.make_wanted.connect(lambda wanted: self._make(file, photograph, wanted))
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _make(self, file: Path, photograph: Photograph, wanted: Wanted) -> None:
        day = self.today()
        request = self._jobs.files.start(lambda _task: keep_films(photograph, file, wanted, day))
        request.result.connect(lambda made: self._made(made, films_folder(day)))
        request.error.connect(self._messages.warn_of)

    def _made(self, made: tuple[Path, ...], beside: Path) -> None:
        names = tuple(sorted({path.name for path in made}))
        self.open_wanted.emit(Selection(beside, names))
        told = translate(
            "Window", "Made: {count}. The photograph was not changed; a copy is kept in {folder}."
        )
        self._messages.inform(told.format(count=len(names), folder=str(beside)))


def _file_of(row: Row) -> Path | None:
    """Of a photograph that lies on the disk as a file of its own."""
    photograph = None if row.header is None else row.header.photograph
    if photograph is None or (photograph.cut_out is not None and photograph.cut_out.original):
        return None
    path = Path(row.source_path)
    return path if path.name == Path(row.file).name else None
