"""Which way a text runs, and how a text keeps its own way among words of another."""

from __future__ import annotations

import unicodedata

_ISOLATES = "\u2066\u2067\u2068"
_BEGIN, _END = "\u2066", "\u2069"


def runs_right_to_left(text: str) -> bool:
    """The direction of the first letter that has one, beyond what is isolated (UAX #9, P2, P3)."""
    depth = 0
    for char in text:
        if char in _ISOLATES:
            depth += 1
        elif char == _END:
            depth = max(0, depth - 1)
        direction = unicodedata.bidirectional(char)
        if not depth and direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def isolated(spelt: str) -> str:
    """As it is spelt from left to right, among words that run from right to left; what runs as
    they do stays bare, as does "".

    Without it ">0.999" is shown as "0.999<" among Arabic words (UAX #9, LRI).
    """
    return f"{_BEGIN}{spelt}{_END}" if spelt and not runs_right_to_left(spelt) else spelt


def whole_isolates(lines: list[str]) -> list[str]:
    """Lines that a text was broken into: an isolate that is open at a line's end is closed there
    and opened again on the next."""
    made, carried = [], ""
    for line in lines:
        opened = []
        line = carried + line
        for char in line:
            if char in _ISOLATES:
                opened.append(char)
            elif char == _END and opened:
                opened.pop()
        carried = "".join(opened)
        made.append(line + _END * len(opened))
    return made
