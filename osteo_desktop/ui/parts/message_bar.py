"""The one place where the window speaks of errors; it never stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role

_KEPT = 50


@dataclass(frozen=True)
class Message:
    text: str
    is_error: bool = False
    action: str = ""
    """Words of a button, "" for none."""
    act: Callable[[], None] | None = None


class MessageBar(QFrame):
    """Shows the newest message, errors before information; closing it shows the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: list[Message] = []
        self._symbol = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setAccessibleName(translate("Window", "Message"))
        self._more = QLabel()
        self.action = QPushButton()
        self.action.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setToolTip(translate("Window", "Dismiss this message"))
        self._close.setAccessibleName(translate("Window", "Dismiss this message"))
        self._close.clicked.connect(self.dismiss)
        for button in (self.action, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 5, 6, 5)
        layout.addWidget(self._symbol)
        layout.addWidget(self._text, 1)
        for widget in (self._more, self.action, self._close):
            layout.addWidget(widget)
        self._show()

    @property
    def text(self) -> str:
        """What is being said, "" when the bar is closed."""
        return self._messages[-1].text if self._messages else ""

    def say(self, message: Message) -> None:
        self._messages = [known for known in self._messages if known.text != message.text]
        self._messages.append(message)
        self._messages.sort(key=lambda known: known.is_error)
        del self._messages[:-_KEPT]
        self._show()

    def inform(self, text: str) -> None:
        self.say(Message(text))

    def warn(self, text: str) -> None:
        self.say(Message(text, is_error=True))

    def dismiss(self) -> None:
        if self._messages:
            self._messages.pop()
        self._show()

    def withdraw(self, text: str) -> None:
        """What was said is no longer so."""
        self._messages = [known for known in self._messages if known.text != text]
        self._show()

    def _act(self) -> None:
        message = self._messages[-1]
        self.dismiss()
        if message.act is not None:
            message.act()

    def _show(self) -> None:
        self.setVisible(bool(self._messages))
        if not self._messages:
            return
        message = self._messages[-1]
        self._symbol.setText(translate("Window", "✕ Error") if message.is_error else "i")
        self._text.setText(message.text)
        count = len(self._messages) - 1
        self._more.setText(translate("Window", "%n more", n=count) if count else "")
        self.action.setText(message.action)
        self.action.setVisible(bool(message.action))
        set_role(self, "error" if message.is_error else "info")
