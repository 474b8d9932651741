"""Azure ML would take our files, and the job's command does what it says."""

from __future__ import annotations

import fnmatch
import json
import logging
import re
import runpy
import socket
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from osteo_desktop.errors.files import BadDestination
from osteo_desktop.errors.models import DamagedModel
from tests.packaging.conftest import AZUREML, Job

# Azure ML's own library is not ready for the next marshmallow.
pytestmark = pytest.mark.filterwarnings("ignore:.*marshmallow 4:DeprecationWarning")

KINDS = ("job", "environment", "model")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def load(
    require_package: Callable[[str], ModuleType], caplog: pytest.LogCaptureFixture
) -> Callable[..., Any]:
    """Azure ML's own reader, by kind."""
    package = require_package("azure.ai.ml")
    caplog.set_level(logging.ERROR, "azure.ai.ml")  # it warns of what it finds experimental in it

    def read(kind: str, file: Path | None = None, **changes: object) -> Any:
        overrides = [{key: value} for key, value in changes.items()]
        source = file or AZUREML / f"{kind}.yml"
        return getattr(package, f"load_{kind}")(source=source, params_override=overrides)

    return read


@pytest.mark.parametrize("kind", KINDS)
def test_azure_mls_own_reader_takes_the_file(kind: str, load: Callable[..., Any]) -> None:
    read = load(kind)
    assert "Research use only – not a medical device" in read.description


@pytest.mark.parametrize("kind", KINDS)
def test_and_would_refuse_a_key_that_it_does_not_know(
    kind: str, load: Callable[..., Any], tmp_path: Path
) -> None:
    changed = tmp_path / f"{kind}.yml"
    text = (AZUREML / f"{kind}.yml").read_text("utf-8")
    changed.write_text(text.replace("\ndescription:", "\ndescripton:"), "utf-8")
    (tmp_path / "environment").mkdir()
    with pytest.raises(Exception, match="descripton") as raised:
        load(kind, changed)
    assert type(raised.value).__name__ == "ValidationError"


def test_compute_and_inputs_are_what_the_command_line_sets(load: Callable[..., Any]) -> None:
    assert load("job").compute is None
    wanted = {"inputs.recipe": "mura-resnet50", "inputs.data.path": "azureml:other:3"}
    job = load("job", compute="azureml:my-gpus", **wanted)._to_job()
    assert job.compute == "my-gpus"
    assert job.inputs["recipe"] == "mura-resnet50"
    assert job.inputs["data"].path == "other:3"
    assert job.inputs["test_sources"] == "."


def test_the_job_uses_every_input_and_output_and_no_other(load: Callable[..., Any]) -> None:
    job = load("job", compute="azureml:any")
    sent = job._to_job()
    sent._validate()
    assert sent.command == job.command
    used = set(re.findall(r"\$\{\{(\w+\.\w+)\}\}", job.command))
    stated = {f"inputs.{name}" for name in job.inputs} | {f"outputs.{name}" for name in job.outputs}
    assert used == stated


def test_the_job_leaves_model_card_and_metrics(job: Job) -> None:
    card = json.loads(job.weights.with_suffix(".json").read_text("utf-8"))
    assert card["training"]["seed"] == 4
    assert set(card["training"]["fit"]) == {"north", "south"}
    assert job.weights.is_file()
    metrics = json.loads((job.metrics / "metrics.json").read_text("utf-8"))
    assert 0.0 <= metrics["auc_low"] <= metrics["auc"] <= metrics["auc_high"] <= 1.0
    for name in ("scores.csv", "evaluation.pdf", "evaluation.html", "training.png"):
        assert (job.metrics / name).stat().st_size > 0, name
    log = (job.metrics / "training.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["event"] for line in log] == ["started", "epoch", "epoch", "finished"]


def test_what_the_job_wrote_can_be_registered(job: Job, load: Callable[..., Any]) -> None:
    model = load("model", path=str(job.mlflow))
    assert model.type == "mlflow_model"
    assert Path(model.path) == job.mlflow
    assert (job.mlflow / "MLmodel").is_file()


def test_the_image_is_built_from_the_wheel_with_an_extra_that_it_has(
    load: Callable[..., Any],
) -> None:
    build = load("environment").build
    dockerfile = (AZUREML / build.path / build.dockerfile_path).read_text("utf-8")
    project = tomllib.loads((AZUREML.parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
    (extra,) = re.findall(r"\$\{wheel\}\[(\w+)\]", dockerfile)
    assert extra in project["optional-dependencies"]
    (pattern,) = re.findall(r"^COPY (\S+)", dockerfile, re.MULTILINE)
    wheel = f"{project['name'].replace('-', '_')}-{project['version']}-py3-none-any.whl"
    assert fnmatch.fnmatch(wheel, pattern)
    (python,) = re.findall(r"^FROM python:(3\.\d+)", dockerfile, re.MULTILINE)
    assert f"Programming Language :: Python :: {python}" in project["classifiers"]


def test_an_export_overwrites_nothing(tiny_model: Path, tmp_path: Path) -> None:
    (tmp_path / "mlflow").mkdir()
    (tmp_path / "mlflow" / "mine.txt").write_text("mine")
    script = runpy.run_path(str(AZUREML / "export_mlflow.py"))
    with pytest.raises(BadDestination, match="mlflow: Nothing can be written there"):
        script["export"](tiny_model, tmp_path / "mlflow", {"device": "cpu", "paths": True})
    assert [p.name for p in tmp_path.rglob("*")] == ["mlflow", "mine.txt"]


def test_a_model_that_does_not_fit_its_card_is_not_exported(
    tiny_model: Path, tmp_path: Path
) -> None:
    weights = tmp_path / "changed.safetensors"
    weights.write_bytes(tiny_model.read_bytes()[:-1] + b"x")
    weights.with_suffix(".json").write_bytes(tiny_model.with_suffix(".json").read_bytes())
    script = runpy.run_path(str(AZUREML / "export_mlflow.py"))
    with pytest.raises(DamagedModel, match="hash"):
        script["export"](weights, tmp_path / "mlflow", {"device": "cpu", "paths": True})
    assert not (tmp_path / "mlflow").exists()
