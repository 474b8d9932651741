"""A study's section of the PDF report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

import numpy as np

from osteo_desktop.errors.base import OsteoError
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.pdf_text import Line, Style
from osteo_desktop.report.reading.identification import CHOSEN
from osteo_desktop.report.reading.mark_lines import numbered
from osteo_desktop.report.reading.pdf_marks import draw_marks
from osteo_desktop.report.reading.pdf_pages import (
    ALARM,
    BODY,
    GREY,
    INK,
    LEFT,
    PANEL,
    QUIET,
    SMALL,
    STRONG,
    TIERS,
    WIDTH,
    Cell,
    Column,
    Running,
    Sheet,
)
from osteo_desktop.report.reading.study_content import Picture, Section, View
from osteo_desktop.wording.by_hand import ENTERED
from osteo_desktop.wording.dicom import NOT_STATED
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.regions import caption
from osteo_desktop.wording.say import Say, marked
from osteo_desktop.wording.status import PARTIAL

Pictures = Callable[[Row], Picture | None]

_GAP = 5.0
_SIDE = (WIDTH - _GAP) / 2
_TALLEST = 98.0
_SHORTEST = 62.0
_DOTS_PER_MM = 300 / 25.4
_MOST_PIXELS = 1400
_REPORT = marked("Radiograph report")
_UNSIGNED = marked("Radiograph report, unsigned")
_OF_THE_MAP = marked(
    "The saliency map shows what moved the score; it does not outline a fracture. The "
    "decision is the clinician's."
)
_PATIENT = marked("Patient")
_OF_WHAT = {
    (True, False): marked("Name {mark}"),
    (False, True): marked("ID {mark}"),
    (True, True): marked("Name and ID {mark}"),
}
"""Of which of the two it must be said."""
_AGAINST = marked("Against the AI: {reason}")
_HIGHEST = marked("highest view")
_NOBODY = marked("No reader has read this study.")
_NONE = marked("none")
_NOT_SIGNED = marked("{status}, not signed")
_NOT_SHOWN = marked("The radiograph could not be shown: {why}")
_NO_PICTURE = marked("its file gave no picture.")
_NO_MAP_UNSCORED = marked("No saliency map: not scored")
_NO_MAP_KEPT = marked("No saliency map: none was kept")
_RADIOGRAPH = marked("Radiograph")
_KEY_IMAGE = marked("Key image")
_NAME = Style(14, bold=True)


def lay_out_section(sheet: Sheet, section: Section, place: str, pictures: Pictures) -> None:
    say = sheet.say
    title = say(_REPORT if not section.stamp else _UNSIGNED)
    patient = (section.patient_name, section.patient_id)
    sheet.begin(Running(title, place, section.stamp, patient))
    sheet.start_section(sheet.printable(f"{place}: {section.patient_name}"))
    _identification(sheet, section)
    _findings(sheet, section)
    _reading(sheet, section)
    sheet.heading(sheet.say(marked("About the AI finding")))
    for term in section.ai_terms:
        sheet.flow(term, SMALL, after=0.6)
    sheet.flow(say(_OF_THE_MAP), SMALL)
    sheet.heading(sheet.say(marked("Radiographs")), follows=_SHORTEST + 20.0)
    for view in section.views:
        _radiograph(sheet, view, pictures)


def _identification(sheet: Sheet, section: Section) -> None:
    name, patient_id, *others, reason, files = section.facts
    sheet.flow(sheet.say(_PATIENT), QUIET)
    sheet.flow(name.value, _NAME)
    sheet.flow(sheet.id_line(patient_id.value), STRONG)
    for mark in (ENTERED, CHOSEN):
        said = sheet.say(mark)
        borne = (name.mark == said, patient_id.mark == said)
        if any(borne):
            sheet.flow(sheet.say(_OF_WHAT[borne]).format(mark=said), ALARM)
    sheet.top += 1.5
    sheet.rule()
    sheet.top += 1.2
    sheet.facts(others)
    sheet.facts([reason, files], columns=1)
    sheet.top += 1.2
    sheet.rule()
    sheet.top += 1.5
    for told in (*section.conflicts, *section.notices):
        sheet.warning(told)


def _findings(sheet: Sheet, section: Section) -> None:
    sheet.heading(sheet.say(marked("Findings")))
    rows = []
    for view in section.views:
        tier = Style(BODY.size, bold=True, colour=TIERS[view.decision])
        ai = [(view.decision_words, tier)]
        ai += [(view.outside_scope, ALARM)] if view.outside_scope else []
        ai += [] if view.row.is_whole else [(sheet.say(PARTIAL), ALARM)]
        ai += [(view.reason or view.error, SMALL)]
        verdict = STRONG if view.has_verdict else Style(BODY.size, colour=GREY)
        said = [(text, BODY) for text in (*view.fractures, *view.further)]
        if view.reason_for_disagreement:
            against = sheet.say(_AGAINST).format(reason=view.reason_for_disagreement)
            said.append((against, SMALL))
        highest = ((sheet.say(_HIGHEST), QUIET),) if view.highest else ()
        rows.append(
            [
                Cell(((view.title, BODY), (view.file, QUIET))),
                Cell(tuple(ai), mark=view.decision),
                Cell(((view.score, STRONG), *highest)),
                Cell(((view.verdict, verdict), (view.verdict_mark, ALARM), *said)),
            ]
        )
    columns = [
        Column(marked("Radiograph"), 62.0),
        Column(marked("AI finding"), 54.0),
        Column(marked("AI score"), 22.0),
        Column(marked("Reader's verdict"), 36.0),
    ]
    sheet.grid(columns, rows)
    sheet.top += 1.5
    if section.highest_view:
        sheet.flow(section.highest_view, SMALL, after=0.6)
    if section.ai_hidden:
        sheet.flow(section.ai_hidden, SMALL)


def _reading(sheet: Sheet, section: Section) -> None:
    say = sheet.say
    sheet.heading(sheet.say(marked("Reading")))
    if not section.has_reading:
        sheet.flow(say(_NOBODY), BODY, after=1.0)
        return
    sheet.labelled(say(marked("Impression")), section.impression or say(NOT_STATED))
    sheet.labelled(say(marked("Notes")), section.notes or say(_NONE))
    if section.critical:
        style = ALARM if section.to_be_told else STRONG
        sheet.labelled(say(marked("Critical result")), section.critical, style)
    if section.signature:
        sheet.labelled(say(marked("Signature")), section.signature, STRONG)
    else:
        sheet.labelled(
            say(marked("Signature")),
            say(_NOT_SIGNED).format(status=section.status).capitalize(),
            ALARM,
        )
    for who, text in section.addenda:
        sheet.labelled(who, text)


# --- radiographs -----------------------------------------------------------------------------


@dataclass(frozen=True)
class _Box:
    """Where a picture lies: top left corner and size in mm."""

    x: float
    y: float
    width: float
    height: float


def _radiograph(sheet: Sheet, view: View, pictures: Pictures) -> None:
    picture, why_not = _picture(view, pictures, sheet.say)
    if picture is None:
        sheet.need(30.0)
        _caption(sheet, view)
        sheet.warning(sheet.say(_NOT_SHOWN).format(why=why_not))
        return
    rows, columns = picture.grey.shape
    wanted = min(_TALLEST, _SIDE * rows * picture.pixel_aspect / columns)
    around = _caption_height(sheet, view, picture)
    if sheet.room < around + min(wanted, _SHORTEST):
        sheet.add_page()
    _caption(sheet, view)
    below = around - _above(sheet, view)
    height = max(min(wanted, sheet.room - below), min(wanted, 30.0))
    _side_by_side(sheet, view, picture, height)
    for line in numbered(view.drawing, sheet.say):
        sheet.flow(line, SMALL)
    if picture.note:
        sheet.flow(picture.note, QUIET)
    sheet.top += 4.0


def _picture(view: View, pictures: Pictures, say: Say) -> tuple[Picture | None, str]:
    if view.error:
        return None, view.error
    try:
        picture = pictures(view.row)
    except OsteoError as error:
        return None, notice_text(error.notice, say)
    except OSError as error:
        return None, f"{error.strerror or type(error).__name__}."
    return picture, "" if picture is not None else say(_NO_PICTURE)


def _caption(sheet: Sheet, view: View) -> None:
    sheet.flow(view.title, STRONG)
    sheet.flow(view.file, QUIET)
    if view.drawing.is_key_image:
        sheet.flow(sheet.say(_KEY_IMAGE), STRONG)
    if view.outside_scope:
        sheet.warning(view.outside_scope)
    for warning in view.warnings:
        sheet.warning(warning)
    sheet.top += 0.5


def _above(sheet: Sheet, view: View) -> float:
    """Height of the caption."""
    warnings = [*([view.outside_scope] if view.outside_scope else []), *view.warnings]
    height = 0.5 + len(warnings) + len(sheet.wrap(view.title, WIDTH, STRONG)) * STRONG.leading
    height += len(sheet.wrap(view.file, WIDTH, QUIET)) * QUIET.leading
    height += STRONG.leading if view.drawing.is_key_image else 0.0
    lines = [line for text in warnings for line in sheet.wrap(text, WIDTH - 4.0, ALARM)]
    return height + len(lines) * ALARM.leading


def _caption_height(sheet: Sheet, view: View, picture: Picture) -> float:
    """All that is printed with a picture, above and below it."""
    note = len(sheet.wrap(picture.note, WIDTH, QUIET)) if picture.note else 0
    marks = sum(len(sheet.wrap(line, WIDTH, SMALL)) for line in numbered(view.drawing, sheet.say))
    # A little more, or sums rounded apart send the last line of a note to a page of its own.
    return _above(sheet, view) + (note + 1) * QUIET.leading + marks * SMALL.leading + 2.0


def _side_by_side(sheet: Sheet, view: View, picture: Picture, height: float) -> None:
    left = _Box(LEFT, sheet.top, _SIDE, height)
    right = _Box(LEFT + _SIDE + _GAP, sheet.top, _SIDE, height)
    across, down = _print_picture(sheet, picture.grey, left, picture.pixel_aspect)
    draw_marks(sheet, view.drawing, (left.x, left.y), across, down)
    if picture.with_map is not None:
        _print_picture(sheet, picture.with_map, right, picture.pixel_aspect)
    else:
        sheet.set_fill_color(*PANEL)
        sheet.rect(right.x, right.y, right.width, right.height, style="F")
        middle = right.y + (height - QUIET.leading) / 2
        not_scored = view.decision is Decision.NOT_SCORED
        line = Line(sheet.say(_NO_MAP_UNSCORED if not_scored else _NO_MAP_KEPT))
        sheet.put(right.x, middle, line, QUIET, right.width, "centre")
    sheet.top += height + 1.0
    label = Style(QUIET.size, colour=INK)
    sheet.put(left.x, sheet.top, Line(sheet.say(_RADIOGRAPH)), label, _SIDE)
    if picture.with_map is not None:
        sheet.put(right.x, sheet.top, Line(caption(picture.regions, sheet.say)), label, _SIDE)
    sheet.top += QUIET.leading + 0.5


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
