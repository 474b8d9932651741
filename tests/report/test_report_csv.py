"""The CSV: one row per radiograph, read back exactly, nothing in it that a spreadsheet runs."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.errors.files import BadDestination
from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.fracture import FractureDescription, FractureType
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.radiograph import Patient, PixelSpacing, SpacingOrigin
from osteo_desktop.records.reading import Verdict
from osteo_desktop.report.reading.columns import COLUMNS, KEYS
from osteo_desktop.report.reading.csv import harmless, write_csv
from tests.made.records import (
    JANE,
    bare_header,
    draft,
    finding,
    header,
    row,
    signed,
    unreadable,
)


def read_back(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_it_is_utf8_with_bom_and_crlf(tmp_path: Path) -> None:
    destination = tmp_path / "out.csv"
    write_csv([row("a.dcm")], {}, destination)
    data = destination.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfpatient_name,patient_id,birth_date,sex,accession_number,")
    assert data.count(b"\r\n") == data.count(b"\n") == 2
    assert data.endswith(b"\r\n")


def test_whom_and_when_come_first_and_what_programs_need_comes_last() -> None:
    first = "patient_name patient_id birth_date sex accession_number study_date"
    assert " ".join(KEYS[:6]) == first
    assert KEYS[-2:] == ("study_instance_uid", "sha256")
    assert len({*KEYS}) == len(KEYS) == len({column.heading for column in COLUMNS})


def test_headings_and_words_are_said_in_a_language_on_demand(tmp_path: Path) -> None:
    """What programs compare stays as it is; no heading goes astray."""

    def said(english: str) -> str:
        return f"<{english}>"

    only = row("a.dcm", 0.9, header=header(JANE, AccessionNumber="A-7", StudyDate="20261103"))
    readings = {only.study_key: signed([only])}
    write_csv([only], readings, tmp_path / "en.csv", say=None)
    write_csv([only], readings, tmp_path / "xx.csv", say=said)
    (plain,), (other,) = read_back(tmp_path / "en.csv"), read_back(tmp_path / "xx.csv")
    assert list(plain) == list(KEYS)
    assert list(other) == [said(column.heading) for column in COLUMNS]
    assert (plain["accession_number"], plain["study_date"]) == ("A-7", "2026-11-03")
    by_key = dict(zip(KEYS, other.values(), strict=True))
    assert (plain["body_part"], by_key["body_part"]) == ("HAND", said("hand")), "a code and a word"
    told = {key for key in KEYS if by_key[key] != plain[key]} - {"body_part"}
    assert {key: by_key[key] for key in told} == {key: said(plain[key]) for key in told}
    assert {"decision_words", "verdict_words", "status", "sex", "key_image"} <= told
    assert not told & {"decision", "verdict", "score", "model", "patient_name", "file", "sha256"}


def test_every_radiograph_and_every_unreadable_file_has_its_row_in_order(tmp_path: Path) -> None:
    rows = [
        row("b.dcm", 0.12345, frame=2, header=header(NumberOfFrames=2)),
        row("b.dcm", None, finding=finding(None, reason=as_it_stands("Body part CHEST."))),
        unreadable("z.zip!/c.dcm"),
        row("a.dcm", 0.9),
    ]
    assert write_csv(rows, {}, tmp_path / "out.csv") == 4
    table = read_back(tmp_path / "out.csv")
    assert [(r["file"], r["frame"], r["decision"], r["score"]) for r in table] == [
        ("a.dcm", "1", "FRACTURE", "0.900"),
        ("b.dcm", "1", "NOT_SCORED", ""),
        ("b.dcm", "2", "NO_FRACTURE", "0.123"),
        ("z.zip!/c.dcm", "1", "ERROR", ""),
    ]
    assert table[1]["message"] == "Body part CHEST."
    assert table[3]["message"].startswith("The file is empty")


def test_a_row_says_all_that_is_known(tmp_path: Path) -> None:
    only = row("a.dcm", 0.9)
    write_csv([only], {only.study_key: signed([only])}, tmp_path / "out.csv")
    assert read_back(tmp_path / "out.csv") == [
        {
            "file": "a.dcm",
            "frame": "1",
            "decision": "FRACTURE",
            "score": "0.900",
            "verdict": "FRACTURE",
            "notes": "First line of the notes.\n\n  - indented second line",
            "patient_id": JANE.PatientID,
            "study_instance_uid": "1.2.3",
            "model": "resnet18-test-1",
            "message": "",
            "patient_name": "DOE, Jane Mary",
            "birth_date": "1980-02-29",
            "sex": "female",
            "accession_number": "ACC-99",
            "study_date": "2024-03-09",
            "study_description": "Hand, two views",
            "body_part": "HAND",
            "view": "AP",
            "laterality": "left",
            "highest_view_in_study": "yes",
            "t_low": "0.214",
            "t_high": "0.731",
            "outside_scope": "no",
            "status": "signed",
            "reader": "Dr Rosalind Reader",
            "signed_at": "2025-11-20 10:00 (UTC+01:00)",
            "impression": "Transverse fracture of the fifth metacarpal.",
            "identity_entered_by_hand": "no",
            "sha256": only.sha256,
            "key_image": "no",
            "marks": "",
            "fractures": "",
            "reason_for_disagreement": "",
            "points_of": "model",
            "model_t_low": "",
            "model_t_high": "",
            "decision_words": "Fracture suspected",
            "verdict_words": "Fracture",
            "score_exact": "0.9",
            "t_low_exact": "0.214",
            "t_high_exact": "0.731",
            "signed_at_exact": "2025-11-20T10:00:00+01:00",
            "not_whole": "no",
            "quality": "",
            "critical_result": "told",
            "critical_told_to": "Dr Adams, emergency",
            "critical_told_at": "2025-11-20 10:05 (UTC+01:00)",
            "critical_told_by": "",
            "critical_told_at_exact": "2025-11-20T10:05:00+01:00",
            "regions": "",
            "notice": "",
            "patient_chosen_by_reader": "no",
            "scope_overruled_by": "",
            "scope_overruled_at": "",
            "further_findings": "",
            "referring_physician": "SMITH, John",
            "reason_for_study": "Fall on the outstretched hand",
            "injury_date": "",
            "injury": "",
            "pain": "",
            "study_entered_by_hand": "",
            "second_opinions": "",
            "unusable": "",
        }
    ]


def test_views_of_a_study_are_told_apart(tmp_path: Path) -> None:
    views = [row("a.dcm", 0.3), row("b.dcm", 0.8)]
    reading = draft(views[:1], verdicts={views[0].key: Verdict.DOUBT})
    write_csv(views, {reading.study_key: reading}, tmp_path / "out.csv")
    first, second = read_back(tmp_path / "out.csv")
    assert (first["verdict"], second["verdict"]) == ("DOUBT", "")
    assert (first["highest_view_in_study"], second["highest_view_in_study"]) == ("no", "yes")
    assert first["notes"] == second["notes"]
    assert first["status"] == second["status"] == "draft"


def test_identity_entered_by_hand_is_marked(tmp_path: Path) -> None:
    only = row("a.png", 0.9, header=bare_header())
    reading = draft([only], entered=Patient("DOE^Jane", "H-1"))
    write_csv([only], {only.study_key: reading}, tmp_path / "out.csv")
    line = read_back(tmp_path / "out.csv")[0]
    assert (line["patient_name"], line["patient_id"]) == ("DOE, Jane", "H-1")
    assert line["identity_entered_by_hand"] == "yes"


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://x","y")',
        "+1",
        "-1",
        "@SUM(A1)",
        "  =1+1",
        "\t=1",
        "\tx",
        "\rx",
        "\n=1",
        "\u00a0=1",
        "\ufeff=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
    ],
)
def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless(tmp_path: Path, text: str) -> None:
    only = row(f"{text}.png", 0.5, header=header(Patient(f"{text}^x", text)))
    reading = signed([only], notes=text, impression=text)
    write_csv([only], {only.study_key: reading}, tmp_path / "out.csv")
    line = read_back(tmp_path / "out.csv")[0]
    assert line["notes"] == line["impression"] == line["patient_id"] == f"'{text}"
    assert line["file"] == f"'{text}.png"
    assert all(value.startswith("'") or value != text for value in line.values())


@pytest.mark.parametrize(
    "text", ["a=1", "x-ray of the hand", "1 + 1", "", " plain", "'quoted", "−1"]
)
def test_other_text_is_not_touched(text: str) -> None:
    assert harmless(text) == text


@given(notes=st.text(st.characters(exclude_categories=["Cs"])))
def test_notes_come_back_letter_by_letter(
    tmp_path_factory: pytest.TempPathFactory, notes: str
) -> None:
    destination = tmp_path_factory.mktemp("csv") / "out.csv"
    views = [row("a.dcm"), row("b.dcm")]
    write_csv(views, {views[0].study_key: signed(views, notes=notes)}, destination)
    first, second = read_back(destination)
    assert first["notes"] == second["notes"] == harmless(notes)
    assert first["notes"].removeprefix("'") == notes.removeprefix("'")


def test_a_file_name_in_no_encoding_is_written_with_backslashes(tmp_path: Path) -> None:
    write_csv([row("bad\udcff.dcm")], {}, tmp_path / "out.csv")
    assert read_back(tmp_path / "out.csv")[0]["file"] == "bad\\udcff.dcm"


def test_a_folder_that_is_not_there_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(BadDestination):
        write_csv([], {}, tmp_path / "missing" / "out.csv")


def test_marks_and_key_images_are_said_in_words(tmp_path: Path) -> None:
    one, other = row("a.dcm", 0.9), row("b.dcm", 0.1)
    spacing = PixelSpacing(0.1, 0.1, SpacingOrigin.CALIBRATED)
    marks = (
        Mark("LENGTH", ((0, 0), (30, 40)), "gap; medial"),
        Mark("SITE", ((0, 0), (9, 9))),
    )
    drawings = {one.key: Drawing(marks, is_key_image=True, spacing=spacing)}
    reading = signed([one, other], drawings=drawings)
    write_csv([one, other], {one.study_key: reading}, tmp_path / "out.csv")
    table = read_back(tmp_path / "out.csv")
    assert [r["key_image"] for r in table] == ["yes", "no"]
    assert table[0]["marks"] == "Length gap; medial · 5.0 mm (calibrated); Fracture site"
    assert table[1]["marks"] == ""


def test_described_fractures_and_reasons_are_said_in_words(tmp_path: Path) -> None:
    one, other = row("a.dcm", 0.1), row("b.dcm", 0.1)
    fractures = (
        FractureDescription(Bone.RADIUS, "R", FractureType.TORUS),
        FractureDescription(Bone.ULNA),
    )
    reading = replace(
        signed([one, other]),
        verdicts={one.key: Verdict.FRACTURE, other.key: Verdict.NO_FRACTURE},
        fractures={one.key: fractures, other.key: fractures[1:]},
        reasons={one.key: "=missed by the AI"},
    )
    write_csv([one, other], {one.study_key: reading}, tmp_path / "out.csv")
    first, second = read_back(tmp_path / "out.csv")
    assert first["fractures"] == "radius, right, torus (buckle) (the file says left); ulna"
    assert first["reason_for_disagreement"] == "'=missed by the AI"
    assert second["fractures"] == "ulna – but the verdict is No fracture"
