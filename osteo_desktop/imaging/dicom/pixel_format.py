"""How the pixels are laid out, as the Image Pixel module says (PS3.3 C.7.6.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.files import DamagedImage, TooLarge
from osteo_desktop.imaging.dicom.values import Attributes
from osteo_desktop.imaging.limits import LARGEST_DECODED, LARGEST_PICTURE
from osteo_desktop.imaging.raster.read import MAX_PIXELS
from osteo_desktop.records.codes import Code

_ONE_SAMPLE = ("MONOCHROME", "PALETTE")
_CREDIBLE_BYTES = 1 << 26
"""Below 64 MB a claim costs nothing, whatever the file holds of it."""
_CREDIBLE_RATIO = 2000
"""Claimed bytes per byte present; only an empty picture is compressed more than that."""


@dataclass(frozen=True)
class PixelFormat:
    rows: int
    columns: int
    frames: int
    samples: int
    photometric: str
    bits_allocated: int
    bits_stored: int
    high_bit: int
    signed: bool
    planar: bool
    """Colour by plane instead of by pixel (PlanarConfiguration 1)."""
    keyword: str
    """PixelData, FloatPixelData or DoubleFloatPixelData."""
    overlay_bits: tuple[int, ...] = ()
    """Positions in a cell that hold overlays."""

    @property
    def is_float(self) -> bool:
        return self.keyword != "PixelData"

    @property
    def frame_pixels(self) -> int:
        return self.rows * self.columns

    @property
    def frame_bits(self) -> int:
        """Of one frame, uncompressed; YBR_FULL_422 has two samples a pixel (C.7.6.3.1.2)."""
        samples = 2 if self.photometric == "YBR_FULL_422" else self.samples
        return self.frame_pixels * samples * self.bits_allocated

    @property
    def dtype(self) -> np.dtype:
        """Of an allocated cell, in machine byte order."""
        if self.is_float:
            return np.dtype(f"f{self.bits_allocated // 8}")
        return np.dtype(f"{'i' if self.signed else 'u'}{max(8, self.bits_allocated) // 8}")

    def decoder_options(self) -> dict[str, Any]:
        """For pydicom's decoders, one frame at a time."""
        return {
            "rows": self.rows,
            "columns": self.columns,
            "number_of_frames": 1,
            "samples_per_pixel": self.samples,
            "photometric_interpretation": self.photometric,
            "bits_allocated": self.bits_allocated,
            "bits_stored": self.bits_stored,
            "pixel_representation": int(self.signed),
            "planar_configuration": int(self.planar),
            "pixel_keyword": self.keyword,
            "correct_unused_bits": False,  # it knows no HighBit; see stored_values
        }


def pixel_format(top: Attributes, keyword: str, file: str) -> PixelFormat:
    """Read the module, missing values at their usual. Raises DamagedImage or TooLarge."""
    rows, columns = top.whole("Rows"), top.whole("Columns")
    if rows is None or columns is None:
        raise DamagedImage(file, detail=FileDetail.SIZE_MISSING.notice)
    if rows <= 0 or columns <= 0:
        raise DamagedImage(file, detail=FileDetail.SIZE_ZERO.notice)
    if rows * columns > MAX_PIXELS:
        raise TooLarge(file, columns=columns, rows=rows)
    samples = top.whole("SamplesPerPixel") or 1
    allocated = top.whole("BitsAllocated") or _bits_of(keyword)
    if samples not in (1, 3) or allocated not in (1, 8, 16, 32, 64):
        bits = allocated or FileDetail.UNKNOWN.notice
        raise DamagedImage(
            file, detail=FileDetail.SAMPLES_UNREADABLE.of(samples=samples, bits=bits)
        )
    stored = top.whole("BitsStored") or allocated
    if not 1 <= stored <= allocated:
        top.note(Code.BITS_STORED_UNTRUE, stored=stored, allocated=allocated)
        stored = allocated
    high_bit = top.whole("HighBit")
    if high_bit is None or not stored - 1 <= high_bit < allocated:
        high_bit = stored - 1
    return PixelFormat(
        rows=rows,
        columns=columns,
        frames=_frames(top),
        samples=samples,
        photometric=_photometric(top, samples),
        bits_allocated=allocated,
        bits_stored=stored,
        high_bit=high_bit,
        signed=top.whole("PixelRepresentation") == 1,
        planar=top.whole("PlanarConfiguration") == 1,
        keyword=keyword,
    )


def stored_values(cells: np.ndarray, form: PixelFormat, precision: int | None = None) -> np.ndarray:
    """Drop the bits beside BitsStored (overlays, garbage) and extend the sign (PS3.5 8.1.1).

    ``cells``: any shape, as they are allocated; ``precision``: bits of a sample where a codec gave
    them. Fewer than HighBit needs lie at the lowest bits, wherever HighBit says (PS3.5 8.2).
    """
    if form.is_float or not cells.size:
        return cells
    cells = cells.astype(form.dtype, copy=False)  # a codec's may be narrower, or of no sign
    unused = form.bits_allocated - form.bits_stored
    if not unused:
        return cells
    high_bit = form.high_bit
    if precision is not None and precision <= high_bit:
        high_bit = form.bits_stored - 1
    above = form.bits_allocated - 1 - high_bit
    low = -(1 << (form.bits_stored - 1)) if form.signed else 0
    if unused == above and cells.min() >= low and cells.max() < low + (1 << form.bits_stored):
        return cells
    return (cells << above) >> unused


def planes_of(cells: np.ndarray, form: PixelFormat) -> dict[int, np.ndarray]:
    """By position: the bits of the overlays in (rows, columns) cells."""
    if cells.ndim != 2 or form.is_float:
        return {}
    return {
        bit: (cells >> bit & 1).astype(bool)
        for bit in form.overlay_bits
        if bit < form.bits_allocated and not form.high_bit - form.bits_stored < bit <= form.high_bit
    }


def check_claim(form: PixelFormat, frames: int, bytes_present: int, file: str) -> None:
    """Refuse what ``bytes_present`` cannot hold, before memory is taken. Raises TooLarge."""
    claimed = form.frame_bits // 8
    absurd = claimed > _CREDIBLE_BYTES and claimed > _CREDIBLE_RATIO * bytes_present
    decoded = max(claimed, form.frame_pixels)  # single bits become bytes
    too_much = decoded > LARGEST_PICTURE or frames * decoded > LARGEST_DECODED
    if absurd or too_much:
        columns: object = form.columns
        if frames > 1:
            columns = FileDetail.FRAMES_OF.of(frames=frames, columns=form.columns)
        raise TooLarge(file, columns=columns, rows=form.rows)


def _photometric(top: Attributes, samples: int) -> str:
    """PhotometricInterpretation where it fits the number of samples, else the usual one."""
    photometric = top.text("PhotometricInterpretation")
    if (samples == 1) == photometric.startswith(_ONE_SAMPLE) and photometric:
        return photometric
    usual = "MONOCHROME2" if samples == 1 else "RGB"
    if photometric:
        top.note(
            Code.PHOTOMETRIC_CONTRADICTED, photometric=photometric, samples=samples, usual=usual
        )
    return usual


def _bits_of(keyword: str) -> int:
    return {"FloatPixelData": 32, "DoubleFloatPixelData": 64}.get(keyword, 0)


def _frames(top: Attributes) -> int:
    frames = top.whole("NumberOfFrames")
    if frames is not None and frames < 1:
        top.note(Code.FRAME_COUNT_UNTRUE, frames=frames)
    return max(1, frames or 1)
