"""Files without a study, put together by the reader: nothing said is lost or said of another."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from osteo_desktop.archive import schema
from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.reading import (
    AlreadyOneStudy,
    CannotRegroup,
    DifferentPatients,
    NamesItsStudy,
    SignedAsItIs,
    WordsForAllViews,
    WordsOfTwoStudies,
)
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.further_finding import FurtherFinding, FurtherKind
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import (
    CriticalResult,
    EnteredView,
    Reading,
    ReadingStatus,
    Signature,
    Unusable,
    Verdict,
)
from osteo_desktop.records.worklist import Row
from tests.made.archive_records import a_header, a_row, make_older, sha_of

A, B, C = "file:a.png", "file:b.png", "file:c.png"


def a_picture(file: str, patient: Patient | None = None) -> Row:
    header = replace(a_header(""), patient=patient or Patient())
    return replace(a_row(file, study=""), header=header, finding=None)


@pytest.fixture
def session(archive: Archive, session_id: int) -> int:
    archive.save_rows(session_id, [a_picture(f"{name}.png") for name in "abc"])
    return session_id


def decided(file: str, verdict: Verdict = Verdict.FRACTURE, **said: object) -> Reading:
    return Reading(f"file:{file}", {(file, 1): verdict}, **said)  # type: ignore[arg-type]


def studies(archive: Archive, session: int) -> dict[str, str]:
    return {row.file: row.study_key for row in archive.rows(session)}


def test_put_together_they_are_one_study_and_keep_their_verdicts_and_drawings(
    archive: Archive, session: int
) -> None:
    drawn = {("a.png", 1): Drawing(is_key_image=True)}
    archive.save_reading(session, decided("a.png", drawings=drawn, notes="step"))
    archive.save_reading(session, decided("b.png", Verdict.DOUBT))
    done = archive.put_together(session, {A, B})
    (key,) = {row.study_key for row in done.rows}
    assert studies(archive, session) == {"a.png": key, "b.png": key, "c.png": C}
    reading = archive.readings(session)[key]
    assert reading.verdicts == {("a.png", 1): Verdict.FRACTURE, ("b.png", 1): Verdict.DOUBT}
    assert (reading.drawings, reading.notes) == (drawn, "step")
    assert archive.readings(session)[A].status is ReadingStatus.UNREAD
    assert archive.reading_versions(session, A)[0].notes == "step"
    told = [event for event in archive.audit(session) if event.kind is AuditKind.PUT_TOGETHER]
    assert told[0].details["files"] == ["a.png", "b.png"]


def test_a_third_joins_and_all_are_taken_apart_with_what_was_said_of_each(
    archive: Archive, session: int
) -> None:
    archive.save_reading(session, decided("b.png"))
    first = archive.put_together(session, {A, B}).rows[0].study_key
    key = archive.put_together(session, {first, C}).rows[0].study_key
    archive.save_reading(
        session, replace(archive.readings(session)[key], verdicts={("c.png", 1): Verdict.DOUBT})
    )
    archive.take_apart(session, key)
    assert studies(archive, session) == {"a.png": A, "b.png": B, "c.png": C}
    readings = archive.readings(session)
    assert readings[C].verdicts == {("c.png", 1): Verdict.DOUBT}
    assert readings[B].verdicts == {}  # taken back while they were together
    assert readings[key].status is ReadingStatus.UNREAD


def test_reading_the_folder_again_leaves_them_together(archive: Archive, session: int) -> None:
    key = archive.put_together(session, {A, B}).rows[0].study_key
    kept = archive.save_rows(session, [a_picture("a.png"), a_picture("d.png")])
    assert [row.study_key for row in kept] == [key, "file:d.png"]
    assert studies(archive, session)["a.png"] == key


def test_a_file_that_was_away_comes_back_into_its_study(archive: Archive, session: int) -> None:
    key = archive.put_together(session, {A, B}).rows[0].study_key
    archive.save_reading(session, Reading(key, {("a.png", 1): Verdict.DOUBT}))
    archive.forget_absent(session, {"b.png", "c.png"})
    assert studies(archive, session)["a.png"] == key
    (back,) = archive.save_rows(session, [a_picture("a.png")])
    assert back.study_key == key


def test_a_file_that_names_its_study_belongs_to_that_one(archive: Archive, session: int) -> None:
    archive.put_together(session, {A, B})
    (row,) = archive.save_rows(session, [a_row("a.png", study="1.2.3")])
    assert row.study_key == "1.2.3"


def refused(archive: Archive, session: int, keys: set[str], error: type[CannotRegroup]) -> None:
    rows, readings = studies(archive, session), archive.readings(session)
    with pytest.raises(error):
        archive.put_together(session, keys)
    assert studies(archive, session) == rows
    assert archive.readings(session) == readings


def test_what_must_not_be_put_together_is_refused_and_stays(archive: Archive, session: int) -> None:
    archive.save_rows(
        session,
        [
            a_row("dicom.dcm", study="1.2.3"),
            a_picture("jane.png", Patient("Doe^Jane", "17")),
            a_picture("ann.png", Patient("Roe^Ann", "18")),
        ],
    )
    refused(archive, session, {A, "1.2.3"}, NamesItsStudy)
    refused(archive, session, {A}, AlreadyOneStudy)
    refused(archive, session, {"file:jane.png", "file:ann.png"}, DifferentPatients)
    archive.save_reading(session, Reading(B, entered=Patient("Roe^Ann")))
    refused(archive, session, {B, "file:jane.png"}, DifferentPatients)
    archive.put_together(session, {A, "file:jane.png"})  # one of them says nothing


def test_a_signed_reading_keeps_its_radiographs(archive: Archive, session: int) -> None:
    signed = decided("a.png", signature=Signature("R", "2026-01-02T03:04:05+00:00"))
    archive.sign_reading(session, signed)
    refused(archive, session, {A, B}, SignedAsItIs)
    key = archive.put_together(session, {B, C}).rows[0].study_key
    archive.sign_reading(session, replace(signed, study_key=key))
    with pytest.raises(SignedAsItIs):
        archive.take_apart(session, key)
    assert studies(archive, session)["b.png"] == key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"notes": "a"}, {"notes": "b"}),
        ({"impression": "a"}, {"impression": "b"}),
        ({"entered": Patient("A", "1")}, {"entered": Patient("A", "1", "19500101")}),
        ({"critical": CriticalResult("x", "t")}, {"critical": CriticalResult("y", "t")}),
    ],
)
def test_words_that_differ_are_not_mixed(
    archive: Archive, session: int, one: dict, other: dict
) -> None:
    archive.save_reading(session, decided("a.png", **one))
    archive.save_reading(session, decided("b.png", **other))
    refused(archive, session, {A, B}, WordsOfTwoStudies)
    archive.save_reading(session, decided("b.png", **one))
    key = archive.put_together(session, {A, B}).rows[0].study_key
    with pytest.raises(WordsForAllViews):
        archive.take_apart(session, key)
    assert studies(archive, session)["a.png"] == key


def test_only_readings_that_were_all_blind_are_called_blind(archive: Archive, session: int) -> None:
    archive.save_reading(session, decided("a.png", ai_hidden=True))
    archive.save_reading(session, decided("b.png", ai_hidden=False))
    done = archive.put_together(session, {A, B})
    assert not archive.readings(session)[done.rows[0].study_key].ai_hidden


def test_an_archive_from_before_finds_its_readings(
    archive: Archive, archive_path: Path, session: int
) -> None:
    archive.save_reading(session, decided("a.png"))
    archive.close()
    make_older(archive_path, 2)
    with Archive(archive_path) as upgraded:
        assert studies(upgraded, session) == {"a.png": A, "b.png": B, "c.png": C}
        assert upgraded.readings(session)[A].verdicts == {("a.png", 1): Verdict.FRACTURE}
    assert schema.copy_before_upgrade(archive_path, 2).exists()


def test_all_that_is_said_of_a_radiograph_goes_with_it_there_and_back(
    archive: Archive, session: int
) -> None:
    """Whatever a reading learns to say by radiograph must be named here and must not be lost."""
    key = ("a.png", 1)
    said = {
        "verdicts": {key: Verdict.FRACTURE},
        "drawings": {key: Drawing(is_key_image=True)},
        "fractures": {key: (FractureDescription(Bone.ULNA, "L"),)},
        "further": {key: (FurtherFinding(FurtherKind.HARDWARE),)},
        "reasons": {key: "metal, cast or artefact"},
        "made_on": {key: sha_of("a.png")},
        "words_on": {key: sha_of("a.png")},
        "entered_views": {key: EnteredView("HAND", "L")},
        "unusable": {key: Unusable.BLURRED},
    }
    by_radiograph = {
        f.name for f in fields(Reading) if str(f.type).startswith("Mapping[RadiographKey")
    }
    assert by_radiograph - {"findings"} == set(said), "findings are there when it is signed"
    archive.save_reading(session, Reading(A, **said))  # type: ignore[arg-type]
    together = archive.put_together(session, {A, B}).rows[0].study_key
    reading = archive.readings(session)[together]
    assert {part: getattr(reading, part) for part in said} == said
    archive.take_apart(session, together)
    alone = archive.readings(session)[A]
    assert {part: getattr(alone, part) for part in said} == said
    assert archive.readings(session)[together].status is ReadingStatus.UNREAD
