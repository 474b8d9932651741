"""Tab goes as the eye does: down the panel, and along each line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_layout(place: QWidget) -> None:
    """Put all that Tab reaches inside ``place`` into the order in which its layouts hold it."""
    reached = [w for w in _widgets(place) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for one, other in pairwise(reached):
        QWidget.setTabOrder(one, other)


def _widgets(place: QWidget) -> Iterator[QWidget]:
    if isinstance(place, QScrollArea):
        inside = place.widget()
        if inside is not None:
            yield from _widgets(inside)
        return
    layout = place.layout()
    if layout is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
            yield from _widgets(widget)
        elif inner is not None:
            yield from _laid_out(inner)
