"""The radiograph in sight as a picture without a name, for a messenger."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.sending.messenger_dialog import LookedAt, MessengerDialog
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.language.translate import report_language
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.image.handing_on import HandingOn
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.workflow.reading.room import ReadingRoom
from osteo_desktop.workflow.reading.sending.messenger import Draft, Preview


class MessengerControl(HandingOn[MessengerDialog]):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        showing: Showing,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(room, jobs, showing, preferences, parent)
        self._draft: Draft | None = None

    def show(self, row: Row | None = None) -> None:
        """Of this radiograph; None: of the one in sight. Drafts go to the archive first."""
        row, session = row or self._showing.row, self._showing.session
        if row is None or session is None:
            return
        settings = self._preferences.settings
        folder = settings.offered_folder
        dialog = MessengerDialog(settings.reader_name, folder, self._window)
        dialog.requested.connect(self._write)
        dialog.question_changed.connect(self._ask)
        self._open(dialog)
        self._showing.flush()
        session_id, study, key = session.session_id, row.study_key, row.key
        language = report_language(settings)

        def begin() -> None:
            self._make(dialog, lambda: self._room.sending.preview(session_id, study, key, language))

        self._jobs.once_saved(begin)

    def _make(self, dialog: MessengerDialog, make: Callable[[], Preview]) -> None:
        making = self._jobs.files.start(lambda task: make())

        def show(preview: Preview) -> None:
            self._draft = preview.draft
            dialog.show_preview(preview)

        self._answer(dialog, making, show, dialog.show_error)

    def _ask(self, question: str) -> None:
        draft, dialog = self._draft, self.dialog
        if draft is not None and dialog is not None:
            self._make(dialog, lambda: self._room.sending.asked(draft, question))

    def _write(self, looked: LookedAt) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        writing = self._jobs.files.start(
            lambda task: self._room.sending.write(
                looked.preview.draft, looked.boxes, looked.reader, looked.folder
            )
        )
        self._answer(dialog, writing, dialog.show_result, dialog.show_error)

    def _forget(self) -> None:
        super()._forget()
        self._draft = None
