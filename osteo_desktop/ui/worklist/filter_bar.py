"""Above the worklist: what to look for, how much of it there is, and how far the reader is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import CriticalState, ReadingStatus
from osteo_desktop.ui.keys.action_keys import with_keys
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look import theme
from osteo_desktop.ui.parts.choice import Choice
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.worklist.arrangement import Filter
from osteo_desktop.ui.worklist.study_table import Progress
from osteo_desktop.ui.worklist.tally import Share, Tally
from osteo_desktop.wording.status import totals_text

_Kind = TypeVar("_Kind")
_TYPING_MS = 120
_BESIDE, _WIDEST = 40, 120
"""Pixels of a choice beside its words, and the most that one takes from the others."""


class FilterBar(QWidget):
    """Says a :class:`Filter`; an active one is told in words as well, for it hides studies."""

    asked = TypedSignal[Filter](object)
    """Filter, when the reader changed it."""
    left = Signal()
    """Enter or Down in the text: on to the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QLineEdit()
        self.text.setAccessibleName(translate("Worklist", "Find in the worklist"))
        self.text.setClearButtonEnabled(True)
        self.text.installEventFilter(self)
        self.arrange = QToolButton()
        self.arrange.setText("☰")
        self.arrange.setAccessibleName(translate("Worklist", "Order and columns of the worklist"))
        self.arrange.setToolTip(translate("Worklist", "Order and columns"))
        self.arrange.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.saved = QToolButton()
        self.saved.setText("★")
        self.saved.setAccessibleName(translate("Worklist", "Saved filters"))
        self.saved.setToolTip(translate("Worklist", "Filters that you keep by name"))
        self.saved.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.decision = _choice(
            translate("Worklist", "AI decision"), translate("Worklist", "Any AI")
        )
        self.progress = _choice(
            translate("Worklist", "Status"), translate("Worklist", "Any status")
        )
        self.body_part = _choice(
            translate("Worklist", "Body part"), translate("Worklist", "Any part")
        )
        self.counts = QLabel()
        self.counts.setWordWrap(True)
        # With one line or with two: the rows below must not move.
        self.counts.setMinimumHeight(2 * self.counts.fontMetrics().height())
        self.show_all = QPushButton(translate("Worklist", "Show all"))
        self.show_all.setVisible(False)
        self.show_all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self._say)
        self.text.textChanged.connect(lambda _text: self._typing.start())
        for choice in (self.decision, self.progress, self.body_part):
            choice.activated.connect(lambda _index: self._say())
        self.show_all.clicked.connect(self._show_everything)

    def set_keys(self, keys: str) -> None:
        """In words, of the action that leads to the text."""
        hint = translate("Worklist", "Find…")
        self.text.setPlaceholderText(with_keys(hint, keys))
        tip = translate(
            "Worklist",
            "Shows the studies in which all these words occur: name, number, file, accession",
        )
        self.text.setToolTip(with_keys(tip, keys))

    def _lay_out(self) -> None:
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.text, 1)
        first.addWidget(self.saved)
        first.addWidget(self.arrange)
        for choice in (self.decision, self.progress, self.body_part):
            second.addWidget(choice, 1)
        third.addWidget(self.counts, 1)
        third.addWidget(self.show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 4)
        layout.setSpacing(4)
        for line in (first, second, third):
            line.setSpacing(4)
            layout.addLayout(line)

    @property
    def filter(self) -> Filter:
        return Filter(
            text=self.text.text().strip(),
            decision=_chosen(self.decision, Decision),
            progress=_chosen(self.progress, Progress),
            critical=_chosen(self.progress, CriticalState),
            body_part=_chosen(self.body_part, str),
        )

    def clear(self) -> None:
        """Ask for everything, at once."""
        self.text.clear()
        for choice in (self.decision, self.progress, self.body_part):
            choice.setCurrentIndex(0)
        self._say()

    def _show_everything(self) -> None:
        self.clear()
        self.left.emit()

    def show_to_be_told(self) -> None:
        """Ask for the studies whose critical result is still to be told, at once."""
        self.ask_for(Filter(critical=CriticalState.TO_BE_TOLD))

    def ask_for(self, asked: Filter) -> None:
        """At once, whether there is any such study or not."""
        self.text.setText(asked.text)
        decision = asked.decision if self.decision.isEnabled() else None
        _choose(self.decision, decision, words.short_decision)
        if asked.critical is not None:
            _choose(self.progress, asked.critical, _critical_text)
        else:
            _choose(self.progress, asked.progress, _progress_text)
        _choose(self.body_part, asked.body_part, _part_text)
        self._say()

    def allow_decisions(self, allowed: bool) -> None:
        """Whether studies may be chosen by what the AI decided."""
        if not allowed and self.decision.currentIndex() > 0:
            self.decision.setCurrentIndex(0)
            self._say()
        self.decision.setEnabled(allowed)

    def show_tally(self, tally: Tally, shown: int) -> None:
        """``shown``: studies that the filter lets through."""
        _offer(self.decision, ((d, words.short_decision(d), s) for d, s in tally.decisions.items()))
        numbers = [(p, _progress_text(p), tally.progress.get(p, 0)) for p in Progress]
        critical = [(s, _critical_text(s), number) for s, number in tally.critical.items()]
        _offer(self.progress, [*numbers, *critical])
        parts = ((p, _part_text(p), s) for p, s in tally.body_parts.items())
        _offer(self.body_part, parts)
        total, is_filtered = tally.all.studies, self.filter != Filter()
        if is_filtered:
            text = translate("Worklist", "Filtered: {shown} of {count} lines", n=total)
        else:
            signed = translate("Worklist", "signed: {signed}").replace(" ", "\u00a0")
            text = " · ".join((totals_text(tally.totals, words.word), signed))
        self.counts.setText(
            text.format(shown=f"{shown:,}", count=f"{total:,}", signed=f"{tally.all.signed:,}")
        )
        theme.set_role(self.counts, "warning" if is_filtered else "quiet")
        self.show_all.setVisible(is_filtered)

    def _say(self) -> None:
        self._typing.stop()
        self.asked.emit(self.filter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and isinstance(event, QKeyEvent):
            keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
            if event.type() == QEvent.Type.KeyPress and event.key() in keys:
                self._say()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)


