"""The radiograph on the screen cannot be used: one button with the reasons below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from osteo_desktop.records.reading import Unusable
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.status import UNUSABLE_WORDS


class UnusableButton(QPushButton):
    """A figure chooses a reason where the menu is open."""

    chosen = TypedSignal[Unusable | None](object)
    """Why; None: it can be used after all."""

    def __init__(self) -> None:
        super().__init__()
        # Space in a sentence that is typed on must not decide; the key does, and the menu.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("verdict", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        self.reasons = QMenu(self)
        self.entries: dict[Unusable | None, QAction] = {}
        for number, why in enumerate(Unusable, start=1):
            text = f"&{number % 10}  {words.word(UNUSABLE_WORDS[why])}"
            self._add(why, text)
        self.reasons.addSeparator()
        self._add(None, translate("Reading", "It can be &used after all"))
        self._why: Unusable | None = None
        self._key = ""
        self.clicked.connect(lambda _checked=False: self.ask())

    def _add(self, why: Unusable | None, text: str) -> None:
        entry = self.reasons.addAction(text)
        entry.setCheckable(why is not None)
        entry.triggered.connect(lambda _checked=False: self._choose(why))
        self.entries[why] = entry

    def set_key(self, key: str) -> None:
        self._key = key
        self._show()

    def show_case(self, case: Case) -> None:
        self._why = case.unusable
        self.setEnabled(case.can_decide)
        self.setVisible(not case.signed)
        self._show()

    def ask(self) -> None:
        """Show the reasons, below the button."""
        self._show()
        if self.isEnabled():
            self.reasons.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose(self, why: Unusable | None) -> None:
        self._show()
        if why is not self._why:
            self.chosen.emit(why)

    def _show(self) -> None:
        text = words.unusable_words(self._why) or translate("Reading", "Unusable because…")
        self.setText(f"{text}  {self._key}".strip())
        tip = translate("Reading", "The radiograph shown cannot be used: say why")
        self.setToolTip(f"{text}\n{tip}")
        self.setChecked(self._why is not None)
        for why, entry in self.entries.items():
            entry.setChecked(why is not None and why is self._why)
        self.entries[None].setEnabled(self._why is not None)
