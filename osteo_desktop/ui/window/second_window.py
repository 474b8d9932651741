"""Opens the second window and brings the radiographs there and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.hanging import HangingControl
from osteo_desktop.ui.viewer.second_window import SecondWindow
from osteo_desktop.ui.viewer.viewer_grid import ViewerGrid

_RAISED_MS = 100
"""By then the window manager has answered."""


class SecondWindowControl(QObject):
    def __init__(
        self,
        grid: ViewerGrid,
        hanging: HangingControl,
        preferences: Preferences,
        action: QAction,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._grid, self._hanging, self._preferences = grid, hanging, preferences
        self._action, self._main = action, window
        self.window = SecondWindow(window)
        self.window.addAction(action)
        self._raising = QTimer(self, interval=_RAISED_MS, singleShot=True)
        self._raising.timeout.connect(self.window.raise_)
        self.window.closed.connect(lambda: action.setChecked(False))
        grid.hung.connect(self.window.show_count)
        grid.companion_chosen.connect(lambda _number: window.activateWindow())
        action.toggled.connect(self._toggle)

    def restore(self) -> None:
        """As it was when the program was last closed, or before a closing that was refused."""
        self._action.setChecked(self._preferences.settings.second_window)
        if self._action.isChecked():
            self.window.show()

    def put_away(self) -> None:
        """The program is being closed."""
        if self._action.isChecked():
            geometry = self.window.geometry_text()
            self._preferences.change(second_window_geometry=geometry)
        self.window.put_away()

    def _toggle(self, wanted: bool) -> None:
        if wanted:
            self._grid.set_apart(self.window.frames)
            self.window.open_at(self._preferences.settings.second_window_geometry, self._beside())
            # Not every window manager heeds that it is to be shown without becoming active.
            self._main.activateWindow()
            # Activating raises the main window, on a single screen over what was asked for.
            self._raising.start()
        else:
            self._preferences.change(second_window_geometry=self.window.geometry_text())
            self._grid.set_apart(None)
            self.window.hide()
        self._preferences.change(second_window=wanted)
        self._hanging.hang_again()

    def _beside(self) -> QRect:
        """The wider side of the main window: a radiograph that is decided must not be covered."""
        main = self._main.geometry()
        grid = QRect(self._grid.mapToGlobal(QPoint(0, 0)), self._grid.size())
        left = QRect(main.left(), grid.top(), grid.left() - main.left(), grid.height())
        right = QRect(grid.right() + 1, grid.top(), main.right() - grid.right(), grid.height())
        return max(left, right, key=QRect.width)