def _choice(name: str, everything: str) -> Choice:
    made = Choice()
    made.setAccessibleName(name)
    made.setToolTip(
        translate("Worklist", "Show only studies of one kind: {kind}").format(kind=name)
    )
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(6)
    needed = made.fontMetrics().horizontalAdvance(everything) + _BESIDE
    made.setMinimumWidth(min(needed, _WIDEST))
    made.addItem(everything, None)
    return made


def _choose(choice: QComboBox, value: _Kind | None, say: Callable[[_Kind], str]) -> None:
    if value is not None and choice.findData(value) < 0:
        choice.addItem(say(value), value)
    choice.setCurrentIndex(0 if value is None else choice.findData(value))


def _chosen(choice: QComboBox, kind: Callable[[str], _Kind]) -> _Kind | None:
    """What is chosen, if it is of this kind; Qt gives back the text of a StrEnum."""
    text = choice.currentData()
    with suppress(ValueError):
        return None if text is None else kind(text)
    return None


def _offer(choice: QComboBox, kinds: Iterable[tuple[Any, str, Share | int]]) -> None:
    """Offer these beside everything; what is chosen stays chosen, there or not."""
    chosen, chosen_text = choice.currentData(), choice.currentText()
    items = [(value, _kind_text(text, number)) for value, text, number in kinds]
    if chosen is not None and all(value != chosen for value, _ in items):
        items.append((chosen, chosen_text))
    held = [(choice.itemData(n), choice.itemText(n)) for n in range(1, choice.count())]
    if held == items:
        return
    while choice.count() > 1:
        choice.removeItem(1)
    for value, text in items:
        choice.addItem(text, value)
    values = [None, *(value for value, _ in items)]
    choice.setCurrentIndex(values.index(chosen))
    widest = max(choice.fontMetrics().horizontalAdvance(text) for _, text in [*items, (None, "")])
    choice.view().setMinimumWidth(widest + 30)


def _kind_text(text: str, number: Share | int) -> str:
    if isinstance(number, int):
        return f"{text} ({number:,})"
    if not number.signed:
        return f"{text} ({number.studies:,})"
    return translate("Worklist", "{text} ({count}, {signed} signed)").format(
        text=text, count=f"{number.studies:,}", signed=f"{number.signed:,}"
    )


def _part_text(part: str) -> str:
    said = words.part_text(part)
    return f"{said[:1].upper()}{said[1:]}" or translate("Worklist", "not stated")


def _progress_text(progress: Progress) -> str:
    if progress is Progress.WAITING:
        return words.waiting_text()
    if progress is Progress.LATER:
        return words.later_text()
    return words.status_text(ReadingStatus(progress.value))


def _critical_text(state: CriticalState) -> str:
    if state is CriticalState.TO_BE_TOLD:
        return translate("Worklist", "‼ Critical result to be told")
    return translate("Worklist", "✓ Critical result told")
