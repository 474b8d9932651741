"""A radiograph as a file of its own that names nobody, with the pixels that its file gave.

The file is written anew: into it goes what is listed here, and nothing is copied. So private tags,
overlays, curves, thumbnails, comments and sequences cannot come along. What stays of DICOM's
attributes is within the basic profile of PS3.15 Annex E with its options to retain the patient's
characteristics (sex, and age up to 90 years) and nothing else; the pixels are the stored ones.
"""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import (
    UID,
    ComputedRadiographyImageStorage,
    ExplicitVRLittleEndian,
    SecondaryCaptureImageStorage,
)

from osteo_desktop.imaging.display import opening_window, render
from osteo_desktop.imaging.paper.deidentify.black_out import blacked_out
from osteo_desktop.imaging.shutter import visible
from osteo_desktop.records.radiograph import (
    Header,
    LookupTable,
    Radiograph,
    Rescale,
    SpacingOrigin,
    VoiWindow,
)
from osteo_desktop.records.sending.pixel_check import PixelCheck

_METHODS = (
    ("113100", "Basic Application Confidentiality Profile"),
    ("113108", "Retain Patient Characteristics Option"),
)
"""PS3.16 CID 7050."""
_PIXELS = ("113101", "Clean Pixel Data Option")
"""Only where somebody looked."""
_METHOD = "Written anew from listed attributes, Osteo Desktop"
_SPACINGS = {
    SpacingOrigin.AT_DETECTOR: ("ImagerPixelSpacing",),
    SpacingOrigin.CALIBRATED: ("PixelSpacing",),
    SpacingOrigin.AS_STATED: ("PixelSpacing",),
}
"""What of another origin cannot be said truly is not said."""


def deidentified_file(
    radiograph: Radiograph, header: Header, check: PixelCheck, frame_uid: str
) -> tuple[bytes, str]:
    """The bytes, and the suffix that fits them: DICOM of DICOM, else PNG.

    ``header``: de-identified, see ``records.sending.deidentified``; ``frame_uid``: the
    SOPInstanceUID of this frame alone. What a shutter covers is blacked out: nobody saw it.

    Raises ValueError for stored values that no DICOM file may have.
    """
    if any(isinstance(one, LookupTable) for one in (radiograph.modality, *radiograph.voi[:1])):
        radiograph = _rendered(radiograph)
    pixels = blacked_out(radiograph.pixels, check.boxes, _black(radiograph))
    if radiograph.shutter is not None:
        pixels[~visible(radiograph.shutter, *pixels.shape)] = _black(radiograph)
    if header.media != "DICOM" or pixels.dtype.kind == "f":
        return _png(pixels), ".PNG"
    return _dicom(radiograph, pixels, header, check, frame_uid), ".DCM"


def _rendered(radiograph: Radiograph) -> Radiograph:
    """As it is displayed, 8 bits: a table of its file is not written anew."""
    return replace(
        radiograph,
        pixels=render(radiograph, opening_window(radiograph)),
        header=replace(radiograph.header, bits=8),
        modality=Rescale(),
        voi=(),
        inverted=False,
    )


def _black(radiograph: Radiograph) -> float:
    """The stored value that is shown black."""
    darkest, brightest = radiograph.pixels.min(), radiograph.pixels.max()
    return float(brightest if radiograph.inverted else darkest)


def _png(pixels: np.ndarray) -> bytes:
    """Of 8 or 16 bits; of others, spread over 16."""
    if pixels.dtype not in (np.uint8, np.uint16):
        low, high = float(pixels.min()), float(pixels.max())
        spread = (pixels.astype(np.float64) - low) / max(high - low, 1e-12)
        pixels = np.round(spread * 65535).astype(np.uint16)
    buffer = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(buffer, "PNG")
    return buffer.getvalue()


