"""What the command line's tests share: a model, a folder, and two ways to run the program."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from osteo_desktop.__main__ import main
from osteo_desktop.imaging.phantom import make_sample_folder
from tests.cli.cli_process import Ran
from tests.made.model import make_model


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sample folder; tests only read it."""
    folder = tmp_path_factory.mktemp("samples")
    make_sample_folder(folder, 192, 144)
    return folder


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """The program in this process: quick, but it shares our stdin, signals and imports."""

    def call(*arguments: object) -> Ran:
        capfd.readouterr()
        code = main([str(argument) for argument in arguments])
        captured = capfd.readouterr()
        return Ran(int(code), captured.out, captured.err)

    return call


@pytest.fixture
def command(tmp_path: Path) -> Callable[..., subprocess.Popen[bytes]]:
    """The program as a process of its own, without display unless the environment names one."""

    def start(*arguments: object, **environment: str) -> subprocess.Popen[bytes]:
        unwanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        inherited = {k: v for k, v in os.environ.items() if k not in unwanted}
        return subprocess.Popen(
            [sys.executable, "-m", "osteo_desktop", *map(str, arguments)],
            env={**inherited, "PYTHONIOENCODING": "utf-8", **environment},
            cwd=tmp_path,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    return start
