"""Where plain keys act: on the list and on the radiograph, and nowhere else.

A letter, figure or sign pressed without Ctrl, Alt or Meta is a command only while one of these two
has the focus. Everywhere else it is what the widget under the cursor makes of it, whatever action
the reader gave it to: a sentence typed on after its field was left signs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from osteo_desktop.ui.keys.action_keys import combination

_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_FOR_THE_LIST = frozenset(
    (
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    )
)
"""The radiograph makes nothing of them."""

_SHORTEST_GAP_MS = 20
"""No hand lets a key go and presses it again faster."""


def is_plain(event: QKeyEvent) -> bool:
    """Whether somebody who writes might press it: no modifier but Shift, no function key."""
    is_function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    return not (event.modifiers() & _HELD or is_function or event.key() == Qt.Key.Key_Escape)


class ReadingFocus(QObject):
    """Watches the focus of ``window``, and keeps plain keys from its actions."""

    keys_rest = Signal(bool)
    """Whether somebody who looks at the window presses a letter in vain from now on."""

    def __init__(self, window: QWidget, worklist: QWidget, radiograph: QWidget) -> None:
        super().__init__(window)
        self._window, self._list, self._radiograph = window, worklist, radiograph
        self._pressed_anew: frozenset[int] = frozenset()
        self._released: tuple[int, int] = (0, 0)
        self._settling = QTimer(self, interval=0, singleShot=True)
        self._settling.timeout.connect(self._settle)
        # Qt asks the widget with the focus, then all that it lies in, before it runs a shortcut.
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    @property
    def is_here(self) -> bool:
        """Whether list or radiograph would get a key."""
        return self._is_in(self._list) or self._is_in(self._radiograph)

    def take(self) -> None:
        """Bring the focus to the list, unless it is there or on the radiograph."""
        if not self.is_here:
            self.take_to_list()

    def take_to_list(self) -> None:
        """To the radiograph while the list is folded."""
        place = self._list if self._list.isVisible() else self._radiograph
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self, place: QWidget) -> None:
        """The same, but only if something inside ``place`` has the focus."""
        if self._is_in(place):
            self.take()

    def set_pressed_anew(self, sequences: Iterable[QKeySequence]) -> None:
        """Keys that act once for each time they are pressed, however long they are held."""
        self._pressed_anew = frozenset(int(combination(keys).key()) for keys in sequences)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyRelease:
            self._released = (event.key(), event.timestamp())
        if event.type() == QEvent.Type.ShortcutOverride and self._is_kept_from_actions(event):
            event.accept()  # so it comes as a plain key to the widget, and no action gets it
            return True
        if event.type() == QEvent.Type.KeyPress and self._goes_to_list(event):
            self._list.keyPressEvent(QKeyEvent(event))
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _is_kept_from_actions(self, event: QKeyEvent) -> bool:
        if is_plain(event) and not self.is_here:
            return True
        return event.key() in self._pressed_anew and self._is_held(event)

    def _is_held(self, event: QKeyEvent) -> bool:
        """X11 repeats a key as release and press of one moment, and Qt may take them for real."""
        key, at = self._released
        now = event.timestamp()
        let_go = event.key() != key or not now or now - at >= _SHORTEST_GAP_MS
        return event.isAutoRepeat() or not let_go

    def _goes_to_list(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return event.key() in _FOR_THE_LIST and not held and self._is_in(self._radiograph)

    def _is_in(self, place: QWidget) -> bool:
        focus = self._window.focusWidget()
        return focus is not None and (focus is place or place.isAncestorOf(focus))

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        is_ours = old is not None and isValid(old) and old.window() is self._window
        if new is None:
            self._settling.start()
        elif is_ours and old is not None and not (old.isEnabled() and old.isVisible()):
            # Qt goes on to the next field, and a text would take the keys that decide.
            self.take()
        is_in_front = QApplication.activeWindow() is self._window
        self.keys_rest.emit(is_in_front and not self.is_here)

    def _settle(self) -> None:
        """What had the focus is gone, and nothing has got it."""
        is_ours = QApplication.activeWindow() is self._window
        if is_ours and self._window.focusWidget() is None:
            self.take()
