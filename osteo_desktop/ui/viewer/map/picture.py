"""The saliency map over the radiograph: outlines by default, as contours, or in full colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from osteo_desktop.imaging.maps.outlines import fitted
from osteo_desktop.imaging.overlay import alpha, colour_map
from osteo_desktop.records.finding import SaliencyMap

CONTOUR_LEVELS = (0.25, 0.5, 0.75)
THRESHOLDS = (0.0, *CONTOUR_LEVELS)
"""Values below which a reader may choose to see nothing."""


class MapLook(StrEnum):
    """By their words in the settings."""

    OUTLINE = "outline"
    """Around what reaches the model's points; within it the bone is as bright as beside it."""
    CONTOURS = "contours"
    """Lines at CONTOUR_LEVELS."""
    COLOURS = "colours"


@dataclass(frozen=True)
class MapStyle:
    look: MapLook = MapLook.OUTLINE
    threshold: float = 0.0
    """One of THRESHOLDS: nothing is shown where the map is lower. Outlines have the model's."""


def map_picture(
    saliency: SaliencyMap, rows: int, columns: int, style: MapStyle = MapStyle()
) -> np.ndarray:
    """(r, c, 4) uint8 RGBA over the whole radiograph of ``rows`` x ``columns``, at full opacity.

    The values are interpolated before they are coloured, as in the report: colours between two
    cells are those of the values between them.
    """
    values = fitted(saliency, rows, columns)
    picture = np.empty((*values.shape, 4), np.uint8)
    picture[..., :3] = colour_map()[np.rint(values * 255.0).astype(np.uint8)]
    picture[..., 3] = np.rint(alpha(values, 1.0) * 255.0)
    picture[values < style.threshold, 3] = 0
    return picture
