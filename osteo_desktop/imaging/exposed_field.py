"""Which grey values of a radiograph a window should be made for: the field's, the limb's.

Arrays are (rows, columns); ``values`` after the modality LUT, ``known`` False on padding.
"""

from __future__ import annotations

import numpy as np

from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.imaging.percentiles import percentiles

_LEAST_CHANGE, _LEAST_KNOWN = 0.1, 4
"""A row lies in the field when its grey values change by this share of the picture's; and it needs
so many that are no padding to tell."""
_LEAST_FIELD = 0.05
"""Of the picture: less is not believed."""
_BAR, _BAR_BRIGHTNESS, _BAR_SHARE = 0.22, 0.8, 0.5
"""A collimator's bar is a run of lines at the border, at most this share of the side, that are
bright for this share of their length."""
_FLATTEST = 0.12
"""Of the brightnesses in sight: air does not vary more between its 10th and 90th percentile, and
what does is thin flesh."""
_LEAST_LIMB = 0.03
"""Of the field."""
_PLAIN = 0.12
"""Of the picture's range: what differs more from the surround was drawn or shown there."""
_BURNED, _BRIGHT, _MOST_BURNED = 0.92, 0.5, 0.06
"""Letters burned into a picture: its brightest values, more of them than of the merely bright ones,
and no more of the whole than this."""
_THICKEST = 0.06
"""Of the shorter side: letters and frames have no thicker strokes (0.045 was the most of 146
radiographs with letters, and a lower leg taken with its foot has 0.14 and more)."""
_ALONG, _BEYOND = 0.9, 0.05
"""A bar lies along so much of a side, and no more of it than this further in than bars reach."""


