"""Guided measurements: sets of points that the reader is led through, with what is usual.

What comes next is a row of :data:`SETS`. A range is what somebody measured in people without
injury, mean ± 2 standard deviations unless the source says otherwise; it is shown beside the
figure with its source, and decides nothing. The figures are those of the papers' abstracts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from osteo_desktop.records.marks import measurement, outline
from osteo_desktop.records.marks.kind import Figure, Figures, Kind, Outline, Unit, Usual
from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import PixelSpacing


@dataclass(frozen=True)
class GuidedSet:
    """``name``, ``part``, ``tip`` and ``steps`` are English and translated."""

    key: str
    """In documents and tables; never changed."""
    name: str
    part: str
    tip: str
    steps: tuple[str, ...]
    """One for each point: which to click next."""
    outline: Outline
    figures: Figures
    short: str = ""
    """What stands before its figure on the radiograph, where it has but one."""


def guided_kind(row: GuidedSet) -> Kind:
    return Kind(
        row.key,
        name=row.name,
        menu=row.name,
        shortcut="",
        tip=row.tip,
        points=len(row.steps),
        outline=row.outline,
        ornaments=outline.dots,
        is_too_small=outline.never,
        icon="guided",
        steps=row.steps,
        figures=row.figures,
        short=row.short,
        part=row.part,
    )


# --- what is usual, and who measured it -----------------------------------------------------


def _two_deviations(mean: float, deviation: float, short: str, source: str) -> Usual:
    return Usual(mean - 2 * deviation, mean + 2 * deviation, short, f"{source}, mean ± 2 SD")


_HADI = ("Hadi 2013", "Hadi and Wijiono, Med J Indones 2013;22:173; 400 wrists")
_AOTT = ("AOTT 2009", "Acta Orthop Traumatol Turc 2009;43:406; 308 radiographs")
_TANG = ("Tang 2018", "Tang et al., E-Health Telecommun Syst Netw 2018;7:57; 71 wrists")
_SONG = ("Song 2015", "Song et al., Knee Surg Relat Res 2015;27(1); 118 women standing")

INCLINATION = _two_deviations(23.99, 3.75, *_HADI)
TILT = _two_deviations(13.76, 4.36, *_HADI)
HEIGHT = _two_deviations(11.31, 1.66, *_HADI)
VARIANCE = _two_deviations(-0.45, 2.03, *_HADI)
BOEHLER = _two_deviations(33.8, 4.8, *_AOTT)
GISSANE = _two_deviations(115.0, 6.5, *_AOTT)
GAP = _two_deviations(2.0, 0.4, *_TANG)
HIP_KNEE_ANKLE = _two_deviations(180.0 - 1.35, 2.04, *_SONG)
LEG_DIFFERENCE = Usual(
    -13.4,
    13.4,
    "Knutson 2005",
    "Knutson, Chiropr Osteopat 2005;13:11, a review; size 5.2 mm, SD 4.1, mean + 2 SD",
)


# --- figures --------------------------------------------------------------------------------


def _radius(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    first, second, corner, tip = points
    slant = measurement.slant_to_axis((first, second), corner, tip, spacing)
    height = measurement.along_axis((first, second), corner, tip, spacing)
    return (
        Figure("inclination", slant, Unit.ANGLE, "inclination", INCLINATION),
        Figure("height", height, Unit.LENGTH, "height", HEIGHT),
    )


def _tilt(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    first, second, dorsal, volar = points
    tilt = measurement.slant_to_axis((first, second), volar, dorsal, spacing)
    return (Figure("tilt", tilt, Unit.ANGLE, usual=TILT),)


def _variance(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    first, second, radius, ulna = points
    longer = measurement.along_axis((first, second), radius, ulna, spacing)
    return (Figure("variance", longer, Unit.LENGTH, usual=VARIANCE),)


def _boehler(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    heel, facet, front, sole = points
    rising = measurement.vector(heel, facet, spacing)
    falling = measurement.vector(facet, front, spacing)
    down = measurement.vector(facet, sole, spacing)
    angle = measurement.turn_towards(rising, falling, down)
    return (Figure("angle", angle, Unit.ANGLE, usual=BOEHLER),)


def _gissane(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    angle = measurement.angle_at(points, spacing)
    return (Figure("angle", angle, Unit.ANGLE, usual=GISSANE),)


def _hip_knee_ankle(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    hip, knee, ankle, fibula = points
    thigh, leg = measurement.vector(hip, knee, spacing), measurement.vector(knee, ankle, spacing)
    valgus = measurement.turn_towards(thigh, leg, measurement.vector(knee, fibula, spacing))
    angle = None if valgus is None else 180.0 + valgus
    return (Figure("angle", angle, Unit.ANGLE, usual=HIP_KNEE_ANKLE),)


def _legs(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    right, left = (measurement.length(points[at : at + 2], spacing) for at in (0, 2))
    return (
        Figure("right", right, Unit.LENGTH, "right"),
        Figure("left", left, Unit.LENGTH, "left"),
        Figure("difference", right - left, Unit.LENGTH, "right minus left", LEG_DIFFERENCE),
    )


def _carrying(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    above, elbow, below, wrist, outside = points
    arm = measurement.vector(above, elbow, spacing)
    forearm = measurement.vector(below, wrist, spacing)
    angle = measurement.turn_towards(arm, forearm, measurement.vector(elbow, outside, spacing))
    return (Figure("angle", angle, Unit.ANGLE),)  # what is usual was found measured on skin only


def _gap(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[Figure, ...]:
    width = measurement.length(points, spacing)
    return (Figure("gap", width, Unit.LENGTH, usual=GAP),)


# --- the sets -------------------------------------------------------------------------------

SETS: tuple[GuidedSet, ...] = (
    GuidedSet(
        "RADIAL_INCLINATION",
        name="Radial inclination and height",
        part="Wrist",
        tip="Led through four clicks on a frontal wrist: the joint surface to the radius' axis",
        steps=(
            "click the middle of the radius' shaft, well above the wrist",
            "click the middle of the radius' shaft, nearer to the wrist",
            "click the ulnar corner of the radius' joint surface",
            "click the tip of the radial styloid",
        ),
        outline=outline.segments((0, 1), (2, 3)),
        figures=_radius,
    ),
    GuidedSet(
        "VOLAR_TILT",
        name="Volar tilt",
        part="Wrist",
        tip="Led through four clicks on a lateral wrist; below 0° the surface looks to dorsal",
        steps=(
            "click the middle of the radius' shaft, well above the wrist",
            "click the middle of the radius' shaft, nearer to the wrist",
            "click the dorsal rim of the radius' joint surface",
            "click the volar rim of the radius' joint surface",
        ),
        outline=outline.segments((0, 1), (2, 3)),
        figures=_tilt,
        short="volar tilt",
    ),
    GuidedSet(
        "ULNAR_VARIANCE",
        name="Ulnar variance",
        part="Wrist",
        tip="Led through four clicks on a frontal wrist; above 0 the ulna is the longer",
        steps=(
            "click the middle of the radius' shaft, well above the wrist",
            "click the middle of the radius' shaft, nearer to the wrist",
            "click the ulnar corner of the radius' joint surface",
            "click the end of the ulna's head",
        ),
        outline=outline.segments((0, 1), (2, 3)),
        figures=_variance,
        short="ulnar variance",
    ),
    GuidedSet(
        "SCAPHOLUNATE_GAP",
        name="Scapholunate gap",
        part="Wrist",
        tip="Led through two clicks on a frontal wrist, in the middle of the joint",
        steps=(
            "click the scaphoid's edge, in the middle of the joint",
            "click the lunate's edge opposite",
        ),
        outline=outline.segments((0, 1)),
        figures=_gap,
        short="scapholunate gap",
    ),
    GuidedSet(
        "CARRYING_ANGLE",
        name="Carrying angle",
        part="Elbow",
        tip="Led through five clicks on a frontal, straight elbow; below 0° it is varus",
        steps=(
            "click the middle of the humerus' shaft, well above the elbow",
            "click the middle of the humerus' shaft, nearer to the elbow",
            "click the middle of the ulna's shaft, near the elbow",
            "click the middle of the ulna's shaft, further down",
            "click the head of the radius: that side is the outer one",
        ),
        outline=outline.segments((0, 1), (2, 3)),
        figures=_carrying,
        short="carrying angle",
    ),
    GuidedSet(
        "BOEHLER_ANGLE",
        name="Böhler angle",
        part="Heel",
        tip="Led through four clicks on a lateral calcaneus; below 0° the facet has sunk in",
        steps=(
            "click the highest point of the heel's tuberosity",
            "click the highest point of the posterior facet",
            "click the highest point of the anterior process",
            "click the sole under the heel: that side is the lower one",
        ),
        outline=outline.segments((0, 1), (1, 2)),
        figures=_boehler,
        short="Böhler",
    ),
    GuidedSet(
        "GISSANE_ANGLE",
        name="Gissane angle",
        part="Heel",
        tip="Led through three clicks on a lateral calcaneus",
        steps=(
            "click the back end of the posterior facet",
            "click the lowest point, where facet and anterior process meet",
            "click the top of the anterior process",
        ),
        outline=outline.segments((0, 1), (1, 2)),
        figures=_gissane,
        short="Gissane",
    ),
    GuidedSet(
        "HIP_KNEE_ANKLE",
        name="Hip-knee-ankle axis",
        part="Leg",
        tip="Led through four clicks on a whole leg, standing; under 180° is varus",
        steps=(
            "click the middle of the femoral head",
            "click the middle of the knee",
            "click the middle of the ankle",
            "click the head of the fibula: that side is the outer one",
        ),
        outline=outline.segments((0, 1), (1, 2)),
        figures=_hip_knee_ankle,
        short="HKA (varus under 180°)",
    ),
    GuidedSet(
        "LEG_LENGTH",
        name="Leg length",
        part="Leg",
        tip="Led through four clicks on both whole legs; above 0 the right leg is the longer",
        steps=(
            "click the top of the right femoral head",
            "click the middle of the right ankle",
            "click the top of the left femoral head",
            "click the middle of the left ankle",
        ),
        outline=outline.segments((0, 1), (2, 3)),
        figures=_legs,
    ),
)
"""By the part of the body, as the menu has them."""
