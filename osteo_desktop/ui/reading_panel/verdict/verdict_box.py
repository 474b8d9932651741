"""The reader's verdict on the radiograph on the screen: three buttons, one key each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from osteo_desktop.records.reading import Unusable, Verdict
from osteo_desktop.ui.keys.action_keys import keys_in_words
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.verdict.unusable_button import UnusableButton
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.status import VERDICT_WORDS

_GAP, _AROUND = 4, 10
"""Pixels between the verdicts, and of edge and padding around the words of one."""


class VerdictBox(QWidget):
    chosen = TypedSignal[Verdict](object)
    """Verdict."""
    unusable_chosen = TypedSignal[Unusable | None](object)
    """Why the radiograph cannot be used; None: it can."""

    def __init__(self) -> None:
        super().__init__()
        self.place = QLabel()
        self.place.setWordWrap(True)
        set_role(self.place, "title")
        self.buttons: dict[Verdict, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for verdict in (Verdict.FRACTURE, Verdict.DOUBT, Verdict.NO_FRACTURE):
            button = QPushButton(words.verdict_text(verdict))
            button.setProperty("verdict", True)
            button.setCheckable(True)
            # Space in a sentence that is typed on must not decide; the keys do, and the menu.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(
                translate("Reading", "Your verdict: {verdict}").format(
                    verdict=words.word(VERDICT_WORDS[verdict])
                )
            )
            button.clicked.connect(lambda _checked=False, v=verdict: self._clicked(v))
            button.setMinimumWidth(_width_of(button.font(), button.text()))
            row.addWidget(button, 1)
            self.buttons[verdict] = button
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.signed = QLabel()
        self.signed.setWordWrap(True)
        self.signed.setAccessibleName(translate("Reading", "Verdict, signed"))
        font = QFont(self.signed.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self.signed.setFont(font)
        layout.addWidget(self.place)
        layout.addLayout(row)
        self.unusable = UnusableButton()
        self.unusable.chosen.connect(self.unusable_chosen)
        layout.addWidget(self.unusable)
        layout.addWidget(self.signed)
        self._verdict: Verdict | None = None

    def least_width(self) -> int:
        """Pixels in which all verdicts stand side by side; they need not be of one width."""
        widths = [button.minimumWidth() for button in self.buttons.values()]
        return sum(widths) + _GAP * (len(widths) - 1)

    def set_keys(self, keys: Mapping[Verdict, tuple[str, ...]]) -> None:
        """Of each verdict, the first one on its button."""
        for verdict, button in self.buttons.items():
            button.setText(f"{words.verdict_text(verdict)}\n{keys[verdict][0]}")
            button.setToolTip(
                translate("Reading", "{verdict} on the radiograph shown (key {key})").format(
                    verdict=words.word(VERDICT_WORDS[verdict]), key=keys_in_words(keys[verdict])
                )
            )

    def show_case(self, case: Case) -> None:
        self._verdict = case.verdict
        for button in self.buttons.values():
            button.setEnabled(case.can_decide)
            button.setVisible(not case.signed)
        self.unusable.show_case(case)
        self.signed.setText(case.said)
        self.signed.setVisible(case.signed and bool(case.said))
        self._check()
        self.place.setText(self._place_text(case))

    def _clicked(self, verdict: Verdict) -> None:
        # A second click must not look as if the verdict had been taken back.
        self._check()
        self.chosen.emit(verdict)

    def _check(self) -> None:
        for verdict, button in self.buttons.items():
            button.setChecked(verdict is self._verdict)

    @staticmethod
    def _place_text(case: Case) -> str:
        if len(case.study) < 2:
            return translate("Reading", "Your verdict")
        by_file = sorted(case.study, key=lambda row: (row.file, row.frame))
        number = 1 + next(n for n, row in enumerate(by_file) if row.key == case.row.key)
        left = len(case.undecided)
        place = {"number": number, "views": len(by_file)}
        if left == 0:
            text = translate(
                "Reading", "Your verdict on view {number} of {views} of this study – all decided"
            )
        else:
            text = translate(
                "Reading",
                "Your verdict on view {number} of {views} of this study – "
                "%n still without a verdict",
                n=left,
            )
        return text.format(**place)


def _width_of(font: QFont, words: str) -> int:
    """Of a button, also when it is chosen and its words are bold."""
    bold = QFont(font)
    bold.setBold(True)
    return QFontMetrics(bold).horizontalAdvance(words) + _AROUND
