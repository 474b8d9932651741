"""The reading panel: who, what the AI says, what the reader says, and the signature."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.further_finding import FurtherFinding
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Content, CriticalResult, Unusable, Verdict
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.finding_box import FindingBox
from osteo_desktop.ui.reading_panel.fold_sign import FoldSign
from osteo_desktop.ui.reading_panel.fracture_box import FractureBox
from osteo_desktop.ui.reading_panel.further_box import FurtherBox
from osteo_desktop.ui.reading_panel.identity_box import IdentityBox
from osteo_desktop.ui.reading_panel.marks_box import MarksBox
from osteo_desktop.ui.reading_panel.notices import warnings_of
from osteo_desktop.ui.reading_panel.opinion_box import OpinionBox
from osteo_desktop.ui.reading_panel.prior_box import PriorBox
from osteo_desktop.ui.reading_panel.question import asked_text
from osteo_desktop.ui.reading_panel.sign_box import SignBox
from osteo_desktop.ui.reading_panel.tab_order import follow_layout
from osteo_desktop.ui.reading_panel.text_box import TextBox
from osteo_desktop.ui.reading_panel.verdict.reason_box import ReasonBox
from osteo_desktop.ui.reading_panel.verdict.verdict_box import VerdictBox
from osteo_desktop.ui.signals import TypedSignal


class ReadingPanel(QWidget):
    """Shows a :class:`Case` and says what the reader wants; decides and saves nothing itself."""

    verdict_chosen = TypedSignal[Verdict](object)
    """Verdict."""
    unusable_chosen = TypedSignal[Unusable | None](object)
    """Why the radiograph in sight cannot be used; None: it can."""
    text_edited = TypedSignal[str, str, str, CriticalResult | None](str, str, str, object)
    """study_key, impression, notes, CriticalResult or None."""
    fractures_edited = TypedSignal[Content, tuple[FractureDescription, ...]](object, object)
    """Content, tuple of FractureDescription."""
    further_edited = TypedSignal[Content, tuple[FurtherFinding, ...]](object, object)
    """Content, tuple of FurtherFinding."""
    region_wanted = Signal(int)
    """The AI's region of this number on the image is to be marked and described."""
    reason_edited = TypedSignal[Content, str](object, str)
    """Content, why the reader decided otherwise than the AI."""
    telling_requested = Signal(str)
    """study_key of a signed reading whose critical result was told."""
    identity_requested = Signal()
    patient_chosen = TypedSignal[Patient](object)
    """Patient, of several that the study's files name."""
    overrule_requested = Signal()
    """Score the radiograph in sight although the scope gate refused it."""
    sign_requested = Signal()
    addendum_requested = Signal()
    save_again_requested = Signal()
    reader_requested = Signal()
    reader_changed = Signal(str)
    """The name that signs from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Reading", "Reading panel"))
        self.identity = IdentityBox()
        self.priors = PriorBox()
        self.question = _label(translate("Reading", "Clinical question"))
        self.finding = FindingBox()
        self.warnings = _label(translate("Reading", "Warnings"))
        set_role(self.warnings, "warning")
        self.verdicts = VerdictBox()
        self.fractures = FractureBox()
        self.further = FurtherBox()
        self.reasons = ReasonBox()
        self.marks = MarksBox()
        self.opinions = OpinionBox()
        self.texts = TextBox()
        # Three verdicts side by side, however large the text is, beside a scroll bar.
        words_in_a_line = self.texts.critical.minimumSizeHint().width()
        self.setMinimumWidth(max(290, max(self.verdicts.least_width(), words_in_a_line) + 24))
        self.addenda = _label(translate("Reading", "Addenda"))
        self._ordering = QTimer(self, interval=0, singleShot=True)
        """The order of Tab is put right once when many fields come or go."""
        self._ordering.timeout.connect(lambda: follow_layout(self))
        self.sign_box = SignBox()
        self._arrange()
        self._connect()
        self.clear()

    def _arrange(self) -> None:
        set_role(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(6, 8, 6, 6)
        inner.setSpacing(8)
        above: tuple[QWidget, ...] = (self.identity, self.priors, self.question, self.finding)
        said: tuple[QWidget, ...] = (self.verdicts, self.reasons, self.fractures, self.further)
        for box in (*above, self.warnings, *said):
            # Not Maximum: that takes the height of words that need not wrap for the most.
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            inner.addWidget(box)
        inner.addWidget(self.texts, 1)
        inner.addWidget(self.addenda)
        inner.addWidget(self.marks)
        inner.addWidget(self.opinions)
        inner.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        set_role(self._line, "strip")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        self.fold_sign = FoldSign(self._scroll)
        layout.addWidget(self.fold_sign)
        layout.addWidget(self._line)
        layout.addWidget(self.sign_box)
        self._content, self._inner = content, inner
        self._moved = QTimer(self, interval=0, singleShot=True)
        self._moved.timeout.connect(self._keep_in_sight)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda *_: self._moved.start())
        self._watch_focus()
        self._ordering.start()

    def _rearranged(self) -> None:
        self._watch_focus()
        self._ordering.start()

    def _watch_focus(self) -> None:
        """What gets the focus comes into sight."""
        for field in self._content.findChildren(QWidget):
            if field.focusPolicy() != Qt.FocusPolicy.NoFocus:
                field.installEventFilter(self)

    def _keep_in_sight(self) -> None:
        """The field with the focus, where fields that came or went have moved it."""
        focus = self.window().focusWidget()
        if focus is not None and self._content.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus, 0, 8)

    def _connect(self) -> None:
        self.identity.entry_requested.connect(self.identity_requested)
        self.identity.patient_chosen.connect(self.patient_chosen)
        self.finding.overrule_requested.connect(self.overrule_requested)
        self.verdicts.chosen.connect(self.verdict_chosen)
        self.verdicts.unusable_chosen.connect(self.unusable_chosen)
        self.fractures.edited.connect(self.fractures_edited)
        self.fractures.region_wanted.connect(self.region_wanted)
        self.fractures.rearranged.connect(self._rearranged)
        self.further.edited.connect(self.further_edited)
        self.further.rearranged.connect(self._rearranged)
        self.reasons.edited.connect(self.reason_edited)
        self.texts.edited.connect(self.text_edited)
        self.texts.critical.telling_requested.connect(
            lambda: self.telling_requested.emit(self.texts.study_key)
        )
        self.sign_box.sign_requested.connect(self.sign_requested)
        self.sign_box.addendum_requested.connect(self.addendum_requested)
        self.sign_box.save_again_requested.connect(self.save_again_requested)
        self.sign_box.reader_requested.connect(self.reader_requested)
        self.sign_box.reader_changed.connect(self.reader_changed)

    def clear(self) -> None:
        """Nothing is selected."""
        self.flush()
        self._show_parts(False)
        self.fold_sign.refresh()

    def _show_parts(self, shown: bool) -> None:
        for part in (self._scroll, self._line, self.sign_box):
            part.setVisible(shown)

    def show_case(self, case: Case) -> None:
        self._show_parts(True)
        shown = (self.identity, self.finding, self.verdicts, self.fractures, self.reasons)
        for box in (*shown, self.further, self.marks, self.texts, self.sign_box):
            box.show_case(case)
        readable = not case.row.error
        for widget in (self.identity, self.verdicts, self.texts):
            widget.setVisible(readable)
        # What is signed takes no more room than its words; notes take what is left.
        self._inner.setStretchFactor(self.texts, int(not case.signed))
        self._inner.setStretch(self._inner.count() - 1, int(case.signed))
        asked = asked_text(case)
        self.question.setText(asked)
        self.question.setVisible(bool(asked))
        warnings = warnings_of(case)
        self.warnings.setText("\n".join(f"! {warning}" for warning in warnings))
        self.warnings.setVisible(bool(warnings))
        lines = [
            translate("Reading", "Addendum by {reader}, {at}:\n{text}").format(
                reader=addendum.reader, at=words.moment_text(addendum.at), text=addendum.text
            )
            for addendum in case.reading.addenda
        ]
        self.addenda.setText("\n\n".join(lines))
        self.addenda.setVisible(bool(lines))
        self.fold_sign.refresh()

    def flush(self) -> None:
        """Hand on what is being typed."""
        self.fractures.flush()
        self.further.flush()
        self.texts.flush()
        self.reasons.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._scroll.ensureWidgetVisible(watched, 0, 8)
        return super().eventFilter(watched, event)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAccessibleName(name)
    return label
