"""The language of the window: Qt's translators, and the direction in which its script runs.

``translate`` is Qt's own look-up; every word of the window that has letters goes through it, and
``packaging/translations.py`` collects what it is called with. Reports have a language of their own
(``wording/languages``): who gets one need not share the reader's.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from osteo_desktop.settings import Settings
from osteo_desktop.wording.languages.language import LANGUAGES

_OF_QT = {"pt": "pt_BR"}
"""Where Qt names the language of its own words otherwise."""


def translate(context: str, text: str, *, n: int = -1) -> str:
    """``text`` in the language of the window; in English where it has no translation.

    ``n`` chooses the plural form and stands in the place of %n.
    """
    return QCoreApplication.translate(context, text, None, n)


def marked(context: str, text: str) -> str:
    """``text`` as it is, to be translated where it is used: for tables of a module.

    Qt's own QT_TRANSLATE_NOOP says of its result only that it is an object.
    """
    return text


def system_language() -> str:
    """The first of ours that the user's system asks for, "en" where it asks for none."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def report_language(settings: Settings) -> str:
    """Of the next report, if nobody chooses another for it."""
    return settings.report_language or settings.language or system_language()


def speak(application: QApplication, code: str, folder: Path) -> list[QTranslator]:
    """Before any widget is made: load the translations of ``code`` from ``folder`` (.qm).

    Returns what was installed. Touches the disk. A language without a file leaves the window in
    English, as one that is none of ours does; one that is written from right to left mirrors the
    window, and the radiographs never.
    """
    if code not in LANGUAGES:
        code = "en"
    places = (
        (f"osteo_{code}", folder),
        (f"qt_words_{code}", folder),  # where Qt has none of its own
        (f"qtbase_{_OF_QT.get(code, code)}", Path(_qt_translations())),
    )
    installed = []
    for name, place in places:
        translator = QTranslator(application)
        if translator.load(name, str(place)):
            application.installTranslator(translator)
            installed.append(translator)
    right_to_left = QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    return installed


def _qt_translations() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
