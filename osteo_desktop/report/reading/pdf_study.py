"""A study's section of the PDF report: who, what the reader says, what the AI said, pictures."""

from __future__ import annotations

from collections.abc import Sequence

from osteo_desktop.records.opinion.second_opinion import key_of
from osteo_desktop.report import words as shared
from osteo_desktop.report.pdf_text import Style
from osteo_desktop.report.reading.identification import CHOSEN
from osteo_desktop.report.reading.pdf_pages import (
    ALARM,
    BODY,
    GREY,
    QUIET,
    SMALL,
    STRONG,
    TIERS,
    WARNING,
    WIDTH,
    Cell,
    Column,
    Running,
    Sheet,
)
from osteo_desktop.report.reading.pdf_radiographs import (
    Pictures,
    lay_out_marks_of_others,
    lay_out_radiographs,
)
from osteo_desktop.report.reading.study_content import Section, View
from osteo_desktop.wording.by_hand import ENTERED
from osteo_desktop.wording.dicom import NAMELESS, SIDELESS
from osteo_desktop.wording.others.opinions import OpinionWords
from osteo_desktop.wording.say import marked
from osteo_desktop.wording.status import PARTIAL

_REPORT = marked("Radiograph report")
_UNSIGNED = marked("Radiograph report, unsigned")
_OF_THE_MAP = marked(
    "The saliency map shows what moved the score; it does not outline a fracture. The "
    "decision is the clinician's."
)
_PATIENT, _SIDE = marked("Patient"), marked("Side")
_OF_WHAT = {
    (True, False): marked("Name {mark}"),
    (False, True): marked("ID {mark}"),
    (True, True): marked("Name and ID {mark}"),
}
"""Of which of the two it must be said."""
_AGAINST = marked("Against the AI: {reason}")
_HIGHEST = marked("highest view")
_NOT_SIGNED = marked("{status}, not signed")
_NAME = Style(14, bold=True)
_MISSING = Style(14, bold=True, colour=WARNING)
_WHO = (Column("", 118.0), Column("", WIDTH - 118.0))
_VIEW = Column(marked("Radiograph"), 74.0)
_VERDICTS = (_VIEW, Column(marked("Reader's verdict"), WIDTH - _VIEW.width))
_AI = (
    _VIEW,
    Column(marked("AI finding"), WIDTH - _VIEW.width - 24.0),
    Column(marked("AI score"), 24.0),
)


def lay_out_section(sheet: Sheet, section: Section, place: str, pictures: Pictures) -> None:
    say = sheet.say
    title = say(_REPORT if not section.stamp else _UNSIGNED)
    side = section.side.value if section.side.is_known else say(SIDELESS)
    side = f"{side} ({section.side.mark})" if section.side.mark else side
    sheet.begin(
        Running(title, place, section.stamp, (section.patient_name, section.patient_id, side))
    )
    sheet.start_section(sheet.printable(f"{place}: {section.patient_name}"))
    _identification(sheet, section)
    _reading(sheet, section)
    for opinion in section.opinions:
        _opinion(sheet, opinion, section.views, pictures)
    _ai(sheet, section)
    lay_out_radiographs(sheet, section.views, pictures)


def _identification(sheet: Sheet, section: Section) -> None:
    """Name and side before all else, and equally large; then only what is known."""
    say = sheet.say
    name, patient_id, *others, reason, files = section.facts
    who = [(say(_PATIENT), QUIET)]
    who.append((name.value, _NAME) if name.is_known else (say(NAMELESS), _MISSING))
    if patient_id.is_known:
        who.append((sheet.id_line(patient_id.value), STRONG))
    for mark in map(say, (ENTERED, CHOSEN)):
        borne = (name.mark == mark, patient_id.mark == mark)
        if any(borne):
            who.append((say(_OF_WHAT[borne]).format(mark=mark), ALARM))
    side = section.side
    which = (side.value, _NAME) if side.is_known else (say(SIDELESS), _MISSING)
    beside = ((say(_SIDE), QUIET), which, (side.mark, ALARM))
    sheet.side_by_side(_WHO, (Cell(tuple(who)), Cell(beside)))
    if section.missing:
        sheet.flow(section.missing, ALARM)
    sheet.top += 1.5
    sheet.rule()
    sheet.top += 1.2
    sheet.facts([fact for fact in others if fact.is_known and fact is not side])
    sheet.facts([fact for fact in (reason, files) if fact.is_known], columns=1)
    sheet.top += 1.2
    sheet.rule()
    sheet.top += 1.5
    for told in (*section.conflicts, *section.notices):
        sheet.warning(told)


