"""The tools for marking and measuring, each with one key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.marks.mark import MarkKind
from osteo_desktop.ui.keys.action_keys import set_keys, set_tip
from osteo_desktop.ui.language.translate import marked, translate


class Calibrating(Enum):
    """The tool that is no mark: a line of known length."""

    LINE = "calibrate"


Tool = MarkKind | Calibrating

_TOOLS: tuple[tuple[Tool, str, str, str], ...] = (
    (
        MarkKind.LENGTH,
        marked("Marks", "&Length"),
        "L",
        marked("Marks", "Measure a length: drag, or click both ends"),
    ),
    (
        MarkKind.ANGLE,
        marked("Marks", "&Angle"),
        "G",
        marked("Marks", "Measure an angle: one side, the vertex, the other side"),
    ),
    (
        MarkKind.COBB,
        marked("Marks", "&Cobb angle"),
        "C",
        marked("Marks", "Measure the angle between two lines: drag each"),
    ),
    (
        MarkKind.ARROW,
        marked("Marks", "A&rrow"),
        "Y",
        marked("Marks", "Draw an arrow: drag to what it points at"),
    ),
    (
        MarkKind.TEXT,
        marked("Marks", "&Text"),
        "X",
        marked("Marks", "Write on the radiograph: click where"),
    ),
    (
        MarkKind.RECTANGLE,
        marked("Marks", "Rectan&gle"),
        "U",
        marked("Marks", "Mean and deviation of the grey values in a rectangle"),
    ),
    (
        MarkKind.ELLIPSE,
        marked("Marks", "&Ellipse"),
        "O",
        marked("Marks", "Mean and deviation of the grey values in an ellipse"),
    ),
    (
        MarkKind.SITE,
        marked("Marks", "Fracture &site"),
        "P",
        marked("Marks", "Draw an ellipse round the place of the fracture"),
    ),
    (
        Calibrating.LINE,
        marked("Marks", "Cali&brate…"),
        "Ctrl+B",
        marked("Marks", "Draw a line of which you know the length"),
    ),
)


@dataclass(frozen=True, eq=False)
class MarkActions:
    tools: Mapping[Tool, QAction]
    key_image: QAction
    delete: QAction

    def by_name(self) -> dict[str, QAction]:
        tools = {tool.value.lower(): action for tool, action in self.tools.items()}
        return {**tools, "key_image": self.key_image, "delete": self.delete}

    def all(self) -> tuple[QAction, ...]:
        return tuple(self.by_name().values())


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
            for tool, text, key, tip in _TOOLS
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
