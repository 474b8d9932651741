"""Names the tool in the hand on the radiograph, and says what to click next."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from osteo_desktop.records.marks.kind import Kind
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.announcing import announce
from osteo_desktop.ui.viewer.marks.layer import Corners

_MARGIN = 10
_LOOK = (
    "QLabel { background: rgba(0, 0, 0, 215); color: #ffffff; border: 1px solid #66e0ff;"
    " border-radius: 4px; padding: 4px 10px; }"
)
"""The same in both themes: it stands on the radiograph."""


def hint_words(tool: str, kind: Kind, done: int) -> str:
    """``tool``: its name in the window's language; ``done``: points that are set."""
    step = translate("Marks", kind.steps[min(done, len(kind.steps) - 1)])
    said = translate("Marks", "{tool}: {step}").format(tool=tool, step=step)
    leave = translate("Marks", "Esc leaves")
    if done == 0:
        by_key = translate("Marks", "or arrow keys and Return")
        leave = f"{by_key} · {leave}"
    if kind.most is not None:
        if done < kind.points:
            return f"{said} · {leave}"
        ends = translate("Marks", "Return ends it, {number} points so far").format(number=done)
        return f"{said} · {ends} · {leave}"
    if kind.points == 1:
        return f"{said} · {leave}"
    count = translate("Marks", "{number} of {all}").format(number=done + 1, all=kind.points)
    return f"{said} · {count} · {leave}"


class ToolHint(QLabel):
    def __init__(self, parent: QWidget, corners: Corners) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setStyleSheet(_LOOK)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._corners = corners
        self._ground, self._room = parent, parent.size()
        self.hide()

    def say(self, text: str) -> None:
        """ "" hides it."""
        if text == self.text() and self._room == self._ground.size():
            return
        if text and text != self.text():
            announce(self, text, urgent=False)
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if text:
            self._find_place()

    def _find_place(self) -> None:
        """At the top, in the middle, under no other words."""
        self._room, ground = self._ground.size(), self._ground.rect()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 28
        width = min(wide, max(ground.width() - 2 * _MARGIN, 80))
        rect = QRect(0, _MARGIN, width, self.heightForWidth(width))
        rect.moveLeft((ground.width() - width) // 2)
        words = [word.rect for word in self._corners()]
        upper = [rect for rect in words if rect.top() < ground.height() // 2]
        for other in sorted(upper, key=QRect.top):
            if rect.intersects(other):
                rect.moveTop(other.bottom() + 4)
        self.setGeometry(rect)
        self.raise_()
