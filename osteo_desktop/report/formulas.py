"""What a spreadsheet would run as a formula, were it not told that it is a text."""

from __future__ import annotations

# Full-width and small variants included.
_FORMULA_STARTS = frozenset("=+-@＝＋－＠﹦﹢﹣﹫")
_LINE_STARTS = frozenset("\t\r\n")
_SKIPPED = " \t\r\n\v\f\u00a0\u200b\u2060\ufeff\u3000"


def is_run(text: str) -> bool:
    """Whether a spreadsheet may run ``text`` where it stands alone in a cell."""
    first = text.lstrip(_SKIPPED)[:1]
    return first in _FORMULA_STARTS or text[:1] in _LINE_STARTS
