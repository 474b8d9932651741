"""Radiograph -> network input, with the geometry to map back. Training uses the same function.

The picture is the radiograph in its default window (never the reader's). Its uniform margins
(collimator shadow, air, unexposed plate) are trimmed, its grey levels are stretched over what is
left, and that is fitted into a square, black outside.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch.nn.functional import interpolate

from osteo_desktop.imaging import display
from osteo_desktop.records.radiograph import Radiograph

PIPELINE_VERSION = "1"
"""Changes whenever the same file may get another score; findings of another version are redone."""

_COARSE = 128
_UNIFORM = 0.06
_MOST_TRIMMED = 0.4
_BLACK, _EVEN = 0.05, 0.4


@dataclass(frozen=True, eq=False)
class Prepared:
    """``picture``: (size, size) uint8.

    It shows the rectangle ``left, top, width, height`` of the radiograph, in pixels from the outer
    corner of the first pixel; it may reach past the border.
    """

    picture: np.ndarray
    left: float
    top: float
    width: float
    height: float


def prepare(radiograph: Radiograph, size: int) -> Prepared:
    """Fit the radiograph's field into a square of ``size`` pixels."""
    picture = display.render(radiograph)
    top, bottom, left, right = field(picture)
    cut = picture[top:bottom, left:right]
    rows, columns = cut.shape
    scale = size / max(rows, columns)
    inner_rows, inner_columns = max(1, round(rows * scale)), max(1, round(columns * scale))
    square = np.zeros((size, size), dtype=np.uint8)
    above, before = (size - inner_rows) // 2, (size - inner_columns) // 2
    square[above : above + inner_rows, before : before + inner_columns] = _resized(
        _stretched(cut), inner_rows, inner_columns
    )
    down, across = rows / inner_rows, columns / inner_columns
    return Prepared(
        square,
        left=left - before * across,
        top=top - above * down,
        width=size * across,
        height=size * down,
    )


def field(picture: np.ndarray) -> tuple[int, int, int, int]:
    """(top, bottom, left, right) of what is not uniform margin, as slice bounds.

    ``picture``: (rows, columns) uint8. A margin is a run of rows or columns from the border in
    which the grey level hardly varies; at most 40% of a side is ever trimmed, and two coarse
    rows are kept around what is found.
    """
    rows, columns = picture.shape
    step = max(1, max(rows, columns) // _COARSE)
    coarse = picture[::step, ::step].astype(np.float32) / 255.0
    top, bottom, left, right = 0, coarse.shape[0], 0, coarse.shape[1]
    for _ in range(3):  # trimming one side can make the next one uniform
        first, last = _varied(coarse[top:bottom, left:right], axis=1)
        top, bottom = top + first, top + last
        first, last = _varied(coarse[top:bottom, left:right], axis=0)
        left, right = left + first, left + last
    top, bottom = _kept(top, bottom, coarse.shape[0])
    left, right = _kept(left, right, coarse.shape[1])
    return top * step, min(bottom * step, rows), left * step, min(right * step, columns)


def _varied(coarse: np.ndarray, axis: int) -> tuple[int, int]:
    """First and one past the last line whose grey levels vary."""
    darkest, brightest = np.percentile(coarse, (2, 98), axis=axis)
    varied = np.flatnonzero(brightest - darkest > _UNIFORM)
    if not varied.size:
        return 0, coarse.shape[1 - axis]
    return int(varied[0]), int(varied[-1]) + 1


def _kept(first: int, last: int, count: int) -> tuple[int, int]:
    limit = int(count * _MOST_TRIMMED)
    return min(max(first - 2, 0), limit), max(min(last + 2, count), count - limit)


def _stretched(picture: np.ndarray) -> np.ndarray:
    """Grey levels 1st-99.5th percentile -> 0-255, then a gamma that evens out exposure; float32.

    The gamma brings the mean of what is not black to ``_EVEN``; it is bounded, for a dark picture
    may be dark because nearly nothing is there.
    """
    step = max(1, max(picture.shape) // 512)
    sample = picture[::step, ::step].astype(np.float32)
    darkest, brightest = np.percentile(sample, (1.0, 99.5))
    width = max(float(brightest - darkest), 1.0)
    sample = np.clip((sample - darkest) / width, 0.0, 1.0)
    lit = sample[sample > _BLACK]
    mean = float(lit.mean()) if lit.size else _EVEN
    gamma = float(np.clip(np.log(_EVEN) / np.log(min(mean, 0.99)), 0.5, 2.0))
    table = np.clip((np.arange(256, dtype=np.float32) - darkest) / width, 0.0, 1.0) ** gamma
    return np.asarray(table * 255.0, dtype=np.float32)[picture]


def _resized(picture: np.ndarray, rows: int, columns: int) -> np.ndarray:
    tensor = torch.from_numpy(np.ascontiguousarray(picture))[None, None]
    resized = interpolate(
        tensor, size=(rows, columns), mode="bilinear", antialias=True, align_corners=False
    )
    return resized[0, 0].round().clamp(0, 255).to(torch.uint8).numpy()
