"""What is to be sent without a network, and what was written for that."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from osteo_desktop.notice import Notice
from osteo_desktop.records.export import LettersRequest
from osteo_desktop.records.sending.pixel_check import PixelCheck


@dataclass(frozen=True)
class PictureSent:
    """One picture for a messenger that was written."""

    path: Path
    case: str
    check: PixelCheck
    size: int
    """Bytes."""


@dataclass(frozen=True)
class PicturesSent:
    written: tuple[PictureSent, ...]
    failed: tuple[tuple[str, Notice], ...]
    """The files of a study, and why there is no picture of it."""


@dataclass(frozen=True)
class StickRequest:
    """A folder, or a ZIP, to be carried to the next doctor.

    ``letters``: of which studies, as what, and into which folder the stick's own is put.
    """

    letters: LettersRequest
    deidentify: bool = False
    originals: bool = False
    zipped: bool = False
    password: str = field(default="", repr=False)
    """"" for none. With one, whatever tells something of the patient is in encrypted PDFs alone,
    and no picture lies beside them."""


@dataclass(frozen=True)
class StickWritten:
    path: Path
    """The folder or the ZIP."""
    files: int
    size: int
    """Bytes of all files."""
    failed: tuple[tuple[str, Notice], ...]
    """The files of a study, and why it is not on the stick, or not all of it."""
    checks: tuple[PixelCheck, ...] = ()
    """Of each radiograph of a de-identified stick."""
