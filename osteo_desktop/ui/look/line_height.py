"""How high a line of words is: letters of other scripts stand higher than those of the first font.

Without it the signs above and below the letters of Hindi, Bengali and Arabic are cut off.
"""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics


def line_height(metrics: QFontMetrics, text: str) -> int:
    """Pixels of a line with ``text``, by all fonts that it is written in."""
    return max(metrics.height(), metrics.size(0, text).height())
