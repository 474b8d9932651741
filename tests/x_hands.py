"""The hands of a scripted reader on a real screen: X11 sends the events, as for a person.

Needs xdotool, a window manager and Qt's platform xcb; ``tests/reader_hands.py`` does without.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from tests.reader_hands import Find, Keyboard, Mouse, Place, Step

_KEYS = {"Esc": "Escape", "Ctrl": "ctrl", "Shift": "shift", "Alt": "alt", "Del": "Delete"}


def _xdotool(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True)


class XMouse(Mouse):
    def click(self, target: Find, what: str = "") -> Step:
        return self._step(what, target, _click)


def _click(place: Place) -> None:
    widget, at = place
    on_screen = widget.mapToGlobal(at)
    ratio = widget.devicePixelRatioF()
    x, y = (str(round(side * ratio)) for side in (on_screen.x(), on_screen.y()))
    _xdotool("mousemove", x, y, "click", "1")


class XKeyboard(Keyboard):
    def press(self, keys: str, times: int = 1) -> Step:
        names = "+".join(map(_name, keys.split("+")))

        def do(_: Any) -> None:
            self.steps += times
            _xdotool("key", "--delay", "20", *[names] * times)

        return _step(f"press {keys}", do)

    def type(self, text: str) -> Step:
        def do(_: Any) -> None:
            self.letters += len(text)
            _xdotool("type", "--delay", "15", text)

        return _step(f"type {text}", do)


def _name(key: str) -> str:
    """As X11 calls it."""
    return _KEYS.get(key, key if len(key) > 1 else key.lower())


def _step(what: str, do: Callable[[Any], object]) -> Step:
    return Step(what, _in_front, do)


def _in_front() -> QWidget | None:
    """Somebody has the keyboard."""
    from PySide6.QtWidgets import QApplication

    popup = QApplication.activePopupWidget()
    return popup or QApplication.activeModalWidget() or QApplication.activeWindow()
