"""Names, dates, ages, sexes, sides and moments in words: nothing guessed, nothing lost."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.records.radiograph import Header
from osteo_desktop.wording.dicom import (
    SIDE_WORDS,
    age_text,
    date_text,
    moment_text,
    person_name,
    sex_text,
    short_side,
    short_view,
    side_text,
    view_text,
)

anything = st.text(max_size=24)
names = st.text("Ab c^=-,./É山田やま\\", max_size=40) | anything


@pytest.mark.parametrize(
    ("value", "worded"),
    [
        ("DOE^Jane", "DOE, Jane"),
        ("DOE^Jane^^Dr^Jr", "DOE, Dr Jane, Jr"),
        ("Doe^Jane^Mary^Dr^MD", "Doe, Dr Jane Mary, MD"),
        (
            "Adams^John Robert Quincy^^Rev.^B.A. M.Div.",
            "Adams, Rev. John Robert Quincy, B.A. M.Div.",
        ),
        ("DOE^Jane^^^^and more", "DOE, Jane, and more"),
        ("Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada, Tarou / 山田, 太郎 / やまだ, たろう"),
        ("=山田^太郎", "山田, 太郎"),
        ("^Ada", "Ada"),
        ("Plain Name", "Plain Name"),
        ("^^", ""),
        ("", ""),
    ],
)
def test_a_person_name_is_worded_for_reading(value: str, worded: str) -> None:
    assert person_name(value) == worded


@given(names)
def test_no_letter_of_a_name_is_lost_and_none_is_added(value: str) -> None:
    """Groups of one and the same words are said once."""

    def letters(text: str, separators: str) -> Counter[str]:
        return Counter(c for c in text if not c.isspace() and c not in separators)

    groups = dict.fromkeys(person_name(group) for group in value.split("="))
    assert letters(person_name(value), ",/") == letters("".join(groups), ",/")
    for group in value.split("="):
        assert letters(person_name(group), ",") == letters(group, "^,")


@pytest.mark.parametrize(
    ("value", "worded"),
    [
        ("20240309", "2024-03-09"),
        (" 20240309 ", "2024-03-09"),
        ("1999.01.02", "1999-01-02"),
        ("1999-01-02", "1999-01-02"),
        ("1999.01-02", "1999.01-02"),
        ("20251399", "20251399"),
        ("20230229", "20230229"),
        ("²0240309", "²0240309"),
        ("00000101", "00000101"),
        ("1987", "1987"),
        ("", ""),
    ],
)
def test_a_date_that_is_none_stays_as_the_file_has_it(value: str, worded: str) -> None:
    assert date_text(value) == worded


@given(st.dates())
def test_every_day_is_said_as_it_is(day: date) -> None:
    assert date_text(f"{day.year:04}{day.month:02}{day.day:02}") == day.isoformat()


@pytest.mark.parametrize(
    ("value", "birth", "study", "worded"),
    [
        ("034Y", "", "", "34 years"),
        ("034y", "", "", "34 years"),
        ("001M", "", "", "1 month"),
        ("012W", "", "", "12 weeks"),
        ("000D", "", "", "0 days"),
        ("", "19900310", "20240309", "33 years, from the birth date"),
        ("", "19900309", "20240309", "34 years, from the birth date"),
        ("", "20250101", "20240309", ""),
        ("", "20251399", "20260101", ""),
        ("about 30", "19900309", "20240309", "about 30"),
        ("34", "19900309", "20240309", "34"),
    ],
)
def test_an_age_is_worded_and_never_contradicts_the_file(
    value: str, birth: str, study: str, worded: str
) -> None:
    assert age_text(value, birth, study) == worded


@pytest.mark.parametrize(
    ("value", "worded"),
    [("f", "female"), ("M ", "male"), ("O", "other"), ("X", "X"), ("", "")],
)
def test_a_sex_is_said_in_words_or_as_it_stands(value: str, worded: str) -> None:
    assert sex_text(value) == worded


@pytest.mark.parametrize(
    ("value", "long", "short"),
    [
        ("L", "left", "L"),
        ("r", "right", "R"),
        ("B", "both sides", "B"),
        ("U", "unpaired", "U"),
        ("X", "X", "X"),
        ("Both", "Both", "Both"),
        ("", "", ""),
    ],
)
def test_a_side_has_a_word_and_a_letter(value: str, long: str, short: str) -> None:
    assert (side_text(value), short_side(value)) == (long, short)
    assert side_text(short_side(value)) == side_text(value), "the letter says no other side"
    header = Header(media="DICOM", rows=1, columns=1, ViewPosition="AP", Laterality=value)
    assert (view_text(header), short_view(header)) == (f"AP {long}".strip(), f"AP {short}".strip())


def test_no_two_sides_share_a_word() -> None:
    assert len(set(SIDE_WORDS.values())) == len(SIDE_WORDS)


@pytest.mark.parametrize(
    ("at", "worded"),
    [
        ("2025-11-20T13:22:59+01:00", "2025-11-20 13:22 (UTC+01:00)"),
        ("2025-11-20T23:30:00.123456-08:00", "2025-11-20 23:30 (UTC-08:00)"),
        ("2025-11-20T13:22+05:30", "2025-11-20 13:22 (UTC+05:30)"),
        ("2025-11-20T12:22:00+00:00", "2025-11-20 12:22 (UTC)"),
        ("2025-11-20T12:22:00", "2025-11-20 12:22"),
        ("0999-01-02T03:04:05", "0999-01-02 03:04"),
        ("2025-11-20", "2025-11-20"),
        ("20251120", "20251120"),
        ("2025-13-20T13:22:59+01:00", "2025-13-20T13:22:59+01:00"),
        ("yesterday", "yesterday"),
        ("", ""),
    ],
)
def test_a_moment_is_said_in_its_own_time_zone_with_the_offset(at: str, worded: str) -> None:
    assert moment_text(at) == worded


@given(st.datetimes(timezones=st.just(None) | st.timezones()))
def test_every_moment_is_said_to_the_minute(when: datetime) -> None:
    said = moment_text(when.isoformat())
    assert said[:16] == when.isoformat(" ")[:16]


@given(anything, anything, anything)
def test_whatever_a_file_says_is_said(one: str, other: str, third: str) -> None:
    """Every function takes every text; what it does not know it leaves as it stands."""
    for word in (date_text, sex_text, side_text, short_side, moment_text):
        said = word(one)
        assert bool(said.strip()) == bool(one.strip())
    assert age_text(one, other, third) or not one.strip()
    assert isinstance(person_name(one), str)
