"""All kinds of marks: what comes next is a line in :data:`KINDS`."""

from __future__ import annotations

from collections.abc import Sequence

from osteo_desktop.records.marks import measurement, outline
from osteo_desktop.records.marks.guided import SETS, guided_kind
from osteo_desktop.records.marks.kind import Figure, Kind, Region, Unit
from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import PixelSpacing

SITE = "SITE"
"""Key of the mark that says where a fracture is."""
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


def _polygon(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    return (
        Figure("perimeter", measurement.perimeter(points, spacing), Unit.LENGTH, "perimeter"),
        Figure("area", measurement.polygon_area(points, spacing), Unit.AREA, "area"),
    )


def _circle(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    radius = measurement.circle_radius(points, spacing)
    across = None if radius is None else 2 * radius
    return (
        Figure("radius", radius, Unit.LENGTH, "circle's radius"),
        Figure("diameter", across, Unit.LENGTH, "diameter"),
    )


def _joint_line(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    return (
        Figure("angle", measurement.angle_between(points, spacing), Unit.ANGLE, "angle"),
        Figure("gap", measurement.gap_between(points, spacing), Unit.LENGTH, "gap"),
    )


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
    icon="length",
    steps=(
        "click one end, or drag from it",
        "click the other end",
    ),
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
        icon="polyline",
        steps=(
            "click where the line begins",
            "click the next point",
        ),
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
        icon="perpendicular",
        steps=(
            "click one end of the line, or drag it",
            "click the other end of the line",
            "click the point whose distance is wanted",
        ),
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
        icon="angle",
        steps=(
            "click a point on one side",
            "click the vertex",
            "click a point on the other side",
        ),
        label_at=1,
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
        icon="cobb",
        steps=(
            "click one end of the first line, or drag it",
            "click the other end of the first line",
            "click one end of the second line, or drag it",
            "click the other end of the second line",
        ),
        figures=_cobb,
        short="Cobb",
    ),
    Kind(
        "POLYGON",
        name="Polygon",
        menu="Poly&gon",
        shortcut="Shift+U",
        tip="Measure round an outline, and its area: click corner after corner; Return ends it",
        points=3,
        most=MOST_POINTS,
        outline=outline.closed,
        is_too_small=outline.short_path,
        icon="polygon",
        steps=(
            "click the first corner",
            "click the next corner",
        ),
        figures=_polygon,
    ),
    Kind(
        "PARALLEL",
        name="Parallel lines",
        menu="Parallel li&nes",
        shortcut="Shift+G",
        tip="Measure between two parallel lines: drag the first, then click where the second lies",
        points=3,
        outline=outline.parallel_lines,
        is_too_small=outline.short_side((0, 1)),
        icon="parallel",
        steps=(
            "click one end of the first line, or drag it",
            "click the other end of the first line",
            "click where the second line lies",
        ),
        figures=_distance,
    ),
    Kind(
        "CIRCLE",
        name="Circle",
        menu="C&ircle",
        shortcut="Shift+C",
        tip="Radius and diameter of the circle through three points: click each",
        points=3,
        outline=outline.circle,
        is_too_small=outline.short_side((0, 1), (1, 2), (0, 2)),
        icon="circle",
        steps=(
            "click a point on the circle",
            "click a second point on the circle",
            "click a third point on the circle",
        ),
        figures=_circle,
    ),
    Kind(
        "JOINT_LINE",
        name="Joint line",
        menu="&Joint line",
        shortcut="Shift+Y",
        tip="Measure a joint space: drag a line along each bone; their angle and gap",
        points=4,
        outline=outline.two_lines,
        is_too_small=outline.short_side((0, 1), (2, 3)),
        icon="joint-line",
        steps=(
            "click one end of the first bone's line, or drag it",
            "click the other end of the first bone's line",
            "click one end of the second bone's line, or drag it",
            "click the other end of the second bone's line",
        ),
        figures=_joint_line,
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
        icon="arrow",
        steps=(
            "click where the arrow begins, or drag it",
            "click what it points at",
        ),
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
        icon="text",
        steps=("click where the words stand",),
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
        icon="rectangle",
        steps=(
            "click one corner, or drag from it",
            "click the opposite corner",
        ),
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
        icon="ellipse",
        steps=(
            "click one corner of its frame, or drag from it",
            "click the opposite corner",
        ),
        figures=_ellipse,
        region=Region.ELLIPSE,
    ),
    Kind(
        SITE,
        name="Fracture site",
        menu="Fracture &site",
        shortcut="P",
        tip="Draw an ellipse round the place of the fracture",
        points=2,
        outline=outline.ellipse,
        is_too_small=outline.narrow_box,
        icon="site",
        steps=(
            "click one corner of its frame, or drag from it",
            "click the opposite corner",
        ),
        says_name=True,
    ),
    *map(guided_kind, SETS),
)
"""In the order of the menu. An angle's vertex is its second point; Cobb is two lines; an arrow
points at its second point; a perpendicular goes from its third point to the line of the others; a
rectangle, and what an ellipse fills, is given by two opposite corners; parallel lines are one line
and a point on the other. Guided sets come last."""


def kind_of(key: str) -> Kind:
    """Raises ValueError where there is none."""
    for kind in KINDS:
        if kind.key == key:
            return kind
    raise ValueError(f"no kind of mark is called {key!r}")
