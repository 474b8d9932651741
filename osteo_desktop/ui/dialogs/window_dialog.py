"""Window centre and width typed in, or the percentiles between which the window lies."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.radiograph import VoiWindow
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.viewer.window_level import adjusted, decimals_for

_LARGEST = 1e9


class WindowDialog(QDialog):
    """What is typed is seen at once, and what is dragged on the image stands here."""

    typed = TypedSignal[VoiWindow](object)
    """VoiWindow."""
    percentiles_wanted = Signal(float, float)
    kept = Signal(float, float)
    """For this body part, from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Window values"))
        self._window = VoiWindow(0.5, 1.0)
        self.centre = _field(translate("Dialogs", "Centre"), -_LARGEST, _LARGEST)
        self.width_field = _field(translate("Dialogs", "Width"), 1e-6, _LARGEST)
        for field in (self.centre, self.width_field):
            field.valueChanged.connect(lambda _value: self._tell())
        self.low = _percent(translate("Dialogs", "Darkest percentile"), 0.5)
        self.high = _percent(translate("Dialogs", "Brightest percentile"), 99.5)
        self.apply = QPushButton(translate("Dialogs", "&Take"))
        self.apply.clicked.connect(lambda: self._tell_percentiles())
        self.keep = QPushButton()
        self.keep.clicked.connect(lambda: self.kept.emit(*self._percentiles()))
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(translate("Dialogs", "&Centre"), self.centre)
        form.addRow(translate("Dialogs", "&Width"), self.width_field)
        percent = QHBoxLayout()
        percent.addWidget(self.low)
        percent.addWidget(QLabel("–"))
        percent.addWidget(self.high)
        percent.addWidget(self.apply)
        form.addRow(translate("Dialogs", "Percentiles"), percent)
        note = QLabel(
            translate(
                "Dialogs",
                "Percentiles are taken inside the exposed field. Shift and an arrow change the "
                "window on the image, with Ctrl in fine steps.",
            )
        )
        note.setWordWrap(True)
        set_role(note, "quiet")
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.keep)
        below.addStretch(1)
        below.addWidget(closing)
        for button in (self.apply, self.keep):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addLayout(below)

    def show_window(self, window: VoiWindow) -> None:
        """The one in sight."""
        self._window = window
        decimals = decimals_for(window.WindowWidth)
        for field, value in (
            (self.centre, window.WindowCenter),
            (self.width_field, window.WindowWidth),
        ):
            if not field.hasFocus() or abs(field.value() - value) > 10.0**-decimals:
                with QSignalBlocker(field):
                    field.setDecimals(decimals)
                    field.setSingleStep(max(window.WindowWidth / 100.0, 10.0**-decimals))
                    field.setValue(value)

    def show_part(self, body_part: str) -> None:
        """BodyPartExamined of the radiograph in sight."""
        text = translate("Dialogs", "&Keep the percentiles for {part}")
        self.keep.setText(text.format(part=words.part_text(body_part)))
        self.keep.setVisible(bool(body_part))

    def _tell(self) -> None:
        self._window = adjusted(self._window, self.centre.value(), self.width_field.value())
        self.typed.emit(self._window)

    def _percentiles(self) -> tuple[float, float]:
        low, high = self.low.value(), self.high.value()
        return (low, high) if low < high else (high, max(low, high + 0.1))

    def _tell_percentiles(self) -> None:
        self.percentiles_wanted.emit(*self._percentiles())


def _field(name: str, least: float, most: float) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(least, most)
    field.setKeyboardTracking(False)
    field.setAccessibleName(name)
    return field


def _percent(name: str, value: float) -> QDoubleSpinBox:
    field = _field(name, 0.0, 100.0)
    field.setDecimals(1)
    field.setSuffix(" %")
    field.setValue(value)
    return field
