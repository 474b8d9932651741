"""Actions as a table: what menus, tool bar, keys, F1 and tooltips are made of, said once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.keys.action_keys import name_of, set_keys, set_tip
from osteo_desktop.ui.look.icons import set_icon


@dataclass(frozen=True)
class ActionRow:
    id: str
    """Names it in the settings and in the code."""
    menu: str
    """Which menu it stands in, in the order of the table."""
    text: str
    """Marked for translation, with the letter that chooses it in the menu after "&"."""
    keys: tuple[str, ...] = ()
    """As Qt writes them in English; the reader may choose others."""
    tip: str = ""
    """Marked for translation; without it the text is the tip."""
    short: str = ""
    """For the tool bar, marked for translation: where the text has no room."""
    line_above: bool = False
    """A line parts it from those above it in its menu."""
    checkable: bool = False
    checked: bool = False
    """At first."""
    one_of: str = ""
    """Of the checkable ones with this word one is checked at a time."""
    once: bool = False
    """A held key must not do it again, to the next study."""
    icon: str = ""
    """Its drawing in resources/icons, for the tool bar."""


def make_actions(
    rows: Iterable[ActionRow], owner: QWidget, said: Callable[[str], str]
) -> dict[str, QAction]:
    """The actions by their ids, in the order of the table, with their keys in the window.

    ``said``: a marked text in the language of the window.
    """
    made: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for row in rows:
        action = QAction(said(row.text), owner)
        set_tip(action, said(row.tip) if row.tip else name_of(action))
        set_keys(action, row.keys)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(row.checkable)
        action.setChecked(row.checked)
        action.setAutoRepeat(not row.once)
        if row.short:
            action.setIconText(said(row.short))
        if row.icon:
            set_icon(action, row.icon)
        if row.one_of:
            groups.setdefault(row.one_of, QActionGroup(owner)).addAction(action)
        owner.addAction(action)
        made[row.id] = action
    return made
