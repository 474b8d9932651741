"""The radiograph as large as it was, on a screen that was measured with a ruler."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.dialogs.screen_dialog import ScreenDialog
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.passing_note import PassingNote
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer


class TrueSize(QObject):
    def __init__(self, viewer: RadiographViewer, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._viewer, self._preferences, self._window = viewer, preferences, parent
        self._note = PassingNote(viewer, self)
        self._wanted = 0.0
        """Viewport pixels per column; 0 while it is not as large as it was."""
        self._on = ""
        self.dialog: ScreenDialog | None = None
        viewer.view.placement_changed.connect(self._check)
        viewer.marks.changed.connect(lambda *_: self._check())

    def show(self) -> None:
        """Asks for the ruler where this screen was not measured yet."""
        spacing = self._viewer.marks.spacing
        if spacing is None or not spacing.is_length:
            self._note.say(translate("Image", "No spacing: its true size is not known"))
            return
        millimetres = self._preferences.settings.screens.get(screen_name(self._viewer.screen()))
        if millimetres is None:
            self.calibrate(then_show=True)
            return
        # A column's width in pixels of the window, of which each may be several of the screen.
        self._on = screen_name(self._viewer.screen())
        self._wanted = spacing.column / (millimetres * self._viewer.devicePixelRatioF())
        self._viewer.view.take_scale(self._wanted)
        self._check()

    def calibrate(self, *, then_show: bool = False) -> None:
        screen = screen_name(self._viewer.screen())
        before = self._preferences.settings.screens.get(screen)
        self.dialog = ScreenDialog(screen, before, self._window)
        self.dialog.setModal(True)

        def keep(millimetres: float) -> None:
            screens = {**self._preferences.settings.screens, screen: millimetres}
            self._preferences.change(screens=screens)
            self._wanted = 0.0
            self._check()
            if then_show:
                self.show()

        self.dialog.measured.connect(keep)
        self.dialog.show()

    def _check(self) -> None:
        """Said as long as it is so: any other zoom, spacing or screen ends it."""
        placement, spacing = self._viewer.view.placement, self._viewer.marks.spacing
        is_so = (
            self._wanted > 0.0
            and placement is not None
            and spacing is not None
            and spacing.is_length
            and math.isclose(placement.scale, self._wanted, rel_tol=1e-6)
            and screen_name(self._viewer.screen()) == self._on
        )
        said = ""
        if is_so and spacing is not None:
            text = translate("Image", "True size on this screen (spacing {origin})")
            said = text.format(origin=words.word(spacing.origin))
        else:
            self._wanted = 0.0
        if said != self._viewer.extras.scale:
            self._viewer.set_extras(scale=said)


def screen_name(screen: QScreen) -> str:
    """Which it is, wherever it is plugged in: as its maker numbered it, else as the system does."""
    parts = (screen.manufacturer(), screen.model(), screen.serialNumber())
    made = " ".join(part.strip() for part in parts if part.strip())
    size = screen.geometry().size() * screen.devicePixelRatio()
    return f"{made or screen.name()} {size.width()}×{size.height()}"
