"""``doctor``: each check a line, what to do beside what fails, and an exit code for scripts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.cli_process import Ran
from tests.made.model import make_model

Run = Callable[..., Ran]


@pytest.mark.slow
def test_doctor_names_versions_device_model_hash_and_folders(run: Run, model: Path) -> None:
    ran = run("doctor", "--model", model, "--device", "cpu")
    lines = ran.out.splitlines()
    told = {line[6:].split(":")[0]: line for line in lines if line.startswith(("ok", "FAIL"))}
    for name in ("Osteo Desktop", "Python", "torch", "Device", "Data folder", "Archive folder"):
        assert told[name].startswith("ok"), told[name]
    assert hashlib.sha256(model.read_bytes()).hexdigest() in told["Model weights"]
    failed = [line for line in told.values() if line.startswith("FAIL")]
    assert ran.code == (1 if failed else 0)
    assert lines[-1] == (f"{len(failed)} checks failed." if failed else "Everything is in order.")


@pytest.mark.slow
def test_a_damaged_model_fails_with_what_to_do_next(run: Run, tmp_path: Path) -> None:
    weights = make_model(tmp_path)
    with weights.open("r+b") as file:
        file.seek(5000)
        file.write(b"\xff" * 64)
    ran = run("doctor", "--model", weights, "--device", "cpu")
    assert ran.code == 1
    lines = ran.out.splitlines()
    (number,) = [n for n, line in enumerate(lines) if line.startswith("FAIL  Model")]
    assert "damaged" in lines[number]
    assert "Install Osteo Desktop again" in lines[number + 1]
