"""Raster files through Pillow: 8 and 16 bits, EXIF orientation, palette and alpha."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.system import about
from osteo_desktop.errors.files import DamagedImage, EmptyFile, NotAnImage, TooLarge
from osteo_desktop.imaging.film.made_file import made_of
from osteo_desktop.imaging.film.signs import Taken, has_camera, photograph_of_films
from osteo_desktop.imaging.film.slant import is_slanted
from osteo_desktop.imaging.film.straighten import rectify
from osteo_desktop.imaging.limits import LARGEST_DECODED, LARGEST_PICTURE
from osteo_desktop.imaging.raster.ends import strips_have_their_end
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.film_photograph import CutOut, FilmPhotograph
from osteo_desktop.records.radiograph import Header, PixelSpacing, Radiograph

MAX_PIXELS = 200_000_000
"""More than any detector delivers; a claim above it is taken for damage."""
# Pillow's own check warns of every scan above 89 megapixels; _check_size stands in for it.
Image.MAX_IMAGE_PIXELS = None

_LOSSY = ("jpeg", "tiff_jpeg")
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
    struct.error,
)
"""What Pillow raises on damaged files."""

_MOST_PAGES = 2000
_STRIP = 1 << 22
"""Pixels whose luminance is computed together."""
_STORED_BYTES = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2}
"""Of one pixel in Pillow's memory; 4 in all other modes."""

_LUMINANCE = np.array([0.299, 0.587, 0.114], dtype=np.float32)
"""ITU-R BT.601, as Pillow and DICOM's YBR_FULL use it."""


Made = TypeVar("Made")
"""Of a page."""


@dataclass(frozen=True, eq=False)
class Grey:
    """``pixels`` (rows, columns) grey; ``colourfulness`` 0-1, see Header."""

    pixels: np.ndarray
    colourfulness: float


@dataclass(frozen=True, eq=False)
class _Page:
    grey: Grey
    lossy: bool
    samples: int
    """Of each pixel in the file."""
    photograph: FilmPhotograph | None = None
    spacing: PixelSpacing | None = None


