"""Tests of the window look at what a reader, a key or another class can: nothing private."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
LOOKED_AT = ("ui", "safety")


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
    assert reach_ins(path.read_text("utf-8")) == []


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
