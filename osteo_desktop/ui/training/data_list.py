"""The folders to train on, each with what lies in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.ui.jobs import Lane
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.elided_label import ElidedLabel
from osteo_desktop.workflow.training.data_folders import DataFolder, examine_data


class DataLine(QFrame):
    """One folder; ``data`` is None until its labels are read, and where they cannot be."""

    changed = Signal()
    removed = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.data: DataFolder | None = None
        set_role(self, "box")
        name = ElidedLabel()
        name.set_full_text(path.name or str(path))
        name.setToolTip(str(path))
        self.says = QLabel(translate("Training", "Reading its labels…"))
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.says, "quiet")
        remove = QToolButton()
        remove.setText("✕")
        remove.setToolTip(
            translate("Training", "Do not train on {folder}").format(folder=path.name)
        )
        remove.setAccessibleName(translate("Training", "Remove {folder}").format(folder=path.name))
        remove.clicked.connect(self.removed)
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 4, 4, 6)
        layout.setVerticalSpacing(1)
        layout.addWidget(name, 0, 0)
        layout.addWidget(remove, 0, 1)
        layout.addWidget(self.says, 1, 0, 1, 2)
        layout.setColumnStretch(0, 1)

    def examine(self, lane: Lane) -> None:
        request = lane.start(lambda task: examine_data(self.path))
        request.result.connect(self._on_result)
        request.error.connect(self._on_error)

    def _on_result(self, data: DataFolder) -> None:
        self.data = data
        self.says.setText(
            translate(
                "Training",
                "{layout} · {count} radiographs · {fractured} fractured · "
                "{blocks} patients or blocks",
                n=data.radiographs,
            ).format(
                layout=data.layout,
                count=f"{data.radiographs:,}",
                fractured=f"{data.fractured:,}",
                blocks=f"{data.blocks:,}",
            )
        )
        self.changed.emit()

    def _on_error(self, error: BaseException) -> None:
        set_role(self.says, "warning")
        self.says.setText(words.error_and_details(error))
        self.changed.emit()


class DataList(QScrollArea):
    changed = Signal()

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self._lane = lane
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Training", "Folders to train on"))
        self._empty = QLabel(
            translate("Training", "No folder yet. Add a folder of labelled radiographs.")
        )
        self._empty.setWordWrap(True)
        set_role(self._empty, "quiet")
        inside = QWidget()
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._empty)
        self._layout.addStretch(1)
        self.setWidget(inside)
        self.lines: list[DataLine] = []

    @property
    def folders(self) -> tuple[Path, ...]:
        return tuple(line.path for line in self.lines)

    @property
    def ready(self) -> bool:
        """There is a folder, and the labels of every one were read."""
        return bool(self.lines) and all(line.data is not None for line in self.lines)

    def add(self, path: Path) -> None:
        """Show the folder and have its labels read; one that is there already stays once."""
        if path in self.folders:
            return
        line = DataLine(path)
        line.changed.connect(self.changed)
        line.removed.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._layout.insertWidget(len(self.lines), line)
        line.examine(self._lane)
        self._show()

    def set_folders(self, paths: tuple[Path, ...]) -> None:
        for line in list(self.lines):
            if line.path not in paths:
                self._remove(line)
        for path in paths:
            self.add(path)

    def _remove(self, line: DataLine) -> None:
        self.lines.remove(line)
        self._layout.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._show()

    def _show(self) -> None:
        self._empty.setVisible(not self.lines)
        self.changed.emit()
