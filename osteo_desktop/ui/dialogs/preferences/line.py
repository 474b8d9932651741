"""One preference on its page: its name, its control, what it does, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.preferences.controls import control_of
from osteo_desktop.ui.dialogs.preferences.rows import Kind, PreferenceRow
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.signals import TypedSignal

_NAMES_WIDTH, _CONTROL_WIDTH = 190, 270


class PreferenceLine(QWidget):
    chosen = TypedSignal[str, object](str, object)
    """The setting and its value."""
    asked = Signal(str)
    """The setting, to be chosen in a dialog of its own."""

    def __init__(self, row: PreferenceRow, fields: dict[str, str]) -> None:
        super().__init__()
        self.row = row
        self._value: object = row.default
        name = translate(row.words, row.name)
        self.control = control_of(row, fields)
        default = self.control.text_of(row.default)
        self.about = QLabel(" ".join(self._sentences(default)))
        self.about.setWordWrap(True)
        set_role(self.about, "quiet")
        caption = QLabel(name)
        caption.setWordWrap(True)
        caption.setBuddy(self.control.field)
        caption.setFixedWidth(_NAMES_WIDTH)
        self.control.field.setAccessibleName(name)
        self.control.field.setAccessibleDescription(self.about.text())
        self.control.setMinimumWidth(_CONTROL_WIDTH)
        self.back = QToolButton()
        self.back.setText("↺")
        back = translate("Preferences", "Back to the default: {value}").format(value=default)
        self.back.setToolTip(back)
        self.back.setAccessibleName(f"{name}: {back}")
        self.back.clicked.connect(lambda _checked=False: self._choose(row.default))
        self.back.setVisible(row.kind is not Kind.ASKED)
        self.control.chosen.connect(self._choose)
        self.control.asked.connect(lambda: self.asked.emit(row.setting))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(caption, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.control, 0, 1)
        grid.addWidget(self.back, 0, 2)
        grid.addWidget(self.about, 1, 1, 1, 2)
        self.show_value(row.default)

    def _sentences(self, default: str) -> list[str]:
        said = [translate("Preferences", self.row.about)]
        if self.row.from_next_start:
            said.append(translate("Preferences", "From the next start on."))
        if self.row.kind is not Kind.ASKED:
            said.append(translate("Preferences", "Default: {value}.").format(value=default))
        return said

    def show_settings(self, settings: Settings) -> None:
        self.show_value(getattr(settings, self.row.setting))

    def show_value(self, value: object) -> None:
        self._value = value
        self.control.show_value(value)
        self.back.setEnabled(value != self.row.default)

    def has(self, words: list[str]) -> bool:
        """Whether all these words, in small letters, stand in its name or sentence."""
        name = translate(self.row.words, self.row.name)
        text = f"{name} {self.about.text()} {translate('Preferences', self.row.page)}".casefold()
        return all(word in text for word in words)

    def _choose(self, value: object) -> None:
        if value != self._value:
            self.show_value(value)
            self.chosen.emit(self.row.setting, value)
