"""Earlier studies of a patient are found in every folder that was ever read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from osteo_desktop.archive.store import Archive
from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.records.worklist import Row

JANE = Patient("Doe^Jane", "17", "19700102")


def row(file: str, study: str, date: str = "20260101", patient: Patient = JANE) -> Row:
    header = Header(
        media="DICOM",
        rows=8,
        columns=8,
        patient=patient,
        StudyInstanceUID=study,
        StudyDate=date,
        BodyPartExamined="WRIST",
    )
    return Row(file, f"/x/{study}/{file}", sha256=f"{study}/{file}", header=header)


@pytest.fixture
def current(archive: Archive, session_id: int) -> Row:
    here = row("a.dcm", "1.9", "20261101")
    archive.save_rows(session_id, [here, row("b.dcm", "1.9", "20261101")])
    return here


def found(archive: Archive, of: Row) -> list[tuple[str, list[str]]]:
    return [(p.study_key, [r.file for r in p.rows]) for p in archive.priors(1, of)]


def test_newest_first_from_other_folders_and_this_one(
    archive: Archive, session_id: int, current: Row, tmp_path: Path
) -> None:
    other = archive.open_session(tmp_path / "last year").session_id
    archive.save_rows(other, [row("a.dcm", "1.1", "20250101"), row("b.dcm", "1.1", "20250101")])
    archive.save_rows(session_id, [row("c.dcm", "1.2", "20260301")])
    assert found(archive, current) == [("1.2", ["c.dcm"]), ("1.1", ["a.dcm", "b.dcm"])]


def test_another_patients_study_is_never_given(
    archive: Archive, session_id: int, current: Row
) -> None:
    others = [
        row("c.dcm", "1.1", patient=Patient("Roe^Ann", "17", "19700102")),
        row("d.dcm", "1.2", patient=Patient("Doe^Jane", "170", "19700102")),
        row("e.dcm", "1.3", patient=Patient("", "17", "")),
    ]
    archive.save_rows(session_id, others)
    assert found(archive, current) == []


def test_what_was_read_of_it_comes_along(
    archive: Archive, session_id: int, current: Row, tmp_path: Path
) -> None:
    other = archive.open_session(tmp_path / "last year").session_id
    archive.save_rows(other, [row("a.dcm", "1.1", "20250101")])
    archive.save_reading(other, Reading("1.1", verdicts={("a.dcm", 1): Verdict.DOUBT}))
    (prior,) = archive.priors(1, current)
    assert prior.reading.verdicts == {("a.dcm", 1): Verdict.DOUBT}
    assert prior.StudyDate == "20250101"


def test_a_study_in_two_folders_is_given_once_from_the_one_opened_last(
    archive: Archive, session_id: int, current: Row, tmp_path: Path
) -> None:
    for name, files in (("first", ("a.dcm", "b.dcm")), ("second", ("z.dcm",))):
        other = archive.open_session(tmp_path / name).session_id
        archive.save_rows(other, [row(file, "1.1") for file in files])
    assert found(archive, current) == [("1.1", ["z.dcm"])]


def test_a_copy_of_the_radiograph_and_what_cannot_be_shown_are_no_priors(
    archive: Archive, session_id: int, current: Row
) -> None:
    copy = row("copy.dcm", "1.1")
    copy = Row(copy.file, copy.source_path, sha256=current.sha256, header=copy.header)
    broken = Row(
        "x.dcm", "/x/x.dcm", sha256="x", header=copy.header, error=as_it_stands("It ends early.")
    )
    archive.save_rows(session_id, [copy, broken])
    assert found(archive, current) == []


def test_a_file_that_does_not_say_whose_it_is_has_none(archive: Archive, session_id: int) -> None:
    nobody = row("n.png", "1.5", patient=Patient())
    archive.save_rows(session_id, [nobody, row("m.png", "1.6", patient=Patient())])
    assert archive.priors(1, nobody) == ()
    assert archive.priors(1, Row("e", "/x/e", error=as_it_stands("The file is empty."))) == ()


def test_one_among_thousands_is_found(archive: Archive, session_id: int, current: Row) -> None:
    many = [
        row(f"{n}.dcm", f"2.{n}", patient=Patient(f"P^{n}", f"P-{n}", "19800101"))
        for n in range(2000)
    ]
    archive.save_rows(session_id, [*many, row("old.dcm", "1.1", "20200101")])
    assert found(archive, current) == [("1.1", ["old.dcm"])]


# --- by an identity entered by hand ---------------------------------------------------------

BY_HAND = Patient("Doe^Jane", "17")


def picture(file: str, patient: Patient | None = None) -> Row:
    header = Header(media="PNG", rows=8, columns=8, patient=patient or Patient())
    return Row(file, f"/x/{file}", sha256=file, header=header)


def test_what_was_entered_by_hand_finds_what_the_files_state(
    archive: Archive, session_id: int, current: Row
) -> None:
    nameless = picture("n.png")
    archive.save_rows(session_id, [nameless])
    assert archive.priors(session_id, nameless) == ()
    (prior,) = archive.priors(session_id, nameless, BY_HAND)
    assert (prior.study_key, prior.by_hand) == ("1.9", True)


def test_what_was_entered_of_an_earlier_study_is_found_too(
    archive: Archive, session_id: int, current: Row, tmp_path: Path
) -> None:
    other = archive.open_session(tmp_path / "last year").session_id
    archive.save_rows(other, [picture("n.png"), picture("m.png")])
    archive.save_reading(other, Reading("file:n.png", entered=BY_HAND))
    archive.save_reading(other, Reading("file:m.png", entered=Patient("Roe^Ann", "17")))
    (prior,) = archive.priors(session_id, current)
    assert (prior.study_key, prior.by_hand) == ("file:n.png", True)
    archive.save_reading(other, Reading("file:n.png", notes="Doe^Jane 17"))  # taken back
    assert archive.priors(session_id, current) == ()


def test_equal_names_of_files_in_two_folders_are_two_studies(
    archive: Archive, session_id: int, tmp_path: Path
) -> None:
    here = picture("1.png")
    archive.save_rows(session_id, [here])
    for name in ("last year", "before"):
        other = archive.open_session(tmp_path / name).session_id
        earlier = Row("1.png", f"/{name}/1.png", sha256=name, header=here.header)
        archive.save_rows(other, [earlier])
        archive.save_reading(other, Reading("file:1.png", entered=BY_HAND))
    assert [p.study_key for p in archive.priors(session_id, here, BY_HAND)] == ["file:1.png"] * 2


def test_what_the_file_states_wins_over_what_was_entered(
    archive: Archive, session_id: int, current: Row
) -> None:
    other = row("o.dcm", "1.5", patient=Patient("Roe^Ann", "18", "19500505"))
    archive.save_rows(session_id, [other])
    assert archive.priors(session_id, other, JANE) == ()
    (prior,) = archive.priors(session_id, row("x.dcm", "1.6"), Patient("Roe^Ann", "18"))
    assert (prior.study_key, prior.by_hand) == ("1.9", False)


@pytest.mark.parametrize("number", ["0", 'a"b\\c', "Zoë أحمد", "x\udcff", "a\x01b", "null"])
def test_whatever_the_id_is_made_of(archive: Archive, session_id: int, number: str) -> None:
    patient = replace(JANE, PatientID=number)
    archive.save_rows(session_id, [row("c.dcm", "1.1", patient=patient), row("d.dcm", "1.2")])
    assert found(archive, row("a.dcm", "1.9", patient=patient)) == [("1.1", ["c.dcm"])]


def test_a_header_that_holds_no_number_where_one_is_meant_hides_no_study(
    archive: Archive, session_id: int, current: Row
) -> None:
    """NaN is no JSON for SQLite, though Python writes it."""
    other = row("c.dcm", "1.1")
    assert other.header is not None
    odd = replace(other, header=replace(other.header, colourfulness=float("nan")))
    archive.save_rows(session_id, [odd])
    assert found(archive, current) == [("1.1", ["c.dcm"])]
