"""Every word of the window is translated, into every language, with its places kept."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from pydicom.datadict import keyword_dict
from PySide6.QtCore import QLocale, Qt, QTranslator

from osteo_desktop.details.table import DETAILS
from osteo_desktop.errors.base import SENTENCE
from osteo_desktop.records.marks.kinds import KINDS
from osteo_desktop.records.models.agreement import Blinding
from osteo_desktop.records.radiograph import SpacingOrigin
from osteo_desktop.ui.language.record_words import RECORD_WORDS
from osteo_desktop.wording.dicom import SIDE_WORDS
from osteo_desktop.wording.fractures import BONE_WORDS, FRACTURE_TYPE_WORDS
from osteo_desktop.wording.languages.dates import MONTH_FIRST, MONTHS
from osteo_desktop.wording.languages.language import LANGUAGES, is_right_to_left, say_in
from osteo_desktop.wording.notices import SENTENCES
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.points import CAUTION
from osteo_desktop.wording.status import (
    DECISION_WORDS,
    SHORT_DECISION_WORDS,
    STATUS_WORDS,
    VERDICT_WORDS,
)

ROOT = Path(__file__).resolve().parents[3]
UI = ROOT / "osteo_desktop" / "ui"
OTHERS = [code for code in LANGUAGES if code != "en"]
PLACE = re.compile(r"{\w+(?:!r)?}|%n")
NOT_WORDS = {
    "style_sheet.py": "a style sheet",
    "theme.py": "the name of a Qt style",
    "key_choice.py": "names of keys",
    "translate.py": "names of languages stand in their own script",
}


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tool = _load()
collected, read = cache(tool.collected), cache(tool.read)


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


@cache
def calls(file: Path) -> list[tuple[ast.Call, bool]]:
    return list(tool.calls(tree_of(file)))


def test_that_the_languages_are_those_of_the_files() -> None:
    assert set(tool.PLURAL_FORMS) == set(LANGUAGES)


@pytest.mark.slow
@pytest.mark.parametrize("code", OTHERS)
def test_that_every_word_of_the_window_has_a_translation(code: str) -> None:
    known = read(code)
    missing = [message for message in collected() if not all(known.get(message, ("",)))]
    assert missing == [], "python packaging/translations.py todo, fill, compile"


@pytest.mark.parametrize("code", LANGUAGES)
def test_that_no_translation_is_kept_of_what_is_not_said_any_more(code: str) -> None:
    assert set(read(code)) <= set(collected())


def test_that_english_says_one_and_many_rightly() -> None:
    known = read("en")
    counted = {message for message, counts in collected().items() if counts}
    assert set(known) == counted
    assert all(len(forms) == 2 and all(forms) for forms in known.values())


@pytest.mark.parametrize("code", LANGUAGES)
def test_that_a_translation_keeps_the_places_of_its_text(code: str) -> None:
    """A place that is missing loses a figure; one too many is an error where it is shown."""
    for (_, text), forms in read(code).items():
        places = Counter(PLACE.findall(text))
        for form in filter(None, forms):
            held = Counter(PLACE.findall(form))
            if len(forms) > 1:  # "one" may stand for the number
                assert set(held) <= set(places), (text, form)
                assert set(places) - set(held) <= {"%n", "{count}", "{done}"}, (text, form)
            else:
                assert held == places, (text, form)


@pytest.mark.parametrize("code", LANGUAGES)
def test_that_a_translation_has_the_spaces_and_lines_of_its_text(code: str) -> None:
    for (_, text), forms in read(code).items():
        for form in filter(None, forms):
            assert form.count("\n") == text.count("\n"), (text, form)
            assert len(form) - len(form.lstrip()) == len(text) - len(text.lstrip()), (text, form)
            assert form.count("&") <= 1 or "&" not in text, (text, form)


@pytest.mark.parametrize("source", sorted(tool.FOLDER.glob("*.ts")), ids=lambda file: file.stem)
def test_that_what_the_program_loads_was_made_of_the_files(source: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", source, "-qm", made], check=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes(), "compile them"


@pytest.mark.parametrize("code", OTHERS)
def test_that_what_the_core_loads_was_made_of_the_files(code: str) -> None:
    assert (tool.FOLDER / f"osteo_{code}.mo").read_bytes() == tool.catalogue(read(code))


@pytest.mark.parametrize("code", LANGUAGES)
def test_that_window_and_core_say_the_same(code: str) -> None:
    """Every word that both can say: Qt's own reader of the .qm against Python's of the .mo."""
    window = QTranslator()
    window.load(f"osteo_{code}", str(tool.FOLDER))
    say, words = say_in(code), [text for context, text in collected() if context == "Words"]
    differently = {
        text: (said, say(text))
        for text in words
        if (said := window.translate("Words", text) or text) != say(text)
    }
    assert differently == {}
    translated = [text for text in words if say(text) != text]
    assert bool(translated) == (code != "en")
    assert say("") == "", "not what gettext keeps under it"
    assert say("never said before") == "never said before"


def test_that_no_other_language_is_made_up() -> None:
    with pytest.raises(KeyError):
        say_in("xx")


@pytest.mark.parametrize("code", LANGUAGES)
def test_that_months_and_their_order_are_those_of_unicode(code: str) -> None:
    locale = QLocale(code)
    short = QLocale.FormatType.ShortFormat
    assert MONTHS[code] == tuple(locale.monthName(month, short) for month in range(1, 13))
    pattern = locale.dateFormat(short)
    assert (pattern.find("M") < pattern.find("d")) == (code in MONTH_FIRST)
    is_rtl = locale.textDirection() is Qt.LayoutDirection.RightToLeft
    assert is_right_to_left(code) == is_rtl


def test_that_the_words_of_the_records_are_listed() -> None:
    said = {
        DISCLAIMER,
        *(str(origin) for origin in set(SpacingOrigin) - {SpacingOrigin.RATIO}),  # never shown
        *(str(blinding) for blinding in Blinding),
    }
    assert said - set(RECORD_WORDS) == set()


def test_that_the_words_of_the_wording_are_collected() -> None:
    said = {
        *DECISION_WORDS.values(),
        *SHORT_DECISION_WORDS.values(),
        *VERDICT_WORDS.values(),
        *STATUS_WORDS.values(),
        *(kind.name for kind in KINDS),
        *BONE_WORDS.values(),
        *FRACTURE_TYPE_WORDS.values(),
        *SIDE_WORDS.values(),
        CAUTION,
        *SENTENCES.values(),
    }
    assert said - {text for context, text in collected() if context == "Words"} == set()


SAYING = sorted(
    file
    for file in (*tool.WORDING.rglob("*.py"), *tool.REPORT.rglob("*.py"))
    if "say(" in file.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("file", SAYING, ids=lambda file: file.name)
def test_that_what_the_wording_translates_is_marked(file: Path) -> None:
    """``say`` is given a marked name or table, never a sentence that nobody has collected."""
    tree = tree_of(file)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say":
            assert not isinstance(node.args[0], ast.Constant | ast.JoinedStr), node.lineno
    for call, _ in calls(file):
        assert isinstance(call.args[0], ast.Constant), f"{file.name}:{call.lineno}"


def test_that_sentences_of_errors_are_collected() -> None:
    errors = {text for context, text in collected() if context == "Words"}
    assert SENTENCE in errors
    assert "The file is empty (0 bytes)" in errors
    assert {detail.words for detail in DETAILS.values()} - errors == set()


# --- no word beside the translations ---------------------------------------------------------


def _sources() -> Iterator[Path]:
    for file in sorted(UI.rglob("*.py")):
        if file.name not in NOT_WORDS:
            yield file


@pytest.mark.parametrize("file", list(_sources()), ids=lambda file: str(file.name))
def test_that_only_literals_are_looked_up(file: Path) -> None:
    """What is put together before it is looked up is never found, nor is what an f-string holds."""
    tree = tree_of(file)
    inside = {
        id(part)
        for string in ast.walk(tree)
        if isinstance(string, ast.JoinedStr)
        for part in ast.walk(string)
    }
    has_table = any(getattr(call.func, "id", "") == "marked" for call, _ in calls(file))
    for call, _ in calls(file):
        place = f"{file.name}:{call.lineno}"
        context, text = call.args[:2]
        assert isinstance(context, ast.Constant) or str(file.relative_to(UI)) in SAY_A_TABLE, place
        is_literal = isinstance(text, ast.Constant)
        assert is_literal or has_table or str(file.relative_to(UI)) in SAY_A_TABLE, place
        assert not is_literal or id(call) not in inside, f"{place} is in an f-string"


SAY_A_TABLE = {
    "language/plain.py",
    *(f"dialogs/preferences/{name}.py" for name in ("controls", "dialog", "line")),
    *(f"viewer/marks/{name}.py" for name in ("measure_menu", "tool_hint")),
}
"""They say words of a table in another module, which is collected there."""

WORDS = re.compile(r"\b[A-Z][a-z]+|[a-z]{2,} [a-z]|[A-Z]{3,}")
NO_WORDS = re.compile(r"^<|</|^(Ctrl|Shift|Alt)\+|^&nbsp|^QLabel {")
"""Markup, keys, looks; DICOM's keywords beside them."""
TECHNICAL = {
    "Made",
    *("Preferences", "Viewer", "SITE", "YES", "DICOM", "PNG", "JPEG"),
    *("Popup", "ToolTip", "SplashScreen"),
    *("ACC-1234567", "Dr. Jane Miller", "Lüdenscheidt, Annabel"),
    "Values",
    "Osteo Desktop",
    " – Osteo Desktop",
    "PDF",
    "CSV",
    "Esc",
    "Del",
    "yyyy-MM-dd HH:mm",
    "%(asctime)s %(levelname)s %(name)s: %(message)s",
    "Unexpected %s at %s",
    "%s was shown",
    "the finding belongs to another radiograph",
    "scale bar",
    "edge letter",
    "adjusted",
    "Miller, Anna",
    "Miller-Lüdenscheidt, Anna",
    "WRIST AND",
    "LATERAL L",
    *("AXIAL", "LATERAL", "OBLIQUE", "LRBU"),
    *("Latin", "Devanagari", "Bengali", "Arabic"),
    *("TOML (*.toml)", "PDF (*.pdf)"),
    *("ANGLE", "LENGTH"),
    *("Asks", "Told"),
}
"""Of logs and measures, names of parts in the code, and what stands in the records' own list."""


@pytest.mark.parametrize("file", list(_sources()), ids=lambda file: str(file.name))
def test_that_no_word_is_said_without_being_looked_up(file: Path) -> None:
    tree = tree_of(file)
    passed = {id(part) for call, _ in calls(file) for part in ast.walk(call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))  # a docstring
    said = {
        node.value: node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in passed
        and WORDS.search(node.value)
        and not NO_WORDS.search(node.value)
        and node.value not in keyword_dict
    }
    left = {text: line for text, line in said.items() if text not in TECHNICAL}
    assert left == {}
