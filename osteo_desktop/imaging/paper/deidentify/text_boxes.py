"""Where letters seem to be burned into a picture: proposals for what may be a name.

Letters are small bright or dark shapes of one height, each about as wide, standing in a line with
even strokes on what lies around them. It reads nothing; what it misses, only a person can find.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.records.sending.pixel_check import Box

_LONGEST = 1600
"""Pixels of the picture's longer side that is searched; a small picture is doubled first."""
_LEAST_HEIGHT, _MOST_HEIGHT = 6, 110
_LEAST_LETTERS = 3
"""In a line: a side marker has one letter, at most two; below it may stand two more."""
_CONTRAST = 50
"""Grey values of 255 that a letter's stroke stands out by."""
_STEEP = 0.45
"""Of that contrast, what lies within three pixels across a letter's edge."""
_UNEVEN = 0.2
"""Of that contrast, the standard deviation of grey values within strokes, at most."""
_ALIKE = 0.2
"""Of that contrast, what one letter's ink differs from the next one's, at most."""
_AROUND = (15, 41, 91)
"""Pixels of the squares whose mean a letter is brighter than, for thin to thick strokes."""
_COPY = 0.85
"""Of a box, what lies in another one where both are of one line."""
_MARGIN = 0.35
"""Of a line's height, left around it."""


@dataclass(frozen=True)
class _Letter:
    left: int
    top: int
    width: int
    height: int
    ink: float = 0.0
    """Grey value of its strokes."""
    contrast: float = 0.0
    """To what lies around it."""

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def bottom(self) -> int:
        return self.top + self.height


def text_boxes(grey: np.ndarray) -> tuple[Box, ...]:
    """``grey``: (rows, columns) uint8, orientation as displayed.

    Also of text that stands upright on its side. One or two letters alone are left: they tell the
    side.
    """
    rows, columns = grey.shape
    shrink = min(2.0 if max(rows, columns) <= _LONGEST / 2 else 1.0, _LONGEST / max(rows, columns))
    small = _resized(grey, shrink)
    found = _lines(small, _LEAST_LETTERS)
    found += [_turned(box) for box in _lines(np.ascontiguousarray(small.T), _LEAST_LETTERS + 1)]
    lines = _without_copies([_grown(box, *small.shape) for box in found])
    return tuple(_enlarged(box, shrink, rows, columns) for box in lines)


def letter_boxes(grey: np.ndarray, longest: int) -> tuple[Box, ...]:
    """``grey`` as above. Of each letter for itself, those that tell the side as well, searched in
    ``longest`` pixels of the longer side: what is no letter but looks like one is among them."""
    rows, columns = grey.shape
    shrink = min(1.0, longest / max(rows, columns))
    small = _resized(grey, shrink)
    slope = _slope(small)
    found = [
        Box(letter.left, letter.top, letter.width, letter.height)
        for picture in (small, 255 - small)
        for letter in _letters(picture, slope, _AROUND[1])
    ]
    return tuple(_enlarged(box, shrink, rows, columns) for box in found)


def _resized(grey: np.ndarray, shrink: float) -> np.ndarray:
    if shrink == 1.0:
        return grey
    size = (max(1, round(length * shrink)) for length in reversed(grey.shape))
    way = cv2.INTER_AREA if shrink < 1.0 else cv2.INTER_CUBIC
    return cv2.resize(grey, tuple(size), interpolation=way)


def _slope(grey: np.ndarray) -> np.ndarray:
    """How far grey values lie apart within three pixels."""
    kernel = np.ones((3, 3), np.uint8)
    return cv2.subtract(cv2.dilate(grey, kernel), cv2.erode(grey, kernel))


def _turned(box: Box) -> Box:
    return Box(box.top, box.left, box.height, box.width)


def _lines(grey: np.ndarray, least: int) -> list[Box]:
    """Lines of at least so many letters along rows, bright ones and dark ones."""
    found: list[Box] = []
    slope = _slope(grey)
    for picture in (grey, 255 - grey):
        for around in _AROUND:
            letters = _letters(picture, slope, around)
            found += [_around(line) for line in _in_lines(letters) if _is_text(line, least)]
    return found


def _letters(grey: np.ndarray, slope: np.ndarray, around: int) -> list[_Letter]:
    """Bright shapes as high and wide as letters, whose edge is as steep as ink's; bone goes over
    into flesh by all values. ``slope``: how far grey values lie apart within three pixels."""
    bright = cv2.adaptiveThreshold(
        grey, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, around, -_CONTRAST / 2
    )
    count, labels, stats, _ = cv2.connectedComponentsWithStats(bright, connectivity=8)
    heights, widths, areas = (stats[:, n] for n in (cv2.CC_STAT_HEIGHT, cv2.CC_STAT_WIDTH, 4))
    fits = (heights >= _LEAST_HEIGHT) & (heights <= _MOST_HEIGHT) & (widths <= 1.6 * heights)
    fits &= (areas >= 0.12 * heights * widths) & (areas >= 8)
    found = []
    for number in np.flatnonzero(fits[1:count]) + 1:
        left, top, width, height = (int(value) for value in stats[number, :4])
        shape = _Letter(left, top, width, height)
        letter = _inked(grey, slope, labels, int(number), shape)
        found += [] if letter is None else [letter]
    return found


