"""The tools for marking and measuring, each with one key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.marks import kinds
from osteo_desktop.records.marks.kind import Kind
from osteo_desktop.ui.keys.action_table import ActionRow, make_actions
from osteo_desktop.ui.language.translate import marked, translate


class Calibrating(Enum):
    """The tool that is no mark: a line of known length."""

    LINE = "calibrate"


Tool = str | Calibrating
"""The key of a kind of mark, or the line of known length."""

OTHERS = (
    ActionRow(
        Calibrating.LINE.value,
        "marks",
        marked("Marks", "Cali&brate…"),
        ("Ctrl+B",),
        tip=marked("Marks", "Draw a line of which you know the length"),
        checkable=True,
        icon="calibrate",
    ),
    ActionRow(
        "key_image",
        "marks",
        marked("Marks", "&Key image"),
        ("K",),
        tip=marked("Marks", "This radiograph shows what matters"),
        checkable=True,
        icon="key-image",
    ),
    ActionRow(
        "delete",
        "marks",
        marked("Marks", "&Delete mark"),
        ("Del",),
        tip=marked("Marks", "Delete the selected mark"),
        icon="delete",
    ),
)


def _row(kind: Kind) -> ActionRow:
    keys = (kind.shortcut,) if kind.shortcut else ()
    name, icon = _name(kind.key), kind.icon
    return ActionRow(name, "marks", kind.menu, keys, tip=kind.tip, checkable=True, icon=icon)


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
    rows = (*map(_row, kinds.KINDS), *OTHERS)
    made = make_actions(rows, owner, lambda text: translate("Marks", text))
    tools: tuple[Tool, ...] = (*(kind.key for kind in kinds.KINDS), Calibrating.LINE)
    return MarkActions(
        tools={tool: made[_name(tool)] for tool in tools},
        key_image=made["key_image"],
        delete=made["delete"],
    )
