"""Made radiographs as files, for the demo and the tests."""

from __future__ import annotations

import io
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

import imagecodecs
import numpy as np
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import UID, ComputedRadiographyImageStorage, generate_uid

from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.system import about_system
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.imaging.drawn_phantom import BITS, phantom
from osteo_desktop.records.radiograph import LookupTable, Patient, VoiFunction, VoiWindow


class Syntax(StrEnum):
    """Transfer syntaxes that phantoms are written in (PS3.5 section 10); all are lossless."""

    IMPLICIT = "1.2.840.10008.1.2"
    EXPLICIT = "1.2.840.10008.1.2.1"
    DEFLATED = "1.2.840.10008.1.2.1.99"
    RLE = "1.2.840.10008.1.2.5"
    JPEG_LS = "1.2.840.10008.1.2.4.80"
    JPEG_2000 = "1.2.840.10008.1.2.4.90"


def write_dicom(
    path: Path,
    pixels: np.ndarray,
    *,
    syntax: Syntax = Syntax.EXPLICIT,
    photometric: str = "MONOCHROME2",
    bits: int = BITS,
    window: VoiWindow | LookupTable | None = None,
    patient: Patient | None = None,
    study: str = "",
    attributes: Mapping[str, object] = MappingProxyType({}),
) -> None:
    """Write ``pixels``, (rows, columns) stored values below 2**bits, as a CR image (PS3.3 A.2).

    For MONOCHROME1 the caller inverts the values. The same ``study`` text of the same patient
    gives the same StudyInstanceUID. ``attributes`` are set last, by their keyword.

    Raises BadDestination, DiskFull or WriteError.
    """
    patient = patient or Patient()
    data = Dataset()
    data.SpecificCharacterSet = "ISO_IR 192"
    data.SOPClassUID = ComputedRadiographyImageStorage
    data.SOPInstanceUID = _uid(patient, study, path.name)
    data.StudyInstanceUID = _uid(patient, study)
    data.SeriesInstanceUID = _uid(patient, study, "series")
    for keyword, value in vars(patient).items():
        setattr(data, keyword, value)
    _describe(data)
    _set_window(data, window)
    for keyword, value in attributes.items():
        setattr(data, keyword, value)
    _set_pixels(data, pixels, syntax, photometric, bits)
    file = io.BytesIO()
    data.save_as(file, enforce_file_format=True)
    _write(path, file.getvalue())


def _uid(patient: Patient, *parts: str) -> str:
    return str(generate_uid(entropy_srcs=[patient.PatientID, patient.PatientName, *parts]))


def _describe(data: Dataset) -> None:
    """What a CR image must state beside its pixels; values that are plainly made."""
    data.Modality = "CR"
    data.StudyDate = data.SeriesDate = "20240229"
    data.StudyTime = "101500"
    data.StudyID = "1"
    data.SeriesNumber = 1
    data.InstanceNumber = 1
    data.AccessionNumber = ""
    data.ReferringPhysicianName = ""
    data.Manufacturer = "Osteo Desktop"
    data.InstitutionName = "Phantom made by code"
    data.PatientOrientation = ""
    data.BodyPartExamined = "FOREARM"
    data.ViewPosition = ""
    data.ImagerPixelSpacing = [0.2, 0.2]


def _set_window(data: Dataset, window: VoiWindow | LookupTable | None) -> None:
    """Window or VOI LUT, PS3.3 C.11.2."""
    if isinstance(window, VoiWindow):
        data.WindowCenter = window.WindowCenter
        data.WindowWidth = window.WindowWidth
        data.VOILUTFunction = str(window.VOILUTFunction)
        data.WindowCenterWidthExplanation = window.explanation
    elif window is not None:
        item = Dataset()
        item.LUTDescriptor = [len(window.table), window.first, window.bits]
        item.LUTExplanation = window.explanation
        item.LUTData = window.table.astype("<u2").tobytes()
        data.VOILUTSequence = [item]


def _set_pixels(
    data: Dataset, pixels: np.ndarray, syntax: Syntax, photometric: str, bits: int
) -> None:
    data.SamplesPerPixel = 1
    data.PhotometricInterpretation = photometric
    data.Rows, data.Columns = pixels.shape
    data.BitsAllocated = 8 if bits <= 8 else 16
    data.BitsStored = bits
    data.HighBit = bits - 1
    data.PixelRepresentation = 0
    stored = np.ascontiguousarray(pixels, dtype=np.uint8 if bits <= 8 else np.uint16)
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = UID(syntax)
    if syntax is Syntax.JPEG_2000:
        _encapsulate(
            data,
            imagecodecs.jpeg2k_encode(
                stored, level=0, codecformat="j2k", reversible=True, bitspersample=bits
            ),
        )
    elif syntax is Syntax.JPEG_LS:
        _encapsulate(data, imagecodecs.jpegls_encode(stored))
    elif syntax is Syntax.RLE:
        data.compress(syntax, stored, "pydicom", generate_instance_uid=False)
    else:
        # PS3.5 A.1 and A.2: OW in Implicit VR; OB is for eight bits in Explicit VR.
        raw = stored.tobytes()
        vr = "OB" if bits <= 8 and syntax is not Syntax.IMPLICIT else "OW"
        data.add_new("PixelData", vr, raw + b"\0" * (len(raw) % 2))