def _dicom(
    radiograph: Radiograph, pixels: np.ndarray, header: Header, check: PixelCheck, frame_uid: str
) -> bytes:
    data = Dataset()
    data.SpecificCharacterSet = "ISO_IR 192"
    is_cr = header.Modality.strip() == "CR"
    kind = ComputedRadiographyImageStorage if is_cr else SecondaryCaptureImageStorage
    data.SOPClassUID = kind
    data.SOPInstanceUID = frame_uid
    data.StudyInstanceUID = header.StudyInstanceUID
    data.SeriesInstanceUID = header.SeriesInstanceUID or f"{header.StudyInstanceUID}.1"
    data.PatientName = data.PatientID = header.patient.PatientName
    data.PatientBirthDate = ""
    data.PatientSex = header.patient.PatientSex
    if header.patient.PatientAge:
        data.PatientAge = header.patient.PatientAge
    for keyword in ("StudyDate", "StudyTime", "AccessionNumber", "ReferringPhysicianName"):
        setattr(data, keyword, "")
    data.StudyID = ""
    data.SeriesNumber = data.InstanceNumber = 1
    data.Modality = header.Modality or "OT"
    if not is_cr:
        data.ConversionType = "WSD"
    data.ImageType = ["DERIVED", "SECONDARY"]
    for keyword in ("BodyPartExamined", "ViewPosition", "StudyDescription"):
        if value := getattr(header, keyword):
            setattr(data, keyword, value[:16] if keyword != "StudyDescription" else value[:64])
    if header.Laterality:
        data.Laterality = header.Laterality
    if header.PatientOrientation:
        data.PatientOrientation = header.PatientOrientation.split("\\")
    if header.lossy:
        data.LossyImageCompression = "01"
    _say_who_looked(data, check)
    _set_display(data, radiograph)
    _set_pixels(data, radiograph, pixels)
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data.file_meta.MediaStorageSOPClassUID = UID(kind)
    data.file_meta.MediaStorageSOPInstanceUID = UID(frame_uid)
    buffer = io.BytesIO()
    data.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def _say_who_looked(data: Dataset, check: PixelCheck) -> None:
    """BurnedInAnnotation is NO only where somebody looked; else nobody knows, and it may be."""
    data.PatientIdentityRemoved = "YES"
    looked = bool(check.looked_at)
    told = "pixels looked at" if looked else "pixels NOT looked at"
    data.DeidentificationMethod = [_METHOD, told]
    data.DeidentificationMethodCodeSequence = [
        _code(*one) for one in (*_METHODS, *([_PIXELS] if looked else []))
    ]
    data.LongitudinalTemporalInformationModified = "REMOVED"
    data.BurnedInAnnotation = "NO" if looked else "YES"


def _code(value: str, meaning: str) -> Dataset:
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = value, "DCM", meaning
    return code


def _set_display(data: Dataset, radiograph: Radiograph) -> None:
    """How it is shown: rescale, windows, spacing."""
    modality = radiograph.modality
    if isinstance(modality, Rescale):
        data.RescaleSlope = f"{modality.RescaleSlope:.10g}"
        data.RescaleIntercept = f"{modality.RescaleIntercept:.10g}"
        data.RescaleType = "US"
    windows = [one for one in radiograph.voi if isinstance(one, VoiWindow)]
    if windows:
        data.WindowCenter = [f"{one.WindowCenter:.10g}" for one in windows]
        data.WindowWidth = [f"{one.WindowWidth:.10g}" for one in windows]
        data.VOILUTFunction = str(windows[0].VOILUTFunction)
    spacing = radiograph.header.spacing
    if spacing is None:
        return
    for keyword in _SPACINGS.get(spacing.origin, ()):
        setattr(data, keyword, [f"{spacing.row:.10g}", f"{spacing.column:.10g}"])
    if not _SPACINGS.get(spacing.origin) and spacing.row != spacing.column:
        data.PixelAspectRatio = [round(spacing.row * 100_000), round(spacing.column * 100_000)]


def _set_pixels(data: Dataset, radiograph: Radiograph, pixels: np.ndarray) -> None:
    signed = pixels.dtype.kind == "i"
    size = 1 if pixels.dtype.itemsize == 1 else 2
    low, high = int(pixels.min()), int(pixels.max())
    fits = (-(1 << 15), (1 << 15) - 1) if signed else (0, (1 << 16) - 1)
    if low < fits[0] or high > fits[1]:
        raise ValueError("stored values of more than 16 bits")
    stored = pixels.astype(f"<{'i' if signed else 'u'}{size}")
    data.Rows, data.Columns = pixels.shape
    data.SamplesPerPixel = 1
    data.PhotometricInterpretation = "MONOCHROME1" if radiograph.inverted else "MONOCHROME2"
    data.BitsAllocated = 8 * size
    bits = radiograph.header.bits
    data.BitsStored = bits if 0 < bits <= 8 * size else 8 * size
    data.HighBit = data.BitsStored - 1
    data.PixelRepresentation = int(signed)
    padded = stored.tobytes()
    data.PixelData = padded + b"\0" * (len(padded) % 2)
    data["PixelData"].VR = "OW" if size == 2 else "OB"
