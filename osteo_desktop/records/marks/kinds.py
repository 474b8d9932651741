"""All kinds of marks: what comes next is a line in :data:`KINDS`."""

from __future__ import annotations

from collections.abc import Sequence

from osteo_desktop.records.marks import measurement, outline
from osteo_desktop.records.marks.kind import Figure, Kind, Region, Unit
from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import PixelSpacing

MOST_POINTS = 100
"""Of a polyline; with the last one it ends by itself."""


def _length(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    return (Figure("length", measurement.length(points, spacing), Unit.LENGTH),)


def _angle(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    return (Figure("angle", measurement.angle_at(points, spacing), Unit.ANGLE),)


def _cobb(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    return (Figure("angle", measurement.angle_between(points, spacing), Unit.ANGLE),)


def _rectangle(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    return (Figure("area", measurement.box_area(points, spacing), Unit.AREA),)


def _ellipse(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    return (Figure("area", measurement.ellipse_area(points, spacing), Unit.AREA),)


def _distance(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    return (Figure("distance", measurement.distance_to_line(points, spacing), Unit.LENGTH),)


LENGTH = Kind(
    "LENGTH",
    name="Length",
    menu="&Length",
    shortcut="L",
    tip="Measure a length: drag, or click both ends",
    points=2,
    outline=outline.joined,
    ornaments=outline.ticks,
    is_too_small=outline.short_side((0, 1)),
    figures=_length,
)
"""Also how the line of known length is drawn."""

KINDS: tuple[Kind, ...] = (
    LENGTH,
    Kind(
        "POLYLINE",
        name="Polyline",
        menu="Pol&yline",
        shortcut="Shift+L",
        tip="Measure along a bent line: click point after point; a double click or Return ends it",
        points=2,
        most=MOST_POINTS,
        outline=outline.joined,
        is_too_small=outline.short_path,
        figures=_length,
    ),
    Kind(
        "PERPENDICULAR",
        name="Perpendicular",
        menu="Per&pendicular",
        shortcut="Shift+P",
        tip="Measure how far a point lies from a line: drag the line, then click the point",
        points=3,
        outline=outline.line_and_perpendicular,
        ornaments=outline.right_angle,
        is_too_small=outline.short_side((0, 1)),
        figures=_distance,
    ),
    Kind(
        "ANGLE",
        name="Angle",
        menu="&Angle",
        shortcut="G",
        tip="Measure an angle: one side, the vertex, the other side",
        points=3,
        outline=outline.joined,
        is_too_small=outline.short_side((0, 1), (1, 2)),
        figures=_angle,
    ),
    Kind(
        "COBB",
        name="Cobb angle",
        menu="&Cobb angle",
        shortcut="C",
        tip="Measure the angle between two lines: drag each",
        points=4,
        outline=outline.two_lines,
        is_too_small=outline.short_side((0, 1), (2, 3)),
        figures=_cobb,
        short="Cobb",
    ),
    Kind(
        "ARROW",
        name="Arrow",
        menu="A&rrow",
        shortcut="Y",
        tip="Draw an arrow: drag to what it points at",
        points=2,
        outline=outline.joined,
        ornaments=outline.arrow_head,
        is_too_small=outline.short_side((0, 1)),
    ),
    Kind(
        "TEXT",
        name="Text",
        menu="&Text",
        shortcut="X",
        tip="Write on the radiograph: click where",
        points=1,
        outline=outline.joined,
        ornaments=outline.cross,
        is_too_small=outline.never,
        is_words=True,
    ),
    Kind(
        "RECTANGLE",
        name="Rectangle",
        menu="Rectan&gle",
        shortcut="U",
        tip="Mean and deviation of the grey values in a rectangle",
        points=2,
        outline=outline.rectangle,
        is_too_small=outline.narrow_box,
        figures=_rectangle,
        region=Region.RECTANGLE,
    ),
    Kind(
        "ELLIPSE",
        name="Ellipse",
        menu="&Ellipse",
        shortcut="O",
        tip="Mean and deviation of the grey values in an ellipse",
        points=2,
        outline=outline.ellipse,
        is_too_small=outline.narrow_box,
        figures=_ellipse,
        region=Region.ELLIPSE,
    ),
    Kind(
        "SITE",
        name="Fracture site",
        menu="Fracture &site",
        shortcut="P",
        tip="Draw an ellipse round the place of the fracture",
        points=2,
        outline=outline.ellipse,
        is_too_small=outline.narrow_box,
        says_name=True,
    ),
)
"""In the order of the menu. An angle's vertex is its second point; Cobb is two lines; an arrow
points at its second point; a perpendicular goes from its third point to the line of the others; a
rectangle, and what an ellipse fills, is given by two opposite corners."""


def kind_of(key: str) -> Kind:
    """Raises ValueError where there is none."""
    for kind in KINDS:
        if kind.key == key:
            return kind
    raise ValueError(f"no kind of mark is called {key!r}")
