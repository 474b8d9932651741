"""The audit of whole data folders, from the command line to the files it leaves."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image

from osteo_desktop.cli.commands.audit import audit
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.progress import Progress
from osteo_desktop.workflow.training.leak_audit import audit_data
from tests.made.limbs import copied, limb


def save(picture: np.ndarray, *parts: str | Path) -> None:
    path = Path(*parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(picture).save(path)


@pytest.fixture
def leaking(tmp_path: Path) -> Path:
    """Three radiographs in six files; one of the two in val is in train too."""
    data = tmp_path / "leaking"
    save(limb(0), data, "train", "fractured", "a.png")
    save(limb(1), data, "train", "not fractured", "b.png")
    save(copied(limb(1), degrees=30, side=0.8), data, "train", "not fractured", "b-rotated1.png")
    save(limb(2), data, "val", "fractured", "c.png")
    save(copied(limb(1), flip=True), data, "val", "fractured", "d.png")
    save(limb(2), data, "val", "not fractured", "e.png")
    return data


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A table with one radiograph of its own and one of the other hospital's."""
    data = tmp_path / "other"
    save(limb(8), data, "images", "own.png")
    save(copied(limb(0), scale=0.6), data, "images", "theirs.png")
    (data / "labels.csv").write_text("file,fractured\nown.png,0\ntheirs.png,1\n")
    return data


def test_the_report_counts_radiographs_and_names_files(leaking: Path, other: Path) -> None:
    report = audit_data([leaking, other], None, Progress())
    found = report.document
    assert (found["files"], found["radiographs"], found["copies"]) == (8, 4, 4)
    assert found["by_source"]["leaking"] == {
        "files": 6,
        "unreadable": 0,
        "radiographs": 3,
        "copies": 3,
        "radiographs_with_copies": 2,
        "divided_by": "part",
        "judged": 2,
        "judged_with_a_copy_in_training": 1,
        "share_with_a_copy_in_training": 0.5,
    }
    assert found["groups_across_sources"] == [["leaking/train/fractured/a.png", "other/theirs.png"]]
    assert found["labels_disagree"] == 2
    assert found["kinds"]["exact file"] == 1
    assert "leaking: 6 files show 3 radiographs; 3 are copies." in report.text
    assert "Of the radiographs outside train, 1 of 2 (50.0%) are in train too." in report.text
    assert "leaking/train/fractured/a.png = other/theirs.png" in report.text


def test_all_is_written(leaking: Path, tmp_path: Path) -> None:
    out = tmp_path / "found" / "here"
    report = audit_data([leaking], out, Progress())
    assert [path.name for path in report.written] == ["leaks.json", "leaks.txt", "pairs.csv"]
    assert json.loads((out / "leaks.json").read_text(encoding="utf-8")) == report.document
    assert (out / "leaks.txt").read_text(encoding="utf-8") == report.text
    with (out / "pairs.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    flipped = [row for row in rows if row["kind"] == "flipped"]
    assert len(flipped) == 1
    assert {flipped[0]["file"], flipped[0]["copy_file"]} == {
        "train/not fractured/b.png",
        "val/fractured/d.png",
    }
    assert int(flipped[0]["inliers"]) >= 8
    assert sorted(path.name for path in out.iterdir()) == ["leaks.json", "leaks.txt", "pairs.csv"]


def test_no_copies_is_said_too(tmp_path: Path) -> None:
    for part, seed in (("train", 3), ("train", 4), ("val", 5)):
        save(limb(seed), tmp_path, "clean", part, "fractured", f"{seed}.png")
    report = audit_data([tmp_path / "clean"], None, Progress())
    assert report.text.splitlines() == [
        "clean: 3 files show 3 radiographs; 0 are copies.",
        "  Of the radiographs outside train, 0 of 1 (0.0%) are in train too.",
    ]


def test_unreadable_files_are_named(leaking: Path) -> None:
    (leaking / "val" / "fractured" / "c.png").write_bytes(b"no picture")
    report = audit_data([leaking], None, Progress())
    assert report.document["unreadable_files"] == ["leaking/val/fractured/c.png"]
    assert "1 files could not be read" in report.text
    assert report.document["radiographs"] == 3


def test_nothing_readable_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "broken" / "train" / "fractured" / "a.png"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"no picture")
    with pytest.raises(DataError, match="none of its radiographs can be read"):
        audit_data([tmp_path / "broken"], None, Progress())


def test_a_folder_given_twice_is_no_leak(leaking: Path) -> None:
    with pytest.raises(DataError, match="more than once"):
        audit_data([leaking, leaking.parent / "leaking"], None, Progress())


def test_an_out_that_is_a_file_is_told_before_the_work(leaking: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    progress = Progress()
    with pytest.raises(BadDestination):
        audit_data([leaking], tmp_path / "taken", progress)
    assert progress.state.done == 0


def test_the_command_prints_the_report_and_where_it_lies(leaking: Path, tmp_path: Path) -> None:
    ran = CliRunner().invoke(audit, ["--data", str(leaking), "--out", str(tmp_path / "out")])
    assert ran.exit_code == 0, ran.output
    assert "leaking: 6 files show 3 radiographs" in ran.stdout
    assert str(tmp_path / "out" / "leaks.json") in ran.stdout
