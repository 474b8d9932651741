"""The batch summary at the head of the PDF report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osteo_desktop.progress import Progress
from osteo_desktop.report.pdf_text import Style
from osteo_desktop.report.reading.content import Summary, ToBeTold, WorklistLine
from osteo_desktop.report.reading.pdf_pages import (
    BODY,
    LEFT,
    PANEL,
    SMALL,
    TIERS,
    WIDTH,
    Cell,
    Column,
    Running,
    Sheet,
)
from osteo_desktop.wording.dicom import NOT_STATED
from osteo_desktop.wording.say import marked

_TITLE = Style(17, bold=True)
_FIGURE = Style(17, bold=True)
_TILE = Style(7)
_CELL = Style(7.5)
_CELL_QUIET = Style(7, colour=(92, 98, 108))
REPORT = marked("Radiograph reading report")
_SUMMARY = marked("Batch summary")
_STILL_TO_BE_TOLD = marked("Critical results still to be told ({count})")
_EMPTY = marked("The folder holds no radiograph.")
_TO_BE_TOLD = (
    Column(marked("Patient"), 55.0),
    Column(marked("Study date"), 22.0),
    Column(marked("Files"), 70.0),
    Column(marked("Reading"), 27.0),
)
_WORKLIST = (
    Column(marked("File"), 33.0),
    Column(marked("Patient"), 30.0),
    Column(marked("Study date"), 16.0),
    Column(marked("Body part"), 18.0),
    Column(marked("AI decision"), 29.0),
    Column(marked("Score"), 13.0),
    Column(marked("Verdict"), 19.0),
    Column(marked("Status"), 16.0),
)


def lay_out_summary(sheet: Sheet, summary: Summary, progress: Progress) -> None:
    title = sheet.say(_SUMMARY)
    sheet.begin(Running(sheet.say(REPORT), title))
    sheet.start_section(title)
    sheet.flow(title, _TITLE, after=1.5)
    if summary.incomplete:
        sheet.warning(summary.incomplete)
    _to_be_told(sheet, summary.to_be_told)
    sheet.facts(summary.facts)
    sheet.top += 2.0
    _counts(sheet, summary)
    for note in summary.notes:
        sheet.flow(note, BODY, after=0.8)
    sheet.heading(sheet.say(marked("How the AI decides")))
    for term in summary.terms:
        sheet.flow(term, SMALL, after=0.6)
    _worklist(sheet, summary.worklist, progress)
    _reasons(sheet, marked("To be noted of these"), summary.noticed)
    _reasons(sheet, marked("Could not be read"), summary.unreadable)
    _reasons(sheet, marked("No radiographs"), summary.no_radiographs)
    _reasons(sheet, marked("Not scored"), summary.not_scored)
    _reasons(sheet, marked("Partial, read as far as they go"), summary.not_whole)


def _to_be_told(sheet: Sheet, studies: Sequence[ToBeTold]) -> None:
    """Before all else: somebody waits for them."""
    if not studies:
        return
    sheet.need(30.0)
    sheet.warning(sheet.say(_STILL_TO_BE_TOLD).format(count=len(studies)))
    sheet.grid(
        _TO_BE_TOLD,
        (
            (
                _patient(sheet, study.name, study.patient_id),
                Cell(((study.date, _CELL),)),
                Cell(((study.files, _CELL),)),
                Cell(((study.status, _CELL),)),
            )
            for study in studies
        ),
    )
    sheet.top += 3.0


def _patient(sheet: Sheet, name: str, patient_id: str) -> Cell:
    said = sheet.id_line(patient_id) if patient_id else ""
    return Cell(((name or sheet.say(NOT_STATED), _CELL), (said, _CELL_QUIET)))


def _counts(sheet: Sheet, summary: Summary) -> None:
    gap = 2.5
    width = (WIDTH - gap * (len(summary.counts) - 1)) / len(summary.counts)
    said = [sheet.wrap(words, width - 7.0, _TILE) for _, words, _ in summary.counts]
    height = 14.0 + max(map(len, said)) * _TILE.leading
    sheet.need(height + 4.0)
    for number, (tier, _, count) in enumerate(summary.counts):
        x = LEFT + number * (width + gap)
        sheet.set_fill_color(*PANEL)
        sheet.rect(sheet.mirrored(x, width), sheet.top, width, height, style="F")
        figure = Style(_FIGURE.size, bold=True, colour=TIERS[tier])
        sheet.print_text(x + 3.0, sheet.top + 1.5, str(count), figure, width - 6.0)
        sheet.tier_sign(x + 3.0, sheet.top + 11.7, tier)
        for below, line in enumerate(said[number]):
            y = sheet.top + 11.1 + below * _TILE.leading
            sheet.print_line(x + 6.0, y, line, _TILE, width - 6.5)
    sheet.top += height + 4.0


def _worklist(sheet: Sheet, lines: Sequence[WorklistLine], progress: Progress) -> None:
    title = sheet.say(marked("Worklist, most suspicious first"))
    if not lines:
        sheet.heading(title)
        sheet.flow(sheet.say(_EMPTY), BODY)
        return
    sheet.grid(_WORKLIST, _rows(sheet, lines, progress), title)


def _rows(
    sheet: Sheet, lines: Sequence[WorklistLine], progress: Progress
) -> Iterator[Sequence[Cell]]:
    for line in lines:
        progress.check_cancelled()
        tier = Style(_CELL.size, bold=True, colour=TIERS[line.decision])
        yield (
            Cell(((line.file, _CELL),)),
            _patient(sheet, line.name, line.patient_id),
            Cell(((line.date, _CELL),)),
            Cell(((line.body_part, _CELL),)),
            Cell(((line.decision_words, tier),), mark=line.decision),
            Cell(((line.score, _CELL),)),
            Cell(((line.verdict, _CELL),)),
            Cell(((line.status, _CELL),)),
        )


def _reasons(sheet: Sheet, title: str, files: Sequence[tuple[str, str]]) -> None:
    """Nothing where there are none: the counts above say so."""
    nothing = sheet.say(NOT_STATED)
    rows = ((Cell(((file, _CELL),)), Cell(((reason or nothing, _CELL),))) for file, reason in files)
    columns = (Column(marked("File"), 62.0), Column(marked("Reason"), WIDTH - 62.0))
    sheet.grid(columns, rows, f"{sheet.say(title)} ({len(files)})")