def _encapsulate(data: Dataset, frame: bytes | bytearray) -> None:
    data.add_new("PixelData", "OB", encapsulate([bytes(frame)]))
    data["PixelData"].is_undefined_length = True


def write_png(path: Path, pixels: np.ndarray) -> None:
    """Write (rows, columns) uint8 or uint16 values as a grey PNG of 8 or 16 bits.

    Raises BadDestination, DiskFull or WriteError.
    """
    _write(path, _encoded(pixels, "PNG"))


def write_jpeg(path: Path, pixels: np.ndarray, *, keep: float = 1.0) -> None:
    """Write (rows, columns) uint8 values as a grey JPEG, of its bytes only the share ``keep``.

    Raises BadDestination, DiskFull or WriteError.
    """
    data = _encoded(pixels, "JPEG")
    _write(path, data[: round(len(data) * keep)])


def _encoded(pixels: np.ndarray, media: str) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, format=media)
    return file.getvalue()


def _write(path: Path, data: bytes) -> None:
    with replacing(path, shared=True) as partial:
        partial.write_bytes(data)


_PATIENTS = (
    Patient("PHANTOM^ONE", "PHANTOM-1", "19580214", "F", "066Y"),
    Patient("PHANTOM^TWO", "PHANTOM-2", "19930801", "M", "030Y"),
    Patient("PHANTOM^THREE", "PHANTOM-3", "20110605", "F", "012Y"),
    # "Phantom, four" in Bengali: names are not ASCII everywhere.
    Patient("ফ্যান্টম^চার", "PHANTOM-4", "19760120", "O", "048Y"),
)
_SIGMOID = VoiWindow(1300.0, 2600.0, VoiFunction.SIGMOID, "Bone, sigmoid")
_LINEAR = VoiWindow(1300.0, 2600.0, VoiFunction.LINEAR, "Bone")


def make_sample_folder(folder: Path, rows: int = 960, columns: int = 720) -> list[Path]:
    """Fill ``folder`` with what a reader meets: syntaxes, two views, files that are damaged.

    The paths of all files written, sorted; files of an earlier call are written anew.

    Raises BadDestination, DiskFull or WriteError.
    """
    _make_folder(folder)
    shape = (rows, columns)
    _write_patients(folder, shape)
    whole = phantom(*shape, seed=8, marker="R")
    broken = phantom(*shape, seed=9, broken=True, marker="R")
    write_png(folder / "06-phantom-whole.png", (whole >> 4).astype(np.uint8))
    write_png(folder / "07-phantom-broken-16-bit.png", broken << 4)
    write_jpeg(folder / "08-truncated.jpg", (broken >> 4).astype(np.uint8), keep=0.6)
    _write(folder / "notes.dcm", b"These are notes, although the name says DICOM.\n")
    return [*sorted(folder.glob("0*")), folder / "notes.dcm"]


def _write_patients(folder: Path, shape: tuple[int, int]) -> None:
    one, two, three, four = _PATIENTS

    def write(
        name: str,
        pixels: np.ndarray,
        patient: Patient,
        syntax: Syntax,
        window: VoiWindow | LookupTable | None,
        photometric: str = "MONOCHROME2",
        **attributes: object,
    ) -> None:
        write_dicom(
            folder / name,
            pixels,
            syntax=syntax,
            photometric=photometric,
            window=window,
            patient=patient,
            study="demo",
            attributes={"ReasonForStudy": "Demonstration, not a patient", **attributes},
        )

    left, right = {"ImageLaterality": "L"}, {"ImageLaterality": "R"}
    pixels = phantom(*shape, seed=1, broken=True)
    ap = {"ViewPosition": "AP", "PatientOrientation": "L\\F"}
    write("01-ap-explicit.dcm", pixels, one, Syntax.EXPLICIT, _LINEAR, **ap, **left)
    pixels = phantom(*shape, seed=2, broken=True, lateral=True)
    write(
        "01-lateral-jpeg-2000.dcm", pixels, one, Syntax.JPEG_2000, None, ViewPosition="LL", **left
    )
    pixels = 2**BITS - 1 - phantom(*shape, seed=3, marker="R")
    inverse = VoiWindow(2**BITS - 1 - 1300.0, 2600.0)
    write(
        "02-monochrome1-implicit.dcm", pixels, two, Syntax.IMPLICIT, inverse, "MONOCHROME1", **right
    )
    pixels = phantom(*shape, seed=4, broken=True, marker="R")
    write("03-sigmoid-rle.dcm", pixels, three, Syntax.RLE, _SIGMOID, **right)
    pixels = phantom(*shape, seed=5, lateral=True)
    write("04-voi-lut-jpeg-ls.dcm", pixels, four, Syntax.JPEG_LS, _bone_curve(), **left)
    pixels = phantom(*shape, seed=6)
    write("05-deflated.dcm", pixels, four, Syntax.DEFLATED, _LINEAR, **left)


def _bone_curve() -> LookupTable:
    """A VOI LUT that lifts the middle greys, as film does."""
    stored = np.arange(2**BITS) / (2**BITS - 1)
    table = np.rint(np.clip(stored / 0.7, 0.0, 1.0) ** 0.8 * (2**BITS - 1)).astype(np.uint16)
    return LookupTable(first=0, table=table, bits=BITS, explanation="Bone, film-like")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadDestination(folder, detail=about_system(error)) from error
