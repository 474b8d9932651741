"""Which command does what: each action of the window, connected to the part that does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction

from osteo_desktop.records.reading import Verdict
from osteo_desktop.ui.batch.grouping_control import GroupingControl
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.reading.deciding import Deciding
from osteo_desktop.ui.reading.hanging import HangingControl
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.reading.signing import SigningFlow
from osteo_desktop.ui.reading.way_back import WayBack
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.viewer_grid import ViewerGrid
from osteo_desktop.ui.window.commands import Commands
from osteo_desktop.ui.window.panes import Side
from osteo_desktop.ui.window.picture_first import PictureFirst
from osteo_desktop.ui.worklist.pane import WorklistPane
from osteo_desktop.ui.worklist.view import WorklistView


def on(action: QAction, act: Callable[[], object]) -> None:
    """The action does this; whether it is checked is of no matter."""
    action.triggered.connect(lambda _checked=False: act())


def connect_reading(
    commands: Commands,
    deciding: Deciding,
    signing: SigningFlow,
    way_back: WayBack,
    grouping: GroupingControl,
    panel: ReadingPanel,
) -> None:
    on(commands.fracture, lambda: deciding.decide(Verdict.FRACTURE))
    on(commands.doubt, lambda: deciding.decide(Verdict.DOUBT))
    on(commands.no_fracture, lambda: deciding.decide(Verdict.NO_FRACTURE))
    on(commands.unusable, deciding.ask_unusable)
    on(commands.undo, way_back.undo)
    on(commands.redo, way_back.redo)
    way_back.name(commands.undo, commands.redo)
    on(commands.sign, signing.sign)
    on(commands.next_unread, deciding.next_unread)
    on(commands.put_off, deciding.put_off)
    on(commands.describe, deciding.describe)
    on(commands.write_notes, panel.texts.notes.setFocus)
    on(commands.critical, panel.texts.critical.check.click)
    on(commands.enter_identity, deciding.enter_missing)
    on(commands.enter_from_list, deciding.enter_from_list)
    on(commands.add_addendum, signing.add_addendum)
    on(commands.choose_reader, signing.choose_reader)
    on(commands.put_together, grouping.join_above)
    on(commands.named_alike, grouping.offer_named_alike)
    on(commands.take_apart, grouping.take_apart)


def connect_worklist(commands: Commands, worklist: WorklistView, pane: WorklistPane) -> None:
    on(commands.next_row, lambda: worklist.step(1))
    on(commands.previous_row, lambda: worklist.step(-1))
    on(commands.to_worklist, worklist.choose_one)
    on(commands.find, pane.start_find)


def connect_picture(
    commands: Commands,
    picture_first: PictureFirst,
    viewer: RadiographViewer,
    showing: Showing,
    messages: MessageBar,
) -> None:
    """Before the rest: a folded pane is unfolded before somebody goes there."""
    on(commands.alone, picture_first.toggle_alone)
    viewer.view.double_clicked.connect(picture_first.toggle_alone)
    on(commands.to_worklist, picture_first.come_back)
    on(commands.find, lambda: picture_first.reveal(Side.LIST))
    for command in (commands.unusable, commands.describe, commands.write_notes, commands.critical):
        on(command, lambda: picture_first.reveal(Side.PANEL))
    viewer.shown_changed.connect(messages.settle_soon)
    viewer.view.placement_changed.connect(messages.settle_soon)
    showing.presented.connect(
        lambda row: messages.go_to_study("" if row is None else row.study_key)
    )


def connect_views(commands: Commands, hanging: HangingControl, grid: ViewerGrid) -> None:
    layouts = {1: commands.one_view, 2: commands.two_views, 4: commands.four_views}
    for panes, action in layouts.items():
        on(action, lambda panes=panes: hanging.set_panes(panes))  # type: ignore[misc]
    hanging.panes_wanted.connect(lambda panes: layouts[panes].setChecked(True))
    commands.link_views.toggled.connect(grid.set_linked)
