"""What the report says: identity, who is reported, and that nothing signed is changed by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.report.reading.content import Report, build_report, session_folder
from osteo_desktop.wording.status import NOT_READ
from tests.made.records import (
    CARD,
    JANE,
    SESSION,
    bare_header,
    draft,
    finding,
    header,
    row,
    signed,
    unreadable,
)


def report(rows: list, readings: tuple[Reading, ...] = (), **options: bool) -> Report:
    by_key = {reading.study_key: reading for reading in readings}
    return build_report(SESSION, rows, by_key, CARD, **options)


def fact(section: object, label: str) -> tuple[str, str]:
    found = next(fact for fact in section.facts if fact.label == label)  # type: ignore[attr-defined]
    return found.value, found.mark


@pytest.mark.parametrize("root", ["/home/x/scans", "/home/x/scans/", "C:\\Users\\x\\scans"])
def test_only_the_last_name_of_the_folder_is_told(root: str) -> None:
    assert session_folder(root) == "scans"


def test_sections_are_for_signed_fracture_and_doubt_and_all_for_the_rest() -> None:
    studies = {
        name: row(f"{name}.dcm", score, header=header(StudyInstanceUID=name))
        for name, score in [("fracture", 0.9), ("doubt", 0.5), ("no", 0.1), ("signed", 0.05)]
    }
    gate = row("gate.dcm", None, header=header(StudyInstanceUID="gate"))
    rows = [*studies.values(), gate, unreadable("bad.dcm")]
    readings = (signed([studies["signed"]], Verdict.NO_FRACTURE),)

    due = report(rows, readings)
    everything = report(rows, readings, include_all=True)

    assert [s.views[0].file for s in due.sections] == ["fracture.dcm", "doubt.dcm", "signed.dcm"]
    assert len(everything.sections) == 5
    assert "2 studies have no section" in due.summary.notes[0]
    assert not everything.summary.notes


def test_a_draft_that_suspects_what_the_ai_did_not_gets_its_section() -> None:
    missed = row("missed.dcm", 0.05)
    assert len(report([missed], (draft([missed]),)).sections) == 1
    assert not report([missed], (draft([missed], verdicts={}),)).sections


def test_only_a_signed_study_bears_no_stamp() -> None:
    only = row("a.dcm", 0.9)
    assert report([only]).sections[0].stamp == NOT_READ
    assert report([only], (draft([only]),)).sections[0].stamp == NOT_READ
    assert report([only], (signed([only]),)).sections[0].stamp == ""


def test_a_file_without_a_patient_is_never_named_after_its_file() -> None:
    section = report([row("Smith_John.png", 0.9, header=bare_header())]).sections[0]
    assert fact(section, "Patient") == ("not stated", "")
    assert fact(section, "Patient ID") == ("not stated", "")
    assert section.patient_name == "not stated"
    assert fact(section, "File") == ("Smith_John.png", "")


def test_identity_entered_by_hand_is_marked_and_never_replaces_the_file() -> None:
    only = row("a.png", 0.9, header=header(Patient(PatientID="FROM-FILE")))
    typed = Patient("DOE^Jane", "TYPED", "19900309")
    section = report([only], (draft([only], entered=typed),)).sections[0]
    assert fact(section, "Patient") == ("DOE, Jane", "entered by hand")
    assert fact(section, "Birth date") == ("1990-03-09", "entered by hand")
    assert fact(section, "Patient ID") == ("FROM-FILE", "")


def test_a_signed_section_keeps_the_finding_that_stood_on_the_screen() -> None:
    before = row("a.dcm", 0.9)
    again = replace(before, finding=finding(0.1, before.sha256, model_id="newer", pipeline="p2"))
    view = report([again], (signed([before]),)).sections[0].views[0]
    assert (view.decision, view.score) == (Decision.FRACTURE, "0.900")


def test_a_map_of_another_model_than_the_signed_finding_says_so() -> None:
    before = row("a.dcm", 0.9)
    copied = replace(before.finding, saliency=None)  # type: ignore[type-var]
    again = replace(before, finding=finding(0.1, before.sha256, model_id="newer"))
    reading = signed([before], findings={before.key: copied})
    view = report([again], (reading,)).sections[0].views[0]
    assert view.row.finding is again.finding
    assert any("newer" in warning and CARD.model_id in warning for warning in view.warnings)


def test_the_highest_view_is_said_not_to_be_a_probability_of_the_study() -> None:
    section = report([row("b.dcm", 0.3), row("a.dcm", 0.9)]).sections[0]
    assert "score 0.900 (a.dcm)" in section.highest_view
    assert "not a probability of the study" in section.highest_view
    assert [view.highest for view in section.views] == [True, False]
    assert report([row("a.dcm", 0.9)]).sections[0].highest_view == ""


def test_radiographs_of_different_patients_in_one_study_are_told() -> None:
    other = row("b.dcm", 0.3, header=header(replace(JANE, PatientID="ID-9")))
    section = report([row("a.dcm", 0.9), other]).sections[0]
    assert "ID-4711" in section.conflicts[0]
    assert "ID-9" in section.conflicts[0]


def test_both_operating_points_are_stated_with_what_they_mean() -> None:
    terms = " ".join(report([row("a.dcm", 0.9)]).sections[0].ai_terms)
    assert "at or above 0.731 (high-specificity operating point): fracture suspected" in terms
    assert "below 0.214 (high-sensitivity operating point): no fracture suspected" in terms
    assert CARD.name in terms
    assert CARD.model_id in terms


def test_the_time_of_the_report_is_the_last_signature_or_the_session() -> None:
    only = row("a.dcm", 0.9)
    assert report([only]).created == datetime(2025, 11, 20, 8, tzinfo=UTC)
    assert report([only], (signed([only]),)).created == datetime(2025, 11, 22, 7, 30, tzinfo=UTC)
