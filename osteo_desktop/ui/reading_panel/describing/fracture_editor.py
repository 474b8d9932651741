"""What can be chosen of one fracture, a field for each part that its bone has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from osteo_desktop.records.bone import PHALANGES, Bone, Place, has_sides, numbers_of, places_of
from osteo_desktop.records.fracture import (
    MOST_DEGREES,
    Direction,
    Displacement,
    FractureAge,
    FractureDescription,
    FractureType,
    Joint,
    Phalanx,
    Skin,
)
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.reading_panel.describing.described_list import Editor
from osteo_desktop.ui.reading_panel.describing.find_field import (
    Choices,
    FindField,
    choices_of,
    sides,
)
from osteo_desktop.wording.described.fracture_sense import without_what_it_has_not
from osteo_desktop.wording.fractures import BONE_WORDS, PLACE_WORDS, TABLES

_KINDS: Mapping[str, type[StrEnum]] = {
    "bone": Bone,
    "type": FractureType,
    "phalanx": Phalanx,
    "place": Place,
    "displacement": Displacement,
    "displaced_to": Direction,
    "angulated_to": Direction,
    "joint": Joint,
    "age": FractureAge,
    "skin": Skin,
}
_ROWS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (marked("Reading", "Bone"), ("bone", "which")),
    (marked("Reading", "Side"), ("Laterality", "phalanx")),
    (marked("Reading", "Place"), ("place",)),
    (marked("Reading", "Type"), ("type",)),
    (marked("Reading", "Displaced"), ("displacement", "displaced_to")),
    (marked("Reading", "Angulated"), ("angulation", "angulated_to")),
    (marked("Reading", "Joint"), ("joint",)),
    (marked("Reading", "Age, skin"), ("age", "skin")),
)
_NAMES: Mapping[str, str] = {
    "bone": marked("Reading", "Bone"),
    "which": marked("Reading", "Which"),
    "Laterality": marked("Reading", "Side"),
    "phalanx": marked("Reading", "Phalanx"),
    "place": marked("Reading", "Place"),
    "type": marked("Reading", "Type"),
    "displacement": marked("Reading", "Displacement"),
    "displaced_to": marked("Reading", "Displaced to"),
    "angulation": marked("Reading", "Degrees"),
    "angulated_to": marked("Reading", "Angulated to"),
    "joint": marked("Reading", "Joint"),
    "age": marked("Reading", "Age"),
    "skin": marked("Reading", "Skin"),
}


class FractureEditor(Editor):
    def __init__(self, bones: Iterable[Bone], fracture: FractureDescription) -> None:
        super().__init__()
        self._fracture = fracture
        self._bones = [(str(bone), words.word(BONE_WORDS[bone])) for bone in bones]
        self.fields = {
            keyword: FindField(translate("Reading", _NAMES[keyword]))
            for _, keywords in _ROWS
            for keyword in keywords
            if keyword != "angulation"
        }
        self.degrees = DegreesField()
        self.first = self.fields["bone"]
        self._captions: list[tuple[QLabel, list[QWidget]]] = []
        self._arrange()
        for keyword, field in self.fields.items():
            field.chosen.connect(lambda keyword=keyword: self._take(keyword))
            field.problem.connect(self.problem)
        self.degrees.chosen.connect(self._take_degrees)
        self.degrees.problem.connect(self.problem)
        self._show()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 0, 0, 4)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for line, (caption, keywords) in enumerate(_ROWS):
            label = QLabel(translate("Reading", caption))
            set_role(label, "quiet")
            grid.addWidget(label, line, 0)
            fields = [self.degrees if k == "angulation" else self.fields[k] for k in keywords]
            for column, field in enumerate(fields, 1):
                grid.addWidget(field, line, column, 1, 1 if len(fields) > 1 else 2)
            self._captions.append((label, [*fields]))

    @property
    def value(self) -> FractureDescription:
        return self._fracture

    def flush(self) -> None:
        fields: tuple[FindField | DegreesField, ...] = (*self.fields.values(), self.degrees)
        for field in fields:
            field.flush()

    def _take(self, keyword: str) -> None:
        text = self.fields[keyword].value
        kind = _KINDS.get(keyword)
        value: Any = (kind(text) if text else None) if kind else text
        self._say(replace(self._fracture, **{keyword: value}))

    def _take_degrees(self) -> None:
        self._say(replace(self._fracture, angulation=self.degrees.value))

    def _say(self, fracture: FractureDescription) -> None:
        self._fracture = without_what_it_has_not(fracture)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        """The words of every field, and what is chosen; a bone's own parts only where it has
        them."""
        for keyword, field in self.fields.items():
            chosen = getattr(self._fracture, keyword)
            field.choose("" if chosen is None else str(chosen))
            field.offer(self._offered(keyword))
        self.degrees.choose(self._fracture.angulation)
        for label, fields in self._captions:
            label.setVisible(any(not field.isHidden() for field in fields))

    def _offered(self, keyword: str) -> Choices:
        bone, displaced = self._fracture.bone, self._fracture.displacement
        if keyword == "bone":
            return self._bones
        if keyword == "Laterality":
            return sides() if has_sides(bone) else []
        if keyword == "which":
            return [(number, number) for number in numbers_of(bone)]
        if keyword == "place":
            return choices_of({place: PLACE_WORDS[place] for place in places_of(bone)})
        if keyword == "phalanx" and bone not in PHALANGES:
            return []
        if keyword == "displaced_to" and displaced in (None, Displacement.NONE):
            return []
        return choices_of(TABLES["direction" if keyword.endswith("_to") else keyword])


class DegreesField(QLineEdit):
    chosen = Signal()
    problem = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._value: int | None = None
        name = translate("Reading", _NAMES["angulation"])
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setPlaceholderText("°")
        self.editingFinished.connect(self.flush)

    @property
    def value(self) -> int | None:
        return self._value

    def choose(self, value: int | None) -> None:
        self._value = value
        self.setText("" if value is None else f"{value}°")

    def flush(self) -> None:
        text = self.text().strip().rstrip("°º").strip()
        is_number = text.isdecimal() and int(text) <= MOST_DEGREES
        if text and not is_number:
            self.choose(self._value)
            told = translate("Reading", "“{text}” is no angle: write 0 to {most} degrees")
            self.problem.emit(told.format(text=text, most=MOST_DEGREES))
            return
        value = int(text) if text else None
        changed = value != self._value
        self.choose(value)
        if changed:
            self.chosen.emit()
