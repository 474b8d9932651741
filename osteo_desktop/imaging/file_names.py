"""File names whose bytes are no text, written as text that leads back to the file."""

from __future__ import annotations

import os
import re
from pathlib import Path

_ESCAPES = ("\\x", "\\udc")
"""Before the two digits of a byte that is no UTF-8. The second, as Python calls such a byte, is
for a name that would be written as that of another file of the folder."""
_ESCAPED_BYTE = re.compile(r"\\(?:x|udc)([89a-f][0-9a-f])")


def written_name(folder: Path, name: str) -> str:
    """How a file's name is written: as it is, and bytes that are no UTF-8 as ``\\xe9``.

    Where another file of the folder bears that very name, they are written as ``\\udce9``.
    """
    if os.name == "nt" or _is_text(name):
        return name
    raw = os.fsencode(name)
    text = raw.decode("utf-8", "backslashreplace")
    if os.path.lexists(folder / text):
        text = name.encode("utf-8", "backslashreplace").decode()
    return text


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def printable(path: Path) -> str:
    """A path that can be kept and shown, each of its parts as it is written."""
    if os.name == "nt" or _is_text(str(path)):
        return str(path)
    real = text = Path(path.parts[0])
    for part in path.parts[1:]:
        text /= written_name(real, part)
        real /= part
    return str(text)


def openable(source_path: str) -> Path:
    """The path that :func:`printable` wrote so.

    A part that exists as it is written is that; else its escapes stand for bytes.
    """
    path = Path(source_path)
    if os.name == "nt" or not any(escape in source_path for escape in _ESCAPES):
        return path
    opened = Path(path.parts[0])
    for part in path.parts[1:]:
        opened = opened / name_within(opened, part)
    return opened


def name_within(folder: Path, written: str) -> str:
    """The name within ``folder`` that is found by what was written."""
    if not any(escape in written for escape in _ESCAPES) or os.path.lexists(folder / written):
        return written
    return _unescaped(written)


def _unescaped(written: str) -> str:
    """The name that is written so, were each escape one."""
    return _ESCAPED_BYTE.sub(lambda escape: chr(0xDC00 + int(escape[1], 16)), written)
