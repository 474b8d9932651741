"""The window's own actions, their keys, and the menus that show them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from osteo_desktop.ui.keys.action_table import ActionRow, make_actions
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.viewer.marks.measure_menu import fill_measure_menu
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.window.menus import Menu

ROWS = (
    ActionRow(
        "open_folder",
        Menu.FILE,
        marked("Window", "&Open folder…"),
        ("Ctrl+O",),
        tip=marked("Window", "Read a folder; it may also be dropped"),
        icon="open-folder",
    ),
    ActionRow("open_file", Menu.FILE, marked("Window", "Open &file or ZIP…"), ("Ctrl+Shift+O",)),
    ActionRow(
        "photograph",
        Menu.FILE,
        marked("Window", "&Photograph of a film…"),
        ("Ctrl+Shift+P",),
        tip=marked("Window", "Make radiographs of the films in a photograph"),
    ),
    ActionRow(
        "watch",
        Menu.FILE,
        marked("Window", "&Watch this folder"),
        tip=marked("Window", "Read what arrives in the folder as it comes"),
        checkable=True,
    ),
    ActionRow(
        "export",
        Menu.FILE,
        marked("Window", "&Export…"),
        ("Ctrl+E",),
        tip=marked("Window", "Write the report to files"),
        icon="export",
    ),
    ActionRow("read_opinion", Menu.FILE, marked("Window", "Read &in a second opinion…")),
    ActionRow(
        "print_out",
        Menu.FILE,
        marked("Window", "Pri&nt…"),
        ("Ctrl+P",),
        tip=marked("Window", "Radiographs or the report on paper, as they will look"),
    ),
    ActionRow(
        "models",
        Menu.FILE,
        marked("Window", "&Models…"),
        ("Ctrl+M",),
        tip=marked("Window", "Choose the model that reads; see its weak spots"),
    ),
    ActionRow(
        "train",
        Menu.FILE,
        marked("Window", "&Train a model…"),
        ("Ctrl+T",),
        tip=marked("Window", "Train a model on labelled radiographs"),
    ),
    ActionRow(
        "archive",
        Menu.FILE,
        marked("Window", "Archive and &backups…"),
        tip=marked("Window", "Check the archive, copy it, bring a copy back"),
        line_above=True,
    ),
    ActionRow(
        "preferences",
        Menu.FILE,
        marked("Window", "&Preferences…"),
        ("Ctrl+,",),
        tip=marked("Window", "Reader, look, mouse, keys, folders and language"),
    ),
    ActionRow("quit", Menu.FILE, marked("Window", "&Quit"), ("Ctrl+Q",), line_above=True),
    ActionRow("fracture", Menu.READING, marked("Window", "&Fracture"), ("1",), once=True),
    ActionRow("doubt", Menu.READING, marked("Window", "&Doubt"), ("2",), once=True),
    ActionRow("no_fracture", Menu.READING, marked("Window", "&No fracture"), ("3",), once=True),
    ActionRow("unusable", Menu.READING, marked("Window", "Unus&able because…"), ("4",), once=True),
    ActionRow(
        "undo",
        Menu.READING,
        marked("Window", "&Undo"),
        ("Ctrl+Z",),
        tip=marked("Window", "Take back the last change of this study's reading"),
        line_above=True,
        icon="undo",
    ),
    ActionRow("redo", Menu.READING, marked("Window", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionRow(
        "sign",
        Menu.READING,
        marked("Window", "&Sign off"),
        ("S", "Ctrl+Return"),
        line_above=True,
        once=True,
    ),
    ActionRow("next_unread", Menu.READING, marked("Window", "Next &unread"), ("N",)),
    ActionRow(
        "put_off",
        Menu.READING,
        marked("Window", "Come back &later"),
        ("Ctrl+L",),
        tip=marked("Window", "Put this study off, or no longer"),
    ),
    ActionRow("next_row", Menu.READING, marked("Window", "Next row"), ("Alt+Down",)),
    ActionRow("previous_row", Menu.READING, marked("Window", "Previous row"), ("Alt+Up",)),
    ActionRow("to_worklist", Menu.READING, marked("Window", "To the worklist"), ("Esc",)),
    ActionRow(
        "find",
        Menu.READING,
        marked("Window", "Find in the &worklist"),
        ("Ctrl+F",),
        tip=marked("Window", "Show only the studies with these words"),
    ),
    ActionRow(
        "describe",
        Menu.READING,
        marked("Window", "Descri&be a fracture"),
        ("Ctrl+G",),
        tip=marked("Window", "Say what is broken, and where, in a line"),
        line_above=True,
    ),
    ActionRow("write_notes", Menu.READING, marked("Window", "&Write notes"), ("T",)),
    ActionRow(
        "critical",
        Menu.READING,
        marked("Window", "&Critical result"),
        ("Ctrl+R",),
        tip=marked("Window", "Somebody must be told of this study, or need not any more"),
    ),
    ActionRow("enter_identity", Menu.READING, marked("Window", "Enter what is m&issing…"), ("E",)),
    ActionRow("enter_from_list", Menu.READING, marked("Window", "Enter patients from a lis&t…")),
    ActionRow("add_addendum", Menu.READING, marked("Window", "Add &addendum…"), ("Ctrl+D",)),
    ActionRow("write_opinion", Menu.READING, marked("Window", "Write as a second &opinion…")),
    ActionRow(
        "choose_reader",
        Menu.READING,
        marked("Window", "Choose the &reader…"),
        tip=marked("Window", "Choose whose name signs the readings"),
    ),
    ActionRow(
        "put_together",
        Menu.READING,
        marked("Window", "Read together with the study abo&ve"),
        tip=marked("Window", "Make one study of this one and the one above"),
        line_above=True,
    ),
    ActionRow(
        "named_alike",
        Menu.READING,
        marked("Window", "Read together by file na&mes…"),
        tip=marked("Window", "Find files that by their names are views of one study"),
    ),
    ActionRow(
        "take_apart",
        Menu.READING,
        marked("Window", "Read the views a&part"),
        tip=marked("Window", "Make each file its own study again"),
    ),
    ActionRow(
        "agreement",
        Menu.READING,
        marked("Window", "A&greement with the AI…"),
        tip=marked("Window", "The AI against what was signed here"),
        line_above=True,
    ),
    ActionRow(
        "points",
        Menu.READING,
        marked("Window", "Operating &points…"),
        tip=marked("Window", "Move the operating points to suit this site, and back"),
    ),
    ActionRow(
        "one_view",
        Menu.VIEW,
        marked("Window", "&One view"),
        ("Ctrl+1",),
        tip=marked("Window", "Show one view of the study"),
        checkable=True,
        one_of="layout",
    ),
    ActionRow(
        "two_views",
        Menu.VIEW,
        marked("Window", "&Two views"),
        ("Ctrl+2",),
        tip=marked("Window", "Two views side by side"),
        checkable=True,
        one_of="layout",
    ),
    ActionRow(
        "four_views",
        Menu.VIEW,
        marked("Window", "&Four views"),
        ("Ctrl+4",),
        tip=marked("Window", "Two rows of two views"),
        checkable=True,
        one_of="layout",
    ),
    ActionRow(
        "link_views",
        Menu.VIEW,
        marked("Window", "&Link views"),
        ("Z",),
        tip=marked("Window", "Zoom, move and window all views together"),
        checkable=True,
    ),
    ActionRow(
        "second_window",
        Menu.VIEW,
        marked("Window", "&Second window"),
        ("Ctrl+3",),
        tip=marked("Window", "Hang the other views in a window of their own"),
        checkable=True,
    ),
    ActionRow(
        "hide_ai",
        Menu.VIEW,
        marked("Window", "&Hide AI until decided"),
        ("Ctrl+H",),
        tip=marked("Window", "Show the AI’s finding only after your verdict"),
        line_above=True,
        checkable=True,
        short=marked("Window", "Hide AI"),
        icon="hide-ai",
    ),
    ActionRow(
        "show_list",
        Menu.VIEW,
        marked("Window", "&Worklist"),
        ("F9",),
        tip=marked("Window", "Fold the worklist, or bring it back"),
        line_above=True,
        checkable=True,
        checked=True,
    ),
    ActionRow(
        "show_panel",
        Menu.VIEW,
        marked("Window", "Reading &panel"),
        ("F12",),
        tip=marked("Window", "Fold the reading panel, or bring it back"),
        checkable=True,
        checked=True,
    ),
    ActionRow(
        "alone",
        Menu.VIEW,
        marked("Window", "Radiograph &alone"),
        ("F11",),
        tip=marked("Window", "The radiograph on the whole screen, and back; also a double click"),
    ),
    ActionRow(
        "guide",
        Menu.HELP,
        marked("Window", "&Guide"),
        ("F1",),
        tip=marked("Window", "Open the guide at what has the focus"),
    ),
    ActionRow("shortcuts", Menu.HELP, marked("Window", "&Keyboard shortcuts"), ("Shift+F1",)),
    ActionRow(
        "tour",
        Menu.HELP,
        marked("Window", "&Tour of two minutes"),
        ("Ctrl+F1",),
        tip=marked("Window", "See the program at work on made radiographs; again: the next step"),
    ),
    ActionRow("about", Menu.HELP, marked("Window", "&About Osteo Desktop")),
)


@dataclass(frozen=True, eq=False)
class Commands:
    open_folder: QAction
    open_file: QAction
    photograph: QAction
    watch: QAction
    export: QAction
    print_out: QAction
    read_opinion: QAction
    models: QAction
    train: QAction
    archive: QAction
    preferences: QAction
    quit: QAction
    fracture: QAction
    doubt: QAction
    no_fracture: QAction
    unusable: QAction
    sign: QAction
    choose_reader: QAction
    undo: QAction
    redo: QAction
    next_unread: QAction
    put_off: QAction
    next_row: QAction
    previous_row: QAction
    describe: QAction
    write_notes: QAction
    critical: QAction
    enter_identity: QAction
    enter_from_list: QAction
    add_addendum: QAction
    write_opinion: QAction
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
    show_list: QAction
    show_panel: QAction
    alone: QAction
    guide: QAction
    shortcuts: QAction
    tour: QAction
    about: QAction

    def by_name(self) -> dict[str, QAction]:
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def all(self) -> tuple[QAction, ...]:
        return tuple(self.by_name().values())

    def of_row(self) -> tuple[QAction, ...]:
        """What is done to the radiograph in sight, as the menu on its line offers it."""
        return self.fracture, self.doubt, self.no_fracture, self.sign, self.put_off

    def pressed_anew(self) -> tuple[QAction, ...]:
        """A key of theirs that is held must not do it again, to the next study."""
        actions = self.by_name()
        return tuple(actions[row.id] for row in ROWS if row.once)


def make_commands(window: QMainWindow) -> Commands:
    return Commands(**make_actions(ROWS, window, lambda text: translate("Window", text)))


def fill_menus(
    menus: Mapping[Menu, QMenu],
    commands: Commands,
    viewer: RadiographViewer,
    fill_image: Callable[[QMenu], None],
) -> QMenu:
    """Returns the menu of recent folders, in that of files."""
    file = menus[Menu.FILE]
    recent = QMenu(translate("Window", "&Recent"), file)
    _fill(file, Menu.FILE, commands)
    file.insertMenu(commands.export, recent)
    file.insertSeparator(commands.export)
    _fill(menus[Menu.READING], Menu.READING, commands)
    view = menus[Menu.VIEW]
    view.addActions(list(viewer.actions().all()))
    view.insertMenu(viewer.actions().reset, viewer.windows)
    view.addSeparator()
    _fill(view, Menu.VIEW, commands)
    fill_image(menus[Menu.IMAGE])
    fill_measure_menu(menus[Menu.MEASURE], viewer.marks.actions)
    _fill(menus[Menu.HELP], Menu.HELP, commands)
    return recent


def _fill(menu: QMenu, which: Menu, commands: Commands) -> None:
    actions = commands.by_name()
    for row in ROWS:
        if row.menu == which:
            if row.line_above:
                menu.addSeparator()
            menu.addAction(actions[row.id])
