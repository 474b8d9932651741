"""Whether a window can open here, and if not, what is missing. Imports no Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from osteo_desktop.cli.language.speech import language, said
from osteo_desktop.errors.machine import TooLittleMemory, is_of_memory
from osteo_desktop.workflow.installation.qt_libraries import APT_LINE, missing_library


@dataclass(frozen=True)
class WindowRequest:
    """What a command hands back when the window shall open after it."""

    folder: Path | None = None
    archive: Path | None = None
    model: Path | None = None
    device: str = "auto"
    score_anyway: bool = False
    engine: str = ""
    language: str = ""
    """As a code; "" is the window's own."""


def library_line(library: str) -> str:
    """One line: which library is missing and what installs it."""
    return said(
        "The window needs the system library {library}, which is missing. Run: {command}",
        library=library,
        command=APT_LINE,
    )


def has_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """A display that a person looks at; Qt's "offscreen" is none."""
    if environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal", "vnc")):
        return False
    if not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def somebody_watches(
    streams: Iterable[TextIO],
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
) -> bool:
    """A person at a terminal with a display, not a script: a window may open unasked."""
    return all(stream.isatty() for stream in streams) and has_display(environment, platform)


def why_no_window(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> str | None:
    """One line that says why Qt could not even start here; None when it can try."""
    wanted = environment.get("QT_QPA_PLATFORM", "")
    if not platform.startswith("linux") or wanted.startswith(("offscreen", "minimal", "vnc")):
        return None
    if not has_display(environment, platform):
        return said(
            "There is no display (DISPLAY and WAYLAND_DISPLAY are not set), so no window can open. "
            "Log in with a desktop, use 'ssh -X', or work without a window: 'osteo-desktop read'."
        )
    if environment.get("DISPLAY") and wanted in ("", "xcb"):
        return _xcb_problem()
    return None


def _xcb_problem() -> str | None:
    import ctypes
    import importlib.util

    # Without one of its libraries Qt aborts the process, so the loader is asked first.
    qt = importlib.util.find_spec("PySide6")
    for place in (qt.submodule_search_locations or []) if qt else []:
        plugin = Path(place) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if not plugin.is_file():
            continue
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            if is_of_memory(error):
                return language().told(TooLittleMemory().notice)
            return library_line(missing_library(str(error)) or str(error))
    return None
