"""DICOM files made by code: an asymmetric pattern and whatever attributes a test is about."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from pydicom import config
from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.pixels.encoders import RLELosslessEncoder
from pydicom.sequence import Sequence
from pydicom.tag import Tag
from pydicom.uid import (
    UID,
    ComputedRadiographyImageStorage,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    generate_uid,
)

from osteo_desktop.imaging.dicom.log import listening
from osteo_desktop.imaging.dicom.read import read_dicom
from osteo_desktop.records.radiograph import Header, Radiograph
from osteo_desktop.wording.notices import notice_text

RECTANGLE = {
    "ShutterShape": "RECTANGULAR",
    "ShutterLeftVerticalEdge": 11,
    "ShutterRightVerticalEdge": 70,
    "ShutterUpperHorizontalEdge": 6,
    "ShutterLowerHorizontalEdge": 50,
}
"""A display shutter; its edges are seen."""


def pattern(rows: int = 24, columns: int = 30, largest: int = 4095) -> np.ndarray:
    """Unlike any of its turned or mirrored selves; holds 0 and ``largest``."""
    y, x = np.mgrid[:rows, :columns]
    values = (3 * y / rows + x / columns) / 4
    values[: rows // 4, : columns // 3] = 0.0
    values[rows // 2 :, columns - columns // 5 :] = 1.0
    return np.rint(values * largest).astype(np.uint8 if largest < 256 else np.uint16)


def image(pixels: np.ndarray, **attributes: Any) -> Dataset:
    """A data set of (rows, columns), (frames, rows, columns) or (rows, columns, 3) pixels."""
    colour = pixels.ndim == 3 and pixels.shape[-1] == 3
    rows, columns = pixels.shape[:2] if colour else pixels.shape[-2:]
    bits = pixels.dtype.itemsize * 8
    dataset = Dataset()
    values: dict[str, Any] = {
        "SOPClassUID": ComputedRadiographyImageStorage,
        "SOPInstanceUID": generate_uid(entropy_srcs=["made"]),
        "StudyInstanceUID": "1.2.3.4",
        "SeriesInstanceUID": "1.2.3.4.5",
        "Modality": "CR",
        "Rows": rows,
        "Columns": columns,
        "SamplesPerPixel": 3 if colour else 1,
        "PhotometricInterpretation": "RGB" if colour else "MONOCHROME2",
        "BitsAllocated": bits,
        "BitsStored": bits,
        "HighBit": bits - 1,
        "PixelRepresentation": int(pixels.dtype.kind == "i"),
        "PixelData": pixels.tobytes() + b"\0" * (pixels.nbytes % 2),
    }
    if colour:
        values["PlanarConfiguration"] = 0
    elif pixels.ndim == 3:
        values["NumberOfFrames"] = len(pixels)
    put(dataset, **{**values, **attributes})
    return dataset


def put(dataset: Dataset, **attributes: Any) -> Dataset:
    """Set attributes; bytes are written as they are, None leaves the attribute out."""
    for keyword, value in attributes.items():
        tag = Tag(tag_for_keyword(keyword) or 0)
        vr = dictionary_VR(keyword)
        if value is None:
            dataset.pop(tag, None)
        elif isinstance(value, bytes) and keyword != "PixelData" and vr not in ("OB", "OW"):
            vr = "US" if vr == "US or SS" else vr
            value += b" " * (len(value) % 2)
            dataset[tag] = RawDataElement(tag, vr, len(value), value, 0, False, True)
        else:
            setattr(dataset, keyword, value)
    if "PixelData" in dataset and dataset["PixelData"].VR == "OB or OW":
        dataset["PixelData"].VR = "OW" if dataset.get("BitsAllocated", 8) > 8 else "OB"
    return dataset


def letter(rows: int = 11, columns: int = 7) -> np.ndarray:
    """An F, unlike its turned and mirrored selves."""
    bits = np.zeros((rows, columns), bool)
    bits[:, 0] = bits[0] = bits[rows // 2, : columns - 2] = True
    return bits


def put_overlay(dataset: Dataset, bits: np.ndarray, group: int = 0x6000, **more: Any) -> Dataset:
    """(rows, columns) or (frames, rows, columns)."""
    rows, columns = bits.shape[-2:]
    packed = np.packbits(bits.ravel(), bitorder="little").tobytes()
    packed += b"\0" * (len(packed) % 2)
    values = {
        (0x0010, "US"): rows,
        (0x0011, "US"): columns,
        (0x0015, "IS"): len(bits) if bits.ndim == 3 else None,
        (0x0040, "CS"): "G",
        (0x0050, "SS"): more.get("origin", [1, 1]),
        (0x0051, "US"): more.get("first"),
        (0x0100, "US"): 1,
        (0x0102, "US"): 0,
        (0x1500, "LO"): more.get("label"),
        (0x3000, "OW"): more.get("data", packed),
    }
    for (element, vr), value in values.items():
        if value is not None:
            dataset.add_new((group, element), vr, value)
    return dataset


def item(**attributes: Any) -> Sequence:
    """A sequence of one item."""
    return Sequence([put(Dataset(), **attributes)])


def table(values: np.ndarray, first: int, bits: int, explanation: str = "made") -> Dataset:
    """An item of a Modality or VOI LUT sequence."""
    dataset = Dataset()
    dataset.add_new("LUTDescriptor", "SS" if first < 0 else "US", [len(values), first, bits])
    dataset.LUTExplanation = explanation
    dataset.add_new("LUTData", "OW", values.astype("<u2").tobytes())
    return dataset


def write(dataset: Dataset, syntax: UID = ExplicitVRLittleEndian, *, meta: bool = True) -> bytes:
    """The file's bytes; without ``meta`` there is neither preamble nor file meta information."""
    buffer = io.BytesIO()
    if meta:
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = syntax
        dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID
        dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    implicit, little = syntax == ImplicitVRLittleEndian, syntax != ExplicitVRBigEndian
    with config.disable_value_validation(), listening():
        if any(isinstance(element, RawDataElement) for element in dataset.values()):
            # As if read from such a file: raw elements are then written as they are.
            dataset.set_original_encoding(implicit, little, dataset._character_set)
        dataset.save_as(
            buffer,
            implicit_vr=implicit,
            little_endian=little,
            enforce_file_format=meta,
        )
    return buffer.getvalue()


