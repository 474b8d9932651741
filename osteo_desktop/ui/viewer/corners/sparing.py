"""In a small pane words give way to the radiograph: what is least needed is left out first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.viewer.corners.captions import Line, Tone
from osteo_desktop.ui.viewer.corners.layout import Content, Placed

MOST_COVERED = 0.2
"""Of the pane."""


def covered(placed: Sequence[Placed], size: QSize) -> float:
    """Share of the pane that words lie over; they never lie over one another."""
    area = sum(one.rect.width() * one.rect.height() for one in placed)
    return area / max(size.width() * size.height(), 1)


def spared(content: Content, size: QSize, place: Callable[[Content], list[Placed]]) -> list[Placed]:
    """``place`` of as much of ``content`` as may be said.

    Name, side, window, badges and the disclaimer always are.
    """
    placed = place(content)
    for fewer in _fewer(content):
        if covered(placed, size) <= MOST_COVERED:
            break
        placed = place(fewer)
    return placed


def _fewer(content: Content) -> Iterator[Content]:
    """Less and less of it."""
    content = replace(content, scale=None, legend=False)
    yield content
    for corner in ("bottom_left", "bottom_right", "top_right", "top_left"):
        kept = int(corner == "bottom_left")  # the window
        while (lines := _without_last_plain(getattr(content, corner), kept)) is not None:
            content = replace(content, **{corner: lines})  # type: ignore[arg-type]
            yield content
    content = replace(content, edges={})
    yield content
    yield replace(
        content,
        bottom_left=_told_together((*content.bottom_left, *content.bottom_right)),
        bottom_right=(),
        top_left=tuple(replace(line, longest=1) for line in content.top_left),
        top_right=tuple(replace(line, longest=1) for line in content.top_right),
    )


def _without_last_plain(lines: tuple[Line, ...], kept: int) -> tuple[Line, ...] | None:
    at = [number for number, line in enumerate(lines) if line.tone is Tone.PLAIN][kept:]
    return lines[: at[-1]] + lines[at[-1] + 1 :] if at else None


def _told_together(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """There is something to be read, where there is more room."""
    told = tuple(replace(line, longest=1) for line in lines if line.tone is not Tone.WARNING)
    count = len(lines) - len(told)
    if not count:
        return told
    return (*told, Line(translate("Viewer", "! %n warnings", n=count), Tone.WARNING))
