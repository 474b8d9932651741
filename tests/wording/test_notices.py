"""Each notice has one sentence, whose places are what its producers give; none is known by it."""

from __future__ import annotations

import ast
import errno
import os
import re
import string
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import osteo_desktop
from osteo_desktop.details.base import Detail
from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.details.table import DETAILS, KINDS
from osteo_desktop.details.words import in_its_own_words
from osteo_desktop.errors.base import kinds
from osteo_desktop.errors.files import DamagedImage
from osteo_desktop.notice import Notice, as_it_stands
from osteo_desktop.records.codes import Code
from osteo_desktop.wording.notices import SENTENCES, notice_text

PACKAGE = Path(osteo_desktop.__file__).parent
SAYING = (
    *(PACKAGE / "errors").glob("*.py"),
    *(PACKAGE / "details").glob("*.py"),
    PACKAGE / "notice.py",
    PACKAGE / "records/codes.py",
    PACKAGE / "wording/notices.py",
    PACKAGE / "wording/clinic_words/clinic.py",
)
"""What holds the sentences."""
MEMBERS = {kind.__name__: kind for kind in KINDS}
ERRORS = kinds()
ERRORS_BY_NAME = {kind.__name__: kind for kind in ERRORS.values()}


@cache
def program() -> dict[Path, ast.AST]:
    """Each file of the program, parsed."""
    return {
        file: ast.parse(file.read_text(encoding="utf-8")) for file in sorted(PACKAGE.rglob("*.py"))
    }


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


TEMPLATES = {
    **{str(code): sentence for code, sentence in SENTENCES.items()},
    **{code: detail.words for code, detail in DETAILS.items()},
    **{code: f"{kind.what} {kind.next_step}" for code, kind in ERRORS.items()},
}


# --- one sentence for each code --------------------------------------------------------------


def test_that_every_code_has_its_sentence() -> None:
    assert set(SENTENCES) == set(Code)
    assert all(SENTENCES.values())
    assert all(detail.words for detail in DETAILS.values())


def test_that_no_two_things_share_a_code() -> None:
    codes = [*Code, *(detail for kind in KINDS for detail in kind), *ERRORS]
    assert len({str(code) for code in codes}) == len(codes)
    classes = [
        node.name
        for file in (PACKAGE / "errors").glob("*.py")
        for node in program()[file].body
        if isinstance(node, ast.ClassDef)
    ]
    assert sorted(classes) == sorted(ERRORS_BY_NAME)


def test_that_no_detail_is_beside_the_table() -> None:
    here = {kind for kind in Detail.__subclasses__() if kind.__module__.startswith("osteo_desktop")}
    assert here == set(KINDS)
    modules = [f.stem for f in (PACKAGE / "details").glob("*.py") if f.stem != "__init__"]
    assert sorted(modules) == sorted(
        {"base", "table", *(k.__module__.split(".")[-1] for k in KINDS)}
    )


def _said_with(tree: ast.AST) -> Iterator[tuple[str, set[str], int]]:
    """Code, names of fields, line of each notice and error that is made."""
    within_call: set[int] = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        names = {keyword.arg for keyword in node.keywords if keyword.arg is not None}
        if any(keyword.arg is None for keyword in node.keywords):
            continue  # the fields of an error that is raised anew
        called = node.func
        if isinstance(called, ast.Attribute) and called.attr == "of":
            if _is_member(called.value, *MEMBERS):
                within_call.add(id(called.value))
                yield _detail(called.value).value, names, node.lineno
            elif node.args and _is_member(node.args[0], "Code"):
                within_call.add(id(node.args[0]))
                yield Code[node.args[0].attr].value, names, node.lineno
        elif isinstance(called, ast.Attribute) and called.attr == "note":
            if node.args and _is_member(node.args[0], "Code"):
                within_call.add(id(node.args[0]))
                yield Code[node.args[0].attr].value, names, node.lineno
        elif isinstance(called, ast.Name) and (kind := ERRORS_BY_NAME.get(called.id)):
            yield kind.code, names, node.lineno
    asked = [n.keys for n in ast.walk(tree) if isinstance(n, ast.Dict)]
    within_call |= {id(key) for keys in asked for key in keys}  # looked up by it, not made of it
    for node in ast.walk(tree):
        if id(node) not in within_call:
            if _is_member(node, *MEMBERS) and node.attr != "of":
                yield _detail(node).value, set(), node.lineno
            elif _is_member(node, "Code"):
                yield Code[node.attr].value, set(), node.lineno


