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

from osteo_desktop.records.models.site_points import PointsFigures, PointsProposal, Targets
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.first_look import FirstLook, Fold, Share
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
        self.first_look = FirstLook()
        self.cells: list[QLabel] = []
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.first_look)
        layout.addWidget(self.in_force)
        folded: list[QWidget] = []
        if proposal is None:
            self.first_look.show_share(refusal, "", None)
        else:
            _show_proposal(self.first_look, proposal)
            self.figures = _label(basis_text(proposal, words.word), "")
            folded = [self.figures, self._details(proposal)]
        self.more = Fold(*folded, note)
        for widget in (self.more, note, *folded):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._buttons(proposal, can_reset=bool(in_force or warning)))
        self.more.toggled.connect(lambda _unfolded: self._settle())
        self._settle()
        if proposal is not None and proposal.targets != Targets():
            self.more.setChecked(True)  # what is not as usual is in sight

    def _settle(self) -> None:
        """As high as what is unfolded."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        width = max(self.width(), _WIDTH)
        self.resize(width, layout.heightForWidth(width))

    def _details(self, proposal: PointsProposal) -> QWidget:
        """Both pairs of points in figures, and what other ones would be sought for."""
        details = QWidget()
        layout = QVBoxLayout(details)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(self._comparison(proposal))
        layout.addWidget(_label(words.word(CAUTION), "quiet"))
        layout.addLayout(self._targets(proposal.targets))
        return details

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


def _show_proposal(first_look: FirstLook, proposal: PointsProposal) -> None:
    """What the points found here are to be expected to do, beside what the model's own did."""
    missed, called = _of_hundred(proposal.expected)
    missed_before, called_before = _of_hundred(proposal.before)
    text = translate(
        "Dialogs",
        "With the points found here, of 100 fractures about {missed} are not suspected, and of "
        "100 radiographs without one about {called} are called a fracture. The model's own points "
        "do so with {missed_before} and {called_before}.",
    ).format(missed=missed, called=called, missed_before=missed_before, called_before=called_before)
    shares = (
        Share(missed / 100, translate("Dialogs", "Fractures not suspected")),
        Share(called / 100, translate("Dialogs", "Wrongly called a fracture")),
    )
    figure = translate("Dialogs", "{missed} of 100 missed, not {missed_before}")
    if missed == missed_before:
        figure = translate("Dialogs", "{missed} of 100 missed, as before")
    first_look.show_shares(text, figure.format(missed=missed, missed_before=missed_before), shares)


def _of_hundred(figures: PointsFigures) -> tuple[int, int]:
    """Fractures not suspected at the low point, others called a fracture at the high one."""
    rates = (figures.sensitivity.value, figures.specificity.value)
    missed, called = (round(100 * (1.0 - (rate or 0.0))) for rate in rates)
    return missed, called


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
