"""Grey pictures from files that are no radiographs to read: damage is an error.

Only what learns from pictures without labels uses this; a reading takes :mod:`.raster`.
"""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from osteo_desktop.details.system import about
from osteo_desktop.errors.files import DamagedImage, TooLarge
from osteo_desktop.imaging.formats import FORMATS, RasterReader

_RASTER = tuple(
    form for form in FORMATS if isinstance(form.read, RasterReader) and not form.read.form.pillow
)
"""Those that Pillow knows by itself."""
ENDINGS = frozenset(suffix for form in _RASTER for suffix in form.suffixes)
_FORMATS = tuple(form.media.upper() for form in _RASTER)
_MOST_PIXELS = 64_000_000


def grey_picture(path: Path) -> np.ndarray:
    """(rows, columns) uint8. Raises DamagedImage or TooLarge."""
    try:
        with Image.open(path, formats=_FORMATS) as image:
            if image.width * image.height > _MOST_PIXELS:
                raise TooLarge(str(path), columns=image.width, rows=image.height)
            image.load()
            return np.array(ImageOps.exif_transpose(image).convert("L"))
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, struct.error) as error:
        raise DamagedImage(str(path), detail=about(error)) from error
