"""What pages of radiographs say and show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from osteo_desktop.report.letter.content import Item


@dataclass(frozen=True)
class FilmFigure:
    """A radiograph in its place. ``svg`` "": it could not be shown, and ``fault`` says why."""

    svg: str
    width: float
    height: float
    """mm on paper."""
    alt: str
    side: str
    """The letter of its side; "" where it is not stated."""
    title: str
    size: str
    """How large it is printed, and the scale bar."""
    warning: str
    """What must be known before it is believed: a photograph, a file that ends early."""
    notes: str
    fault: str = ""


@dataclass(frozen=True)
class FilmPage:
    """One page is of one study."""

    width: float
    height: float
    """mm."""
    columns: int
    place_width: float
    place_height: float
    name: str
    """The patient's, or the case number."""
    facts: tuple[Item, ...]
    page_of: str
    films: tuple[FilmFigure, ...]


@dataclass(frozen=True)
class FilmSet:
    """Pages of films, of one or several studies."""

    template: ClassVar[str] = "films"
    language: str
    is_right_to_left: bool
    title: str
    research: str
    program: str
    pages: tuple[FilmPage, ...]
    created: str
    """ISO 8601."""
