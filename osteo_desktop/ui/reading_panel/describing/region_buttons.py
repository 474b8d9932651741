"""The AI's regions that can be described by a click, by their numbers on the image."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role

_MOST = 6


class RegionButtons(QWidget):
    """Hidden where there is none."""

    wanted = Signal(int)
    rearranged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._numbers: tuple[int, ...] = ()
        self.buttons: list[QToolButton] = []
        caption = QLabel(translate("Reading", "Describe the AI's region"))
        caption.setWordWrap(True)
        set_role(caption, "quiet")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(caption, 1)
        self.hide()

    def offer(self, numbers: tuple[int, ...]) -> None:
        if numbers != self._numbers:
            self._numbers = numbers
            for button in self.buttons:
                self._layout.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.buttons = [self._button(number) for number in numbers[:_MOST]]
            self.rearranged.emit()
        self.setVisible(bool(numbers))

    def _button(self, number: int) -> QToolButton:
        button = QToolButton()
        button.setText(str(number))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name = translate("Reading", "Draw a fracture's site round region {number}, and describe it")
        button.setToolTip(name.format(number=number))
        button.setAccessibleName(name.format(number=number))
        button.clicked.connect(lambda _checked=False: self.wanted.emit(number))
        self._layout.addWidget(button)
        return button
