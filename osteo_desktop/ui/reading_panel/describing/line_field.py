"""The field in which a fracture is said in one line, and what was understood of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from osteo_desktop.records.bone import Bone, has_sides
from osteo_desktop.records.fracture import SIDES, FractureDescription
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.described.fracture_line import FractureWords, Understanding
from osteo_desktop.wording.fractures import fracture_text

_AROUND, _AROUND_LIST, _ITEM_PADDING = 36, 14, 12
"""Pixels round the words of a choice and of the list, as the style sheet has them."""
_MOST = 6
"""Choices in sight; more of the line leaves fewer."""


class LineField(QWidget):
    """Return takes what is understood; where it may be several, Up and Down choose first."""

    taken = TypedSignal[FractureDescription](object)

    def __init__(self) -> None:
        super().__init__()
        self._words: FractureWords | None = None
        self._bones: Sequence[Bone] = tuple(Bone)
        self._side = ""
        self._understood = Understanding()
        self.field = TypedLine(self)
        self.field.setPlaceholderText(
            translate("Reading", "Say a fracture: rad dist displ dors 20")
        )
        self.field.setAccessibleName(translate("Reading", "Say a fracture in a line"))
        self.field.setToolTip(
            translate(
                "Reading",
                "Beginnings of words in any order; what is understood stands below. "
                "Return takes it, Esc leaves",
            )
        )
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleName(translate("Reading", "Understood"))
        self.choices = QListWidget()
        self.choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices.setWordWrap(True)
        self.choices.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices.setAccessibleName(translate("Reading", "What the line may mean"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for widget in (self.field, self.said, self.choices):
            layout.addWidget(widget)
        self.field.textChanged.connect(lambda _text: self._understand())
        self.field.returnPressed.connect(self._take)
        self.choices.itemClicked.connect(lambda _item: self._take())
        self._understand()

    @property
    def text(self) -> str:
        return self.field.text()

    def offer(self, bones: Sequence[Bone], side: str) -> None:
        """The likely bones first; ``side`` is the file's, taken where the line says none."""
        if (tuple(bones), side) != (tuple(self._bones), self._side):
            self._bones, self._side = bones, side
            self._understand()

    def set_text(self, text: str) -> None:
        with QSignalBlocker(self.field):
            self.field.setText(text)
        self._understand()

    def step(self, by: int) -> None:
        """To the next of the choices."""
        if self.choices.count():
            row = self.choices.currentRow()
            at = row + by if row >= 0 else (0 if by > 0 else self.choices.count() - 1)
            self.choices.setCurrentRow(max(0, min(self.choices.count() - 1, at)))

    def _understand(self) -> None:
        if self._words is None and self.text:
            self._words = FractureWords(words.word)
        understood = Understanding()
        if self._words is not None:
            understood = self._words.understand(self.text, self._bones)
        choices = dict.fromkeys(map(self._with_side, understood.choices))
        self._understood = replace(understood, choices=tuple(choices))
        self.choices.clear()
        if len(choices) > 1 and not understood.unknown:
            texts = [fracture_text(one, words.word) for one in self._understood.choices]
            self.choices.addItems(texts[:_MOST])
            self._fit()
        self.choices.setVisible(self.choices.count() > 0)
        self._say()

    def _fit(self) -> None:
        """As high as its lines, however they wrap."""
        if not self.choices.count():
            return
        room = QRect(0, 0, max(80, self.width() - _AROUND), 10_000)
        flags = Qt.TextFlag.TextWordWrap
        metrics, height = self.choices.fontMetrics(), 0
        for number in range(self.choices.count()):
            item = self.choices.item(number)
            lines = metrics.boundingRect(room, flags, item.text()).height() + _ITEM_PADDING
            item.setSizeHint(QSize(room.width(), lines))
            height += lines
        self.choices.setFixedHeight(height + _AROUND_LIST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _with_side(self, fracture: FractureDescription) -> FractureDescription:
        is_open = not fracture.Laterality and fracture.bone and has_sides(fracture.bone)
        if is_open and self._side in SIDES:
            return replace(fracture, Laterality=self._side)
        return fracture

    def _say(self) -> None:
        understood, role = self._understood, "quiet"
        if not self.text.strip():
            text = ""
        elif understood.unknown or not understood.choices:
            role = "warning"
            told = translate("Reading", "Not understood: {words}")
            text = told.format(words=", ".join(understood.unknown) or self.text.strip())
        elif understood.meant is not None:
            role = "strong"
            told = translate("Reading", "{fracture}\nReturn takes it")
            text = told.format(fracture=fracture_text(understood.meant, words.word))
        elif len(understood.choices) > _MOST:
            text = translate(
                "Reading",
                "May mean %n fractures: type more, or choose with ↓ and Return",
                n=len(understood.choices),
            )
        else:
            text = translate("Reading", "Which one? Choose with ↓ and Return")
        self.said.setText(text)
        set_role(self.said, role)
        self.said.setVisible(bool(text))

    def _take(self) -> None:
        """Only what means one thing, or was chosen."""
        fracture, row = self._understood.meant, self.choices.currentRow()
        if self.choices.count() and row >= 0:
            fracture = self._understood.choices[row]
        if fracture is not None:
            self.field.clear()
            self.taken.emit(fracture)


class TypedLine(QLineEdit):
    def __init__(self, owner: LineField) -> None:
        super().__init__()
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        by = steps.get(Qt.Key(event.key()))
        if by is not None:
            self._owner.step(by)
            event.accept()
            return
        super().keyPressEvent(event)