def _reading(sheet: Sheet, section: Section) -> None:
    say = sheet.say
    title = say(marked("Reading"))
    if not section.has_reading:
        sheet.heading(title)
        sheet.flow(say(shared.NOBODY), BODY, after=1.0)
        return
    sheet.grid(_VERDICTS, _verdicts(sheet, section), title)
    sheet.top += 1.5
    if section.impression:
        sheet.labelled(say(marked("Impression")), section.impression)
    if section.notes:
        sheet.labelled(say(marked("Notes")), section.notes)
    if section.unwritten:
        sheet.flow(section.unwritten, QUIET, after=1.8)
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


def _opinion(
    sheet: Sheet, opinion: OpinionWords, views: Sequence[View], pictures: Pictures
) -> None:
    """Under a heading of its own, which says whose words these are."""
    say = sheet.say
    sheet.heading(opinion.heading)
    sheet.flow(opinion.apart, QUIET, after=0.8)
    if opinion.critical:
        sheet.warning(opinion.critical)
    for view in opinion.views:
        sheet.flow(f"{view.title}: {view.verdict}", STRONG)
        for line in view.lines:
            sheet.flow(line, BODY)
    if opinion.elsewhere:
        sheet.flow(opinion.elsewhere, SMALL, after=0.6)
    if opinion.impression:
        sheet.labelled(say(marked("Impression")), opinion.impression)
    if opinion.notes:
        sheet.labelled(say(marked("Notes")), opinion.notes)
    for who, text in opinion.addenda:
        sheet.labelled(who, text)
    for one in views:
        drawing = opinion.drawing(key_of(one.row))
        if drawing is not None:
            lay_out_marks_of_others(sheet, one, drawing, opinion.with_marks, pictures)


def _verdicts(sheet: Sheet, section: Section) -> list[list[Cell]]:
    """What the reader says of each radiograph, with all that was described of it."""
    rows = []
    for view in section.views:
        verdict = STRONG if view.has_verdict else Style(BODY.size, colour=GREY)
        said = [(view.verdict, verdict), (view.verdict_mark, ALARM)]
        said += [(text, BODY) for text in (*view.fractures, *view.further)]
        if view.reason_for_disagreement:
            against = sheet.say(_AGAINST).format(reason=view.reason_for_disagreement)
            said.append((against, SMALL))
        rows.append([Cell(((view.title, BODY), (view.file, QUIET))), Cell(tuple(said))])
    return rows


def _ai(sheet: Sheet, section: Section) -> None:
    say = sheet.say
    rows = []
    for view in section.views:
        tier = Style(BODY.size, bold=True, colour=TIERS[view.decision])
        ai = [(view.decision_words, tier)]
        ai += [(view.outside_scope, ALARM)] if view.outside_scope else []
        ai += [] if view.row.is_whole else [(say(PARTIAL), ALARM)]
        ai += [(view.reason or view.error, SMALL)]
        highest = ((say(_HIGHEST), QUIET),) if view.highest else ()
        rows.append(
            [
                Cell(((view.title, BODY), (view.file, QUIET))),
                Cell(tuple(ai), mark=view.decision),
                Cell(((view.score, STRONG), *highest)),
            ]
        )
    sheet.grid(_AI, rows, say(shared.OF_THE_AI))
    sheet.top += 1.5
    for told in (section.highest_view, section.ai_hidden, *section.ai_terms, say(_OF_THE_MAP)):
        if told:
            sheet.flow(told, SMALL, after=0.6)
