"""Regions in words: their levels, and how well they find fractures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from osteo_desktop.records.map_region import CARD_KEY, MapRegion, RegionLevel
from osteo_desktop.wording.say import Say, marked

LEVEL_WORDS = {
    RegionLevel.HIGH_SENSITIVITY: marked("high-sensitivity"),
    RegionLevel.HIGH_SPECIFICITY: marked("high-specificity"),
}
_LINES = {
    RegionLevel.HIGH_SPECIFICITY: marked("solid"),
    RegionLevel.HIGH_SENSITIVITY: marked("dotted"),
}
_MAP_WITH_REGIONS = marked("Saliency map; {regions}")
_MAP_ALONE = marked("With saliency map")
NO_RULE = "The model's card states no levels for regions: none are marked."


def regions_text(regions: Sequence[MapRegion]) -> str:
    """For a cell of a table: "left top width height level; ...", whole pixels, hottest first."""
    return "; ".join(
        f"{region.left:.0f} {region.top:.0f} {region.width:.0f} {region.height:.0f} "
        f"{LEVEL_WORDS[region.level]}"
        for region in regions
        if region.level is not None
    )


def caption(regions: Sequence[MapRegion], say: Say = str) -> str:
    """What the outlines on a picture with a map mean; the map alone where there are none."""
    levels = {region.level for region in regions}
    named = [
        f"{say(line)}: {say(LEVEL_WORDS[level])}"
        for level, line in _LINES.items()
        if level in levels
    ]
    return say(_MAP_WITH_REGIONS).format(regions=", ".join(named)) if named else say(_MAP_ALONE)


def regions_document(regions: Sequence[MapRegion]) -> list[dict[str, Any]]:
    """The same for JSON, to a hundredth of a pixel; ``value`` is the map's, 1 its scale's end."""
    return [
        {
            "box": [
                round(side, 2) for side in (region.left, region.top, region.width, region.height)
            ],
            "peak": [round(side, 2) for side in region.peak],
            "value": round(region.value, 4),
            "level": LEVEL_WORDS[region.level],
        }
        for region in regions
        if region.level is not None
    ]


def figure_lines(document: Mapping[str, Any]) -> list[str]:
    """One line for each source in a card's document: what its regions find, and what they cost."""
    stated = document.get(CARD_KEY)
    if not isinstance(stated, Mapping):
        return [NO_RULE]
    by_source = (stated.get("figures") or {}).get("by_source") or {}
    return [_line(name, found) for name, found in by_source.items()]


def _line(name: str, found: Mapping[str, Any]) -> str:
    of = "never trained on" if found.get("external") else "set the levels: optimistic"
    return (
        f"{name}, {found['radiographs']} radiographs, {found['boxes']} fractures ({of}): marks "
        f"point at {_share(found, 'hit_recall')} of the fractures with "
        f"{_number(found, 'false_marks')} false marks a radiograph; solid marks alone at "
        f"{_share(found, 'hit_recall_high_specificity')} with "
        f"{_number(found, 'false_marks_high_specificity')}. AP50 "
        f"{_number(found, 'ap50_fractured')} among fractured radiographs."
    )


def _share(found: Mapping[str, Any], name: str) -> str:
    value, low, high = (found.get(f"{name}{end}") for end in ("", "_low", "_high"))
    if value is None:
        return "an unknown share"
    return f"{value:.0%}" if low is None or high is None else f"{value:.0%} ({low:.0%}–{high:.0%})"


def _number(found: Mapping[str, Any], name: str) -> str:
    value, low, high = (found.get(f"{name}{end}") for end in ("", "_low", "_high"))
    if value is None:
        return "unknown"
    return f"{value:.2f}" if low is None or high is None else f"{value:.2f} ({low:.2f}–{high:.2f})"