def _detail(node: ast.Attribute) -> Detail:
    assert isinstance(node.value, ast.Name)
    return MEMBERS[node.value.id][node.attr]


def _is_member(node: ast.AST, *of: str) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in of
        and node.attr.isupper()
    )


CHOSEN = {
    "tensors_missing",
    "tensors_of_resnetv2",
    "installed_has_name",
    "own_has_name",
    *("is_no_radiograph", "is_too_small"),
    *("in_doubt", "without_verdict", "signed_differently", "unreadable_now", "burned_in"),
    *("of_key", "at", "at_least", "needs_other", "go_together", "needs_other_or_zero"),
    *("chosen_by_settings", "in_its_own_words"),
}
"""Chosen between, and then given their fields: ``kind.of(...)``."""
BESIDE = {"obstacle", "weights"}
"""Fields of errors that no sentence has a place for everywhere."""


def test_that_the_places_of_each_sentence_are_the_fields_that_are_given() -> None:
    given_with: dict[str, list[tuple[set[str], str]]] = defaultdict(list)
    for file, tree in program().items():
        if file in SAYING:
            continue
        for code, names, line in _said_with(tree):
            given_with[code].append((names, f"{file.name}:{line}"))
    assert len(given_with) > 200
    wrong = [
        f"{place}: {code} has {sorted(places(TEMPLATES[code]))}, given {sorted(names)}"
        for code, said in given_with.items()
        for names, place in said
        if not (code in CHOSEN and not names) and names - BESIDE != places(TEMPLATES[code]) - BESIDE
    ]
    assert wrong == []


def test_that_every_code_is_used() -> None:
    text = "\n".join(
        file.read_text(encoding="utf-8")
        for file in PACKAGE.rglob("*.py")
        if file.name != "codes.py" and file.parent.name != "wording"
    )
    unused = [c.name for c in Code if f"Code.{c.name}" not in text]
    unused += [
        detail.name
        for detail in DETAILS.values()
        if f"{type(detail).__name__}.{detail.name}" not in text
    ]
    assert unused == []


# --- saying it -------------------------------------------------------------------------------


def test_that_it_is_said_in_english_with_its_fields() -> None:
    told = Notice.of(Code.TOO_SMALL, columns=60, rows=9)
    assert notice_text(told) == "Too small to be judged (60 x 9 pixels)."
    origin = Notice.of(Code.CHARACTER_SET_STATED, stated="ISO_IR 100")
    assert notice_text(Notice.of(Code.READ_AS_UTF8, origin=origin)) == (
        "The file states the character set ISO_IR 100; its texts were read as UTF-8."
    )
    assert notice_text(None) == ""


def test_that_an_error_and_its_notice_say_the_same() -> None:
    error = DamagedImage("/x/a.png", detail=FileDetail.FRAME_GONE.of(frame=7))
    assert str(error) == (
        "/x/a.png: The image is damaged and cannot be decoded (it has no frame 7 any more). "
        "Copy or export it again from its source."
    )
    assert notice_text(error.notice_of_file) == str(error)
    assert notice_text(error.notice) == error.message


def test_that_all_of_it_is_said_in_the_language_asked_for() -> None:
    """The sentence, its end, and the notices in its places."""
    error = DamagedImage("a.png", detail=FileDetail.FRAME_GONE.of(frame=7))
    said = error.said(lambda text: f"⟦{text}⟧")
    assert re.sub("⟦[^⟦⟧]*⟧", "", re.sub("⟦[^⟦⟧]*⟧", "", said)) != said
    left = said
    while "⟦" in left:
        left = re.sub("⟦[^⟦⟧]*⟧", "", left)
    assert left.strip() == "a.png:"


def test_that_a_missing_field_leaves_its_place_to_be_seen() -> None:
    for code, template in TEMPLATES.items():
        said = notice_text(Notice(code))
        assert said.strip(" .") or not template.strip(), code
        assert places(said) == places(template), code


@given(st.text(max_size=20), st.dictionaries(st.text(max_size=9), st.text(max_size=9), max_size=3))
def test_that_any_notice_is_said_whatever_it_holds(code: str, fields: dict[str, str]) -> None:
    told = Notice(code, tuple(fields.items()))
    said = notice_text(told)
    if code not in TEMPLATES and told.code != as_it_stands("").code:
        assert code in said
        assert all(value in said for value in fields.values())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these are Linux's words")
