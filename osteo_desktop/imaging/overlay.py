"""The saliency map over the picture: the same colours on screen, in PDF and in PNG."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PIL import Image

from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.records.maps.map_region import MapRegion, RegionLevel
from osteo_desktop.records.radiograph import Radiograph

# Anchors of matplotlib's "inferno" without its black end: bright means suspicious, its lightness
# rises evenly, and it can be told apart with every common form of colour blindness.
_ANCHORS = np.array(
    [
        (0.00, 87, 16, 110),
        (0.25, 148, 38, 103),
        (0.50, 212, 72, 66),
        (0.75, 247, 131, 17),
        (1.00, 252, 255, 164),
    ]
)
OVERLAY_COLOUR = (255, 236, 139, 255)
"""RGBA of the lines that a file lays over its radiograph."""
_INVISIBLE_BELOW = 0.05
REGION_COLOUR = (255, 176, 59)
"""RGB of the outlines of regions: of the map's warm colours, far from the reader's cyan."""
_REGION_EDGE = (0, 0, 0)


def colour_map() -> np.ndarray:
    """(256, 3) uint8: RGB of map values 0-1."""
    at = np.linspace(0.0, 1.0, 256)
    channels = [np.interp(at, _ANCHORS[:, 0], _ANCHORS[:, c]) for c in (1, 2, 3)]
    return np.rint(np.stack(channels, axis=1)).astype(np.uint8)


def map_on_pixels(saliency: SaliencyMap, rows: int, columns: int) -> np.ndarray:
    """(rows, columns) float32: the map resampled bilinearly to the radiograph's pixels."""
    down = _cells(saliency.top, saliency.height, saliency.values.shape[0], rows)
    across = _cells(saliency.left, saliency.width, saliency.values.shape[1], columns)
    inside = np.outer(
        (down >= -0.5) & (down <= saliency.values.shape[0] - 0.5),
        (across >= -0.5) & (across <= saliency.values.shape[1] - 0.5),
    )
    values = _interpolate(_interpolate(saliency.values, down, 0), across, 1)
    return np.where(inside, values, 0.0).astype(np.float32)


def shown_on_pixels(saliency: SaliencyMap, rows: int, columns: int) -> np.ndarray:
    """(rows, columns) float32, 0-1: as ``map_on_pixels``, of a map that ends where its scale does.

    Clipped before it is resampled, or a strong place would look larger than it is.
    """
    ending = replace(saliency, values=np.minimum(saliency.values, 1.0))
    return map_on_pixels(ending, rows, columns)


def alpha(values: np.ndarray, opacity: float) -> np.ndarray:
    """Opacity of each map value: rises with the value; below 0.05 nothing is laid over."""
    visible = np.clip((values - _INVISIBLE_BELOW) / (1.0 - _INVISIBLE_BELOW), 0.0, 1.0)
    return np.asarray(opacity * np.sqrt(visible), dtype=np.float32)


def blend(grey: np.ndarray, saliency: SaliencyMap, opacity: float = 0.5) -> np.ndarray:
    """(rows, columns, 3) uint8: ``grey`` (rows, columns) uint8 with the map laid over it."""
    values = shown_on_pixels(saliency, *grey.shape)
    colour = colour_map()[np.rint(values * 255.0).astype(np.uint8)].astype(np.float32)
    weight = alpha(values, opacity)[..., np.newaxis]
    return np.rint(grey[..., np.newaxis] * (1.0 - weight) + colour * weight).astype(np.uint8)


def outline_regions(
    picture: np.ndarray, regions: Sequence[MapRegion], scale: float = 1.0
) -> np.ndarray:
    """(rows, columns, 3) uint8: ``picture`` with the outlines of ``regions`` on a dark edge.

    Solid at high specificity, dotted at high sensitivity. ``scale``: pixels of the picture per
    pixel of the radiograph. Nothing is drawn within an outline.
    """
    drawn = np.ascontiguousarray(picture)
    drawn = drawn.copy() if drawn is picture else drawn
    wide = max(1, round(max(drawn.shape) / 400))
    for colour, thickness in ((_REGION_EDGE, wide + 2), (REGION_COLOUR, wide)):
        for region in regions:
            corners = np.rint(np.array(region.outline) * scale - 0.5).astype(np.int32)
            if region.level is RegionLevel.HIGH_SPECIFICITY:
                cv2.polylines(drawn, [corners], True, colour, thickness, cv2.LINE_8)
                continue
            for x, y in _dots(corners.astype(float), 4.0 * wide):
                cv2.circle(drawn, (round(x), round(y)), thickness, colour, cv2.FILLED)
    return drawn


