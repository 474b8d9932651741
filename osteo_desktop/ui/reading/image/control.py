"""What is done with the radiograph in sight beside reading it; each part does its own work."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.reading.image.copying import Copying
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.tools.image_actions import make_image_actions
from osteo_desktop.ui.viewer.tools.image_menu import ImageMenu, fill_menu


class ImageControl(QObject):
    def __init__(self, viewer: RadiographViewer, messages: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self.actions = make_image_actions(viewer)
        self.menu = ImageMenu(viewer, self.actions)
        self.copying = Copying(viewer, self.actions, messages, self)
        viewer.shown_changed.connect(self._enable)
        self._enable()

    def fill(self, menu: QMenu) -> None:
        """The menu of the menu bar."""
        fill_menu(menu, self.actions)

    def _enable(self) -> None:
        for action in self.actions.all():
            action.setEnabled(self._viewer.radiograph is not None)
