"""Hazard: a patient is told on paper what no reader signed, or what must be told by a person."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from osteo_desktop.errors.letters import LetterError, NoPageForDraft, TellFirst
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.export import LetterOptions
from osteo_desktop.records.fracture import FractureAge, FractureDescription
from osteo_desktop.records.further_finding import FurtherFinding, FurtherKind
from osteo_desktop.records.reading import (
    Content,
    CriticalResult,
    Reading,
    SetAside,
    Statement,
    Unusable,
    Verdict,
)
from osteo_desktop.records.worklist import Study
from osteo_desktop.report.letter.content import Letter
from osteo_desktop.report.letter.letter import document_of
from osteo_desktop.report.letter.letterhead import Head
from osteo_desktop.report.letter.patient_page import patient_page
from osteo_desktop.report.letter.study_part import Told
from osteo_desktop.wording.languages.language import LANGUAGES
from tests.made.letters import typesetter
from tests.made.records import SESSION, draft, header, row, signed

ONE, TWO = row("a.dcm", 0.97), row("b.dcm", 0.97, header=header(ViewPosition="LATERAL"))
TOLD = CriticalResult("Dr Adams", "2025-11-20T10:05:00+01:00")
FINDINGS = ("broken", "bone", "break", "radius", "fracture")


def page(reading: Reading, language: str = "en", rows: tuple = (ONE, TWO)) -> Letter:
    told = Told(Study(ONE.study_key, rows), reading)
    return patient_page(told, LetterOptions(language=language), Head(), SESSION.created)


def read(verdict: Verdict = Verdict.NO_FRACTURE, **changes: Any) -> Reading:
    return signed([ONE, TWO], verdict, **({"critical": None, "addenda": ()} | changes))


def sentences(reading: Reading, rows: tuple = (ONE, TWO)) -> str:
    made = page(reading, rows=rows).plain
    assert made is not None
    return " ".join(sentence for part in made.sections for sentence in part.sentences)


@pytest.mark.parametrize(
    ("reading", "error"),
    [
        (draft([ONE, TWO]), NoPageForDraft),
        (Reading(ONE.study_key), NoPageForDraft),
        (read(critical=CriticalResult()), TellFirst),
    ],
)
def test_no_page_of_a_draft_or_before_somebody_was_told(
    reading: Reading, error: type[LetterError]
) -> None:
    with pytest.raises(error):
        page(reading)


def test_each_verdict_is_said_and_the_ai_is_not_heard() -> None:
    """The AI suspects a fracture on both."""
    none = sentences(read())
    assert none.startswith("No broken bone was seen")
    assert "do not show every break" in none, "no promise"
    assert "neither a yes nor a no" in sentences(read(Verdict.DOUBT))
    assert sentences(read(Verdict.FRACTURE)).startswith("A bone is broken.")
    mixed = read(verdicts={ONE.key: Verdict.NO_FRACTURE, TWO.key: Verdict.DOUBT})
    assert "not certain" in sentences(mixed), "the gravest counts"
    said = document_of(replace(page(read()), words={}, qr_svg=""))
    for word in ("AI", "score", "0.97", "suspected", "resnet", *read().notes.split("\n")[:1]):
        assert word not in said, word
    for reading in (read(), read(Verdict.DOUBT), read(Verdict.FRACTURE)):
        assert "Ask the doctor who sent you" in sentences(reading)


def test_bones_are_named_once_and_old_breaks_are_old() -> None:
    left = FractureDescription(Bone.RADIUS, "L")
    reading = read(Verdict.FRACTURE, fractures={ONE.key: (left,), TWO.key: (left,)})
    assert "Which bone: radius (left)." in sentences(reading)
    old = FractureDescription(Bone.RADIUS, "L", age=FractureAge.OLD)
    aged = replace(reading, fractures={ONE.key: (old,), TWO.key: (old,)})
    assert "broke some time ago" in sentences(aged)
    assert "A bone is broken." in sentences(replace(aged, fractures={ONE.key: (old,)}))
    assert "A bone is broken." in sentences(
        replace(aged, fractures={ONE.key: (old,), TWO.key: (left,)})
    )


def test_what_was_not_judged_is_said() -> None:
    cut = read(verdicts={ONE.key: Verdict.NO_FRACTURE}, unusable={TWO.key: Unusable.CUT_OFF})
    assert "may hide something" in sentences(cut)
    nothing = read(verdicts={}, unusable=dict.fromkeys((ONE.key, TWO.key), Unusable.BLURRED))
    assert "could not be used" in sentences(nothing)
    assert "whether new pictures are needed" in sentences(nothing)
    assert "No broken bone" not in sentences(nothing)
    later = row("c.dcm", 0.9)
    assert "may hide something" in sentences(read(), (ONE, TWO, later)), "it came after signing"
    more = read(further={ONE.key: (FurtherFinding(FurtherKind.BONE_LESION),)})
    assert "Something else was seen too." in sentences(more)
    assert "lesion" not in sentences(more)


@pytest.mark.parametrize(
    "changes",
    [
        {"critical": TOLD},
        {"critical": CriticalResult(), "told_since": TOLD},
        {"addenda": signed([ONE]).addenda},
        {
            "set_aside": (
                SetAside(Content("b.dcm", 1, "f" * 64), Statement(verdict=Verdict.FRACTURE)),
            )
        },
    ],
)
def test_what_is_to_be_talked_over_is_not_on_the_page(changes: dict[str, Any]) -> None:
    """Critical and told; changed since by words that no rule reads; of another picture now."""
    for verdict in Verdict:
        said = sentences(read(verdict, **changes))
        assert not [word for word in FINDINGS if word in said.lower()]
        assert "for the result today" in said


def test_it_is_half_a_page_to_keep_and_to_be_read_aloud_in_each_language() -> None:
    left = FractureDescription(Bone.RADIUS, "L")
    reading = read(Verdict.FRACTURE, fractures={ONE.key: (left,)})
    reading = replace(reading, unusable={TWO.key: Unusable.OTHER})
    for language in LANGUAGES:
        made = typesetter().set(page(reading, language))
        assert (made.pages, made.not_archival) == (1, ""), language
