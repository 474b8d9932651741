"""The keys of an action, said in its tooltip and wherever else the window names them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from osteo_desktop.ui.language.plain import isolated
from osteo_desktop.ui.language.translate import translate

_TIP = "tip"
"""What the action says of itself, without its keys."""
_MIRRORED = tuple("[](){}<>")
_FIRST_TIP, _NAME = "first_tip", "name"
"""Of an action that says what it would do now: what it is without."""


def set_tip(action: QAction, tip: str) -> None:
    action.setProperty(_TIP, tip)
    action.setToolTip(with_keys(tip, keys_text(action)))


def set_keys(action: QAction, keys: Iterable[str]) -> None:
    """After its tip."""
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setText(_with_mirrored_key(action))
    set_tip(action, str(action.property(_TIP)))


def _with_mirrored_key(action: QAction) -> str:
    """Its text; where words run from the right a menu would show "[" as "]", so the key's place
    in it is filled with the key as it is."""
    text, first = _without_key(action.text()), keys_of(action)[:1]
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if right_to_left and any(key[-1:] in _MIRRORED for key in first):
        return f"{text}\t{keys_in_words(first)}"
    return text


def _without_key(text: str) -> str:
    return text.partition("\t")[0]


def keys_of(action: QAction) -> tuple[str, ...]:
    """The same in every language, as they stand in the settings."""
    return tuple(sequence.toString() for sequence in action.shortcuts())


def keys_text(action: QAction) -> str:
    return keys_in_words(keys_of(action))


def keys_in_words(keys: Iterable[str]) -> str:
    """As menus name them: in the language of the window, and spelt from the left."""
    return translate("Window", " or ").join(map(_in_words, keys))


def _in_words(key: str) -> str:
    return isolated(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))


def combination(sequence: QKeySequence) -> QKeyCombination:
    """The first of those that are pressed one after the other; ours have no second."""
    return sequence[0]  # type: ignore[index]  # PySide's stub leaves it out


def with_keys(text: str, keys: str) -> str:
    """An action without a key is named without empty brackets."""
    return f"{text} ({keys})" if keys else text


def name_of(action: QAction) -> str:
    """Always the same, whatever it would do now."""
    text = str(action.property(_NAME) or action.text())
    return _without_key(text).replace("&", "").rstrip("…")


def say_what(action: QAction, what: str) -> None:
    """In its text and its tip: what it would do now; "" as it was at first."""
    if action.property(_NAME) is None:
        action.setProperty(_NAME, action.text())
        action.setProperty(_FIRST_TIP, action.property(_TIP))
    name = str(action.property(_NAME))
    said = translate("Window", "{action}: {what}").format(action=name, what=what)
    action.setText(said if what else name)
    set_tip(action, said.replace("&", "") if what else str(action.property(_FIRST_TIP)))