def inside_field(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Bool: what lies inside the collimated field; ``known`` where none is found.

    Beside the field the detector is unexposed or the writer filled with one grey, so that rows and
    columns hardly change there; such margins are left out.
    """
    if not known.any():
        return known
    shown = np.where(known, _brightness(values, values[known]), np.nan)
    rows = _changing(shown)
    columns = _changing(shown[rows].T)
    inside = np.zeros_like(known)
    inside[rows, columns] = known[rows, columns]
    return inside if inside.sum() >= _LEAST_FIELD * known.sum() else known


def field_rectangle(inside: np.ndarray) -> tuple[int, int, int, int]:
    """First row, first column, and those after the last, of what :func:`inside_field` found."""
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not rows.size:
        return 0, 0, inside.shape[0], inside.shape[1]
    return int(rows[0]), int(columns[0]), int(rows[-1]) + 1, int(columns[-1]) + 1


def plain_surround(
    values: np.ndarray, rectangle: tuple[int, int, int, int]
) -> tuple[int, int, int, int]:
    """The rectangle grown until nothing but one grey lies outside: no letter of a side is in it."""
    top, left, bottom, right = rectangle
    outside = np.ones(values.shape, dtype=bool)
    outside[top:bottom, left:right] = False
    outside &= np.isfinite(values)
    if not outside.any():
        return rectangle
    range_of_all = float(np.nanmax(values) - np.nanmin(values))
    grey = float(np.median(values[outside]))
    drawn = outside & (np.abs(values - grey) > _PLAIN * range_of_all)
    rows, columns = np.flatnonzero(drawn.any(axis=1)), np.flatnonzero(drawn.any(axis=0))
    if rows.size:
        top, bottom = min(top, int(rows[0])), max(bottom, int(rows[-1]) + 1)
        left, right = min(left, int(columns[0])), max(right, int(columns[-1]) + 1)
    return top, left, bottom, right


def burned_in(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Bool: letters, frames and bars in pure white, with their soft edges; all False without any.

    Beside them what is merely bright is rare, while bone goes over into flesh by all values. Thin
    metal that is burned out counts as well: it holds no grey value that a window could show. What
    is as white but thick, and no bar at the border, is a limb.
    """
    if not known.any():
        return ~known & known
    darkest, brightest = float(values[known].min()), float(values[known].max())
    share = (values - darkest) / max(brightest - darkest, 1e-12)
    white, bright = known & (share > _BURNED), int((known & (share > _BRIGHT)).sum())
    if bright >= 2 * white.sum():  # of most radiographs: there is no need to look at pieces
        return np.zeros_like(known)
    white = _drawn(white)
    if not bright < 2 * white.sum() or white.sum() >= _MOST_BURNED * known.sum():
        return np.zeros_like(known)
    grown = cv2.dilate(white.astype(np.uint8), np.ones((5, 5), np.uint8))
    return np.asarray(known & (grown > 0))


def _drawn(white: np.ndarray) -> np.ndarray:
    """Bool: of what is white the connected pieces that are thin, or a bar along the border."""
    count, pieces, boxes, _ = cv2.connectedComponentsWithStats(white.astype(np.uint8))
    half = cv2.distanceTransform(white.astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_3)
    thickest = np.zeros(count)
    np.maximum.at(thickest, pieces[white], 2.0 * half[white])
    rows, columns = white.shape
    down, across = round(_BAR * rows), round(_BAR * columns)
    further_in = pieces[down : rows - down, across : columns - across].ravel()
    beyond = np.bincount(further_in, minlength=count) / boxes[:, cv2.CC_STAT_AREA]
    wide = boxes[:, cv2.CC_STAT_WIDTH] >= _ALONG * columns
    high = boxes[:, cv2.CC_STAT_HEIGHT] >= _ALONG * rows
    is_bar = (wide | high) & (beyond < _BEYOND)
    is_drawn = (thickest <= _THICKEST * min(rows, columns)) | is_bar
    return np.asarray(white & is_drawn[pieces])


def on_limb(values: np.ndarray, inside: np.ndarray, *, inverted: bool) -> np.ndarray:
    """Bool: what of the field is the patient, without bright bars at its border and air.

    How much of a field is air differs from one radiograph to the next, and percentiles with it.
    ``inverted``: the smallest values are shown brightest.
    """
    if not inside.any():
        return inside
    bright = _brightness(values, values[inside])
    bright = 1.0 - bright if inverted else bright
    within = _without_bars(bright, inside)
    edge = _edge_of_air(bright[within])
    limb = within & (bright > edge)
    return limb if limb.sum() >= _LEAST_LIMB * inside.sum() else within


def _brightness(values: np.ndarray, of: np.ndarray) -> np.ndarray:
    """0-1 between the percentiles 0.5 and 99.5 of ``of``."""
    darkest, brightest = percentiles(of, (0.5, 99.5))
    return np.clip((values - darkest) / max(float(brightest - darkest), 1e-12), 0.0, 1.0)


def _changing(shown: np.ndarray) -> slice:
    """From the first row that is not of one grey to the last."""
    count = np.isfinite(shown).sum(axis=1)
    known = count >= _LEAST_KNOWN
    rising = np.sort(shown[known], axis=1)  # what is not known comes last
    spread = np.zeros(len(shown))
    spread[known] = _share(rising, count[known], 0.98) - _share(rising, count[known], 0.02)
    found = np.flatnonzero(spread > _LEAST_CHANGE)
    return slice(int(found[0]), int(found[-1]) + 1) if found.size else slice(0, len(shown))


def _share(rising: np.ndarray, count: np.ndarray, share: float) -> np.ndarray:
    """Of the first ``count`` values of each row the quantile; numpy's nanquantile gives the same
    and takes ten times as long."""
    at = share * (count - 1)
    below = np.floor(at).astype(np.int64)
    above = np.minimum(below + 1, count - 1)
    lines = np.arange(len(rising))
    low, high = rising[lines, below], rising[lines, above]
    return np.asarray(low + (high - low) * (at - below))


def _without_bars(bright: np.ndarray, inside: np.ndarray) -> np.ndarray:
    within = inside.copy()
    for turns in range(4):
        turned, left = np.rot90(bright, turns), np.rot90(within, turns)  # views: left is written
        lines = np.flatnonzero(left.any(axis=1))
        for line in lines[: int(_BAR * len(lines))]:
            if (turned[line][left[line]] > _BAR_BRIGHTNESS).mean() < _BAR_SHARE:
                break
            left[line] = False
    return within if within.any() else inside


def _edge_of_air(bright: np.ndarray) -> float:
    """The brightness up to which all is air; -1 where none is seen.

    Otsu's threshold (IEEE Trans. SMC 9:62, 1979) on the square root, for flesh is dim; then most
    of the way down to the middle of the air, so that skin and fingertips stay,
    but not into its noise.
    """
    root = np.sqrt(bright)
    threshold = _otsu(root)
    dark = root[root <= threshold]
    if not dark.size or dark.size == root.size:
        return -1.0
    low, middle, high = percentiles(dark**2, (10.0, 50.0, 90.0))
    if high - low > _FLATTEST:
        return -1.0
    return float(max(middle + (threshold**2 - middle) / 4, high + (high - low)))


def _otsu(values: np.ndarray) -> float:
    counts, edges = np.histogram(values, 256, (0.0, 1.0))
    middles = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)
    above = below[-1] - below
    sums = np.cumsum(counts * middles)
    between = np.zeros(256)
    both = (below > 0) & (above > 0)
    means = sums[both] / below[both], (sums[-1] - sums[both]) / above[both]
    between[both] = below[both] * above[both] * (means[0] - means[1]) ** 2
    best = np.flatnonzero(between == between.max())  # several, where no value lies between
    return float(edges[(best[0] + best[-1]) // 2 + 1])
