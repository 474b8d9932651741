"""What of a session is to be written, in which formats, and where."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from osteo_desktop.notice import Notice
from osteo_desktop.settings import REPORT_NAMES, Letterhead


@dataclass(frozen=True)
class Format:
    """A kind of file that a session can be written as."""

    key: str
    """Names it in an ExportRequest and on the command line: "csv" is ``--csv FILE``."""
    name: str
    """As people call it; the same in every language."""
    suffix: str
    """With its point."""
    help: str
    """What the command line and the guide say of it."""
    usual: bool = False
    """Whether the window proposes it."""


@dataclass(frozen=True)
class ExportRequest:
    session_id: int
    destinations: Mapping[str, Path]
    """By the key of the format; never empty."""
    include_all: bool = False
    """Where a format leaves out what nobody has to see: all studies all the same."""
    files: Collection[str] | None = None
    """Only the studies in which one of these lies, each of them whole; None: all."""
    language: str = "en"
    """ISO 639-1: of the PDF and of a spreadsheet's words and headings."""
    says_csv: bool = False
    """The CSV's words and headings in that language too, for people; else as programs read it."""

    def __post_init__(self) -> None:
        if not self.destinations:
            raise ValueError("no format is wanted")


@dataclass(frozen=True)
class Written:
    """One file that was written."""

    format: Format
    path: Path
    counts: Mapping[str, int]
    """How many of what it holds, as {"pages": 3, "studies": 2}."""
    told: tuple[Notice, ...] = ()
    """What must be known of it, as names that it could not print."""


class Paper(StrEnum):
    A4 = "A4"
    LETTER = "Letter"


class LetterPicture(StrEnum):
    """How a radiograph is printed in a letter."""

    PLAIN = "plain"
    MARKS = "marks"
    """With the reader's marks."""
    MAP = "map"
    """With the AI's map and regions."""


class LetterOf(StrEnum):
    """What one letter is of."""

    STUDY = "study"
    PATIENT = "patient"


@dataclass(frozen=True)
class LetterOptions:
    """How a letter is set."""

    paper: Paper = Paper.A4
    short: bool = False
    """The one-page form."""
    without_ai: bool = False
    """Nothing of the AI, neither words nor map."""
    without_opinions: bool = False
    """No second opinion: its reader must not see one yet."""
    pictures: tuple[LetterPicture, ...] = (LetterPicture.MARKS, LetterPicture.MAP)
    """Of each radiograph, in this order."""
    letterhead: Path | None = None
    """A TOML file; None: the clinic's own."""
    clinic: Letterhead = field(default_factory=Letterhead)
    """The letterhead where no file is named; its pictures lie in ``settings.clinic_folder``."""
    language: str = "en"
    """ISO 639-1."""
    patient_page: bool = False
    """Beside each letter a page for the patient, in plain words, of each of its studies."""


PRIVATE_NAMES = REPORT_NAMES[0]
"""Names of files that tell nothing of a patient."""


@dataclass(frozen=True)
class LettersRequest:
    """Letters of a session, one PDF each, into a folder."""

    session_id: int
    folder: Path
    of: LetterOf = LetterOf.STUDY
    studies: Collection[str] | None = None
    """Only these, by their keys; None: all."""
    patient_id: str = ""
    """Only the studies of this PatientID; "": of anybody."""
    signed_only: bool = False
    options: LetterOptions = LetterOptions()
    names: str = PRIVATE_NAMES
    """The files' names, without suffix: words with {fields}."""


@dataclass(frozen=True)
class LetterWritten:
    path: Path
    pages: int
    not_archival: str = ""
    """Why it is no PDF/A and PDF/UA, in the words of what sets it; "" where it is both."""


@dataclass(frozen=True)
class LettersSummary:
    written: tuple[LetterWritten, ...]
    failed: tuple[tuple[str, Notice], ...]
    """The files of a study, and why there is no letter of it."""
