"""One widget for each kind of preference: it shows a value and says when another is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)

from osteo_desktop.ui.dialogs.preferences.rows import Kind, PreferenceRow
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.signals import TypedSignal


class Control(QWidget):
    """``field`` is what has the focus and the name."""

    chosen = TypedSignal[object](object)
    asked = Signal()
    """The value is to be chosen elsewhere."""
    field: QWidget

    def __init__(self, field: QWidget, *others: QWidget) -> None:
        super().__init__()
        self.field = field
        self.setFocusProxy(field)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(field, 1)
        for other in others:
            line.addWidget(other)

    def show_value(self, value: object) -> None:
        """Says nothing."""
        raise NotImplementedError

    def text_of(self, value: object) -> str:
        """A value as it stands in the control."""
        raise NotImplementedError


class AskedControl(Control):
    """A button that bears the value and asks for another."""

    def __init__(self, row: PreferenceRow) -> None:
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self._nothing = translate("Preferences", row.nothing)
        super().__init__(self.button)
        self.button.clicked.connect(lambda _checked=False: self.asked.emit())

    def show_value(self, value: object) -> None:
        text = translate("Preferences", "{value} – choose…").format(value=self.text_of(value))
        self.button.setText(text.replace("&", "&&"))

    def text_of(self, value: object) -> str:
        return str(value) or self._nothing


class SwitchControl(Control):
    def __init__(self, row: PreferenceRow) -> None:
        self.box = QCheckBox(translate("Preferences", "Yes"))
        super().__init__(self.box)
        self.box.toggled.connect(self.chosen.emit)

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self.box):
            self.box.setChecked(value is True)

    def text_of(self, value: object) -> str:
        return translate("Preferences", "Yes") if value else translate("Preferences", "No")


class ChoiceControl(Control):
    def __init__(self, row: PreferenceRow, fields: dict[str, str]) -> None:
        self.box = QComboBox()
        for choice in row.choices:
            text = choice.text if choice.is_name else translate(row.words, choice.text)
            self.box.addItem(text.format(**fields), choice.value)
        super().__init__(self.box)
        self.box.activated.connect(lambda _index: self.chosen.emit(self.box.currentData()))

    def show_value(self, value: object) -> None:
        """What cannot be chosen is the first."""
        self.box.setCurrentIndex(max(0, self.box.findData(value)))

    def text_of(self, value: object) -> str:
        return self.box.itemText(max(0, self.box.findData(value)))


class PercentControl(Control):
    def __init__(self, row: PreferenceRow) -> None:
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.figure = QLabel()
        self.figure.setMinimumWidth(self.figure.fontMetrics().horizontalAdvance("100 %"))
        super().__init__(self.slider, self.figure)
        self.slider.valueChanged.connect(self._on_moved)

    def _on_moved(self, percent: int) -> None:
        self.figure.setText(f"{percent} %")
        self.chosen.emit(percent / 100)

    def show_value(self, value: object) -> None:
        assert isinstance(value, float)
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(100 * value))
        self.figure.setText(self.text_of(value))

    def text_of(self, value: object) -> str:
        return f"{100 * value:.0f} %" if isinstance(value, float) else ""


class FolderControl(Control):
    def __init__(self, row: PreferenceRow) -> None:
        self._title = translate(row.words, row.name)
        self._nothing = translate("Preferences", row.nothing)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self._nothing)
        self.browse = QPushButton(translate("Preferences", "Choose…"))
        self.browse.setAutoDefault(False)
        named = translate("Preferences", "Choose: {what}").format(what=self._title)
        self.browse.setAccessibleName(named)
        super().__init__(self.edit, self.browse)
        self.edit.editingFinished.connect(lambda: self.chosen.emit(self.edit.text().strip()))
        self.browse.clicked.connect(lambda _checked=False: self._choose())

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._title, self.edit.text())
        if chosen:
            self.edit.setText(chosen)
            self.chosen.emit(chosen)

    def show_value(self, value: object) -> None:
        if self.edit.text() != value:
            self.edit.setText(str(value))

    def text_of(self, value: object) -> str:
        return str(value) or self._nothing


def control_of(row: PreferenceRow, fields: dict[str, str]) -> Control:
    """``fields`` fill the places in the words of choices."""
    if row.kind is Kind.CHOICE:
        return ChoiceControl(row, fields)
    kinds = {
        Kind.ASKED: AskedControl,
        Kind.SWITCH: SwitchControl,
        Kind.PERCENT: PercentControl,
        Kind.FOLDER: FolderControl,
    }
    return kinds[row.kind](row)