def made(pixels: np.ndarray, **attributes: Any) -> bytes:
    """An uncompressed file, explicit VR, little endian."""
    return write(image(pixels, **attributes))


def compressed(pixels: np.ndarray, frames: list[bytes], syntax: UID, **attributes: Any) -> bytes:
    """A file whose encoded ``frames`` are given."""
    dataset = image(pixels, **attributes)
    dataset.PixelData = encapsulate(frames)
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    return write(dataset, syntax)


def rle(pixels: np.ndarray) -> bytes:
    """One grey frame, RLE Lossless."""
    frame: bytes = RLELosslessEncoder.encode(
        pixels,
        rows=pixels.shape[0],
        columns=pixels.shape[1],
        number_of_frames=1,
        samples_per_pixel=1,
        bits_allocated=pixels.itemsize * 8,
        bits_stored=pixels.itemsize * 8,
        pixel_representation=int(pixels.dtype.kind == "i"),
        photometric_interpretation="MONOCHROME2",
    )
    return frame


def read_all(data: bytes) -> list[Radiograph]:
    return read_dicom(data, file="made.dcm", source_path="/made.dcm", sha256="0" * 64)


def read(data: bytes) -> Radiograph:
    """The one radiograph of a file."""
    (radiograph,) = read_all(data)
    return radiograph


def told_of(header: Header) -> tuple[str, ...]:
    """Its warnings in English."""
    return tuple(map(notice_text, header.warnings))
