"""A region of the AI becomes a fracture's site, drawn by the reader's click, and is described."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from osteo_desktop.records.maps.map_region import MapRegion
from osteo_desktop.records.marks.kinds import SITE
from osteo_desktop.records.marks.mark import Mark
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer


class DescribingRegions(QObject):
    def __init__(
        self, panel: ReadingPanel, viewer: RadiographViewer, showing: Showing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._panel, self._viewer, self._showing = panel, viewer, showing
        panel.region_wanted.connect(self._describe)
        showing.refreshed.connect(self.offer)
        viewer.map.restyled.connect(self.offer)

    def offer(self) -> None:
        """Those in sight without a site; none while the AI is hidden."""
        self._panel.fractures.offer_regions(tuple(self._left()))

    def _describe(self, number: int) -> None:
        region = self._left().get(number)
        if region is not None:
            has_focus = self._panel.fractures.regions.isAncestorOf(
                self._panel.window().focusWidget() or self._panel
            )
            self._viewer.marks.add(site_of(region))
            self._panel.fractures.describe(take_focus=has_focus)

    def _left(self) -> Mapping[int, MapRegion]:
        """By their numbers on the image, hottest first."""
        case = self._showing.case_in_sight()
        if case is None or case.ai_hidden or not case.can_decide:
            return {}
        marks = case.reading.drawing(case.row.key).marks
        sites = [mark for mark in marks if mark.kind == SITE]
        numbered = enumerate(self._viewer.map.regions_in_sight, 1)
        return {n: region for n, region in numbered if not any(_holds(s, region) for s in sites)}


def site_of(region: MapRegion) -> Mark:
    """The frame of the region."""
    corner = (region.left + region.width, region.top + region.height)
    return Mark(SITE, ((region.left, region.top), corner))


def _holds(site: Mark, region: MapRegion) -> bool:
    """Whether the region's hottest place lies in the frame of the site."""
    (x1, y1), (x2, y2) = site.points
    x, y = region.peak
    return min(x1, x2) <= x <= max(x1, x2) and min(y1, y2) <= y <= max(y1, y2)
