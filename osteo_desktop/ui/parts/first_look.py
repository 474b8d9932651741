"""What a dialog of figures begins with: one sentence, one figure, one picture; the rest folded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import current_theme, set_role
from osteo_desktop.ui.parts.fold_sign import fold_sign

_SIDE, _DOT = 10, 8
"""Dots in a row and in a column; pixels of one with its gap."""
_MOST_PICTURES = 2


class HundredDots(QWidget):
    """A hundred radiographs as dots; those that are meant are filled, the others are rings."""

    def __init__(self) -> None:
        super().__init__()
        self.filled = 0
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(_SIDE * _DOT, _SIDE * _DOT)

    def show_share(self, share: float) -> None:
        self.filled = round(100 * share)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        for number in range(_SIDE * _SIDE):
            line, place = divmod(number, _SIDE)
            dot = QRectF(place * _DOT + 1, line * _DOT + 1, _DOT - 2.5, _DOT - 2.5)
            painter.setPen(QColor(theme.quiet))
            is_filled = number < self.filled
            painter.setBrush(QColor(theme.warning) if is_filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot)


@dataclass(frozen=True)
class Share:
    value: float
    """0-1: of a hundred dots, those that are filled."""
    caption: str = ""
    """What the dots are, and which of them are filled."""


class FirstLook(QWidget):
    """Hidden picture and figure where nothing is known: the sentence says so."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.figure = QLabel()
        self.figure.setWordWrap(True)
        set_role(self.figure, "welcome")
        self.pictures = [HundredDots() for _ in range(_MOST_PICTURES)]
        self.picture = self.pictures[0]
        self.captions = [QLabel() for _ in self.pictures]
        words = QVBoxLayout()
        words.addWidget(self.figure)
        words.addWidget(self.sentence)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(16)
        for picture, caption in zip(self.pictures, self.captions, strict=True):
            caption.setWordWrap(True)
            set_role(caption, "quiet")
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(caption)
            column.addStretch(1)
            layout.addLayout(column)
        layout.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_shares("", "", ())

    def show_share(self, sentence: str, figure: str, share: float | None) -> None:
        """``share``: of a hundred dots, those that are filled; None: there is no figure."""
        self.show_shares(sentence, figure, () if share is None else (Share(share),))

    def show_shares(self, sentence: str, figure: str, shares: Sequence[Share]) -> None:
        """Up to two pictures, side by side."""
        self.sentence.setText(sentence)
        self.figure.setText(figure)
        self.figure.setVisible(bool(figure and shares))
        shown = [*shares, *[None] * (_MOST_PICTURES - len(shares))]
        for picture, caption, share in zip(self.pictures, self.captions, shown, strict=True):
            picture.setVisible(share is not None)
            caption.setVisible(share is not None and bool(share.caption))
            if share is not None:
                caption.setText(share.caption)
                picture.show_share(share.value)
                said = f"{share.caption}: {picture.filled} / 100" if share.caption else figure
                picture.setAccessibleName(f"{said}. {sentence}")


class Fold(QToolButton):
    """Shows and hides what it is given; folded at first."""

    def __init__(self, *folded: QWidget) -> None:
        super().__init__()
        self._folded = folded
        self.setCheckable(True)
        self.toggled.connect(self._show_folded)
        self._show_folded(False)

    def _show_folded(self, unfolded: bool) -> None:
        mark = fold_sign(is_open=unfolded, direction=self.layoutDirection())
        more = translate("Dialogs", "More")
        self.setText(f"{mark} {more}")
        self.setAccessibleName(more)
        for widget in self._folded:
            widget.setVisible(unfolded)
