"""What documents name in `code spans`, looked for in the code."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent
PACKAGE = REPOSITORY / "osteo_desktop"


def code_spans(document: str) -> list[str]:
    """Of a document of the repository, but not those of its indented or fenced blocks."""
    text = (REPOSITORY / document).read_text(encoding="utf-8")
    text = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    lines = [line for line in text.splitlines() if not line.startswith("    ")]
    return list(dict.fromkeys(re.findall(r"`([^`]+)`", "\n".join(lines))))


def exists(name: str) -> bool:
    """A path, ``folder/module.Class.method``, or a class, function or method of any module."""
    bare = name.removesuffix("()")
    if any((root / bare).exists() for root in (REPOSITORY, PACKAGE)):
        return True
    folder, _, rest = bare.rpartition("/")
    module, _, inside = rest.partition(".")
    path = PACKAGE / folder / f"{module}.py"
    if path.is_file():
        return not inside or inside in _defined(path)
    return not folder and bare in _all_defined()


@functools.cache
def _all_defined() -> frozenset[str]:
    return frozenset().union(*(_defined(path) for path in PACKAGE.rglob("*.py")))


@functools.cache
def _defined(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(_names(tree.body, ""))


def _names(body: list[ast.stmt], owner: str) -> Iterator[str]:
    for statement in body:
        if isinstance(statement, ast.ClassDef | ast.FunctionDef):
            yield owner + statement.name
            if isinstance(statement, ast.ClassDef):
                yield from _names(statement.body, f"{owner}{statement.name}.")
            elif owner:
                yield from _attributes(statement, owner)
        elif isinstance(statement, ast.Assign):
            yield from (owner + t.id for t in statement.targets if isinstance(t, ast.Name))
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            yield owner + statement.target.id


def _attributes(method: ast.FunctionDef, owner: str) -> Iterator[str]:
    """``self.name = ...`` of a method."""
    for node in ast.walk(method):
        is_stored = isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
        if is_stored and isinstance(node.value, ast.Name) and node.value.id == "self":
            yield owner + node.attr
