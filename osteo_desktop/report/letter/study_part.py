"""One study's rows and reading -> its part of a letter. The reader's words come first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from osteo_desktop.errors.letters import SeveralPatients
from osteo_desktop.records.export import LetterOptions
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.opinion.second_opinion import SecondOpinion
from osteo_desktop.records.reading import RadiographKey, Reading, ReadingStatus
from osteo_desktop.records.rules.by_hand import OF_VIEW
from osteo_desktop.records.rules.identity import Identity, identity_of
from osteo_desktop.records.rules.one_patient import one_patient_of
from osteo_desktop.records.rules.prior import Prior, contradict
from osteo_desktop.records.worklist import Study
from osteo_desktop.report import words as shared
from osteo_desktop.report.letter import words
from osteo_desktop.report.letter.ai_part import ai_part
from osteo_desktop.report.letter.content import AiPart, Item, SignatureBlock, StudyPart, ViewWords
from osteo_desktop.report.letter.letterhead import Head
from osteo_desktop.report.letter.opinion_part import opinion_parts, opinion_plans
from osteo_desktop.report.letter.radiographs import Planned, planned
from osteo_desktop.report.reading.identification import Fact, label
from osteo_desktop.report.reading.mark_lines import numbered
from osteo_desktop.report.reading.study_content import Section, View, opinions_of, section_of
from osteo_desktop.wording import dicom
from osteo_desktop.wording.by_hand import ENTERED, by_hand, fields_by_hand
from osteo_desktop.wording.coded.body_parts import part_text
from osteo_desktop.wording.languages.language import Language
from osteo_desktop.wording.marks import origin_words
from osteo_desktop.wording.say import Say
from osteo_desktop.wording.status import PARTIAL, VERDICT_WORDS, unusable_text, verdict_text

_OF_STUDY = (
    *("StudyDate", "StudyDescription", "BodyPartExamined", "Laterality", "AccessionNumber"),
    *("injury_date", "injury", "pain"),
)
_OF_PATIENT = ("PatientID", "PatientBirthDate", "PatientAge", "PatientSex")


@dataclass(frozen=True, eq=False)
class LetterStudy:
    """A study that a letter tells: its part without pictures, and what is to be drawn."""

    part: StudyPart
    plans: tuple[Planned, ...]
    opinion_plans: tuple[tuple[Planned, ...], ...]
    """Of each of the part's opinions."""
    identity: Identity
    patient_name: str
    patient: tuple[Item, ...]
    addressee: Item | None
    institution: str


@dataclass(frozen=True, eq=False)
class Told:
    """What is known of one study."""

    study: Study
    reading: Reading
    earlier: Sequence[Prior] = ()
    opinions: Sequence[SecondOpinion] = ()
    """Second ones, of whichever radiographs."""

    @property
    def identity(self) -> Identity:
        return identity_of(self.reading, [row.header for row in self.study.rows])

    @property
    def is_of_several(self) -> bool:
        """Its files name several patients, and the reader has not chosen one."""
        return one_patient_of(self.reading, self.study.rows) is None

    @property
    def files(self) -> str:
        return ", ".join(label(row) for row in self.study.rows)


