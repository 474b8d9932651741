"""A picture to judge a monitor by, after the idea of AAPM TG18-QC and SMPTE RP 133; made here."""

from __future__ import annotations

import numpy as np

STEPS = 18
"""Grey steps, evenly from black to white."""
_FAINT = 0.05
"""Of the whole scale: the contrast of the two squares that must both be seen."""
_GROUND = 0.5


def monitor_pattern(rows: int, columns: int) -> np.ndarray:
    """(rows, columns) uint8, to be shown pixel for pixel.

    Grid and border for geometry, steps and a ramp for grey, 5 % in black and 95 % in white, lines
    of one and two pixels for sharpness in each corner and between them.
    """
    picture = np.full((rows, columns), _level(_GROUND), np.uint8)
    side = max(min(rows, columns) // 12, 8)
    picture[::side] = picture[:, ::side] = _level(0.75)
    for edge in (picture[:2], picture[-2:], picture[:, :2], picture[:, -2:]):
        edge[...] = 255
    top, left = rows // 2 - 2 * side, (columns - 9 * side) // 2
    for step, value in enumerate(np.linspace(0.0, 1.0, STEPS)):
        across = step % 9 if step < 9 else 8 - step % 9
        at = top + (step // 9) * side, left + across * side
        picture[at[0] : at[0] + side, at[1] : at[1] + side] = _level(float(value))
    for number, (ground, square) in enumerate(((0.0, _FAINT), (1.0, 1.0 - _FAINT))):
        at = top + 2 * side, left + (1 + 4 * number) * side
        picture[at[0] : at[0] + 2 * side, at[1] : at[1] + 3 * side] = _level(ground)
        inner = at[0] + side // 2, at[1] + side
        picture[inner[0] : inner[0] + side, inner[1] : inner[1] + side] = _level(square)
    ramp = np.linspace(0, 255, 9 * side).astype(np.uint8)
    bottom = top + 4 * side
    picture[bottom : bottom + side // 2, left : left + 9 * side] = ramp
    for row in (side, (rows - side) // 2, rows - 2 * side):
        for column in (side, columns - 3 * side):
            _add_lines(picture[row : row + side, column : column + 2 * side])
    return picture


def _add_lines(part: np.ndarray) -> None:
    """Upright and level lines of one pixel, then of two."""
    quarter = part.shape[1] // 4
    for number, width in enumerate((1, 2)):
        rows, columns = np.indices(part[:, :quarter].shape)
        for turn, run in enumerate((columns, rows)):
            at = (2 * number + turn) * quarter
            part[:, at : at + quarter] = np.where(run // width % 2, 255, 0)


def _level(share: float) -> int:
    return round(255 * share)
