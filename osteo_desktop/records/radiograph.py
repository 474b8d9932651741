"""What a file says: one radiograph is one frame of one file.

Names that are DICOM attributes bear their exact keyword (PS3.6).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from osteo_desktop.notice import Notice
from osteo_desktop.records.film_photograph import FilmPhotograph

READER_VERSION = 4
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
    ON_PHOTOGRAPH = "calibrated by hand on a photograph"
    """By a known length on the made radiograph of a photographed film."""
    RATIO = "ratio only"
    """PixelAspectRatio: how high a pixel is for its width, and no length."""


@dataclass(frozen=True)
class PixelSpacing:
    """Distance between pixel centres in mm: ``row`` between rows (down), ``column`` across.

    Of origin RATIO in widths of a pixel.
    """

    row: float
    column: float
    origin: SpacingOrigin
    detail: str = ""
    """PixelSpacingCalibrationType and -Description, or a notice of the magnification factor used,
    as ``stored_notices.notice_text`` has it; ``wording.spacing`` says it."""

    @property
    def is_length(self) -> bool:
        """Whether it says millimetres."""
        return self.origin is not SpacingOrigin.RATIO

    @property
    def aspect(self) -> float:
        """Height of a pixel over its width."""
        return self.row / self.column


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
    """As ``imaging.formats`` calls it: "DICOM", "PNG" ..."""
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
    RescaleType: str = ""
    """Unit of the modality values, else that of the modality LUT; "" when not stated."""
    ShutterShape: str = ""
    """As applied; "" without a shutter."""
    overlays: tuple[str, ...] = ()
    """The label of each overlay over this frame, "" where it has none; see Radiograph.overlays."""
    lossy: bool = False
    """LossyImageCompression, or written in a way that loses."""
    LossyImageCompressionRatio: str = ""
    """As "12" or "12, 3" where it was compressed twice."""
    LossyImageCompressionMethod: str = ""
    bits: int = 8
    """Bits that carry the stored value (BitsStored; 8 or 16 for raster files)."""
    spacing: PixelSpacing | None = None
    colourfulness: float = 0.0
    """Mean over pixels of the chroma (max - min of R, G, B), 0-1; 0 for grey files."""
    photograph: FilmPhotograph | None = None
    """Of a film or a screen, by a camera; None where the picture is none, as far as is known."""
    truncated: bool = False
    """The file ends early; the pixels past its end are unknown."""
    missing_frames: int = 0
    """How many of NumberOfFrames the file did not give."""
    reader: int = READER_VERSION
    revisions: tuple[str, ...] = ()
    """What an earlier reader showed otherwise ("bits", "shutter"): findings of then do not hold."""
    warnings: tuple[Notice, ...] = ()
    """What the reader must be told about this radiograph."""

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
class Shutter:
    """What of the radiograph is meant to be seen: what every shape leaves open (PS3.3 C.7.6.11).

    All in pixels from the outer corner of the first pixel.
    """

    shapes: tuple[str, ...]
    """ShutterShape."""
    rectangle: tuple[float, float, float, float] | None = None
    """Top, bottom, left, right."""
    circle: tuple[float, float, float] | None = None
    """Row and column of its centre, and its radius in widths of a pixel."""
    polygon: tuple[tuple[float, float], ...] = ()
    """(row, column) of each corner."""
    bitmap: np.ndarray | None = None
    """(rows, columns) bool, True where covered."""
    brightness: float = 0.0
    """What is covered is shown so bright, 0 black, 1 white (ShutterPresentationValue)."""
    aspect: float = 1.0
    """Height of a pixel over its width; a circle is round for the eye."""


@dataclass(frozen=True, eq=False)
class Overlay:
    """A picture of one bit over the radiograph (PS3.3 C.9.2): lines or words, no grey values."""

    group: int
    """0x6000 and on."""
    label: str
    """OverlayLabel, else OverlayDescription; often empty."""
    top: int
    left: int
    """Where its first pixel lies, counted from the radiograph's first; may be negative."""
    bits: np.ndarray
    """(rows, columns) bool."""

    def over(self, rows: int, columns: int) -> np.ndarray:
        """(rows, columns) bool over the whole radiograph."""
        whole = np.zeros((rows, columns), dtype=bool)
        height, width = self.bits.shape
        first_row, first_column = max(self.top, 0), max(self.left, 0)
        last_row, last_column = min(self.top + height, rows), min(self.left + width, columns)
        if first_row < last_row and first_column < last_column:
            whole[first_row:last_row, first_column:last_column] = self.bits[
                first_row - self.top : last_row - self.top,
                first_column - self.left : last_column - self.left,
            ]
        return whole


@dataclass(frozen=True, eq=False)
class Stated:
    """What a file states of one frame, without its pixels."""

    file: str
    """Name relative to the folder read; members of a ZIP as ``a.zip!/b.dcm``."""
    source_path: str
    """Absolute path of the file on disk; for a ZIP member, of the ZIP."""
    sha256: str
    """Of the file's (or member's) bytes, lower-case hexadecimal."""
    header: Header


@dataclass(frozen=True, eq=False)
class Radiograph(Stated):
    """One frame, with all that is needed to show it.

    ``pixels``: (rows, columns), stored values (integers; float32 for floating-point TIFF), grey,
    orientation as displayed, read-only. Nothing is applied to them: the display chain is
    modality -> VOI -> inversion, in ``imaging.display``.
    """

    pixels: np.ndarray
    modality: Rescale | LookupTable = field(default_factory=Rescale)
    voi: tuple[VoiWindow | LookupTable, ...] = ()
    """The file's own choices, VOI LUTs first; empty when it states none."""
    inverted: bool = False
    """MONOCHROME1 or PresentationLUTShape INVERSE: the smallest value is shown white."""
    padding: tuple[float, float] | None = None
    """Inclusive range of stored values that are padding, not anatomy."""
    shutter: Shutter | None = None
    overlays: tuple[Overlay, ...] = ()
    """Never part of ``pixels``, and never what the model sees."""

    @property
    def place(self) -> tuple[str, str, int, str]:
        """Where it was taken from, and what stood there: two copies of a file are two."""
        return self.source_path, self.file, self.header.frame, self.sha256

    def stated(self) -> Stated:
        """Without its pixels."""
        return Stated(self.file, self.source_path, self.sha256, self.header)