def letter_study(
    told: Told, card: ModelCard | None, options: LetterOptions, head: Head, language: Language
) -> LetterStudy:
    """Raises SeveralPatients: a letter is of one patient."""
    say = language.say
    study, reading, identity = told.study, told.reading, told.identity
    if told.is_of_several:
        raise SeveralPatients()
    section = _readers(study, reading, language)
    facts = facts_of(study, reading, identity, language)
    titles = {view.row.key: view.title for view in section.views}
    ai = None if options.without_ai else _ai(told, card, section.views, titles, language)
    short = options.short
    others = opinions_of(section.views, told.opinions, language)
    opinions = opinion_parts(others, short=short)
    part = StudyPart(
        heading=_heading(facts, say),
        draft=_draft(reading, say),
        facts=_items(facts, _OF_STUDY),
        question=_told(facts["ReasonForStudy"], say),
        technique=_technique(section, say),
        warnings=tuple(section.notices),
        critical=section.critical,
        is_to_be_told=section.to_be_told,
        unread="" if section.has_reading else say(shared.NOBODY),
        views=tuple(_view_words(view, reading, say) for view in section.views),
        impression=section.impression,
        notes="" if short else section.notes,
        left_out=_left_out(bool(section.notes or ai), bool(opinions), say) if short else "",
        addenda=tuple(Item(who, text) for who, text in section.addenda),
        earlier=() if short else tuple(_earlier(prior, language) for prior in told.earlier),
        signature=signature_of(reading, head, language),
        ai=replace(ai, terms=()) if short and ai is not None else ai,
        figures=(),
        figure_faults=(),
        opinions=opinions,
    )
    full = _with_maps(section, study, reading)
    verdicts = [reading.verdicts.get(view.row.key) for view in full]
    referrer, institution = facts["ReferringPhysicianName"], facts["InstitutionName"]
    return LetterStudy(
        part=part,
        plans=planned(full, verdicts, options),
        opinion_plans=opinion_plans(others, full, options),
        identity=identity,
        patient_name=_told(facts["PatientName"], say),
        patient=_patient(facts),
        addressee=Item(say(words.TO), referrer.value, referrer.mark) if referrer.is_known else None,
        institution=institution.value if institution.is_known else "",
    )


def page_facts(told: Told, language: Language) -> tuple[Item, ...]:
    """What a patient's page says of the study beside its result."""
    facts = facts_of(told.study, told.reading, told.identity, language)
    return _items(facts, ("StudyDate", "BodyPartExamined"))


def _left_out(is_of_reader: bool, is_of_others: bool, say: Say) -> str:
    """What the short form does without."""
    cut = ((is_of_reader, words.LEFT_OUT), (is_of_others, words.OPINIONS_CUT))
    return " ".join(say(text) for is_cut, text in cut if is_cut)


def _readers(study: Study, reading: Reading, language: Language) -> Section:
    """The study as if no AI had seen it: what the reader says, and of the files."""
    rows = tuple(replace(row, finding=None) for row in study.rows)
    return section_of(
        Study(study.key, rows),
        replace(reading, findings={}, ai_hidden=False, reasons={}),
        None,
        language,
    )


def _ai(
    told: Told,
    card: ModelCard | None,
    views: Sequence[View],
    titles: Mapping[RadiographKey, str],
    language: Language,
) -> AiPart | None:
    """What the AI says, less what the reader's part warns of already."""
    warned = {view.row.key: view.warnings for view in views}
    return ai_part(told.study, told.reading, card, titles, warned, language)


def _with_maps(section: Section, study: Study, reading: Reading) -> list[View]:
    """The reader's views, each with the row that carries the map that is shown."""
    mapped = {view.row.key: view.row for view in section_of(study, reading, None).views}
    return [replace(view, row=mapped[view.row.key]) for view in section.views]


def facts_of(
    study: Study, reading: Reading, identity: Identity, language: Language
) -> dict[str, Fact]:
    """By keyword. Where the files name several patients, nothing of another's is told."""
    ours = tuple(
        row
        for row in study.rows
        if row.header is None or not contradict(row.header.patient, identity.patient)
    )
    section = _readers(Study(study.key, ours) if ours else study, reading, language)
    return {fact.keyword: fact for fact in section.facts if fact.keyword}


def _items(facts: dict[str, Fact], keywords: Sequence[str]) -> tuple[Item, ...]:
    known = [facts[keyword] for keyword in keywords if keyword in facts]
    return tuple(
        Item(fact.label, fact.value, fact.mark, strong=fact.keyword == "Laterality")
        for fact in known
        if fact.is_known
    )


def _told(fact: Fact, say: Say) -> str:
    """The value, and that it was entered by hand where it was; "" where nothing is known."""
    return by_hand(fact.value, fact.mark == say(ENTERED), say) if fact.is_known else ""


