"""What is typed in where the files say nothing: dates, ages, sides, and what they fill."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import EnteredStudy, EnteredView, Reading
from osteo_desktop.records.rules.by_hand import FilledIn, completed, take
from osteo_desktop.records.rules.content import as_of
from osteo_desktop.records.rules.typed import (
    Fault,
    as_age,
    as_da,
    as_side,
    date_fault,
    days_meant,
    faults_together,
    of_da,
    possible_days,
)
from osteo_desktop.records.worklist import Row

TODAY = date(2026, 3, 1)
LEFT = Row("left.jpg", "/x/left.jpg", sha256="a" * 64, header=Header("JPEG", 9, 9), together="two")
RIGHT = replace(LEFT, file="right.jpg", source_path="/x/right.jpg", sha256="b" * 64)
DATED = replace(
    LEFT, file="c.dcm", sha256="c" * 64, header=Header("DICOM", 9, 9, StudyDate="20250102")
)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("2025-02-14", None),
        ("14.02.2025", None),
        ("03/04/2025", Fault.TWO_DAYS),
        ("31/02/2025", Fault.NO_DATE),
        ("2026-03-02", Fault.FUTURE),
        ("1749-08-28", Fault.LONG_AGO),
        ("14/02/25", Fault.NO_DATE),
        ("0/0/0000", Fault.NO_DATE),
    ],
)
def test_a_date_is_kept_only_where_it_is_one_possible_day(text: str, fault: Fault | None) -> None:
    assert date_fault(text, TODAY) is fault


@given(st.dates(min_value=date(1850, 1, 1), max_value=TODAY), st.sampled_from("-./"))
def test_every_order_means_the_day_that_was_written(day: date, between: str) -> None:
    for order in ("{y}{s}{m:02}{s}{d:02}", "{d}{s}{m}{s}{y}", "{m}{s}{d}{s}{y}"):
        text = order.format(y=day.year, m=day.month, d=day.day, s=between)
        assert day in possible_days(text, TODAY)
    assert days_meant(as_da(day)) == [day] == [of_da(as_da(day))]


@given(st.text(max_size=14))
def test_no_text_breaks_a_field(text: str) -> None:
    assert len(days_meant(text)) <= 2
    as_age(text), as_side(text), date_fault(text, TODAY)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        *[("34", "034Y"), ("34 years", "034Y"), ("6 m", "006M"), ("003W", "003W")],
        *[("130", "130Y"), ("131", None), ("-4", None), ("4 centuries", None), ("", None)],
    ],
)
def test_an_age_is_one_that_a_patient_has(text: str, age: str | None) -> None:
    assert as_age(text) == age


def test_what_cannot_be_true_together_is_named() -> None:
    born = Patient(PatientBirthDate="20200101")
    study = EnteredStudy(StudyDate="20190101", injury_date="20190202")
    assert [*faults_together(born, study)] == [
        ("PatientBirthDate", Fault.BORN_AFTER_STUDY),
        ("injury_date", Fault.HURT_AFTER_STUDY),
        ("injury_date", Fault.HURT_BEFORE_BIRTH),
    ]
    old = Patient(PatientBirthDate="18600101")
    assert [*faults_together(old, EnteredStudy("20250101"))] == [
        ("PatientBirthDate", Fault.TOO_OLD)
    ]


def test_what_was_entered_fills_what_the_file_lacks_and_says_so() -> None:
    filled = FilledIn(study=EnteredStudy("20240101", ReasonForStudy="fall"))
    reading = take(Reading("two"), [LEFT, DATED], filled)
    shown = completed(LEFT, reading)
    assert shown.header is not None
    assert (shown.header.StudyDate, shown.header.ReasonForStudy) == ("20240101", "fall")
    assert shown.by_hand == {"StudyDate", "ReasonForStudy"}
    stated = completed(DATED, reading)
    assert stated.header is not None
    assert stated.header.StudyDate == "20250102"
    assert stated.by_hand == {"ReasonForStudy"}


def test_what_every_file_states_is_not_taken() -> None:
    reading = take(Reading("two"), [DATED], FilledIn(study=EnteredStudy("20240101")))
    assert reading == Reading("two")


def test_of_several_studies_only_what_is_not_known_is_set() -> None:
    before = take(Reading("two"), [LEFT], FilledIn(Patient("DOE^Jane"), EnteredStudy("20240101")))
    more = FilledIn(
        Patient("ROE^Bob"), EnteredStudy("19990101", pain="wrist"), {LEFT.key: EnteredView("HAND")}
    )
    after = take(before, [LEFT], more, add=True)
    assert after.entered == Patient("DOE^Jane")
    assert after.entered_study == EnteredStudy("20240101", pain="wrist")
    assert after.entered_views == {LEFT.key: EnteredView("HAND")}
    cleared = take(after, [LEFT], FilledIn(views={LEFT.key: EnteredView()}))
    assert (cleared.entered, cleared.entered_study, dict(cleared.entered_views)) == (None, None, {})


def test_what_was_said_of_a_picture_comes_back_with_it() -> None:
    filled = FilledIn(study=EnteredStudy(pain="wrist"), views={LEFT.key: EnteredView("", "L")})
    reading = take(Reading("two"), [LEFT], filled)
    other = replace(LEFT, sha256="d" * 64)
    exchanged = as_of(reading, [other])
    assert completed(other, exchanged) is other
    assert exchanged.entered_study is None
    assert as_of(exchanged, [LEFT]).entered_views == reading.entered_views
    assert as_of(exchanged, [LEFT]).entered_study == reading.entered_study
