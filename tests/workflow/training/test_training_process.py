"""Training in a process of its own: followed, stopped, resumed, left and found again."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from osteo_desktop.cli.commands.train import train
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.errors.training import TrainingRuns
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.training import process as training_process
from osteo_desktop.workflow.training.process import (
    Ending,
    Look,
    TrainingOrder,
    TrainingProcess,
    own_program,
    what_lies_at,
)
from tests.made import training_program

PROGRAM = [sys.executable, training_program.__file__]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in uses POSIX signals")


@pytest.fixture
def order(tmp_path: Path) -> TrainingOrder:
    return TrainingOrder("three", (tmp_path / "data",), tmp_path / "m.safetensors", "cpu")


@pytest.fixture
def start() -> Iterator[Callable[[TrainingOrder], TrainingProcess]]:
    """Starts the stand-in; none of them outlives its test."""
    begun: list[TrainingProcess] = []

    def begin(order: TrainingOrder) -> TrainingProcess:
        begun.append(TrainingProcess.start(order, PROGRAM))
        return begun[-1]

    yield begin
    for process in begun:
        if process.look().ending is None:
            process._send("SIGKILL")
            ended(process)


def wait(process: TrainingProcess, until: Callable[[Look], bool]) -> Look:
    deadline = time.monotonic() + 20
    while not until(look := process.look()):
        assert time.monotonic() < deadline, look
        time.sleep(0.02)
    return look


def ended(process: TrainingProcess) -> Look:
    return wait(process, lambda look: look.ending is not None)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_run_is_followed_to_its_end_and_tidied_up(order, start, tmp_path: Path) -> None:
    process = start(order)
    look = ended(process)
    assert (look.ending, look.log.model) == (Ending.FINISHED, str(order.out))
    assert [epoch.number for epoch in look.log.history] == [1, 2, 3]
    assert not alive(process.pid)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "m.safetensors",
        "m.training.jsonl",
    ]


def test_a_stopped_run_goes_on_after_its_last_whole_epoch(order, start) -> None:
    endless = replace(order, recipe="endless")
    process = start(endless)
    wait(process, lambda look: len(look.log.history) >= 2)
    process.stop()
    first = ended(process)
    assert first.ending is Ending.STOPPED
    found = what_lies_at(order.out)
    assert (found.runs, found.interrupted, found.order) == (False, True, endless)
    resumed = start(endless)
    count = len(first.log.history)
    more = wait(resumed, lambda look: len(look.log.history) > count)
    assert [e.number for e in more.log.history] == list(range(1, len(more.log.history) + 1))
    assert more.log.history[:count] == first.log.history
    resumed.stop()
    assert ended(resumed).ending is Ending.STOPPED


def test_a_run_that_does_not_listen_is_ended(order, start, monkeypatch) -> None:
    monkeypatch.setattr(training_process, "_PATIENCE", (0.2, 10.0))
    process = start(replace(order, recipe="deaf"))
    wait(process, lambda look: bool(look.log.history))
    process.stop()
    assert ended(process).ending is Ending.STOPPED
    assert not alive(process.pid)


def test_a_failure_is_told_in_the_runs_own_words(order, start) -> None:
    look = ended(start(replace(order, recipe="fails")))
    assert look.ending is Ending.FAILED
    assert notice_text(look.reason) == "Training stopped (the loss is not a number)."


def test_a_crash_is_told_with_what_can_be_known(order, start) -> None:
    look = ended(start(replace(order, recipe="crashes")))
    assert look.ending is Ending.FAILED
    assert "SIGKILL" in notice_text(look.reason)
    assert len(look.log.history) == 1


def test_an_error_before_the_log_is_read_from_standard_error(order, tmp_path: Path) -> None:
    refuses = [sys.executable, "-c", "import sys; sys.exit('osteo-desktop: no such data.')"]
    look = ended(TrainingProcess.start(order, refuses))
    assert (look.ending, notice_text(look.reason)) == (Ending.FAILED, "no such data.")


def test_the_failure_of_an_earlier_run_is_not_told_again(order, start) -> None:
    failing = replace(order, recipe="fails")
    ended(start(failing))
    dies = TrainingProcess.start(failing, [sys.executable, "-c", "raise SystemExit(7)"])
    assert notice_text(ended(dies).reason) == "The training broke off: it ended with code 7."


def test_a_run_that_was_left_is_found_followed_and_stopped_by_another(order, start) -> None:
    endless = replace(order, recipe="endless")
    left = start(endless)
    left.leave()
    assert what_lies_at(order.out).runs
    other = TrainingProcess.follow(order.out)
    assert other is not None
    assert other.order == endless
    wait(other, lambda look: bool(look.log.history))
    other.stop()
    assert ended(other).ending is Ending.STOPPED
    assert not what_lies_at(order.out).runs
    os.waitpid(left.pid, 0)  # the window's process would be gone; here it is our child


def test_one_model_is_not_trained_twice_at_a_time(order, start) -> None:
    endless = replace(order, recipe="endless")
    start(endless)
    with pytest.raises(TrainingRuns, match=r"m\.safetensors.*being trained already"):
        start(endless)


def test_a_place_that_cannot_be_written_is_told_before_anything_starts(order, start) -> None:
    with pytest.raises(BadDestination):
        start(replace(order, out=order.out.parent / "gone" / "m.safetensors"))


@pytest.mark.parametrize("note", ["", "{", "[]", '{"recipe": "a"}', '{"pid": "x"}'])
def test_a_damaged_note_is_as_none(order, note: str) -> None:
    order.note.write_text(note)
    assert what_lies_at(order.out).order is None
    assert TrainingProcess.follow(order.out) is None


def test_the_command_is_that_of_our_own_command_line(order, monkeypatch) -> None:
    weights = Path("/w.safetensors")
    more = replace(
        order, data=(Path("/a"), Path("/b")), weights=weights, out=Path("/x/m.v2.safetensors")
    )
    assert more.arguments() == [
        "train", "--recipe", "three", "--data", "/a", "--data", "/b",
        "--out", "/x/m.v2.safetensors", "--log", "/x/m.v2.training.jsonl",
        "--device", "cpu", "--weights", "/w.safetensors",
    ]  # fmt: skip
    with train.make_context("train", more.arguments()[1:]) as context:
        assert context.params["weights"] == "/w.safetensors"
        assert context.params["log"] == more.log
    assert own_program() == [sys.executable, "-m", "osteo_desktop"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_program() == [sys.executable]
