"""The window's own actions, their keys, and the menus and tool bar that show them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QSlider, QToolBar, QToolButton

from osteo_desktop.ui.keys.action_keys import name_of, set_keys, set_tip
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.viewer.marks.mark_actions import MarkActions
from osteo_desktop.ui.viewer.viewer_actions import ViewerActions


@dataclass(frozen=True, eq=False)
class Commands:
    open_folder: QAction
    open_file: QAction
    export: QAction
    models: QAction
    train: QAction
    archive: QAction
    preferences: QAction
    quit: QAction
    fracture: QAction
    doubt: QAction
    no_fracture: QAction
    sign: QAction
    choose_reader: QAction
    undo: QAction
    redo: QAction
    next_unread: QAction
    put_off: QAction
    next_row: QAction
    previous_row: QAction
    write_notes: QAction
    critical: QAction
    enter_identity: QAction
    add_addendum: QAction
    put_together: QAction
    named_alike: QAction
    take_apart: QAction
    agreement: QAction
    points: QAction
    to_worklist: QAction
    find: QAction
    hide_ai: QAction
    one_view: QAction
    two_views: QAction
    four_views: QAction
    link_views: QAction
    second_window: QAction
    full_screen: QAction
    shortcuts: QAction
    about: QAction

    def by_name(self) -> dict[str, QAction]:
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def all(self) -> tuple[QAction, ...]:
        return tuple(self.by_name().values())

    def pressed_anew(self) -> tuple[QAction, ...]:
        """A key of theirs that is held must not do it again, to the next study."""
        return self.fracture, self.doubt, self.no_fracture, self.sign


def make_commands(window: QMainWindow) -> Commands:
    def action(text: str, *keys: str, tip: str = "") -> QAction:
        made = QAction(text, window)
        set_tip(made, tip or name_of(made))
        set_keys(made, keys)
        window.addAction(made)
        return made

    commands = Commands(
        open_folder=action(
            translate("Window", "&Open folder…"),
            "Ctrl+O",
            tip=translate("Window", "Read a folder; it may also be dropped"),
        ),
        open_file=action(translate("Window", "Open &file or ZIP…"), "Ctrl+Shift+O"),
        export=action(
            translate("Window", "&Export…"), "Ctrl+E", tip=translate("Window", "Write PDF and CSV")
        ),
        models=action(
            translate("Window", "&Models…"),
            "Ctrl+M",
            tip=translate("Window", "Choose the model that reads; see its weak spots"),
        ),
        train=action(
            translate("Window", "&Train a model…"),
            "Ctrl+T",
            tip=translate("Window", "Train a model on labelled radiographs"),
        ),
        archive=action(
            translate("Window", "Archive and &backups…"),
            tip=translate("Window", "Check the archive, copy it, bring a copy back"),
        ),
        preferences=action(
            translate("Window", "&Preferences…"),
            "Ctrl+,",
            tip=translate("Window", "Language, theme and keys"),
        ),
        quit=action(translate("Window", "&Quit"), "Ctrl+Q"),
        fracture=action(translate("Window", "&Fracture"), "1"),
        doubt=action(translate("Window", "&Doubt"), "2"),
        no_fracture=action(translate("Window", "&No fracture"), "3"),
        sign=action(translate("Window", "&Sign off"), "S", "Ctrl+Return"),
        choose_reader=action(
            translate("Window", "Choose the &reader…"),
            tip=translate("Window", "Choose whose name signs the readings"),
        ),
        undo=action(
            translate("Window", "&Undo"),
            "Ctrl+Z",
            tip=translate("Window", "Take back the last change of this study's reading"),
        ),
        redo=action(translate("Window", "&Redo"), "Ctrl+Shift+Z", "Ctrl+Y"),
        next_unread=action(translate("Window", "Next &unread"), "N"),
        put_off=action(
            translate("Window", "Come back &later"),
            "Ctrl+L",
            tip=translate("Window", "Put this study off, or no longer"),
        ),
        next_row=action(translate("Window", "Next row"), "Alt+Down"),
        previous_row=action(translate("Window", "Previous row"), "Alt+Up"),
        write_notes=action(translate("Window", "&Write notes"), "T"),
        critical=action(
            translate("Window", "&Critical result"),
            "Ctrl+R",
            tip=translate("Window", "Somebody must be told of this study, or need not any more"),
        ),
        enter_identity=action(translate("Window", "Enter &identity…"), "E"),
        add_addendum=action(translate("Window", "Add &addendum…"), "Ctrl+D"),
        put_together=action(
            translate("Window", "Read together with the study abo&ve"),
            tip=translate("Window", "Make one study of this one and the one above"),
        ),
        named_alike=action(
            translate("Window", "Read together by file na&mes…"),
            tip=translate("Window", "Find files that by their names are views of one study"),
        ),
        take_apart=action(
            translate("Window", "Read the views a&part"),
            tip=translate("Window", "Make each file its own study again"),
        ),
        agreement=action(
            translate("Window", "A&greement with the AI…"),
            tip=translate("Window", "The AI against what was signed here"),
        ),
        points=action(
            translate("Window", "Operating &points…"),
            tip=translate("Window", "Move the operating points to suit this site, and back"),
        ),
        to_worklist=action(translate("Window", "To the worklist"), "Esc"),
        find=action(
            translate("Window", "Find in the &worklist"),
            "Ctrl+F",
            tip=translate("Window", "Show only the studies with these words"),
        ),
        hide_ai=action(
            translate("Window", "&Hide AI until decided"),
            "Ctrl+H",
            tip=translate("Window", "Show the AI’s finding only after your verdict"),
        ),
        one_view=action(
            translate("Window", "&One view"),
            "Ctrl+1",
            tip=translate("Window", "Show one view of the study"),
        ),
        two_views=action(
            translate("Window", "&Two views"),
            "Ctrl+2",
            tip=translate("Window", "Two views side by side"),
        ),
        four_views=action(
            translate("Window", "&Four views"),
            "Ctrl+4",
            tip=translate("Window", "Two rows of two views"),
        ),
        link_views=action(
            translate("Window", "&Link views"),
            "Z",
            tip=translate("Window", "Zoom, move and window all views together"),
        ),
        second_window=action(
            translate("Window", "&Second window"),
            "Ctrl+3",
            tip=translate("Window", "Hang the other views in a window of their own"),
        ),
        full_screen=action(translate("Window", "F&ull screen"), "F11"),
        shortcuts=action(translate("Window", "&Keyboard shortcuts"), "F1"),
        about=action(translate("Window", "&About Osteo Desktop")),
    )
    layouts = QActionGroup(window)
    for layout in (commands.one_view, commands.two_views, commands.four_views):
        layout.setCheckable(True)
        layouts.addAction(layout)
    commands.link_views.setCheckable(True)
    commands.second_window.setCheckable(True)
    for once in commands.pressed_anew():
        once.setAutoRepeat(False)
    commands.hide_ai.setCheckable(True)
    commands.hide_ai.setIconText(translate("Window", "Hide AI"))
    return commands


def add_menus(
    window: QMainWindow,
    commands: Commands,
    viewer: ViewerActions,
    windows: QMenu,
    marks: MarkActions,
) -> tuple[QMenu, QMenu]:
    """Fill the menu bar; returns the menus of recent folders and of the view."""
    bar = window.menuBar()
    file = bar.addMenu(translate("Window", "&File"))
    file.addActions([commands.open_folder, commands.open_file])
    recent = file.addMenu(translate("Window", "&Recent"))
    file.addSeparator()
    file.addActions([commands.export, commands.models, commands.train])
    file.addSeparator()
    file.addActions([commands.archive, commands.preferences])
    file.addSeparator()
    file.addAction(commands.quit)
    reading = bar.addMenu(translate("Window", "&Reading"))
    reading.addActions([commands.fracture, commands.doubt, commands.no_fracture])
    reading.addSeparator()
    reading.addActions([commands.undo, commands.redo])
    reading.addSeparator()
    reading.addActions([commands.sign, commands.next_unread, commands.put_off])
    reading.addActions([commands.next_row, commands.previous_row, commands.to_worklist])
    reading.addAction(commands.find)
    reading.addSeparator()
    reading.addActions([commands.write_notes, commands.critical, commands.enter_identity])
    reading.addActions([commands.add_addendum, commands.choose_reader])
    reading.addSeparator()
    reading.addActions([commands.put_together, commands.named_alike, commands.take_apart])
    reading.addSeparator()
    reading.addActions([commands.agreement, commands.points])
    view = bar.addMenu(translate("Window", "&View"))
    view.addActions(list(viewer.all()))
    view.insertMenu(viewer.reset, windows)
    view.addSeparator()
    view.addActions([commands.one_view, commands.two_views, commands.four_views])
    view.addActions([commands.link_views, commands.second_window])
    view.addSeparator()
    view.addActions([commands.hide_ai, commands.full_screen])
    marking = bar.addMenu(translate("Window", "&Measure"))
    marking.addActions(list(marks.tools.values()))
    marking.addSeparator()
    marking.addActions([marks.key_image, marks.delete])
    help_menu = bar.addMenu(translate("Window", "&Help"))
    help_menu.addActions([commands.shortcuts, commands.about])
    return recent, view


def add_tool_bar(
    window: QMainWindow,
    commands: Commands,
    viewer: ViewerActions,
    windows: QMenu,
    opacity: float,
    set_opacity: Callable[[float], None],
) -> QSlider:
    bar = QToolBar(translate("Window", "Tools"), window)
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    bar.addActions([commands.open_folder, commands.export])
    bar.addSeparator()
    bar.addActions([viewer.fit, viewer.actual_size])
    bar.addActions([viewer.rotate_left, viewer.rotate_right])
    bar.addActions([viewer.flip_horizontal, viewer.flip_vertical])
    bar.addActions([viewer.invert, viewer.next_window, viewer.auto_window, viewer.reset])
    for action, symbol in (
        (viewer.rotate_left, "↺"),
        (viewer.rotate_right, "↻"),
        (viewer.flip_horizontal, "⇄"),
        (viewer.flip_vertical, "⇅"),
    ):
        # In words they leave no room for the map on a small screen; menu and tip have the words.
        action.setIconText(symbol)
        bar.widgetForAction(action).setAccessibleName(name_of(action))
    by_name = bar.widgetForAction(viewer.next_window)
    assert isinstance(by_name, QToolButton)
    by_name.setMenu(windows)
    by_name.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    bar.addSeparator()
    bar.addAction(viewer.toggle_map)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, 100)
    slider.setValue(round(opacity * 100))
    slider.setFixedWidth(90)
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    slider.setToolTip(translate("Window", "Opacity of the AI map"))
    slider.setAccessibleName(translate("Window", "Opacity of the AI map"))
    slider.valueChanged.connect(lambda value: set_opacity(value / 100))
    bar.addWidget(slider)
    bar.addWidget(QLabel(" "))
    bar.addAction(commands.hide_ai)
    window.addToolBar(bar)
    return slider
