"""The rest of the window, made in portions: between two of them it paints and listens.

Importing this imports all that radiographs need, so whoever wants the window to be seen first
(:mod:`completing`) imports it only then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.batch.batch_status import BatchStatus
from osteo_desktop.ui.batch.export_control import ExportControl
from osteo_desktop.ui.batch.folder_job import FolderJob
from osteo_desktop.ui.batch.grouping_control import GroupingControl
from osteo_desktop.ui.batch.row_menu import RowMenu
from osteo_desktop.ui.batch.watching import Watching
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.keys.reading_focus import ReadingFocus
from osteo_desktop.ui.language.translate import system_language
from osteo_desktop.ui.model.agreement_control import AgreementControl
from osteo_desktop.ui.model.model_control import ModelControl
from osteo_desktop.ui.model.points_control import PointsControl
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.parts.status_strip import StatusStrip
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.deciding import Deciding
from osteo_desktop.ui.reading.describing import DescribingRegions
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
from osteo_desktop.ui.window.commands import fill_menus, make_commands
from osteo_desktop.ui.window.help_control import HelpControl
from osteo_desktop.ui.window.key_hints import make_shortcuts
from osteo_desktop.ui.window.making.composition import Composition
from osteo_desktop.ui.window.making.connecting import (
    apply_settings,
    connect_commands,
    connect_parts,
    set_map_opacity,
)
from osteo_desktop.ui.window.menus import Menu
from osteo_desktop.ui.window.opening import Opening
from osteo_desktop.ui.window.opinions.control import OpinionControl
from osteo_desktop.ui.window.panes import Side
from osteo_desktop.ui.window.photograph_control import PhotographControl
from osteo_desktop.ui.window.picture_first import PictureFirst
from osteo_desktop.ui.window.preferences_control import PreferencesControl
from osteo_desktop.ui.window.second_window import SecondWindowControl
from osteo_desktop.ui.window.start.start_control import StartControl
from osteo_desktop.ui.window.text_size_menu import add_text_size_menu
from osteo_desktop.ui.window.tool_bar import fill_tool_bar
from osteo_desktop.ui.window.wiring import on
from osteo_desktop.ui.worklist.pane import WorklistPane
from osteo_desktop.ui.worklist.view import WorklistView
from osteo_desktop.workflow.reading.room import ReadingRoom


def _make_jobs(window: Composition, room: ReadingRoom) -> None:
    window.jobs = Jobs(window)
    window.preferences = Preferences(window.settings, window.jobs, window)
    window.readings = Readings(room, window.jobs, window)
    window.folder_job = FolderJob(room, window.jobs, window)


def _make_list(window: Composition, room: ReadingRoom) -> None:
    window.worklist = WorklistView()
    window.worklist_pane = WorklistPane(window.worklist)


def _make_viewer(window: Composition, room: ReadingRoom) -> None:
    window.viewer = RadiographViewer()


def _make_panel(window: Composition, room: ReadingRoom) -> None:
    window.panel = ReadingPanel()
    window.messages = MessageBar()
    window.closing = Closing(room, window.jobs, window.readings, window.messages, window)
    window.strip = StatusStrip()


def _make_showing(window: Composition, room: ReadingRoom) -> None:
    window.loader = RadiographLoader(room, window.jobs, window)
    focus = window.reading_focus = ReadingFocus(window, window.worklist, window.viewer.view)
    window.showing = Showing(
        window.worklist, window.viewer, window.panel, window.readings, window.loader, focus, window
    )
    DescribingRegions(window.panel, window.viewer, window.showing, window)


def _make_deciding(window: Composition, _room: ReadingRoom) -> None:
    focus = window.reading_focus
    window.deciding = Deciding(
        window.showing,
        window.worklist,
        window.panel,
        window.messages,
        window.readings,
        focus,
        window,
    )
    window.sessions = SessionFlow(
        window.showing, window.worklist, window.panel, window.messages, window.readings, window
    )
    window.signing = SigningFlow(
        window.showing,
        window.deciding,
        window.worklist,
        window.panel,
        window.messages,
        window.strip.signed,
        window.readings,
        window.reading_focus,
        window.preferences,
        window,
    )


def _make_overruling(window: Composition, room: ReadingRoom) -> None:
    window.overruling = Overruling(
        room,
        window.jobs,
        window.panel,
        window.showing,
        lambda: window.deciding.reader,
        window.readings,
        window.worklist,
        lambda: window.folder_job.busy,
        window.messages,
        window,
    )


def _make_way_back(window: Composition, room: ReadingRoom) -> None:
    window.way_back = WayBack(window.showing, window.signing, window.readings, window.messages)
    window.place = Resume(window.showing, window.readings, window.viewer, window)


def _make_grid(window: Composition, room: ReadingRoom) -> None:
    window.grid = ViewerGrid(window.viewer)
    window.hanging = HangingControl(
        window.grid, window.worklist, window.showing, window.loader, window.preferences, window
    )
    window.priors = EarlierStudies(
        room,
        window.jobs,
        window.readings,
        window.showing,
        window.hanging,
        window.panel.priors,
        window,
    )
    window.grouping = GroupingControl(
        window.readings, window.showing, window.worklist, window.folder_job, window.messages, window
    )


def _make_dialogs(window: Composition, room: ReadingRoom) -> None:
    window.agreement = AgreementControl(room, window.jobs, window.messages, window)
    window.points = PointsControl(
        room,
        window.jobs,
        window.folder_job,
        window.messages,
        lambda: window.deciding.reader,
        window,
    )
    window.archive = ArchiveControl(
        room, window.jobs, window.folder_job, window.sessions, window.messages, window
    )
    window.exports = ExportControl(
        room, window.jobs, window.readings, window.sessions, window.messages, window
    )
    window.models = ModelControl(
        window.jobs, window.folder_job, window.preferences, window.messages, window.strip, window
    )
    window.training = TrainingControl(window.jobs, window.preferences, window.messages, window)


def _make_commands(window: Composition, room: ReadingRoom) -> None:
    window.commands = make_commands(window)


def _make_batch(window: Composition, room: ReadingRoom) -> None:
    window.opinions = OpinionControl(room, window, window)
    window.photographs = PhotographControl(
        room, window.jobs, window.showing, window.messages, window
    )
    window.news = BatchStatus(
        window.folder_job,
        window.sessions,
        window.worklist,
        window.viewer,
        window.strip,
        window.messages,
        window.commands.export,
        window.worklist_pane.incomplete,
        window,
    )


def _make_picture(window: Composition, room: ReadingRoom) -> None:
    window.watching = Watching(
        room, window.jobs, window.folder_job, window.messages, window.commands.watch, window
    )
    window.second = SecondWindowControl(
        window.grid, window.hanging, window.preferences, window.commands.second_window, window
    )
    window.image = ImageControl(
        room,
        window.jobs,
        window.showing,
        window.hanging,
        window.preferences,
        window.messages,
        window,
    )


def _make_keys(window: Composition, room: ReadingRoom) -> None:
    window.shortcuts = make_shortcuts(window.commands, window.viewer, window.image.actions, window)
    window.chooser = PreferencesControl(window.preferences, window.jobs, window.shortcuts, window)
    of_row = window.commands.of_row()
    window.row_menu = RowMenu(
        window.worklist_pane,
        window.deciding,
        window.grouping,
        window.exports,
        window.image,
        of_row,
        window,
    )


def _make_help(window: Composition, room: ReadingRoom) -> None:
    window.help = HelpControl(
        window.shortcuts,
        lambda: window.news.status,
        window.version,
        window.settings.language or system_language(),
        window.jobs.library,
        window.commands.guide,
        window,
    )


def _arrange(window: Composition, _room: ReadingRoom) -> None:
    window.messages.float_over(window.grid, window.grid.warnings)
    window.front.fill(window.worklist_pane, window.grid, window.panel, window.strip)
    window.panes = window.front.panes
    window.front.page.stackUnder(window.messages)


def _fill_bars(window: Composition, _room: ReadingRoom) -> None:
    commands, image = window.commands, window.image
    menus = window.front.menus
    recent = fill_menus(menus, commands, window.viewer, image.fill)
    window.opening = Opening(recent, window.preferences, window.messages, window)
    view = menus[Menu.VIEW]
    window.text_sizes = add_text_size_menu(view, window.preferences, window.messages)
    window.front.tools.clear_place()
    fill_tool_bar(
        window,
        window.front.tools,
        commands,
        window.viewer.actions(),
        window.viewer.marks.actions,
        image.actions.tags,
        window.viewer.windows,
        window.preferences.settings.map_opacity,
        lambda opacity: set_map_opacity(window, opacity),
    )
    QWidget.setTabOrder(window.worklist, window.viewer)
    QWidget.setTabOrder(window.viewer, window.panel)
    window.worklist.setFocus()  # or the first key would go into the field that finds


def _make_picture_first(window: Composition, _room: ReadingRoom) -> None:
    window.picture_first = PictureFirst(
        window.panes,
        window.viewer.overlay,
        window.strip,
        window.messages,
        window.reading_focus,
        window.preferences,
        {Side.LIST: window.commands.show_list, Side.PANEL: window.commands.show_panel},
        window,
    )


def _make_first(window: Composition, _room: ReadingRoom) -> None:
    window.first = StartControl(window, window.front.page)
    on(window.commands.tour, window.first.go_on_tour)
    window.shortcuts.changed.connect(window.first.keys_changed)


PORTIONS: tuple[Callable[[Composition, ReadingRoom], None], ...] = (
    _make_jobs,
    _make_list,
    _make_viewer,
    _make_panel,
    _make_showing,
    _make_deciding,
    _make_overruling,
    _make_way_back,
    _make_grid,
    _make_dialogs,
    _make_commands,
    _make_batch,
    _make_picture,
    _make_keys,
    _make_help,
    _arrange,
    _fill_bars,
    _make_picture_first,
    connect_commands,
    connect_parts,
    apply_settings,
    _make_first,
)
"""In this order; each takes a few milliseconds."""


def build(window: Composition, room: ReadingRoom) -> Iterator[None]:
    """A portion for each step; after the last the window is whole."""
    for portion in PORTIONS:
        portion(window, room)
        yield
