"""The log of a training run, read while it is written, and drawn."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.models.training_log import Epoch, TrainingLog
from osteo_desktop.workflow.training.curves import LogReader, draw_curves, read_log
from osteo_desktop.workflow.training.files.event_lines import event_from

STARTED = {"event": "started", "recipe": "default", "epochs": 4, "radiographs": 40,
           "fractured": 12, "device": "CPU"}  # fmt: skip


def epoch(number: int, loss: float = 0.5, auc: float | None = 0.7, **more: object) -> dict:
    figures = {"loss": loss, "auc": auc, "auc_by_source": {"a": auc, "b": None}}
    times = {"learning_rate": 1e-3, "seconds": 2.0, "seconds_left": 6.0}
    return {"event": "epoch", "epoch": number, "epochs": 4, **figures, **times, **more}


def write(path: Path, *events: dict | str) -> Path:
    lines = [event if isinstance(event, str) else json.dumps(event) for event in events]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def log_of(*events: dict) -> TrainingLog:
    log = TrainingLog()
    for event in events:
        log = log.after(event_from(json.dumps(event)))
    return log


def test_a_log_is_read_whole(tmp_path: Path) -> None:
    finished = {"event": "finished", "model": "m.safetensors", "model_id": "m-1", "auc": 0.8}
    log = read_log(write(tmp_path / "l", STARTED, epoch(1), epoch(2, 0.4, 0.8), finished))
    assert (log.recipe, log.epochs, log.radiographs, log.fractured) == ("default", 4, 40, 12)
    assert log.history[0] == Epoch(1, 0.5, 0.7, {"a": 0.7, "b": None}, 1e-3, 2.0, 6.0)
    assert log.best == log.history[1]
    assert log.sources == ("a", "b")
    assert (log.model, log.model_id, log.auc) == ("m.safetensors", "m-1", 0.8)


def test_an_epoch_done_again_after_a_kill_stands_once() -> None:
    log = log_of(STARTED, epoch(1), epoch(2, 0.4), STARTED, epoch(2, 0.3), epoch(3, 0.2))
    assert [(e.number, e.loss) for e in log.history] == [(1, 0.5), (2, 0.3), (3, 0.2)]


def test_a_new_run_or_another_recipe_begins_with_an_empty_history() -> None:
    finished = {"event": "finished", "model": "m", "model_id": "m-1", "auc": None}
    assert log_of(STARTED, epoch(1), finished, STARTED).history == ()
    assert log_of(STARTED, epoch(1), {**STARTED, "recipe": "other"}).history == ()


def test_a_failure_is_forgotten_when_the_run_goes_on() -> None:
    failed = {"event": "failed", "message": "the disk is full"}
    assert log_of(STARTED, epoch(1), failed).failure == as_it_stands("the disk is full")
    assert log_of(STARTED, epoch(1), failed, STARTED).failure is None


def test_what_is_no_number_is_a_gap_and_never_the_best() -> None:
    log = log_of(STARTED, epoch(1, float("nan"), None), epoch(2, 0.5, float("inf")), epoch(3))
    assert [e.loss for e in log.history] == [None, 0.5, 0.5]
    assert [e.auc for e in log.history] == [None, None, 0.7]
    assert log.best == log.history[2]


def test_a_line_is_taken_once_it_is_whole(tmp_path: Path) -> None:
    path, line = tmp_path / "l", json.dumps(epoch(1)).encode()
    reader = LogReader(path)
    assert reader.read() == TrainingLog()
    path.write_bytes(line[:20])
    assert reader.read() == TrainingLog()
    path.write_bytes(line + b"\n")
    assert [e.number for e in reader.read().history] == [1]
    assert [e.number for e in reader.read().history] == [1]


def test_a_log_that_was_begun_anew_is_read_from_its_beginning(tmp_path: Path) -> None:
    reader = LogReader(write(tmp_path / "l", STARTED, epoch(1), epoch(2)))
    reader.read()
    write(tmp_path / "l", {**STARTED, "recipe": "other"})
    log = reader.read()
    assert (log.recipe, log.history) == ("other", ())


@pytest.mark.parametrize("line", ['{"event": "epo', "[1]", '"text"', "5", '{"event": "epoch"}', ""])
def test_a_line_cut_by_a_power_cut_costs_that_line_only(tmp_path: Path, line: str) -> None:
    log = read_log(write(tmp_path / "l", STARTED, epoch(1), line, epoch(2)))
    assert [e.number for e in log.history] == [1, 2]


@pytest.mark.parametrize("content", ["", "no JSON\n", '{"other": 1}\n'])
def test_what_is_no_log_is_an_error_that_names_the_file(tmp_path: Path, content: str) -> None:
    path = tmp_path / "l.jsonl"
    path.write_text(content)
    with pytest.raises(DataError, match=r"l\.jsonl.*no log of a training"):
        read_log(path)


def colour_at(picture: np.ndarray, colour: tuple[int, int, int]) -> np.ndarray:
    """(n, 2) rows and columns of the pixels of about that colour."""
    return np.argwhere(np.abs(picture.astype(int) - colour).max(axis=2) < 12)


def test_the_picture_shows_loss_above_and_each_source_below(tmp_path: Path) -> None:
    events = [epoch(n, 1 / n, auc_by_source={"a": 0.5 + n / 10, "b": 0.9 - n / 10})
              for n in (1, 2, 3, 4)]  # fmt: skip
    png = tmp_path / "m.curves.png"
    draw_curves(log_of(STARTED, *events), png)
    picture = np.asarray(Image.open(png).convert("RGB"))
    assert picture.shape == (770, 990, 3)
    rising, falling = (colour_at(picture, c) for c in ((209, 84, 31), (47, 111, 178)))
    assert rising[:, 0].min() > 770 // 3  # the lower half holds the sources
    curve = rising[rising[:, 1] < 800]  # left of the legend
    assert np.corrcoef(curve[:, 0], curve[:, 1])[0, 1] < -0.9  # rows grow downwards: it rises
    curve = falling[falling[:, 1] < 800]
    assert np.corrcoef(curve[:, 0], curve[:, 1])[0, 1] > 0.9
    assert [path.name for path in tmp_path.iterdir()] == ["m.curves.png"]


def test_before_the_first_epoch_the_picture_is_empty_but_there(tmp_path: Path) -> None:
    draw_curves(log_of(STARTED), tmp_path / "m.png")
    with Image.open(tmp_path / "m.png") as picture:
        assert picture.size == (990, 770)


def test_where_nothing_can_be_written_it_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(BadDestination):
        draw_curves(log_of(STARTED, epoch(1)), tmp_path / "gone" / "m.png")
    assert list(tmp_path.iterdir()) == []


def test_matplotlib_is_imported_only_to_draw() -> None:
    code = (
        "import osteo_desktop.workflow.training.curves, sys; sys.exit('matplotlib' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
