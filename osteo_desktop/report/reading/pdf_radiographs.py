"""The radiographs of a study on the pages of the PDF: captions, pictures, the reader's marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

import numpy as np

from osteo_desktop.errors.base import OsteoError
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.marks.ink import OTHERS
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.worklist import Row
from osteo_desktop.report import words as shared
from osteo_desktop.report.pdf_text import Line, Style
from osteo_desktop.report.reading.mark_lines import numbered
from osteo_desktop.report.reading.pdf_marks import draw_marks
from osteo_desktop.report.reading.pdf_pages import (
    ALARM,
    INK,
    LEFT,
    PANEL,
    QUIET,
    SMALL,
    STRONG,
    WIDTH,
    Sheet,
)
from osteo_desktop.report.reading.study_content import Picture, View
from osteo_desktop.wording.dicom import SIDE_NOT_STATED
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.say import Isolate, Say, marked

Pictures = Callable[[Row], Picture | None]

_GAP = 5.0
_SIDE = (WIDTH - _GAP) / 2
_TALLEST = 98.0
_SHORTEST = 50.0
_LEAST = 30.0
_DOTS_PER_MM = 300 / 25.4
_MOST_PIXELS = 1400
_NOT_SHOWN = marked("The radiograph could not be shown: {why}")
_NO_MAP_UNSCORED = marked("No saliency map: not scored")
_NO_MAP_KEPT = marked("No saliency map: none was kept")
_RADIOGRAPH = marked("Radiograph")
_KEY_IMAGE = marked("Key image")
_LABEL = Style(QUIET.size, colour=INK)
"""Of what is said under a picture."""


def lay_out_radiographs(sheet: Sheet, views: Sequence[View], pictures: Pictures) -> None:
    """One picture is in memory as pixels at a time; the heading stands with the first."""
    title = sheet.say(marked("Radiographs"))
    for view in views:
        _radiograph(sheet, view, pictures, title)
        title = ""


def lay_out_marks_of_others(
    sheet: Sheet, view: View, drawing: Drawing, with_marks: str, pictures: Pictures
) -> None:
    """On a picture of their own, never on the reader's. What cannot be shown is told where the
    radiographs stand."""
    picture, _ = _picture(view, pictures, sheet.say, sheet.isolate)
    if picture is None:
        return
    rows, columns = picture.grey.shape
    caption = " · ".join((_title(sheet, view), with_marks))
    said = [(caption, STRONG), *((line, SMALL) for line in numbered(drawing, sheet.say))]
    around = sum(len(sheet.wrap(text, WIDTH, style)) * style.leading for text, style in said) + 2.0
    height = min(_TALLEST, _SIDE * rows * picture.pixel_aspect / columns)
    sheet.need(min(height, _SHORTEST) + around)
    height = max(min(height, sheet.room - around), _LEAST)
    width = min(_SIDE, height * columns / (rows * picture.pixel_aspect))
    sheet.flow(caption, STRONG, after=0.5)
    box = _Box(sheet.mirrored(LEFT, width), sheet.top, width, height)
    across, down = _print_picture(sheet, picture.grey, box, picture.pixel_aspect)
    draw_marks(sheet, drawing, (box.x, box.y), across, down, OTHERS)
    sheet.top += box.height + 1.0
    for text, style in said[1:]:
        sheet.flow(text, style)
    sheet.top += 2.0


@dataclass(frozen=True)
class _Box:
    """Where a picture lies: top left corner and size in mm."""

    x: float
    y: float
    width: float
    height: float


def _radiograph(sheet: Sheet, view: View, pictures: Pictures, title: str) -> None:
    picture, why_not = _picture(view, pictures, sheet.say, sheet.isolate)
    if picture is None:
        _begin(sheet, title, _above(sheet, view) + 2 * ALARM.leading)
        _caption(sheet, view)
        sheet.warning(sheet.say(_NOT_SHOWN).format(why=why_not))
        return
    rows, columns = picture.grey.shape
    wanted = min(_TALLEST, _SIDE * rows * picture.pixel_aspect / columns)
    around = _caption_height(sheet, view, picture)
    _begin(sheet, title, around + min(wanted, _SHORTEST))
    _caption(sheet, view)
    below = around - _above(sheet, view)
    height = max(min(wanted, sheet.room - below), min(wanted, _LEAST))
    _side_by_side(sheet, view, picture, height)
    for line in numbered(view.drawing, sheet.say):
        sheet.flow(line, SMALL)
    if picture.note:
        sheet.flow(picture.note, QUIET)
    sheet.top += 4.0


def _begin(sheet: Sheet, title: str, height: float) -> None:
    """With the heading where one is due: never at the foot of a page, without a picture."""
    if title:
        sheet.heading(title, height)
    else:
        sheet.need(height)


def _picture(
    view: View, pictures: Pictures, say: Say, isolate: Isolate
) -> tuple[Picture | None, str]:
    if view.error:
        return None, view.error
    try:
        picture = pictures(view.row)
    except OsteoError as error:
        return None, notice_text(error.notice, say, isolate=isolate)
    except OSError as error:
        return None, f"{error.strerror or type(error).__name__}."
    return picture, "" if picture is not None else say(shared.NO_PICTURE)


def _caption(sheet: Sheet, view: View) -> None:
    sheet.flow(_title(sheet, view), STRONG)
    sheet.flow(view.file, QUIET)
    if view.drawing.is_key_image:
        sheet.flow(sheet.say(_KEY_IMAGE), STRONG)
    if view.outside_scope:
        sheet.warning(view.outside_scope)
    for warning in view.warnings:
        sheet.warning(warning)
    sheet.top += 0.5


def _title(sheet: Sheet, view: View) -> str:
    """The head of a page has the study's side, which may not be this radiograph's."""
    return view.title if view.has_side else f"{view.title} · {sheet.say(SIDE_NOT_STATED)}"


def _above(sheet: Sheet, view: View) -> float:
    """Height of the caption."""
    warnings = [*([view.outside_scope] if view.outside_scope else []), *view.warnings]
    height = (
        0.5 + len(warnings) + len(sheet.wrap(_title(sheet, view), WIDTH, STRONG)) * STRONG.leading
    )
    height += len(sheet.wrap(view.file, WIDTH, QUIET)) * QUIET.leading
    height += STRONG.leading if view.drawing.is_key_image else 0.0
    lines = [line for text in warnings for line in sheet.wrap(text, WIDTH - 4.0, ALARM)]
    return height + len(lines) * ALARM.leading


def _caption_height(sheet: Sheet, view: View, picture: Picture) -> float:
    """All that is printed with a picture, above and below it."""
    note = len(sheet.wrap(picture.note, WIDTH, QUIET)) if picture.note else 0
    marks = sum(len(sheet.wrap(line, WIDTH, SMALL)) for line in numbered(view.drawing, sheet.say))
    labels = max(1, len(_map_lines(sheet, picture)))
    # A little more, or sums rounded apart send the last line of a note to a page of its own.
    return _above(sheet, view) + (note + labels) * QUIET.leading + marks * SMALL.leading + 2.0


def _map_lines(sheet: Sheet, picture: Picture) -> list[Line]:
    """What is said under the map."""
    return [] if picture.with_map is None else sheet.wrap(picture.map_words, _SIDE, _LABEL)


def _side_by_side(sheet: Sheet, view: View, picture: Picture, height: float) -> None:
    left = _Box(LEFT, sheet.top, _SIDE, height)
    right = _Box(LEFT + _SIDE + _GAP, sheet.top, _SIDE, height)
    across, down = _print_picture(sheet, picture.grey, left, picture.pixel_aspect)
    draw_marks(sheet, view.drawing, (left.x, left.y), across, down)
    if picture.with_map is not None:
        _print_picture(sheet, picture.with_map, right, picture.pixel_aspect)
    else:
        _instead_of_map(sheet, view, picture, right)
    sheet.top += height + 1.0
    sheet.put(left.x, sheet.top, sheet.line_of(sheet.say(_RADIOGRAPH)), _LABEL, _SIDE)
    lines = _map_lines(sheet, picture)
    for below, line in enumerate(lines):
        sheet.put(right.x, sheet.top + below * QUIET.leading, line, _LABEL, _SIDE)
    sheet.top += max(1, len(lines)) * QUIET.leading + 0.5


def _instead_of_map(sheet: Sheet, view: View, picture: Picture, box: _Box) -> None:
    """Why nothing is drawn: no second picture that is the first once more."""
    not_scored = view.decision is Decision.NOT_SCORED
    why = picture.map_words or sheet.say(_NO_MAP_UNSCORED if not_scored else _NO_MAP_KEPT)
    lines = sheet.wrap(why, box.width - 8.0, QUIET)
    sheet.set_fill_color(*PANEL)
    sheet.rect(box.x, box.y, box.width, box.height, style="F")
    y = box.y + (box.height - len(lines) * QUIET.leading) / 2
    for line in lines:
        sheet.put(box.x + 4.0, y, line, QUIET, box.width - 8.0, "centre")
        y += QUIET.leading


def _print_picture(
    sheet: Sheet, pixels: np.ndarray, box: _Box, aspect: float
) -> tuple[float, float]:
    """Print (rows, columns) or (rows, columns, 3) uint8 as large as the box allows, undistorted.

    Returns how many mm a column and a row of it take.
    """
    rows, columns = pixels.shape[:2]
    scale = min(box.width / columns, box.height / (rows * aspect))
    width, height = columns * scale, rows * aspect * scale
    finest = min(_DOTS_PER_MM * scale, _MOST_PIXELS / max(rows, columns), 1.0)
    sheet.image(
        BytesIO(_netpbm(_reduced(pixels, finest))),
        x=box.x,
        y=box.y,
        w=width,
        h=height,
        dims=(max(1, round(columns * finest)), max(1, round(rows * finest))),
    )
    return scale, scale * aspect


def _reduced(pixels: np.ndarray, finest: float) -> np.ndarray:
    """Block means while that leaves twice the resolution needed: fast for very large files."""
    block = min(int(0.5 / finest), *pixels.shape[:2])
    if block < 2:
        return pixels
    rows, columns = (size // block * block for size in pixels.shape[:2])
    blocks = pixels[:rows, :columns].reshape(
        rows // block, block, columns // block, block, *pixels.shape[2:]
    )
    return np.rint(blocks.mean(axis=(1, 3), dtype=np.float32)).astype(np.uint8)


def _netpbm(pixels: np.ndarray) -> bytes:
    """The plainest picture file that fpdf2 reads: PGM or PPM."""
    kind = b"P5" if pixels.ndim == 2 else b"P6"
    rows, columns = pixels.shape[:2]
    return kind + b" %d %d 255\n" % (columns, rows) + np.ascontiguousarray(pixels).tobytes()
