"""The report of the study in sight, as one PDF to be handed on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from osteo_desktop.records.export import LetterOptions, LettersRequest, Paper
from osteo_desktop.records.worklist import Row
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.letter_dialog import LetterDialog, LetterWish
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.language.translate import report_language
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.image.asked import asked_of
from osteo_desktop.ui.reading.image.handing_on import HandingOn
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.workflow.reading.room import ReadingRoom


class LetterControl(HandingOn[LetterDialog]):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        showing: Showing,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(room, jobs, showing, preferences, parent)
        self._last = LetterOptions()
        self.languages: dict[str, str] = {}
        """In which a report of a study was written last, by its key; printing offers it."""

    def show_for_patient(self) -> None:
        """Of the radiograph in sight, with a page for the patient."""
        self._last = replace(self._last, patient_page=True)
        self.show()

    def show(self, row: Row | None = None, others: Sequence[Row] = ()) -> None:
        """Of the study of this row, and those of ``others``, a PDF each; None: of the radiograph in
        sight."""
        row = row or self._showing.row
        if row is None or self._showing.session is None:
            return
        settings = self._preferences.settings
        options = as_preferred(self._last, settings)
        folder = settings.offered_folder
        found = asked_of(self._showing, row, others)
        wish = LetterWish(options, folder)
        dialog = LetterDialog(wish, found.asked, self._window)
        dialog.requested.connect(lambda wish: self._write(found.studies[wish.of], wish))
        self._open(dialog)

    def _write(self, studies: frozenset[str], wish: LetterWish) -> None:
        """Drafts go to the archive before anything is made from it."""
        session, dialog = self._showing.session, self.dialog
        if session is None or dialog is None:
            return
        self._last = wish.options
        self.languages |= dict.fromkeys(studies, wish.options.language)
        head = wish.options.letterhead
        self._preferences.change(
            paper=str(wish.options.paper), letterhead="" if head is None else str(head)
        )
        self._showing.flush()
        request = LettersRequest(
            session.session_id,
            wish.folder,
            of=wish.of,
            studies=studies,
            options=wish.options,
            names=self._preferences.settings.report_names,
        )

        def write() -> None:
            writing = self._jobs.files.start(
                lambda task: self._room.write_letters(request, task.progress)
            )
            self._answer(dialog, writing, dialog.show_result, dialog.show_error)

        self._jobs.once_saved(write)


def as_preferred(options: LetterOptions, settings: Settings) -> LetterOptions:
    """With the paper, letterhead and language that the preferences say."""
    return replace(
        options,
        paper=Paper(settings.paper),
        letterhead=Path(settings.letterhead) if settings.letterhead else None,
        clinic=settings.clinic,
        language=report_language(settings),
    )
