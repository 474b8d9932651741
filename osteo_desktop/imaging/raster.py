"""PNG, JPEG and TIFF through Pillow: 8 and 16 bits, EXIF orientation, palette and alpha."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageOps

from osteo_desktop.errors import DamagedImage, EmptyFile, NotAnImage, TooLarge
from osteo_desktop.imaging.raster_end import has_its_end
from osteo_desktop.imaging.sniff import Media
from osteo_desktop.records.radiograph import Header, Radiograph

MAX_PIXELS = 200_000_000
"""More than any detector delivers; a claim above it is taken for damage."""
# Pillow's own check warns of every scan above 89 megapixels; _check_size stands in for it.
Image.MAX_IMAGE_PIXELS = None

_LOSSY = ("jpeg", "tiff_jpeg", "webp")
"""Compressions of a TIFF that lose."""
_DAMAGE = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    MemoryError,
    struct.error,
)
"""What Pillow raises on damaged files."""

_LUMINANCE = np.array([0.299, 0.587, 0.114], dtype=np.float32)
"""ITU-R BT.601, as Pillow and DICOM's YBR_FULL use it."""


@dataclass(frozen=True, eq=False)
class Grey:
    """``pixels`` (rows, columns) grey; ``colourfulness`` 0-1, see Header."""

    pixels: np.ndarray
    colourfulness: float


def grey_of_colour(rgb: np.ndarray, largest: float) -> Grey:
    """Luminance of (rows, columns, 3) colour whose largest value is ``largest``; same dtype."""
    chroma = rgb.max(axis=-1).astype(np.float32) - rgb.min(axis=-1)
    colourfulness = float(chroma.mean()) / largest
    if not colourfulness:
        return Grey(np.ascontiguousarray(rgb[..., 0]), 0.0)
    luminance = rgb.astype(np.float32) @ _LUMINANCE
    return Grey(np.rint(luminance).clip(0, largest).astype(rgb.dtype), colourfulness)


def read_raster(
    data: bytes, media: Media, *, file: str, source_path: str, sha256: str
) -> list[Radiograph]:
    """Decode a raster file; every page of a TIFF is a frame.

    Raises EmptyFile, NotAnImage, TooLarge or DamagedImage.
    """
    if not data:
        raise EmptyFile(file)
    pages, truncated = _decode(data, file)
    radiographs = []
    for frame, page in enumerate(pages, start=1):
        grey = _grey(page)
        rows, columns = grey.pixels.shape
        lost = ("The file ends early: the lower part of the radiograph is missing.",)
        header = Header(
            media=str(media),
            rows=rows,
            columns=columns,
            frame=frame,
            NumberOfFrames=len(pages),
            bits=grey.pixels.dtype.itemsize * 8,
            colourfulness=grey.colourfulness,
            truncated=truncated,
            lossy=page.info.get("compression") in _LOSSY or media is Media.JPEG,
            warnings=lost if truncated else (),
        )
        grey.pixels.setflags(write=False)
        radiographs.append(Radiograph(file, source_path, sha256, header, grey.pixels))
    return radiographs


def _decode(data: bytes, file: str) -> tuple[list[Image.Image], bool]:
    """All pages, upright, and whether the file ends early."""
    try:
        image = Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "TIFF"))
        count = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
    except _DAMAGE as error:
        raise NotAnImage(file, detail=_reason(error)) from error
    pages: list[Image.Image] = []
    ends_early = not has_its_end(data, image.format)
    for number in range(count):
        try:
            image.seek(number)
            _check_size(image, file)
            image.load()
        except _DAMAGE as error:
            rescued = _as_far_as_it_goes(image)
            if rescued is None and not pages:
                raise DamagedImage(file, detail=_reason(error)) from error
            return [*pages, *([rescued] if rescued else [])], True
        pages.append(_upright(image.copy()))
    return pages, ends_early


def _as_far_as_it_goes(image: Image.Image) -> Image.Image | None:
    """What Pillow had decoded when the data ended, the rest black; None when that is nothing.

    Done by hand because Pillow's own switch (LOAD_TRUNCATED_IMAGES) is global to all threads.
    """
    image.tile = []  # type: ignore[attr-defined]  # so that load() gives what there is
    try:
        picture = image.copy()
    except _DAMAGE:
        return None
    return _upright(picture) if picture.getbbox() else None


def _upright(image: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(image)
    except _DAMAGE:  # damaged EXIF says nothing
        return image


def _grey(image: Image.Image) -> Grey:
    """Pillow's modes -> grey; alpha is laid over black, as a viewer's background would."""
    if image.mode == "1":
        image = image.convert("L")
    if image.mode in ("P", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
    if image.mode == "LA":
        image = Image.alpha_composite(
            Image.new("RGBA", image.size, "black"), image.convert("RGBA")
        ).convert("L")
    if image.mode == "RGBA":
        image = Image.alpha_composite(Image.new("RGBA", image.size, "black"), image).convert("RGB")
    if image.mode in ("L", "I;16", "I;16B", "I;16L", "F"):
        pixels = np.asarray(image)
        return Grey(np.array(pixels, dtype=pixels.dtype.newbyteorder("=")), 0.0)
    if image.mode == "I":
        pixels = np.asarray(image)
        narrow = np.uint16 if pixels.min(initial=0) >= 0 and pixels.max(initial=0) < 65536 else None
        return Grey(np.array(pixels, dtype=narrow or np.int32), 0.0)
    return grey_of_colour(np.asarray(image.convert("RGB")), 255.0)


def _check_size(image: Image.Image, file: str) -> None:
    if not image.width or not image.height:
        raise DamagedImage(file, detail="zero rows or columns")
    if image.width * image.height > MAX_PIXELS:
        raise TooLarge(file, columns=image.width, rows=image.height)


def _reason(error: BaseException) -> str:
    text = str(error)
    if "BytesIO" in text:  # Pillow prints the object's address, which helps nobody
        return "its content is no known picture"
    return text or type(error).__name__
