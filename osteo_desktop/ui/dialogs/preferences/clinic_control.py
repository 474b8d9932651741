"""Keeps the letterhead that the preferences have, with its pictures, and shows it as printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from osteo_desktop.settings import Letterhead
from osteo_desktop.ui.dialogs.preferences.clinic_form import ClinicForm
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import report_language
from osteo_desktop.ui.preferences import Preferences


class ClinicControl(QObject):
    def __init__(
        self, form: ClinicForm, preferences: Preferences, jobs: Jobs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form, self._preferences, self._jobs = form, preferences, jobs
        self._previewed: tuple[Letterhead, str, str, str] | None = None
        form.changed.connect(self._keep)
        form.logo.picked.connect(lambda file: self._copy(file, form.take_logo))
        form.signature.picked.connect(self._copy_signature)

    def show(self) -> None:
        """As it holds now."""
        settings = self._preferences.settings
        self._form.show_clinic(settings.clinic, (settings.reader_name, *settings.readers))
        self._show_preview()

    def _keep(self, clinic: Letterhead) -> None:
        """Pictures that it has no more are deleted."""
        before = self._preferences.settings.clinic
        self._preferences.change(clinic=clinic)
        if _pictures(before) - _pictures(clinic):
            from osteo_desktop.workflow.reading.paper.clinic import forget_pictures

            self._jobs.files.start(lambda task: forget_pictures(clinic))
        self._show_preview()

    def _copy_signature(self, file: str) -> None:
        reader = self._form.reader_name
        self._copy(file, lambda name: self._form.take_signature(reader, name))

    def _copy(self, file: str, take: Callable[[str], None]) -> None:
        from osteo_desktop.workflow.reading.paper.clinic import keep_picture

        self._form.show_problem("")
        request = self._jobs.files.start(lambda task: keep_picture(Path(file)))
        request.result.connect(take)
        request.error.connect(lambda error: self._form.show_problem(words.error_text(error)))

    def _show_preview(self) -> None:
        """The newest one alone."""
        from osteo_desktop.workflow.reading.paper.clinic import preview

        settings = self._preferences.settings
        of = (settings.clinic, self._form.reader_name, report_language(settings), settings.paper)
        if of == self._previewed:
            return
        self._previewed = of
        request = self._jobs.files.start(lambda task: preview(*of))

        def on_result(png: bytes) -> None:
            if of == self._previewed:
                self._form.show_preview(png)

        request.result.connect(on_result)
        request.error.connect(lambda error: self._form.show_problem(words.error_text(error)))


def _pictures(clinic: Letterhead) -> set[str]:
    return {clinic.logo, *(one.signature for one in clinic.readers)} - {""}
