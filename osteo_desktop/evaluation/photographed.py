"""A radiograph photographed as a film, and read back from the photograph's file as any file is."""

from __future__ import annotations

import numpy as np

from osteo_desktop.evaluation import camera
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.records.radiograph import Radiograph

_UNNAMED = Entry("photograph.jpg", "")


def photographed(
    picture: np.ndarray, seed: int, entry: Entry = _UNNAMED, sha256: str = ""
) -> tuple[camera.Photograph, Radiograph]:
    """Of ``picture``, (rows, columns) uint8, in the scene whose turn ``seed`` is.

    ``entry``, ``sha256``: as what the photograph is read.
    """
    taken = camera.photograph(picture, camera.SCENES[seed % len(camera.SCENES)], seed)
    (read,) = folder.decode(entry, taken.jpeg, sha256=sha256)
    return taken, read
