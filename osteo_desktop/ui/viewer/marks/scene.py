"""A drawing, and what is under the hand, as it is painted. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from osteo_desktop.records.marks.mark import POINTS, Drawing, Mark, MarkKind, Point
from osteo_desktop.records.radiograph import PixelSpacing
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.viewer.marks.drafting import Draft
from osteo_desktop.wording.marks import mark_words


@dataclass(frozen=True)
class Painted:
    """One mark as it is painted: also one that is not finished."""

    kind: MarkKind
    points: tuple[Point, ...]
    words: str
    selected: bool = False


def marks_of(drawing: Drawing) -> tuple[Mark, ...]:
    """All that can be taken hold of: the marks, and the line of known length last."""
    known = drawing.calibration
    return drawing.marks if known is None else (*drawing.marks, Mark(MarkKind.LENGTH, known.points))


def painted_marks(
    drawing: Drawing,
    spacing: PixelSpacing | None,
    selected: int | None,
    under_hand: tuple[int, Mark] | None,
) -> list[Painted]:
    """``under_hand``: the mark of this number as it is being dragged."""
    found = []
    for number, mark in enumerate(marks_of(drawing)):
        if under_hand is not None and number == under_hand[0]:
            mark = under_hand[1]
        known = drawing.calibration if number == len(drawing.marks) else None
        said = mark_words(mark, spacing, words.word)
        if known:
            length = f"{known.millimetres:g}"
            said = translate("Marks", "{length} mm, by hand").format(length=length)
        found.append(Painted(mark.kind, mark.points, said, number == selected))
    return found


def painted_draft(kind: MarkKind | None, draft: Draft, spacing: PixelSpacing | None) -> Painted:
    """``kind`` None: a line of known length, which says nothing yet."""
    if kind is None:
        return Painted(MarkKind.LENGTH, draft.points, "")
    whole = len(draft.points) == POINTS[kind]
    said = mark_words(Mark(kind, draft.points), spacing, words.word) if whole else ""
    return Painted(kind, draft.points, said)
