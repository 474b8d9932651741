"""What a decoder does when a codec is at fault, by the file's name; all else is decoded as ever.

Given to ``Decoders(decode=...)``: the fault happens where a codec's would, in the real process.
"""

from __future__ import annotations

import ctypes
import os
import time
from contextlib import suppress

from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.records.radiograph import Radiograph

BY_NAME = f"{__name__}:by_name"
PRINTED = b'TIFFReadDirectory: Bad value for "MADE^UP" (MADE-1) in tag 273.\n'


def by_name(entry: Entry, data: bytes, frame: int | None, sha256: str) -> list[Radiograph]:
    for fault, what in _FAULTS.items():
        if fault in entry.file:
            what()
    return folder.decode(entry, data, frame, sha256)


def _crash() -> None:
    ctypes.string_at(0)


def _abort() -> None:
    os.write(2, b"free(): invalid pointer\n")
    os.abort()


def _hang() -> None:
    """In C, and nothing of Python's runs meanwhile, as PyDLL does not let go of its lock."""
    while True:
        ctypes.PyDLL(None).sleep(1000)


def _swell() -> None:
    taken = []
    while True:
        taken.append(b"x" * (8 << 20))


def _slowly_swell() -> None:
    taken = []
    for _ in range(30):
        taken.append(b"x" * (8 << 20))
        time.sleep(0.03)


def _garble() -> None:
    for number in range(3, 32):
        with suppress(OSError):
            os.write(number, b"\xff" * 4096)


def _fault() -> None:
    raise ZeroDivisionError("MADE^UP")


_FAULTS = {
    "crash": _crash,
    "abort": _abort,
    "hang": _hang,
    "swell": _swell,
    "large": _slowly_swell,
    "garble": _garble,
    "fault": _fault,
    "exit": lambda: os._exit(3),
    "chatty": lambda: os.write(2, PRINTED),
}
