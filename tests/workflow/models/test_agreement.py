"""Sensitivity, specificity and predictive values on signed readings, counted by hand here."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner

from osteo_desktop.archive.store import Archive
from osteo_desktop.cli.main import cli
from osteo_desktop.errors.data import NothingSigned
from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.records.finding import Decision, Finding
from osteo_desktop.records.models.agreement import Agreement, Blinding
from osteo_desktop.records.reading import Reading, Signature, Verdict
from osteo_desktop.workflow.models.agreement import agreement_of, site_agreement, wilson

F, D, N = Verdict.FRACTURE, Verdict.DOUBT, Verdict.NO_FRACTURE
SCORES = {Decision.FRACTURE: 0.9, Decision.DOUBT: 0.4, Decision.NO_FRACTURE: 0.1}


def finding(decision: Decision, model: str = "model-1") -> Finding:
    return Finding("0" * 64, 1, decision, model, "2", score=SCORES.get(decision))


def sign(
    archive: Archive,
    folder: Path,
    study: str,
    verdict: Verdict,
    decision: Decision,
    *,
    hidden: bool = False,
    at: str = "2026-01-01T10:00:00+00:00",
    model: str = "model-1",
) -> None:
    session = archive.open_session(folder).session_id
    key = (f"{study}.dcm", 1)
    reading = Reading(
        study,
        verdicts={key: verdict},
        findings={key: finding(decision, model)},
        signature=Signature("Dr A", at),
        ai_hidden=hidden,
    )
    archive.sign_reading(session, reading)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "archive.sqlite"


@pytest.fixture
def archive(path: Path):
    with Archive(path) as opened:
        yield opened


def by_blinding(archive: Archive) -> dict[Blinding, Agreement]:
    return {one.blinding: one for one in agreement_of(archive).agreements}


def test_the_four_figures_at_both_points(archive: Archive, tmp_path: Path) -> None:
    pairs = [
        (F, Decision.FRACTURE),
        (F, Decision.FRACTURE),
        (F, Decision.DOUBT),
        (F, Decision.NO_FRACTURE),
        (N, Decision.NO_FRACTURE),
        (N, Decision.NO_FRACTURE),
        (N, Decision.DOUBT),
        (N, Decision.FRACTURE),
        (D, Decision.FRACTURE),
        (N, Decision.NOT_SCORED),
    ]
    for number, (verdict, decision) in enumerate(pairs):
        sign(archive, tmp_path, f"1.{number}", verdict, decision)
    found = by_blinding(archive)[Blinding.ALL]
    assert (found.radiographs, found.fractured) == (8, 4)
    assert (found.reader_in_doubt, found.not_scored) == (1, 1)
    assert (found.sensitivity.hits, found.sensitivity.of) == (3, 4)
    assert (found.specificity.hits, found.specificity.of) == (2, 4)
    assert (found.ppv.hits, found.ppv.of) == (3, 5)
    assert (found.npv.hits, found.npv.of) == (2, 3)
    assert found.sensitivity_high_specificity.value == 0.5
    assert found.specificity_high_specificity.value == 0.75
    assert (found.ppv_high_specificity.hits, found.ppv_high_specificity.of) == (2, 3)
    assert (found.npv_high_specificity.hits, found.npv_high_specificity.of) == (3, 5)
    assert found.sensitivity.low == pytest.approx(0.3006, abs=1e-4), "Wilson for 3 of 4"
    assert found.sensitivity.high == pytest.approx(0.9544, abs=1e-4)


def test_blind_readings_are_counted_apart(archive: Archive, tmp_path: Path) -> None:
    sign(archive, tmp_path, "1.1", F, Decision.FRACTURE, hidden=True)
    sign(archive, tmp_path, "1.2", N, Decision.FRACTURE)
    found = by_blinding(archive)
    assert found[Blinding.HIDDEN].radiographs == 1
    assert found[Blinding.IN_SIGHT].specificity.value == 0.0
    assert found[Blinding.HIDDEN].specificity.value is None, "undefined without such a case"


def test_models_are_kept_apart(archive: Archive, tmp_path: Path) -> None:
    sign(archive, tmp_path, "1.1", F, Decision.FRACTURE, model="old")
    for number in (2, 3):
        sign(archive, tmp_path, f"1.{number}", F, Decision.NO_FRACTURE, model="new")
    found = [o for o in agreement_of(archive).agreements if o.blinding is Blinding.ALL]
    assert [(one.model_id, one.sensitivity.value) for one in found] == [("new", 0.0), ("old", 1.0)]


def test_a_study_signed_in_two_folders_counts_once_as_signed_last(
    archive: Archive, tmp_path: Path
) -> None:
    later = "2026-03-01T10:00:00+00:00"
    sign(archive, tmp_path / "b", "1.1", N, Decision.FRACTURE, at=later)
    sign(archive, tmp_path / "a", "1.1", F, Decision.FRACTURE)
    for folder in ("a", "b"):
        sign(archive, tmp_path / folder, "file:x.png", F, Decision.FRACTURE)
    found = by_blinding(archive)[Blinding.ALL]
    assert (found.radiographs, found.fractured) == (3, 2)


def test_disagreements_begin_with_what_the_model_missed(archive: Archive, tmp_path: Path) -> None:
    sign(archive, tmp_path, "1.1", N, Decision.FRACTURE)
    sign(archive, tmp_path, "1.2", F, Decision.NO_FRACTURE)
    sign(archive, tmp_path, "1.3", F, Decision.DOUBT)
    sign(archive, tmp_path, "1.4", D, Decision.NO_FRACTURE)
    assert [case.study_key for case in agreement_of(archive).disagreements] == ["1.2", "1.1"]


def test_drafts_do_not_count(archive: Archive, path: Path, tmp_path: Path) -> None:
    session = archive.open_session(tmp_path).session_id
    archive.save_reading(session, Reading("1.1", verdicts={("a.dcm", 1): F}))
    with pytest.raises(NothingSigned):
        site_agreement(path)
    with pytest.raises(NoSuchFile):
        site_agreement(tmp_path / "mistyped.sqlite")


def test_the_command_prints_and_writes(archive: Archive, path: Path, tmp_path: Path) -> None:
    sign(archive, tmp_path, "1.1", N, Decision.FRACTURE)
    sign(archive, tmp_path, "1.2", F, Decision.FRACTURE, hidden=True)
    written = tmp_path / "apart.csv"
    command = ["agreement", "--archive", str(path)]
    result = CliRunner().invoke(cli, [*command, "--csv", str(written)])
    assert result.exit_code == 0, result.output
    assert "sensitivity 100% (21%–100%; 1 of 1)" in result.output
    assert "NPV undefined" in result.output
    assert "Research use only" in result.output
    with written.open(encoding="utf-8-sig", newline="") as file:
        (line,) = csv.DictReader(file)
    assert (line["file"], line["reader_says"], line["model_says"]) == (
        "1.1.dcm",
        "NO_FRACTURE",
        "FRACTURE",
    )
    assert "1.1.dcm" in CliRunner().invoke(cli, command).output


def test_names_that_a_spreadsheet_would_run_or_utf_8_cannot_hold_are_written(
    archive: Archive, path: Path, tmp_path: Path
) -> None:
    sign(archive, tmp_path, "=1+1", N, Decision.FRACTURE)
    sign(archive, tmp_path, "bad\udcff", N, Decision.FRACTURE)
    written = tmp_path / "apart.csv"
    result = CliRunner().invoke(cli, ["agreement", "--archive", str(path), "--csv", str(written)])
    assert result.exit_code == 0, result.output
    with written.open(encoding="utf-8-sig", newline="") as file:
        files = {line["file"] for line in csv.DictReader(file)}
    assert files == {"'=1+1.dcm", "bad\\udcff.dcm"}


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_intervals_are_those_of_newcombe_s_table(
    hits: int, of: int, low: float, high: float
) -> None:
    """Newcombe 1998, Statistics in Medicine 17: 857-872, table I, method 3."""
    rate = wilson(hits, of)
    assert (rate.low, rate.high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))
    mirrored = wilson(of - hits, of)
    assert mirrored.high == pytest.approx(1 - rate.low)
