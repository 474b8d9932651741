"""Reading by a fast engine brings no PyTorch, and tells nobody: watched in a program of its own."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from osteo_desktop.imaging.phantom import phantom, write_png
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
