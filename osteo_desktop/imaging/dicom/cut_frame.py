"""A compressed frame whose end is missing, decoded as far as it goes."""

from __future__ import annotations

import struct

import imagecodecs
import numpy as np
from pydicom.uid import UID, RLELossless

from osteo_desktop.errors.files import DamagedImage
from osteo_desktop.imaging.dicom.codecs import (
    END_OF_IMAGE,
    JPEG_2000,
    JPEG_LS,
    LOSSLESS_JPEG,
    LOSSY_JPEG,
    decode_frame,
    ended,
    is_whole,
)
from osteo_desktop.imaging.dicom.codestream import sample_of
from osteo_desktop.imaging.dicom.pixel_format import PixelFormat

_RLE_HEADER = 64
_UNLIKE_ENDS = (b"\x00" * 64, b"\xa5\x5a" * 32)

Part = tuple[np.ndarray, int]
"""(rows, columns) cells as the codec gives them, and how many of them, row by row, are known."""


def decode_cut_frame(frame: bytes, syntax: UID, form: PixelFormat) -> Part | None:
    """The known part of a grey JPEG-LS or RLE frame that could not be decoded; None without one."""
    if form.samples != 1:
        return None
    if syntax == RLELossless:
        return _cut_rle(frame, form)
    return _cut_jpeg_ls(frame, form) if syntax in JPEG_LS and not is_whole(frame) else None


def known_of_frame(pixels: np.ndarray, frame: bytes, syntax: UID, form: PixelFormat) -> int | None:
    """How many of the decoded pixels a frame without its end really held; None: all.

    libjpeg fills what is missing with one value: the last rows are flat and alike. What it makes
    of the bits before that, two tries with unlike ends show. Of JPEG 2000, where every pixel
    depends on all, only that some is missing is known.
    """
    if syntax not in (*LOSSY_JPEG, *LOSSLESS_JPEG, *JPEG_2000) or is_whole(frame):
        return None
    if syntax in JPEG_2000:
        return form.frame_pixels
    rows, columns = pixels.shape[:2]
    differing = (pixels != pixels[-1, -1]).reshape(rows, -1).any(axis=1)
    known_rows = int(np.flatnonzero(differing)[-1]) + 1 if differing.any() else 0
    known_rows = min(known_rows, _rows_of_unlike_ends(frame.rstrip(b"\0"), syntax, form))
    return known_rows * columns if known_rows < rows else None


def _rows_of_unlike_ends(frame: bytes, syntax: UID, form: PixelFormat) -> int:
    """The rows that do not depend on what follows the frame's last byte."""
    try:
        one, other = (
            decode_frame(frame + end + END_OF_IMAGE, syntax, form, "")[0] for end in _UNLIKE_ENDS
        )
    except DamagedImage:
        return 0
    unlike = np.flatnonzero((one != other).reshape(form.rows, -1).any(axis=1))
    return int(unlike[0]) if unlike.size else form.rows


def _cut_jpeg_ls(frame: bytes, form: PixelFormat) -> Part | None:
    """CharLS fills rows until it fails; two tries over unlike ground show which it reached."""
    dtype = np.uint8 if sample_of(frame).precision <= 8 else np.uint16
    tries = [np.full((form.rows, form.columns), ground, dtype) for ground in (0, 1)]
    for pixels in tries:
        try:
            imagecodecs.jpegls_decode(ended(frame), out=pixels)
        except imagecodecs.JpeglsError:
            continue
        except ValueError:  # another size than the header's
            return None
    untouched = np.flatnonzero((tries[0] != tries[1]).any(axis=1))
    known_rows = int(untouched[0]) if untouched.size else form.rows
    return _part(tries[0], known_rows * form.columns)


def _cut_rle(frame: bytes, form: PixelFormat) -> Part | None:
    """Byte planes, highest first (PS3.5 G.2): a pixel is known when its lowest byte is."""
    planes = form.bits_allocated // 8
    if len(frame) < _RLE_HEADER:
        return None
    segments, *offsets = struct.unpack("<16L", frame[:_RLE_HEADER])
    if segments != planes:
        return None
    known = form.frame_pixels
    pixels = np.zeros((form.frame_pixels, planes), np.uint8)
    for number, start in enumerate(offsets[:planes]):
        end = offsets[number + 1] if number + 1 < planes else len(frame)
        try:
            decoded = imagecodecs.packbits_decode(_whole_runs(frame[start:end]))
        except (imagecodecs.ImcdError, ValueError):
            return None
        plane = np.frombuffer(decoded, np.uint8)[: form.frame_pixels]
        pixels[: len(plane), planes - 1 - number] = plane
        known = min(known, len(plane))
    dtype = np.dtype(f"<{'i' if form.signed else 'u'}{planes}")
    return _part(pixels.view(dtype).reshape(form.rows, form.columns), known)


def _whole_runs(segment: bytes) -> bytes:
    """A PackBits segment without the run that its end cuts."""
    at = end = 0
    while at < len(segment):
        head = segment[at]
        at += 2 if head > 128 else 1 if head == 128 else head + 2
        if at <= len(segment):
            end = at
    return segment[:end]


def _part(pixels: np.ndarray, known: int) -> Part | None:
    return (pixels, known) if 0 < known < pixels.size else None
