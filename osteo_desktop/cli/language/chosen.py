"""Which language the command line speaks: asked for, the window's, the system's, or English."""

from __future__ import annotations

import locale
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TextIO

from osteo_desktop.settings import saved_language
from osteo_desktop.wording.languages.language import LANGUAGES, Language, language_of, spoken

OPTION = "--language"


def chosen_language(
    arguments: Sequence[str],
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
) -> Language:
    """Of this run: what ``--language`` names, else the window's language of the preferences, else
    the first of ours that the system asks for.

    English where the terminal cannot show the script, and under the locale C, which scripts ask
    for, unless the option names another. Touches the disk.
    """
    asked = asked_for(arguments)
    if asked in LANGUAGES:
        code = asked
    elif is_plain(environment, platform):
        code = "en"
    else:
        code = saved_language() or system_language(environment, platform)
    code = spoken(code)
    return language_of(code if can_show(code, (sys.stdout, sys.stderr)) else "en")


def asked_for(arguments: Sequence[str]) -> str:
    """What stands behind ``--language``, before the command, where options of all commands are; ""
    without it."""
    for number, argument in enumerate(arguments):
        if argument == OPTION:
            return next(iter(arguments[number + 1 :]), "")
        if argument.startswith(f"{OPTION}="):
            return argument.partition("=")[2]
        if not argument.startswith("-"):
            break
    return ""


def is_plain(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether the system's locale is C, by name or because none is set. Windows has none."""
    return platform != "win32" and _messages(environment) in ("", "C", "POSIX")


def system_language(environment: Mapping[str, str], platform: str = sys.platform) -> str:
    """The first of ours that the system asks for, "en" where it asks for none."""
    for name in _asked_by_system(environment, platform):
        code = name.replace("-", "_").partition("_")[0].partition(".")[0]
        if code in LANGUAGES:
            return code
    return "en"


def can_show(code: str, streams: Iterable[TextIO]) -> bool:
    """Whether the encodings of all streams have the letters of a language."""
    try:
        for stream in streams:
            LANGUAGES[code].encode(getattr(stream, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _messages(environment: Mapping[str, str]) -> str:
    """The locale of messages, as POSIX finds it."""
    named = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next(filter(None, named), "")


def _asked_by_system(environment: Mapping[str, str], platform: str) -> Iterator[str]:
    if platform == "win32":
        yield _windows_language()
    else:
        yield from filter(None, environment.get("LANGUAGE", "").split(":"))
    yield _messages(environment)


def _windows_language() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
    return locale.windows_locale.get(number, "")
