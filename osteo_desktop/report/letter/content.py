"""What a letter says: the report of one study or one patient, to be handed on.

Words only, in the order in which they are read; nothing here knows a font or a page. A field that
is empty takes no room.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class Item:
    label: str
    text: str
    mark: str = ""
    """What must stand beside it: "entered by hand"."""
    strong: bool = False
    """What must be seen at once: the side."""


@dataclass(frozen=True)
class ViewWords:
    """What the reader says of one radiograph."""

    title: str
    verdict: str
    verdict_mark: str
    """That it is a draft."""
    lines: tuple[str, ...]
    """Fractures and further findings."""
    measurements: tuple[str, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class AiView:
    """What the AI says of one radiograph, and whether the reader agreed."""

    title: str
    decision: str
    score: str
    agreement: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class AiPart:
    intro: str
    views: tuple[AiView, ...]
    terms: tuple[str, ...]
    """Model, operating points and what they mean."""


@dataclass(frozen=True)
class LetterFigure:
    """A picture as SVG: the radiograph within it, what is drawn on it, the scale bar."""

    svg: str
    width: float
    height: float
    """mm on paper."""
    caption: str
    alt: str
    """What somebody who cannot see it is told."""
    study: str = ""
    note: str = ""
    """Window and spacing, or what is drawn."""
    side: str = ""
    """As "R · right", or that it is not stated."""
    has_side: bool = True


@dataclass(frozen=True)
class SignatureBlock:
    label: str
    name: str
    title: str
    registration: str
    at: str
    signature_svg: str = ""
    """The reader's own; "" where none is wanted."""
    alt: str = ""


@dataclass(frozen=True)
class OpinionView:
    """What another reader says of one radiograph."""

    title: str
    verdict: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class OpinionPart:
    """A second opinion: another's words, in a part of their own."""

    heading: str
    apart: str
    critical: str
    views: tuple[OpinionView, ...]
    elsewhere: str
    impression: str
    notes: str
    addenda: tuple[Item, ...]
    figures: tuple[LetterFigure, ...] = ()
    """Where it has marks."""


@dataclass(frozen=True)
class StudyPart:
    heading: str
    """Which study, where a letter has several; else ""."""
    draft: str
    """"" where it is signed."""
    facts: tuple[Item, ...]
    question: str
    technique: str
    warnings: tuple[str, ...]
    critical: str
    is_to_be_told: bool
    unread: str
    """That nobody has read it."""
    views: tuple[ViewWords, ...]
    impression: str
    notes: str
    left_out: str
    """What the short form leaves out."""
    addenda: tuple[Item, ...]
    earlier: tuple[Item, ...]
    """Other studies of the patient, latest first."""
    signature: SignatureBlock | None
    ai: AiPart | None
    figures: tuple[LetterFigure, ...]
    figure_faults: tuple[str, ...]
    """Radiographs that could not be shown, and why."""
    opinions: tuple[OpinionPart, ...] = ()


@dataclass(frozen=True)
class PlainSection:
    heading: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class PlainPart:
    """What a page for the patient says."""

    facts: tuple[Item, ...]
    sections: tuple[PlainSection, ...]
    signature: SignatureBlock | None


@dataclass(frozen=True)
class LetterHeader:
    """The letterhead."""

    clinic: str
    department: str
    lines: tuple[str, ...]
    registration: str
    logo_svg: str


@dataclass(frozen=True)
class Letter:
    template: ClassVar[str] = "letter"
    language: str
    is_right_to_left: bool
    paper: str
    """As typst calls it."""
    short: bool
    title: str
    draft: str
    """What every page bears that is not all signed; else ""."""
    research: str
    """What every page says of this program."""
    head: LetterHeader
    addressee: Item | None
    patient_label: str
    patient_name: str
    patient: tuple[Item, ...]
    running: str
    """Whose letter it is, at the head of each page after the first."""
    studies: tuple[StudyPart, ...]
    words: Mapping[str, str]
    """Headings, by what they stand over."""
    page_of: str
    """With {page} and {pages}."""
    document: str
    """The letter's id; "" until all else stands."""
    qr_svg: str
    program: str
    created: str
    """ISO 8601: the last moment of which it tells."""
    plain: PlainPart | None = None
    """Of a page for the patient, which has no studies."""
