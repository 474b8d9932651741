"""What is measured of a rendered picture's quality, and what a model's card says that costs it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

VERSION = 1
"""Of the measures; limits that were found for others say nothing."""


class Defect(StrEnum):
    """What a picture may suffer from, as far as its pixels tell."""

    BLURRED = "blurred"
    """Or moved: the two look alike where the movement is small."""
    INVERTED = "inverted"
    """Bone dark, and the file does not say so."""
    CUT_OFF = "cut off"
    NOISY = "noisy"
    COMPRESSED = "compressed"
    TINY = "tiny"
    UNDEREXPOSED = "underexposed"
    OVEREXPOSED = "overexposed"


@dataclass(frozen=True)
class PictureQuality:
    """Measures of one picture; ``imaging.quality`` says how each is taken."""

    sharpness: float
    """Fine against coarse structure of the limb, at the size at which a model sees it; lower is
    softer."""
    softest: float
    """The same along the softest of four directions, as movement leaves it."""
    inversion: float
    """Log odds that bone is dark."""
    cut: float
    """Share of the side that is empty beyond a line at which the limb ends."""
    noise: float
    """Of neighbouring pixels in the quietest quarter of the limb, against the limb's contrast."""
    blocks: float
    """How much the steps between 8 x 8 blocks stand out."""
    side: float
    """Longer side of the limb in pixels."""
    levels: float
    """Grey levels that occur in the limb."""
    clipped: float
    """Share of the limb in full white."""


LIMITS_OF: Mapping[Defect, tuple[str, ...]] = {
    Defect.BLURRED: ("sharpness", "softest"),
    Defect.INVERTED: ("inversion",),
    Defect.CUT_OFF: ("cut",),
    Defect.NOISY: ("noise",),
    Defect.COMPRESSED: ("blocks",),
    Defect.TINY: ("side",),
    Defect.UNDEREXPOSED: ("levels",),
    Defect.OVEREXPOSED: ("clipped",),
}
"""The measures that tell a defect: one past its limit is enough."""

LOWER_IS_WORSE = frozenset({"sharpness", "softest", "side", "levels"})


@dataclass(frozen=True)
class QualityNotice:
    """A defect of one radiograph, and what such cost the model that read it, as its card says."""

    defect: Defect
    sensitivity: float
    """Share of the fractures in such radiographs at or above the high-sensitivity point."""
    usual_sensitivity: float
    """The same in others."""
    specificity: float
    """Share of such radiographs without a fracture below that point."""
    usual_specificity: float
    clears: bool
    """Whether a low score still clears such a radiograph."""


@dataclass(frozen=True)
class QualityRule:
    """From which limits on a defect is told, and what is told of it."""

    limits: Mapping[str, float]
    """By measure."""
    notice: QualityNotice

    def holds_for(self, quality: PictureQuality) -> bool:
        return is_past(self.limits, quality)


def is_past(limits: Mapping[str, float], quality: PictureQuality) -> bool:
    """Whether one of the measures is worse than its limit."""
    return any(
        getattr(quality, name) < limit if name in LOWER_IS_WORSE else getattr(quality, name) > limit
        for name, limit in limits.items()
    )


def notices_of(quality: PictureQuality, rules: Iterable[QualityRule]) -> tuple[QualityNotice, ...]:
    return tuple(rule.notice for rule in rules if rule.holds_for(quality))
