"""The guide is in the program: found by words, gone to by name, opened at what has the focus."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from osteo_desktop.ui.dialogs.help.guide import full_guide_file, guide_file, page_of
from osteo_desktop.ui.dialogs.help.guide_dialog import KEYS, Chapter, GuideDialog
from osteo_desktop.ui.dialogs.preferences.dialog import PreferencesDialog
from osteo_desktop.ui.window.help_places import PLACES, START, place_of
from osteo_desktop.ui.window.main_window import MainWindow

MakeWindow = Callable[..., MainWindow]
LANGUAGES = ("en", "fr", "es")


def text_of(language: str) -> str:
    return guide_file(language).read_text(encoding="utf-8")


@pytest.fixture
def guide(qtbot: QtBot) -> GuideDialog:
    keys = Chapter("Keys", rich_text="<p><b>F7</b> Invert</p>", anchor=KEYS)
    full = Chapter("Full guide", page_of(full_guide_file().read_text(encoding="utf-8")))
    dialog = GuideDialog([Chapter("Short guide", page_of(text_of("en"))), keys, full])
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def top_line(guide: GuideDialog) -> str:
    """What stands at the top of the text."""
    return guide.text.cursorForPosition(guide.text.viewport().rect().topLeft()).block().text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_of_the_window_is_in_the_guide(language: str) -> None:
    anchors = [place.anchor for place in page_of(text_of(language)).places]
    assert len(anchors) == len(set(anchors))
    assert {anchor for _, anchor in PLACES} | {START} <= {*anchors, KEYS}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_guides_tell_of_the_same_in_each_language(language: str) -> None:
    here, english = page_of(text_of(language)), page_of(text_of("en"))
    assert [p.anchor for p in here.places] == [p.anchor for p in english.places]
    assert all(len(p.text.split()) > 15 for p in here.places)


def test_a_language_without_a_guide_reads_the_english_one() -> None:
    assert guide_file("sw") == guide_file("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_the_guide_names_does_something(
    make_window: MakeWindow, language: str
) -> None:
    window = make_window()
    english = text_of(language).replace("Maj+", "Shift+").replace("Mayús+", "Shift+")
    named = set(re.findall(r"\b(?:Ctrl\+(?:Shift\+)?\w|F\d{1,2})\b", english))
    assert len(named) > 8
    used = {key for keys in window.shortcuts.in_use.values() for key in keys}
    assert {QKeySequence(key).toString() for key in named} <= used


def test_it_opens_at_a_place_by_its_name(guide: GuideDialog) -> None:
    guide.open_at("sign")
    assert guide.anchor() == "sign"
    assert top_line(guide) == "Sign"
    guide.open_at(KEYS)
    assert "Invert" in guide.text.toPlainText()
    guide.open_at("nowhere")
    assert guide.anchor() == "start"


def test_it_is_found_by_words_and_return_goes_on(guide: GuideDialog) -> None:
    QTest.keyClicks(guide.search, "negligible xylophone")
    assert guide.nothing.isVisible()
    assert guide.places_shown() == []
    guide.search.setText("light box")
    assert "photographs" in guide.places_shown()
    assert "sign" not in guide.places_shown()
    assert not guide.nothing.isVisible()
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.text.textCursor().selectedText().lower() == "light box"
    guide.search.clear()
    assert "sign" in guide.places_shown()


def test_no_link_leads_out_of_the_guide(guide: GuideDialog) -> None:
    guide.open_at("sign")
    for place in ("https://example.org/", "file:///etc/passwd", "models.md"):
        guide.text.anchorClicked.emit(QUrl(place))
        assert guide.anchor() == "sign"
    guide.text.anchorClicked.emit(QUrl("#open"))
    assert guide.anchor() == "open"
    full = page_of(full_guide_file().read_text(encoding="utf-8")).markdown
    assert re.findall(r"\]\((?!#)", full) == []


def test_f1_opens_the_page_of_what_has_the_focus(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    assert place_of(window.worklist) == "list"
    assert place_of(window.viewer.view) == "look"
    assert place_of(window.panel.sign_box.sign) == "sign"
    assert place_of(window.panel.texts.notes) == "describe"
    assert place_of(None) == START
    window.activateWindow()
    window.worklist.setFocus()
    qtbot.waitUntil(window.worklist.hasFocus)
    QTest.keyClick(window.worklist, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.help.guide is not None)
    guide = window.help.guide
    assert guide is not None
    assert guide.anchor() == "list"
    assert top_line(guide) == "The list"
    window.help.show_shortcuts()
    assert "Sign off" in guide.text.toPlainText()


def test_f1_works_in_dialogs(make_window: MakeWindow, qtbot: QtBot, qapp: QApplication) -> None:
    window = make_window()
    window.commands.preferences.trigger()
    dialog = window.findChild(PreferencesDialog)
    dialog.activateWindow()
    dialog.search.setFocus()
    qtbot.waitUntil(lambda: qapp.focusWidget() is dialog.search)
    QTest.keyClick(dialog.search, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.help.guide is not None)