def _inked(
    grey: np.ndarray, slope: np.ndarray, labels: np.ndarray, number: int, letter: _Letter
) -> _Letter | None:
    """None where its edge is not steep enough, or its strokes are not of one grey."""
    part = (
        slice(max(0, letter.top - 3), letter.bottom + 3),
        slice(max(0, letter.left - 3), letter.right + 3),
    )
    inside = (labels[part] == number).astype(np.uint8)
    kernel = np.ones((3, 3), np.uint8)
    near = cv2.dilate(inside, kernel)
    beyond = (cv2.dilate(near, kernel, iterations=2) > 0) & (near == 0)
    edge = (near > 0) & (cv2.erode(inside, kernel) == 0)
    if not beyond.any():
        return None
    values = grey[part]
    ink = float(np.percentile(values[inside > 0], 75))
    contrast = ink - float(np.median(values[beyond]))
    if contrast < _CONTRAST or float(np.median(slope[part][edge])) < _STEEP * contrast:
        return None
    core = cv2.erode(inside, kernel) > 0
    if core.sum() >= 12 and float(values[core].std()) > _UNEVEN * contrast:
        return None
    return replace(letter, ink=ink, contrast=contrast)


def _in_lines(letters: Sequence[_Letter]) -> Iterable[list[_Letter]]:
    """From left to right: each letter joins the line whose last letter it follows."""
    lines: list[list[_Letter]] = []
    for letter in sorted(letters, key=lambda one: (one.left, one.top)):
        fitting = [line for line in lines if _follows(line[-1], letter)]
        if fitting:
            nearest = min(fitting, key=lambda line: letter.left - line[-1].right)
            nearest.append(letter)
        else:
            lines.append([letter])
    return lines


def _follows(last: _Letter, letter: _Letter) -> bool:
    tall = max(last.height, letter.height)
    gap = letter.left - last.right
    overlap = min(last.bottom, letter.bottom) - max(last.top, letter.top)
    alike = min(last.height, letter.height) >= 0.5 * tall
    alike &= abs(last.ink - letter.ink) <= _ALIKE * max(last.contrast, letter.contrast)
    return (
        alike
        and -0.3 * tall <= gap <= 1.3 * tall
        and overlap >= 0.6 * min(last.height, letter.height)
    )


def _is_text(line: Sequence[_Letter], least: int) -> bool:
    if len(line) < least:
        return False
    heights = np.array([letter.height for letter in line])
    feet = np.array([letter.bottom for letter in line])
    middle = float(np.median(heights))
    return (
        float(np.median(np.abs(feet - np.median(feet)))) <= 0.15 * middle + 1
        and float(np.median(np.abs(heights - middle))) <= 0.25 * middle + 1
    )


def _around(line: Sequence[_Letter]) -> Box:
    left, top = min(one.left for one in line), min(one.top for one in line)
    right, bottom = max(one.right for one in line), max(one.bottom for one in line)
    return Box(left, top, right - left, bottom - top)


def _grown(box: Box, rows: int, columns: int) -> Box:
    margin = max(2, round(_MARGIN * min(box.width, box.height)))
    left, top = max(0, box.left - margin), max(0, box.top - margin)
    right, bottom = min(columns, box.right + margin), min(rows, box.bottom + margin)
    return Box(left, top, right - left, bottom - top)


def _without_copies(boxes: Sequence[Box]) -> list[Box]:
    """The same line is found by several ways: what lies in a larger box is left out.

    Boxes are not put together: between two lines may stand the letter that tells the side.
    """
    kept: list[Box] = []
    for box in sorted(boxes, key=lambda one: -one.width * one.height):
        if all(_shared(box, one) < _COPY * box.width * box.height for one in kept):
            kept.append(box)
    return sorted(kept, key=lambda one: (one.top, one.left))


def _shared(one: Box, other: Box) -> int:
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0, width) * max(0, height)


def _enlarged(box: Box, shrink: float, rows: int, columns: int) -> Box:
    left, top = int(box.left / shrink), int(box.top / shrink)
    right = min(columns, int(np.ceil(box.right / shrink)))
    bottom = min(rows, int(np.ceil(box.bottom / shrink)))
    return Box(left, top, right - left, bottom - top)
