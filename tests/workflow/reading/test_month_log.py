"""The log of a month: counted by hand here; names only in the files."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

from click.testing import CliRunner
from openpyxl import load_workbook

from osteo_desktop.archive.store import Archive
from osteo_desktop.cli.main import cli
from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import (
    Content,
    CriticalResult,
    Signature,
    SignedFor,
    SignedPicture,
    Verdict,
)
from tests.made.records import finding, header, row, signed


def signed_study(number: int, at: str, verdict: Verdict, told_at: str = "", score: float = 0.9):
    """Of a patient of its own, with one radiograph that was read and one that could not be."""
    stated = header(
        Patient(f"=DOE^{number}", f"P{number}"),
        StudyInstanceUID=f"1.2.{number}",
        StudyDate="20261030",
    )
    one = row(f"{number}.dcm", score, header=stated)
    unread = Content(f"{number}-cut.dcm", 1, "c" * 64)
    told = CriticalResult("Dr Ward", told_at) if told_at else None
    reading = replace(
        signed([one], verdicts={one.key: verdict}),
        signature=Signature("Dr Reader", at),
        findings={one.key: finding(score)},
        critical=told,
        told_since=None,
        addenda=(),
        signed_for=SignedFor(
            stated.patient,
            pictures=(
                SignedPicture(Content(*one.key, one.sha256), stated),
                SignedPicture(unread, None, as_it_stands("It ends early.")),
            ),
        ),
    )
    return one, reading


def test_a_month_is_counted_and_written(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    studies = [
        signed_study(1, "2026-10-31T23:59:00+02:00", Verdict.FRACTURE),
        signed_study(2, "2026-11-01T00:10:00+02:00", Verdict.FRACTURE, "2026-11-01T00:55:00+02:00"),
        signed_study(3, "2026-11-30T23:50:00-05:00", Verdict.NO_FRACTURE),
        signed_study(4, "2026-12-01T00:00:00+00:00", Verdict.DOUBT),
    ]
    with Archive(path) as archive:
        session = archive.open_session(tmp_path / "films").session_id
        archive.save_rows(session, [one for one, _ in studies])
        for _, reading in studies:
            archive.sign_reading(session, reading)
    files = ["--csv", str(tmp_path / "log.csv"), "--xlsx", str(tmp_path / "log.xlsx")]
    run = CliRunner().invoke(cli, ["log", "--month", "2026-11", "--archive", str(path), *files])
    assert run.exit_code == 0, run.output
    counts = {
        words: int(count)
        for count, words in (line.split(None, 1) for line in run.output.splitlines()[:-2])
    }
    assert counts == {
        "Studies signed": 2,
        "Radiographs in them": 4,
        "Studies with a fracture": 1,
        "Studies in doubt": 0,
        "Studies without a fracture": 1,
        "Radiographs signed without a verdict": 2,
        "Critical results": 1,
        "Critical results still to be told": 0,
        "Longest time from signing to telling, minutes": 45,
        "Studies in which reader and AI agree": 1,
        "Studies in which they disagree": 1,
    }
    assert "DOE" not in run.output
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)
    assert (first["patient_id"], second["patient_id"]) == ("P2", "P3")
    assert first["not_read"] == "2-cut.dcm: It ends early."
    assert (first["minutes_until_told"], first["agreement"]) == ("45", "yes")
    assert (second["verdict"], second["decision"], second["agreement"]) == (
        "NO_FRACTURE",
        "FRACTURE",
        "no",
    )
    book = load_workbook(tmp_path / "log.xlsx")
    assert book.sheetnames == ["2026-11", "Summary"]
    assert [cell.value for cell in book["Summary"]["B"]][1:] == list(counts.values())
    assert {cell.data_type for line in book["2026-11"] for cell in line} <= {"s", "n", "d"}


def test_an_archive_without_signatures_counts_nothing(tmp_path: Path) -> None:
    with Archive(tmp_path / "archive.sqlite"):
        pass
    arguments = ["log", "--month", "2026-11", "--archive", str(tmp_path / "archive.sqlite")]
    run = CliRunner().invoke(cli, arguments)
    assert run.output.splitlines()[0].split() == ["0", "Studies", "signed"]
    wrong = CliRunner().invoke(cli, ["log", "--month", "November"])
    assert wrong.exit_code == 2
    assert "November" in wrong.output
