"""Tests of the window look at what a reader, a key or another class can: nothing private."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
LOOKED_AT = ("ui", "safety")
ALLOWED = {
    "ui/dialogs/test_models_dialog.py": ["_archive"],
    "ui/training/test_training_chart.py": ["_x", "_x"],
    "ui/training/test_training_dialog.py": ["_program", "_program", "_process", "_pid"],
    "ui/viewer/test_bare_look.py": ["_marks", "_marks"],
    "ui/viewer/test_marks.py": ["_window", "_window"],
    "ui/viewer/test_radiograph_viewer.py": ["_finding"],
    "ui/viewer/test_viewer_layout.py": ["_font"],
    "ui/window/test_place.py": ["_archive"],
    "ui/window/test_signing_check.py": ["_not_loaded"],
    "ui/window/test_ui_thread.py": ["_set_map_opacity"],
    "ui/window/test_window.py": ["_kept", "_say", "_take", "_take", "_seen", "_seen", "_archive"],
    "ui/window/test_window_fractures.py": ["_archive"],
    "ui/window/test_window_grouping.py": ["_session", "_session", "_regrouping", "_messages"],
    "ui/window/test_window_marks.py": ["_drawing"],
    "ui/window/test_window_points.py": [
        "_confirm",
        "_is_prepared",
        "_use",
        "_use",
        "_use",
        "_model",
        "_model",
        "_archive",
        "_archive",
    ],
    "ui/worklist/test_worklist.py": ["_flush"],
    "ui/worklist/test_worklist_arrangement.py": ["_view"],
    "safety/test_altered_record.py": ["_database"],
    "safety/test_critical_result.py": ["_archive_path"],
    "safety/test_exchanged_file.py": ["_touched", "_touched"],
    "safety/test_hostile_file.py": ["_process", "_idle"],
    "safety/test_incomplete_picture.py": ["_database"],
    "safety/test_wrong_grey_values.py": ["_database"],
    "safety/test_wrong_key.py": ["_archive"],
}
"""What is left: a moment between two signals, a process to be killed, a dialog's answer given
without the dialog, the archive behind a room. It may only become less."""


def reach_ins(source: str) -> list[str]:
    """``line: ._name`` wherever something other than ``self``, ``cls`` or a named tuple's is."""
    tree = ast.parse(source)
    aliases = {
        name.asname or name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for name in node.names
    }
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or not node.attr.startswith("_"):
            continue
        if node.attr.startswith("__") or node.attr in ("_replace", "_asdict", "_fields", "_exit"):
            continue
        if isinstance(node.value, ast.Name) and node.value.id in {"self", "cls", *aliases}:
            continue
        found.append(f"{node.lineno}: .{node.attr}")
    return found


@pytest.mark.parametrize(
    "path",
    sorted(path for folder in LOOKED_AT for path in (TESTS / folder).rglob("*.py")),
    ids=lambda path: str(path.relative_to(TESTS)),
)
def test_no_test_reaches_into_private_members(path: Path) -> None:
    found = [line.rpartition(".")[2] for line in reach_ins(path.read_text("utf-8"))]
    assert sorted(found) == sorted(ALLOWED.get(path.relative_to(TESTS).as_posix(), []))


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("window.x._y", 1),
        ("window.x._y()\nself._z = window._a.b", 2),
        ("self._z, cls._w, x.__class__, pair._replace(a=1)", 0),
    ],
)
def test_a_reach_in_is_seen(source: str, count: int) -> None:
    assert len(reach_ins(source)) == count
