"""The window of the radiograph in sight, typed; and the reader's own for a body part."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from osteo_desktop.imaging.display import histogram
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.ui.dialogs.histogram_dialog import HistogramDialog
from osteo_desktop.ui.dialogs.window_dialog import WindowDialog
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.window_level import as_window


class Windowing(QObject):
    def __init__(self, viewer: RadiographViewer, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._viewer, self._preferences, self._window = viewer, preferences, parent
        self.dialog: WindowDialog | None = None
        self.histogram: HistogramDialog | None = None
        self._counted: Radiograph | None = None
        viewer.window_changed.connect(lambda *_: self._follow())
        viewer.shown_changed.connect(self._follow)
        viewer.windows.own = preferences.settings.own_windows

    def show(self) -> None:
        if self.dialog is None:
            self.dialog = WindowDialog(self._window)
            self.dialog.typed.connect(self._viewer.windows.chosen.emit)
            self.dialog.percentiles_wanted.connect(self._viewer.windows.choose_between)
            self.dialog.kept.connect(self._keep)
        self.dialog.show()
        self._follow()
        self.dialog.centre.setFocus()
        self.dialog.centre.selectAll()

    def show_histogram(self) -> None:
        if self.histogram is None:
            self.histogram = HistogramDialog(self._window)
            self.histogram.histogram.dragged.connect(self._viewer.windows.chosen.emit)
        self.histogram.show()
        self._follow()

    def _follow(self) -> None:
        shown = self._viewer.radiograph
        if shown is None:
            return  # another one is on its way
        window = as_window(self._viewer.voi)
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_window(window)
            self.dialog.show_part(self._part())
        if self.histogram is not None and self.histogram.isVisible():
            if shown is not self._counted:
                self._counted = shown
                self.histogram.histogram.show_counts(*histogram(shown))
            self.histogram.show_window(window)

    def _part(self) -> str:
        shown = self._viewer.radiograph
        return "" if shown is None else shown.header.BodyPartExamined.strip().upper()

    def _keep(self, low: float, high: float) -> None:
        own = {**self._preferences.settings.own_windows, self._part(): (low, high)}
        self._preferences.change(own_windows=own)
        self._viewer.windows.own = own
        self._viewer.windows.choose_between(low, high)
