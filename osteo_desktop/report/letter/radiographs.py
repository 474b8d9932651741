"""The radiographs of a study, as its letter shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from osteo_desktop.errors.base import OsteoError
from osteo_desktop.records.export import LetterOptions, LetterPicture
from osteo_desktop.records.marks.mark import Drawing, calibrated
from osteo_desktop.records.radiograph import PixelSpacing
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.records.worklist import Row
from osteo_desktop.report import words as shared
from osteo_desktop.report.letter import words
from osteo_desktop.report.letter.content import LetterFigure
from osteo_desktop.report.letter.figures import Drawn, Frame, draw
from osteo_desktop.report.reading.mark_lines import numbered
from osteo_desktop.report.reading.study_content import Picture, View
from osteo_desktop.wording.dicom import SIDE_NOT_STATED, SIDELESS, short_side, side_text
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.say import Say

Pictures = Callable[[Row], Picture | None]

ALONE = Frame(150.0, 185.0)
BESIDE = Frame(84.0, 100.0)
SHORT = Frame(58.0, 46.0)
OTHERS = Frame(80.0, 90.0)
"""Of an opinion."""
_IN_SHORT = 2


@dataclass(frozen=True, eq=False)
class Planned:
    """A radiograph that is shown, and how."""

    view: View
    shown: tuple[LetterPicture, ...]
    of_others: str = ""
    """That the marks are another's, and whose; "": they are the reader's."""


def planned(
    views: Sequence[View], verdicts: Sequence[Verdict | None], options: LetterOptions
) -> tuple[Planned, ...]:
    """``verdicts``: the reader's of each view. The short form has two pictures: those of the
    views that matter most, says the reader."""
    found = [Planned(view, _kinds(view, options)) for view in views]
    if not options.short:
        return tuple(found)
    pairs = sorted(
        zip(found, verdicts, strict=True),
        key=lambda pair: (
            not pair[0].view.drawing.is_key_image,
            pair[1] is not Verdict.FRACTURE,
            pair[1] is not Verdict.DOUBT,
        ),
    )
    each = _IN_SHORT if len(pairs) == 1 else 1
    return tuple(Planned(plan.view, plan.shown[:each]) for plan, _ in pairs[:_IN_SHORT])


def _kinds(view: View, options: LetterOptions) -> tuple[LetterPicture, ...]:
    has_map = view.row.finding is not None and view.row.finding.saliency is not None
    return _shown_as(options, has_map, view.drawing)


def _shown_as(options: LetterOptions, has_map: bool, drawing: Drawing) -> tuple[LetterPicture, ...]:
    kinds = []
    for kind in dict.fromkeys(options.pictures):
        if kind is LetterPicture.MAP and (options.without_ai or not has_map):
            continue
        if kind is LetterPicture.MARKS and not drawing.has_lines:
            kind = LetterPicture.PLAIN
        kinds.append(kind)
    return tuple(dict.fromkeys(kinds))


def planned_of(
    rows: Sequence[Row], reading: Reading, options: LetterOptions
) -> tuple[tuple[Row, LetterPicture], ...]:
    """Which radiographs are shown, and how, each by itself; see :func:`planned`."""
    found = []
    for row in rows:
        finding = row.finding or reading.findings.get(row.key)
        has_map = finding is not None and finding.saliency is not None
        kinds = _shown_as(options, has_map, reading.drawing(row.key))
        found += [(row, kind) for kind in kinds]
    return tuple(found)


@dataclass(frozen=True, eq=False)
class Shown:
    figures: tuple[LetterFigure, ...]
    faults: tuple[str, ...]


def radiographs(
    plans: Sequence[Planned], pictures: Pictures, frame: Frame, study: str, say: Say
) -> Shown:
    """One picture is in memory as pixels at a time."""
    figures: list[LetterFigure] = []
    faults = []
    for plan in plans:
        try:
            figures += _of_view(plan, pictures, frame, study, say)
        except OsteoError as error:
            faults.append(_not_shown(plan.view, notice_text(error.notice, say), say))
        except OSError as error:
            why = f"{error.strerror or type(error).__name__}."
            faults.append(_not_shown(plan.view, why, say))
        except _NoPicture as reason:
            faults.append(_not_shown(plan.view, str(reason), say))
    return Shown(tuple(figures), tuple(faults))


class _NoPicture(Exception):
    """Why."""


def _not_shown(view: View, why: str, say: Say) -> str:
    return say(words.NOT_SHOWN).format(view=view.title, why=why)


def _of_view(
    plan: Planned, pictures: Pictures, frame: Frame, study: str, say: Say
) -> Iterator[LetterFigure]:
    view = plan.view
    if view.error:
        raise _NoPicture(view.error)
    picture = pictures(view.row) if plan.shown else None
    if picture is None:
        if plan.shown:
            raise _NoPicture(say(shared.NO_PICTURE))
        return
    spacing = spacing_of(view.row, view.drawing)
    for kind in plan.shown:
        drawn = draw(picture, kind, view.drawing, spacing, frame, others=bool(plan.of_others))
        shown = plan.of_others or say(words.SHOWN_AS[kind])
        map_words = picture.map_words if kind is LetterPicture.MAP else ""
        yield LetterFigure(
            svg=drawn.svg,
            width=drawn.width,
            height=drawn.height,
            caption=_caption(view, shown, map_words, drawn, spacing, say),
            alt=say(words.ALT).format(view=" · ".join(_title(view, say)), shown=shown),
            study=study,
            note=_note(plan, picture, frame, say),
            side=_side(view, say),
            has_side=view.has_side,
        )


def _note(plan: Planned, picture: Picture, frame: Frame, say: Say) -> str:
    """Of another's marks what they are, by their numbers."""
    if plan.of_others:
        return " · ".join(numbered(plan.view.drawing, say))
    return "" if frame is SHORT else picture.note


def _side(view: View, say: Say) -> str:
    """Its letter, as on the film, and its word."""
    header = view.row.header
    if header is None or not view.has_side:
        return say(SIDELESS)
    letter, word = short_side(header.Laterality), side_text(header.Laterality, say)
    return f"{letter} · {word}" if letter != word else word


def _title(view: View, say: Say) -> list[str]:
    return [view.title, *([] if view.has_side else [say(SIDE_NOT_STATED)])]


def spacing_of(row: Row, drawing: Drawing) -> PixelSpacing | None:
    """What the reader's marks rest on, so that bar and measurements say the same."""
    if drawing.spacing is not None:
        return drawing.spacing
    return calibrated(None if row.header is None else row.header.spacing, drawing.calibration)


def _caption(
    view: View,
    shown: str,
    map_words: str,
    drawn: Drawn,
    spacing: PixelSpacing | None,
    say: Say,
) -> str:
    parts = [*_title(view, say), shown, *([map_words] if map_words else [])]
    if drawn.bar and spacing is not None:
        origin = say(spacing.origin)
        parts.append(say(words.SCALE_BAR).format(millimetres=drawn.bar, origin=origin))
    return " · ".join(parts)
