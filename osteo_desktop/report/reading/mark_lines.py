"""The reader's marks as lines of words, numbered as they are on the printed radiograph."""

from __future__ import annotations

from osteo_desktop.records.marks.kinds import LENGTH
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.wording.marks import listed_words
from osteo_desktop.wording.say import Say, marked

_CALIBRATION = marked("Calibration by hand: this line is {millimetres} mm long")


def printed_marks(drawing: Drawing) -> tuple[Mark, ...]:
    """All that is drawn on paper, in the order of their numbers; the calibration's line is last."""
    known = drawing.calibration
    return (*drawing.marks, *([] if known is None else [Mark(LENGTH.key, known.points)]))


def numbered(drawing: Drawing, say: Say = str) -> tuple[str, ...]:
    """One line of words for each mark, with its number."""
    lines = [
        f"{number}  {listed_words(mark, drawing.spacing, say)}"
        for number, mark in enumerate(drawing.marks, start=1)
    ]
    if drawing.calibration is not None:
        millimetres = f"{drawing.calibration.millimetres:g}"
        lines.append(f"{len(lines) + 1}  {say(_CALIBRATION).format(millimetres=millimetres)}")
    return tuple(lines)
