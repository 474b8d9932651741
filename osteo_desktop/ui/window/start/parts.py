"""The parts of the window that the first minutes lead to; the window has them all."""

from __future__ import annotations

from typing import Protocol

from osteo_desktop.ui.batch.folder_job import FolderJob
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.keys.reading_focus import ReadingFocus
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.parts.status_strip import StatusStrip
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.viewer_grid import ViewerGrid
from osteo_desktop.ui.window.commands import Commands
from osteo_desktop.ui.window.opening import Opening
from osteo_desktop.ui.worklist.view import WorklistView


class Help(Protocol):
    def show_guide(self) -> None: ...


class Parts(Protocol):
    jobs: Jobs
    preferences: Preferences
    folder_job: FolderJob
    readings: Readings
    reading_focus: ReadingFocus
    worklist: WorklistView
    grid: ViewerGrid
    viewer: RadiographViewer
    panel: ReadingPanel
    messages: MessageBar
    strip: StatusStrip
    commands: Commands
    opening: Opening

    @property
    def help(self) -> Help: ...
