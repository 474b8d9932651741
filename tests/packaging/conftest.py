"""The job that Azure ML would run, run here: its very command, once, with no network."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.made.layouts import make_table

AZUREML = Path(__file__).parents[2] / "packaging" / "azureml"

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"  # before anything imports it

_RECIPE = """
title = "tiny"
origin = "made for a test"
claims = ""
[network]
backbone = "cnn"
pooling = "average"
[preparation]
field = "whole"
contrast = "none"
fit = "squash"
shapes = [[64, 64]]
[losses]
classes = "sigmoid"
[[stage]]
name = "training"
epochs = 2
framing = { kind = "whole" }
optimiser = { name = "adam", learning_rate = 1e-2, batch = 8 }
"""

# Nothing can catch this: a library that tries to reach somebody ends the process.
_NO_NETWORK = """
import os, socket
def refuse(*_, **__):
    os.write(2, b"a connection was tried\\n")
    os._exit(97)
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse
"""


@pytest.hookimpl(tryfirst=True)  # before markers select
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What asks Azure ML's own reader needs some fifty packages more, and has its own command.

    So has what looks at a whole job.
    """
    for item in items:
        needs = getattr(item, "fixturenames", ())
        if "load" in needs and item.path.name == "test_azureml.py":
            item.add_marker(pytest.mark.azureml)
        if "job" in needs and item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.heavy)


@pytest.fixture(scope="session")
def require_package() -> Callable[[str], ModuleType]:
    """Import a package of the extras; skip by name without it, except in CI."""

    def find(name: str) -> ModuleType:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # deprecations among its own libraries
                return importlib.import_module(name)
        except ImportError:
            message = f"{name} is not installed"
            if os.environ.get("OSTEO_CI"):
                pytest.fail(message + "; CI skips nothing")
            pytest.skip(message)

    return find


@pytest.fixture(scope="session")
def alone(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a process that has this Python's programs, its own home, no network."""
    guard = tmp_path_factory.mktemp("guard")
    (guard / "sitecustomize.py").write_text(_NO_NETWORK)
    return {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(guard),
        "PYTHONIOENCODING": "utf-8",
        "OSTEO_HOME": str(tmp_path_factory.mktemp("home")),
        "OMP_NUM_THREADS": "1",
        "MLFLOW_TRACKING_URI": "azureml://somewhere/mlflow/v1.0",  # as Azure ML sets it
    }


@dataclass(frozen=True)
class Job:
    model: Path
    metrics: Path
    test_data: Path
    said: str

    @property
    def weights(self) -> Path:
        return self.model / "tiny one.safetensors"

    @property
    def mlflow(self) -> Path:
        return self.model / "mlflow"


@pytest.fixture(scope="session")
def job(
    tmp_path_factory: pytest.TempPathFactory,
    require_package: Callable[[str], ModuleType],
    require_tool: Callable[[str], str],
    alone: dict[str, str],
) -> Job:
    """What ``job.yml`` left behind: trained on two sources, measured on a third."""
    require_package("mlflow.pyfunc")
    place = tmp_path_factory.mktemp("azure")
    data, test_data = place / "training data", place / "test data"
    for folder, seed in ((data / "north", 3), (data / "south", 5), (test_data, 7)):
        make_table(folder, 20, seed=seed)
    # What Azure ML uploads: the folder of the job's file, but for what .amlignore names.
    code = shutil.copytree(AZUREML, place / "code", ignore=shutil.ignore_patterns("environment"))
    (code / "tiny.toml").write_text(_RECIPE)
    result = Job(place / "model", place / "metrics", test_data, "")
    for folder in (result.model, result.metrics):
        folder.mkdir()
    inputs = {"data": data, "sources": "north south", "test_data": test_data}
    inputs |= {"recipe": "tiny.toml", "name": "tiny one", "seed": 4}
    outputs = {"model": result.model, "metrics": result.metrics}
    stated = require_package("yaml").safe_load((code / "job.yml").read_text("utf-8"))
    ran = subprocess.run(
        [require_tool("sh"), "-c", filled_in(stated, inputs, outputs)],
        cwd=code,
        env=alone,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return Job(result.model, result.metrics, test_data, ran.stdout)


def filled_in(
    job: Mapping[str, Any], inputs: Mapping[str, object], outputs: Mapping[str, Path]
) -> str:
    """The job's command as Azure ML runs it: inputs that are not given have their defaults."""
    known = {"inputs": {**job["inputs"], **inputs}, "outputs": outputs}
    return re.sub(
        r"\$\{\{(inputs|outputs)\.(\w+)\}\}", lambda f: str(known[f[1]][f[2]]), job["command"]
    )
