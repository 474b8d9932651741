"""Whose study an earlier one may be taken for: a wrong patient's must never be offered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.rules.prior import is_same_patient

JANE = Patient("Doe^Jane", "17", "19700102")


@pytest.mark.parametrize(
    "other",
    [
        Patient("DOE^JANE", "17", "19700102"),
        Patient("Doe^Jane^^^", "17", ""),
        Patient("Doe^Jane=山田^花子", "17", ""),
        Patient("", "17", "19700102"),
        Patient("Doe^Jane", "", "19700102"),
    ],
    ids=str,
)
def test_the_same_patient(other: Patient) -> None:
    assert is_same_patient(JANE, other)
    assert is_same_patient(other, JANE)


@pytest.mark.parametrize(
    "other",
    [
        Patient("Roe^Ann", "17", "19700102"),
        Patient("Doe^Jane", "18", "19700102"),
        Patient("Doe^Jane", "17", "19700103"),
        Patient("", "17", ""),
        Patient("Doe^Jane", "", ""),
        Patient("", "", "19700102"),
        Patient(),
    ],
    ids=str,
)
def test_another_patient_or_not_surely_the_same(other: Patient) -> None:
    assert not is_same_patient(JANE, other)
    assert not is_same_patient(other, JANE)


_few = st.sampled_from(["", "a", "b"])
_patients = st.builds(Patient, _few, _few, _few)


@given(_patients, _patients)
def test_it_is_mutual_and_nothing_stated_by_both_differs(one: Patient, other: Patient) -> None:
    assert is_same_patient(one, other) == is_same_patient(other, one)
    if is_same_patient(one, other):
        for keyword in ("PatientName", "PatientID", "PatientBirthDate"):
            ours, theirs = getattr(one, keyword), getattr(other, keyword)
            assert not ours or not theirs or ours == theirs
