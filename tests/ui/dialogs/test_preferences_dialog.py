"""Language, theme and keys are chosen in the window, hold, and are there after the next start."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from osteo_desktop.records.reading import Verdict
from osteo_desktop.settings import Settings, load_settings
from osteo_desktop.ui.dialogs.preferences.controls import ChoiceControl
from osteo_desktop.ui.dialogs.preferences.dialog import PreferencesDialog
from osteo_desktop.ui.dialogs.preferences.rows import Page
from osteo_desktop.ui.look.theme import LIGHT, current_theme
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.wording.languages.language import LANGUAGES
from tests.ui.window_driving import press, wait_until_shown

MakeWindow = Callable[..., MainWindow]


def opened(window: MainWindow) -> PreferencesDialog:
    window.commands.preferences.trigger()
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def give(dialog: PreferencesDialog, id: str, key: Qt.Key, second: Qt.Key | None = None) -> None:
    """As a reader does: choose the line, click into the field, press the key."""
    dialog.turn_to(Page.MOUSE_AND_KEYS)
    dialog.keys.select(id)
    for edit, wanted in zip(dialog.keys.edits, (key, second), strict=True):
        if wanted is not None:
            edit.setFocus()
            QTest.keyClick(edit, wanted)


def back_to(window: MainWindow) -> None:
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    dialog.close()
    window.activateWindow()


def box_of(dialog: PreferencesDialog, setting: str) -> QComboBox:
    control = dialog.lines[setting].control
    assert isinstance(control, ChoiceControl)
    return control.box


def choose(dialog: PreferencesDialog, name: str, data: str) -> None:
    box = box_of(dialog, name)
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def listed(window: MainWindow) -> list[str]:
    """The cells of the page of keys."""
    window.help.show_shortcuts()
    assert window.help.guide is not None
    return [line.strip() for line in window.help.guide.text.toPlainText().splitlines()]


def cells(dialog: PreferencesDialog, row: int) -> list[str]:
    return [dialog.keys.table.item(row, column).text() for column in range(3)]


def test_every_action_is_in_the_table_with_its_keys(make_window: MakeWindow) -> None:
    window = make_window()
    dialog = opened(window)
    marks = window.viewer.marks.actions.all()
    image = window.image.actions.all()
    actions = [*window.commands.all(), *window.viewer.actions().all(), *image, *marks]
    assert dialog.keys.table.rowCount() == len(actions)
    rows = [cells(dialog, row) for row in range(len(actions))]
    assert ["Window and reading", "Sign off", "S or Ctrl+Return"] in rows
    assert ["Radiograph", "AI map", "M"] in rows
    assert ["Marks and measurements", "Length", "L"] in rows


def test_ids_are_the_same_in_every_language(make_window: MakeWindow) -> None:
    ids = {id for id, _, _ in make_window().shortcuts}
    assert {"commands.fracture", "viewer.invert", "marks.length", "marks.calibrate"} <= ids
    assert {"marks.key_image", "marks.delete"} <= ids


def test_a_changed_key_works_and_the_old_one_no_longer(
    read_window: MakeWindow, qtbot: QtBot
) -> None:
    window = read_window()
    give(opened(window), "viewer.invert", Qt.Key.Key_F7)
    back_to(window)
    invert = window.viewer.actions().invert
    window.worklist.setFocus()
    press(window, Qt.Key.Key_I)
    assert not invert.isChecked()
    press(window, Qt.Key.Key_F7)
    assert invert.isChecked()
    assert invert.toolTip() == "Exchange black and white (F7)"
    assert "F7" in listed(window)
    assert "I" not in listed(window)


def test_a_verdict_is_given_by_its_new_keys_which_its_button_names(
    read_window: MakeWindow, qtbot: QtBot
) -> None:
    window = read_window()
    give(opened(window), "commands.fracture", Qt.Key.Key_5, Qt.Key.Key_F7)
    back_to(window)
    button = window.panel.verdicts.buttons[Verdict.FRACTURE]
    assert button.text().endswith("\n5")
    assert "(key 5 or F7)" in button.toolTip()
    for key in (Qt.Key.Key_5, Qt.Key.Key_F7):
        row = window.worklist.selected_row()
        press(window, Qt.Key.Key_1)
        assert window.worklist.selected_row() is row, "a key without an action leads nowhere"
        assert row.key not in window.readings.reading(row.study_key).verdicts
        press(window, key)
        assert window.readings.reading(row.study_key).verdicts[row.key] is Verdict.FRACTURE
        press(window, Qt.Key.Key_N)
        wait_until_shown(qtbot, window)


def test_texts_that_name_a_key_follow_it(make_window: MakeWindow) -> None:
    window = make_window()
    bar, sign = window.worklist_pane.bar, window.panel.sign_box.sign
    assert bar.text.placeholderText().endswith("Find… (Ctrl+F)")
    assert sign.text() == "Sign off (S)"
    assert "Open folder… (Ctrl+O)." in window.viewer.overlay.spoken()
    assert window.commands.hide_ai.toolTip().endswith("(Ctrl+H)")
    dialog = opened(window)
    for id, key in (
        ("commands.find", Qt.Key.Key_F2),
        ("commands.sign", Qt.Key.Key_F3),
        ("commands.open_folder", Qt.Key.Key_F4),
        ("commands.hide_ai", Qt.Key.Key_F5),
        ("commands.enter_identity", Qt.Key.Key_F6),
    ):
        give(dialog, id, key)
    assert bar.text.placeholderText().endswith("Find… (F2)")
    assert bar.text.toolTip().endswith("(F2)")
    assert sign.text() == "Sign off (F3)"
    assert sign.toolTip().endswith("(F3 or Ctrl+Return)")
    assert "Open folder… (F4)." in window.viewer.overlay.spoken()
    assert window.commands.hide_ai.toolTip().endswith("(F5)")
    assert window.panel.identity.enter.text() == "Enter what is missing… (F6)"


def test_the_menu_of_windows_names_the_changed_key(read_window: MakeWindow) -> None:
    window = read_window()
    give(opened(window), "viewer.auto_window", Qt.Key.Key_F7)
    menu = window.viewer.windows
    menu.aboutToShow.emit()
    assert "Inside the field (F7)" in [action.text() for action in menu.actions()]


def test_an_action_without_a_key_is_named_without_brackets(make_window: MakeWindow) -> None:
    window = make_window()
    dialog = opened(window)
    for id in ("commands.find", "commands.open_folder"):
        dialog.keys.select(id)
        dialog.keys.removers[0].click()
    assert window.worklist_pane.bar.text.placeholderText().endswith("Find…")
    assert "Open folder…." in window.viewer.overlay.spoken()
    assert window.preferences.settings.shortcuts == {
        "commands.find": (),
        "commands.open_folder": (),
    }


def test_a_clash_is_named_and_refused(make_window: MakeWindow) -> None:
    window = make_window()
    dialog = opened(window)
    give(dialog, "viewer.invert", Qt.Key.Key_M)
    assert "M is used by “AI map”" in dialog.outcome.text()
    assert dialog.keys.edits[0].keySequence().toString() == "I"
    assert window.viewer.actions().invert.shortcut().toString() == "I"
    assert window.viewer.actions().toggle_map.shortcut().toString() == "M"
    assert window.preferences.settings.shortcuts == {}


def test_a_verdict_cannot_be_left_without_a_key(make_window: MakeWindow) -> None:
    window = make_window()
    dialog = opened(window)
    dialog.keys.select("commands.doubt")
    dialog.keys.removers[0].click()
    assert "must have a key" in dialog.outcome.text()
    assert dialog.keys.edits[0].keySequence().toString() == "2"
    assert window.commands.doubt.shortcut().toString() == "2"


def test_one_key_or_all_are_reset(make_window: MakeWindow) -> None:
    window = make_window(Settings(shortcuts={"another.version": ("Ö",)}))
    dialog = opened(window)
    for id, key in (
        ("viewer.invert", Qt.Key.Key_F7),
        ("viewer.reset", Qt.Key.Key_F8),
        ("marks.length", Qt.Key.Key_F6),
    ):
        give(dialog, id, key)
    dialog.keys.select("viewer.reset")
    dialog.keys.reset.click()
    kept = window.preferences.settings.shortcuts
    assert kept == {
        "another.version": ("Ö",),
        "viewer.invert": ("F7",),
        "marks.length": ("F6",),
    }
    dialog.keys.reset_all.click()
    assert window.preferences.settings.shortcuts == {"another.version": ("Ö",)}
    assert window.viewer.actions().invert.shortcut().toString() == "I"


def test_what_the_default_of_a_reset_action_is_used_for_stays(make_window: MakeWindow) -> None:
    dialog = opened(make_window())
    give(dialog, "viewer.invert", Qt.Key.Key_F7)
    give(dialog, "viewer.reset", Qt.Key.Key_I)
    dialog.keys.select("viewer.invert")
    dialog.keys.reset.click()
    assert "I is used by “Reset”" in dialog.outcome.text()
    assert dialog.keys.edits[0].keySequence().toString() == "F7"


def test_keys_and_choices_are_there_after_the_next_start(
    make_window: MakeWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    style, palette, sheet = qapp.style().objectName(), qapp.palette(), qapp.styleSheet()
    window = make_window()
    dialog = opened(window)
    give(dialog, "marks.length", Qt.Key.Key_Ograve)
    choose(dialog, "language", "sw")
    assert LANGUAGES["sw"] in dialog.outcome.text()
    assert "next start" in dialog.outcome.text()
    choose(dialog, "theme", "light")
    assert current_theme() is LIGHT, "at once"
    window.close()
    qtbot.waitUntil(lambda: window.closing.done, timeout=20_000)
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)

    settings = load_settings()
    assert settings.shortcuts == {"marks.length": ("Ò",)}
    assert (settings.language, settings.theme) == ("sw", "light")
    again = make_window(settings)
    assert again.viewer.marks.actions.by_name()["length"].shortcut().toString() == "Ò"
    dialog = opened(again)
    assert box_of(dialog, "language").currentData() == "sw"
    assert box_of(dialog, "theme").currentData() == "light"


def test_what_cannot_be_followed_in_the_settings_is_told_and_kept(make_window: MakeWindow) -> None:
    strange = {"viewer.invert": ("Nonsense+",), "hanging.next": ("F2",), "viewer.reset": ("F8",)}
    window = make_window(Settings(shortcuts=strange))
    said = []
    while window.messages.text:
        said.append(window.messages.text)
        window.messages.dismiss()
    assert any("“Nonsense+” is no key; “Invert” keeps its own" in text for text in said)
    assert any("hanging.next" in text for text in said)
    assert window.viewer.actions().invert.shortcut().toString() == "I"
    assert window.viewer.actions().reset.shortcut().toString() == "F8"
    assert window.preferences.settings.shortcuts == strange


@pytest.mark.parametrize("id", ["viewer.invert", "marks.length", "commands.next_unread"])
def test_a_changed_single_key_rests_while_one_types(
    read_window: MakeWindow, qtbot: QtBot, id: str
) -> None:
    window = read_window()
    give(opened(window), id, Qt.Key.Key_5)
    back_to(window)
    action = next(action for known, _, action in window.shortcuts if known == id)
    pressed: list[bool] = []
    action.triggered.connect(lambda: pressed.append(True))
    for field in (window.panel.texts.notes, window.panel.texts.impression):
        field.setFocus()
        QTest.keyClicks(field, "5")
    assert pressed == []
    assert window.panel.texts.impression.text() == "5"
    window.worklist.setFocus()
    press(window, Qt.Key.Key_5)
    assert len(pressed) == 1


@pytest.mark.parametrize(
    ("key", "modifier", "let_go_as"),
    [
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, Qt.Key.Key_F8),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Control),
    ],
)
def test_the_held_key_may_be_another(
    read_window: MakeWindow,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    let_go_as: Qt.Key,
) -> None:
    window = read_window()
    dialog = opened(window)
    dialog.keys.select("viewer.bare")
    QTest.keyClick(dialog.keys.edits[0], key, modifier)
    back_to(window)
    view = window.viewer.view
    view.setFocus()
    QTest.keyPress(view, key, modifier)
    assert window.viewer.bare.is_on
    QTest.keyRelease(view, Qt.Key.Key_B)
    assert window.viewer.bare.is_on
    QTest.keyRelease(view, let_go_as)
    assert not window.viewer.bare.is_on


def test_each_language_is_offered_in_its_own_script(make_window: MakeWindow) -> None:
    dialog = opened(make_window(Settings(language="tlh")))
    box = box_of(dialog, "language")
    assert [box.itemText(n) for n in range(1, box.count())] == list(LANGUAGES.values())
    assert box.currentData() == "", "an unknown language is the system's"
