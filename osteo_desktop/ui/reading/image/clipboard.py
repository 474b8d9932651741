"""The clipboard, and whether what was put there has come there.

Systems with a clipboard of their own refuse without a word while another program holds it: what
lies there then is something else.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QClipboard, QGuiApplication, QImage

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import Message, MessageBar


class Clipboard:
    def __init__(self, messages: MessageBar) -> None:
        self._messages = messages
        self.system: QClipboard = QGuiApplication.clipboard()

    def put(self, what: QImage | str, then: Callable[[], None] = lambda: None) -> None:
        """``then``: when it lies there. Else that is said, and can be tried again."""
        held = translate(
            "Image", "Nothing was copied: another program holds the clipboard. Try again."
        )
        self._messages.withdraw(held)
        if self._is_put(what):
            then()
            return
        again = translate("Image", "Try again")
        self._messages.say(Message(held, True, again, partial(self.put, what, then)))

    def say_not_copied(self, why: str = "") -> None:
        """``why``: in words; without them, another radiograph came into sight."""
        text = translate(
            "Image", "Nothing was copied: another radiograph was chosen before the copy was made."
        )
        self._messages.say(Message(why or text, is_error=bool(why), stays=not why))

    def _is_put(self, what: QImage | str) -> bool:
        if isinstance(what, str):
            self.system.setText(what)
            return self.system.text() == what
        self.system.setImage(what)
        return self.system.image().size() == what.size()
