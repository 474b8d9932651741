"""A critical result of the study: none, still to be told, or told; whom, and when."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.reading import CriticalResult, CriticalState
from osteo_desktop.ui.keys.action_keys import with_keys
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.moment_field import MomentField
from osteo_desktop.ui.parts.wrapping_check import WrappingCheck
from osteo_desktop.ui.reading_panel.case import Case


class CriticalBox(QWidget):
    toggled = Signal()
    """A result is critical now, or is no longer."""
    typed = Signal()
    telling_requested = Signal()
    """It was told after the signature, and the reader wants to record that."""

    def __init__(self) -> None:
        super().__init__()
        self._filled: CriticalResult | None = None
        self._at_by_hand = False
        self.check = WrappingCheck(translate("Reading", "Critical result: somebody must be told"))
        # A space in a sentence that is typed on must not tick it; a key does from everywhere.
        self.check.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.state = QLabel(words.critical_text(CriticalState.TO_BE_TOLD))
        set_role(self.state, "warning")
        self.told = QLineEdit()
        self.told.setPlaceholderText(translate("Reading", "whom (name and role)"))
        self.told.setAccessibleName(translate("Reading", "Critical result was told to"))
        self.told_at = MomentField()
        self.told_at.setAccessibleName(translate("Reading", "Critical result was told at"))
        self.tell = QPushButton(translate("Reading", "Record that it was told…"))
        self.tell.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tell.setToolTip(translate("Reading", "Whom and when; the signed text stays as it is"))
        self.signed = QLabel()
        self.signed.setWordWrap(True)
        self.signed.setTextFormat(Qt.TextFormat.PlainText)
        self.signed.hide()
        self._arrange()
        self.check.toggled.connect(self._on_toggled)
        self.told.textEdited.connect(self._on_told)
        self.told_at.dateTimeChanged.connect(self._on_at)
        self.tell.clicked.connect(self.telling_requested)

    def set_keys(self, keys: str) -> None:
        self.check.setToolTip(with_keys(self.check.words, keys))

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.check)
        layout.addWidget(self.signed)
        layout.addWidget(self.state)
        layout.addWidget(self.tell)
        self._fields = QWidget()
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 0, 0, 0)
        for line, (text, field) in enumerate(
            (
                (translate("Reading", "told to"), self.told),
                (translate("Reading", "at"), self.told_at),
            )
        ):
            label = QLabel(text)
            set_role(label, "quiet")
            grid.addWidget(label, line, 0)
            grid.addWidget(field, line, 1)
        grid.setColumnStretch(1, 1)
        layout.addWidget(self._fields)

    def result(self) -> CriticalResult | None:
        """What the fields say; whom it was told is missing as long as it is to be told."""
        told = self.told.text().strip()
        if not self.check.isChecked():
            return None
        if not told:
            return CriticalResult()
        held = self._filled
        if held is not None and told == held.told and self.told_at.says(held.at):
            return held
        return CriticalResult(told=told, at=self.told_at.moment)

    def show_result(self, critical: CriticalResult | None) -> None:
        """Leave fields alone that say so already: the cursor may be in one of them."""
        said = self.result()
        alike = critical == said or (
            critical is not None
            and said is not None
            and (critical.told, critical.at) == (said.told, said.at)
        )
        if alike:
            self._filled = critical  # by whom it was told may have been added
        else:
            self.fill(critical)

    def fill(self, critical: CriticalResult | None) -> None:
        self._filled, self._at_by_hand = critical, False
        blockers = [QSignalBlocker(field) for field in (self.check, self.told, self.told_at)]
        self.check.setChecked(critical is not None)
        self.told.setText("" if critical is None else critical.told)
        self.told_at.show_moment("" if critical is None else critical.at)
        del blockers
        self._show_fields()

    def show_case(self, case: Case) -> None:
        for widget in (self.check, self.told, self.told_at):
            widget.setEnabled(case.can_edit)
        self._show_fields(signed=case.signed)
        critical = case.reading.critical_now
        self.check.setVisible(not case.signed)
        self.signed.setText(_signed_text(critical))
        self.signed.setVisible(case.signed and critical is not None)

    def _show_fields(self, *, signed: bool = False) -> None:
        is_critical = self.check.isChecked()
        to_be_told = is_critical and not self.told.text().strip()
        self.state.setVisible(to_be_told)
        self.tell.setVisible(to_be_told and signed)
        self._fields.setVisible(is_critical and not signed)

    def _on_toggled(self, checked: bool) -> None:
        self._at_by_hand = False
        self._set_now()
        self._show_fields()
        if checked:
            self.told.setFocus()
        self.toggled.emit()

    def _on_told(self) -> None:
        if self._filled is None or self._filled.state is CriticalState.TO_BE_TOLD:
            self._set_now()
        self._show_fields()
        self.typed.emit()

    def _on_at(self) -> None:
        self._at_by_hand = True
        self.typed.emit()

    def _set_now(self) -> None:
        """It is being told now, as long as the reader says no other time."""
        if not self._at_by_hand:
            with QSignalBlocker(self.told_at):
                self.told_at.set_now()


def _signed_text(critical: CriticalResult | None) -> str:
    if critical is None:
        return ""
    if critical.state is CriticalState.TO_BE_TOLD:
        return translate("Reading", "Critical result: somebody must be told")
    told = translate("Reading", "Critical result, told to {whom}, {at}")
    return told.format(whom=words.isolated(critical.told), at=words.moment_text(critical.at))
