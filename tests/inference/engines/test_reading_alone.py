"""Reading by a fast engine brings no PyTorch, and tells nobody: watched in a program of its own."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_png
from osteo_desktop.inference.engine import EngineUnfit, Wanted, engine_kind
from tests.told_outside import judge, run_watched, with_telemetry

SLOW_TO_IMPORT = ("torch", "torchvision", "scipy", "sklearn", "matplotlib")
TELLS = ("openvino_telemetry", "openvino.tools.ovc", "nncf")

_WATCHED = """
import json, sys
seen = []
TOLD = ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname",
        "urllib.Request", "http.client.connect")
STARTED = ("subprocess.Popen", "os.posix_spawn", "os.exec", "os.system")

def watch(event, found):
    if event in TOLD or event in STARTED:
        seen.append([event, repr(found)])

sys.addaudithook(watch)
from osteo_desktop.cli.main import cli
engine, folder = sys.argv[1:]
code = cli(["read", folder, "--engine", engine], standalone_mode=False)
modules = [name for name, module in sys.modules.items() if module is not None]
print(json.dumps({"code": code, "seen": seen, "modules": modules}))
"""


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["openvino"])
def test_a_folder_is_read_without_torch_and_without_a_word_to_anybody(
    engine: str, tmp_path: Path
) -> None:
    films = tmp_path / "films"
    films.mkdir()
    write_png(films / "1.png", phantom(320, 240, broken=True))
    ran = run_watched(
        [sys.executable, "-c", _WATCHED, engine, str(films)],
        tmp_path,
        {"PYTHONPATH": with_telemetry(tmp_path / "libraries", "openvino_telemetry")},
        judge=judge(),
    )
    assert ran.code == 0, ran.stderr
    found = json.loads(ran.stdout.splitlines()[-1])
    assert found["code"] == 0, ran.stdout
    assert "CPU (OpenVINO, fp32" in ran.stdout
    assert "openvino" in found["modules"]
    assert not {*SLOW_TO_IMPORT, *TELLS} & set(found["modules"])
    started = [what for event, what in found["seen"] if "workflow.decoding.process" not in what]
    assert started == []  # nothing but the decoders' own process
    assert not ran.told  # as the kernel saw it, of the children too


def test_onnxruntime_is_told_to_be_silent_before_it_is_imported(
    tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``tests/safety/test_no_connection.py`` watches it."""
    monkeypatch.delenv("ORT_DISABLE_TELEMETRY", raising=False)
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(EngineUnfit):
        engine_kind("onnxruntime").load(tiny_model, Wanted("cpu"))
    assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"
