"""The file of a radiograph that was made of a film in a photograph: a PNG that says so itself.

What was done stands in a text of the PNG, so that it goes wherever the file goes, and is part of
the content that a reading belongs to.
"""

from __future__ import annotations

import io
import json
import math
from dataclasses import dataclass

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import WrongDocument
from osteo_desktop.records.film_photograph import CutOut, FilmPhotograph, FilmSign
from osteo_desktop.records.radiograph import PixelSpacing, SpacingOrigin

_KEY = "osteo-desktop-film"
_VERSION = 1
_MOST_LETTERS = 10_000
_LEAST_MM, _MOST_MM = 0.005, 5.0
"""Of a pixel; beyond, nobody can have meant it."""
_DOCUMENTS = Documents()


@dataclass(frozen=True)
class Made:
    """What the file says of itself. ``millimetres``: of a pixel, calibrated by a reader."""

    cut_out: CutOut
    screen: bool = False
    slanted: bool = False
    millimetres: float | None = None
    version: int = _VERSION

    @property
    def photograph(self) -> FilmPhotograph:
        return FilmPhotograph(
            FilmSign.MADE, screen=self.screen, slanted=self.slanted, cut_out=self.cut_out
        )

    @property
    def spacing(self) -> PixelSpacing | None:
        if self.millimetres is None:
            return None
        return PixelSpacing(self.millimetres, self.millimetres, SpacingOrigin.ON_PHOTOGRAPH)


def png_of(film: np.ndarray, made: Made) -> bytes:
    """``film``: (rows, columns) uint8. The same of the same."""
    info = PngInfo()
    info.add_itxt(_KEY, json.dumps(_DOCUMENTS.document(made), sort_keys=True))
    buffer = io.BytesIO()
    Image.fromarray(film).save(buffer, "PNG", pnginfo=info)
    return buffer.getvalue()


def made_of(image: Image.Image) -> Made | None:
    """What the picture, opened by Pillow, says of itself; None where it says no such thing.

    Of a text that cannot be meant it is known only that it is a film cut out of a photograph.
    """
    text = image.info.get(_KEY)
    if image.format != "PNG" or not isinstance(text, str):
        return None
    unknown = Made(CutOut(()))
    if len(text) > _MOST_LETTERS:
        return unknown
    try:
        made = _DOCUMENTS.value(json.loads(text), Made)
    except (WrongDocument, ValueError, RecursionError):
        return unknown
    return made if _can_be_meant(made) else unknown


def _can_be_meant(made: Made) -> bool:
    cut, millimetres = made.cut_out, made.millimetres
    return (
        made.version == _VERSION
        and len(cut.corners) in (0, 8)
        and all(map(math.isfinite, cut.corners))
        and 1 <= cut.number <= cut.of <= 99
        and 0 <= cut.turned <= 3
        and (millimetres is None or _LEAST_MM <= millimetres <= _MOST_MM)
    )
