"""The one place where the window speaks of errors; it never stands in the way and moves nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.announcing import announce

_KEPT = 50
_READ_PER_S, _LOOKED_AT_S = 14.0, 3.0
"""Letters that a slow reader takes in, and the time until the eyes are there."""
_SHORTEST_S, _LONGEST_S = 5.0, 20.0
_BREATH_S = 0.5
"""What was said in the same breath as another study came is of that one."""
_GAP = 10
_NARROWEST, _WIDEST, _BESIDE, _BELOW, _APART = 240, 480, 12, 34, 4
"""Pixels: of the card, left and right of it, under it, where the disclaimer stands, and between it
and words that it goes above."""


@dataclass(frozen=True)
class Message:
    text: str
    is_error: bool = False
    action: str = ""
    """Words of a button, "" for none."""
    act: Callable[[], None] | None = None
    details: str = ""
    """What other software says of it, behind a button."""
    stays: bool = False
    """It is true of more than the study in sight: it goes when it is closed or withdrawn."""


def lasting(text: str) -> float:
    """Seconds in which anybody has read it."""
    return min(max(_LOOKED_AT_S + len(text) / _READ_PER_S, _SHORTEST_S), _LONGEST_S)


class MessageBar(QFrame):
    """A card over the radiograph with the newest message, errors before information; closing it
    shows the one before.

    Information leaves by itself, and with the study that it was said of. What offers something
    waits until another study is read; an error, until it is closed or no longer so.
    """

    said = Signal(str, bool)
    """What a screen reader is told, and whether it is an error."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: list[Message] = []
        self._said: dict[str, tuple[str, float]] = {}
        """Of which study each was said, and when."""
        self._shown: Message | None = None
        self._study = ""
        self._cursor_at = QCursor.pos()
        """When the card came up."""
        self._place: QWidget | None = None
        self._readable: Callable[[], Sequence[QRect]] = tuple
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        self.clock: Callable[[], float] = time.monotonic
        self.leaving = QTimer(self, singleShot=True)
        self.leaving.timeout.connect(self._leave)
        self._symbol = QLabel()
        self._text = QLabel()
        self._text.setObjectName("said")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setAccessibleName(translate("Window", "Message"))
        self._more = QLabel()
        self.details = QPushButton(translate("Window", "Details"))
        self.details.setCheckable(True)
        self.details.toggled.connect(lambda _on: self._show())
        self.action = QPushButton()
        self.action.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setToolTip(translate("Window", "Dismiss this message (Esc)"))
        self._close.setAccessibleName(translate("Window", "Dismiss this message"))
        self._close.clicked.connect(self.dismiss)
        for button in (self.details, self.action, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._arrange()
        self._show()

    def _arrange(self) -> None:
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        self._row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._text, 1)
        for widget in (self._more, self.details, self.action, self._close):
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self._below.addStretch(1)
        self._card = QVBoxLayout(self)
        self._card.setContentsMargins(12, 8, 8, 8)
        for row in (self._row, self._below):
            row.setSpacing(_GAP)
            self._card.addLayout(row)

    def _put_buttons(self, *, below: bool) -> None:
        """Below long words, which else would stand in a narrow column beside them."""
        if (self._below.indexOf(self.action) >= 0) == below:
            return
        for button in (self.details, self.action):
            if below:
                self._row.removeWidget(button)
                self._below.addWidget(button)
            else:
                self._below.removeWidget(button)
                at = self._row.indexOf(self._close)
                self._row.insertWidget(at, button, 0, Qt.AlignmentFlag.AlignTop)

    def float_over(self, place: QWidget, readable: Callable[[], Sequence[QRect]] = tuple) -> None:
        """At the bottom of ``place`` and over it, in no layout: it pushes nothing aside.
        ``readable``: what of ``place`` must be read beside it; the card goes above that where
        there is room."""
        self._place, self._readable = place, readable
        self.setParent(place)
        # Words run as in the window; what is left of a radiograph stays left.
        self.setLayoutDirection(QApplication.layoutDirection())
        place.installEventFilter(self)
        self._show()

    @property
    def text(self) -> str:
        """What is being said, "" when the card is closed."""
        return self._messages[-1].text if self._messages else ""

    def say(self, message: Message) -> None:
        self._messages = [known for known in self._messages if known.text != message.text]
        self._messages.append(message)
        self._messages.sort(key=lambda known: known.is_error)
        del self._messages[:-_KEPT]
        self._said[message.text] = (self._study, self.clock())
        announce(self, message.text, urgent=message.is_error)
        self.said.emit(message.text, message.is_error)
        self._show()

    def inform(self, text: str) -> None:
        self.say(Message(text))

    def warn(self, text: str, details: str = "") -> None:
        """``details``: what is for a technician."""
        self.say(Message(text, is_error=True, details=details))

    def warn_of(self, error: BaseException) -> None:
        """What happened and what to do next; what other software says of it behind a button."""
        self.warn(words.error_text(error), words.error_details(error))

    def dismiss(self) -> None:
        if self._messages:
            self._messages.pop()
        self._show()

    def withdraw(self, text: str) -> None:
        """What was said is no longer so."""
        self._messages = [known for known in self._messages if known.text != text]
        self._show()

    def go_to_study(self, study_key: str) -> None:
        """What was said of the study before is of no matter any more."""
        if study_key == self._study:
            return
        self._study = study_key
        self._messages = [known for known in self._messages if not self._goes_with_study(known)]
        self._show()

    def _goes_with_study(self, message: Message) -> bool:
        said_of, at = self._said[message.text]
        if message.is_error or message.stays or said_of == self._study:
            return False
        is_of_none = not said_of and not message.action
        return not is_of_none and self.clock() - at >= _BREATH_S

    def _act(self) -> None:
        message = self._messages[-1]
        self.dismiss()
        if message.act is not None:
            message.act()

    def _leave(self) -> None:
        """Not from under the hand that went to it."""
        focus = QApplication.focusWidget()
        went_there = self.underMouse() and QCursor.pos() != self._cursor_at
        if went_there or (focus is not None and self.isAncestorOf(focus)):
            self.leaving.start(round(_LOOKED_AT_S * 1000))
        elif self._messages:
            self.dismiss()

    def _show(self) -> None:
        message = self._messages[-1] if self._messages else None
        self._said = {known.text: self._said[known.text] for known in self._messages}
        if message is not self._shown:
            self.leaving.stop()
            with QSignalBlocker(self.details):
                self.details.setChecked(False)
            self._cursor_at = QCursor.pos()
            if message is not None and not (message.is_error or message.action or message.stays):
                self.leaving.start(round(lasting(message.text) * 1000))
        self._shown = message
        self.setVisible(message is not None)
        if message is None:
            return
        self._symbol.setText(translate("Window", "✕ Error") if message.is_error else "i")
        unfolded = bool(message.details) and self.details.isChecked()
        self._text.setText(f"{message.text}\n{message.details}" if unfolded else message.text)
        self.details.setVisible(bool(message.details))
        count = len(self._messages) - 1
        self._more.setText(translate("Window", "%n more", n=count) if count else "")
        self._more.setVisible(count > 0)
        self.action.setText(message.action)
        self.action.setVisible(bool(message.action))
        set_role(self, "error" if message.is_error else "info")
        self._settle()

    def settle_soon(self) -> None:
        """What it lies over shows something else by now."""
        if not self.isHidden():
            self._settling.start()

    def _settle(self) -> None:
        """At the bottom of what it lies over, in its middle, as small as its words allow."""
        if self._place is None or self._shown is None:
            return
        room = self._place.width() - 2 * _BESIDE
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        beside = (self._symbol, self._more, self.details, self.action, self._close)
        shown = [one.sizeHint().width() + _GAP for one in beside if not one.isHidden()]
        in_one_row = sum(shown) + words + _GAP + 20
        width = min(max(in_one_row, _NARROWEST), _WIDEST, room)
        self._put_buttons(below=in_one_row > width)
        for row in (self._row, self._below, self._card):
            row.invalidate()  # the rows within learn of new words only when they are laid out
        height = self._card.totalHeightForWidth(width)
        lowest = max(self._place.height() - _BELOW - height, 0)
        card = QRect((self._place.width() - width) // 2, lowest, width, height)
        self.setGeometry(self._clear_of(self._readable(), card, self._place.height() // 2))
        self.raise_()

    def _clear_of(self, readable: Sequence[QRect], card: QRect, least: int) -> QRect:
        """The lowest place, no higher than ``least``, at which the card lies over none of these;
        else the lowest of all."""
        tops = sorted((one.top() - card.height() - _APART for one in readable), reverse=True)
        for top in (card.top(), *(top for top in tops if least <= top < card.top())):
            place = QRect(card.left(), top, card.width(), card.height())
            if not any(place.intersects(one) for one in readable):
                return place
        return card

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._place and event.type() == QEvent.Type.Resize:
            self._settle()
            self.settle_soon()  # the words below are laid out anew after it
        return super().eventFilter(watched, event)
