"""The one place where a signature is taken back: which study, and for how long still."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from osteo_desktop.ui.keys.action_keys import with_keys
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.elided_label import ElidedLabel

_WIDEST = 340
"""Pixels of the study's name that are kept free for it."""


class SignedNotice(QWidget):
    undo_requested = Signal()
    offered = Signal(str)
    """In words, once for each signature, wherever the notice itself may be out of sight."""

    def __init__(self) -> None:
        super().__init__()
        self.study = ElidedLabel()
        self.undo = QPushButton()
        # Space must not take back what a sentence typed on has not signed.
        self.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.undo.clicked.connect(lambda _checked=False: self.undo_requested.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.study, 1)
        layout.addWidget(self.undo)
        self._keys = self._offered = ""
        self.clear()

    def set_keys(self, keys: str) -> None:
        """In words, of the action that takes back what was done last."""
        self._keys = keys
        tip = translate("Window", "The study becomes a draft again; the archive keeps both")
        self.undo.setToolTip(with_keys(tip, keys))

    def show_offer(self, study: str, seconds: int) -> None:
        """``study``: how the reader knows it. ``seconds``: that are left."""
        said = translate("Window", "Signed: {study}").format(study=study)
        self.study.set_full_text(said)
        # Whose it is decides: other words beside it give way first.
        needed = self.study.fontMetrics().horizontalAdvance(said) + 2
        self.study.setMinimumWidth(min(needed, _WIDEST))
        text = translate("Window", "Undo signature ({seconds} s)")
        self.undo.setText(text.format(seconds=seconds))
        self.setVisible(True)
        if study != self._offered:
            self._offered = study
            back = with_keys(translate("Window", "Undo signature"), self._keys)
            self.offered.emit(f"{self.study.full_text}. {back}.")

    def clear(self) -> None:
        self._offered = ""
        self.setVisible(False)
