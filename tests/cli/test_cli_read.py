"""``read``: every file its row, PDF and CSV, nothing computed twice, Ctrl-C keeps what is done."""

from __future__ import annotations

import csv
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_png
from osteo_desktop.settings import default_archive
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from tests.cli.cli_process import Ran, finish
from tests.made.model import make_model

Run = Callable[..., Ran]
SAMPLES = 10
"""Files of the sample folder; one of them is text."""
FILES = 80
"""Of the folder whose reading is stopped: five batches."""


def rows_of(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.slow
def test_every_file_gets_its_row_and_the_reports_are_written(
    run: Run, samples: Path, model: Path, tmp_path: Path
) -> None:
    table, pdf = tmp_path / "out.csv", tmp_path / "out.pdf"
    ran = run("read", samples, "--csv", table, "--pdf", pdf, "--model", model, "--score-anyway")
    assert ran.code == 0
    assert {row["file"] for row in rows_of(table)} == {p.name for p in samples.iterdir()}
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert f"{SAMPLES} files, {SAMPLES} rows" in ran.out
    assert f"{SAMPLES - 1} computed, 0 reused" in ran.out
    assert "1  Cannot be read" in ran.out
    assert f"CSV: {table} ({SAMPLES} rows)" in ran.out
    assert f"PDF: {pdf}" in ran.out
    assert ran.err.count(DISCLAIMER) == 1
    assert DISCLAIMER not in ran.out


def test_counts_of_all_decisions_add_up_to_the_rows(
    run: Run, samples: Path, model: Path, tmp_path: Path
) -> None:
    table = tmp_path / "out.csv"
    ran = run("read", samples, "--csv", table, "--model", model)
    told = {line[9:]: int(line[:9]) for line in ran.out.splitlines() if line[:9].strip().isdigit()}
    decisions = [row["decision"] for row in rows_of(table)]
    words = {
        "FRACTURE": "Fracture suspected",
        "DOUBT": "Doubt",
        "NO_FRACTURE": "No fracture suspected",
        "NOT_SCORED": "Not scored",
        "ERROR": "Cannot be read",
    }
    counted = {word: decisions.count(decision) for decision, word in words.items()}
    assert {word.strip(): count for word, count in told.items()} == counted


def test_read_again_nothing_is_computed_twice(
    run: Run, samples: Path, model: Path, tmp_path: Path
) -> None:
    archive = tmp_path / "a.sqlite"
    arguments = ("read", samples, "--model", model, "--archive", archive, "--score-anyway")
    assert "0 reused" in run(*arguments).out
    assert f" 0 computed, {SAMPLES - 1} reused" in run(*arguments).out
    assert archive.is_file()
    assert not default_archive().exists(), "another archive was named; the user's stays untouched"


def test_a_copy_of_the_folder_is_scored_without_computing(
    run: Run, samples: Path, model: Path, tmp_path: Path
) -> None:
    run("read", samples, "--model", model)
    copy = tmp_path / "with space und Ümläute"
    shutil.copytree(samples, copy)
    assert " 0 computed" in run("read", copy, "--model", model).out


def test_no_such_folder_is_one_line(run: Run, model: Path, tmp_path: Path) -> None:
    ran = run("read", tmp_path / "nowhere", "--model", model)
    assert ran.code == 1
    assert ran.err.splitlines()[-1].startswith(f"osteo-desktop: {tmp_path / 'nowhere'}: There is")


def test_a_destination_that_cannot_be_is_told_before_anything_is_read(
    run: Run, samples: Path, model: Path, tmp_path: Path
) -> None:
    ran = run("read", samples, "--model", model, "--pdf", tmp_path / "nowhere" / "x.pdf")
    assert ran.code == 1
    assert "its folder does not exist" in ran.err
    assert not default_archive().exists()


def test_a_damaged_model_is_one_line(run: Run, samples: Path, tmp_path: Path) -> None:
    weights = make_model(tmp_path)
    with weights.open("r+b") as file:
        file.seek(5000)
        file.write(b"\xff" * 64)
    ran = run("read", samples, "--model", weights)
    assert ran.code == 1
    assert ran.err.splitlines()[-1].startswith(f"osteo-desktop: {weights}: The model file is dam")
    assert "Traceback" not in ran.err


def test_a_damaged_archive_is_one_line_and_stays_as_it_was(
    run: Run, samples: Path, model: Path, tmp_path: Path
) -> None:
    archive = tmp_path / "a.sqlite"
    archive.write_bytes(b"this was a database once" * 500)
    before = archive.read_bytes()
    ran = run("read", samples, "--model", model, "--archive", archive)
    assert ran.code == 1
    assert ran.err.splitlines()[-1].startswith(f"osteo-desktop: {archive}: The archive is damaged")
    assert archive.read_bytes() == before


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    whole = phantom(160, 120) >> 4
    for number in range(FILES):
        pixels = whole.copy()
        pixels[-1, :8] = np.unpackbits(np.uint8(number))  # no two files are alike
        write_png(folder / f"{number:03}.png", pixels.astype(np.uint8))
    return folder


def _rows_saved(archive: Path) -> int:
    try:
        with sqlite3.connect(f"{archive.as_uri()}?mode=ro", uri=True) as database:
            return int(database.execute("SELECT count(*) FROM rows").fetchone()[0])
    except sqlite3.Error:
        return 0
    finally:
        if "database" in locals():
            database.close()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT is sent otherwise there")
def test_ctrl_c_keeps_what_is_done_exits_130_and_the_next_run_goes_on(
    command: Callable[..., subprocess.Popen[bytes]],
    run: Run,
    many: Path,
    tmp_path: Path,
) -> None:
    slow_model = make_model(tmp_path, input_size=224)
    archive, table = tmp_path / "a.sqlite", tmp_path / "out.csv"
    arguments = ("read", many, "--csv", table, "--archive", archive, "--model", slow_model)
    process = command(*arguments)
    deadline = time.monotonic() + 60
    while not _rows_saved(archive) and time.monotonic() < deadline:
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    stopped = finish(process)
    saved = _rows_saved(archive)
    assert stopped.code == 130
    assert "Stopping" in stopped.err
    assert "run the same command again" in stopped.err
    assert "Traceback" not in stopped.err
    assert 0 < saved < FILES
    assert not table.exists()
    far = f"{saved} of {FILES} files"
    assert f"NOT COMPLETE: {far} were read." in stopped.err
    listed = run("export", "--list", "--archive", archive)
    assert f"(NOT COMPLETE: {far} read)" in listed.out
    exported = run("export", "1", "--csv", table, "--archive", archive)
    told = f"NOT COMPLETE: {FILES - saved} of {FILES} files of this folder were not read."
    assert exported.code == 0
    assert exported.err.splitlines()[-1] == told
    assert all(row["message"].startswith(told) for row in rows_of(table))
    resumed = run(*arguments)
    assert resumed.code == 0
    assert f"{FILES - saved} computed, {saved} reused" in resumed.out
    assert len(rows_of(table)) == FILES
    assert not any("COMPLETE" in row["message"] for row in rows_of(table))
    assert f" of {FILES}, " in resumed.err, "plain progress lines where there is no terminal"
