"""What compression, exposure and transfer left of a picture."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from osteo_desktop.imaging.opencv import cv2

_BLOCK = 8
_FLOOR = 0.05
_EMPTY = 6
"""Grey levels by which a line without anything in it may vary, as compressed ones do."""
_STEP = 20
_WIDE = 0.25
"""Share of the line beyond which something must lie, or the limb simply ends there."""
_WHITE = 254
_STRIP = 256
"""Rows."""
_WIDEST = 1 << 13
"""Columns whose steps, of up to 1,020, are added up in float32: whole to 16 million, and several
times as fast as in float64."""
_FEW = 32
"""Lines that are looked at together for the first that is not empty."""


def blocks(picture: np.ndarray) -> float:
    """Log of the steps at the strongest of eight phases against the median phase, in the direction
    in which they stand out less. Medians over lines: a frame's edge is one line. 0: none."""
    return min(_standing_out(picture, axis) for axis in (0, 1))


def _standing_out(picture: np.ndarray, axis: int) -> float:
    if picture.shape[axis] - 3 < 5 * _BLOCK:
        return 0.0
    lines = _steps_down(picture) if axis == 0 else _steps_across(picture)
    lines /= picture.shape[1 - axis]
    phases = np.array([np.median(lines[phase::_BLOCK]) for phase in range(_BLOCK)]) + _FLOOR
    return float(np.log(phases.max() / np.median(phases)))


def _steps_across(picture: np.ndarray) -> np.ndarray:
    """(columns - 3,) float64: by how much two neighbours differ more than those beside them do,
    added up over the rows."""
    lines = np.zeros(picture.shape[1] - 3)
    for strip in _strips(picture):
        differences = cv2.subtract(strip[:, 1:], strip[:, :-1], dtype=cv2.CV_16S)
        steps = cv2.absdiff(differences[:, :-2], differences[:, 2:])
        lines += cv2.reduce(steps, 0, cv2.REDUCE_SUM, dtype=cv2.CV_32F)[0]
    return lines


def _steps_down(picture: np.ndarray) -> np.ndarray:
    """(rows - 3,) float64, as :func:`_steps_across` of the picture turned; rows as they lie."""
    lines = np.zeros(picture.shape[0] - 3)
    for start in range(0, len(lines), _STRIP):
        strip = picture[start : start + _STRIP + 3]
        differences = cv2.subtract(strip[1:], strip[:-1], dtype=cv2.CV_16S)
        steps = cv2.absdiff(differences[:-2], differences[2:])
        for left in range(0, steps.shape[1], _WIDEST):
            part = steps[:, left : left + _WIDEST]
            sums = cv2.reduce(part, 1, cv2.REDUCE_SUM, dtype=cv2.CV_32F)
            lines[start : start + _STRIP] += sums[:, 0]
    return lines


def _strips(picture: np.ndarray) -> Iterator[np.ndarray]:
    """Of so many rows that nothing computed of one takes memory, however large the picture."""
    for start in range(0, len(picture), _STRIP):
        yield picture[start : start + _STRIP]


def cut(picture: np.ndarray) -> float:
    """Largest share of a side whose last lines are empty, where the limb ends at their edge.

    The edge is a step: flesh thins towards air, and what a transfer left out does not. A limb cut
    out by hand along a straight line looks the same.
    """
    sides = (picture, picture[::-1], picture.T, picture.T[::-1])
    return max(_empty_share(side) for side in sides)


def _empty_share(lines: np.ndarray) -> float:
    count = _empty_lines(lines)
    if count == 0 or count > len(lines) - 4:
        return 0.0
    ground = float(np.median(lines[:count]))
    beyond = np.abs(lines[count + 1 : count + 4].astype(np.float32) - ground) > _STEP
    return count / len(lines) if beyond.mean() > _WIDE else 0.0


def _empty_lines(lines: np.ndarray) -> int:
    """How many there are before the first that holds something; most pictures begin with it."""
    for start in range(0, len(lines), _FEW):
        holds = np.ptp(lines[start : start + _FEW], axis=1) > _EMPTY
        if holds.any():
            return start + int(np.argmax(holds))
    return len(lines)


def over_picture(mask: np.ndarray, picture: np.ndarray) -> np.ndarray:
    """(rows, columns) bool: ``mask``, of a coarser grid over all of ``picture``, for each pixel."""
    rows, columns = picture.shape
    laid = cv2.resize(mask.astype(np.uint8), (columns, rows), interpolation=cv2.INTER_NEAREST)
    return laid.view(np.bool_)


def levels_and_clipped(picture: np.ndarray, inside: np.ndarray) -> tuple[float, float]:
    """How many grey levels occur in the limb, and the share of it in full white.

    ``inside``: (rows, columns) bool, where the limb is.
    """
    counts = np.zeros(256, dtype=np.int64)
    for strip, there in zip(_strips(picture), _strips(inside.view(np.uint8)), strict=True):
        found = cv2.calcHist([strip], [0], there, [256], [0, 256])  # float32, whole to 16 million
        counts += found.ravel().astype(np.int64)
    total = max(1, int(counts.sum()))
    return float((counts > 0).sum()), float(counts[_WHITE:].sum()) / total
