"""What a kind of mark is: all that viewer, panel, PDF, tables and translations ask of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from osteo_desktop.records.marks.point import Lines, Point
from osteo_desktop.records.radiograph import PixelSpacing


class Unit(StrEnum):
    """Of what a figure is, where millimetres are known."""

    LENGTH = "mm"
    AREA = "mm²"
    ANGLE = "°"


class Region(StrEnum):
    """The shape between two opposite corners whose grey values are measured."""

    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"


@dataclass(frozen=True)
class Usual:
    """Where a figure lies in people without injury, and who measured it. It is no verdict."""

    least: float
    greatest: float
    short: str
    """The source beside the figure on the radiograph: first author and year."""
    source: str
    """In full, with how many were measured and what the range is of them."""


@dataclass(frozen=True)
class Figure:
    """What a mark measures."""

    name: str
    """As JSON names it."""
    value: float | None
    """None where the points tell nothing, as an angle without a side."""
    unit: Unit
    said: str = ""
    """English, before the value: where a mark has several figures."""
    usual: Usual | None = None


Outline = Callable[[Sequence[Point], float], Lines]
"""The lines that make up the mark, of points of which the last may be missing while it is drawn,
and the height of a pixel over its width; in the coordinates of the points."""
Ornaments = Callable[[Sequence[Point], float], Lines]
"""What is as large at every zoom: of the points where they are painted, and the size there of a
point of the screen."""
Figures = Callable[[Sequence[Point], PixelSpacing | None], tuple[Figure, ...]]
IsTooSmall = Callable[[Sequence[Point], float], bool]
"""Whether no reader would have drawn it on purpose: points on the screen, fewest pixels."""


def nothing_more(_points: Sequence[Point], _unit: float) -> Lines:
    return ()


def no_figures(_points: Sequence[Point], _spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    return ()


@dataclass(frozen=True)
class Kind:
    """Its words are English; ``packaging/translations.py`` finds them."""

    key: str
    """In documents and tables; never changed."""
    name: str
    menu: str
    shortcut: str
    """One key, as Qt spells it; "" where it has none of its own."""
    tip: str
    points: int
    """The fewest it has; each can be taken and moved."""
    outline: Outline
    is_too_small: IsTooSmall
    icon: str
    """Its drawing in resources/icons."""
    steps: tuple[str, ...]
    """What to click next, in English words; the last one also for all points that follow."""
    most: int | None = None
    """Where it may have more points than ``points``: how many."""
    ornaments: Ornaments = nothing_more
    figures: Figures = no_figures
    region: Region | None = None
    """Whose grey values are measured."""
    says_name: bool = False
    """Its name stands beside it on the radiograph."""
    short: str = ""
    """Stands before the figure on the radiograph."""
    label_at: int = -1
    """The point beside which its figure stands."""
    part: str = ""
    """Of a guided set: the part of the body, in English, under which the menu has it."""
    is_words: bool = False
    """It is nothing without words."""

    def may_have(self, number: int) -> bool:
        return self.points <= number <= (self.most or self.points)
