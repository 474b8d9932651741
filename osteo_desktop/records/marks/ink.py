"""What marks are drawn with: the reader's and another's are told apart by more than colour."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Ink:
    colour: tuple[int, int, int]
    """RGB."""
    is_dashed: bool

    @property
    def hex(self) -> str:
        return "#{:02x}{:02x}{:02x}".format(*self.colour)


OWN = Ink((102, 224, 255), is_dashed=False)
"""Cyan: apart from the AI's map and from every decision's colour."""
OTHERS = Ink((255, 170, 235), is_dashed=True)
"""Pink: apart from the reader's cyan too, and always with the other's name beside it."""
