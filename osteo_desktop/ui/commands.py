"""The window's own actions, their keys, and the menus and tool bar that show them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QSlider, QToolBar, QToolButton

from osteo_desktop.ui.viewer.marks.mark_actions import MarkActions
from osteo_desktop.ui.viewer.viewer_actions import ViewerActions


@dataclass(frozen=True, eq=False)
class Commands:
    open_folder: QAction
    open_file: QAction
    export: QAction
    models: QAction
    train: QAction
    quit: QAction
    fracture: QAction
    doubt: QAction
    no_fracture: QAction
    sign: QAction
    undo: QAction
    redo: QAction
    next_unread: QAction
    put_off: QAction
    next_row: QAction
    previous_row: QAction
    write_notes: QAction
    enter_identity: QAction
    add_addendum: QAction
    agreement: QAction
    to_worklist: QAction
    find: QAction
    hide_ai: QAction
    one_view: QAction
    two_views: QAction
    four_views: QAction
    link_views: QAction
    full_screen: QAction
    shortcuts: QAction
    about: QAction

    def all(self) -> tuple[QAction, ...]:
        return tuple(getattr(self, field.name) for field in fields(self))


def make_commands(window: QMainWindow) -> Commands:
    def action(text: str, *keys: str, tip: str = "") -> QAction:
        made = QAction(text, window)
        made.setShortcuts([QKeySequence(key) for key in keys])
        hint = " or ".join(keys)
        words = tip or text.replace("&", "").rstrip("…")
        made.setToolTip(f"{words} ({hint})" if hint else words)
        window.addAction(made)
        return made

    commands = Commands(
        open_folder=action("&Open folder…", "Ctrl+O", tip="Read a folder; it may also be dropped"),
        open_file=action("Open &file or ZIP…", "Ctrl+Shift+O"),
        export=action("&Export…", "Ctrl+E", tip="Write PDF and CSV"),
        models=action("&Models…", "Ctrl+M", tip="Choose the model that reads; see its weak spots"),
        train=action("&Train a model…", "Ctrl+T", tip="Train a model on labelled radiographs"),
        quit=action("&Quit", "Ctrl+Q"),
        fracture=action("&Fracture", "1"),
        doubt=action("&Doubt", "2"),
        no_fracture=action("&No fracture", "3"),
        sign=action("&Sign off", "S", "Ctrl+Return"),
        undo=action("&Undo", "Ctrl+Z", tip="Take back the last change of this study's reading"),
        redo=action("&Redo", "Ctrl+Shift+Z", "Ctrl+Y"),
        next_unread=action("Next &unread", "N"),
        put_off=action("Come back &later", "Ctrl+L", tip="Put this study off, or no longer"),
        next_row=action("Next row", "Alt+Down"),
        previous_row=action("Previous row", "Alt+Up"),
        write_notes=action("&Write notes", "T"),
        enter_identity=action("Enter &identity…", "E"),
        add_addendum=action("Add &addendum…", "Ctrl+D"),
        agreement=action("A&greement with the AI…", tip="The AI against what was signed here"),
        to_worklist=action("To the worklist", "Esc"),
        find=action(
            "Find in the &worklist", "Ctrl+F", tip="Show only the studies with these words"
        ),
        hide_ai=action("&Hide AI until decided", "Ctrl+H"),
        one_view=action("&One view", "Ctrl+1", tip="Show one view of the study"),
        two_views=action("&Two views", "Ctrl+2", tip="Two views side by side"),
        four_views=action("&Four views", "Ctrl+4", tip="Two rows of two views"),
        link_views=action("&Link views", "Z", tip="Zoom, move and window all views together"),
        full_screen=action("F&ull screen", "F11"),
        shortcuts=action("&Keyboard shortcuts", "F1"),
        about=action("&About Osteo Desktop"),
    )
    layouts = QActionGroup(window)
    for layout in (commands.one_view, commands.two_views, commands.four_views):
        layout.setCheckable(True)
        layouts.addAction(layout)
    commands.link_views.setCheckable(True)
    commands.hide_ai.setCheckable(True)
    commands.hide_ai.setIconText("Hide AI")
    commands.hide_ai.setToolTip("Show the AI’s finding only after your verdict (Ctrl+H)")
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
    file = bar.addMenu("&File")
    file.addActions([commands.open_folder, commands.open_file])
    recent = file.addMenu("&Recent")
    file.addSeparator()
    file.addActions([commands.export, commands.models, commands.train])
    file.addSeparator()
    file.addAction(commands.quit)
    reading = bar.addMenu("&Reading")
    reading.addActions([commands.fracture, commands.doubt, commands.no_fracture])
    reading.addSeparator()
    reading.addActions([commands.undo, commands.redo])
    reading.addSeparator()
    reading.addActions([commands.sign, commands.next_unread, commands.put_off])
    reading.addActions([commands.next_row, commands.previous_row, commands.to_worklist])
    reading.addAction(commands.find)
    reading.addSeparator()
    reading.addActions([commands.write_notes, commands.enter_identity, commands.add_addendum])
    reading.addSeparator()
    reading.addAction(commands.agreement)
    view = bar.addMenu("&View")
    view.addActions(list(viewer.all()))
    view.insertMenu(viewer.reset, windows)
    view.addSeparator()
    view.addActions([commands.one_view, commands.two_views, commands.four_views])
    view.addAction(commands.link_views)
    view.addSeparator()
    view.addActions([commands.hide_ai, commands.full_screen])
    marking = bar.addMenu("&Measure")
    marking.addActions(list(marks.tools.values()))
    marking.addSeparator()
    marking.addActions([marks.key_image, marks.delete])
    help_menu = bar.addMenu("&Help")
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
    bar = QToolBar("Tools", window)
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    bar.addActions([commands.open_folder, commands.export])
    bar.addSeparator()
    bar.addActions([viewer.fit, viewer.actual_size])
    bar.addActions([viewer.rotate_left, viewer.rotate_right])
    bar.addActions([viewer.flip_horizontal, viewer.flip_vertical])
    bar.addActions([viewer.invert, viewer.next_window, viewer.auto_window, viewer.reset])
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
    slider.setToolTip("Opacity of the AI map")
    slider.setAccessibleName("Opacity of the AI map")
    slider.valueChanged.connect(lambda value: set_opacity(value / 100))
    bar.addWidget(slider)
    bar.addWidget(QLabel(" "))
    bar.addAction(commands.hide_ai)
    window.addToolBar(bar)
    return slider
