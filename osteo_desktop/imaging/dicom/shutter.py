"""The display shutter: what of the radiograph is meant to be seen (PS3.3 C.7.6.11, C.7.6.15)."""

from __future__ import annotations

import numpy as np

from osteo_desktop.imaging.dicom.values import Attributes
from osteo_desktop.imaging.shutter import visible
from osteo_desktop.records.codes import Code
from osteo_desktop.records.radiograph import Overlay, Shutter

_WHITE = 65535.0
"""ShutterPresentationValue is a P-value of 16 bits (C.11.6)."""
Edges = tuple[float, float, float, float]


def display_shutter(
    source: Attributes,
    rows: int,
    columns: int,
    aspect: float = 1.0,
    overlays: tuple[Overlay, ...] = (),
) -> Shutter | None:
    """None where the file states none, or one that leaves nothing to be seen, with a note.

    ``source``: the frame's FrameDisplayShutterSequence item, else the data set; ``aspect``: height
    of a pixel over its width; ``overlays``: among which that of a BITMAP shutter is.
    """
    shapes = source.text("ShutterShape", "\\").upper().split("\\")
    known = tuple(s for s in shapes if s in ("RECTANGULAR", "CIRCULAR", "POLYGONAL", "BITMAP"))
    if not any(shapes):
        return None
    shutter = Shutter(
        shapes=known,
        rectangle=_rectangle(source) if "RECTANGULAR" in known else None,
        circle=_circle(source) if "CIRCULAR" in known else None,
        polygon=_polygon(source) if "POLYGONAL" in known else (),
        bitmap=_bitmap(source, overlays, rows, columns) if "BITMAP" in known else None,
        brightness=min(max((source.whole("ShutterPresentationValue") or 0) / _WHITE, 0.0), 1.0),
        aspect=aspect,
    )
    parts = (shutter.rectangle, shutter.circle, shutter.polygon or None, shutter.bitmap)
    usable = sum(part is not None for part in parts) == len(shapes)
    if usable and visible(shutter, rows, columns).any():
        return shutter
    source.note(Code.SHUTTER_UNUSABLE)
    return None


def _rectangle(source: Attributes) -> Edges | None:
    left, right = source.whole("ShutterLeftVerticalEdge"), source.whole("ShutterRightVerticalEdge")
    top = source.whole("ShutterUpperHorizontalEdge")
    bottom = source.whole("ShutterLowerHorizontalEdge")
    if left is None or right is None or top is None or bottom is None:
        return None
    return (top - 1.0, float(bottom), left - 1.0, float(right))


def _circle(source: Attributes) -> tuple[float, float, float] | None:
    centre, radius = (
        source.numbers("CenterOfCircularShutter"),
        source.whole("RadiusOfCircularShutter"),
    )
    if len(centre) != 2 or centre[0] is None or centre[1] is None or radius is None:
        return None
    return (centre[0] - 0.5, centre[1] - 0.5, float(radius))


def _polygon(source: Attributes) -> tuple[tuple[float, float], ...]:
    values = source.numbers("VerticesOfThePolygonalShutter")
    numbers = [value for value in values if value is not None]
    if len(numbers) != len(values) or len(values) % 2 or len(values) < 6:
        return ()
    pairs = zip(numbers[0::2], numbers[1::2], strict=True)
    return tuple((row - 0.5, column - 0.5) for row, column in pairs)


def _bitmap(
    source: Attributes, overlays: tuple[Overlay, ...], rows: int, columns: int
) -> np.ndarray | None:
    """(rows, columns) bool, True where the overlay of ShutterOverlayGroup covers."""
    group = source.whole("ShutterOverlayGroup")
    found = next((overlay for overlay in overlays if overlay.group == group), None)
    return None if found is None else found.over(rows, columns)
