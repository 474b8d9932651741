"""Words that need no record: what the window says before anything is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.wording.others.disclaimer import DISCLAIMER


def word(english: str) -> str:
    """A word of ``wording``, errors or records in the language of the window.

    ``packaging/translations.py`` finds the former two, ``record_words.py`` lists the latter.
    """
    return translate("Words", english)


def disclaimer() -> str:
    return word(DISCLAIMER)


def isolated(name: str) -> str:
    """A name, ID, date or score as it is spelt, where words run from right to left (UAX 9, LRI).

    Without it "07-a.png" is shown as "a.png-07", ">0.999" as "0.999<", and the ID 12-34 behind an
    Arabic word as 34-12.
    """
    if not name or QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return name
    return f"\u2066{name}\u2069"
