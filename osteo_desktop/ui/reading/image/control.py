"""What is done with the radiograph in sight beside reading it; each part does its own work."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.hanging import HangingControl
from osteo_desktop.ui.reading.image.clipboard import Clipboard
from osteo_desktop.ui.reading.image.comparing import Comparing
from osteo_desktop.ui.reading.image.copying import Copying
from osteo_desktop.ui.reading.image.file_control import FileControl
from osteo_desktop.ui.reading.image.saving import Saving
from osteo_desktop.ui.reading.image.windowing import Windowing
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.viewer.tools.enhancing import connect_enhancing
from osteo_desktop.ui.viewer.tools.image_actions import make_image_actions
from osteo_desktop.ui.viewer.tools.image_menu import ImageMenu, fill_menu
from osteo_desktop.ui.viewer.tools.readout import Readout
from osteo_desktop.ui.viewer.tools.rectangle import ZoomRectangle
from osteo_desktop.workflow.reading.room import ReadingRoom


class ImageControl(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        showing: Showing,
        hanging: HangingControl,
        preferences: Preferences,
        messages: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._viewer = viewer = showing.viewer
        self.actions = make_image_actions(viewer)
        self.menu = ImageMenu(viewer, self.actions)
        self.clipboard = Clipboard(messages)
        self.copying = Copying(viewer, self.actions, self.clipboard, self)
        self.saving = Saving(room, jobs, showing, messages, parent)
        self.windowing = Windowing(viewer, preferences, parent)
        self.comparing = Comparing(showing, hanging, self.actions.compare, parent)
        Readout(viewer, self.actions.pixel_values)
        ZoomRectangle(viewer, self.actions.zoom_rectangle)
        connect_enhancing(viewer, self.actions)
        self.files = FileControl(room, jobs, showing, self.clipboard, messages, parent)
        self.actions.window_values.triggered.connect(lambda: self.windowing.show())
        self.actions.save.triggered.connect(lambda: self.saving.show())
        self.actions.tags.triggered.connect(lambda: self.files.show_tags())
        self.actions.folder.triggered.connect(lambda: self.files.show_in_folder())
        viewer.shown_changed.connect(self._enable)
        self._enable()

    def fill(self, menu: QMenu) -> None:
        """The menu of the menu bar."""
        fill_menu(menu, self.actions)

    def _enable(self) -> None:
        for action in self.actions.all():
            action.setEnabled(self._viewer.radiograph is not None)
