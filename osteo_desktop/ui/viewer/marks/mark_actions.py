"""The tools for marking and measuring, each with one key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.marks import kinds
from osteo_desktop.records.marks.kind import Kind
from osteo_desktop.ui.keys.action_keys import set_keys, set_tip
from osteo_desktop.ui.language.translate import marked, translate


class Calibrating(Enum):
    """The tool that is no mark: a line of known length."""

    LINE = "calibrate"


Tool = str | Calibrating
"""The key of a kind of mark, or the line of known length."""

_CALIBRATE = (
    marked("Marks", "Cali&brate…"),
    "Ctrl+B",
    marked("Marks", "Draw a line of which you know the length"),
)


def _tools() -> tuple[tuple[Tool, str, str, str], ...]:
    of_kinds = tuple((kind.key, kind.menu, kind.shortcut, kind.tip) for kind in kinds.KINDS)
    return (*of_kinds, (Calibrating.LINE, *_CALIBRATE))


@dataclass(frozen=True, eq=False)
class MarkActions:
    tools: Mapping[Tool, QAction]
    key_image: QAction
    delete: QAction

    def by_name(self) -> dict[str, QAction]:
        tools = {_name(tool): action for tool, action in self.tools.items()}
        return {**tools, "key_image": self.key_image, "delete": self.delete}

    def all(self) -> tuple[QAction, ...]:
        return tuple(self.by_name().values())


def kind_drawn_by(tool: Tool) -> Kind:
    return kinds.LENGTH if isinstance(tool, Calibrating) else kinds.kind_of(tool)


def _name(tool: Tool) -> str:
    return tool.value if isinstance(tool, Calibrating) else tool.lower()


def make_mark_actions(owner: QWidget) -> MarkActions:
    def action(text: str, key: str, tip: str, *, checkable: bool) -> QAction:
        made = QAction(text, owner)
        set_tip(made, tip)
        set_keys(made, (key,))
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.setCheckable(checkable)
        owner.addAction(made)
        return made

    return MarkActions(
        tools={
            tool: action(translate("Marks", text), key, translate("Marks", tip), checkable=True)
            for tool, text, key, tip in _tools()
        },
        key_image=action(
            translate("Marks", "&Key image"),
            "K",
            translate("Marks", "This radiograph shows what matters"),
            checkable=True,
        ),
        delete=action(
            translate("Marks", "&Delete mark"),
            "Del",
            translate("Marks", "Delete the selected mark"),
            checkable=False,
        ),
    )
