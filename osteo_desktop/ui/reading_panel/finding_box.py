"""What the AI says of the radiograph on the screen, or why it says nothing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from osteo_desktop.records.finding import Decision, Finding
from osteo_desktop.records.models.site_points import is_moved
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.wording.photograph import photograph_text
from osteo_desktop.wording.quality import quality_text
from osteo_desktop.workflow.reading.overruling import may_be_overruled

_ROLES: Mapping[Decision, str] = {
    Decision.FRACTURE: "fracture",
    Decision.DOUBT: "doubt",
    Decision.NO_FRACTURE: "no_fracture",
}


class FindingBox(QFrame):
    overrule_requested = Signal()
    """Score this radiograph although the scope gate refused it."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "box")
        self.decision = QLabel()
        font = QFont(self.decision.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self.decision.setFont(font)
        self.decision.setWordWrap(True)
        self.decision.setAccessibleName(translate("Reading", "AI decision"))
        self.points = self._line("quiet")
        self.not_whole = self._line("warning")
        self.photograph = self._line("warning")
        self.quality = self._line("warning")
        self.stamp = self._line("warning")
        self.reason = self._line("quiet")
        self.overrule = QPushButton(translate("Reading", "Score it anyway"))
        self.overrule.setToolTip(
            translate(
                "Reading",
                "For a bone radiograph that the model takes for something else. Your name and the "
                "time are kept with the score.",
            )
        )
        self.overrule.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.overrule.clicked.connect(lambda _checked=False: self.overrule_requested.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(2)
        above = (self.decision, self.not_whole, self.photograph, self.quality)
        for label in (*above, self.stamp, self.reason, self.points):
            layout.addWidget(label)
        layout.addWidget(self.overrule, 0, Qt.AlignmentFlag.AlignLeft)

    @staticmethod
    def _line(role: str) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_role(label, role)
        return label

    def show_case(self, case: Case) -> None:
        finding = case.row.finding
        offered = case.can_edit and not case.ai_hidden and not case.ai_absent
        self.overrule.setVisible(offered and may_be_overruled(case.row))
        self.not_whole.setText("" if case.row.is_whole else _not_whole_text(case))
        self.not_whole.setVisible(not case.row.is_whole)
        scored = None if case.ai_hidden else finding
        told = photograph_text(case.row.header, scored, words.word)
        self.photograph.setText(told)
        self.photograph.setVisible(bool(told))
        if case.row.error:
            self._say(translate("Reading", "Cannot be read"))
        elif case.ai_hidden:
            self._say(translate("Reading", "AI hidden until you decide"))
        elif case.row.waiting:
            self._say(translate("Reading", "Waiting: the AI has not seen it yet"))
        elif finding is None:
            text = (
                translate("Reading", "No model: read without AI")
                if case.ai_absent
                else translate("Reading", "Not scored")
            )
            self._say(text)
        else:
            score = words.score_text(finding)
            text = words.decision_text(finding.decision)
            self._say(
                f"{text} · {score}" if score else text,
                role=_ROLES.get(finding.decision, "quiet"),
                stamp=f"! {words.scope_text(finding)}" if finding.outside_scope else "",
                quality=quality_text(finding, words.word, words.isolated),
                reason=words.notice_text(finding.reason),
                points=_points_text(finding),
            )

    def _say(
        self,
        text: str,
        *,
        role: str = "quiet",
        quality: str = "",
        stamp: str = "",
        reason: str = "",
        points: str = "",
    ) -> None:
        self.decision.setText(text)
        set_role(self.decision, role)
        labels = (
            *((self.quality, quality), (self.stamp, stamp)),
            *((self.reason, reason), (self.points, points)),
        )
        for label, words_ in labels:
            label.setText(words_)
            label.setVisible(bool(words_))


def _not_whole_text(case: Case) -> str:
    """That some is missing, whoever looks; what that did to the finding, where it may be seen."""
    finding = case.row.finding
    text = translate("Reading", "! The radiograph is not whole: some of it is missing.")
    if finding is not None and finding.is_held_back and not case.ai_hidden:
        return text + " " + translate("Reading", "A low score does not clear it.")
    return text


def _points_text(finding: Finding) -> str:
    if finding.operating_points is None:
        return ""
    said = words.deciding_text(finding.operating_points)
    if is_moved(finding.model_id):
        return translate("Reading", "Operating points of this site: {points}").format(points=said)
    return said
