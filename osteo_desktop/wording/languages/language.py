"""The languages that the program speaks, and how the core speaks them. The window asks Qt.

Both read what ``packaging/translations.py`` compiles of the same .ts: .qm for Qt, .mo for this.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from gettext import GNUTranslations
from pathlib import PurePath

from osteo_desktop.notice import Notice
from osteo_desktop.settings import installed_folder
from osteo_desktop.wording.languages.dates import dates_in
from osteo_desktop.wording.languages.direction import isolated
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.say import Isolate, Say

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "hi": "हिन्दी",
    "bn": "বাংলা",
    "ar": "العربية",
    "sw": "Kiswahili",
}
"""Code (ISO 639-1) to what its speakers call it."""

_RIGHT_TO_LEFT = frozenset({"ar"})


def spoken(code: str) -> str:
    """``code`` where the program speaks it, else English: settings may name any."""
    return code if code in LANGUAGES else "en"


@dataclass(frozen=True)
class Language:
    """How a report or a table is said."""

    code: str = "en"
    say: Say = str
    dates: Callable[[str], str] = str
    """A text that begins with an ISO date, with this date as the language has it."""
    isolate: Isolate = str

    def words(self, english: str, /, **fields: object) -> str:
        """A text of ours in it, its {places} filled: notices said, names and paths as they are
        spelt."""
        return self.say(english).format(**{n: self._filling(value) for n, value in fields.items()})

    def _filling(self, value: object) -> object:
        if isinstance(value, Notice):
            return self.told(value)
        return self.isolate(str(value)) if isinstance(value, str | PurePath) else value

    def told(self, notice: Notice | None) -> str:
        """A notice in it, with what it names as that is spelt; "" for None."""
        return notice_text(notice, self.say, isolate=self.isolate)


ENGLISH = Language()


def language_of(code: str) -> Language:
    """One of :data:`LANGUAGES`. Raises KeyError for any other."""
    return Language(code, say_in(code), dates_in(code), isolate_in(code))


def is_right_to_left(code: str) -> bool:
    """Whether the lines of the language begin at the right."""
    return code in _RIGHT_TO_LEFT


@cache
def say_in(code: str) -> Say:
    """The words of the core (context Words) in one of :data:`LANGUAGES`; touches the disk once.

    What has no translation stays English, as it does in the window. Raises KeyError for a language
    that the program does not speak.
    """
    if code not in LANGUAGES:
        raise KeyError(code)
    if code == "en":
        return str  # what the program is written in
    file = installed_folder("resources") / "translations" / f"osteo_{code}.mo"
    try:
        with file.open("rb") as opened:
            catalogue = GNUTranslations(opened)
    except (OSError, struct.error, UnicodeError, ValueError):
        return str  # the installation is not whole; the window does the same

    # "" is what gettext keeps its own notes under
    return lambda english: catalogue.gettext(english) if english else ""


def isolate_in(code: str) -> Isolate:
    """A name, figure or date as it is spelt, among words that may run from right to left."""
    return isolated if is_right_to_left(code) else str