def test_that_the_systems_words_are_linuxs() -> None:
    for number in errno.errorcode:
        error = OSError(number, os.strerror(number))
        introduced = notice_text(in_its_own_words(os.strerror(number)))
        assert notice_text(about_system(error)) in (os.strerror(number), introduced)
    assert about_system(OSError("no number")) == in_its_own_words("no number")


# --- nothing travels as a sentence -----------------------------------------------------------


FIELDS = {"detail", "step", "since", "purpose", "record", "other", "missed", "reason", "error"}


def _sentences_in_fields(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """English that is given to an error, a row or a finding where a code belongs."""
    for node in ast.walk(tree):
        name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
        if name not in (*ERRORS_BY_NAME, "Row", "Finding", "Opened"):
            continue
        assert isinstance(node, ast.Call)
        for keyword in node.keywords:
            if keyword.arg in FIELDS and _is_english(keyword.value):
                yield ast.unparse(keyword.value), node.lineno


def _is_english(node: ast.expr) -> bool:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = [p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str)]
    return any(re.search(r"[a-z]{2,}", text) for text in texts)


def test_that_no_error_row_or_finding_is_given_a_sentence() -> None:
    """What stands in them is a ``Detail`` or a ``Code``: English would stay English."""
    found = {
        f"{file.relative_to(PACKAGE)}:{line}": text
        for file, tree in program().items()
        for text, line in _sentences_in_fields(tree)
    }
    assert found == {}


def test_that_a_sentence_in_an_error_would_be_found() -> None:
    breach = 'raise DamagedImage(file, detail=f"it ends after {n} bytes")'
    assert list(_sentences_in_fields(ast.parse(breach)))


# --- nothing is known by its sentence --------------------------------------------------------


def _compared(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Each text that another one is compared with, or that is looked for in one."""
    for node in ast.walk(tree):
        parts: list[ast.expr] = []
        if isinstance(node, ast.Compare):
            parts = [node.left, *node.comparators]
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") in (
            *("startswith", "endswith", "find", "index", "removeprefix", "removesuffix"),
            *("compile", "match", "fullmatch", "search", "partition", "rpartition", "split"),
        ):
            parts = list(node.args)
        elif isinstance(node, ast.MatchValue):
            parts = [node.value]
        for part in parts:
            for leaf in ast.walk(part):
                if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str):
                    yield leaf.value, leaf.lineno


SENTENCE = re.compile(r"[A-Za-z']+ [a-z']+ [a-z']+|^[A-Z][a-z]+ [a-z].*\.$")
OF_OTHERS = {"Could not decode": "sqlite3 of a text that is no UTF-8; it has no code of its own"}
"""Not ours: what others say without a code."""


@cache
def parts_of_sentences() -> frozenset[str]:
    """What stands between their places, where it has three words or more."""
    parts = [part for text in TEMPLATES.values() for part in re.split(r"{\w+}", text)]
    return frozenset(part.strip(" .()") for part in parts if len(part.split()) > 2)


def known_by_its_words(tree: ast.AST) -> list[tuple[str, int]]:
    whole = parts_of_sentences()
    return [
        (text, line)
        for text, line in _compared(tree)
        if text not in OF_OTHERS and (SENTENCE.search(text) or text.strip(" .()") in whole)
    ]


def test_that_no_sentence_is_known_by_its_words() -> None:
    found = {
        f"{file.relative_to(PACKAGE)}:{line}": text
        for file, tree in program().items()
        for text, line in known_by_its_words(tree)
    }
    assert found == {}


def test_that_what_holds_the_sentences_makes_no_patterns_of_them() -> None:
    for path in SAYING:
        tree = program()[path]
        assert not [
            n for n in ast.walk(tree) if isinstance(n, ast.Import) and n.names[0].name == "re"
        ]


@pytest.mark.parametrize(
    "breach",
    [
        'if row.error == "The file is no longer there.": pass',
        'is_cut = "file ends early" in warning',
        're.compile("The model was not trained on this body part .*")',
        'text.startswith("The picture is blank")',
    ],
)
def test_that_a_sentence_known_by_its_words_would_be_found(breach: str) -> None:
    assert known_by_its_words(ast.parse(breach))
