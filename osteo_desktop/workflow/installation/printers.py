"""The printers of this computer, and a PDF sent to one of them, without a window.

Linux and macOS: CUPS, by its programs ``lp`` and ``lpstat``. The PDF goes through a pipe, so that
nothing of a patient is written to a file that somebody would have to remove. Windows: the print
verb of the shell, which needs a file.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.details.printing import PrintDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.details.words import in_its_own_words
from osteo_desktop.errors.printing import NoPrinter, NoSuchPrinter, PrintError
from osteo_desktop.records.export import Paper

_SECONDS = 120
_STATIC = ("-o", "print-scaling=none", "-t", "Osteo Desktop")
"""A page is printed as large as it is; the job's name, which others see, tells nothing."""
_PREFIX = "osteo-print-"
_OLD = 24 * 3600
_CHOSEN = re.compile(r":\s*(\S+)\s*$")


@dataclass(frozen=True)
class Printers:
    names: tuple[str, ...]
    usual: str
    """"" where none is chosen as usual."""


def printers() -> Printers:
    """Raises PrintError where the system cannot be asked."""
    if sys.platform == "win32":
        return Printers((), "")  # the shell asks nobody; it prints on the usual one
    try:
        names = _ran(["lpstat", "-e"]).decode(errors="replace").splitlines()
        usual = _CHOSEN.search(_ran(["lpstat", "-d"]).decode(errors="replace"))
    except PrintError:
        if not _is_there("lpstat"):
            raise
        return Printers((), "")  # CUPS does not run, or knows of none
    found = tuple(name.strip() for name in names if name.strip())
    chosen = usual.group(1) if usual else ""
    return Printers(found, chosen if chosen in found else "")


def send(pdf: bytes, paper: Paper, printer: str = "", copies: int = 1) -> str:
    """Which printer took it. ``printer`` "": the usual one.

    Raises NoPrinter, NoSuchPrinter, PrintError.
    """
    if sys.platform == "win32":
        return _send_to_windows(pdf, printer, copies)
    known = printers()
    if not known.names:
        raise NoPrinter()
    if printer and printer not in known.names:
        raise NoSuchPrinter(printer=printer, printers=", ".join(known.names))
    to = printer or known.usual or (known.names[0] if len(known.names) == 1 else "")
    if not to:
        raise NoSuchPrinter(printer="", printers=", ".join(known.names))
    media = f"media={'A4' if paper is Paper.A4 else 'Letter'}"
    _ran(["lp", "-d", to, "-n", str(copies), "-o", media, *_STATIC, "-"], pdf)
    return to


def _ran(command: Sequence[str], given: bytes = b"") -> bytes:
    """What it prints. Raises PrintError."""
    try:
        ran = subprocess.run(command, input=given, capture_output=True, timeout=_SECONDS)
    except FileNotFoundError as error:
        raise PrintError(detail=PrintDetail.NOT_INSTALLED.of(program=command[0])) from error
    except subprocess.TimeoutExpired as error:
        raise PrintError(detail=PrintDetail.TOO_LONG.notice) from error
    except OSError as error:
        raise PrintError(detail=about_system(error)) from error
    if ran.returncode:
        lines = ran.stderr.decode(errors="replace").strip().splitlines()
        said = in_its_own_words(lines[-1]) if lines else PrintDetail.GONE.notice
        raise PrintError(detail=said)
    return ran.stdout


def _is_there(program: str) -> bool:
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    return any(os.access(Path(folder) / program, os.X_OK) for folder in folders if folder)


def _send_to_windows(pdf: bytes, printer: str, copies: int) -> str:
    """By the program that prints PDFs there, which reads the file when it likes: it is removed by
    the next print that finds it a day old."""
    if printer or copies != 1:
        raise PrintError(detail=PrintDetail.WINDOWS_CHOICE.notice)
    _remove_old()
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))  # of its owner alone
    file = folder / "print.pdf"
    try:
        file.write_bytes(pdf)
        os.startfile(file, "print")  # type: ignore[attr-defined, unused-ignore]
    except OSError as error:
        file.unlink(missing_ok=True)
        folder.rmdir()
        raise PrintError(detail=about_system(error)) from error
    return "Windows"


def _remove_old() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):  # still being read, or another user's
            if time.time() - folder.stat().st_mtime > _OLD:
                (folder / "print.pdf").unlink(missing_ok=True)
                folder.rmdir()
