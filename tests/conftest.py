"""What every test may rely on: its own home, the radiographs if they are there, outside judges."""

from __future__ import annotations

import ctypes
import itertools
import logging
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

REPOSITORY = Path(__file__).parent.parent

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"
os.environ["OSTEO_ENGINE"] = "torch"  # else in each test's home the fastest is measured anew

settings.register_profile("here", deadline=None, print_blob=True)  # other examples in every run
settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("OSTEO_CI") else "here")


_TAKES_TIME = frozenset({"make_window", "command", "data_folder"})
"""A whole window, a program of its own, real radiographs."""


@pytest.hookimpl(tryfirst=True)  # before markers select
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What needs one of these is slow, wherever it stands."""
    for item in items:
        if not _TAKES_TIME.isdisjoint(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Their names are counted here: pytest would look through all of them to number the next."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def _own_home(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """No test ever touches the user's archive or settings, or asks for their language."""
    home = next(_homes)
    home.mkdir()
    monkeypatch.setenv("OSTEO_HOME", str(home))


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
    """A real model file, randomly initialised, for fast tests; it knows nothing.

    Its pictures are small and square; phantoms get different scores and maps that are not empty.
    """
    from tests.made.model import TINY, make_model

    return make_model(
        tmp_path_factory.mktemp("model"),
        input_size=96,
        network=TINY,
        seed=8,
        operating_points={"t_low": 0.45, "t_high": 0.55},
        calibration={"slope": 20.0, "intercept": 0.0, "prevalence": 0.5},
        saliency_scale=0.001,
    )


@pytest.fixture(autouse=True)
def _no_noise(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """An unexpected warning in the log, or a thread left running, fails the test.

    A test that means to provoke a log record clears ``caplog`` after looking at it.
    """
    before = set(threading.enumerate())
    yield
    records = [
        record
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not records, f"unexpected log records: {[r.getMessage() for r in records]}"
    deadline = time.monotonic() + 5.0
    while (left := _left_running(before)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not left, f"threads left running: {left}"


def _left_running(before: set[threading.Thread]) -> list[str]:
    return [
        thread.name
        for thread in set(threading.enumerate()) - before
        if thread.is_alive() and not thread.daemon
    ]


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """CI skips nothing: what is skipped there was not checked."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("OSTEO_CI") and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        reporter.write_line("CI skips nothing, but tests were skipped", red=True)


_LINUX_CAPABILITY_VERSION_3 = 0x20080522
_CAP_DAC_OVERRIDE_AND_READ_SEARCH = 0b110


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """File permissions hold during the test, though root runs it (as CI does)."""
    if os.name != "posix":
        pytest.skip("permissions are set otherwise on Windows")
    if os.geteuid() != 0:
        yield
        return
    capget, capset = (getattr(ctypes.CDLL(None), name) for name in ("capget", "capset"))
    this_thread = (ctypes.c_uint32 * 2)(_LINUX_CAPABILITY_VERSION_3, 0)
    sets = (ctypes.c_uint32 * 6)()
    assert capget(this_thread, sets) == 0
    effective = sets[0]
    sets[0] &= ~_CAP_DAC_OVERRIDE_AND_READ_SEARCH
    assert capset(this_thread, sets) == 0
    yield
    sets[0] = effective
    assert capset(this_thread, sets) == 0
