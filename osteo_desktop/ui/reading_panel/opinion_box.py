"""What other readers say of the study in sight: apart from the reader's words and from the AI's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.wording.others.opinions import OpinionWords


class Told(Enum):
    """How much of another's opinion may be seen now."""

    HIDDEN = auto()
    """Only that there is one: the reader decides first."""
    ON_DEMAND = auto()
    """The reader has not decided yet, and may ask for it."""
    SHOWN = auto()


@dataclass(frozen=True)
class OpinionToShow:
    sha256: str
    """Tells it from others."""
    words: OpinionWords
    has_marks: bool
    """On the radiograph in sight."""
    marks_shown: bool = False


class OpinionBox(QWidget):
    wanted = Signal()
    """The reader asks to see them before deciding."""
    marks_wanted = Signal(str, bool)
    """Of the opinion with this hash: to be shown on the radiograph, or no longer."""

    def __init__(self) -> None:
        super().__init__()
        self.notice = _label("quiet")
        self.ask = QPushButton(translate("Reading", "Show it before I decide"))
        self.ask.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.ask.clicked.connect(lambda _checked=False: self.wanted.emit())
        self.opinions: list[OpinionFrame] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.notice)
        self._layout.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeading)
        self._shown: tuple[object, ...] = ()
        self.show_opinions((), Told.HIDDEN)

    def show_opinions(self, opinions: Sequence[OpinionToShow], told: Told) -> None:
        """The one signed first first; hidden where there is none."""
        self.setVisible(bool(opinions))
        now = (tuple(replace(one, marks_shown=False) for one in opinions), told)
        if now == self._shown:  # the focus stays where it is
            for frame, one in zip(self.opinions, opinions, strict=False):
                frame.set_marks_shown(one.marks_shown)
            return
        self._shown = now
        for frame in self.opinions:
            self._layout.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        is_shown = told is Told.SHOWN
        self.opinions = [self._frame(one) for one in opinions] if is_shown else []
        for frame in self.opinions:
            self._layout.addWidget(frame)
        self.notice.setText(
            translate("Reading", "A second opinion has come. It stays hidden until you decide.")
            if told is Told.HIDDEN
            else translate("Reading", "A second opinion has come. Decide first: it may sway you.")
        )
        self.notice.setVisible(not is_shown)
        self.ask.setVisible(told is Told.ON_DEMAND)

    def _frame(self, opinion: OpinionToShow) -> OpinionFrame:
        frame = OpinionFrame(opinion)
        frame.marks.clicked.connect(
            lambda _checked=False: self.marks_wanted.emit(opinion.sha256, not frame.marks_shown)
        )
        return frame


class OpinionFrame(QFrame):
    """One opinion, with whose it is first."""

    def __init__(self, opinion: OpinionToShow) -> None:
        super().__init__()
        set_role(self, "opinion")
        self.setAccessibleName(opinion.words.heading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(3)
        for text, role in _lines(opinion.words):
            label = _label(role)
            label.setText(text)
            layout.addWidget(label)
        self.marks = QPushButton()
        self.marks.setVisible(opinion.has_marks)
        self.marks.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout.addWidget(self.marks, 0, Qt.AlignmentFlag.AlignLeading)
        self.set_marks_shown(opinion.marks_shown)

    def set_marks_shown(self, shown: bool) -> None:
        self.marks_shown = shown
        self.marks.setText(
            translate("Reading", "Hide its marks")
            if shown
            else translate("Reading", "Show its marks, dashed")
        )


def _lines(words: OpinionWords) -> list[tuple[str, str]]:
    """Each text, and its role."""
    lines = [(words.heading, "strong"), (words.apart, "quiet")]
    if words.critical:
        lines.append((f"! {words.critical}", "warning"))
    for view in words.views:
        lines.append((f"{view.verdict} · {view.title}", ""))
        lines += [(f"• {line}", "") for line in view.lines]
    if words.elsewhere:
        lines.append((words.elsewhere, "quiet"))
    for name, text in (
        (translate("Reading", "Impression"), words.impression),
        (translate("Reading", "Notes"), words.notes),
        *words.addenda,
    ):
        if text.strip():
            lines += [(name, "title"), (text.strip(), "")]
    return lines


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if role:
        set_role(label, role)
    return label
