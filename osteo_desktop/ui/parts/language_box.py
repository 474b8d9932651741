"""The languages of reports, to choose one."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.wording.languages.language import LANGUAGES, spoken


def language_box(code: str = "en") -> QComboBox:
    """Its data are ISO 639-1 codes; ``code`` is chosen."""
    box = QComboBox()
    box.setAccessibleName(translate("Dialogs", "Language of the report"))
    for known, name in LANGUAGES.items():
        box.addItem(name, known)
    choose_language(box, code)
    return box


def choose_language(box: QComboBox, code: str) -> None:
    box.setCurrentIndex(box.findData(spoken(code)))
