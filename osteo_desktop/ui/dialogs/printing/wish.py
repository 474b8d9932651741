"""What the reader wants on paper."""

from __future__ import annotations

from dataclasses import dataclass

from osteo_desktop.records.export import LetterOptions
from osteo_desktop.records.paper.printing import FilmOptions


@dataclass(frozen=True)
class PrintWish:
    what: FilmOptions | LetterOptions
    all_chosen: bool = False
    """Of all chosen studies, else of the one in sight."""


@dataclass(frozen=True)
class SendWish:
    printer: str
    copies: int
