"""Whether the words of a language can be drawn here."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QFont, QFontMetrics

from osteo_desktop.ui.language.translate import translate

LATIN = "Latin"
SCRIPTS: Mapping[str, str] = {"hi": "Devanagari", "bn": "Bengali", "ar": "Arabic"}
"""Language to its script; of all others it is Latin."""
SAMPLES: Mapping[str, str] = {
    LATIN: "Aáçñ",
    "Devanagari": "हिन्दी",
    "Bengali": "বাংলা",
    "Arabic": "العربية",
}
"""Letters without which nothing of it can be read."""


def script_without_font(language: str, font: QFont) -> str:
    """The language's script, by name, where neither ``font`` nor the system's can draw it."""
    metrics = QFontMetrics(font)
    script = SCRIPTS.get(language, LATIN)
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
