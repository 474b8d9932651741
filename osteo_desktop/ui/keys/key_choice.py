"""Which keys an action may have: what the reader chose, against what others have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from osteo_desktop.ui.keys.action_keys import combination

Keys = tuple[str, ...]

_MOVING = ("Up", "Down", "Left", "Right")
FIXED = frozenset(
    (
        *("Esc", "Tab", "Backtab", "Shift+Tab", "Shift+Backtab", "Return", "Enter", "Space"),
        *("Home", "End", "PgUp", "PgDown"),
        *(f"{held}{key}" for held in ("", "Ctrl+", "Shift+", "Ctrl+Shift+") for key in _MOVING),
    )
)
"""They work in lists, buttons and the radiograph itself, without any action."""
NEEDED = frozenset(("commands.fracture", "commands.doubt", "commands.no_fracture", "commands.sign"))
"""Actions that are never without a key: a reader who works by keys must not press one in vain."""


class Trouble(Enum):
    UNKNOWN = auto()
    """There is no such action in this version."""
    NO_KEY = auto()
    """The text names no key."""
    FIXED = auto()
    OPENS_MENU = auto()
    USED = auto()
    NEEDED = auto()


@dataclass(frozen=True)
class Refusal:
    trouble: Trouble
    id: str
    """Of the action that was to have the key."""
    key: str = ""
    user: str = ""
    """Id of the action that has the key."""


def normal_key(text: str) -> str:
    """As Qt writes it; "" for what is not one key, held modifiers included."""
    sequence = QKeySequence(text)
    if sequence.count() != 1 or combination(sequence).key() == Qt.Key.Key_unknown:
        return ""
    return sequence.toString()


def refused(
    id: str, wanted: Keys, in_use: Mapping[str, Keys], defaults: Mapping[str, Keys]
) -> Refusal | None:
    """Why ``id`` may not have these keys; None if it may."""
    for key in wanted:
        trouble = _trouble_of(key, defaults[id])
        if trouble is not None:
            return Refusal(trouble, id, key)
        for user, keys in in_use.items():
            if user != id and key in keys:
                return Refusal(Trouble.USED, id, key, user)
    if not wanted and id in NEEDED:
        return Refusal(Trouble.NEEDED, id)
    return None


def resolved(
    defaults: Mapping[str, Keys], chosen: Mapping[str, Keys]
) -> tuple[dict[str, Keys], list[Refusal]]:
    """The keys of every action, and what of the reader's choice cannot be followed.

    Of two actions with one key, the one that does not have its default keys gets them back.
    """
    followed: dict[str, Keys] = {}
    refusals = []
    for id, keys in chosen.items():
        if id not in defaults:
            refusals.append(Refusal(Trouble.UNKNOWN, id))
            continue
        wanted = tuple(normal_key(key) for key in keys)
        if "" in wanted:
            refusals.append(Refusal(Trouble.NO_KEY, id, keys[wanted.index("")]))
        elif (refusal := refused(id, wanted, {}, defaults)) is not None:
            refusals.append(refusal)
        else:
            followed[id] = tuple(dict.fromkeys(wanted))
    while clash := _first_clash(defaults, followed):
        refusals.append(clash)
        del followed[clash.id]
    return {**defaults, **followed}, refusals


def differing(in_use: Mapping[str, Keys], defaults: Mapping[str, Keys]) -> dict[str, Keys]:
    return {id: keys for id, keys in in_use.items() if keys != defaults[id]}


def _first_clash(defaults: Mapping[str, Keys], followed: Mapping[str, Keys]) -> Refusal | None:
    in_use = {**defaults, **followed}
    users = Counter(key for keys in in_use.values() for key in keys)
    for id in followed:
        if any(users[key] > 1 for key in in_use[id]):
            return refused(id, in_use[id], in_use, defaults)
    return None


def _trouble_of(key: str, defaults: Keys) -> Trouble | None:
    if key in defaults:
        return None
    if key in FIXED:
        return Trouble.FIXED
    held, _, last = key.rpartition("+") if not key.endswith("+") else (key[:-2], "", "+")
    return Trouble.OPENS_MENU if held == "Alt" and len(last) == 1 else None
