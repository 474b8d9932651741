"""Radiographs and reports, on paper: laid out, shown, sent to a printer or saved as PDF."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.export import LetterOptions
from osteo_desktop.records.paper.printing import FilmOptions, Look, PrintRequest
from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.printing import painting
from osteo_desktop.ui.dialogs.printing.dialog import PrintDialog
from osteo_desktop.ui.dialogs.printing.form import PrintForm
from osteo_desktop.ui.dialogs.printing.wish import PrintWish, SendWish
from osteo_desktop.ui.jobs import Jobs, Request, log_error
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.image.letters import as_preferred
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.workflow.reading.paper.printing import Printout, write_pdfs
from osteo_desktop.workflow.reading.room import ReadingRoom

_PREVIEW_DPI = 110.0


class PrintControl(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        showing: Showing,
        preferences: Preferences,
        messages: MessageBar,
        languages: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        """``languages``: in which a report of a study was written last, by its key."""
        super().__init__(parent)
        self._room, self._jobs, self._showing = room, jobs, showing
        self._preferences, self._messages, self._window = preferences, messages, parent
        self._languages = languages
        self.dialog: PrintDialog | None = None
        self._films, self._letter = FilmOptions(), LetterOptions()
        self._rows: dict[str, Row] = {}
        """By study, the one in sight first."""
        self._looks: dict[RadiographKey, Look] = {}
        self._printout: Printout | None = None
        self._asked: PrintRequest | None = None
        self._laying: Request[Printout] | None = None
        self._working: Request[None] | Request[tuple[Path, ...]] | None = None

    def show(self) -> None:
        """Of the study in sight, or of those whose lines are chosen."""
        row, session = self._showing.row, self._showing.session
        if row is None or session is None or self.dialog is not None:
            if self.dialog is None:
                self._messages.inform(translate("Image", "Open a radiograph first, then print."))
            return
        chosen = self._showing.worklist.chosen_rows()
        self._rows = {one.study_key: one for one in (row, *chosen)}
        self._looks = self._look_in_sight(row)
        settings = self._preferences.settings
        kept = LetterOptions(short=self._letter.short, without_ai=self._letter.without_ai)
        letter = as_preferred(kept, settings)
        language = self._languages.get(row.study_key, letter.language)
        letter = replace(letter, language=language)
        known = {"per_page": self._films.per_page, "for_paper": self._films.for_paper}
        films = FilmOptions(paper=letter.paper, language=letter.language, **known)  # type: ignore[arg-type]
        is_seen = not any(map(self._showing.blind.hides_of_study, self._rows.values()))
        form = PrintForm(letter, films, len(self._rows), is_seen)
        self.dialog = dialog = PrintDialog(form, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)  # what is printed is what it was opened for
        dialog.pages_wanted.connect(self._lay_out)
        dialog.preview.page_wanted.connect(self._draw)
        dialog.print_wanted.connect(self._print)
        dialog.save_wanted.connect(self._save)
        dialog.stop_wanted.connect(self._stop)
        dialog.printer_chosen.connect(self._measure)
        dialog.finished.connect(self._forget)
        dialog.show()
        self._lay_out(form.wish())
        self._find_printers()

    def _look_in_sight(self, row: Row) -> dict[RadiographKey, Look]:
        """The window and inversion that the reader sees; never how it is turned or mirrored."""
        viewer = self._showing.viewer
        shown, view = viewer.radiograph, viewer.view_state()
        if shown is None or view is None or not viewer.shows(row.sha256, row.frame):
            return {}
        return {row.key: Look(viewer.voi, shown.inverted != view.inverted)}

    # --- laying out -----------------------------------------------------------------------

    def _lay_out(self, wish: PrintWish) -> None:
        """Drafts go to the archive before anything is made from it."""
        session = self._showing.session
        if session is None:
            return
        self._printout = None
        if isinstance(wish.what, FilmOptions):
            self._films = wish.what
        else:
            self._letter = wish.what
        self._showing.flush()
        studies = list(self._rows) if wish.all_chosen else [next(iter(self._rows))]
        request = PrintRequest(session.session_id, wish.what, frozenset(studies), looks=self._looks)

        self._asked = request
        if self._laying is not None:
            self._laying.cancel()

        def begin() -> None:
            self._laying = laying = self._jobs.files.start(
                lambda task: self._room.lay_out(request, task.progress)
            )
            laying.result.connect(lambda printout: self._on_laid_out(request, printout))
            laying.error.connect(self._fail)

        self._jobs.once_saved(begin)

    def _on_laid_out(self, request: PrintRequest, printout: Printout) -> None:
        """What was asked for before is not shown any more."""
        if self.dialog is not None and self._asked is request:
            self._laying = None
            self._printout = printout
            sizes = [(page.width, page.height) for page in printout.pages]
            self.dialog.show_laid_out(sizes, printout.failed)

    def _draw(self, number: int) -> None:
        printout = self._printout
        if printout is None:
            return
        drawing = self._jobs.files.start(lambda task: printout.picture(number, _PREVIEW_DPI))
        drawing.result.connect(lambda picture: self._on_drawn(number, picture))
        drawing.error.connect(self._fail)

    def _on_drawn(self, number: int, picture: bytes) -> None:
        if self.dialog is not None and self.dialog.preview.number == number:
            self.dialog.show_page(picture)

    # --- printing -------------------------------------------------------------------------

    def _find_printers(self) -> None:
        """The system may take its time to answer."""
        finding = self._jobs.files.start(lambda task: painting.printer_names())
        finding.result.connect(lambda names: self._tell(lambda d: d.show_printers(names)))
        finding.error.connect(lambda _error: self._tell(lambda d: d.show_printers(())))

    def _measure(self, printer: str) -> None:
        size = self._page_size(0)
        measuring = self._jobs.files.start(lambda task: painting.unreached(printer, size))
        measuring.result.connect(lambda edges: self._tell(lambda d: d.show_unreached(edges)))

    def _page_size(self, number: int) -> tuple[float, float]:
        if self._printout is None or not self._printout.pages:
            return 210.0, 297.0
        page = self._printout.pages[number]
        return page.width, page.height

    def _print(self, wish: SendWish) -> None:
        printout, dialog = self._printout, self.dialog
        if printout is None or dialog is None:
            return
        self._keep_paper()
        sizes = [(page.width, page.height) for page in printout.pages]

        def page(number: int) -> bytes:
            return printout.picture(number, float(painting.DOTS_PER_INCH))

        printing = self._jobs.files.start(
            lambda task: painting.paint(sizes, page, wish.printer, wish.copies, task.progress)
        )
        text = translate("Dialogs", "✓ Sent to {printer}.").format(printer=wish.printer)
        dialog.show_busy(translate("Dialogs", "Printing…"))
        printing.result.connect(lambda _none: self._tell(lambda d: d.show_done(text)))
        self._follow(printing)

    def _save(self, path: Path) -> None:
        printout, dialog = self._printout, self.dialog
        if printout is None or dialog is None:
            return
        self._keep_paper()
        saving = self._jobs.files.start(lambda task: write_pdfs(printout, path))
        dialog.show_busy(translate("Dialogs", "Writing…"))
        saving.result.connect(self._on_saved)
        self._follow(saving)

    def _on_saved(self, paths: tuple[Path, ...]) -> None:
        names = ", ".join(str(path) for path in paths)
        text = translate("Dialogs", "✓ Written: {place}").format(place=names)
        self._tell(lambda d: d.show_done(text))

    def _follow(self, request: Request[None] | Request[tuple[Path, ...]]) -> None:
        self._working = request
        request.error.connect(self._fail)
        stopped = translate("Dialogs", "Stopped. What the printer took already may still come out.")
        request.cancelled.connect(lambda: self._tell(lambda d: d.show_done(stopped)))

    def _stop(self) -> None:
        if self._working is not None:
            self._working.cancel()

    def _keep_paper(self) -> None:
        if self.dialog is not None:
            self._preferences.change(paper=str(self.dialog.form.paper.currentData()))

    def _tell(self, what: Callable[[PrintDialog], None]) -> None:
        """Unless the dialog was closed meanwhile."""
        if self.dialog is not None:
            what(self.dialog)

    def _fail(self, error: BaseException) -> None:
        log_error(error)
        self._tell(lambda d: d.show_error(error))

    def _forget(self) -> None:
        self.dialog = self._printout = self._working = self._asked = self._laying = None
        self._rows, self._looks = {}, {}
