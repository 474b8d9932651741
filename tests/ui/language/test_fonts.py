"""A language whose script no font has: English is shown, no boxes, and the script is named."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from osteo_desktop.ui.language.fonts import (
    LATIN,
    SAMPLES,
    SCRIPTS,
    no_font_text,
    script_without_font,
)
from osteo_desktop.ui.language.translate import LANGUAGES


def test_that_every_language_has_its_script() -> None:
    assert set(SCRIPTS) <= set(LANGUAGES)
    for code, name in LANGUAGES.items():
        is_latin = all(ord(letter) < 0x250 for letter in name)
        assert (SCRIPTS.get(code, LATIN) == LATIN) is is_latin
        assert set(name) <= set(SAMPLES[SCRIPTS[code]]) if code in SCRIPTS else True


@pytest.mark.usefixtures("dressed")
def test_that_every_language_can_be_drawn(qapp: QApplication) -> None:
    assert [code for code in LANGUAGES if script_without_font(code, qapp.font())] == []


def test_that_a_script_without_font_is_named(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the system has Latin letters alone."""
    monkeypatch.setattr(QFontMetrics, "inFontUcs4", lambda _self, letter: letter < 0x250)
    found = {code: script_without_font(code, QFont()) for code in LANGUAGES}
    assert {code: script for code, script in found.items() if script} == SCRIPTS
    assert "no font here for the Bengali script" in no_font_text(found["bn"])
