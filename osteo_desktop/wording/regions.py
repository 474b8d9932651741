"""Regions in words: their levels, and how well they find fractures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from osteo_desktop.records.finding import Finding
from osteo_desktop.records.maps.map_region import CARD_KEY, OUTLINED_FROM, MapRegion, RegionLevel
from osteo_desktop.wording.say import Say, marked

LEVEL_WORDS = {
    RegionLevel.HIGH_SENSITIVITY: marked("high-sensitivity"),
    RegionLevel.HIGH_SPECIFICITY: marked("high-specificity"),
}
_LINES = {
    RegionLevel.HIGH_SPECIFICITY: marked("solid"),
    RegionLevel.HIGH_SENSITIVITY: marked("dotted"),
}
_MAP = marked("Saliency map; {what}")
_FROM = marked("outlined from {level} on")
_NOTHING_FROM = marked("nothing outlined: it reaches {level} nowhere")
_BELOW = marked("nothing outlined: below the high-sensitivity point")
_EMPTY = marked("nothing outlined: it is empty")
NO_RULE = "The model's card states no levels for regions: none are marked."


def regions_text(regions: Sequence[MapRegion]) -> str:
    """For a cell of a table: "left top width height level; ...", whole pixels, hottest first."""
    return "; ".join(
        f"{region.left:.0f} {region.top:.0f} {region.width:.0f} {region.height:.0f} "
        f"{LEVEL_WORDS[region.level]}"
        for region in regions
        if region.level is not None
    )


def map_words(
    finding: Finding | None,
    regions: Sequence[MapRegion],
    say: Say = str,
    *,
    has_levels: bool,
    is_outlined: bool,
) -> str:
    """What a picture with the map shows of it, and why it shows nothing; "" without a map.

    ``has_levels``: the model that read this states from where on a region counts.
    """
    if finding is None or finding.saliency is None:
        return ""
    return say(_MAP).format(what=_outlined(finding, regions, say, has_levels, is_outlined))


def _outlined(
    finding: Finding, regions: Sequence[MapRegion], say: Say, has_levels: bool, is_outlined: bool
) -> str:
    if not has_levels:
        return say(_FROM if is_outlined else _NOTHING_FROM).format(level=f"{OUTLINED_FROM:g}")
    points = finding.operating_points
    if finding.score is None or points is None or finding.score < points.t_low:
        return say(_BELOW)
    levels = {region.level for region in regions}
    named = [
        f"{say(line)}: {say(LEVEL_WORDS[level])}"
        for level, line in _LINES.items()
        if level in levels
    ]
    return ", ".join(named) or say(_EMPTY)


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
