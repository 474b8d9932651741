"""Second opinions in the window: read in, shown apart, and one's own reading written as one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from osteo_desktop.errors.opinions import OpinionNamesPatient
from osteo_desktop.records.export import LetterOptions
from osteo_desktop.records.opinion.second_opinion import SecondOpinion, concerning, key_of
from osteo_desktop.records.rules.blindness import Blindness
from osteo_desktop.records.rules.typed import as_text
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.jobs import Jobs, log_error
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.dates import in_order
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.opinion_box import OpinionToShow, Told
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.window.commands import Commands
from osteo_desktop.ui.window.opinions.marks import OpinionMarks
from osteo_desktop.ui.window.wiring import on
from osteo_desktop.wording.languages.language import Language
from osteo_desktop.wording.others.opinions import UNPROVEN, arrived_lines, opinion_words
from osteo_desktop.workflow.opinions.second_opinions import Arrived
from osteo_desktop.workflow.reading.room import ReadingRoom

_FILES = "second-opinion*.json *.json"


class Parts(Protocol):
    """Of the window."""

    jobs: Jobs
    readings: Readings
    showing: Showing
    panel: ReadingPanel
    preferences: Preferences
    messages: MessageBar
    commands: Commands


class OpinionControl(QObject):
    def __init__(self, room: ReadingRoom, window: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._window, self._parent = room.opinions, window, parent
        self._opinions: dict[str, SecondOpinion] = {}
        self._asked: set[str] = set()
        """Studies whose opinions the reader wanted to see before deciding."""
        self._drawn: set[str] = set()
        """Opinions whose marks are shown."""
        self._study = ""
        self.box: QMessageBox | None = None
        self.marks = OpinionMarks(window.showing.viewer)
        window.readings.opened.connect(self._fetch)
        window.showing.refreshed.connect(self._show)
        window.showing.presented.connect(self._on_presented)
        window.panel.opinions.wanted.connect(self._on_wanted)
        window.panel.opinions.marks_wanted.connect(self._on_marks_wanted)
        on(window.commands.read_opinion, self.choose)
        on(window.commands.write_opinion, self.write)

    # --- shown -------------------------------------------------------------------------------

    def _fetch(self) -> None:
        """All that the archive keeps; which are of the study in sight is asked of the content."""
        request = self._window.jobs.archive.start(lambda _task: self._desk.all())
        request.result.connect(self._on_fetched)
        request.error.connect(log_error)

    def _on_fetched(self, opinions: dict[str, SecondOpinion]) -> None:
        self._opinions = opinions
        self._show()

    def _on_presented(self, row: Row | None) -> None:
        study_key = "" if row is None else row.study_key
        if study_key != self._study:
            self._study = study_key
            self._drawn.clear()
        if row is None:
            self._asked.clear()
        self._show()

    def _show(self) -> None:
        case = self._window.showing.case_in_sight()
        if case is None:
            self._window.panel.opinions.show_opinions((), Told.HIDDEN)
            self.marks.show_drawings(())
            return
        concerned = concerning(self._opinions.values(), case.study)
        hashes = {id(opinion): sha256 for sha256, opinion in self._opinions.items()}
        told = self._told(case)
        titles = {key_of(row): _title(row) for row in case.study if row.sha256}
        said = [opinion_words(opinion, titles, _language()) for opinion in concerned]
        drawings = [one.drawing(key_of(case.row)) for one in said]
        shown = [
            OpinionToShow(
                sha256=hashes[id(opinion)],
                words=words_of_it,
                has_marks=drawing is not None,
                marks_shown=hashes[id(opinion)] in self._drawn,
            )
            for opinion, words_of_it, drawing in zip(concerned, said, drawings, strict=True)
        ]
        self._window.panel.opinions.show_opinions(shown, told)
        is_drawn = told is Told.SHOWN and case.in_sight
        self.marks.show_drawings(
            (words.isolated(as_text(opinion.reader)), drawing)
            for opinion, drawing in zip(concerned, drawings, strict=True)
            if is_drawn and drawing is not None and hashes[id(opinion)] in self._drawn
        )

    def _told(self, case: Case) -> Told:
        """As the AI's word on all of the study: hidden where the reader asked to decide first, else
        behind a press until the reader has decided."""
        keys = [row.key for row in case.study if not row.error]
        if self._window.showing.blind.blindness.hides(case.reading, keys):
            return Told.HIDDEN
        is_undecided = Blindness(on=True).hides(case.reading, keys)
        return Told.ON_DEMAND if is_undecided and self._study not in self._asked else Told.SHOWN

    def _on_wanted(self) -> None:
        self._asked.add(self._study)
        self._show()

    def _on_marks_wanted(self, sha256: str, shown: bool) -> None:
        if shown:
            self._drawn.add(sha256)
        else:
            self._drawn.discard(sha256)
        self._show()

    # --- read in -----------------------------------------------------------------------------

    def choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent,
            translate("Window", "Read in a second opinion"),
            "",
            translate("Window", "Second opinions ({suffixes})").format(suffixes=_FILES),
        )
        if chosen:
            self.read_in(Path(chosen))

    def read_in(self, file: Path) -> None:
        """Show what it is of; it is kept when the reader says so."""
        request = self._window.jobs.archive.start(lambda _task: self._desk.read(file))
        request.result.connect(self._ask_to_keep)
        request.error.connect(self._window.messages.warn_of)

    def _ask_to_keep(self, arrived: Arrived) -> None:
        lines = arrived_lines(arrived.opinion, arrived.rows, arrived.elsewhere, _language())
        box = self._ask(
            translate("Window", "Read in a second opinion"),
            "\n".join(lines),
            words.word(UNPROVEN),
            translate("Window", "&Keep it"),
        )
        box.accepted.connect(partial(self._keep, arrived))

    def _keep(self, arrived: Arrived) -> None:
        request = self._window.jobs.archive.start(lambda _task: self._desk.keep(arrived))
        request.result.connect(self._on_kept)
        request.error.connect(self._window.messages.warn_of)

    def _on_kept(self, is_new: bool) -> None:
        self._window.messages.inform(
            translate("Window", "The second opinion is kept; it stands in the reading panel.")
            if is_new
            else translate("Window", "This second opinion was kept before; it stands there once.")
        )
        self._fetch()

    # --- written -----------------------------------------------------------------------------

    def write(self) -> None:
        """The signed reading in sight, as a file for somebody who has the same radiographs."""
        case = self._window.showing.case_in_sight()
        if case is None or case.locked or case.reading.signature is None:
            self._window.messages.inform(
                translate("Window", "Sign the reading first: only a signed one is handed on.")
            )
            return
        folder = Path(self._window.preferences.settings.report_folder or Path.home())
        chosen, _ = QFileDialog.getSaveFileName(
            self._parent,
            translate("Window", "Write my reading as a second opinion"),
            str(folder / "second-opinion.json"),
            translate("Window", "Second opinions ({suffixes})").format(suffixes=_FILES),
        )
        if chosen:
            self.write_to(Path(chosen))

    def write_to(self, file: Path, *, although_named: bool = False) -> None:
        case, session = self._window.showing.case_in_sight(), self._window.readings.session
        if case is None or session is None or case.reading.signature is None:
            return
        number, key, reader = session.session_id, case.row.study_key, case.reading.signature.reader
        settings = self._window.preferences.settings
        head = LetterOptions(
            letterhead=Path(settings.letterhead) if settings.letterhead else None,
            clinic=settings.clinic,
        )
        request = self._window.jobs.archive.start(
            lambda _task: self._desk.write(
                *(number, key, file), reader=reader, letterhead=head, although_named=although_named
            )
        )
        request.result.connect(lambda _opinion: self._on_written(file))
        request.error.connect(lambda error: self._on_not_written(file, error))

    def _on_written(self, file: Path) -> None:
        text = translate(
            "Window", "Written: {file}. It names no patient and no file; your words are in it."
        )
        self._window.messages.inform(text.format(file=words.isolated(str(file))))

    def _on_not_written(self, file: Path, error: BaseException) -> None:
        if not isinstance(error, OpinionNamesPatient):
            self._window.messages.warn_of(error)
            return
        box = self._ask(
            translate("Window", "Write my reading as a second opinion"),
            translate(
                "Window",
                "Your words may tell who the patient is: a name, a date or a number. Hand them on?",
            ),
            translate("Window", "Only to somebody who may know who the patient is."),
            translate("Window", "&Write it all the same"),
        )
        box.accepted.connect(partial(self.write_to, file, although_named=True))

    def _ask(self, title: str, text: str, more: str, accept: str) -> QMessageBox:
        box = self.box = QMessageBox(self._parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(more)
        box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(self._forget)
        box.open()
        return box

    def _forget(self) -> None:
        self.box = None


def _language() -> Language:
    """The window's own."""
    return Language(say=words.word, dates=in_order, isolate=words.isolated)


def _title(row: Row) -> str:
    header = row.header
    name = words.file_text(row.file, row.frame, 1 if header is None else header.NumberOfFrames)
    return " · ".join(filter(None, (name, "" if header is None else words.view_text(header))))
