"""What is said on the image: the file's words, what was typed in, and never a guess."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.radiograph import Header, Patient, PixelSpacing, SpacingOrigin
from osteo_desktop.ui.viewer.corners.captions import (
    Line,
    Tone,
    identity_lines,
    picture_lines,
    spacing_words,
    study_lines,
)

HEADER = Header(media="DICOM", rows=10, columns=10)


def texts(lines: list[Line]) -> list[str]:
    return [line.text for line in lines]


def test_the_files_identity() -> None:
    patient = Patient("Okafor^Ada^M", "P-7", "19800102", "F", "044Y")
    assert texts(identity_lines(patient, None)) == [
        "Okafor, Ada M",
        "ID P-7",
        "born 1980-01-02",
        "female · 44 years",
    ]


def test_no_identity_is_said() -> None:
    lines = identity_lines(Patient(), None)
    assert lines[0].text == "No patient identity in the file"
    assert lines[0].tone is Tone.WARNING


def test_entered_by_hand_is_said_and_fills_only_gaps() -> None:
    entered = Patient("Somebody^Else", "K-12", "19700101")
    lines = texts(identity_lines(Patient(PatientName="Okafor^Ada"), entered))
    assert lines == ["Okafor, Ada", "ID K-12", "born 1970-01-01", "ID, birth date entered by hand"]


def test_what_the_file_has_cannot_be_overwritten_by_hand() -> None:
    patient = Patient("Okafor^Ada", "P-7", "19800102", "F", "044Y")
    entered = Patient("Other^Name", "X", "20000101", "M", "001Y")
    assert identity_lines(patient, entered) == identity_lines(patient, None)


def test_an_age_alone_is_no_identity() -> None:
    assert texts(identity_lines(Patient(PatientAge="044Y"), None)) == [
        "No patient identity in the file",
        "44 years",
    ]


def test_a_side_entered_by_hand_says_so_under_the_letter() -> None:
    lines = study_lines(replace(HEADER, Laterality="L", ViewPosition="PA"), {"Laterality"})
    assert lines[:2] == [
        Line("L", Tone.LARGE),
        Line("Side entered by hand", Tone.WARNING, longest=2),
    ]
    assert texts(lines)[2:] == ["PA", "No study date"]
    others = study_lines(replace(HEADER, StudyDate="20240305"), {"StudyDate", "ViewPosition"})
    assert texts(others)[-1] == "View, study date entered by hand"


@pytest.mark.parametrize("laterality", ["L", "R"])
def test_laterality_is_large(laterality: str) -> None:
    header = Header(media="DICOM", rows=1, columns=1, Laterality=laterality)
    assert study_lines(header)[0] == Line(laterality, Tone.LARGE)


def test_both_unpaired_and_unstated_laterality() -> None:
    def first(laterality: str) -> Line:
        return study_lines(Header(media="DICOM", rows=1, columns=1, Laterality=laterality))[0]

    assert first("B").text == "B – both sides"
    assert first("U").text == "U – unpaired"
    assert first("") == Line("Laterality not stated", Tone.WARNING, longest=2)


def test_study_date_part_and_view() -> None:
    header = Header(
        media="DICOM",
        rows=1,
        columns=1,
        StudyDate="20240305",
        BodyPartExamined="WRIST",
        ViewPosition="PA",
    )
    assert texts(study_lines(header))[1:] == ["wrist · PA", "2024-03-05"]
    assert texts(study_lines(HEADER))[1:] == ["Body part and view not stated", "No study date"]


def test_a_millimetre_says_where_it_comes_from() -> None:
    assert spacing_words(None) == "No spacing"
    for origin in set(SpacingOrigin) - {SpacingOrigin.RATIO}:  # which is no millimetre
        assert origin.value in spacing_words(PixelSpacing(0.1, 0.1, origin))
    uneven = spacing_words(PixelSpacing(0.2, 0.1, SpacingOrigin.CALIBRATED, "GEOMETRY"))
    assert (
        uneven == "0.2 (down) × 0.1 (across) mm/pixel, calibrated (by the geometry of the exposure)"
    )


def test_frame_and_warnings_are_told() -> None:
    header = Header(
        media="DICOM",
        rows=1,
        columns=1,
        frame=2,
        NumberOfFrames=5,
        warnings=(as_it_stands("The file ends early."),),
    )
    assert texts(picture_lines(header, "C 1  W 2", 0.345)) == [
        "C 1  W 2",
        "Zoom 34 %",
        "Frame 2 of 5",
        "The file ends early.",
        "No spacing",
    ]
