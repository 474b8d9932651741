"""Labels that fractures and further findings have alike."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role


def said_label() -> QLabel:
    """For what was said in a signed reading: to be read and copied."""
    label = _wrapped()
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def warning_label() -> QLabel:
    label = _wrapped()
    set_role(label, "warning")
    return label


def other_side_text(Laterality: str, *, by_hand: bool) -> str:
    """``Laterality``: the file's, or what was entered because the file says nothing."""
    text = translate("Reading", "! The file says that this is the other side ({side}).")
    if by_hand:
        text = translate("Reading", "! By hand you entered the other side ({side}).")
    return text.format(side=words.side_text(Laterality))


def _wrapped() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
