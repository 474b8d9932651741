"""Nothing grows until it is two: lengths of modules and functions, and how many lie in a folder."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "osteo_desktop"
LONGEST_MODULE, LONGEST_FUNCTION, FULLEST_FOLDER = 400, 50, 20


def _modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def _functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_no_module_is_two() -> None:
    lines = {
        str(p.relative_to(PACKAGE)): len(p.read_text("utf-8").splitlines()) for p in _modules()
    }
    assert {name: count for name, count in lines.items() if count > LONGEST_MODULE} == {}


@pytest.mark.slow
def test_no_function_is_two() -> None:
    """Its body; a constructor that only puts parts together may list them."""
    long = {}
    for path in _modules():
        for function in _functions(ast.parse(path.read_text("utf-8"))):
            first = function.body[0]
            is_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
            body = function.body[1:] if is_docstring else function.body
            length = (function.end_lineno or 0) - body[0].lineno + 1 if body else 0
            if length > LONGEST_FUNCTION and function.name != "__init__":
                long[f"{path.relative_to(PACKAGE)}: {function.name}"] = length
    assert long == {}


def test_no_folder_is_two() -> None:
    folders = {path.parent for path in _modules()}
    counts = {
        str(folder.relative_to(PACKAGE)): len([p for p in folder.glob("*.py") if p.stem[0] != "_"])
        for folder in folders
    }
    assert {name: n for name, n in counts.items() if n > FULLEST_FOLDER} == {}
