"""Keeps the window's translations: collects its words, fills in translations, compiles them.

    python packaging/translations.py collect          words of the program into every .ts
    python packaging/translations.py fill fr FILE     translations from JSON into osteo_fr.ts
    python packaging/translations.py todo fr          what is not translated yet, as that JSON
    python packaging/translations.py compile          .ts to the .qm and .mo that the program loads

The JSON is {context: {text: translation}}, a list of plural forms where the text holds %n. The
words are collected by Python's own parser: Qt's lupdate 6.11 leaves out a call whose count is
not a literal number, and marks no plural. The window loads the .qm; report and tables load the .mo,
which has the words of context Words as Python's gettext reads them. qt_words_*.ts hold Qt's own
words where Qt has no translation of them; they are edited by hand.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "osteo_desktop" / "ui"
WORDING = ROOT / "osteo_desktop" / "wording"
"""What it marks, as context Words."""
REPORT = ROOT / "osteo_desktop" / "report"
"""What it marks beside that, in the same way."""
MARKS = ROOT / "osteo_desktop" / "records" / "marks"
"""Its kinds of marks and guided sets: what stands beside them as context Words, their tools as
context Marks."""
ERRORS = ROOT / "osteo_desktop" / "errors"
"""What its errors say, and the words of their details, as context Words."""
DETAILS = ROOT / "osteo_desktop" / "details"
WORKFLOW = ROOT / "osteo_desktop" / "workflow"
"""What it marks: the checks of ``doctor``, as context Words."""
COMMAND_LINE = ROOT / "osteo_desktop" / "cli"
"""What it says or marks, and the help of its commands and options, as context Words."""
FOLDER = ROOT / "resources" / "translations"
PLURAL_FORMS: Mapping[str, int] = {
    "en": 2,
    "fr": 2,
    "es": 2,
    "pt": 2,
    "hi": 2,
    "bn": 2,
    "ar": 6,
    "sw": 2,
}
"""As Qt counts them (Qt Linguist manual, translation rules for plurals)."""

_PLACES = re.compile(r"{\w+}")

Message = tuple[str, str]
"""Context and text."""
Forms = tuple[str, ...]
"""One translation, or one for each plural form; empty strings where there is none."""


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, bool]]:
    """Every call that looks up or marks a text, and whether it counts something."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", "")
            if name in ("translate", "marked"):
                yield node, any(keyword.arg == "n" for keyword in node.keywords)


def collected() -> dict[Message, bool]:
    """Every message of the window in the order of files and lines, and whether it has plurals."""
    found: dict[Message, bool] = {}
    for file in sorted(SOURCES.rglob("*.py")):
        for call, counts in calls(ast.parse(file.read_text(encoding="utf-8"))):
            context, text = call.args[:2]
            if isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
                found[(context.value, text.value)] = counts
    found |= {("Words", text): False for text in wording_texts()}
    found |= dict.fromkeys(mark_texts(), False)
    found |= {("Words", text): False for text in error_templates()}
    found |= {("Words", text): False for text in command_line_texts()}
    return found | {("Words", text): False for text in detail_words()}


def wording_texts() -> Iterator[str]:
    folders = (WORDING, REPORT, WORKFLOW)
    for file in (file for folder in folders for file in sorted(folder.rglob("*.py"))):
        for call, _ in calls(ast.parse(file.read_text(encoding="utf-8"))):
            (text,) = call.args
            if isinstance(text, ast.Constant):
                yield text.value


def command_line_texts() -> Iterator[str]:
    """What is told, help of options, summaries in its table, and each paragraph of a command's
    docstring, in one line, as ``cli/language/said_command.py`` looks them up."""
    for file in sorted(COMMAND_LINE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and any(map(_makes_command, node.decorator_list)):
                yield from _paragraphs(ast.get_docstring(node) or "")
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if called in _TELLING:
                yield from _literal(node.args[:1])
            if called == "Entry":
                yield from _literal(node.args[1:2])
            if called in ("option", "Option"):
                helps = [k.value for k in node.keywords if k.arg == "help"]
                yield from (line for text in _literal(helps) for line in _paragraphs(text))


_TELLING = ("marked", "said", "tell", "warn", "wrong_usage")


def _makes_command(decorator: ast.expr) -> bool:
    made = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(made, ast.Attribute) and made.attr in ("command", "group")


def _literal(values: list[ast.expr]) -> Iterator[str]:
    for one in values:
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value


def _paragraphs(text: str) -> Iterator[str]:
    for part in re.split(r"\n[ \t]*\n", inspect.cleandoc(text)):
        if part.strip():
            yield " ".join(part.split())


def mark_texts() -> Iterator[Message]:
    """Of kinds of marks and of guided sets; what a figure is called is its fourth value."""
    tool = {"tip": ("Marks",), "steps": ("Marks",), "part": ("Marks",), "menu": ("Marks",)}
    said = {"short": ("Words",), "name": ("Words",)}
    contexts = {"Kind": tool | said, "GuidedSet": tool | {"name": ("Words", "Marks")}}
    for node in _nodes(MARKS):
        called = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
        if called == "Figure":
            yield from (("Words", text) for name in node.args[3:4] for text in _texts(name))
        for keyword in getattr(node, "keywords", []) if called in contexts else []:
            for context in contexts[called].get(keyword.arg, ()):
                yield from ((context, text) for text in _texts(keyword.value))


def _texts(value: ast.expr) -> Iterator[str]:
    """Of a text or of a tuple of them."""
    for one in value.elts if isinstance(value, ast.Tuple) else [value]:
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value


def error_templates() -> Iterator[str]:
    for node in _nodes(ERRORS):
        if isinstance(node, ast.Assign | ast.AnnAssign):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            name, value = getattr(target, "id", ""), node.value
            is_template = name in ("what", "next_step", "SENTENCE")
            # a template of places alone has nothing to translate
            if is_template and isinstance(value, ast.Constant) and _PLACES.sub("", value.value):
                yield value.value


def _nodes(package: Path) -> Iterator[ast.AST]:
    for file in sorted(package.glob("*.py")):
        yield from ast.walk(ast.parse(file.read_text(encoding="utf-8")))


def detail_words() -> Iterator[str]:
    """Each member of a ``Detail`` is its code and its words."""
    for node in _nodes(DETAILS):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Tuple):
            words = node.value.elts[-1]
            if isinstance(words, ast.Constant) and _PLACES.sub("", words.value):
                yield words.value


