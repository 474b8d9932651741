"""A page as a row of blocks, so that its PDF and its HTML say the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Heading:
    text: str
    new_page: bool = False
    """On paper it begins one."""


@dataclass(frozen=True)
class Text:
    text: str
    kind: Literal["body", "small", "warning"] = "body"


@dataclass(frozen=True)
class Table:
    """``widths``: shares of the page's width, one per title; they sum to 1 or less.

    A cell's second line, after a line break, is printed smaller. A row of one cell is a title
    over the rows below it.
    """

    titles: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, eq=False)
class Picture:
    png: bytes
    pixels: tuple[int, int]
    """(rows, columns)."""
    caption: str = ""


@dataclass(frozen=True, eq=False)
class Pictures:
    """Pictures side by side, ``columns`` in a row."""

    pictures: tuple[Picture, ...]
    columns: int
    tallest: float = 90.0
    """Height in mm that none exceeds."""


Block = Heading | Text | Table | Pictures


@dataclass(frozen=True, eq=False)
class Page:
    title: str
    subtitle: str
    program: str
    data: str
    """What the foot of each page names; "" for a page of no data."""
    blocks: tuple[Block, ...]
