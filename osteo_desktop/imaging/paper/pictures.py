"""Pictures as they are put on paper: small enough, and without anything beside their pixels."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
from PIL import Image

from osteo_desktop.details.letters import LetterDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.notice import Notice

MOST_LOGO_SIDE = 4000
"""Pixels; no printer shows more of a logo."""
MOST_LOGO_BYTES = 5_000_000
_LOGO_SIDE = 800
_QUALITY = 92


class BadLogo(Exception):
    """``what``: in a few words."""

    def __init__(self, what: Notice) -> None:
        super().__init__(what)
        self.what = what


def jpeg_for_paper(picture: np.ndarray, width: int, height: int) -> bytes:
    """JPEG of a (rows, columns) or (rows, columns, 3) uint8 picture, ``width`` x ``height`` pixels.

    The same pixels give the same bytes.
    """
    rows, columns = picture.shape[:2]
    way = cv2.INTER_AREA if width * height < rows * columns else cv2.INTER_LINEAR
    if (height, width) != (rows, columns):
        picture = cv2.resize(picture, (width, height), interpolation=way)
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()


def logo_png(path: Path) -> tuple[bytes, int, int]:
    """A logo as PNG without metadata, at most 800 pixels a side; its width and height.

    Raises BadLogo: no PNG or JPEG, larger than 4000 pixels a side or 5 MB, or not to be opened.
    """
    try:
        if path.stat().st_size > MOST_LOGO_BYTES:
            most = MOST_LOGO_BYTES // 1_000_000
            raise BadLogo(LetterDetail.LOGO_TOO_MANY_BYTES.of(most=most))
        data = path.read_bytes()
    except OSError as error:
        raise BadLogo(about_system(error)) from error
    if path.suffix.lower() in (".svg", ".svgz") or b"<svg" in data[:4096].lower():
        raise BadLogo(LetterDetail.LOGO_IS_SVG.notice)
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            columns, rows = image.size
            if max(rows, columns) > MOST_LOGO_SIDE:
                raise BadLogo(
                    LetterDetail.LOGO_TOO_LARGE.of(columns=columns, rows=rows, most=MOST_LOGO_SIDE)
                )
            shown = image.convert("RGBA")
    except (OSError, SyntaxError, ValueError, EOFError, LookupError, struct.error) as error:
        raise BadLogo(LetterDetail.LOGO_UNREADABLE.notice) from error
    shown.thumbnail((_LOGO_SIDE, _LOGO_SIDE))
    paper = Image.new("RGB", shown.size, "white")
    paper.paste(shown, mask=shown.getchannel("A"))
    buffer = io.BytesIO()
    paper.save(buffer, "PNG")
    return buffer.getvalue(), *shown.size
