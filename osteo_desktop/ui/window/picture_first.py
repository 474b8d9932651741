"""Gives the radiograph the room: panes that fold and stay so, and the radiograph alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QWindowStateChangeEvent
from PySide6.QtWidgets import QMainWindow, QToolBar

from osteo_desktop.ui.keys.reading_focus import ReadingFocus
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.parts.status_strip import StatusStrip
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.viewer.corners.text import CornerText
from osteo_desktop.ui.window.panes import Panes, Side


class PictureFirst(QObject):
    """Whoever leads the reader to a folded pane calls :meth:`reveal` first."""

    def __init__(
        self,
        panes: Panes,
        overlay: CornerText,
        strip: StatusStrip,
        messages: MessageBar,
        focus: ReadingFocus,
        preferences: Preferences,
        actions: dict[Side, QAction],
        window: QMainWindow,
    ) -> None:
        """``overlay`` says the verdict while the panel cannot. ``strip``: out of sight while the
        radiograph stands alone. ``actions``: checked while their pane is in sight."""
        super().__init__(window)
        self._panes, self._overlay, self._strip = panes, overlay, strip
        self._messages = messages
        self._focus, self._preferences = focus, preferences
        self._actions, self._window = actions, window
        settings = preferences.settings
        panes.restore(
            {Side.LIST: settings.worklist_width, Side.PANEL: settings.panel_width},
            {Side.LIST: settings.worklist_folded, Side.PANEL: settings.panel_folded},
        )
        for side, action in actions.items():
            action.setChecked(not panes.stays_folded(side))
            action.toggled.connect(self._toggler(side))
        panes.folded.connect(lambda side, _folded: self._on_folded(side))
        for side in Side:
            self._on_folded(side)
        strip.signed.offered.connect(self._say_signed)
        panes.arranged.connect(self._keep)
        window.installEventFilter(self)

    @property
    def is_alone(self) -> bool:
        return self._panes.is_alone

    def toggle_alone(self) -> None:
        self._set_alone(not self.is_alone)

    def come_back(self) -> None:
        """Esc: from a field to where plain keys act; there it closes the newest message, then
        brings back what stood around the radiograph."""
        if not self._focus.is_here:
            self._focus.take()
        elif self._messages.text:
            self._messages.dismiss()
        elif self.is_alone:
            self._set_alone(False)
        else:
            self._focus.take_to_list()

    def reveal(self, side: Side) -> None:
        """Something in this pane is to be seen or written now."""
        self._set_alone(False)
        self._panes.set_folded(side, False)

    def _toggler(self, side: Side) -> Callable[[bool], None]:
        def toggle(wanted: bool) -> None:
            if self.is_alone:  # nothing is in sight: whoever asks for a pane wants to see it
                self.reveal(side)
                self._on_folded(side)
            else:
                self._panes.set_folded(side, not wanted)

        return toggle

    def _set_alone(self, alone: bool) -> None:
        if alone == self.is_alone:
            return
        # Before the state: what is hidden must not be laid out for the large window first.
        for part in (self._window.menuBar(), *self._window.findChildren(QToolBar), self._strip):
            part.setVisible(not alone)
        self._panes.set_alone(alone)
        state, full = self._window.windowState(), Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if alone else state & ~full)
        self._focus.take()

    def _on_folded(self, side: Side) -> None:
        if side is Side.PANEL:
            self._overlay.show_verdict(self._panes.is_folded(side))
        with QSignalBlocker(self._actions[side]):
            self._actions[side].setChecked(not self._panes.stays_folded(side))

    def _say_signed(self, text: str) -> None:
        """The strip, which offers to take it back, is out of sight."""
        if self.is_alone:
            self._messages.inform(text)

    def _keep(self) -> None:
        panes = self._panes
        self._preferences.change(
            worklist_width=panes.width_kept(Side.LIST),
            panel_width=panes.width_kept(Side.PANEL),
            worklist_folded=panes.stays_folded(Side.LIST),
            panel_folded=panes.stays_folded(Side.PANEL),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and self.is_alone:
            left = (
                isinstance(event, QWindowStateChangeEvent)
                and event.oldState() & Qt.WindowState.WindowFullScreen
                and not self._window.isFullScreen()
            )
            # Closed alone, it would open alone, and nobody knew where the list is.
            if left or event.type() == QEvent.Type.Close:
                self._set_alone(False)
        return super().eventFilter(watched, event)
