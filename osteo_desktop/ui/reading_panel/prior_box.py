"""Earlier studies of the patient, offered to hang beside the one that is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from osteo_desktop.records.reading import GRAVEST_FIRST
from osteo_desktop.records.rules.prior import Prior
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.signals import TypedSignal

_MOST = 6


class PriorBox(QWidget):
    chosen = TypedSignal[Prior | None](object)
    """Prior to hang beside, None to take it away."""

    def __init__(self) -> None:
        super().__init__()
        caption = QLabel(translate("Reading", "Earlier studies"))
        set_role(caption, "title")
        self.more = QLabel()
        self.by_hand = QLabel(
            translate("Reading", "“by hand”: found by the identity entered by hand")
        )
        self.by_hand.setWordWrap(True)
        for label in (self.more, self.by_hand):
            set_role(label, "quiet")
        self.buttons: list[QPushButton] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(caption)
        self._layout.addWidget(self.more)
        self._layout.addWidget(self.by_hand)
        self.show_priors(())

    def show_priors(self, priors: Sequence[Prior]) -> None:
        """Newest first; hidden where there are none."""
        for button in self.buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(prior) for prior in priors[:_MOST]]
        for number, button in enumerate(self.buttons):
            self._layout.insertWidget(number + 1, button)
        self.more.setText(translate("Reading", "and %n older ones", n=max(0, len(priors) - _MOST)))
        self.more.setVisible(len(priors) > _MOST)
        self.by_hand.setVisible(any(prior.by_hand for prior in priors[:_MOST]))
        self.setVisible(bool(priors))

    def _button(self, prior: Prior) -> QPushButton:
        button = QPushButton(prior_words(prior))
        button.setCheckable(True)
        button.setProperty("prior", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # Long words are cut rather than making the panel wider; the tip has them whole.
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tip = [
            prior_words(prior),
            translate("Reading", "Hang it beside the study that is read ({file})").format(
                file=prior.rows[0].file
            ),
        ]
        if prior.by_hand:
            tip.append(translate("Reading", "Found by the identity entered by hand"))
        if prior.reading.impression:
            tip.append(prior.reading.impression)
        button.setToolTip("\n".join(tip))
        button.clicked.connect(lambda checked: self._choose(prior, button, checked))
        return button

    def _choose(self, prior: Prior, button: QPushButton, checked: bool) -> None:
        for other in self.buttons:
            if other is not button:
                other.setChecked(False)
        self.chosen.emit(prior if checked else None)


def prior_words(prior: Prior) -> str:
    """Date, body part and what was read of it."""
    header, by_hand = prior.rows[0].header, prior.rows[0].by_hand
    part = "" if header is None else words.part_text(header.BodyPartExamined)
    part = words.short_by_hand(part, "BodyPartExamined" in by_hand)
    date = words.short_by_hand(words.date_text(prior.StudyDate), "StudyDate" in by_hand)
    date = date or translate("Reading", "no date")
    given = set(prior.reading.verdicts.values())
    gravest = next((verdict for verdict in GRAVEST_FIRST if verdict in given), None)
    unread = translate("Reading", "unread")
    said = [words.verdict_text(gravest)] if gravest is not None else []
    said += [words.unusable_words(why) for why in sorted(set(prior.reading.unusable.values()))]
    read = " · ".join(said) or unread
    if said and prior.reading.signature is None:
        read = translate("Reading", "{verdict} (draft)").format(verdict=read)
    found = translate("Reading", "by hand") if prior.by_hand else ""
    return " · ".join(text for text in (date, part, read, found) if text)
