"""Views that the window has drawn, written to files."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from pathlib import Path

import numpy as np

from osteo_desktop.atomic_file import check_destinations, replacing
from osteo_desktop.imaging.screen.picture_file import encoded

SUFFIXES: Mapping[str, str] = {"PNG": ".png", "JPEG": ".jpg"}


def save_view(rgb: np.ndarray, folder: Path, name: str, media: str) -> Path:
    """Write (rows, columns, 3) uint8 as ``name`` into ``folder``; a file that is there is kept, and
    the new one numbered. Raises WriteError (DiskFull, BadDestination)."""
    check_destinations(folder / f"{name}{SUFFIXES[media]}")
    data = encoded(rgb, media)
    destination = _free(folder, name, SUFFIXES[media])
    with replacing(destination) as partial:
        partial.write_bytes(data)
    return destination


def _free(folder: Path, name: str, suffix: str) -> Path:
    """A path that nothing has."""
    tried = (folder / f"{name}{'' if n == 1 else f' ({n})'}{suffix}" for n in count(1))
    return next(path for path in tried if not path.exists())
