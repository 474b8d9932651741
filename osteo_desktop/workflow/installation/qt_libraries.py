"""Whether Qt can be loaded here, asked in a process of its own: neither Qt nor a crash come in."""

from __future__ import annotations

import re
import sys

from osteo_desktop.wording.languages.language import ENGLISH, Language
from osteo_desktop.wording.say import marked

APT_LINE = (
    "sudo apt-get install libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 "
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)
"""Debian's and Ubuntu's packages of what Qt needs and a bare system lacks."""

# Qt's X11 plugin is asked of the loader: where its libraries are missing, Qt aborts.
_PROBE = """
import ctypes, pathlib, sys
import PySide6.QtWidgets, PySide6.QtOpenGLWidgets
import pyqtgraph
plugin = pathlib.Path(PySide6.__path__[0], "Qt", "plugins", "platforms", "libqxcb.so")
if sys.platform.startswith("linux") and plugin.is_file():
    ctypes.CDLL(str(plugin))
print(PySide6.__version__)
"""
_SECONDS = 120


def missing_library(message: str) -> str:
    """The shared library that the loader's message names ("libEGL.so.1"), or ""."""
    found = re.search(r"(lib[\w.+-]*?\.so[.\d]*|[\w.+-]+\.dll)", message, re.IGNORECASE)
    return found.group(1) if found else ""


def why_qt_does_not_load(
    python: str = sys.executable, language: Language = ENGLISH
) -> tuple[str, str]:
    """("", "") when it loads, else what is wrong and what to do."""
    import subprocess

    try:
        probe = subprocess.run(
            [python, "-c", _PROBE], capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        kind = type(error).__name__
        why = language.words(marked("it could not be tried ({kind})"), kind=kind)
        return why, language.say(marked("Run the command again"))
    if probe.returncode == 0:
        return "", ""
    lines = probe.stderr.strip().splitlines()
    ended = marked("the loader ended with code {code}")
    last = lines[-1] if lines else language.words(ended, code=probe.returncode)
    library = missing_library(last)
    if library and sys.platform.startswith("linux"):
        lacks = marked("the system library {library} is missing")
        return language.words(lacks, library=library), APT_LINE
    return last, language.say(marked("Install Osteo Desktop again"))
