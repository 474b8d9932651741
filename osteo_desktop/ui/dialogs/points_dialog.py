"""The operating points of this site: what moving them would do, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from osteo_desktop.records.site_points import PointsProposal
from osteo_desktop.records.site_points_words import proposal_text
from osteo_desktop.ui import words
from osteo_desktop.ui.language import translate
from osteo_desktop.ui.theme import set_role


class PointsDialog(QDialog):
    use_wanted = Signal(object)
    """PointsProposal."""
    reset_wanted = Signal()

    def __init__(
        self,
        proposal: PointsProposal | None,
        refusal: str,
        in_force: str,
        parent: QWidget | None = None,
    ) -> None:
        """``proposal`` None: ``refusal`` says why. ``in_force``: the site's own points, if any."""
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Operating points of this site"))
        self.setMinimumWidth(640)
        note = self._label(
            translate(
                "Dialogs",
                "The model came with operating points found on its own data. They can be moved to "
                "suit the radiographs read here, and moved back. Signed readings stay as they "
                "are. {disclaimer}.",
            ).format(disclaimer=words.disclaimer()),
            "quiet",
        )
        self.in_force = self._label(
            f"{in_force}." if in_force else translate("Dialogs", "The model's own are in force."),
            "warning" if in_force else "strong",
        )
        said = refusal if proposal is None else proposal_text(proposal, words.word)
        self.figures = self._label(said, "" if proposal is not None else "warning")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.use = buttons.addButton(translate("Dialogs", "Use the points found here"), role)
        self.reset = buttons.addButton(translate("Dialogs", "Back to the model's own"), role)
        self.use.setEnabled(proposal is not None)
        self.reset.setEnabled(bool(in_force))
        for button in (self.use, self.reset):
            button.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.use.clicked.connect(lambda _checked=False: self._use(proposal))
        self.reset.clicked.connect(lambda _checked=False: self._reset())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (note, self.in_force, self.figures, buttons):
            layout.addWidget(widget)

    @staticmethod
    def _label(text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setWordWrap(True)
        set_role(label, role)
        return label

    def _use(self, proposal: PointsProposal | None) -> None:
        self.use_wanted.emit(proposal)
        self.accept()

    def _reset(self) -> None:
        self.reset_wanted.emit()
        self.accept()
