"""Sign-off and what comes after it: the lock, the addenda; and whether the draft is safe."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from osteo_desktop.records.reading import ReadingStatus
from osteo_desktop.ui.keys.action_keys import keys_in_words, with_keys
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.reading_panel.case import Case

_BORDERS = 24
"""Left and right of a button's text, in pixels."""


class SignBox(QWidget):
    sign_requested = Signal()
    addendum_requested = Signal()
    save_again_requested = Signal()
    reader_requested = Signal()
    """Another one is to be chosen."""
    reader_changed = Signal(str)
    """The name that signs from now on."""

    def __init__(self) -> None:
        super().__init__()
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setAccessibleName(translate("Reading", "State of the reading"))
        self.unread = QLabel()
        self.unread.setWordWrap(True)
        self.unread.setTextFormat(Qt.TextFormat.PlainText)
        self.unread.setAccessibleName(translate("Reading", "Views that could not be read"))
        set_role(self.unread, "warning")
        self.again = QPushButton(translate("Reading", "Save again"))
        self.again.clicked.connect(self.save_again_requested)
        self.reader = ReaderButton()
        self.reader.clicked.connect(lambda _checked=False: self.reader_requested.emit())
        self.sign = QPushButton(translate("Reading", "Sign off"))
        self.sign.setProperty("main", True)
        # Space in a sentence that is typed on must not sign; the keys do from everywhere.
        self.sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sign.clicked.connect(self.sign_requested)
        self.addendum = QPushButton(translate("Reading", "Add addendum…"))
        self.addendum.setToolTip(
            translate("Reading", "Add to a signed reading; the signed text stays as it is")
        )
        self.addendum.clicked.connect(self.addendum_requested)
        for button in (self.again, self.addendum):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._arrange()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 8)
        layout.setSpacing(5)
        layout.addWidget(self.state)
        layout.addWidget(self.again)
        layout.addWidget(self.reader)
        layout.addWidget(self.unread)
        layout.addWidget(self.sign)
        layout.addWidget(self.addendum)

    def set_keys(self, keys: tuple[str, ...]) -> None:
        """The first one is said on the button."""
        self.sign.setText(with_keys(translate("Reading", "Sign off"), keys[0]))
        tip = translate("Reading", "Sign, lock, and go to the next unread study")
        self.sign.setToolTip(with_keys(tip, keys_in_words(keys)))

    @property
    def reader_name(self) -> str:
        """Who signs, "" while nobody was chosen."""
        return self.reader.name

    def set_reader(self, name: str) -> None:
        self.reader.show_name(name.strip())
        self.reader_changed.emit(name.strip())

    def show_case(self, case: Case) -> None:
        self.sign.setVisible(not case.signed)
        self.sign.setEnabled(case.can_edit)
        self.addendum.setVisible(case.signed)
        self.again.setVisible(case.unsaved and not case.saving)
        self.unread.setText(_unread_text(case))
        self.unread.setVisible(bool(case.unread) and not case.row.error)
        text, role = _state(case)
        self.state.setText(text)
        set_role(self.state, role)


class ReaderButton(QPushButton):
    """Who reads, and the way to choose another. No field, and not on the way of Tab: a sentence
    typed on must not become the name that signs."""

    def __init__(self) -> None:
        super().__init__()
        self.name = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("reader", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            translate("Reading", "Who reads; the name signs the reading. Click to choose another")
        )
        self.show_name("")

    def show_name(self, name: str) -> None:
        self.name = name
        nobody = translate("Reading", "Choose the reader…")
        said = translate("Reading", "Reader: {reader}").format(reader=words.isolated(name))
        self.setAccessibleName(said if name else nobody)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room, mode = self.width() - _BORDERS, Qt.TextElideMode.ElideRight
        text = self.fontMetrics().elidedText(self.accessibleName(), mode, room)
        self.setText(text.replace("&", "&&"))


def _unread_text(case: Case) -> str:
    """What is signed of the views that nobody could read."""
    files = ", ".join(words.isolated(file) for file, _ in case.unread)
    if case.signed:
        text = translate(
            "Reading", "Signed without %n views that could not be read:", n=len(case.unread)
        )
    else:
        text = translate(
            "Reading", "%n views could not be read. You sign without them:", n=len(case.unread)
        )
    return f"! {text} {files}"


def _state(case: Case) -> tuple[str, str]:
    """Words and the style's role for them."""
    reading = case.reading
    if case.row.error:
        return translate("Reading", "There is nothing to read here."), "quiet"
    if not case.is_open:
        return translate("Reading", "Fetching earlier readings…"), "quiet"
    if case.locked:
        return translate(
            "Reading", "The study is signed and locked, without this picture."
        ), "quiet"
    if reading.signature is not None:
        signature = reading.signature
        at = words.moment_text(signature.at)
        return translate("Reading", "✓ Signed by {reader}, {at}. Locked.").format(
            reader=signature.reader, at=at
        ), "saved"
    if case.signing:
        return translate("Reading", "Signing…"), "quiet"
    if case.unsaved:
        return translate(
            "Reading", "! NOT SAVED. Your text is kept here; do not close the window."
        ), "warning"
    if case.saving:
        return translate("Reading", "Saving the draft…"), "quiet"
    if reading.status is ReadingStatus.DRAFT:
        return translate("Reading", "◐ Draft saved"), "saved"
    return translate("Reading", "○ Unread"), "quiet"
