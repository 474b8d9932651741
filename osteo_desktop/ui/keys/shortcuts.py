"""The keys of all actions: the program's own, changed by the reader, told to who names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from osteo_desktop.ui.keys.action_keys import keys_of, name_of, set_keys
from osteo_desktop.ui.keys.key_choice import (
    Keys,
    Refusal,
    Trouble,
    differing,
    normal_key,
    refused,
    resolved,
)
from osteo_desktop.ui.language.translate import translate


@dataclass(frozen=True, eq=False)
class Group:
    name: str
    """In ids, the same in every language."""
    title: str
    actions: Mapping[str, QAction]


class Shortcuts(QObject):
    """Every action by an id, like "viewer.invert"; what is changed here holds at once."""

    changed = Signal()

    def __init__(self, groups: Iterable[Group], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups = tuple(groups)
        self._actions = {
            f"{group.name}.{name}": action
            for group in self.groups
            for name, action in group.actions.items()
        }
        self.defaults: Mapping[str, Keys] = {
            id: tuple(map(normal_key, keys_of(action))) for id, action in self._actions.items()
        }
        self._strange: dict[str, Keys] = {}
        """Chosen for actions that another version has."""

    def __iter__(self) -> Iterator[tuple[str, Group, QAction]]:
        for group in self.groups:
            for name, action in group.actions.items():
                yield f"{group.name}.{name}", group, action

    @property
    def in_use(self) -> Mapping[str, Keys]:
        return {id: keys_of(action) for id, action in self._actions.items()}

    @property
    def chosen(self) -> dict[str, Keys]:
        """For the settings: only what is not as the program has it."""
        return {**self._strange, **differing(self.in_use, self.defaults)}

    def apply(self, chosen: Mapping[str, Keys]) -> list[str]:
        """Give every action its keys; returns what cannot be followed, in words."""
        self._strange = {id: keys for id, keys in chosen.items() if id not in self.defaults}
        keys, refusals = resolved(self.defaults, chosen)
        self._give(keys)
        return [self._words(refusal) for refusal in refusals]

    def change(self, id: str, keys: Keys) -> str:
        """Give one action these keys; returns in words why it may not have them, or ""."""
        refusal = refused(id, keys, self.in_use, self.defaults)
        if refusal is not None:
            return self._words(refusal)
        self._give({id: tuple(dict.fromkeys(keys))})
        return ""

    def reset(self) -> None:
        """All as the program has them."""
        self._give(self.defaults)

    def _give(self, keys: Mapping[str, Keys]) -> None:
        for id, wanted in keys.items():
            if keys_of(self._actions[id]) != wanted:
                set_keys(self._actions[id], wanted)
        self.changed.emit()

    def _name(self, id: str) -> str:
        return name_of(self._actions[id])

    def _words(self, refusal: Refusal) -> str:
        if refusal.trouble is Trouble.UNKNOWN:
            text = translate(
                "Window", "The settings hold a key for “{id}”, which this version does not know."
            )
            return text.format(id=refusal.id)
        name = self._name(refusal.id)
        if refusal.trouble is Trouble.USED:
            text = translate(
                "Window", "{key} is used by “{user}”; “{action}” keeps the keys it had."
            )
            return text.format(key=refusal.key, user=self._name(refusal.user), action=name)
        words = {
            Trouble.NO_KEY: translate("Window", "“{key}” is no key; “{action}” keeps its own."),
            Trouble.FIXED: translate(
                "Window", "{key} moves and chooses everywhere; “{action}” keeps the keys it had."
            ),
            Trouble.OPENS_MENU: translate(
                "Window", "{key} may open a menu; “{action}” keeps the keys it had."
            ),
            Trouble.NEEDED: translate("Window", "“{action}” must have a key; it keeps its own."),
        }
        return words[refusal.trouble].format(key=refusal.key, action=name)