def grey_of_colour(rgb: np.ndarray, largest: float) -> Grey:
    """Luminance of (rows, columns, 3) colour whose largest value is ``largest``; same dtype.

    In strips, for floating-point copies of a large scan would fill the memory.
    """
    rows, columns = rgb.shape[:2]
    step = max(1, _STRIP // max(1, columns))
    strips = [slice(start, start + step) for start in range(0, rows, step)]
    chroma = 0.0
    for strip in strips:
        part = rgb[strip]
        # Colour by colour: along the last axis numpy takes ten times as long.
        red, green, blue = (part[..., colour] for colour in range(3))
        most = np.maximum(np.maximum(red, green), blue)
        spread = most.astype(np.float32) - np.minimum(np.minimum(red, green), blue)
        chroma += float(spread.mean()) * len(part) / rows
    if not chroma:
        return Grey(np.ascontiguousarray(rgb[..., 0]), 0.0)
    grey = np.empty((rows, columns), rgb.dtype)
    for strip in strips:
        luminance = rgb[strip].astype(np.float32) @ _LUMINANCE
        grey[strip] = np.rint(luminance).clip(0, largest)
    return Grey(grey, chroma / largest)


def _sure(_data: bytes) -> bool:
    return True


def _no(_data: bytes) -> bool:
    return False


def _unchecked(_data: bytes, _file: str) -> None:
    """Nothing is to be asked before Pillow opens it."""


@dataclass(frozen=True)
class RasterFormat:
    """``media`` in capitals is Pillow's name of the format, where ``pillow`` says no other."""

    media: str
    pillow: str = ""
    check: Callable[[bytes, str], None] = _unchecked
    """What must be known before Pillow opens it; raises a ReadError."""
    has_its_end: Callable[[bytes], bool] = _sure
    """False where the file decodes, but its last part is missing."""
    loses: Callable[[bytes], bool] = _no
    """Whether its compression does."""
    has_pages: bool = False
    rescues: bool = True
    """Pillow gives the upper part of a file that ends early."""


def read_raster(
    data: bytes, form: RasterFormat, *, file: str, source_path: str, sha256: str
) -> list[Radiograph]:
    """Decode a raster file; every page is a frame.

    Raises EmptyFile, NotAnImage, TooLarge or DamagedImage.
    """
    if not data:
        raise EmptyFile(file)
    form.check(data, file)
    decoded, truncated = _decode(data, form, file, _radiographs_of)
    pages = [page for pages in decoded for page in pages]
    loses = form.loses(data)
    radiographs = []
    for frame, page in enumerate(pages, start=1):
        grey = page.grey
        rows, columns = grey.pixels.shape
        lost = (Notice.of(Code.ENDS_EARLY),)
        header = Header(
            media=form.media,
            rows=rows,
            columns=columns,
            frame=frame,
            NumberOfFrames=len(pages),
            bits=grey.pixels.dtype.itemsize * 8,
            colourfulness=grey.colourfulness,
            photograph=page.photograph,
            spacing=page.spacing,
            truncated=truncated,
            lossy=page.lossy or loses,
            LossyImageCompressionRatio=_ratio(page, data) if loses else "",
            warnings=lost if truncated else (),
        )
        grey.pixels.setflags(write=False)
        radiographs.append(Radiograph(file, source_path, sha256, header, grey.pixels))
    return radiographs


def _ratio(page: _Page, data: bytes) -> str:
    """Of a file with one page, in about: its bytes hold more than pixels."""
    ratio = page.grey.pixels.size * page.samples / len(data)
    return f"{ratio:.0f}" if ratio >= 10 else f"{ratio:.1f}"


def upright_picture(data: bytes, form: RasterFormat, file: str) -> Image.Image:
    """The first page, as far as it can be decoded, as it is meant to be seen. Raises as
    :func:`read_raster`."""
    if not data:
        raise EmptyFile(file)
    form.check(data, file)
    return _decode(data, replace(form, has_pages=False), file, lambda image: image)[0][0]


def _decode(
    data: bytes, form: RasterFormat, file: str, make: Callable[[Image.Image], Made]
) -> tuple[list[Made], bool]:
    """What is made of each page, upright, and whether the file ends early."""
    try:
        image = Image.open(io.BytesIO(data), formats=(form.pillow or form.media.upper(),))
        count = _pages(image, file) if form.has_pages else 1
    except _DAMAGE as error:
        raise NotAnImage(file, detail=_reason(error)) from error
    pages: list[Made] = []
    ends_early = not form.has_its_end(data)
    for number in range(count):
        try:
            image.seek(number)
            _check_size(image, file)
            image.load()
        except _DAMAGE as error:
            rescued = _as_far_as_it_goes(image) if form.rescues else None
            if rescued is None and not pages:
                raise DamagedImage(file, detail=_reason(error)) from error
            return [*pages, *([make(rescued)] if rescued else [])], True
        if form.has_pages and image.info.get("compression") in _LOSSY:
            ends_early |= not strips_have_their_end(data, image.tag_v2)  # type: ignore[attr-defined]
        # A copy, for the next page is decoded into the same memory.
        pages.append(make(_upright(image.copy() if count > 1 else image)))
    return pages, ends_early


def _pages(image: Image.Image, file: str) -> int:
    """How many there are, once it is sure that all of them together can be held.

    Raises TooLarge or DamagedImage, or whatever Pillow meets damage with.
    """
    count = claimed = 0
    while True:
        try:
            image.seek(count)
        except EOFError:
            return count
        count += 1
        claimed += image.width * image.height * _STORED_BYTES.get(image.mode, 4)
        if claimed > LARGEST_DECODED:
            columns = FileDetail.PAGES_OF.of(pages=count, columns=image.width)
            raise TooLarge(file, columns=columns if count > 1 else image.width, rows=image.height)
        if count > _MOST_PAGES:
            raise DamagedImage(file, detail=FileDetail.TOO_MANY_PAGES.of(most=_MOST_PAGES))


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


def _radiographs_of(image: Image.Image) -> list[_Page]:
    """One of each page; of a photograph of several films, each surely one, one of each film."""
    grey = grey_of(image)
    page = _Page(grey, image.info.get("compression") in _LOSSY, len(image.getbands()))
    made = made_of(image)
    if made is not None:
        return [replace(page, lossy=True, photograph=made.photograph, spacing=made.spacing)]
    taken = _taken(image, grey)
    if taken is None:
        return [page]
    if not taken.come_apart:
        return [replace(page, photograph=taken.about)]
    return [_cut_out(page, taken, number) for number in range(1, len(taken.films) + 1)]


def _cut_out(page: _Page, taken: Taken, number: int) -> _Page:
    corners = taken.films[number - 1].corners
    cut = CutOut(tuple(float(v) for v in corners.ravel()), number, len(taken.films))
    film = replace(page.grey, pixels=rectify(page.grey.pixels, corners))
    slanted = is_slanted(corners, page.grey.pixels.shape)
    about = replace(taken.about, doubt=None, slanted=slanted, cut_out=cut)
    return replace(page, grey=film, photograph=about)


def _taken(image: Image.Image, grey: Grey) -> Taken | None:
    """Only of what cameras write: 8 bits."""
    camera = has_camera(image)
    rgb = rgb_of(image, grey)
    if grey.pixels.dtype != np.uint8 or not (rgb is not None or camera):
        return None
    return photograph_of_films(grey.pixels, rgb, camera=camera)


def rgb_of(image: Image.Image, grey: Grey) -> np.ndarray | None:
    """(rows, columns, 3) uint8; None where the picture has no colour."""
    coloured = grey.colourfulness > 0 and image.mode == "RGB"
    return np.asarray(image) if coloured else None


def _upright(image: Image.Image) -> Image.Image:
    with suppress(*_DAMAGE):  # damaged EXIF says nothing
        ImageOps.exif_transpose(image, in_place=True)
    return image


def grey_of(image: Image.Image) -> Grey:
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
    colour = image if image.mode == "RGB" else image.convert("RGB")
    return grey_of_colour(np.asarray(colour), 255.0)


def _check_size(image: Image.Image, file: str) -> None:
    if not image.width or not image.height:
        raise DamagedImage(file, detail=FileDetail.SIZE_ZERO.notice)
    pixels = image.width * image.height
    stored = pixels * _STORED_BYTES.get(image.mode, 4)
    if pixels > MAX_PIXELS or stored > LARGEST_PICTURE:
        raise TooLarge(file, columns=image.width, rows=image.height)


def _reason(error: BaseException) -> Notice:
    if isinstance(error, UnidentifiedImageError):
        return FileDetail.NO_KNOWN_PICTURE.notice
    return about(error)
