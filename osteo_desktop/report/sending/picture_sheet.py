"""One radiograph as a picture to be sent: marks, scale bar, side and a few words, nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from osteo_desktop.imaging.paper.deidentify.small_jpeg import small_jpeg
from osteo_desktop.records.export import LetterPicture
from osteo_desktop.records.marks.mark import Drawing, calibrated
from osteo_desktop.records.radiograph import Header, PixelSpacing
from osteo_desktop.records.sending.pixel_check import PixelCheck
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.letter.figures import Frame, draw
from osteo_desktop.report.letter.typesetting import Typesetter
from osteo_desktop.report.letter.words import SCALE_BAR
from osteo_desktop.report.reading.mark_lines import numbered
from osteo_desktop.report.reading.study_content import Picture
from osteo_desktop.report.sending import words
from osteo_desktop.wording.by_hand import short_by_hand
from osteo_desktop.wording.coded.body_parts import part_text, projection_text
from osteo_desktop.wording.dicom import SIDE_NOT_STATED, side_text
from osteo_desktop.wording.languages.language import is_right_to_left, say_in
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.say import Say

MOST_SIDE = 1600
MOST_BYTES = 500_000
_PIXELS_PER_MM = 300 / 25.4
_FRAME = Frame(MOST_SIDE / _PIXELS_PER_MM, 1290 / _PIXELS_PER_MM)
"""The rest of the height is the words'."""
_POINTS_PER_INCH = 72.0
_LEAST_WIDTH = 1000
_MOST_MARKS = 4
_MOST_LETTERS = 240


@dataclass(frozen=True)
class PictureSheet:
    """What the template ``picture.typ`` prints. Lengths are in pixels, which are its points."""

    template: ClassVar[str] = "picture"

    language: str
    is_right_to_left: bool
    width: float
    picture_width: float
    picture_height: float
    svg: str
    title: str
    lines: tuple[str, ...]
    warnings: tuple[str, ...]
    small: tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """Where the radiograph lies in the picture, in its pixels."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class MadePicture:
    jpeg: bytes
    place: Place


@dataclass(frozen=True, eq=False)
class Sent:
    """A radiograph to be sent, with what is drawn on it; ``picture``: blacked out already."""

    picture: Picture
    header: Header
    drawing: Drawing
    shown: LetterPicture = LetterPicture.MARKS
    of_others: str = ""
    """That the marks are another's, and whose; "": they are the reader's."""

    @property
    def spacing(self) -> PixelSpacing | None:
        """What the reader's marks rest on."""
        if self.drawing.spacing is not None:
            return self.drawing.spacing
        return calibrated(self.header.spacing, self.drawing.calibration)


def sent_picture(
    sent: Sent,
    title: str,
    *,
    question: str = "",
    warnings: tuple[str, ...] = (),
    language: str = "en",
    typesetter: Typesetter,
) -> MadePicture:
    """At most 1600 pixels a side and 500 kB, without metadata; below it what it is, marks in words,
    and what the scale bar means.

    The same gives the same bytes. Raises LetterError.
    """
    say = say_in(language)
    others = bool(sent.of_others)
    drawn = draw(sent.picture, sent.shown, sent.drawing, sent.spacing, _FRAME, others=others)
    width, height = drawn.width * _PIXELS_PER_MM, drawn.height * _PIXELS_PER_MM
    page = max(width, _LEAST_WIDTH)
    lines = [say(words.QUESTION).format(question=_short(question))] if question.strip() else []
    lines += [_short(sent.of_others)] if others else []
    lines += _marks(sent.drawing, say) if sent.shown is LetterPicture.MARKS else []
    if drawn.bar and sent.spacing is not None:
        origin = say(sent.spacing.origin)
        lines.append(say(SCALE_BAR).format(millimetres=drawn.bar, origin=origin))
    sheet = PictureSheet(
        language=language,
        is_right_to_left=is_right_to_left(language),
        width=page,
        picture_width=width,
        picture_height=height,
        svg=drawn.svg,
        title=_short(title),
        lines=tuple(lines),
        warnings=warnings,
        small=(say(DISCLAIMER),),
    )
    (png,) = typesetter.pictures(sheet, _POINTS_PER_INCH)
    jpeg, columns = small_jpeg(png, MOST_SIDE, MOST_BYTES)
    scale = columns / page
    left = (page - width) / 2
    return MadePicture(jpeg, Place(left * scale, 0.0, width * scale, height * scale))


def case_title(case: str, row: Row, say: Say) -> str:
    """Which case, what it is of, and its side, always."""
    return f"{say(words.CASE).format(case=case)} · {of_what(row, say)}"


def of_what(row: Row, say: Say) -> str:
    """Body part, view and side, each said to be entered by hand where it was; the side always."""
    header = row.header
    if header is None:
        return say(SIDE_NOT_STATED)
    told = {
        "BodyPartExamined": part_text(header.BodyPartExamined, say),
        "ViewPosition": projection_text(header.ViewPosition, say),
        "Laterality": side_text(header.Laterality, say) or say(SIDE_NOT_STATED),
    }
    parts = (short_by_hand(text, name in row.by_hand, say) for name, text in told.items())
    return " · ".join(part for part in parts if part)


def check_words(check: PixelCheck, say: Say) -> tuple[str, ...]:
    """That nobody looked, and how much the program blacked out; nothing where somebody did."""
    if check.looked_at:
        return ()
    told = [say(words.NOBODY_LOOKED)]
    if check.boxes:
        told.append(say(words.BLACKED_OUT).format(count=len(check.boxes)))
    return tuple(told)


def _marks(drawing: Drawing, say: Say) -> list[str]:
    lines: Sequence[str] = numbered(drawing, say)
    if len(lines) <= _MOST_MARKS:
        return list(lines)
    more = say(words.MORE_MARKS).format(count=len(lines) - _MOST_MARKS)
    return [*lines[:_MOST_MARKS], more]


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _MOST_LETTERS else f"{text[: _MOST_LETTERS - 1]}…"
