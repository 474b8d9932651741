"""What a file's compression lost, in words."""

from __future__ import annotations

from collections.abc import Mapping

from osteo_desktop.errors.base import SENTENCE
from osteo_desktop.records.radiograph import Header, LookupTable, PixelSpacing, VoiWindow
from osteo_desktop.wording.say import Say, marked
from osteo_desktop.wording.spacing import spacing_detail

_LOSSY = marked("Lossy compressed")
_METHODS: Mapping[str, str] = {
    "ISO_10918_1": "JPEG",
    "ISO_14495_1": "JPEG-LS",
    "ISO_15444_1": "JPEG 2000",
    "ISO_15444_15": "HTJ2K",
    "ISO_13818_2": "MPEG-2",
    "ISO_14496_10": "H.264",
    "ISO_23008_2": "H.265",
}
"""LossyImageCompressionMethod, PS3.3 C.7.6.1.1.5.1."""


def lossy_text(header: Header, say: Say = str) -> str:
    """ "Lossy compressed 12:1 (JPEG 2000)", as far as the file says; "" where nothing was lost."""
    if not header.lossy:
        return ""
    ratios = [part for part in header.LossyImageCompressionRatio.split(", ") if part]
    stated = [part for part in header.LossyImageCompressionMethod.split(", ") if part]
    methods = [_METHODS.get(part, part) for part in stated]
    if not methods and header.media not in ("DICOM", "TIFF"):
        methods = [header.media]
    parts = [say(_LOSSY), ", ".join(f"{ratio}:1" for ratio in ratios)]
    parts += [f"({', '.join(methods)})"] if methods else []
    return " ".join(part for part in parts if part)


_SHUTTER = marked("Display shutter of the file applied")
_OVERLAY = marked("Overlay of the file drawn")
_TABLE = marked("Lookup table of the file")
_WINDOW = marked("Window {center} / {width}")
_NO_SPACING = marked("Pixel spacing not stated")
_NOT_SQUARE = marked("Pixel spacing not stated; pixels {aspect} times as high as wide")
_SPACING = marked("Pixel spacing {row} × {column} mm, {origin}")


def picture_note(header: Header, window: VoiWindow | LookupTable, say: Say = str) -> str:
    """Of a radiograph as it is printed: window, what was done to the picture, and spacing."""
    parts = [window_words(window, say)]
    parts += [say(_SHUTTER)] if header.ShutterShape else []
    parts += [say(_OVERLAY)] if header.overlays else []
    parts += [lossy_text(header, say)] if header.lossy else []
    parts.append(_spacing_words(header.spacing, say))
    return " ".join(say(SENTENCE).format(sentence=part) for part in parts)


def window_words(window: VoiWindow | LookupTable, say: Say = str) -> str:
    """As "Window 2048 / 4096 (automatic)"."""
    if isinstance(window, LookupTable):
        said = say(_TABLE)
    else:
        width = f"{window.WindowWidth:g}"
        said = say(_WINDOW).format(center=f"{window.WindowCenter:g}", width=width)
    # The program's own explanations are words of the records; a file's stand as they are.
    return f"{said} ({say(window.explanation)})" if window.explanation else said


def _spacing_words(spacing: PixelSpacing | None, say: Say) -> str:
    if spacing is None:
        return say(_NO_SPACING)
    if not spacing.is_length:
        return say(_NOT_SQUARE).format(aspect=f"{spacing.aspect:g}")
    row, column = f"{spacing.row:g}", f"{spacing.column:g}"
    said = say(_SPACING).format(row=row, column=column, origin=say(spacing.origin))
    return f"{said}, {spacing_detail(spacing, say)}" if spacing.detail else said
