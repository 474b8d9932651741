"""What the reader chooses of each fracture on the radiograph in sight: bone, side, type."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.bone import Bone, has_sides, likely_bones
from osteo_desktop.records.fracture import SIDES, FractureDescription, FractureType
from osteo_desktop.records.reading import Content, Verdict
from osteo_desktop.records.rules.content import content_of
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.choice import Choice
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.fractures import BONE_WORDS, FRACTURE_TYPE_WORDS, described


class FractureBox(QWidget):
    """Shown where the verdict leaves room for a fracture, or where one is described all the same.

    A line that was added and holds nothing yet is in the window only.
    """

    edited = TypedSignal[Content, tuple[FractureDescription, ...]](object, object)
    """Content, tuple of FractureDescription."""

    def __init__(self) -> None:
        super().__init__()
        self._content: Content | None = None
        self._part = self._side = ""
        self.lines: list[FractureLine] = []
        self.add = QPushButton(translate("Reading", "Describe a fracture"))
        self.add.setToolTip(translate("Reading", "Choose bone, side and type of a fracture"))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.clicked.connect(lambda _checked=False: self._add())
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        set_role(self.warning, "warning")
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        for widget in (self.said, self.add, self.warning):
            self._layout.addWidget(widget)

    @property
    def fractures(self) -> tuple[FractureDescription, ...]:
        return tuple(line.fracture for line in self.lines if not line.fracture.is_empty)

    def show_case(self, case: Case) -> None:
        key, held = case.row.key, case.reading.fractures.get(case.row.key, ())
        content = content_of(case.row)
        header = case.row.header
        self._part = "" if header is None else header.BodyPartExamined
        self._side = "" if header is None else header.Laterality
        if content != self._content or held != self.fractures:
            self._content = content
            self._put(held)
        may_be = case.verdict in (Verdict.FRACTURE, Verdict.DOUBT)
        self.setVisible(bool(held) or (may_be and case.can_edit))
        for line in self.lines:
            line.setVisible(case.can_edit)
        self.add.setVisible(case.can_edit and may_be)
        lines = [f"• {described(fracture, self._side, words.word)}" for fracture in held]
        self.said.setText("\n".join(lines))
        self.said.setVisible(not case.can_edit and bool(lines))
        self._warn(contradicts=case.reading.contradicts_itself(key))

    def _put(self, fractures: tuple[FractureDescription, ...]) -> None:
        for line in self.lines:
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        for fracture in fractures:
            self._append(fracture)

    def _append(self, fracture: FractureDescription) -> FractureLine:
        line = FractureLine(likely_bones(self._part), fracture)
        line.edited.connect(self._say)
        line.removed.connect(lambda: self._remove(line))
        self._layout.insertWidget(len(self.lines), line)
        self.lines.append(line)
        return line

    def _add(self) -> None:
        """A new line has the side of the file; the reader may say another."""
        side = self._side if self._side in SIDES else ""
        line = self._append(FractureDescription(Laterality=side))
        if self.add.hasFocus():
            line.bone.setFocus()
        self._say()

    def _remove(self, line: FractureLine) -> None:
        self.lines.remove(line)
        self._layout.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._say()

    def _say(self) -> None:
        if self._content is not None:
            self.edited.emit(self._content, self.fractures)

    def _warn(self, *, contradicts: bool) -> None:
        texts = []
        if contradicts:
            texts.append(
                translate(
                    "Reading",
                    "! Fractures are described, but your verdict is No fracture. "
                    "Remove them or change the verdict.",
                )
            )
        if any(fracture.contradicts(self._side) for fracture in self.fractures):
            text = translate("Reading", "! The file says that this is the other side ({side}).")
            texts.append(text.format(side=words.side_text(self._side)))
        self.warning.setText("\n".join(texts))
        self.warning.setVisible(bool(texts))


class FractureLine(QWidget):
    edited = Signal()
    removed = Signal()

    def __init__(self, bones: tuple[Bone, ...], fracture: FractureDescription) -> None:
        super().__init__()
        self.fracture = fracture
        self.bone = _choice(translate("Reading", "Bone"))
        for bone in bones:
            self.bone.addItem(words.word(BONE_WORDS[bone]), str(bone))
        self.side = _choice(translate("Reading", "Side"))
        for side in SIDES:
            self.side.addItem(words.side_text(side), side)
        self.type = _choice(translate("Reading", "Type"))
        for kind, name in FRACTURE_TYPE_WORDS.items():
            self.type.addItem(words.word(name), str(kind))
        remove = QToolButton()
        remove.setText("✕")
        remove.setToolTip(translate("Reading", "Remove this fracture"))
        remove.setAccessibleName(translate("Reading", "Remove this fracture"))
        remove.clicked.connect(lambda _checked=False: self.removed.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for choice, stretch in ((self.bone, 4), (self.side, 2), (self.type, 4)):
            layout.addWidget(choice, stretch)
        layout.addWidget(remove)
        for choice, chosen in (
            (self.bone, fracture.bone),
            (self.side, fracture.Laterality),
            (self.type, fracture.type),
        ):
            choice.setCurrentIndex(max(0, choice.findData(str(chosen or ""))))
            choice.activated.connect(lambda _index: self._take())
        self.side.setEnabled(has_sides(fracture.bone))

    def _take(self) -> None:
        chosen, kind = self.bone.currentData(), self.type.currentData()
        bone = Bone(chosen) if chosen else None
        self.side.setEnabled(has_sides(bone))
        if not has_sides(bone):
            self.side.setCurrentIndex(0)
        self.fracture = replace(
            self.fracture,
            bone=bone,
            Laterality=self.side.currentData(),
            type=FractureType(kind) if kind else None,
        )
        self.edited.emit()


def _choice(name: str) -> Choice:
    """Its first entry, its own name, stands for what is not said."""
    made = Choice()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(3)
    made.addItem(f"{name}…", "")
    made.view().setMinimumWidth(190)
    return made
