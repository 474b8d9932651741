"""What the outlines of regions mean, and why there are none."""

from __future__ import annotations

from collections.abc import Sequence

from osteo_desktop.records.finding import Finding
from osteo_desktop.records.maps.map_region import OUTLINED_FROM, MapRegion, RegionLevel, RegionRule
from osteo_desktop.ui.language.translate import translate


def region_words(
    finding: Finding, rule: RegionRule | None, regions: Sequence[MapRegion]
) -> tuple[str, ...]:
    """Lines for the corner of the image."""
    outlined = outlined_words()
    if rule is None:
        why = translate("Viewer", "No AI regions: the model states no levels for them")
        return (why, outlined)
    if not rule.is_of(finding.model_id):
        why = translate("Viewer", "No AI regions: another model read this radiograph")
        return (why, outlined)
    points = finding.operating_points
    if finding.score is None or points is None or finding.score < points.t_low:
        return (translate("Viewer", "No AI regions: below the high-sensitivity point"),)
    if not regions:
        return (translate("Viewer", "No AI regions: the map is empty"),)
    levels = {region.level for region in regions}
    lines = []
    if RegionLevel.HIGH_SPECIFICITY in levels:
        lines.append(translate("Viewer", "AI regions, solid: high specificity"))
    if RegionLevel.HIGH_SENSITIVITY in levels:
        lines.append(translate("Viewer", "AI regions, dotted: high sensitivity"))
    return tuple(lines)


def outlined_words() -> str:
    """From where on there is a line where no model's level says it."""
    text = translate("Viewer", "AI map outlined from {level} on")
    return text.format(level=f"{OUTLINED_FROM:g}")
