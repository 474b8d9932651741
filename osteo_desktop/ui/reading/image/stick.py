"""A study, or all of its patient, as a folder or ZIP to be carried to the next doctor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from osteo_desktop.records.export import LetterOptions, LettersRequest
from osteo_desktop.records.sending.requests import StickRequest
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.sending.stick_dialog import StickDialog, StickWish
from osteo_desktop.ui.language.translate import report_language
from osteo_desktop.ui.reading.image.asked import AskedOf, asked_of
from osteo_desktop.ui.reading.image.handing_on import HandingOn
from osteo_desktop.ui.reading.image.letters import as_preferred


class StickControl(HandingOn[StickDialog]):
    def show(self, row: Row | None = None, others: Sequence[Row] = ()) -> None:
        """Of the study of this row and those of ``others``; None: of the radiograph in sight."""
        row = row or self._showing.row
        if row is None or self._showing.session is None or self.dialog is not None:
            return
        settings = self._preferences.settings
        folder = settings.offered_folder
        found = asked_of(self._showing, row, others)
        language = report_language(settings)
        dialog = StickDialog(found.asked, language, folder, self._window)
        dialog.requested.connect(lambda wish: self._write(found, wish))
        self._open(dialog)

    def _write(self, found: AskedOf, wish: StickWish) -> None:
        """Drafts go to the archive before anything is made from it."""
        session, dialog = self._showing.session, self.dialog
        if session is None or dialog is None:
            return
        self._showing.flush()
        hidden = found.asked.hides_ai(wish.of)
        options = as_preferred(
            LetterOptions(without_ai=wish.without_ai, without_opinions=hidden),
            self._preferences.settings,
        )
        letters = LettersRequest(
            session.session_id,
            wish.folder,
            of=wish.of,
            studies=found.studies[wish.of],
            options=replace(options, language=wish.language),
        )
        request = StickRequest(letters, wish.deidentify, wish.originals, wish.zipped, wish.password)

        def write() -> None:
            dialog.follow(
                self._jobs.files.start(
                    lambda task: self._room.sending.write_stick(request, task.progress)
                )
            )

        self._jobs.once_saved(write)
