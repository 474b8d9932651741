"""What to train: data, recipe, device, beginning and the model's file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.ui.jobs import Lane
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.elided_combo import ElidedCombo
from osteo_desktop.ui.parts.first_look import Fold
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.training.data_list import DataList
from osteo_desktop.ui.training.outlook import Outlook
from osteo_desktop.workflow.training.process import TrainingOrder
from osteo_desktop.workflow.training.recipes import RecipeTitle

_SUFFIX = ".safetensors"
_KINDS_OF_WEIGHTS = f"(*{_SUFFIX} *.pth *.pt)"
_DEVICES = (
    ("auto", marked("Training", "Automatic")),
    ("cpu", marked("Training", "Processor (CPU)")),
    ("cuda", marked("Training", "Graphics card (CUDA)")),
)


class FileLine(QWidget):
    """A path to type, and a button to choose it."""

    def __init__(self, name: str, hint: str, *, saves: bool) -> None:
        super().__init__()
        self._name, self._saves = name, saves
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(name)
        self.browse = QPushButton(translate("Training", "Choose…"))
        self.browse.setAutoDefault(False)
        self.browse.setAccessibleName(translate("Training", "Choose: {what}").format(what=name))
        self.browse.clicked.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.browse)

    @property
    def path(self) -> Path | None:
        """Absolute; one to be written has a model's suffix. None while nothing is typed."""
        text = self.line.text().strip()
        if not text:
            return None
        path = Path(text).expanduser().absolute()
        if self._saves and path.suffix != _SUFFIX:
            path = path.with_name(path.name + _SUFFIX)
        return path

    def _choose(self) -> None:
        dialog = QFileDialog.getSaveFileName if self._saves else QFileDialog.getOpenFileName
        weights = translate("Training", "Weights {kinds}").format(kinds=_KINDS_OF_WEIGHTS)
        chosen, _ = dialog(self, self._name, self.line.text(), weights)
        if chosen:
            self.line.setText(chosen)


class TrainingForm(QWidget):
    changed = Signal()
    """Anything of the order."""
    readings_wanted = TypedSignal[Path](object)
    """Path of the folder in which labelled data shall be made of the signed readings."""

    def __init__(self, lane: Lane, trying: Lane) -> None:
        """``trying``: a lane on which a recipe's pace may be tried, for seconds."""
        super().__init__()
        self.outlook = Outlook(trying)
        self.data = DataList(lane)
        self.add_folder = QPushButton(translate("Training", "Add folder…"))
        self.add_readings = QPushButton(translate("Training", "From signed readings…"))
        self.add_readings.setToolTip(
            translate(
                "Training",
                "Write the radiographs of your signed readings, without names, as data to train on",
            )
        )
        self.recipe = ElidedCombo()
        self.recipe.setAccessibleName(translate("Training", "Recipe"))
        self.recipe.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.device = QComboBox()
        self.device.setAccessibleName(translate("Training", "Device"))
        for name, title in _DEVICES:
            self.device.addItem(translate("Training", title), name)
        self.weights = FileLine(
            translate("Training", "Model to begin from"),
            translate("Training", "none: as the recipe begins"),
            saves=False,
        )
        self.out = FileLine(
            translate("Training", "Model to write"),
            translate("Training", "a new {suffix} file").format(suffix=_SUFFIX),
            saves=True,
        )
        self._recipe_wanted = ""
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.add_folder, self.add_readings):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        folded: list[QWidget] = []
        fields = (
            (translate("Training", "&Recipe"), self.recipe, self.recipe),
            (translate("Training", "&Model to write"), self.out, self.out.line),
            (translate("Training", "&Device"), self.device, self.device),
            (translate("Training", "&Begin from"), self.weights, self.weights.line),
        )
        for row, (title, widget, buddy) in enumerate(fields):
            label = QLabel(title)
            label.setBuddy(buddy)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
            if widget in (self.device, self.weights):
                folded += [label, widget]
        self.more = Fold(*folded)
        grid.setColumnStretch(1, 1)
        heading = QLabel(translate("Training", "Labelled radiographs"))
        set_role(heading, "title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.outlook)
        layout.addWidget(heading)
        layout.addWidget(self.data, 1)
        layout.addLayout(buttons)
        layout.addSpacing(6)
        layout.addLayout(grid)
        layout.addWidget(self.more)

    def _connect(self) -> None:
        self.changed.connect(self._show_outlook)
        self.add_folder.clicked.connect(self._choose_folder)
        self.add_readings.clicked.connect(self._choose_place)
        self.data.changed.connect(self.changed)
        self.recipe.currentIndexChanged.connect(self.changed)
        self.device.currentIndexChanged.connect(self.changed)
        self.weights.line.textChanged.connect(self.changed)
        self.out.line.textChanged.connect(self.changed)

    def set_recipes(self, recipes: Sequence[RecipeTitle]) -> None:
        for recipe in recipes:
            self.recipe.addItem(recipe.title or recipe.name, recipe.name)
            index = self.recipe.count() - 1
            self.recipe.setItemData(index, recipe.name, Qt.ItemDataRole.ToolTipRole)
        view = self.recipe.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 24)
        self._choose_recipe(self._recipe_wanted)

    def _show_outlook(self) -> None:
        known = [line.data for line in self.data.lines if line.data is not None]
        recipe = self.recipe.currentData() or ""
        self.outlook.show_plan(known if self.data.ready else (), recipe, self.device.currentData())

    def order(self) -> TrainingOrder | None:
        """What is asked for; None while something is missing."""
        out, recipe = self.out.path, self.recipe.currentData()
        if out is None or recipe is None or not self.data.ready:
            return None
        return TrainingOrder(
            recipe=recipe,
            data=self.data.folders,
            out=out,
            device=self.device.currentData(),
            weights=self.weights.path,
        )

    def show_order(self, order: TrainingOrder) -> None:
        self.data.set_folders(order.data)
        self._choose_recipe(order.recipe)
        self.device.setCurrentIndex(max(0, self.device.findData(order.device)))
        self.weights.line.setText("" if order.weights is None else str(order.weights))
        if order.weights is not None or self.device.currentIndex() > 0:
            self.more.setChecked(True)  # what is not as usual is in sight
        self.out.line.setText(str(order.out))

    def missing(self) -> str:
        """In words, what is still needed; "" when :meth:`order` gives one."""
        if not self.data.folders:
            return translate("Training", "Add a folder of labelled radiographs.")
        if any(line.data is None for line in self.data.lines):
            return translate(
                "Training", "A folder cannot be used, or its labels are still being read."
            )
        if self.recipe.currentData() is None:
            return translate("Training", "Choose a recipe.")
        return (
            "" if self.out.path is not None else translate("Training", "Name the model to write.")
        )

    def _choose_recipe(self, name: str) -> None:
        self._recipe_wanted = name
        index = self.recipe.findData(name)
        if index >= 0:
            self.recipe.setCurrentIndex(index)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, translate("Training", "A folder of labelled radiographs")
        )
        if chosen:
            self.data.add(Path(chosen))

    def _choose_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self,
            translate(
                "Training", "Where the folder with the signed readings’ radiographs shall be made"
            ),
        )
        if chosen:
            self.readings_wanted.emit(Path(chosen))
