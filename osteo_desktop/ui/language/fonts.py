"""Whether the words of a language can be drawn here."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.workflow.installation.scripts import SAMPLES, script_of


def script_without_font(language: str, font: QFont) -> str:
    """The language's script, by name, where neither ``font`` nor the system's can draw it."""
    metrics = QFontMetrics(font)
    script = script_of(language)
    if all(metrics.inFontUcs4(ord(letter)) for letter in SAMPLES[script]):
        return ""
    return script


def no_font_text(script: str) -> str:
    """Said in English, which is what the window then speaks."""
    return translate(
        "Window",
        "There is no font here for the {script} script, so the window speaks English. Install a "
        "font for it, or Osteo Desktop again, and start anew.",
    ).format(script=script)
