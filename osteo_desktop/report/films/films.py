"""Studies -> pages of their radiographs, fitted or in true size, with names or none."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.printing import PrintDetail
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import ChangedFile
from osteo_desktop.errors.letters import SeveralPatients
from osteo_desktop.errors.printing import NoTrueSize
from osteo_desktop.notice import Notice
from osteo_desktop.records.export import LetterPicture
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.paper.printing import SURE_ORIGINS, FilmOptions
from osteo_desktop.records.radiograph import Header, PixelSpacing
from osteo_desktop.records.rules.hanging import hanging_order
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.films import layout, words
from osteo_desktop.report.films.content import FilmFigure, FilmPage, FilmSet
from osteo_desktop.report.films.layout import Arrangement
from osteo_desktop.report.letter.content import Item
from osteo_desktop.report.letter.figures import Drawn, Frame, draw
from osteo_desktop.report.letter.radiographs import spacing_of
from osteo_desktop.report.letter.study_part import Told, facts_of
from osteo_desktop.report.reading.content import latest, program_version
from osteo_desktop.report.reading.identification import label
from osteo_desktop.report.reading.study_content import Picture, view_warnings
from osteo_desktop.report.words import PAGE_OF
from osteo_desktop.wording import dicom
from osteo_desktop.wording.coded.body_parts import part_text, projection_text
from osteo_desktop.wording.languages.language import Language, is_right_to_left, language_of
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.say import Say

FilmPictures = Callable[[Row], Picture]
"""Raises what reading a file raises."""
Failure = tuple[str, Notice]
"""A file, and why it is not printed."""

_FACTS = ("PatientID", "PatientBirthDate", "StudyDate")
_CODE = re.compile(r"[A-Z0-9 _]{1,16}")
"""DICOM CS: a word that a standard lists, and nobody's name."""
_NO_DATE = "1970-01-01T00:00:00+00:00"
"""A PDF/A must state when it was made; this tells nothing of the patient."""
_MOST_PIXELS = 6000
"""A side; no page is longer at 300 dots an inch."""


@dataclass(frozen=True, eq=False)
class Planned:
    """A radiograph that has a place."""

    row: Row
    header: Header
    spacing: PixelSpacing | None
    size: Frame
    """mm on paper, or just its shape where it is fitted."""


@dataclass(frozen=True, eq=False)
class Pages:
    pages: tuple[FilmPage, ...]
    failed: tuple[Failure, ...]


def films_of(pages: Sequence[FilmPage], options: FilmOptions, begun: str) -> FilmSet:
    """``begun``: when the session began, ISO 8601; not told without names."""
    say = language_of(options.language).say
    return FilmSet(
        language=options.language,
        is_right_to_left=is_right_to_left(options.language),
        title=say(words.TITLE),
        research=say(DISCLAIMER),
        program=f"Osteo Desktop {program_version()}",
        pages=tuple(pages),
        created=latest([begun]).isoformat() if options.names else _NO_DATE,
    )


def study_pages(told: Told, options: FilmOptions, pictures: FilmPictures) -> Pages:
    """The pages of one study; one picture is in memory as pixels at a time. What is refused or
    cannot be read is told with its file, and never stops the rest.

    Raises SeveralPatients: a page is of one patient.
    """
    if told.is_of_several:
        raise SeveralPatients()
    language = language_of(options.language)
    plans, failed = _planned(told, options)
    divided = list(_divided(plans, options))
    name, facts = _whose(told, options, language)
    made = []
    for number, (shown, place) in enumerate(divided, start=1):
        films = []
        for plan in shown:
            figure, why = _figure(plan, place.place, options, pictures, language)
            films.append(figure)
            failed += [] if why is None else [(label(plan.row), why)]
        page_of = language.say(PAGE_OF).format(page=number, pages=len(divided))
        made.append(_page(place, name, facts, page_of, films))
    return Pages(tuple(made), tuple(failed))


def _page(
    place: Arrangement, name: str, facts: tuple[Item, ...], page_of: str, films: list[FilmFigure]
) -> FilmPage:
    return FilmPage(
        width=place.width,
        height=place.height,
        columns=place.columns,
        place_width=place.place.width,
        place_height=place.place.height,
        name=name,
        facts=facts,
        page_of=page_of,
        films=tuple(films),
    )


def _planned(told: Told, options: FilmOptions) -> tuple[list[Planned], list[Failure]]:
    """In the order in which they are hung; what is no radiograph, or has no true size, fails."""
    plans = []
    failed = [(label(row), row.error) for row in told.study.rows if row.error is not None]
    for row in hanging_order(told.study.rows):
        if row.header is None:
            continue  # nothing of it was seen yet
        spacing = spacing_of(row, told.reading.drawing(row.key))
        aspect = 1.0 if spacing is None else spacing.aspect
        size = Frame(row.header.columns, row.header.rows * aspect)
        try:
            if options.true_size:
                size = _true_size(size, spacing, options)
        except NoTrueSize as error:
            failed.append((label(row), error.notice))
            continue
        plans.append(Planned(row, row.header, spacing, size))
    return plans, failed