def read(code: str) -> dict[Message, Forms]:
    """What is translated; nothing where there is no file."""
    path = FOLDER / f"osteo_{code}.ts"
    if not path.exists():
        return {}
    messages: dict[Message, Forms] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (context.findtext("name", ""), message.findtext("source", ""))
            messages[key] = tuple(forms) if forms else (translation.text or "",)
    return messages


def write(code: str, known: Mapping[Message, Forms]) -> None:
    """Every collected message with its translation, and none that is not used any more.

    A text that has moved to another context takes its translation along.
    """
    moved = {text: forms for (_, text), forms in known.items() if all(forms)}
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for (context, text), counts in sorted(collected().items()):
        if code == "en" and not counts:
            continue  # English is what the program is written in; only its plurals are here
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        count = PLURAL_FORMS[code] if counts else 1
        forms = known.get((context, text), ())
        forms = forms if any(forms) else moved.get(text, ())
        forms = forms if len(forms) == count else ("",) * count
        if counts:
            message.set("numerus", "yes")
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
        if not all(forms):
            translation.set("type", "unfinished")
    ET.indent(root)
    FOLDER.mkdir(parents=True, exist_ok=True)
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / f"osteo_{code}.ts").write_text(head + text + "\n", encoding="utf-8")


def todo(code: str) -> dict[str, dict[str, object]]:
    """What is not translated, as the JSON that ``fill`` takes."""
    known, missing = read(code), {}
    for (context, text), counts in collected().items():
        if code == "en" and not counts:
            continue
        if not all(known.get((context, text), ("",))):
            empty: object = [""] * PLURAL_FORMS[code] if counts else ""
            missing.setdefault(context, {})[text] = empty
    return missing


def fill(code: str, document: Mapping[str, Mapping[str, str | list[str]]]) -> None:
    known = read(code)
    for context, texts in document.items():
        for text, translation in texts.items():
            forms = (translation,) if isinstance(translation, str) else tuple(translation)
            known[(context, text)] = forms
    write(code, known)


def compile_all() -> None:
    for source in sorted(FOLDER.glob("*.ts")):
        target = source.with_suffix(".qm")
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
    for code in PLURAL_FORMS:
        if code != "en":  # English is what the core says by itself
            (FOLDER / f"osteo_{code}.mo").write_bytes(catalogue(read(code)))


def catalogue(known: Mapping[Message, Forms]) -> bytes:
    """A .mo (GNU gettext manual, 10.3) of what is translated in context Words.

    Nothing there counts with %n: the core says "Studies: 4". The order is that of the bytes, so
    that the same translations give the same file.
    """
    texts = {"": "Content-Type: text/plain; charset=UTF-8\n"}
    texts |= {
        text: forms[0]
        for (context, text), forms in known.items()
        if context == "Words" and text and forms[0]
    }
    pairs = sorted((text.encode(), said.encode()) for text, said in texts.items())
    head = 7 * 4
    at = head + 2 * 8 * len(pairs)
    places: list[list[tuple[int, int]]] = [[], []]
    body = b""
    for column in (0, 1):
        for pair in pairs:
            places[column].append((len(pair[column]), at + len(body)))
            body += pair[column] + b"\0"
    start = struct.pack("<7I", 0x950412DE, 0, len(pairs), head, head + 8 * len(pairs), 0, at)
    table = b"".join(struct.pack("<2I", *place) for column in places for place in column)
    return start + table + body


def main(arguments: list[str]) -> int:
    match arguments:
        case ["collect"]:
            for code in PLURAL_FORMS:
                write(code, read(code))
        case ["fill", code, file]:
            fill(code, json.loads(Path(file).read_text(encoding="utf-8")))
        case ["todo", code]:
            print(json.dumps(todo(code), ensure_ascii=False, indent=1))
        case ["compile"]:
            compile_all()
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
