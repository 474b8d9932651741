"""What a file says: one radiograph is one frame of one file.

Names that are DICOM attributes bear their exact keyword (PS3.6).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

READER_VERSION = 2
"""Changes whenever the same file may be read otherwise: files read by another version are read
anew. What a model said of them holds, save for those of which ``Header.revisions`` says more."""


class SpacingOrigin(StrEnum):
    """Where a millimetre comes from; without this, a length must not be shown in millimetres."""

    CALIBRATED = "calibrated"
    AT_PATIENT_ESTIMATED = "at the patient, estimated"
    AT_DETECTOR = "at the detector"
    AS_STATED = "as stated, calibration unknown"
    FILM = "film"
    BY_HAND = "calibrated by hand"


@dataclass(frozen=True)
class PixelSpacing:
    """Distance between pixel centres in mm: ``row`` between rows (down), ``column`` across."""

    row: float
    column: float
    origin: SpacingOrigin
    detail: str = ""
    """PixelSpacingCalibrationType and -Description, or the magnification factor used."""


@dataclass(frozen=True)
class Patient:
    PatientName: str = ""
    PatientID: str = ""
    PatientBirthDate: str = ""
    """DICOM DA, YYYYMMDD, as the file has it."""
    PatientSex: str = ""
    PatientAge: str = ""
    """DICOM AS (e.g. 034Y) as the file has it."""


@dataclass(frozen=True)
class Header:
    """All that a file says beside its pixels. JSON-able: only str, int, float, tuples of them."""

    media: str
    """"DICOM", "PNG", "JPEG" or "TIFF"."""
    rows: int
    columns: int
    frame: int = 1
    """1-based, as DICOM counts frames."""
    NumberOfFrames: int = 1
    patient: Patient = field(default_factory=Patient)
    StudyInstanceUID: str = ""
    SeriesInstanceUID: str = ""
    SOPInstanceUID: str = ""
    AccessionNumber: str = ""
    StudyDate: str = ""
    """DICOM DA; AcquisitionDate, SeriesDate or ContentDate when StudyDate is absent."""
    StudyDescription: str = ""
    ReasonForStudy: str = ""
    """ReasonForTheRequestedProcedure, ReasonForStudy or AdmittingDiagnosesDescription, first."""
    ReferringPhysicianName: str = ""
    InstitutionName: str = ""
    Modality: str = ""
    BodyPartExamined: str = ""
    ViewPosition: str = ""
    Laterality: str = ""
    """ImageLaterality, else Laterality: "L", "R", "B", "U" or ""."""
    PatientOrientation: str = ""
    """Where rows, then columns, lead in the patient, as "L\\F"; "" when absent."""
    PresentationIntentType: str = ""
    PhotometricInterpretation: str = ""
    TransferSyntaxUID: str = ""
    BurnedInAnnotation: str = ""
    bits: int = 8
    """Bits that carry the stored value (BitsStored; 8 or 16 for raster files)."""
    spacing: PixelSpacing | None = None
    colourfulness: float = 0.0
    """Mean over pixels of the chroma (max - min of R, G, B), 0-1; 0 for grey files."""
    truncated: bool = False
    """The file ends early; the pixels past its end are unknown."""
    missing_frames: int = 0
    """How many of NumberOfFrames the file did not give."""
    reader: int = READER_VERSION
    revisions: tuple[str, ...] = ()
    """What an earlier reader showed otherwise ("bits", "shutter"): findings of then do not hold."""
    warnings: tuple[str, ...] = ()
    """What the reader must be told about this radiograph, each a full sentence."""

    @property
    def is_whole(self) -> bool:
        """Whether all is there that the file was to hold."""
        return not (self.truncated or self.missing_frames)


class VoiFunction(StrEnum):
    """VOILUTFunction, PS3.3 C.11.2.1.2 and C.11.2.1.3."""

    LINEAR = "LINEAR"
    LINEAR_EXACT = "LINEAR_EXACT"
    SIGMOID = "SIGMOID"


@dataclass(frozen=True)
class VoiWindow:
    """WindowCenter and WindowWidth in modality values (after the modality LUT)."""

    WindowCenter: float
    WindowWidth: float
    VOILUTFunction: VoiFunction = VoiFunction.LINEAR
    explanation: str = ""


@dataclass(frozen=True, eq=False)
class LookupTable:
    """A Modality or VOI LUT (PS3.3 C.11.1.1, C.11.2.1.1).

    ``table`` is one-dimensional; input ``first`` maps to ``table[0]``; inputs outside take the
    first or last entry. ``bits`` is the table's stated output depth.
    """

    first: int
    table: np.ndarray
    bits: int
    explanation: str = ""


@dataclass(frozen=True)
class Rescale:
    """modality value = stored * slope + intercept."""

    RescaleSlope: float = 1.0
    RescaleIntercept: float = 0.0


@dataclass(frozen=True, eq=False)
class Radiograph:
    """One frame, with all that is needed to show it.

    ``pixels``: (rows, columns), stored values (integers; float32 for floating-point TIFF), grey,
    orientation as displayed, read-only. Nothing is applied to them: the display chain is
    modality -> VOI -> inversion, in ``imaging.display``.
    """

    file: str
    """Name relative to the folder read; members of a ZIP as ``a.zip!/b.dcm``."""
    source_path: str
    """Absolute path of the file on disk; for a ZIP member, of the ZIP."""
    sha256: str
    """Of the file's (or member's) bytes, lower-case hexadecimal."""
    header: Header
    pixels: np.ndarray
    modality: Rescale | LookupTable = field(default_factory=Rescale)
    voi: tuple[VoiWindow | LookupTable, ...] = ()
    """The file's own choices, VOI LUTs first; empty when it states none."""
    inverted: bool = False
    """MONOCHROME1 or PresentationLUTShape INVERSE: the smallest value is shown white."""
    padding: tuple[float, float] | None = None
    """Inclusive range of stored values that are padding, not anatomy."""
