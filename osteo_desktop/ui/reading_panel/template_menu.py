"""Texts that a reader writes again and again, put into the notes by a click.

Those of the program are in the language of the window; the reader's own stay as they were written.
A field in braces, as {bone}, becomes what is described of the radiograph in sight.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QToolButton, QWidget

from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.wording.fractures import BONE_WORDS, PLACE_WORDS, fracture_text
from osteo_desktop.wording.further_findings import further_text

OF_THE_PROGRAM = (
    marked("Templates", "No fracture or dislocation is seen."),
    marked(
        "Templates",
        "Soft-tissue swelling; no fracture is seen. Follow-up if pain persists after 10–14 days.",
    ),
    marked("Templates", "Fracture without displacement."),
    marked("Templates", "Fracture: {fractures}."),
    marked("Templates", "Fracture of the {bone}, {side}."),
)
"""As ``Settings.note_templates`` has them in English, and two with fields."""
_FIELD = re.compile(r"\{(\w+)\}")
_LONGEST = 48
"""Letters of a menu's entry."""


class TemplateButton(QToolButton):
    """Inserts at the cursor, never in place of what was written."""

    changed = Signal(tuple)
    """All templates, when the reader kept or forgot one."""

    def __init__(self, notes: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes = notes
        self._templates: tuple[str, ...] = ()
        self._values: Mapping[str, str] = {}
        self.setText(translate("Reading", "Templates"))
        self.setAccessibleName(translate("Reading", "Templates for the notes"))
        self.setToolTip(translate("Reading", "Put a text that you use often into the notes"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.entries = QMenu(self)
        self.setMenu(self.entries)
        self.entries.aboutToShow.connect(self._fill)

    def set_templates(self, templates: Sequence[str]) -> None:
        self._templates = tuple(templates)

    def show_case(self, case: Case) -> None:
        """Fields are filled from what is said of this radiograph."""
        self._values = field_values(case)

    def _fill(self) -> None:
        self.entries.clear()
        self.entries.setToolTipsVisible(True)
        for kept in self._templates:
            text = filled(_spoken(kept), self._values)
            entry = self.entries.addAction(_short(text))
            entry.setToolTip(text)
            entry.triggered.connect(lambda _checked=False, text=text: self._insert(text))
        self.entries.addSeparator()
        keep = self.entries.addAction(translate("Reading", "Keep these notes as a template"))
        keep.setEnabled(bool(self._written()) and self._written() not in self._templates)
        keep.triggered.connect(lambda _checked=False: self._keep())
        forget = self.entries.addMenu(translate("Reading", "Forget"))
        forget.setEnabled(bool(self._templates))
        for text in self._templates:
            entry = forget.addAction(_short(_spoken(text)))
            entry.triggered.connect(lambda _checked=False, text=text: self._forget(text))

    def _written(self) -> str:
        """What is selected, else all."""
        selected = self._notes.textCursor().selection().toPlainText()
        return (selected or self._notes.toPlainText()).strip()

    def _insert(self, text: str) -> None:
        cursor = self._notes.textCursor()
        cursor.clearSelection()
        before = self._notes.toPlainText()[: cursor.position()]
        cursor.insertText(text if not before or before[-1].isspace() else f" {text}")
        self._notes.setTextCursor(cursor)
        self._notes.setFocus()

    def _keep(self) -> None:
        self._take((*self._templates, self._written()))

    def _forget(self, text: str) -> None:
        self._take(tuple(other for other in self._templates if other != text))

    def _take(self, templates: tuple[str, ...]) -> None:
        self._templates = templates
        self.changed.emit(templates)


def _short(text: str) -> str:
    line = " ".join(text.split()).replace("&", "&&")
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _spoken(text: str) -> str:
    return translate("Templates", text) if text in OF_THE_PROGRAM else text


def filled(text: str, values: Mapping[str, str]) -> str:
    """With what is known in the place of its fields; what is not known stays to be written."""
    return _FIELD.sub(lambda field: values.get(field.group(1)) or field.group(), text)


def field_values(case: Case) -> Mapping[str, str]:
    """By the name of the field: part, side, bone, place, fracture, fractures, findings."""
    header, key = case.row.header, case.row.key
    fractures, further = case.reading.fractures.get(key, ()), case.reading.further.get(key, ())
    first = fractures[0] if fractures else None
    side = (first.Laterality if first else "") or ("" if header is None else header.Laterality)
    place = None if first is None else first.place
    bone = None if first is None else first.bone
    return {
        "part": "" if header is None else words.part_text(header.BodyPartExamined),
        "side": words.side_text(side),
        "bone": words.word(BONE_WORDS[bone]) if bone else "",
        "place": words.word(PLACE_WORDS[place]) if place else "",
        "fracture": "" if first is None else fracture_text(first, words.word),
        "fractures": "; ".join(fracture_text(one, words.word) for one in fractures),
        "findings": "; ".join(further_text(one, words.word) for one in further),
    }
