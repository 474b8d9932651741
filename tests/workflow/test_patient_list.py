"""A list of patients: read in every dress, damaged, ambiguous; and matched by the files' names."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.errors.reading import UnreadableList
from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import EnteredStudy, EnteredView, Reading
from osteo_desktop.records.rules.typed import Fault
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.reading.patient_list import (
    DateOrder,
    Match,
    Matched,
    matched,
    parsed,
    read_patient_list,
)

NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp", "Cf")),
    min_size=1,
    max_size=12,
)


NOBODY = Patient()


def row(file: str, patient: Patient = NOBODY) -> Row:
    return Row(
        file, f"/x/{file}", sha256=file.rjust(64, "0"), header=Header("J", 9, 9, 1, 1, patient)
    )


def match(text: str, *rows: Row, **chosen: str) -> Sequence[Matched]:
    by_hand = {int(number[1:]): file for number, file in chosen.items()}
    return matched(parsed(text).lines, rows, Reading, lambda _key: True, by_hand)


def states_of(text: str, *rows: Row) -> list[Match]:
    return [one.state for one in match(text, *rows)]


@pytest.mark.parametrize("between", [",", ";", "\t"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_every_dress_of_a_table_is_read(tmp_path: Path, between: str, bom: str) -> None:
    lines = (
        ("file", "Patient's Name", "ID", "Date of birth", "Sex", "Side", "Exam date", "Shoe"),
        ("a.jpg", "Doe^Jane", "007", "14.02.1958", "female", "left", "20251120", "42"),
    )
    path = tmp_path / "list.csv"
    path.write_text(bom + "\r\n".join(between.join(line) for line in lines), encoding="utf-8")
    listed = read_patient_list(path)
    (line,) = listed.lines
    assert (line.number, line.file, line.faults) == (2, "a.jpg", ())
    assert line.patient == Patient("Doe^Jane", "007", "19580214", "F")
    assert (line.study, line.view) == (EnteredStudy("20251120"), EnteredView(Laterality="L"))
    assert listed.passed_over == ("Shoe",)


@settings(max_examples=25)
@given(st.lists(st.tuples(NAMES, NAMES), min_size=1, max_size=6))
def test_what_was_written_is_read_back_on_its_own_line(people: list[tuple[str, str]]) -> None:
    def quoted(text: str) -> str:
        return '"' + text.replace('"', '""') + '"'

    text = "\n".join(
        f"{quoted(name)};{quoted(number)};{n}.jpg" for n, (name, number) in enumerate(people)
    )
    listed = parsed(f"PatientName;PatientID;file\n{text}\n")
    assert [line.file for line in listed.lines] == [f"{n}.jpg" for n in range(len(people))]
    for line, (_, number) in zip(listed.lines, people, strict=True):
        assert line.patient.PatientID == number


@settings(max_examples=50)
@given(st.text(max_size=80))
def test_no_text_breaks_the_reading_of_a_list(text: str) -> None:
    try:
        listed = parsed(f"file,PatientBirthDate,Age,Sex\n{text}")
    except csv.Error:
        return  # read_patient_list says so
    for line in listed.lines:
        assert "\n" not in line.file


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"name,id\nDoe,7\n", "no column names the files"),
        (b"file,name,patient\na,b,c\n", "two columns are PatientName"),
        ("file,name\na,Zoë".encode("latin-1"), "it is not UTF-8"),
        (b'file,name\na,"Doe', "unexpected end of data"),
        (b"", "no column names the files"),
        (b"file\n" + b"a\n" * 5001, "5,000 lines"),
    ],
)
def test_a_list_that_cannot_be_read_says_why(tmp_path: Path, data: bytes, told: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    with pytest.raises(UnreadableList, match=told):
        read_patient_list(path)


def test_the_order_of_dates_is_proved_by_the_list_or_asked() -> None:
    listed = parsed("file,born\na,03/04/1958\nb,14/02/1958\n")
    assert [line.patient.PatientBirthDate for line in listed.lines] == ["19580403", "19580214"]
    for unsure in (
        "file,born\na,03/04/1958\n",
        "file,born\na,3/4/1958\nb,14/2/1958\nc,2/14/1958\n",
    ):
        listed = parsed(unsure)
        assert listed.order_unsure
        assert listed.lines[0].faults == ((Fault.TWO_DAYS, unsure.split(",")[2].split("\n")[0]),)
        said = parsed(unsure, DateOrder.MONTH_FIRST)
        assert said.lines[0].patient.PatientBirthDate == "19580304"
        assert not said.order_unsure


def test_a_file_is_found_by_its_name_and_only_where_it_is_the_only_one() -> None:
    rows = (row("a.jpg"), row("x/b.jpg"), row("x/c.jpg"), row("y/c.jpg"))
    text = "file,name\nA.JPG,One\nC:\\films\\x\\b.jpg,Two\nc.jpg,Three\ny\\c.jpg,Four\nz.jpg,Five\n"
    found = match(text, *rows)
    assert [(one.file, one.state) for one in found] == [
        ("a.jpg", Match.READY),
        ("x/b.jpg", Match.READY),
        ("", Match.SEVERAL_FILES),
        ("y/c.jpg", Match.READY),
        ("", Match.NO_FILE),
    ]
    by_hand = match(text, *rows, n4="x/c.jpg", n2="")
    assert [one.state for one in by_hand[:3]] == [Match.LEFT_OUT, Match.READY, Match.READY]


def test_damaged_doubled_and_faulty_lines_are_told_and_never_ready() -> None:
    rows = (row("a.jpg"), row("b.jpg"), row("c.jpg"))
    text = "file,name,born\na.jpg,One,\na.jpg,Two,\nb.jpg,Three,yesterday\nc.jpg,Four,,x\n,Five,\n"
    assert states_of(text, *rows) == [
        *(Match.DOUBLED, Match.DOUBLED, Match.FAULTY, Match.BROKEN, Match.BROKEN)
    ]


def test_what_file_or_reader_say_otherwise_is_not_overwritten() -> None:
    stated = row("a.jpg", Patient("DOE^Jane", "7"))
    text = "file,name,id,born\na.jpg,{},7,1958-02-14\n"
    assert states_of(text.format("Roe^Bob"), stated) == [Match.OTHER]
    (ready,) = match(text.format("Doe^Jane^"), stated)
    assert ready.reading is not None
    assert ready.reading.entered == Patient(PatientBirthDate="19580214")
    before = replace(ready.reading, entered=Patient(PatientBirthDate="19580215"))
    lines = parsed(text.format("Doe^Jane")).lines
    (other,) = matched(lines, [stated], lambda _key: before, lambda _key: True, {})
    assert (other.state, other.differs) == (Match.OTHER, "PatientBirthDate")
    (locked,) = matched(lines, [stated], Reading, lambda _key: False, {})
    assert locked.state is Match.LOCKED


def test_two_lines_never_make_one_study_two_patients() -> None:
    one = replace(row("a.jpg"), together="group:a.jpg")
    other = replace(row("b.jpg"), together="group:a.jpg")
    found = match("file,name,side\na.jpg,Doe,L\nb.jpg,Roe,R\n", one, other)
    assert [each.state for each in found] == [Match.READY, Match.OTHER]
    alike = match("file,name,side\na.jpg,Doe,L\nb.jpg,Doe,R\n", one, other)
    assert alike[-1].reading is not None
    assert alike[-1].reading.entered_views == {
        ("a.jpg", 1): EnteredView(Laterality="L"),
        ("b.jpg", 1): EnteredView(Laterality="R"),
    }