def _patient(facts: dict[str, Fact]) -> tuple[Item, ...]:
    return _items(facts, _OF_PATIENT)


def _heading(facts: dict[str, Fact], say: Say) -> str:
    date, what = facts["StudyDate"], facts["StudyDescription"]
    day = by_hand(date.value, bool(date.mark), say)
    first = say(words.STUDY_OF).format(date=day) if date.is_known else say(words.UNDATED)
    return " · ".join([first, *([what.value] if what.is_known else [])])


def _draft(reading: Reading, say: Say) -> str:
    if reading.status is ReadingStatus.SIGNED:
        return ""
    is_draft = reading.status is ReadingStatus.DRAFT
    return say(words.DRAFT_ON_PAGE if is_draft else words.NOT_READ)


def _technique(section: Section, say: Say) -> str:
    """How many radiographs, and what their files say of each."""
    said = []
    for view in section.views:
        header = view.row.header
        if header is not None:
            parts = (part_text(header.BodyPartExamined, say), dicom.view_text(header, say))
            seen = " ".join(part for part in parts if part)
            told = fields_by_hand([name for name in OF_VIEW if name in view.row.by_hand], say)
            said.append(f"{seen} ({told})" if told else seen)
    views = ", ".join(dict.fromkeys(one for one in said if one))
    if not views:
        return ""
    count = len(section.views)
    text = words.TECHNIQUE_ONE if count == 1 else words.TECHNIQUE_SEVERAL
    return say(text).format(count=count, views=views)


def _view_words(view: View, reading: Reading, say: Say) -> ViewWords:
    warnings = [say(PARTIAL).capitalize()] if not view.row.is_whole and not view.warnings else []
    drawing = view.drawing
    origin = origin_words(drawing.marks, drawing.spacing, say)
    measured = [*numbered(drawing, say), *([origin] if origin else [])]
    return ViewWords(
        title=view.title,
        verdict=verdict_text(reading, view.row.key, say),
        verdict_mark="",
        lines=(*view.fractures, *view.further),
        measurements=tuple(measured),
        warnings=(*warnings, *view.warnings, *([view.error] if view.error else [])),
    )


def signature_of(reading: Reading, head: Head, language: Language) -> SignatureBlock | None:
    signed, say = reading.signature, language.say
    if signed is None:
        return None
    entry = head.reader(signed.reader.strip())
    return SignatureBlock(
        label=say(words.SIGNED_BY),
        name=signed.reader.strip() or say(dicom.NOT_STATED),
        title=entry.title,
        registration=entry.registration,
        at=language.dates(dicom.moment_text(signed.at)) or say(dicom.NOT_STATED),
        signature_svg=head.signature_svg(signed.reader),
        alt=say(words.SIGNATURE_OF).format(reader=language.isolate(signed.reader.strip())),
    )


def _earlier(prior: Prior, language: Language) -> Item:
    """Its date; what it was of; what was signed of it, and of no draft more than that it is one."""
    say = language.say
    headers = [row.header for row in prior.rows if row.header is not None]
    of = {h.StudyDescription.strip() or part_text(h.BodyPartExamined, say) for h in headers}
    said = [", ".join(sorted(of - {""}))]
    reading = prior.reading
    if reading.status is ReadingStatus.SIGNED:
        verdicts = {say(VERDICT_WORDS[verdict]) for verdict in reading.verdicts.values()}
        verdicts |= {unusable_text(why, say) for why in reading.unusable.values()}
        said.append(", ".join(sorted(verdicts)))
        said.append(" ".join(reading.impression.split()))
    else:
        is_draft = reading.status is ReadingStatus.DRAFT
        said.append(say(words.NOT_SIGNED if is_draft else words.UNREAD_STUDY))
    when = language.dates(dicom.date_text(prior.StudyDate)) or say(words.UNDATED)
    mark = say(words.BY_ENTERED) if prior.by_hand else ""
    return Item(when, ": ".join(one for one in said if one), mark)
