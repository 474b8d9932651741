"""Window centre and width under the reader's hand. No Qt."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from osteo_desktop.records.radiograph import LookupTable, VoiFunction, VoiWindow
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.language.words import word

_WIDTH_DOUBLES_EVERY = 160.0
_CENTRE_CROSSES_WINDOW_IN = 400.0
"""Both in viewport pixels of dragging."""


def as_window(choice: VoiWindow | LookupTable) -> VoiWindow:
    """The window that comes nearest to a VOI LUT: over the inputs that change its output."""
    if isinstance(choice, VoiWindow):
        return choice
    rising = np.flatnonzero(np.diff(choice.table.astype(np.int64)))
    first, last = (rising[0], rising[-1] + 1) if rising.size else (0, len(choice.table) - 1)
    width = float(max(last - first, 1))
    centre = choice.first + (float(first) + float(last)) / 2
    return VoiWindow(centre, width, VoiFunction.LINEAR_EXACT)


def least_width(window: VoiWindow) -> float:
    """Of such a window (PS3.3 C.11.2.1.2.1: LINEAR is never below 1)."""
    return 1.0 if window.VOILUTFunction is VoiFunction.LINEAR else 0.0


def adjusted(before: VoiWindow, centre: float, width: float) -> VoiWindow:
    """What the reader made of ``before``."""
    return replace(
        before,
        WindowCenter=centre,
        WindowWidth=max(width, least_width(before)),
        explanation="adjusted",
    )


def dragged(start: VoiWindow, right: float, down: float) -> VoiWindow:
    """Right widens the window, down raises its centre; both in proportion to its width."""
    width = start.WindowWidth * 2.0 ** (right / _WIDTH_DOUBLES_EVERY)
    centre = start.WindowCenter + down * start.WindowWidth / _CENTRE_CROSSES_WINDOW_IN
    return adjusted(start, centre, width)


def change_from(default: VoiWindow, window: VoiWindow) -> tuple[float, float]:
    """How often wider, and by how many of the default's widths higher, than the default."""
    wider = window.WindowWidth / default.WindowWidth
    return wider, (window.WindowCenter - default.WindowCenter) / default.WindowWidth


def changed(default: VoiWindow, wider: float, higher: float) -> VoiWindow:
    """The same change, of another radiograph's default."""
    width = default.WindowWidth * wider
    centre = default.WindowCenter + higher * default.WindowWidth
    return adjusted(default, centre, width)


def words(choice: VoiWindow | LookupTable) -> str:
    """For example "C 2048  W 4096  (BONE)"."""
    if isinstance(choice, LookupTable):
        values = translate("Viewer", "Window table of the file")
    else:
        decimals = decimals_for(choice.WindowWidth)
        values = translate("Viewer", "C {centre}  W {width}").format(
            centre=f"{choice.WindowCenter:.{decimals}f}", width=f"{choice.WindowWidth:.{decimals}f}"
        )
    # The program's own explanations are words of the records; a file's stand as they are.
    return f"{values}  ({word(choice.explanation)})" if choice.explanation else values


def decimals_for(width: float) -> int:
    """As many as a hundredth of the window's width needs."""
    return 0 if width >= 100.0 else min(2 - math.floor(math.log10(max(width, 1e-7))), 9)
