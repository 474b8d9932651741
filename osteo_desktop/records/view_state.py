"""How a radiograph was looked at, to come back to."""

from __future__ import annotations

import math
from dataclasses import dataclass

from osteo_desktop.records.radiograph import VoiWindow


@dataclass(frozen=True)
class ViewState:
    """Zoom, position, orientation, window and inversion, against what the file says.

    Zoom and position are those of ``ui.viewer.orientation.Outlook``: they hold for any size of
    the window. Raises ValueError or TypeError where a value cannot be meant.
    """

    sha256: str
    """Of the file: another one is not looked at like this one."""
    zoom: float = 1.0
    """1.0 is fitted."""
    right: float = 0.0
    down: float = 0.0
    quarter_turns: int = 0
    mirrored: bool = False
    inverted: bool = False
    """By the reader."""
    window: int | VoiWindow = 0
    """Which of those that the file offers, or the reader's own."""

    def __post_init__(self) -> None:
        if not all(map(math.isfinite, (self.zoom, self.right, self.down))) or self.zoom <= 0.0:
            raise ValueError("zoom or position cannot be meant")
        if self.quarter_turns not in range(4):
            raise ValueError("quarter_turns is not between 0 and 3")
        if isinstance(self.window, VoiWindow):
            centre, width = self.window.WindowCenter, self.window.WindowWidth
            if not (math.isfinite(centre) and math.isfinite(width) and width > 0.0):
                raise ValueError("the window cannot be meant")
        elif self.window < 0:
            raise ValueError("the window's number is below 0")
