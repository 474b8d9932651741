"""What of a session is to be printed, and how it lies on paper."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from osteo_desktop.records.export import LetterOf, LetterOptions, Paper
from osteo_desktop.records.radiograph import LookupTable, SpacingOrigin, VoiWindow
from osteo_desktop.records.reading import RadiographKey

PER_PAGE = (1, 2, 4)
"""How many radiographs a page may have room for."""
SIZES: Mapping[Paper, tuple[float, float]] = {
    Paper.A4: (210.0, 297.0),
    Paper.LETTER: (215.9, 279.4),
}
"""Width and height in mm, upright."""
SURE_ORIGINS = frozenset(
    {
        SpacingOrigin.CALIBRATED,
        SpacingOrigin.AT_PATIENT_ESTIMATED,
        SpacingOrigin.BY_HAND,
        SpacingOrigin.ON_PHOTOGRAPH,
    }
)
"""A millimetre of these is one of the patient; at the detector or on a film, bone is smaller."""


@dataclass(frozen=True)
class Look:
    """How a radiograph is seen on the screen."""

    window: VoiWindow | LookupTable
    inverted: bool
    """As it is shown, whatever the file says."""


@dataclass(frozen=True)
class FilmOptions:
    """How radiographs are laid on paper, each upright as its file has it and never mirrored."""

    paper: Paper = Paper.A4
    per_page: int = 1
    true_size: bool = False
    """A millimetre on paper is one of the patient; what does not fit or is not known is refused."""
    unsure_too: bool = False
    """True size also by a spacing that is not the patient's: at the detector, of unknown kind."""
    names: bool = True
    """Else a case number, and nothing that names the patient."""
    as_stored: bool = False
    """In the window that the file states, or the whole range of its values; else as seen."""
    for_paper: bool = True
    """By the grey curve for paper."""
    language: str = "en"
    """ISO 639-1."""

    def __post_init__(self) -> None:
        if self.per_page not in PER_PAGE:
            raise ValueError("per_page is none of 1, 2, 4")


@dataclass(frozen=True)
class PrintRequest:
    """Films or reports of a session, on paper."""

    session_id: int
    what: FilmOptions | LetterOptions
    studies: Collection[str] | None = None
    """Only these, by their keys; None: all."""
    patient_id: str = ""
    """Only the studies of this PatientID; "": of anybody."""
    signed_only: bool = False
    looks: Mapping[RadiographKey, Look] = field(default_factory=dict)
    """How the reader sees radiographs now; others are printed as the screen opens them."""
    of: LetterOf = LetterOf.STUDY
