"""``export``: an earlier session, without reading its folder again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from osteo_desktop.settings import Letterhead, Settings, save_settings
from tests.cli.cli_process import Ran

Run = Callable[..., Ran]


@pytest.fixture
def archive(run: Run, samples: Path, model: Path, tmp_path: Path) -> Path:
    """An archive whose one session's folder is gone."""
    folder = tmp_path / "films"
    shutil.copytree(samples, folder)
    file = tmp_path / "a.sqlite"
    assert run("read", folder, "--model", model, "--archive", file).code == 0
    return file


def test_list_shows_number_and_folder(run: Run, archive: Path, tmp_path: Path) -> None:
    ran = run("export", "--list", "--archive", archive)
    assert ran.code == 0
    (line,) = ran.out.splitlines()
    assert line.split()[0] == "1"
    assert line.endswith(str(tmp_path / "films"))


@pytest.mark.slow
def test_pdf_and_csv_of_an_earlier_session(run: Run, archive: Path, tmp_path: Path) -> None:
    pdf, table = tmp_path / "x.pdf", tmp_path / "x.csv"
    ran = run("export", 1, "--pdf", pdf, "--csv", table, "--all", "--archive", archive)
    assert ran.code == 0
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert len(table.read_text("utf-8-sig").splitlines()) >= 11
    assert f"PDF: {pdf}" in ran.out
    assert f"CSV: {table} (10 rows)" in ran.out


def test_no_such_session_says_how_to_list_them(run: Run, archive: Path, tmp_path: Path) -> None:
    ran = run("export", 99, "--csv", tmp_path / "x.csv", "--archive", archive)
    assert ran.code == 1
    assert "holds no session 99" in ran.err
    assert "export --list" in ran.err
    assert not (tmp_path / "x.csv").exists()


@pytest.mark.parametrize("arguments", [[], ["1"]])
def test_what_to_export_must_be_said(run: Run, arguments: list[str]) -> None:
    assert run("export", *arguments).code == 2


def test_without_an_archive_there_are_no_sessions(run: Run) -> None:
    ran = run("export", "--list")
    assert (ran.code, ran.out) == (0, "")
    assert "osteo-desktop read" in ran.err


def test_a_mistyped_archive_is_told_and_not_made(run: Run, tmp_path: Path) -> None:
    assert run("export", 1, "--csv", tmp_path / "x.csv", "--archive", tmp_path / "b").code == 1
    assert not (tmp_path / "b").exists()


@pytest.mark.slow
def test_reports_of_studies_go_into_a_folder(run: Run, archive: Path, tmp_path: Path) -> None:
    """The films are gone: the reports say so, and are written all the same."""
    out = tmp_path / "reports"
    ran = run(
        *("export", 1, "--archive", archive, "--out", out, "--all", "--per", "patient"),
        *("--paper", "Letter", "--short", "--pictures", "plain", "--names", "{number}"),
    )
    assert ran.code == 0, ran.err
    written = sorted(out.iterdir())
    assert ran.out.splitlines() == [f"{out / name.name} (1 pages)" for name in _in_order(written)]
    assert all(path.read_bytes().startswith(b"%PDF-") for path in written)
    ran = run("export", 1, "--archive", archive, "--out", out, "--study", "1.2.none")
    assert (ran.code, ran.out) == (1, "")
    assert "No study" in ran.err


@pytest.mark.slow
def test_the_clinic_of_the_preferences_is_on_reports_and_no_draft_has_a_patients_page(
    run: Run, archive: Path, tmp_path: Path
) -> None:
    save_settings(Settings(clinic=Letterhead("Hill Clinic", logo="gone.png")))
    asked = ("export", 1, "--archive", archive, "--all", "--pictures", "plain", "--patient-page")
    ran = run(*asked, "--out", tmp_path / "none")
    assert ran.code == 1
    assert "its logo 'gone.png'" in ran.err
    save_settings(Settings(clinic=Letterhead("Hill Clinic")))
    ran = run(*asked, "--out", tmp_path / "reports")
    assert ran.code == 3, "there are reports, and no page of what nobody signed"
    assert "the study is not signed" in ran.err
    assert not list((tmp_path / "reports").glob("*patient*"))


def _in_order(files: list[Path]) -> list[Path]:
    return sorted(files, key=lambda path: int(path.stem))


@pytest.mark.parametrize(
    "arguments", [["--signed"], ["--out", "x"], ["--out", "x", "--all", "--signed"]]
)
def test_reports_need_one_choice_and_a_folder(run: Run, arguments: list[str]) -> None:
    assert run("export", 1, *arguments).code == 2
