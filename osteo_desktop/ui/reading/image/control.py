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
from osteo_desktop.ui.reading.image.letters import LetterControl
from osteo_desktop.ui.reading.image.mapping import Mapping
from osteo_desktop.ui.reading.image.messenger import MessengerControl
from osteo_desktop.ui.reading.image.printing import PrintControl
from osteo_desktop.ui.reading.image.saving import Saving
from osteo_desktop.ui.reading.image.stick import StickControl
from osteo_desktop.ui.reading.image.true_size import TrueSize
from osteo_desktop.ui.reading.image.windowing import Windowing
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.viewer.tools.enhancing import connect_enhancing
from osteo_desktop.ui.viewer.tools.image_actions import make_image_actions
from osteo_desktop.ui.viewer.tools.image_menu import ImageMenu, fill_menu
from osteo_desktop.ui.viewer.tools.monitor_picture import MonitorPicture
from osteo_desktop.ui.viewer.tools.readout import Readout
from osteo_desktop.ui.viewer.tools.rectangle import ZoomRectangle
from osteo_desktop.ui.viewer.touch import Touch
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
        self._window = parent
        self.actions = make_image_actions(viewer)
        self.menu = ImageMenu(viewer, self.actions)
        self.clipboard = Clipboard(messages)
        self.copying = Copying(viewer, self.actions, self.clipboard, jobs.files, self)
        self.saving = Saving(room, jobs, showing, messages, parent)
        self.letters = LetterControl(room, jobs, showing, preferences, parent)
        self.printing = PrintControl(
            room, jobs, showing, preferences, messages, self.letters.languages, parent
        )
        self.messenger = MessengerControl(room, jobs, showing, preferences, parent)
        self.stick = StickControl(room, jobs, showing, preferences, parent)
        self.mapping = Mapping(room, jobs, viewer, messages, self)
        self.windowing = Windowing(viewer, preferences, parent)
        self.comparing = Comparing(showing, hanging, self.actions.compare, parent)
        self.true_size = TrueSize(viewer, preferences, parent)
        self.actions.true_size.triggered.connect(lambda: self.true_size.show())
        self.actions.calibrate_screen.triggered.connect(lambda: self.true_size.calibrate())
        Touch(viewer.view)
        viewer.view.scrolled.connect(showing.worklist.step)
        Readout(viewer, self.actions.pixel_values)
        ZoomRectangle(viewer, self.actions.zoom_rectangle)
        connect_enhancing(viewer, self.actions)
        self.files = FileControl(room, jobs, showing, self.clipboard, messages, parent)
        self.actions.window_values.triggered.connect(lambda: self.windowing.show())
        self.actions.histogram.triggered.connect(lambda: self.windowing.show_histogram())
        self.actions.monitor_picture.triggered.connect(lambda: self._show_monitor_picture())
        self.actions.save.triggered.connect(lambda: self.saving.show())
        self.actions.report.triggered.connect(lambda: self.letters.show())
        self.actions.patient_page.triggered.connect(lambda: self.letters.show_for_patient())
        self.actions.messenger.triggered.connect(lambda: self.messenger.show())
        self.actions.stick.triggered.connect(lambda: self.stick.show())
        self.actions.tags.triggered.connect(lambda: self.files.show_tags())
        self.actions.folder.triggered.connect(lambda: self.files.show_in_folder())
        viewer.shown_changed.connect(self._enable)
        self._enable()

    def fill(self, menu: QMenu) -> None:
        """The menu of the menu bar."""
        fill_menu(menu, self.actions)

    def _show_monitor_picture(self) -> None:
        """On the screen that the radiograph is on."""
        self.monitor_picture = MonitorPicture(self._viewer.screen(), self._window)
        self.monitor_picture.showFullScreen()

    def _enable(self) -> None:
        """A screen can be judged without a radiograph."""
        always = (self.actions.monitor_picture, self.actions.calibrate_screen)
        for action in self.actions.all():
            action.setEnabled(action in always or self._viewer.radiograph is not None)
