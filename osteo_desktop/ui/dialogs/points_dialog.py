"""The operating points of this site: what moving them would do, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.models.site_points import PointsProposal, Targets
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.points import CAUTION, basis_text, comparison

_WIDTH = 840


class PointsDialog(QDialog):
    use_wanted = TypedSignal[PointsProposal](object)
    """PointsProposal."""
    find_wanted = TypedSignal[Targets](object)
    """Targets: points are to be sought anew."""
    reset_wanted = Signal()

    def __init__(
        self,
        proposal: PointsProposal | None,
        refusal: str = "",
        *,
        in_force: str = "",
        warning: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``proposal`` None: ``refusal`` says why. ``in_force``: the site's own points, if any;
        ``warning``: why there are some that cannot be."""
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Operating points of this site"))
        self.setMinimumWidth(_WIDTH)
        note = _label(
            translate(
                "Dialogs",
                "The model came with operating points found on its own data. They can be moved to "
                "suit the radiographs read here, and moved back. Signed readings stay as they "
                "are. {disclaimer}.",
            ).format(disclaimer=words.disclaimer()),
            "quiet",
        )
        self.in_force = _label(
            f"{in_force}."
            if in_force
            else warning or translate("Dialogs", "The model's own are in force."),
            "warning" if in_force or warning else "strong",
        )
        said = refusal if proposal is None else basis_text(proposal, words.word)
        self.figures = _label(said, "" if proposal is not None else "warning")
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (note, self.in_force, self.figures):
            layout.addWidget(widget)
        self.cells: list[QLabel] = []
        if proposal is not None:
            layout.addLayout(self._comparison(proposal))
            layout.addWidget(_label(words.word(CAUTION), "quiet"))
            layout.addLayout(self._targets(proposal.targets))
        layout.addStretch(1)
        layout.addWidget(self._buttons(proposal, can_reset=bool(in_force or warning)))
        self.resize(_WIDTH, layout.heightForWidth(_WIDTH))

    def _comparison(self, proposal: PointsProposal) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setColumnStretch(0, 1)
        for column, (head, figures) in enumerate(
            comparison(proposal, words.word, words.isolated), start=1
        ):
            grid.setColumnStretch(column, 1)
            grid.addWidget(_label(head, "strong"), 0, column, Qt.AlignmentFlag.AlignBottom)
            for line, (name, rate) in enumerate(figures, start=1):
                cell = _label(rate, "")
                self.cells.append(cell)
                grid.addWidget(cell, line, column)
                if column == 1:
                    grid.addWidget(_label(name, ""), line, 0)
        return grid

    def _targets(self, targets: Targets) -> QHBoxLayout:
        self.sensitivity = _percent(
            targets.sensitivity, translate("Dialogs", "Sensitivity at least")
        )
        self.specificity = _percent(
            targets.specificity, translate("Dialogs", "Specificity at least")
        )
        self.find_again = QPushButton(translate("Dialogs", "Find again"))
        self.find_again.setAutoDefault(False)
        self.find_again.setEnabled(False)
        self.find_again.clicked.connect(lambda _checked=False: self._find())
        layout = QHBoxLayout()
        for box in (self.sensitivity, self.specificity):
            box.valueChanged.connect(lambda _value: self._on_target())
            layout.addWidget(QLabel(box.accessibleName()))
            layout.addWidget(box)
        layout.addWidget(self.find_again)
        layout.addStretch(1)
        return layout

    def _buttons(self, proposal: PointsProposal | None, *, can_reset: bool) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.use = buttons.addButton(translate("Dialogs", "Use the points found here"), role)
        self.reset = buttons.addButton(translate("Dialogs", "Back to the model's own"), role)
        self.use.setEnabled(proposal is not None)
        self.reset.setEnabled(can_reset)
        for button in (self.use, self.reset):
            button.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.use.clicked.connect(lambda _checked=False: self._use(proposal))
        self.reset.clicked.connect(lambda _checked=False: self._reset())
        buttons.rejected.connect(self.reject)
        return buttons

    def _on_target(self) -> None:
        """Figures of other targets must not be put in force by these."""
        self.find_again.setEnabled(True)
        self.use.setEnabled(False)

    def _find(self) -> None:
        self.accept()
        sought = self.sensitivity.value(), self.specificity.value()
        self.find_wanted.emit(Targets(*(percent / 100 for percent in sought)))

    def _use(self, proposal: PointsProposal | None) -> None:
        self.accept()
        if proposal is not None:
            self.use_wanted.emit(proposal)

    def _reset(self) -> None:
        self.accept()
        self.reset_wanted.emit()


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    set_role(label, role)
    return label


def _percent(share: float, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(50, 99)
    box.setSuffix(" %")
    box.setValue(round(100 * share))
    box.setAccessibleName(name)
    return box