def _true_size(shape: Frame, spacing: PixelSpacing | None, options: FilmOptions) -> Frame:
    """Raises NoTrueSize."""
    if spacing is None or not spacing.is_length:
        raise NoTrueSize(detail=PrintDetail.NO_SPACING.notice)
    if spacing.origin not in SURE_ORIGINS and not options.unsure_too:
        raise NoTrueSize(detail=PrintDetail.UNSURE_SPACING.of(origin=str(spacing.origin)))
    size = Frame(shape.width * spacing.column, shape.height * spacing.column)
    if layout.holding([size], options.paper, options.per_page) is None:
        room = layout.roomiest(size, options.paper, options.per_page)
        raise NoTrueSize(
            detail=PrintDetail.DOES_NOT_FIT.of(
                width=round(size.width),
                height=round(size.height),
                room_width=round(room.width),
                room_height=round(room.height),
            )
        )
    return size


def _divided(
    plans: Sequence[Planned], options: FilmOptions
) -> Iterator[tuple[Sequence[Planned], Arrangement]]:
    paper, per_page = options.paper, options.per_page
    if options.true_size:
        sizes = [plan.size for plan in plans]
        for which, place in layout.pages_holding(sizes, paper, per_page):
            yield plans[which.start : which.stop], place
        return
    for start in range(0, len(plans), per_page):
        shown = plans[start : start + per_page]
        yield shown, layout.best_fitted([plan.size for plan in shown], paper, per_page)


def _whose(told: Told, options: FilmOptions, language: Language) -> tuple[str, tuple[Item, ...]]:
    case = language.say(words.CASE).format(number=case_number(told))
    if not options.names:
        return case, ()
    facts = facts_of(told.study, told.reading, told.identity, language)
    named = facts["PatientName"]
    name = named.value if named.is_known else f"{language.say(dicom.NAMELESS)} · {case}"
    if named.is_known and named.mark:
        name = f"{name} ({named.mark})"
    known = [facts[keyword] for keyword in _FACTS if facts[keyword].is_known]
    return name, tuple(Item(fact.label, fact.value, fact.mark) for fact in known)


def case_number(told: Told) -> str:
    """As "K3QA-7RXM", of the study's pictures alone: the same on every print of it."""
    digest = hashlib.sha256(b"case")
    for sha256 in sorted(row.sha256 for row in told.study.rows):
        digest.update(sha256.encode())
    text = base64.b32encode(digest.digest()).decode()[:8]
    return f"{text[:4]}-{text[4:]}"


def _figure(
    plan: Planned, place: Frame, options: FilmOptions, pictures: FilmPictures, language: Language
) -> tuple[FilmFigure, Notice | None]:
    say = language.say
    frame = plan.size if options.true_size else place
    title = _title(plan.header, options, say)
    side = _side(plan.header, options)
    warning = " ".join(view_warnings(replace(plan.row, finding=None), language))
    empty = FilmFigure("", 0.0, 0.0, "", side, title, "", warning, "")
    try:
        picture = pictures(plan.row)
        if picture.grey.shape[:2] != (plan.header.rows, plan.header.columns):
            raise ChangedFile(plan.row.file, since=FileDetail.READ.notice)
    except OsteoError as error:
        why = say(words.NOT_SHOWN).format(why=notice_text(error.notice, say))
        return replace(empty, fault=why), error.notice
    drawn = draw(picture, LetterPicture.PLAIN, Drawing(), plan.spacing, frame, _MOST_PIXELS)
    figure = replace(
        empty,
        svg=drawn.svg,
        width=drawn.width,
        height=drawn.height,
        alt=say(words.ALT).format(view=title),
        size=_size_words(plan, drawn, options, say),
        notes=_notes(picture, options, say),
    )
    return figure, None


def _side(header: Header, options: FilmOptions) -> str:
    """Its letter; without names no other word of the file's."""
    side = dicom.short_side(header.Laterality)
    return side if options.names or len(side) == 1 else ""


def _title(header: Header, options: FilmOptions, say: Say) -> str:
    stated = (header.BodyPartExamined, part_text), (header.ViewPosition, projection_text)
    parts = [
        worded(value, say)
        for value, worded in stated
        if options.names or _CODE.fullmatch(value.strip())
    ]
    side = dicom.side_text(_side(header, options), say)
    return " · ".join(part for part in (*parts, side or say(dicom.SIDELESS)) if part)


def _size_words(plan: Planned, drawn: Drawn, options: FilmOptions, say: Say) -> str:
    spacing = plan.spacing
    if spacing is None or not spacing.is_length:
        return say(words.SIZE_UNKNOWN)
    origin = say(spacing.origin)
    if options.true_size:
        is_sure = spacing.origin in SURE_ORIGINS
        said = say(words.TRUE_SIZE if is_sure else words.UNSURE_SIZE).format(origin=origin)
    else:
        percent = f"{100 * drawn.width / (plan.header.columns * spacing.column):.0f}"
        said = say(words.FITTED).format(percent=percent, origin=origin)
    bar = (
        say(words.BAR).format(millimetres=drawn.bar) if drawn.bar else say(words.TOO_SMALL_FOR_BAR)
    )
    return f"{said} · {bar}"


def _notes(picture: Picture, options: FilmOptions, say: Say) -> str:
    parts = [
        say(words.AS_STORED if options.as_stored else words.AS_SEEN),
        say(words.PAPER_CURVE if options.for_paper else words.NO_CURVE),
        *([picture.note] if picture.note else []),
    ]
    return " · ".join(parts)
