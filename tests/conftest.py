"""What every test may rely on: its own home, the radiographs if they are there, outside judges."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test ever touches the user's archive or settings."""
    monkeypatch.setenv("OSTEO_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The real radiographs (never part of this repository); their tests skip without them."""
    folder = Path(os.environ.get("OSTEO_DATA", REPOSITORY.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("the radiographs are not on this machine (set OSTEO_DATA)")
    return folder


@pytest.fixture(scope="session")
def require_tool() -> Callable[[str], str]:
    """Give the path of an outside judge; skip by name without it, except in CI."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            message = f"{name} is not installed"
            if os.environ.get("OSTEO_CI"):
                pytest.fail(message + "; CI skips nothing")
            pytest.skip(message)
        return path

    return find


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real model file of the shipped architecture, randomly initialised, for fast tests.

    Its input is small and its operating points lie around what it answers; it knows nothing.
    """
    import torch

    from osteo_desktop.inference.architectures import build
    from osteo_desktop.inference.prepare import PIPELINE_VERSION
    from osteo_desktop.inference.weights import save_model

    torch.manual_seed(7)
    document = {
        "name": "tiny",
        "architecture": "resnet18-residual-dense",
        "preparation": {"input_size": 96, "pipeline": PIPELINE_VERSION},
        "operating_points": {"t_low": 0.45, "t_high": 0.55},
        "calibration": {"slope": 40.0, "intercept": 0.0, "prevalence": 0.5},
        "saliency_scale": 0.001,
        "scope": {"body_parts": ["any"]},
    }
    path = tmp_path_factory.mktemp("model") / "tiny.safetensors"
    save_model(build("resnet18-residual-dense"), document, path)
    return path
