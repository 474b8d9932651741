"""A drawing, and what is under the hand, as it is painted. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from osteo_desktop.records.marks.kind import Kind
from osteo_desktop.records.marks.kinds import LENGTH
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.marks.measurement import aspect_of
from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import PixelSpacing
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.viewer.marks.drafting import Draft
from osteo_desktop.wording.marks import label_words


@dataclass(frozen=True)
class Painted:
    """One mark as it is painted: also one that is not finished."""

    kind: str
    points: tuple[Point, ...]
    words: str
    aspect: float
    """Height of a pixel over its width."""
    selected: bool = False
    label: Point | None = None
    """Where the reader moved its words: :attr:`Mark.label`."""


def marks_of(drawing: Drawing) -> tuple[Mark, ...]:
    """All that can be taken hold of: the marks, and the line of known length last."""
    known = drawing.calibration
    return drawing.marks if known is None else (*drawing.marks, Mark(LENGTH.key, known.points))


def marks_with_draft(drawing: Drawing, kind: Kind | None, draft: Draft | None) -> tuple[Mark, ...]:
    """The marks, and what is being drawn as though it were whole."""
    if kind is None or draft is None:
        return drawing.marks
    return (*drawing.marks, Mark(kind.key, draft.points[:1] * kind.points))


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
        said = label_words(mark, spacing, words.word, words.isolated)
        if known:
            length = f"{known.millimetres:g}"
            said = translate("Marks", "{length} mm, by hand").format(length=length)
        is_selected = number == selected
        aspect = aspect_of(spacing)
        found.append(Painted(mark.kind, mark.points, said, aspect, is_selected, mark.label))
    return found


def painted_draft(kind: Kind | None, draft: Draft, spacing: PixelSpacing | None) -> Painted:
    """``kind`` None: a line of known length, which says nothing yet."""
    shape, said = kind or LENGTH, ""
    if kind is not None and kind.may_have(len(draft.points)):
        said = label_words(Mark(kind.key, draft.points), spacing, words.word, words.isolated)
    return Painted(shape.key, draft.points, said, aspect_of(spacing))
