"""`read --ray` where no cluster can be had: told in a line, and nothing is begun."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from osteo_desktop.workflow.cluster import ray_cluster
from tests.cli.cli_process import Ran


@pytest.fixture
def read(run: Callable[..., Ran], tiny_model: Path, samples: Path, tmp_path: Path):  # type: ignore[no-untyped-def]
    def call(address: str) -> Ran:
        archive = tmp_path / "archive.sqlite"
        options = ("--model", tiny_model, "--archive", archive, "--device", "cpu")
        ran = run("read", samples, *options, "--ray", address)
        assert ran.code == 1
        assert ran.out == ""
        assert not archive.exists()
        return ran

    return call


def test_without_ray_it_says_what_to_install(
    read: Callable[[str], Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)  # as where it is not installed
    for name in ray_cluster._SILENT:
        monkeypatch.setenv(name, "as before")
    assert read("local").err.splitlines()[-1] == (
        "osteo-desktop: reading on a cluster needs the Python package ray, which is not installed. "
        "Install it: python -m pip install 'ray'."
    )


def test_ray_is_told_to_report_nothing_before_it_is_imported(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "ray.py").write_text(
        "import os\nseen = {k: v for k, v in os.environ.items() if k.startswith('RAY_')}\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "ray", raising=False)
    for name in ray_cluster._SILENT:
        monkeypatch.setenv(name, "1")
    seen = ray_cluster.imported().seen
    monkeypatch.delitem(sys.modules, "ray")
    assert seen["RAY_USAGE_STATS_ENABLED"] == "0"
    assert seen["RAY_USAGE_STATS_PROMPT_ENABLED"] == "0"


@pytest.mark.parametrize("address", ["ray://head:10001", "head", "head:0", "head:99999", "auto"])
def test_an_address_is_a_host_and_a_port(read: Callable[[str], Ran], address: str) -> None:
    err = read(address).err
    assert f"The Ray cluster {address} cannot be used (that is no HOST:PORT)" in err


def test_where_nothing_answers_it_says_so_at_once(read: Callable[[str], Ran]) -> None:
    with socket.socket() as taken:  # bound, and not listened to
        taken.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        err = read(address).err
    why = os.strerror(111) if sys.platform == "linux" else ""
    assert f"The Ray cluster {address} cannot be used (nothing answers there: " in err
    assert why in err
    assert "'--ray local' starts one here" in err
