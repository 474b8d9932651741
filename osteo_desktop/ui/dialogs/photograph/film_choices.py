"""What the reader says of one film: how it is made into a radiograph, and of its side letter."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.film_photograph import CutOut, FilmDoubt, Letter
from osteo_desktop.ui.dialogs.photograph.film_preview import Ends
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.wording.photograph import DOUBT_WORDS


@dataclass(frozen=True)
class FilmState:
    """A film as the reader has set it so far."""

    cut: CutOut
    doubt: FilmDoubt | None = None
    wanted: bool = True
    ends: Ends = ()
    length: float = 0.0
    """Millimetres between the two ends; 0 while nobody knows."""

    @property
    def is_answered(self) -> bool:
        return not self.wanted or self.cut.letter is not Letter.NOT_ASKED

    def millimetres(self, size: tuple[int, int]) -> float | None:
        """Of a pixel of the radiograph, which has ``size`` (rows, columns)."""
        if len(self.ends) < 2 or self.length <= 0:
            return None
        (ax, ay), (bx, by) = self.ends
        pixels = math.hypot((bx - ax) * size[1], (by - ay) * size[0])
        return self.length / pixels if pixels >= 5 else None


class FilmChoices(QWidget):
    """Tells that something was chosen; the dialog asks what, and sets it."""

    turned = Signal(int)
    """By so many quarters, clockwise."""
    mirrored = Signal()
    inverted = Signal(bool)
    evened = Signal(bool)
    letter_said = Signal(str)
    measuring = Signal(bool)
    length_said = Signal(float)
    wanted = Signal(bool)
    as_found = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.doubt = QLabel(wordWrap=True)
        set_role(self.doubt, "warning")
        layout.addWidget(self.doubt)
        self.take = QCheckBox(translate("Dialogs", "Make a radiograph of this &film"))
        self.take.clicked.connect(self.wanted)
        layout.addWidget(self.take)
        layout.addLayout(self._make_ways())
        layout.addWidget(self._make_question())
        layout.addWidget(self._make_calibration())
        layout.addStretch(1)

    def _make_ways(self) -> QGridLayout:
        grid = QGridLayout()
        self.left = QPushButton(translate("Dialogs", "Turn &left"))
        self.left.clicked.connect(lambda _checked=False: self.turned.emit(-1))
        self.right = QPushButton(translate("Dialogs", "Turn &right"))
        self.right.clicked.connect(lambda _checked=False: self.turned.emit(1))
        self.mirror = QPushButton(translate("Dialogs", "&Mirror"))
        self.mirror.clicked.connect(lambda _checked=False: self.mirrored.emit())
        self.reset = QPushButton(translate("Dialogs", "&Corners as found"))
        self.reset.clicked.connect(lambda _checked=False: self.as_found.emit())
        self.invert = QCheckBox(translate("Dialogs", "&Invert: it is a negative"))
        self.invert.clicked.connect(self.inverted)
        self.even = QCheckBox(translate("Dialogs", "Take out uneven li&ght"))
        self.even.setToolTip(
            translate("Dialogs", "Where the bare light is seen around the film; else it is left.")
        )
        self.even.clicked.connect(self.evened)
        for place, button in enumerate((self.left, self.right, self.mirror, self.reset)):
            button.setAutoDefault(False)
            grid.addWidget(button, place // 2, place % 2)
        grid.addWidget(self.invert, 2, 0, 1, 2)
        grid.addWidget(self.even, 3, 0, 1, 2)
        return grid

    def _make_question(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 6, 0, 6)
        self.question = QLabel(
            translate(
                "Dialogs",
                "A film can be photographed from the back: is the side letter readable in the "
                "radiograph beside this?",
            ),
            wordWrap=True,
        )
        set_role(self.question, "strong")
        self.readable = QRadioButton(translate("Dialogs", "&Yes, the letter is readable"))
        self.none = QRadioButton(translate("Dialogs", "There is &no letter to be seen"))
        self.hint = QLabel(
            translate("Dialogs", "If it is in mirror writing, press Mirror first."), wordWrap=True
        )
        set_role(self.hint, "quiet")
        self._letters = QButtonGroup(self)
        for button, letter in ((self.readable, Letter.READABLE), (self.none, Letter.NONE)):
            self._letters.addButton(button)
            button.clicked.connect(
                lambda _checked=False, letter=letter: self.letter_said.emit(letter.value)
            )
        for widget in (self.question, self.readable, self.none, self.hint):
            layout.addWidget(widget)
        return box

    def _make_calibration(self) -> QWidget:
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        self.mark = QPushButton(translate("Dialogs", "Mark a &known length"))
        self.mark.setCheckable(True)
        self.mark.setAutoDefault(False)
        self.mark.toggled.connect(self.measuring)
        self.length = QDoubleSpinBox(minimum=0.0, maximum=2000.0, decimals=1)
        self.length.setSuffix(translate("Dialogs", " mm"))
        self.length.setSpecialValueText(translate("Dialogs", "not known"))
        self.length.setAccessibleName(translate("Dialogs", "Known length in millimetres"))
        self.length.valueChanged.connect(self.length_said)
        layout.addWidget(self.mark)
        layout.addWidget(self.length)
        outer = QWidget()
        column = QVBoxLayout(outer)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
        self.scale = QLabel(wordWrap=True)
        set_role(self.scale, "quiet")
        column.addWidget(self.scale)
        return outer

    def show_state(self, state: FilmState, size: tuple[int, int], *, several: bool) -> None:
        cut = state.cut
        self.doubt.setText("" if state.doubt is None else words.word(DOUBT_WORDS[state.doubt]))
        self.doubt.setVisible(state.doubt is not None)
        self.take.setVisible(several)
        self.take.setChecked(state.wanted)
        self.invert.setChecked(cut.inverted)
        self.even.setChecked(cut.evened)
        self._letters.setExclusive(False)
        self.readable.setChecked(cut.letter is Letter.READABLE)
        self.none.setChecked(cut.letter is Letter.NONE)
        self._letters.setExclusive(True)
        self.length.blockSignals(True)
        self.length.setValue(state.length)
        self.length.blockSignals(False)
        self.length.setEnabled(len(state.ends) == 2)
        self.scale.setText(_scale_text(state, state.millimetres(size)))


def _scale_text(state: FilmState, millimetres: float | None) -> str:
    if millimetres is not None:
        told = translate("Dialogs", "{mm} mm a pixel, calibrated by hand on a photograph.")
        return told.format(mm=words.isolated(f"{millimetres:.3f}"))
    if len(state.ends) == 2:
        return translate("Dialogs", "Now type how long it is.")
    return translate("Dialogs", "Without a known length nothing is measured in millimetres.")
