"""A picture that is chosen from a file, shown small, and taken away again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from osteo_desktop.ui.language.translate import translate

_HEIGHT, _WIDTH = 40, 120


class PictureField(QWidget):
    picked = Signal(str)
    """The file that was chosen; nothing of it is kept yet."""
    removed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.shown = QLabel()
        self.shown.setAccessibleName(name)
        self.choose = QPushButton(translate("Preferences", "Choose…"))
        self.remove = QPushButton(translate("Preferences", "Remove"))
        for button in (self.choose, self.remove):
            button.setAutoDefault(False)
            button.setAccessibleName(f"{name}: {button.text()}")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self.shown, self.choose, self.remove):
            line.addWidget(widget)
        line.addStretch(1)
        self.choose.clicked.connect(lambda _checked=False: self._ask())
        self.remove.clicked.connect(lambda _checked=False: self.removed.emit())
        self.show_picture(None)

    def show_picture(self, path: Path | None) -> None:
        picture = QPixmap("" if path is None else str(path))
        if not picture.isNull():
            picture = picture.scaled(
                _WIDTH,
                _HEIGHT,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self.shown.setPixmap(picture)
        self.shown.setVisible(not picture.isNull())
        self.remove.setVisible(path is not None)

    def _ask(self) -> None:
        pictures = translate("Preferences", "Pictures (*.png *.jpg *.jpeg)")
        chosen, _ = QFileDialog.getOpenFileName(self, self._name, "", pictures)
        if chosen:
            self.picked.emit(chosen)
