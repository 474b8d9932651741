"""Lets the reader choose language, theme and keys, and keeps what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from osteo_desktop.ui.dialogs.information import InformationDialog
from osteo_desktop.ui.dialogs.preferences_dialog import PreferencesDialog
from osteo_desktop.ui.keys.key_choice import Keys
from osteo_desktop.ui.keys.shortcuts import Shortcuts
from osteo_desktop.ui.language.translate import LANGUAGES, system_language, translate
from osteo_desktop.ui.look.theme import THEMES, apply_theme
from osteo_desktop.ui.preferences import Preferences


class PreferencesControl(QObject):
    def __init__(self, preferences: Preferences, shortcuts: Shortcuts, window: QWidget) -> None:
        super().__init__(window)
        self._preferences, self._shortcuts, self._window = preferences, shortcuts, window
        self._dialog: PreferencesDialog | None = None

    def show(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
        settings = self._preferences.settings
        self._dialog.show_choices(settings.language, settings.theme)
        self._dialog.show_keys()
        self._dialog.say("")
        self._dialog.show()
        self._dialog.raise_()

    def _make_dialog(self) -> PreferencesDialog:
        dialog = PreferencesDialog(system_language(), self._window)
        dialog.show_actions((id, group.title, action) for id, group, action in self._shortcuts)
        dialog.language_chosen.connect(self._choose_language)
        dialog.theme_chosen.connect(self._choose_theme)
        dialog.keys_chosen.connect(self._choose_keys)
        dialog.default_wanted.connect(self._reset)
        dialog.defaults_wanted.connect(self._reset_all)
        return dialog

    def _say(self, text: str, role: str = "quiet") -> None:
        if self._dialog is not None:
            self._dialog.say(text, role)

    def _choose_language(self, code: str) -> None:
        self._preferences.change(language=code)
        text = translate("Window", "The window speaks {language} from the next start on.")
        self._say(text.format(language=LANGUAGES[code or system_language()]), "saved")

    def _choose_theme(self, name: str) -> None:
        self._preferences.change(theme=name)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, THEMES[name])
        for dialog in self._window.findChildren(InformationDialog):
            dialog.close()  # its text has the other theme's colours
        self._say("")

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
            self._dialog.show_keys()
