"""A tour: a card beside the real widget that it tells of, which stays free to be used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import current_theme, set_role
from osteo_desktop.ui.parts.announcing import announce
from osteo_desktop.ui.window.start.tour_steps import Step

_WIDTH, _GAP, _LINE = 320, 12, 3
_TICK_MS = 250
"""What is pointed at may move, or come."""


class Pointer(QWidget):
    """A frame round what the card tells of; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(current_theme().focus), _LINE))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))


class Tour(QFrame):
    """Takes no focus and blocks nothing; each step is done, or left out by going on."""

    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._steps: tuple[Step, ...] = ()
        self._number = 0
        self.pointer = Pointer(window)
        self.setFixedWidth(_WIDTH)
        set_role(self, "info")
        self.title = QLabel()
        set_role(self.title, "strong")
        self.text = QLabel()
        for label in (self.title, self.text):
            label.setWordWrap(True)
        self.on = QPushButton()
        self.end_button = QPushButton(translate("Tour", "End (Esc)"))
        for button in (self.on, self.end_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.on)
        buttons.addWidget(self.end_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        self.on.clicked.connect(lambda _checked=False: self.go_on())
        self.end_button.clicked.connect(lambda _checked=False: self.end())
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self.settle)
        self.key = ""
        """Leads to the next step, in words."""
        self.hide()

    @property
    def runs(self) -> bool:
        return bool(self._steps)

    @property
    def number(self) -> int:
        """Of the step that is shown, from 0."""
        return self._number

    def begin(self, steps: Sequence[Step]) -> None:
        """From the first, also while it runs."""
        self.end()
        self._steps = tuple(steps)
        for number, step in enumerate(self._steps):
            if step.done is not None:
                step.done.connect(self._listener(number))
        self._ticks.start()
        self._show_step(0)

    def go_on(self) -> None:
        """To the next step; after the last it ends."""
        if self._number + 1 < len(self._steps):
            self._show_step(self._number + 1)
        else:
            self.end()

    def end(self) -> None:
        was_running = self.runs
        self._steps = ()
        self._ticks.stop()
        self.hide()
        self.pointer.hide()
        if was_running:
            self.ended.emit()

    def _listener(self, number: int) -> object:
        step = self._steps[number]

        def on_done(*_values: object) -> None:
            """Only while it is this step's turn, of this very tour."""
            if self.runs and self._number == number and self._steps[number] is step:
                QTimer.singleShot(0, self, lambda: self._go_on_from(step))

        return on_done

    def _go_on_from(self, step: Step) -> None:
        if self.runs and self._steps[self._number] is step:
            self.go_on()

    def _show_step(self, number: int) -> None:
        self._number = number
        step = self._steps[number]
        title = translate("Tour", "{number} of {count} · {title}")
        count = len(self._steps)
        self.title.setText(title.format(number=number + 1, count=count, title=step.title))
        self.text.setText(step.text)
        last = number + 1 == count
        on = translate("Tour", "Done") if last else translate("Tour", "Next")
        self.on.setText(f"{on} ({self.key})" if self.key else on)
        announce(self, f"{self.title.text()}. {step.text}", urgent=False)
        self.show()
        self.settle()

    # --- where ------------------------------------------------------------------------------

    def settle(self) -> None:
        """Beside what it tells of, wherever that is now; in the middle while it is not there."""
        if not self.runs:
            return
        self.adjustSize()
        self.resize(_WIDTH, self.heightForWidth(_WIDTH))
        target = self._steps[self._number].target()
        room = self._window.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        if target is None or not target.isVisible():
            self.pointer.hide()
            self.move(room.center() - self.rect().center())
        else:
            top_left = target.mapTo(self._window, QPoint(0, 0))
            there = QRect(top_left, target.size()) & self._window.rect()
            self.pointer.setGeometry(there.adjusted(-_LINE, -_LINE, _LINE, _LINE))
            self.pointer.show()
            self.pointer.raise_()
            self.move(_beside(there, self.rect(), room))
        self.raise_()


def _beside(there: QRect, card: QRect, room: QRect) -> QPoint:
    """Where the card covers nothing of ``there``; else in its lower corner."""
    across = min(max(there.left(), room.left()), room.right() - card.width())
    down = min(max(there.top(), room.top()), room.bottom() - card.height())
    places = (
        QPoint(there.right() + _GAP, down),
        QPoint(there.left() - _GAP - card.width(), down),
        QPoint(across, there.bottom() + _GAP),
        QPoint(across, there.top() - _GAP - card.height()),
    )
    for place in places:
        if room.contains(QRect(place, card.size())):
            return place
    corner = there.bottomRight() - QPoint(card.width() + _GAP, card.height() + _GAP)
    return QPoint(max(corner.x(), room.left()), max(corner.y(), room.top()))
