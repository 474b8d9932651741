"""A radiograph with all that takes a moment to find before the screen can show it.

Found where the file is loaded, so that the window's thread does not have to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from osteo_desktop.imaging.display import Window, render, window_choices
from osteo_desktop.imaging.map_regions import regions_of
from osteo_desktop.imaging.maps.outlines import Outline, outlines_of
from osteo_desktop.imaging.paper.deidentify.text_boxes import letter_boxes
from osteo_desktop.imaging.screen.halving import halved_radiograph
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.maps.map_region import MapRegion, RegionRule
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.sending.pixel_check import Box

_ENOUGH = 300_000
"""Pixels: a screen shows no larger radiograph whole on coarser ones than these."""
_SEARCHED = 640
"""Pixels of the longer side in which letters are looked for: it takes a hundredth of a second."""


@dataclass(frozen=True, eq=False)
class OutlinedMap:
    """What is marked of a finding's map, and the lines around it."""

    finding: Finding
    rule: RegionRule | None
    shape: tuple[int, int]
    """Rows and columns of the radiograph."""
    regions: tuple[MapRegion, ...]
    outlines: tuple[Outline, ...]

    def is_of(
        self, finding: Finding | None, rule: RegionRule | None, shape: tuple[int, int]
    ) -> bool:
        return (self.finding, self.rule, self.shape) == (finding, rule, shape)


@dataclass(frozen=True, eq=False)
class AtHand:
    radiograph: Radiograph
    choices: tuple[Window, ...]
    """As ``window_choices`` has them."""
    levels: Mapping[int, Radiograph]
    """By how many stored pixels each pixel of theirs is wide: 1, 2, 4 ..., down to few pixels."""
    letters: tuple[Box, ...]
    """On the picture itself, each for itself, in pixels of the radiograph."""
    outlined: OutlinedMap | None
    """None without a map, and where nobody knew of one yet."""


def at_hand(
    radiograph: Radiograph, finding: Finding | None = None, rule: RegionRule | None = None
) -> AtHand:
    """``rule``: of the model in use. On any thread."""
    levels, level = {1: radiograph}, 1
    while levels[level].pixels.size > _ENOUGH:
        levels[2 * level] = halved_radiograph(levels[level])
        level *= 2
    choices, outlined = window_choices(radiograph), None
    if finding is not None and finding.saliency is not None:
        outlined = outlined_map(finding, rule, radiograph.pixels.shape)
    return AtHand(radiograph, choices, levels, _letters(levels, choices[0]), outlined)


def _letters(levels: Mapping[int, Radiograph], window: Window) -> tuple[Box, ...]:
    """In the smallest of the pictures that is large enough."""
    longest = max(levels[1].pixels.shape)
    level = max(level for level in levels if level == 1 or level * _SEARCHED <= longest)
    found = letter_boxes(render(levels[level], window), _SEARCHED)
    return tuple(
        Box(level * one.left, level * one.top, level * one.width, level * one.height)
        for one in found
    )


def outlined_map(finding: Finding, rule: RegionRule | None, shape: tuple[int, ...]) -> OutlinedMap:
    """Of a radiograph of ``shape`` rows and columns."""
    rows, columns = shape
    regions = regions_of(finding, rule, rows, columns)
    outlines = tuple(outlines_of(finding, rule, regions, rows, columns))
    return OutlinedMap(finding, rule, (rows, columns), regions, outlines)
