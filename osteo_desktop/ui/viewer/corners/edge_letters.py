"""Which side of the patient each edge of the screen shows, by the file's word alone. No Qt."""

from __future__ import annotations

from enum import Enum

from osteo_desktop.ui.viewer.orientation import Orientation

_OPPOSITE = {"A": "P", "P": "A", "R": "L", "L": "R", "H": "F", "F": "H"}


class Edge(Enum):
    """By the direction that leads to it, y down."""

    RIGHT = (1, 0)
    BOTTOM = (0, 1)
    LEFT = (-1, 0)
    TOP = (0, -1)


def edge_letters(stated: str, orientation: Orientation) -> dict[Edge, str]:
    """``stated``: PatientOrientation (PS3.3 C.7.6.1.1.1), as ``L\\\\F``: where rows, then columns,
    lead. Of letters for bipeds; empty where it is missing, incomplete or contradicts itself.
    """
    values = stated.split("\\")
    if len(values) != 2 or not all(map(_is_direction, values)):
        return {}
    right, bottom = values
    if _axis(right[0]) == _axis(bottom[0]):
        return {}
    in_file = {
        Edge.RIGHT: right,
        Edge.BOTTOM: bottom,
        Edge.LEFT: _opposite(right),
        Edge.TOP: _opposite(bottom),
    }
    found = {}
    for edge, letters in in_file.items():
        x, y = orientation.apply(*edge.value)
        found[Edge((round(x), round(y)))] = letters
    return found


def _is_direction(value: str) -> bool:
    """One to three letters of three different axes, the foremost first."""
    axes = [_axis(letter) for letter in value]
    return bool(value) and "" not in axes and len(axes) == len(set(axes))


def _axis(letter: str) -> str:
    return min(letter, _OPPOSITE[letter]) if letter in _OPPOSITE else ""


def _opposite(value: str) -> str:
    return "".join(_OPPOSITE[letter] for letter in value)
