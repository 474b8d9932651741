"""What is told is told by codes: no English is put into a field, no sentence read again.

The sentences are translated at the last moment; a field is shown as it stands. So a field holds a
name, a number, another notice, or what other software said, marked as such
(``details.in_its_own_words``); and nobody asks a finished sentence what it says.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from osteo_desktop.errors.base import kinds

ROOT = Path(__file__).parent.parent / "osteo_desktop"
ERRORS = {kind.__name__ for kind in kinds().values()}
NOT_SHOWN = ("path", "obstacle")
"""Keywords that fill no place of a sentence."""
MARKED = ("about", "about_system", "in_its_own_words", "missing_key", "either", "both")
"""Calls that give a notice or a key, whatever they are given."""
VERBATIM = re.compile(
    r"""
    \S+                                     # one word: a key, a name
    | [^A-Za-z]*                            # between names
    | \w+:\ \w+(\ ("\w+"|\d))?             # a key of a recipe, and its value
    | (\{\w+\}\ ?)+                          # a pattern of a file's name
    """,
    re.VERBOSE,
)
WORDS = {"a", "and", "an", "another", "none", "not", "of", "or", "the", "recipe", "unknown"}
"""English that stands alone in a string."""


class Scope:
    """What the names of one module mean: assignments and functions."""

    def __init__(self, tree: ast.Module) -> None:
        self.functions = {
            node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
        }
        self.constants = dict(_assigned(tree.body))
        self.inside: Mapping[str, list[ast.expr]] = {}
        self.caught: set[str] = set()
        self._known: dict[ast.FunctionDef, tuple[dict[str, list[ast.expr]], set[str]]] = {}

    def gives_notice(self, name: str) -> bool:
        """As mypy has checked."""
        returns = self.functions[name].returns if name in self.functions else None
        return returns is not None and ast.unparse(returns) in ("Notice", "Notice | None")

    def enter(self, function: ast.FunctionDef) -> None:
        if function not in self._known:
            inside: dict[str, list[ast.expr]] = {}
            for name, value in _assigned(ast.walk(function)):
                inside.setdefault(name, []).append(value)
            caught = {
                node.name
                for node in ast.walk(function)
                if isinstance(node, ast.ExceptHandler) and node.name
            }
            self._known[function] = inside, caught
        self.inside, self.caught = self._known[function]


def _assigned(nodes: object) -> Iterator[tuple[str, ast.expr]]:
    for node in nodes:  # type: ignore[attr-defined]
        if isinstance(node, ast.Assign):
            for target in node.targets:
                names = target.elts if isinstance(target, ast.Tuple) else [target]
                values = (
                    node.value.elts
                    if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
                    else [node.value] * len(names)
                )
                for name, value in zip(names, values, strict=True):
                    if isinstance(name, ast.Name):
                        yield name.id, value
        elif isinstance(node, ast.NamedExpr) and isinstance(node.target, ast.Name):
            yield node.target.id, node.value


def said(value: ast.AST, scope: Scope, seen: set[str]) -> Iterator[str]:
    """The English that an expression may put into a field, and what it takes from an error."""
    match value:
        case ast.Constant(value=str(text)):
            if not VERBATIM.fullmatch(text) or text.strip(" ,;:.()").lower() in WORDS:
                yield text
        case ast.Call(func=ast.Attribute(attr="of")):
            return  # a notice; its own fields are looked at where it is made
        case ast.Call(func=ast.Name(id=name)) if name in MARKED:
            return
        case ast.Call(func=ast.Attribute(attr="get" | "text" | "execute" | "document")):
            return  # asked by a key
        case ast.Call(func=ast.Name(id="type")):
            return
        case ast.Call(func=ast.Name(id=name)) if scope.gives_notice(name):
            return
        case ast.Subscript(value=inner):
            yield from said(inner, scope, seen)
        case ast.Attribute(value=ast.Name(id=name), attr=attribute) if name in scope.caught:
            if attribute in ("strerror", "message", "args", "reason"):
                yield f"{name}.{attribute}"
        case ast.Attribute():
            return
        case ast.Name(id=name):
            if name in scope.caught:
                yield f"the text of {name}"
            elif name not in seen:
                values = scope.inside.get(name)
                if values is None:
                    values = [scope.constants[name]] if name in scope.constants else []
                seen.add(name)
                for one in values:
                    yield from said(one, scope, seen)
        case ast.Call(func=func, args=args, keywords=keywords):
            for argument in (*args, *(k.value for k in keywords)):
                yield from said(argument, scope, seen)
            if isinstance(func, ast.Attribute):
                yield from said(func.value, scope, seen)
            name = getattr(func, "id", "")
            if name in scope.functions and name not in seen:
                seen.add(name)
                yield from _returned(scope.functions[name], scope, seen)
        case ast.IfExp(body=body, orelse=orelse):
            yield from said(body, scope, seen)
            yield from said(orelse, scope, seen)
        case ast.Compare():
            return
        case ast.FormattedValue(value=inner):
            yield from said(inner, scope, seen)
        case ast.GeneratorExp(elt=inner) | ast.ListComp(elt=inner):
            yield from said(inner, scope, seen)
        case _:
            for inner in ast.iter_child_nodes(value):
                yield from said(inner, scope, seen)


def _returned(function: ast.FunctionDef, scope: Scope, seen: set[str]) -> Iterator[str]:
    around, caught = scope.inside, scope.caught
    scope.enter(function)
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and node.value is not None:
            yield from said(node.value, scope, seen)
    scope.inside, scope.caught = around, caught


def makers(tree: ast.Module) -> Iterator[tuple[ast.FunctionDef, ast.Call]]:
    """Every call that makes an error, a notice or a detail, and the function it stands in."""
    found: dict[ast.Call, ast.FunctionDef] = {}
    for function in ast.walk(tree):  # outer ones first
        if isinstance(function, ast.FunctionDef):
            found |= {c: function for c in ast.walk(function) if isinstance(c, ast.Call)}
    for call, function in found.items():
        if _makes(call):
            yield function, call


def _makes(call: ast.Call) -> bool:
    match call.func:
        case ast.Name(id=name):
            return name in ERRORS or name in ("WrongDocument", "MissingKey", "UnknownKey")
        case ast.Attribute(attr="of"):
            return ast.unparse(call.func).split(".")[0].endswith(("Detail", "Notice"))
        case ast.Attribute(attr="note"):
            return any("Code." in ast.unparse(one) for one in call.args)
        case ast.Attribute(attr=name):
            return name in ERRORS
    return False


def english_fields(source: str) -> Iterator[tuple[int, str, str]]:
    """Line, field and what stands in it."""
    tree = ast.parse(source)
    scope = Scope(tree)
    for function, call in makers(tree):
        scope.enter(function)
        for keyword in call.keywords:
            if keyword.arg is not None and keyword.arg not in NOT_SHOWN:
                for text in said(keyword.value, scope, set()):
                    yield call.lineno, keyword.arg, text


FILES = sorted(ROOT.rglob("*.py"))


@pytest.mark.slow
def test_that_no_field_is_english() -> None:
    found = {
        f"{file.relative_to(ROOT)}:{line} {field}": text
        for file in FILES
        for line, field, text in english_fields(file.read_text(encoding="utf-8"))
    }
    assert found == {}


OF_OTHER_SOFTWARE = {
    (
        "archive/database.py",
        "Could not decode",
    ): "sqlite3 gives no code for it",
    ("imaging/dicom/read.py", "Invalid value"): "pydicom warns in words only",
    ("imaging/containers/zip_container.py", " for file "): "zipfile ends with the member's name",
    (
        "imaging/containers/tar_container.py",
        "unexpected end",
    ): "tarfile gives no class of its own for it",
    ("workflow/models/timing.py", "model name"): "a key of Linux's own table of processors",
}
"""Words that are read because who says them has nothing else; none of them is ours."""


def sentences_read(source: str) -> Iterator[str]:
    """Texts of several words that something said is compared with or searched for."""
    for node in ast.walk(ast.parse(source)):
        read: list[ast.expr] = []
        if isinstance(node, ast.Compare):
            read = [node.left, *node.comparators]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            asks = ("startswith", "endswith", "split", "partition", "rpartition", "find", "index")
            if node.func.attr in (*asks, "removeprefix", "removesuffix", "count", "replace"):
                read = list(node.args)
            elif node.func.attr in ("match", "search", "fullmatch", "compile", "sub"):
                read = node.args[:1]
        for one in read:
            text = one.value if isinstance(one, ast.Constant) else None
            if isinstance(text, str) and re.search("[A-Za-z]{2,} [a-z]{2,}", text):
                yield text


@pytest.mark.slow
def test_that_no_sentence_is_recognised_by_its_text() -> None:
    found = {
        (file.relative_to(ROOT).as_posix(), text)
        for file in FILES
        for text in sentences_read(file.read_text(encoding="utf-8"))
    }
    assert found - set(OF_OTHER_SOFTWARE) == set()


@pytest.mark.parametrize(
    "planted",
    [
        'def f():\n    raise DamagedImage("a", detail="the lower part is gone")\n',
        'def f(n):\n    what = f"a box of {n}"\n    return DataDetail.NEEDS.of(what=what)\n',
        "def f():\n    try: pass\n    except OSError as e: raise DataError(detail=str(e))\n",
        'def _or(a):\n    return " or ".join(a)\ndef f(a):\n    raise DataError(detail=_or(a))\n',
    ],
)
def test_that_planted_english_is_found(planted: str) -> None:
    assert list(english_fields(planted))
