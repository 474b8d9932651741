"""What is taken out of words, and what stays, on the way to somebody who may not know the name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.sending.deidentified import age_of
from osteo_desktop.records.sending.identifying import REMOVED, identifying_of
from osteo_desktop.records.sending.pseudonyms import Pseudonyms
from tests.made.records import header, row

PATIENT = Patient("MÜLLER^Jo^An=王^小东", "77-X", "19800229", "F")
KNOWN = identifying_of([row("hand.png", header=header(PATIENT))], Reading("1.2.3"))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Muller has a fracture.", "[…] has a fracture."),
        ("Frau MÜLLER, 77-X", "Frau […], […]"),
        ("An old fracture, and an effusion", "[…] old fracture, and an effusion"),
        ("王小东的左手", "[…]的左手"),
        ("Left hand, 12 mm, 15°, 3-4 weeks, 2 of 5", "Left hand, 12 mm, 15°, 3-4 weeks, 2 of 5"),
        ("on 9 March 2024 or 9. mars 2024, 09.03.24", "on […] or […], […]"),
        ("le 3 de marzo de 2024", "le […]"),
        ("call +31 6 1234 5678 or a@b.org", "call […] or […]"),
        ("DR SMITH, General Hospital", "DR […], […]"),
        ("ACC-99, hand.png, 1.2.3", "[…], […], […]"),
        ("The hand is normal", "The hand is normal"),
    ],
)
def test_who_it_is_goes_and_what_is_said_of_the_bone_stays(text: str, left: str) -> None:
    assert KNOWN.removed_from(text) == left


@settings(max_examples=60)
@given(st.text(max_size=40), st.text(max_size=40))
def test_a_name_among_any_words_is_gone(before: str, after: str) -> None:
    cleaned = KNOWN.removed_from(f"{before} Müller {after}")
    assert "Müller" not in cleaned
    assert REMOVED in cleaned


@pytest.mark.parametrize(
    ("age", "born", "seen", "told"),
    [
        ("044Y", "", "", "044Y"),
        ("103Y", "", "", "090Y"),
        ("006W", "", "", "006W"),
        ("", "19800229", "20240228", "043Y"),
        ("", "19100101", "20240101", "090Y"),
        ("", "19800229", "", ""),
        ("about 40", "no date", "20240101", ""),
    ],
)
def test_an_age_tells_no_birth_date(age: str, born: str, seen: str, told: str) -> None:
    assert age_of(Patient(PatientAge=age, PatientBirthDate=born), seen) == told


def test_a_pseudonym_is_of_one_sending() -> None:
    one, other = Pseudonyms.fresh(), Pseudonyms.fresh()
    assert one.uid("1.2.3") == one.uid("1.2.3") != other.uid("1.2.3")
    assert one.uid("1.2.3") != one.uid("1.2.4")
    assert one.uid("") == one.sha256("") == ""
    assert len(one.uid("1.2.3")) <= 64
    assert one.case("1.2.3") != other.case("1.2.3")
