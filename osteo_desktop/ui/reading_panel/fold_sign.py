"""Says that the panel goes on below what is in sight, and goes there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy

from osteo_desktop.ui.language.translate import translate

_A_LINE = 12
"""Pixels that may stay hidden without a word."""


class FoldSign(QPushButton):
    """Hidden while all is in sight."""

    def __init__(self, scrolled: QScrollArea) -> None:
        super().__init__(translate("Reading", "▾ more below"))
        self.setProperty("sign", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(translate("Reading", "The panel goes on; click to see the rest"))
        self._scrolled = scrolled
        self._bar = scrolled.verticalScrollBar()
        self._bar.valueChanged.connect(self.refresh)
        self._bar.rangeChanged.connect(self.refresh)
        self.clicked.connect(lambda _checked=False: self._bar.setValue(self._bar.maximum()))
        self.refresh()

    def refresh(self) -> None:
        # Its own height comes out of what it hides: it must not blink.
        is_more = self._bar.maximum() - self._bar.value() > _A_LINE
        self.setVisible(is_more and not self._scrolled.isHidden())
