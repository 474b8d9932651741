"""Where each line on the image goes: in its corner, never over another, shortened when narrow."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics

from osteo_desktop.ui.language import words
from osteo_desktop.ui.look.line_height import line_height
from osteo_desktop.ui.viewer.corners.captions import Line, Tone
from osteo_desktop.ui.viewer.corners.edge_letters import Edge
from osteo_desktop.ui.viewer.corners.scale_bar import ScaleBar

MARGIN = 10
GAP = 6
BAR_HEIGHT = 8
"""Of the scale bar, with the ticks at its ends."""
PADDING = 4
"""Left and right of the text, on its dark backing."""


class Part(Enum):
    TEXT = "text"
    BADGE = "badge"
    LEGEND = "legend"
    DISCLAIMER = "disclaimer"
    SCALE = "scale bar"
    EDGE = "edge letter"


@dataclass(frozen=True)
class Content:
    """All that is said on the image."""

    top_left: tuple[Line, ...] = ()
    top_right: tuple[Line, ...] = ()
    bottom_left: tuple[Line, ...] = ()
    bottom_right: tuple[Line, ...] = ()
    """Above the legend."""
    badges: tuple[str, ...] = ()
    legend: bool = False
    scale: ScaleBar | None = None
    """Below the bottom left lines; left out first where there is no room."""
    edges: Mapping[Edge, str] = field(default_factory=dict)
    """Which side of the patient each edge shows."""
    hot_places: tuple[tuple[float, float], ...] = ()
    """Where the map is hottest, hottest first, in pixels of the viewport; each gets its number."""


@dataclass(frozen=True)
class Placed:
    rect: QRect
    text: str
    tone: Tone = Tone.PLAIN
    part: Part = Part.TEXT


@dataclass
class _Stack:
    """Rows of one corner, from the top."""

    side: Qt.AlignmentFlag
    rows: list[Placed] = field(default_factory=list)
    height: int = 0

    def add(self, size: QSize, text: str, tone: Tone, part: Part = Part.TEXT) -> None:
        self.rows.append(
            Placed(QRect(0, self.height, size.width(), size.height()), text, tone, part)
        )
        self.height += size.height()

    def at(self, top: int, width: int) -> list[Placed]:
        placed = []
        for row in self.rows:
            left = MARGIN
            if self.side is Qt.AlignmentFlag.AlignRight:
                left = width - MARGIN - row.rect.width()
            elif self.side is Qt.AlignmentFlag.AlignHCenter:
                left = (width - row.rect.width()) // 2
            rect = QRect(left, top + row.rect.top(), row.rect.width(), row.rect.height())
            placed.append(Placed(rect, row.text, row.tone, row.part))
        return placed


Metrics = Callable[[Tone], QFontMetrics]


def lay_out(
    content: Content,
    size: QSize,
    legend: QSize,
    metrics: Metrics,
    free: Sequence[QRect] = (),
) -> list[Placed]:
    """Place everything in a viewport of ``size``.

    Top corners come first; what does not fit below them in the bottom corners is left out from
    its end. ``legend``: the size that the map's legend needs. ``free``: what is on the picture
    there; words go below or above it, as long as they stay in their corner.
    """
    width, bottom = size.width(), size.height() - MARGIN
    whole, half = width - 2 * MARGIN, (width - 2 * MARGIN - GAP) // 2
    disclaimer = _stack(
        [Line(words.disclaimer(), longest=2)], whole, bottom, metrics, Qt.AlignmentFlag.AlignHCenter
    )
    bottom -= disclaimer.height
    placed = [
        Placed(row.rect, row.text, row.tone, Part.DISCLAIMER)
        for row in disclaimer.at(bottom, width)
    ]
    bottom -= GAP
    badges = _badges(content.badges, whole, metrics)
    placed += badges.at(MARGIN, width)
    under = MARGIN + badges.height + (GAP if badges.rows else 0)
    for side, upper, lower in (
        (Qt.AlignmentFlag.AlignLeft, content.top_left, content.bottom_left),
        (Qt.AlignmentFlag.AlignRight, content.top_right, content.bottom_right),
    ):
        above = _stack(upper, half, bottom - under, metrics, side)
        top = under if _meet(above.at(MARGIN, width), placed) else MARGIN
        farthest = min(size.height() // 3, bottom - above.height)
        ways = [rect.bottom() + 1 for rect in free if top < rect.bottom() < farthest]
        top = _clear_of(free, [top, *sorted(ways)], above, width)
        placed += above.at(top, width)
        room = bottom - top - above.height - GAP
        is_right = side is Qt.AlignmentFlag.AlignRight
        last = _legend(content, legend, half) if is_right else _scale(content, half, metrics)
        fits = last is not None and last.rect.height() <= room
        taken = last.rect.height() if last is not None and fits else 0
        below = _stack(lower, half, room - taken, metrics, side)
        if last is not None and fits:
            below.add(last.rect.size(), last.text, last.tone, last.part)
        lowest = bottom - below.height
        highest = max(lowest - size.height() // 4, top + above.height + GAP)
        ways = [rect.top() - below.height for rect in free]
        ways = sorted((way for way in ways if highest <= way < lowest), reverse=True)
        placed += below.at(_clear_of(free, [lowest, *ways], below, width), width)
    return placed + _edges(content.edges, size, placed, metrics, free)


def _meet(rows: Sequence[Placed], others: Sequence[Placed]) -> bool:
    room = QMargins(GAP, 0, GAP, 0)
    return any(row.rect.intersects(one.rect + room) for row in rows for one in others)


def _clear_of(free: Sequence[QRect], ways: Sequence[int], stack: _Stack, width: int) -> int:
    """The first of the ways from above at which the stack lies over nothing; else the first."""
    for way in ways:
        rows = stack.at(way, width)
        if not any(row.rect.intersects(rect) for row in rows for rect in free):
            return way
    return ways[0]


def _edges(
    letters: Mapping[Edge, str],
    size: QSize,
    others: Sequence[Placed],
    metrics: Metrics,
    free: Sequence[QRect],
) -> list[Placed]:
    """In the middle of each edge, moved inwards past whatever stands there already, and past what
    is on the picture where there is room: a side must be told."""
    font = metrics(Tone.STRONG)
    words, placed = [other.rect for other in others], []
    for edge, text in letters.items():
        letter = QSize(font.horizontalAdvance(text) + 2 * PADDING, font.height())
        rect = _at_edge(edge, letter, size, [*words, *free]) or _at_edge(edge, letter, size, words)
        if rect is not None:
            placed.append(Placed(rect, text, Tone.STRONG, Part.EDGE))
    return placed


def _at_edge(edge: Edge, letter: QSize, size: QSize, others: Sequence[QRect]) -> QRect | None:
    """None where all is taken from the edge to the middle."""
    middle = QPoint(size.width() // 2, size.height() // 2)
    rect = QRect(QPoint(0, 0), letter)
    right, down = edge.value
    rect.moveCenter(middle)
    if right:
        rect.moveLeft(MARGIN if right < 0 else size.width() - MARGIN - rect.width())
    else:
        rect.moveTop(MARGIN if down < 0 else size.height() - MARGIN - rect.height())
    while any(rect.intersects(other) for other in others):
        rect.translate(-right * GAP, -down * GAP)
        if (rect.center() - middle).manhattanLength() < 4 * GAP:
            return None
    return rect


def _legend(content: Content, size: QSize, width: int) -> Placed | None:
    if not content.legend:
        return None
    return Placed(QRect(0, 0, min(size.width(), width), size.height()), "", part=Part.LEGEND)


def _scale(content: Content, width: int, metrics: Metrics) -> Placed | None:
    """None also where its words would be cut: a length without its origin is not shown."""
    bar, font = content.scale, metrics(Tone.PLAIN)
    if bar is None:
        return None
    needed = max(font.horizontalAdvance(bar.words), math.ceil(bar.length)) + 2 * PADDING
    if needed > width:
        return None
    height = line_height(font, bar.words) + BAR_HEIGHT + 2
    return Placed(QRect(0, 0, needed, height), bar.words, part=Part.SCALE)


def broken(text: str, metrics: QFontMetrics, width: int, longest: int) -> list[str]:
    """``text`` in at most ``longest`` rows, the last elided where it must be."""
    words = text.split()
    rows: list[str] = []
    while len(rows) < longest - 1 and metrics.horizontalAdvance(" ".join(words)) > width:
        count = 1
        while metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
            count += 1
        rows.append(metrics.elidedText(" ".join(words[:count]), Qt.TextElideMode.ElideRight, width))
        words = words[count:]
    # Double spaces inside a line that needs no breaking are kept.
    rest = " ".join(words) if rows else text
    return [*rows, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)] if rest else rows


def _stack(
    lines: Sequence[Line], width: int, height: int, metrics: Metrics, side: Qt.AlignmentFlag
) -> _Stack:
    stack = _Stack(side)
    for line in lines:
        font = metrics(line.tone)
        rows = broken(line.text, font, width - 2 * PADDING, line.longest)
        heights = [line_height(font, row) for row in rows]
        if stack.height + sum(heights) > height:
            break
        for row, high in zip(rows, heights, strict=True):
            row_width = min(font.horizontalAdvance(row) + 2 * PADDING, width)
            stack.add(QSize(row_width, high), row, line.tone)
    return stack


def _badges(badges: Sequence[str], width: int, metrics: Metrics) -> _Stack:
    """As many side by side as fit; no badge is broken in two."""
    stack = _Stack(Qt.AlignmentFlag.AlignHCenter)
    font = metrics(Tone.STRONG)
    rows: list[str] = []
    for badge in badges:
        joined = f"{rows[-1]} · {badge}" if rows else badge
        if rows and font.horizontalAdvance(joined) <= width - 4 * PADDING:
            rows[-1] = joined
        else:
            rows.append(badge)
    for row in rows:
        size = QSize(font.horizontalAdvance(row) + 4 * PADDING, line_height(font, row) + 2)
        stack.add(size, row, Tone.STRONG, Part.BADGE)
    return stack
