"""The window: puts the parts together and connects them; each part does its own work."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from osteo_desktop.records.reading import CriticalState
from osteo_desktop.records.rules.blindness import Blindness
from osteo_desktop.records.selection import Root, Selection, to_text
from osteo_desktop.settings import Settings
from osteo_desktop.ui.batch.batch_status import BatchStatus
from osteo_desktop.ui.batch.export_control import ExportControl
from osteo_desktop.ui.batch.folder_job import FolderJob
from osteo_desktop.ui.batch.grouping_control import GroupingControl
from osteo_desktop.ui.batch.row_menu import RowMenu
from osteo_desktop.ui.batch.watching import Watching
from osteo_desktop.ui.jobs import Jobs, log_error
from osteo_desktop.ui.keys.reading_focus import ReadingFocus
from osteo_desktop.ui.language.translate import system_language, translate
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
from osteo_desktop.ui.viewer.remembering import remember_map
from osteo_desktop.ui.viewer.viewer_grid import ViewerGrid
from osteo_desktop.ui.window import opening_words
from osteo_desktop.ui.window.archive_control import ArchiveControl
from osteo_desktop.ui.window.choices import use_choices
from osteo_desktop.ui.window.closing import Closing
from osteo_desktop.ui.window.commands import add_menus, make_commands
from osteo_desktop.ui.window.help_control import HelpControl
from osteo_desktop.ui.window.key_hints import make_shortcuts, tell_keys
from osteo_desktop.ui.window.on_screen import OnScreen
from osteo_desktop.ui.window.opening import Opening
from osteo_desktop.ui.window.opinions.control import OpinionControl
from osteo_desktop.ui.window.panes import Panes, Side
from osteo_desktop.ui.window.photograph_control import PhotographControl
from osteo_desktop.ui.window.picture_first import PictureFirst
from osteo_desktop.ui.window.preferences_control import PreferencesControl
from osteo_desktop.ui.window.second_window import SecondWindowControl
from osteo_desktop.ui.window.start.start_control import StartControl
from osteo_desktop.ui.window.text_size_menu import add_text_size_menu
from osteo_desktop.ui.window.tool_bar import add_tool_bar
from osteo_desktop.ui.window.wiring import (
    connect_picture,
    connect_reading,
    connect_views,
    connect_worklist,
    on,
)
from osteo_desktop.ui.worklist.pane import WorklistPane
from osteo_desktop.ui.worklist.remembering import remember_arrangement
from osteo_desktop.ui.worklist.view import WorklistView
from osteo_desktop.workflow.reading.room import ReadingRoom


class MainWindow(QMainWindow):
    def __init__(self, room: ReadingRoom, settings: Settings, version: str = "") -> None:
        super().__init__()
        self.jobs = Jobs(self)
        self.preferences = Preferences(settings, self.jobs, self)
        self.readings = Readings(room, self.jobs, self)
        self.folder_job = FolderJob(room, self.jobs, self)
        self.worklist = WorklistView()
        self.worklist_pane = WorklistPane(self.worklist)
        self.viewer = RadiographViewer()
        self.panel = ReadingPanel()
        self.messages = MessageBar()
        self.closing = Closing(room, self.jobs, self.readings, self.messages, self)
        self.strip = StatusStrip()
        self.loader = RadiographLoader(room, self.jobs, self)
        focus = self.reading_focus = ReadingFocus(self, self.worklist, self.viewer.view)
        self.showing = Showing(
            self.worklist, self.viewer, self.panel, self.readings, self.loader, focus, self
        )
        DescribingRegions(self.panel, self.viewer, self.showing, self)
        self.deciding = Deciding(
            self.showing, self.worklist, self.panel, self.messages, self.readings, focus, self
        )
        self.sessions = SessionFlow(
            self.showing, self.worklist, self.panel, self.messages, self.readings, self
        )
        self.signing = SigningFlow(
            self.showing,
            self.deciding,
            self.worklist,
            self.panel,
            self.messages,
            self.strip.signed,
            self.readings,
            self.reading_focus,
            self.preferences,
            self,
        )
        self.overruling = Overruling(
            room,
            self.jobs,
            self.panel,
            self.showing,
            lambda: self.deciding.reader,
            self.readings,
            self.worklist,
            lambda: self.folder_job.busy,
            self.messages,
            self,
        )
        self.way_back = WayBack(self.showing, self.signing, self.readings, self.messages)
        self.place = Resume(self.showing, self.readings, self.viewer, self)
        self.grid = ViewerGrid(self.viewer)
        self.hanging = HangingControl(
            self.grid, self.worklist, self.showing, self.loader, self.preferences, self
        )
        self.priors = EarlierStudies(
            room, self.jobs, self.readings, self.showing, self.hanging, self.panel.priors, self
        )
        self.grouping = GroupingControl(
            self.readings, self.showing, self.worklist, self.folder_job, self.messages, self
        )
        self.agreement = AgreementControl(room, self.jobs, self.messages, self)
        self.points = PointsControl(
            room, self.jobs, self.folder_job, self.messages, lambda: self.deciding.reader, self
        )
        self.archive = ArchiveControl(
            room, self.jobs, self.folder_job, self.sessions, self.messages, self
        )
        self.exports = ExportControl(
            room, self.jobs, self.readings, self.sessions, self.messages, self
        )
        self.models = ModelControl(
            self.jobs, self.folder_job, self.preferences, self.messages, self.strip, self
        )
        self.training = TrainingControl(self.jobs, self.preferences, self.messages, self)
        self.commands = make_commands(self)
        self.opinions = OpinionControl(room, self, self)
        self.photographs = PhotographControl(room, self.jobs, self.showing, self.messages, self)
        self.news = BatchStatus(
            self.folder_job,
            self.sessions,
            self.worklist,
            self.viewer,
            self.strip,
            self.messages,
            self.commands.export,
            self.worklist_pane.incomplete,
            self,
        )
        self.watching = Watching(
            room, self.jobs, self.folder_job, self.messages, self.commands.watch, self
        )
        self.second = SecondWindowControl(
            self.grid, self.hanging, self.preferences, self.commands.second_window, self
        )
        self.image = ImageControl(
            room, self.jobs, self.showing, self.hanging, self.preferences, self.messages, self
        )
        self.shortcuts = make_shortcuts(self.commands, self.viewer, self.image.actions, self)
        self.chooser = PreferencesControl(self.preferences, self.jobs, self.shortcuts, self)
        of_row = self.commands.of_row()
        self.row_menu = RowMenu(
            self.worklist_pane, self.deciding, self.grouping, self.exports, self.image, of_row, self
        )
        self.help = HelpControl(
            self.shortcuts,
            lambda: self.news.status,
            version,
            settings.language or system_language(),
            self.jobs.library,
            self.commands.guide,
            self,
        )
        self._arrange()
        self.picture_first = PictureFirst(
            self.panes,
            self.viewer.overlay,
            self.strip,
            self.messages,
            self.reading_focus,
            self.preferences,
            {Side.LIST: self.commands.show_list, Side.PANEL: self.commands.show_panel},
            self,
        )
        self._connect_commands()
        self._connect_parts()
        self._apply_settings()
        self.first = StartControl(self)
        self.first.wanted.connect(self.open)
        on(self.commands.tour, self.first.go_on_tour)
        self.shortcuts.changed.connect(self.first.keys_changed)

    # --- putting together -------------------------------------------------------------------

    def _arrange(self) -> None:
        self.setWindowTitle("Osteo Desktop")
        self.setAcceptDrops(True)
        self.panes = Panes(self.worklist_pane, self.grid, self.panel)
        self.messages.float_over(self.grid, self.grid.warnings)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.panes, 1)
        layout.addWidget(self.strip)
        self._centre = centre
        self.setCentralWidget(centre)
        recent, view_menu = add_menus(self, self.commands, self.viewer, self.image.fill)
        self.opening = Opening(recent, self.preferences, self.messages, self)
        self.opening.wanted.connect(self.open)
        self.photographs.open_wanted.connect(self.open)
        self.text_sizes = add_text_size_menu(view_menu, self.preferences, self.messages)
        add_tool_bar(
            self,
            self.commands,
            self.viewer.actions(),
            self.viewer.marks.actions,
            self.image.actions.tags,
            self.viewer.windows,
            self.preferences.settings.map_opacity,
            self._set_map_opacity,
        )
        QWidget.setTabOrder(self.worklist, self.viewer)
        QWidget.setTabOrder(self.viewer, self.panel)
        self.worklist.setFocus()  # or the first key would go into the field that finds
        self.resize(1366, 740)

    def _connect_commands(self) -> None:
        commands = self.commands
        connect_picture(commands, self.picture_first, self.viewer, self.showing, self.messages)
        connect_reading(
            commands, self.deciding, self.signing, self.way_back, self.grouping, self.panel
        )
        connect_worklist(commands, self.worklist, self.worklist_pane)
        connect_views(commands, self.hanging, self.grid)
        on(commands.open_folder, self.opening.choose_folder)
        on(commands.open_file, self.opening.choose_file)
        on(commands.photograph, self.photographs.show)
        on(commands.export, self.exports.show)
        on(commands.print_out, self.image.printing.show)
        on(commands.models, self.models.show)
        on(commands.train, self.training.show)
        on(commands.archive, self.archive.show)
        on(commands.preferences, self.chooser.show)
        on(commands.agreement, self.agreement.show)
        on(commands.points, self.points.show)
        on(commands.guide, self.help.show_guide)
        on(commands.shortcuts, self.help.show_shortcuts)
        on(commands.about, self.help.show_about)
        on(commands.quit, self.close)
        commands.hide_ai.toggled.connect(self._set_ai_hidden)

    def _connect_parts(self) -> None:
        self.panel.texts.templates.changed.connect(
            lambda templates: self.preferences.change(note_templates=templates)
        )
        self.reading_focus.keys_rest.connect(self.strip.keys_rest.setVisible)
        self.grid.companion_chosen.connect(self.reading_focus.take)
        counted, open_ones = self.worklist_pane.counted, CriticalState.TO_BE_TOLD
        counted.connect(lambda tally: self.strip.show_to_be_told(tally.critical.get(open_ones, 0)))
        self.strip.to_be_told_requested.connect(self.worklist_pane.show_to_be_told)
        self.folder_job.reopen.connect(self.open)
        self.agreement.folder_wanted.connect(self.open)
        self.agreement.points_wanted.connect(self.points.show)
        self.folder_job.prepared.connect(self.training.set_status)
        self.folder_job.prepared.connect(lambda status: self.grid.set_card(status.card))
        self.shortcuts.changed.connect(self._tell_keys)
        self.closing.ready.connect(self.close)
        self.closing.wanted_anyway.connect(self.close)
        self.closing.refused.connect(self._on_closing_refused)
        self.preferences.failed.connect(lambda e: self.messages.warn_of(e))

    # --- settings ---------------------------------------------------------------------------

    def _apply_settings(self) -> None:
        settings = self.preferences.settings
        self.panel.sign_box.set_reader(settings.reader_name)
        use_choices(self)
        for problem in self.shortcuts.apply(settings.shortcuts):
            self.messages.inform(problem)
        remember_map(self.grid, self.preferences)
        self.panel.texts.templates.set_templates(settings.note_templates)
        self.commands.hide_ai.setChecked(settings.hide_ai)
        remember_arrangement(self.worklist_pane, self.preferences)
        self.opening.show_recent()
        geometry = QByteArray.fromBase64(QByteArray(settings.window_geometry.encode()))
        if not self.restoreGeometry(geometry) or self.isFullScreen():
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self._on_screen = OnScreen(self)

    def _tell_keys(self) -> None:
        tell_keys(self.commands, self.panel, self.worklist_pane.bar, self.strip)
        deciding = self.commands.pressed_anew()
        self.reading_focus.set_pressed_anew(k for a in deciding for k in a.shortcuts())

    def _set_map_opacity(self, opacity: float) -> None:
        self.grid.set_map_opacity(opacity)
        self.preferences.change(map_opacity=opacity)

    def _set_ai_hidden(self, hidden: bool) -> None:
        self.showing.blind.set_blindness(Blindness(hidden))
        self.showing.present()
        self.worklist_pane.blindness_changed()
        self.news.say_summary()
        self.preferences.change(hide_ai=hidden)

    # --- opening ----------------------------------------------------------------------------

    def start(self, folder: Path | None = None) -> None:
        """Load the model, then read ``folder`` if one is given."""
        self.news.begin_loading()
        self.folder_job.prepare()
        watched = self.preferences.settings.watched_folder
        if folder is not None:
            self.open(folder)
        elif watched:
            self.open(Path(watched))
            self.watching.begin_when_read()
        else:
            self.first.take_focus()
            self.opening.offer_unfinished()

    def open(self, root: Root) -> None:
        """Read a folder, ZIP, file or several; what is open before is saved and left."""
        if self.closing.begun:
            return
        self.first.leave()
        self.sessions.close()
        self.watching.leave()
        self.exports.is_of_selection = isinstance(root, Selection)
        name = opening_words.short_name(root)
        self.news.begin(name)
        self.setWindowTitle(f"{name} – Osteo Desktop")
        self.folder_job.open(root)
        self.preferences.opened(to_text(root))
        self.opening.show_recent()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.opening.dragged_in(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.opening.dropped(event)

    def show_unexpected(self, error: BaseException) -> None:
        """An error that nobody caught: said and logged, and the window goes on."""
        log_error(error)
        self.messages.warn_of(error)

    # --- showing and closing ----------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_screen.look()
        self.second.restore()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.closing.done:
            event.accept()
            return
        event.ignore()
        if self.closing.begun or not self.training.may_close(self.close):
            return
        self.showing.flush()
        not_all = self.folder_job.busy or self.worklist_pane.incomplete.isVisible()
        root = self.folder_job.root
        unfinished = to_text(root) if not_all and root is not None else ""
        self.folder_job.cancel()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.preferences.change(window_geometry=geometry, unfinished=unfinished)
        self.second.put_away()
        self.preferences.save()
        self._centre.setEnabled(False)
        self.strip.show_busy(translate("Window", "Finishing the batch and saving…"))
        self.closing.begin()

    def _on_closing_refused(self) -> None:
        self._centre.setEnabled(True)
        self.reading_focus.take()
        self.second.restore()
        self.strip.show_idle("")
