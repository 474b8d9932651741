"""What an empty window offers: a folder, a photograph, samples, a tour, the guide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from osteo_desktop.ui.keys.action_keys import keys_text, with_keys
from osteo_desktop.ui.language.plain import disclaimer, isolated
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role

_WIDTH = 380
_STEPS = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}


class StartPage(QWidget):
    """Lies over the place where radiographs hang, in no layout."""

    folder_wanted = Signal()
    photograph_wanted = Signal()
    again_wanted = Signal()
    samples_wanted = Signal()
    tour_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_role(self, "pane")
        self.title = QLabel(translate("Start", "No radiographs are open"))
        set_role(self.title, "welcome")
        self.drop = QLabel(translate("Start", "Drop a folder, a ZIP or a file here, or:"))
        self.folder = _button(translate("Start", "Open folder…"))
        self.folder.setProperty("main", True)
        self.photograph = _button(translate("Start", "Photograph of a film…"))
        self.again = _button("")
        self.last = QLabel()
        self.samples = _button(translate("Start", "Open the samples"))
        self.made = QLabel(translate("Start", "Made by code: they show nobody’s bones."))
        self.tour = _button(translate("Start", "Take a tour of two minutes"))
        self.guide = _button(translate("Start", "Read the guide"))
        research_only = QLabel(disclaimer())
        set_role(research_only, "disclaimer")
        for quiet in (self.drop, self.last, self.made):
            set_role(quiet, "quiet")
        self._arrange(research_only)
        for button, signal in (
            (self.folder, self.folder_wanted),
            (self.photograph, self.photograph_wanted),
            (self.again, self.again_wanted),
            (self.samples, self.samples_wanted),
            (self.tour, self.tour_wanted),
            (self.guide, self.guide_wanted),
        ):
            button.clicked.connect(signal)
        self.show_last("")
        place.installEventFilter(self)
        self.setGeometry(place.rect())

    def take_focus(self) -> None:
        """The first key presses a button of the page."""
        self.folder.setFocus()

    def move_to(self, place: QWidget) -> None:
        """Over another place, as it was over the one before."""
        hidden = self.isHidden()
        self._place.removeEventFilter(self)
        self._place = place
        self.setParent(place)
        place.installEventFilter(self)
        self.setGeometry(place.rect())
        self.setHidden(hidden)

    def _arrange(self, research_only: QLabel) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        own = (self.title, self.drop, self.folder, self.photograph, self.again, self.last)
        for widget in (*own, self.samples, self.made, self.tour, self.guide, research_only):
            if isinstance(widget, QLabel):
                widget.setWordWrap(True)
                widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(widget)
            if widget in (self.drop, self.last, self.made, self.guide):
                column.addSpacing(10)
        held = QWidget()
        held.setMaximumWidth(_WIDTH)
        held.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(held, 1000)
        line.addStretch(1)
        held.setLayout(column)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(line)
        layout.addStretch(1)

    def show_last(self, name: str, *, is_there: bool = True) -> None:
        """What was opened last, by its name; "" where nothing was."""
        text = translate("Start", "Open again: {name}").format(name=isolated(name))
        self.again.setText(text.replace("&", "&&"))
        self.again.setVisible(bool(name))
        self.again.setEnabled(is_there)
        self.last.setText(translate("Start", "It is not where it was any more."))
        self.last.setVisible(bool(name) and not is_there)

    def show_keys(
        self, open_folder: QAction, photograph: QAction, tour: QAction, guide: QAction
    ) -> None:
        named = (
            (self.folder, translate("Start", "Open folder…"), open_folder),
            (self.photograph, translate("Start", "Photograph of a film…"), photograph),
            (self.tour, translate("Start", "Take a tour of two minutes"), tour),
            (self.guide, translate("Start", "Read the guide"), guide),
        )
        for button, text, action in named:
            button.setText(with_keys(text, keys_text(action)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._place and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._place.rect())
        return super().eventFilter(watched, event)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("big", True)
    button.setAutoDefault(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
