"""A line of a round length across the screen, where the spacing is known. No Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass

from osteo_desktop.records.radiograph import PixelSpacing
from osteo_desktop.ui.language import words
from osteo_desktop.ui.viewer.orientation import Placement

_ROUND = (5.0, 2.0, 1.0)
_LONGEST_MM, _SHORTEST_MM = 1000.0, 0.1


@dataclass(frozen=True)
class ScaleBar:
    length: float
    """Viewport pixels, across the screen."""
    words: str


def scale_bar(
    placement: Placement, spacing: PixelSpacing | None, longest: float
) -> ScaleBar | None:
    """The longest round one of at most ``longest`` viewport pixels; None without a spacing."""
    if spacing is None or not spacing.is_length:
        return None
    if placement.orientation.sideways:
        millimetre = placement.scale * placement.aspect / spacing.row
    else:
        millimetre = placement.scale / spacing.column
    room = longest / millimetre
    if not _SHORTEST_MM <= room < math.inf:
        return None
    power = 10.0 ** math.floor(math.log10(min(room, _LONGEST_MM)) + 1e-9)
    length = next(step * power for step in _ROUND if step * power <= room * (1 + 1e-9))
    length = min(length, _LONGEST_MM)
    return ScaleBar(length * millimetre, f"{length:g} mm ({words.word(spacing.origin)})")
