"""TensorBoard and MLflow read what was tracked, and nothing goes over a network."""

from __future__ import annotations

import builtins
import importlib
import json
import socket
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from osteo_desktop.errors.files import WriteError
from osteo_desktop.errors.machine import MissingPackage
from osteo_desktop.records.models.training_events import Failed
from osteo_desktop.workflow.training.files.event_lines import event_from
from osteo_desktop.workflow.training.trackers import KINDS, tracker

EVENTS = tuple(event_from(json.dumps(told)) for told in (
    {"event": "started", "recipe": "default", "epochs": 2, "radiographs": 40, "fractured": 12,
     "device": "CPU"},
    {"event": "epoch", "epoch": 1, "epochs": 2, "loss": 0.75, "auc": None,
     "auc_by_source": {"a (new)": None}, "learning_rate": 1e-3, "seconds": 2, "seconds_left": 2},
    {"event": "epoch", "epoch": 200, "epochs": 2, "loss": 0.5, "auc": 0.625,
     "auc_by_source": {"a (new)": 0.625}, "learning_rate": 5e-4, "seconds": 2, "seconds_left": 0},
    {"event": "finished", "model": "m.safetensors", "model_id": "m-1", "auc": 0.625},
))  # fmt: skip


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_tensorboard_reads_the_figures_by_epoch(tmp_path: Path) -> None:
    accumulator = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    with tracker("tensorboard", tmp_path / "board") as follower:
        for event in EVENTS:
            follower.follow(event)
    read = accumulator.EventAccumulator(str(tmp_path / "board"))
    read.Reload()
    found = {tag: [(e.step, e.value) for e in read.Scalars(tag)] for tag in read.Tags()["scalars"]}
    assert found == {
        "loss": [(1, 0.75), (200, 0.5)],
        "auc": [(200, 0.625)],
        "auc_by_source/a (new)": [(200, 0.625)],
        "learning_rate": [(1, pytest.approx(1e-3)), (200, pytest.approx(5e-4))],
    }


def test_tensorboards_checksums_are_crc_32c() -> None:
    module = importlib.import_module("osteo_desktop.workflow.training.tensorboard_events")
    masked = int.from_bytes(module._checksum(b"123456789"), "little")
    turned = (masked - 0xA282EAD8) & 0xFFFFFFFF
    assert (turned << 15 | turned >> 17) & 0xFFFFFFFF == 0xE3069283  # the standard's check value


def test_mlflow_holds_parameters_figures_and_the_end(tmp_path: Path) -> None:
    tracking = pytest.importorskip("mlflow.tracking")
    with tracker("mlflow", tmp_path / "runs") as follower:
        for event in EVENTS:
            follower.follow(event)
    client = tracking.MlflowClient(tracking_uri=(tmp_path / "runs").as_uri())
    experiment = client.get_experiment_by_name("osteo-desktop")
    (run,) = client.search_runs([experiment.experiment_id])
    assert run.info.status == "FINISHED"
    assert run.data.params["recipe"] == "default"
    assert run.data.tags["model_id"] == "m-1"
    history = client.get_metric_history(run.info.run_id, "loss")
    assert [(m.step, m.value) for m in history] == [(1, 0.75), (200, 0.5)]
    assert run.data.metrics["auc_by_source/a _new_"] == 0.625


def test_mlflow_notes_a_run_that_was_stopped_or_failed(tmp_path: Path) -> None:
    tracking = pytest.importorskip("mlflow.tracking")
    with suppress(KeyboardInterrupt), tracker("mlflow", tmp_path):
        raise KeyboardInterrupt
    with tracker("mlflow", tmp_path) as follower:
        follower.follow(Failed("the loss is not a number"))
    client = tracking.MlflowClient(tracking_uri=tmp_path.as_uri())
    runs = client.search_runs([client.get_experiment_by_name("osteo-desktop").experiment_id])
    assert sorted(run.info.status for run in runs) == ["FAILED", "KILLED"]


def test_without_mlflow_the_error_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: object, **more: object) -> object:
        if name.startswith("mlflow"):
            raise ModuleNotFoundError(name)
        return real(name, *rest, **more)  # type: ignore[arg-type]

    for name in [name for name in sys.modules if name.split(".")[0] == "mlflow"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingPackage, match="pip install 'mlflow-skinny'"):
        tracker("mlflow", tmp_path)


@pytest.mark.parametrize("kind", KINDS)
def test_a_place_that_takes_no_files_is_an_error(kind: str, tmp_path: Path) -> None:
    if kind == "mlflow":
        pytest.importorskip("mlflow")
    (tmp_path / "file").write_text("x")
    with pytest.raises(WriteError):
        tracker(kind, tmp_path / "file" / "runs")  # type: ignore[arg-type]
