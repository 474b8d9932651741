"""A second opinion in words: the same on the screen, in a letter, in the PDF and in tables.

Always with whose it is, and never as the reader's own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.opinion.second_opinion import OpinionView, PictureKey, SecondOpinion
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import CriticalState
from osteo_desktop.records.rules.typed import as_text
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording import dicom
from osteo_desktop.wording.fractures import described
from osteo_desktop.wording.further_findings import further_text
from osteo_desktop.wording.languages.language import ENGLISH, Language
from osteo_desktop.wording.marks import listed_words
from osteo_desktop.wording.say import marked
from osteo_desktop.wording.status import CRITICAL_WORDS, VERDICT_WORDS, unusable_text

TITLE = marked("Second opinion")
_HEADING = marked("Second opinion of {who}, {when}")
_APART = marked(
    "Written elsewhere, of the same radiographs. It decides nothing here, and nothing proves who "
    "wrote it."
)
UNPROVEN = marked(
    "Its hash shows that it is as it was written; nothing proves who wrote it. Ask who sent it."
)
_OF_HERE = marked("Here it is of {file}: {patient}, {date}.")
_NOBODY_NAMED = marked("nobody named")
_NO_DATE = marked("no date")
_NOT_HERE_ONE = marked("It is also of 1 radiograph that is not in this archive.")
_NOT_HERE = marked("It is also of {count} radiographs that are not in this archive.")
_ELSEWHERE_ONE = marked("It is also of 1 radiograph that is not in this study.")
_ELSEWHERE = marked("It is also of {count} radiographs that are not in this study.")
_CRITICAL = marked("It says that the result is critical ({state}).")
_ADDENDUM = marked("Addendum by {who}, {when}")
_NO_VERDICT = marked("no verdict")
_CALIBRATED = marked("Calibrated there: a line of {millimetres} mm")
_MARKS_OF = marked("with the marks of {who}")


@dataclass(frozen=True)
class OpinionViewWords:
    title: str
    """The radiograph, as it is called here."""
    verdict: str
    lines: tuple[str, ...]
    """Fractures, further findings, marks."""
    key: PictureKey
    drawing: Drawing | None = None
    """What is drawn of it, apart from the reader's own: the same on screen, in letter, PDF and on
    a stick; None where nothing is."""


@dataclass(frozen=True)
class OpinionWords:
    heading: str
    who: str
    """Name and title."""
    with_marks: str
    """What a picture with its marks is said to be."""
    apart: str
    """That it is another's, and how far it is to be believed."""
    critical: str
    """"" where it names no critical result."""
    elsewhere: str
    """That it is of more radiographs than are here."""
    views: tuple[OpinionViewWords, ...]
    impression: str
    notes: str
    addenda: tuple[tuple[str, str], ...]
    """(who and when, text)."""

    def drawing(self, key: PictureKey) -> Drawing | None:
        """See :attr:`OpinionViewWords.drawing`."""
        return next((view.drawing for view in self.views if view.key == key), None)


def opinion_words(
    opinion: SecondOpinion, titles: Mapping[PictureKey, str], language: Language = ENGLISH
) -> OpinionWords:
    """``titles``: what the radiographs of the study are called, in their order."""
    say = language.say
    views = tuple(
        _view(view, title, language)
        for key, title in titles.items()
        for view in opinion.views
        if view.key == key
    )
    return OpinionWords(
        heading=say(_HEADING).format(who=who(opinion, language), when=_when(opinion.at, language)),
        who=who(opinion, language),
        with_marks=say(_MARKS_OF).format(who=who(opinion, language)),
        apart=say(_APART),
        critical=""
        if opinion.critical is CriticalState.NONE
        else say(_CRITICAL).format(state=say(CRITICAL_WORDS[opinion.critical])),
        elsewhere=_elsewhere(len(opinion.views) - len(views), language),
        views=views,
        impression=opinion.impression,
        notes=opinion.notes,
        addenda=tuple(
            (
                say(_ADDENDUM).format(
                    who=language.isolate(as_text(addendum.reader)),
                    when=_when(addendum.at, language),
                ),
                addendum.text,
            )
            for addendum in opinion.addenda
        ),
    )


def who(opinion: SecondOpinion, language: Language = ENGLISH) -> str:
    """Name and title."""
    named = (as_text(part) for part in (opinion.reader, opinion.title))
    return ", ".join(language.isolate(part) for part in named if part)


def arrived_lines(
    opinion: SecondOpinion, rows: Sequence[Row], elsewhere: int, language: Language = ENGLISH
) -> tuple[str, ...]:
    """What an opinion that came is of, before it is kept; ``elsewhere``: radiographs not here."""
    say = language.say
    lines = [
        say(_HEADING).format(who=who(opinion, language), when=_when(opinion.at, language)),
        *dict.fromkeys(_of_here(row, language) for row in rows),
    ]
    if elsewhere:
        lines.append(say(_NOT_HERE_ONE if elsewhere == 1 else _NOT_HERE).format(count=elsewhere))
    return tuple(lines)


def _of_here(row: Row, language: Language) -> str:
    patient = Patient() if row.header is None else row.header.patient
    named = [dicom.person_name(patient.PatientName), patient.PatientID.strip()]
    day = "" if row.header is None else dicom.date_text(row.header.StudyDate)
    said = ", ".join(language.isolate(part) for part in named if part)
    return language.say(_OF_HERE).format(
        file=language.isolate(row.file),
        patient=said or language.say(_NOBODY_NAMED),
        date=language.isolate(language.dates(day)) or language.say(_NO_DATE),
    )


def opinion_line(opinion: SecondOpinion, view: OpinionView, language: Language = ENGLISH) -> str:
    """What it says of one radiograph, for a cell of a table."""
    words = opinion_words(opinion, {view.key: ""}, language)
    (said,) = words.views
    parts = (said.verdict, *said.lines, words.critical, opinion.impression, opinion.notes)
    later = (text for _, text in words.addenda)
    told = (" ".join(part.split()).rstrip(".") for part in (*parts, *later))
    shown = "; ".join(filter(None, told))
    return f"{words.heading}: {shown}"


def _view(view: OpinionView, title: str, language: Language) -> OpinionViewWords:
    say = language.say
    fractures = tuple(described(fracture, "", say) for fracture in view.fractures)
    further = tuple(further_text(found, say) for found in view.further)
    given = (
        "" if view.verdict is None else say(VERDICT_WORDS[view.verdict]),
        unusable_text(view.unusable, say),
    )
    verdict = " · ".join(filter(None, given)) or say(_NO_VERDICT)
    lines = (*fractures, *further, *_marks(view.drawing, language))
    drawing = view.drawing if view.drawing.has_lines else None
    return OpinionViewWords(title, verdict, lines, view.key, drawing)


def _marks(drawing: Drawing, language: Language) -> tuple[str, ...]:
    lines = [
        listed_words(mark, drawing.spacing, language.say, language.isolate)
        for mark in drawing.marks
    ]
    if drawing.calibration is not None:
        length = language.isolate(f"{drawing.calibration.millimetres:g}")
        lines.append(language.say(_CALIBRATED).format(millimetres=length))
    return tuple(lines)


def _elsewhere(count: int, language: Language) -> str:
    if count < 1:
        return ""
    return language.say(_ELSEWHERE_ONE if count == 1 else _ELSEWHERE).format(count=count)


def _when(at: str, language: Language) -> str:
    return language.isolate(language.dates(dicom.moment_text(at)))
