"""What the window consists of, declared once; ``building`` makes all of it but the front."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QMenu

from osteo_desktop.settings import Settings

if TYPE_CHECKING:  # none of it is loaded before the window is seen
    from osteo_desktop.ui.batch.batch_status import BatchStatus
    from osteo_desktop.ui.batch.export_control import ExportControl
    from osteo_desktop.ui.batch.folder_job import FolderJob
    from osteo_desktop.ui.batch.grouping_control import GroupingControl
    from osteo_desktop.ui.batch.row_menu import RowMenu
    from osteo_desktop.ui.batch.watching import Watching
    from osteo_desktop.ui.jobs import Jobs
    from osteo_desktop.ui.keys.reading_focus import ReadingFocus
    from osteo_desktop.ui.keys.shortcuts import Shortcuts
    from osteo_desktop.ui.model.agreement_control import AgreementControl
    from osteo_desktop.ui.model.model_control import ModelControl
    from osteo_desktop.ui.model.points_control import PointsControl
    from osteo_desktop.ui.parts.message_bar import MessageBar
    from osteo_desktop.ui.parts.status_strip import StatusStrip
    from osteo_desktop.ui.preferences import Preferences
    from osteo_desktop.ui.reading.deciding import Deciding
    from osteo_desktop.ui.reading.earlier_studies import EarlierStudies
    from osteo_desktop.ui.reading.hanging import HangingControl
    from osteo_desktop.ui.reading.image.control import ImageControl
    from osteo_desktop.ui.reading.loader import RadiographLoader
    from osteo_desktop.ui.reading.overruling import Overruling
    from osteo_desktop.ui.reading.readings import Readings
    from osteo_desktop.ui.reading.resume import Resume
    from osteo_desktop.ui.reading.session_flow import SessionFlow
    from osteo_desktop.ui.reading.showing import Showing
    from osteo_desktop.ui.reading.signing import SigningFlow
    from osteo_desktop.ui.reading.way_back import WayBack
    from osteo_desktop.ui.reading_panel.panel import ReadingPanel
    from osteo_desktop.ui.training.training_control import TrainingControl
    from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
    from osteo_desktop.ui.viewer.viewer_grid import ViewerGrid
    from osteo_desktop.ui.window.archive_control import ArchiveControl
    from osteo_desktop.ui.window.closing import Closing
    from osteo_desktop.ui.window.commands import Commands
    from osteo_desktop.ui.window.help_control import HelpControl
    from osteo_desktop.ui.window.making.front import Front
    from osteo_desktop.ui.window.opening import Opening
    from osteo_desktop.ui.window.opinions.control import OpinionControl
    from osteo_desktop.ui.window.panes import Panes
    from osteo_desktop.ui.window.photograph_control import PhotographControl
    from osteo_desktop.ui.window.picture_first import PictureFirst
    from osteo_desktop.ui.window.preferences_control import PreferencesControl
    from osteo_desktop.ui.window.second_window import SecondWindowControl
    from osteo_desktop.ui.window.start.start_control import StartControl
    from osteo_desktop.ui.worklist.pane import WorklistPane
    from osteo_desktop.ui.worklist.view import WorklistView
    from osteo_desktop.workflow.reading.room import ReadingRoom


class Composition(QMainWindow):
    settings: Settings
    """As they were when the window was opened; ``preferences`` has them as they are."""
    version: str
    """Of the program."""
    is_whole: bool
    """All its parts are there."""
    front: Front
    panes: Panes

    jobs: Jobs
    preferences: Preferences
    readings: Readings
    folder_job: FolderJob
    worklist: WorklistView
    worklist_pane: WorklistPane
    viewer: RadiographViewer
    panel: ReadingPanel
    messages: MessageBar
    closing: Closing
    strip: StatusStrip
    loader: RadiographLoader
    reading_focus: ReadingFocus
    showing: Showing
    deciding: Deciding
    sessions: SessionFlow
    signing: SigningFlow
    overruling: Overruling
    way_back: WayBack
    place: Resume
    grid: ViewerGrid
    hanging: HangingControl
    priors: EarlierStudies
    grouping: GroupingControl
    agreement: AgreementControl
    points: PointsControl
    archive: ArchiveControl
    exports: ExportControl
    models: ModelControl
    training: TrainingControl
    commands: Commands
    opinions: OpinionControl
    photographs: PhotographControl
    news: BatchStatus
    watching: Watching
    second: SecondWindowControl
    image: ImageControl
    shortcuts: Shortcuts
    chooser: PreferencesControl
    row_menu: RowMenu
    help: HelpControl
    picture_first: PictureFirst
    opening: Opening
    text_sizes: QMenu
    first: StartControl

    def portions(self, room: ReadingRoom) -> Iterator[None]:
        """Makes a part of what is not there yet before each yield; at the end all is there."""
        raise NotImplementedError
