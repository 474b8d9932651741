"""Studies of one patient -> the letter, with its pictures, its id and the QR code of that."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace

import segno

from osteo_desktop.documents.records import Documents
from osteo_desktop.errors.letters import SeveralPatients
from osteo_desktop.records.export import LetterOptions, Paper
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.rules.prior import contradict
from osteo_desktop.report import words as shared
from osteo_desktop.report.letter import words
from osteo_desktop.report.letter.content import Letter, LetterHeader, StudyPart
from osteo_desktop.report.letter.letterhead import Head
from osteo_desktop.report.letter.radiographs import (
    ALONE,
    BESIDE,
    OTHERS,
    SHORT,
    Pictures,
    radiographs,
)
from osteo_desktop.report.letter.study_part import LetterStudy, Told, letter_study
from osteo_desktop.report.reading.content import latest, moments_of, program_version
from osteo_desktop.wording import dicom
from osteo_desktop.wording.languages.language import is_right_to_left, language_of
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.say import Say

_PAPERS = {Paper.A4: "a4", Paper.LETTER: "us-letter"}
_DOCUMENTS = Documents()
_RUNNING = 60
"""Letters of the line at the head of a page."""


def letter_of(
    told: Sequence[Told],
    card: ModelCard | None,
    options: LetterOptions,
    head: Head,
    pictures: Pictures,
    begun: str,
) -> Letter:
    """In the language of ``options``; ``begun``: when the session began, ISO 8601.

    The same input gives the same letter.

    Raises SeveralPatients where the studies are not of one.
    """
    language = language_of(options.language)
    say = language.say
    studies = [letter_study(one, card, options, head, language) for one in told]
    patients = [one.identity.patient for one in studies]
    if any(contradict(patients[0], other) for other in patients[1:]):
        raise SeveralPatients()
    first = studies[0]
    parts = _with_pictures(studies, options, pictures, say)
    times = [begun, *(at for one in told for at in moments_of(one.reading))]
    drafts = [part.draft for part in parts if part.draft]
    referrers = dict.fromkeys(study.addressee for study in studies)
    name = next((s.patient_name for s in studies if s.patient_name), "") or say(dicom.NAMELESS)
    patient_id = patients[0].PatientID.strip()
    letter = Letter(
        language=options.language,
        is_right_to_left=is_right_to_left(options.language),
        paper=_PAPERS[options.paper],
        short=options.short,
        title=say(words.TITLE),
        draft=_on_page(drafts, len(parts), say),
        research=say(DISCLAIMER),
        head=_header(head, first),
        addressee=first.addressee if len(referrers) == 1 else None,
        patient_label=say(words.PATIENT),
        patient_name=name,
        patient=next((study.patient for study in studies if study.patient), ()),
        running=_short(" · ".join([name, *([patient_id] if patient_id else [])])),
        studies=parts,
        words={key: say(text) for key, text in words.HEADINGS.items()},
        page_of=say(shared.PAGE_OF),
        document="",
        qr_svg="",
        program=f"Osteo Desktop {program_version()}",
        created=latest(times).isoformat(),
    )
    return with_document(letter)


def with_document(letter: Letter) -> Letter:
    """With its id and the QR code of it."""
    document = document_id(replace(letter, document="", qr_svg=""))
    return replace(letter, document=document, qr_svg=_qr(document))


def _short(text: str) -> str:
    """For a line of its own; the whole stands on the first page."""
    words_of_it = " ".join(text.split())
    return words_of_it if len(words_of_it) <= _RUNNING else f"{words_of_it[: _RUNNING - 1]}…"


def _on_page(drafts: Sequence[str], studies: int, say: Say) -> str:
    """What every page bears where not all is signed."""
    if not drafts:
        return ""
    same = len(drafts) == studies and len({*drafts}) == 1
    return drafts[0] if same else say(words.DRAFTS_ON_PAGE)


def _with_pictures(
    studies: Sequence[LetterStudy], options: LetterOptions, pictures: Pictures, say: Say
) -> tuple[StudyPart, ...]:
    count = sum(len(plan.shown) for study in studies for plan in study.plans)
    frame = SHORT if options.short else ALONE if count == 1 else BESIDE
    parts = []
    for study in studies:
        name = study.part.heading if len(studies) > 1 else ""
        shown = radiographs(study.plans, pictures, frame, name, say)
        opinions = tuple(
            replace(part, figures=radiographs(plans, pictures, OTHERS, name, say).figures)
            for part, plans in zip(study.part.opinions, study.opinion_plans, strict=True)
        )
        parts.append(
            replace(
                study.part,
                figures=shown.figures,
                figure_faults=shown.faults,
                heading=name,
                opinions=opinions,
            )
        )
    return tuple(parts)


def _header(head: Head, first: LetterStudy) -> LetterHeader:
    """The letterhead; where there is none, the institution that the files name."""
    known = head.words
    return LetterHeader(
        clinic=known.clinic or first.institution,
        department=known.department,
        lines=(*known.address, *known.contact),
        registration=known.registration,
        logo_svg=head.logo_svg,
    )


def document_of(letter: object) -> str:
    """As JSON, for the template."""
    return json.dumps(_DOCUMENTS.document(letter), ensure_ascii=False, sort_keys=True)


def document_id(letter: Letter) -> str:
    """As "K3QA-7RXM-..."; of all that the letter says and shows: another letter has another."""
    digest = hashlib.sha256(document_of(letter).encode("utf-8", "surrogatepass")).digest()
    text = base64.b32encode(digest).decode()[:16]
    return "-".join(text[start : start + 4] for start in range(0, 16, 4))


def _qr(text: str) -> str:
    """One path: a square for each dark module."""
    matrix = segno.make(text, error="m", micro=False).matrix
    dark = [
        f"M{x},{y}h1v1h-1z"
        for y, row in enumerate(matrix)
        for x, module in enumerate(row)
        if module
    ]
    side = len(matrix)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" width="{side}" '
        f'height="{side}"><path d="{"".join(dark)}"/></svg>'
    )
