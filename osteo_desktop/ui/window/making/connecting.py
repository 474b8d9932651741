"""Commands and parts connected to one another, and given what the settings say."""

from __future__ import annotations

from osteo_desktop.records.reading import CriticalState
from osteo_desktop.records.rules.blindness import Blindness
from osteo_desktop.ui.viewer.remembering import remember_map
from osteo_desktop.ui.window.choices import use_choices
from osteo_desktop.ui.window.key_hints import tell_keys
from osteo_desktop.ui.window.making.composition import Composition
from osteo_desktop.ui.window.wiring import (
    connect_picture,
    connect_reading,
    connect_views,
    connect_worklist,
    on,
)
from osteo_desktop.ui.worklist.remembering import remember_arrangement
from osteo_desktop.workflow.reading.room import ReadingRoom


def connect_commands(window: Composition, _room: ReadingRoom) -> None:
    commands = window.commands
    connect_picture(commands, window.picture_first, window.viewer, window.showing, window.messages)
    connect_reading(
        commands, window.deciding, window.signing, window.way_back, window.grouping, window.panel
    )
    connect_worklist(commands, window.worklist, window.worklist_pane)
    connect_views(commands, window.hanging, window.grid)
    on(commands.open_folder, window.opening.choose_folder)
    on(commands.open_file, window.opening.choose_file)
    on(commands.photograph, window.photographs.show)
    on(commands.export, window.exports.show)
    on(commands.print_out, window.image.printing.show)
    on(commands.models, window.models.show)
    on(commands.train, window.training.show)
    on(commands.archive, window.archive.show)
    on(commands.preferences, window.chooser.show)
    on(commands.agreement, window.agreement.show)
    on(commands.points, window.points.show)
    on(commands.guide, window.help.show_guide)
    on(commands.shortcuts, window.help.show_shortcuts)
    on(commands.about, window.help.show_about)
    on(commands.quit, window.close)
    commands.hide_ai.toggled.connect(lambda hidden: _set_ai_hidden(window, hidden))


def connect_parts(window: Composition, _room: ReadingRoom) -> None:
    window.panel.texts.templates.changed.connect(
        lambda templates: window.preferences.change(note_templates=templates)
    )
    window.reading_focus.keys_rest.connect(window.strip.keys_rest.setVisible)
    window.grid.companion_chosen.connect(window.reading_focus.take)
    counted, open_ones = window.worklist_pane.counted, CriticalState.TO_BE_TOLD
    counted.connect(lambda tally: window.strip.show_to_be_told(tally.critical.get(open_ones, 0)))
    window.strip.to_be_told_requested.connect(window.worklist_pane.show_to_be_told)
    window.agreement.points_wanted.connect(window.points.show)
    window.folder_job.prepared.connect(window.training.set_status)
    window.folder_job.prepared.connect(lambda status: window.grid.set_card(status.card))
    window.shortcuts.changed.connect(lambda: _tell_keys(window))
    window.preferences.failed.connect(lambda e: window.messages.warn_of(e))


def apply_settings(window: Composition, _room: ReadingRoom) -> None:
    settings = window.preferences.settings
    window.panel.sign_box.set_reader(settings.reader_name)
    use_choices(window)
    for problem in window.shortcuts.apply(settings.shortcuts):
        window.messages.inform(problem)
    remember_map(window.grid, window.preferences)
    window.panel.texts.templates.set_templates(settings.note_templates)
    window.commands.hide_ai.setChecked(settings.hide_ai)
    remember_arrangement(window.worklist_pane, window.preferences)
    window.opening.show_recent()


def _tell_keys(window: Composition) -> None:
    tell_keys(window.commands, window.panel, window.worklist_pane.bar, window.strip)
    deciding = window.commands.pressed_anew()
    window.reading_focus.set_pressed_anew(k for a in deciding for k in a.shortcuts())


def set_map_opacity(window: Composition, opacity: float) -> None:
    window.grid.set_map_opacity(opacity)
    window.preferences.change(map_opacity=opacity)


def _set_ai_hidden(window: Composition, hidden: bool) -> None:
    window.showing.blind.set_blindness(Blindness(hidden))
    window.showing.present()
    window.worklist_pane.blindness_changed()
    window.news.say_summary()
    window.preferences.change(hide_ai=hidden)