def _dots(corners: np.ndarray, apart: float) -> list[tuple[float, float]]:
    """Points along the closed line through ``corners``, evenly some ``apart`` pixels away."""
    closed = np.vstack([corners, corners[:1]])
    way = np.r_[0.0, np.cumsum(np.hypot(*np.diff(closed, axis=0).T))]
    count = max(4, round(way[-1] / apart))
    at = np.linspace(0.0, way[-1], count, endpoint=False)
    return list(zip(*(np.interp(at, way, closed[:, axis]) for axis in (0, 1)), strict=True))


def file_overlays(radiograph: Radiograph, longest: int) -> np.ndarray | None:
    """(rows, columns) bool: where the file's overlays draw, its longer side ``longest`` or less.

    A line stays a line where several pixels become one. None where the file has no overlay.
    """
    if not radiograph.overlays:
        return None
    rows, columns = radiograph.pixels.shape
    drawn = np.zeros((rows, columns), dtype=bool)
    for overlay in radiograph.overlays:
        drawn |= overlay.over(rows, columns)
    while max(drawn.shape) > longest:
        drawn = np.pad(drawn, [(0, size % 2) for size in drawn.shape])
        drawn = drawn[0::2, 0::2] | drawn[1::2, 0::2] | drawn[0::2, 1::2] | drawn[1::2, 1::2]
    return drawn


def outlined(drawn: np.ndarray) -> np.ndarray:
    """(rows, columns, 4) uint8 RGBA of (rows, columns) bool: bright on a dark edge, so that it is
    read over bone as well."""
    edge = cv2.dilate(drawn.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    rgba = np.zeros((*drawn.shape, 4), np.uint8)
    rgba[edge] = (0, 0, 0, 190)
    rgba[drawn] = OVERLAY_COLOUR
    return rgba


def with_file_overlays(grey: np.ndarray, radiograph: Radiograph, longest: int = 700) -> np.ndarray:
    """(rows, columns) uint8: ``grey`` with the file's overlays white on a dark edge, for paper.

    Thick enough to be seen when the picture's longer side is printed with ``longest`` pixels.
    """
    drawn = file_overlays(radiograph, max(radiograph.pixels.shape))
    if drawn is None:
        return grey
    thick = max(1, round(max(drawn.shape) / longest))
    lines = cv2.dilate(drawn.astype(np.uint8), np.ones((thick, thick), np.uint8))
    edge = cv2.dilate(lines, np.ones((2 * thick + 1, 2 * thick + 1), np.uint8))
    made = np.where(edge > 0, grey // 3, grey)
    made[lines > 0] = 255
    return np.asarray(made, dtype=np.uint8)


def png_bytes(picture: np.ndarray) -> bytes:
    """PNG of a (rows, columns) or (rows, columns, 3) uint8 picture."""
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "PNG")
    return buffer.getvalue()


def _cells(start: float, length: float, count: int, pixels: int) -> np.ndarray:
    """Where pixel centres lie, in cells from the first cell's centre."""
    return (np.arange(pixels) + 0.5 - start) / length * count - 0.5


def _interpolate(values: np.ndarray, at: np.ndarray, axis: int) -> np.ndarray:
    last = values.shape[axis] - 1
    at = np.clip(at, 0, last)
    below = np.floor(at).astype(np.int64)
    above = np.minimum(below + 1, last)
    fraction = (at - below).reshape((-1, 1) if axis == 0 else (1, -1))
    return np.take(values, below, axis) * (1 - fraction) + np.take(values, above, axis) * fraction
