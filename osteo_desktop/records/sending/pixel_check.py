"""What of a picture's pixels may be a name, and whether somebody looked."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Box:
    """In pixels of the radiograph as it is displayed, from the outer corner of its first pixel."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def bottom(self) -> int:
        return self.top + self.height


@dataclass(frozen=True)
class PixelCheck:
    """What was blacked out of one radiograph, and who looked whether a name is left."""

    boxes: tuple[Box, ...] = ()
    looked_at: str = ""
    """By whom; "" where nobody looked, and nobody may say that the pixels are clean."""
