"""What the reader typed in because the files do not say it.

Of the patient it is a :class:`records.radiograph.Patient`. Names that are DICOM attributes bear
their keyword, and mean what the field of ``Header`` of that name means.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class EnteredStudy:
    """Of a study as a whole; "" where nothing was entered."""

    StudyDate: str = ""
    """DICOM DA."""
    ReferringPhysicianName: str = ""
    """DICOM PN."""
    ReasonForStudy: str = ""
    """The clinical question (ReasonForTheRequestedProcedure)."""
    injury_date: str = ""
    """DICOM DA."""
    injury: str = ""
    """How it came about, in the reader's words."""
    pain: str = ""
    """Where it hurts, in the reader's words."""

    @property
    def is_empty(self) -> bool:
        return self == EnteredStudy()


@dataclass(frozen=True)
class EnteredView:
    """Of one radiograph: a study may hold a left and a right one. "" where nothing was entered."""

    BodyPartExamined: str = ""
    Laterality: str = ""
    """"L", "R", "B" or "U"."""
    ViewPosition: str = ""
    """A code (PS3.3 C.8.7.1.1.1), or the projection in a word."""

    @property
    def is_empty(self) -> bool:
        return self == EnteredView()
