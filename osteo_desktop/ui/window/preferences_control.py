"""Lets the reader choose, keeps what was chosen and has it take effect."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.dialogs.preferences.clinic_control import ClinicControl
from osteo_desktop.ui.dialogs.preferences.dialog import PreferencesDialog
from osteo_desktop.ui.dialogs.preferences.rows import ROWS
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.keys.key_choice import Keys
from osteo_desktop.ui.keys.shortcuts import Shortcuts
from osteo_desktop.ui.language.translate import system_language, translate
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.wording.languages.language import LANGUAGES

Take = Callable[[Any], object]
"""Has the value of a setting take effect."""


class PreferencesControl(QObject):
    def __init__(
        self, preferences: Preferences, jobs: Jobs, shortcuts: Shortcuts, window: QWidget
    ) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._clinic: ClinicControl | None = None
        self._preferences, self._shortcuts, self._window = preferences, shortcuts, window
        self._takes: Mapping[str, Take] = {}
        self._asks: Mapping[str, Callable[[], object]] = {}
        self._dialog: PreferencesDialog | None = None

    def use(self, takes: Mapping[str, Take], asks: Mapping[str, Callable[[], object]]) -> None:
        """By the field of the settings: what a choice changes at once, and what asks for one."""
        self._takes, self._asks = takes, asks

    def show(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
        self._show_settings()
        self._dialog.keys.show_keys()
        self._dialog.say("")
        self._dialog.show()
        self._dialog.raise_()

    def _make_dialog(self) -> PreferencesDialog:
        dialog = PreferencesDialog(system_language(), self._window)
        dialog.show_actions((id, group.title, action) for id, group, action in self._shortcuts)
        self._clinic = ClinicControl(dialog.clinic, self._preferences, self._jobs, dialog)
        dialog.chosen.connect(self.choose)
        dialog.asked.connect(lambda setting: self._asks[setting]())
        self._preferences.changed.connect(self._follow)
        dialog.keys.keys_chosen.connect(self._choose_keys)
        dialog.keys.default_wanted.connect(self._reset)
        dialog.keys.defaults_wanted.connect(self._reset_all)
        return dialog

    def _follow(self) -> None:
        """What was chosen elsewhere in the window."""
        if self._dialog is not None and self._dialog.isVisible():
            self._show_settings()

    def _show_settings(self) -> None:
        if self._dialog is not None and self._clinic is not None:
            self._dialog.show_settings(self._preferences.settings)
            self._clinic.show()

    def choose(self, setting: str, value: object) -> None:
        """The reader chose ``value``: it is kept, and holds now or from the next start on."""
        self._preferences.change(**{setting: value})
        if setting in self._takes:
            self._takes[setting](value)
        row = next(row for row in ROWS if row.setting == setting)
        self._say(self._when(setting) if row.from_next_start else "", "saved")

    def _when(self, setting: str) -> str:
        if setting == "language":
            code = self._preferences.settings.language or system_language()
            text = translate("Window", "The window speaks {language} from the next start on.")
            return text.format(language=LANGUAGES[code])
        return translate("Window", "This holds from the next start on.")

    def _say(self, text: str, role: str = "quiet") -> None:
        if self._dialog is not None:
            self._dialog.say(text, role)

    def _choose_keys(self, id: str, keys: Keys) -> None:
        refusal = self._shortcuts.change(id, keys)
        self._keep()
        self._say(refusal, "warning")

    def _reset(self, id: str) -> None:
        self._choose_keys(id, self._shortcuts.defaults[id])

    def _reset_all(self) -> None:
        self._shortcuts.reset()
        self._keep()
        self._say(translate("Window", "All keys are the program’s own again."), "saved")

    def _keep(self) -> None:
        self._preferences.change(shortcuts=self._shortcuts.chosen)
        if self._dialog is not None:
            self._dialog.keys.show_keys()
