"""Lines of a training's log: written as ever, read strictly, and never a reason to stop."""

from __future__ import annotations

import json
import math
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.cli.training_events import Listener
from osteo_desktop.documents.text import WrongDocument
from osteo_desktop.errors.files import DiskFull
from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.models.training_events import (
    EpochDone,
    Failed,
    Finished,
    Started,
    TrainingEvent,
)
from osteo_desktop.workflow.training.curves import read_log
from osteo_desktop.workflow.training.files.event_lines import event_from, line_of
from tests.made_documents import RECORDED

LOG = RECORDED / "training-log.jsonl"
STARTED = Started("default", 3, 40, 12, "CPU (Zoë)")


def epoch(number: int, auc: float, by_source: dict[str, float | None], loss: float) -> EpochDone:
    first = number == 1
    return EpochDone(
        auc=auc, auc_by_source=by_source, judging_loss=math.log(2) if first else 0.1,
        judging_accuracy=0.75, epoch=number, epochs=3, stage="whole", loss=loss,
        learning_rate=1e-5, seconds=2.25 if first else 2.0, seconds_left=4.5 if first else 2.0,
    )  # fmt: skip


FULL = DiskFull("/x/model.training")
RUN: tuple[TrainingEvent, ...] = (
    STARTED,
    epoch(1, math.nan, {"nørth": math.nan, "south": 0.5}, math.nan),
    Failed(str(FULL), FULL.notice_of_file),
    STARTED,
    epoch(2, 0.75, {"nørth": 1.0, "south": 0.5}, 0.5),
    Finished("/out/m.safetensors", "m-0123456789ab"),
)


def test_a_run_is_written_down_as_it_was_recorded(tmp_path: Path) -> None:
    with ExitStack() as stack:
        out = tmp_path / "m.safetensors"
        listener = Listener(stack, log=tmp_path / "log", curves=None, track=None, out=out)
        for event in RUN:
            listener.hear(event)
    assert (tmp_path / "log").read_bytes() == LOG.read_bytes()


def test_a_recorded_log_is_read_as_what_it_was() -> None:
    lines = LOG.read_bytes().splitlines()
    assert [line_of(event_from(line)).encode() for line in lines] == lines
    log = read_log(LOG)
    assert (log.recipe, log.device, log.epochs) == ("default", "CPU (Zoë)", 3)
    assert [(e.number, e.loss, e.auc) for e in log.history] == [(1, None, None), (2, 0.5, 0.75)]
    assert log.history[0].auc_by_source == {"nørth": None, "south": 0.5}
    assert (log.model, log.model_id, log.auc) == ("/out/m.safetensors", "m-0123456789ab", None)
    assert log.failure is None, "the run went on"


def test_an_earlier_log_lacks_what_was_not_told_then() -> None:
    old = {"event": "epoch", "epoch": 1, "epochs": 4, "loss": 0.5, "auc": 0.7, "auc_by_source": {}}
    found = event_from(json.dumps(old))
    assert isinstance(found, EpochDone)
    assert (found.stage, found.learning_rate, found.seconds_left) == ("", None, None)
    failed = event_from(json.dumps({"event": "failed", "message": "the disk is full"}))
    assert failed == Failed("the disk is full")


def test_what_a_later_version_adds_is_passed_over(tmp_path: Path) -> None:
    later = tmp_path / "log"
    more = [json.dumps(json.loads(line) | {"energy": 7}) for line in LOG.read_text().splitlines()]
    later.write_text("\n".join(['{"event": "paused"}', *more]) + "\n")
    assert read_log(later) == read_log(LOG)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('{"event": "epo', "not JSON"),
        ('{"event": "epoh"}', "event 'epoh' is not known; did you mean 'epoch'"),
        ("[1]", "event 'None' is not known"),
        ('{"event": "finished", "model": "m"}', "model_id is missing"),
        ('{"event": "started", "epochs": "4"}', "recipe is missing"),
        ('{"event": "finished", "model": 7, "model_id": "m"}', "model must be a text, not 7"),
    ],
)
def test_a_line_that_is_no_event_is_told(line: str, says: str) -> None:
    with pytest.raises(WrongDocument) as caught:
        event_from(line)
    assert says in str(caught.value)


_NUMBERS = st.none() | st.floats()


@settings(max_examples=60, deadline=None)
@given(
    st.builds(Started, st.text(), st.integers(), st.integers(), st.integers(), st.text())
    | st.builds(Finished, st.text(), st.text(), st.floats(allow_nan=False, allow_infinity=False))
    | st.builds(Failed, st.text(), st.none() | st.text().map(as_it_stands))
    | st.builds(
        EpochDone,
        auc=_NUMBERS,
        auc_by_source=st.dictionaries(st.text(), _NUMBERS, max_size=3),
        epoch=st.integers(),
        epochs=st.integers(),
        loss=_NUMBERS,
    )
)
def test_every_event_comes_back_and_to_the_same_line(event: TrainingEvent) -> None:
    line = line_of(event)
    assert "\n" not in line
    assert line_of(event_from(line)) == line
    if not isinstance(event, EpochDone):
        assert event_from(line) == event
