"""Hazard: a connection nobody asked for, of the program or of anything that it starts."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom, write_png
from osteo_desktop.inference.engine import ENGINES
from tests.made.layouts import make_table
from tests.made.recipe import CHANGES
from tests.told_outside import JUDGE, Ran, run_watched, told, with_telemetry

Watched = Callable[..., Ran]

REPORTERS = ("openvino_telemetry", "nncf", "wandb")
"""What libraries report home with when they find it, or do by themselves: planted, to tell at
once."""

_IN_C = """
import ctypes
libc = ctypes.CDLL(None)
one = libc.socket(2, 2, 0)
address = b"\\x02\\x00\\x00\\x09\\x7f\\x00\\x00\\x01" + bytes(8)
libc.connect(one, address, len(address))
"""
_TELLING = {
    "a connection that is refused": 'socket.create_connection(("127.0.0.1", 9))',
    "one datagram": "socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
    '.sendto(b"x", ("127.0.0.1", 9))',
    "IPv6": 'socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).sendto(b"x", ("::1", 9))',
    "a message": "socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
    '.sendmsg([b"x"], [], 0, ("127.0.0.1", 9))',
    "waiting for others": 'socket.create_server(("0.0.0.0", 0))',
    "not by Python": _IN_C,
}
"""Each to this machine itself, whose discard port nobody serves."""

_QUIET = """
import socket
one, other = socket.socketpair()
one.sendmsg([b"x"])
socket.if_nameindex()
socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).bind((0, 0))
socket.socket(socket.AF_INET6).bind(("::1", 0))
"""

_CHILD = """
import subprocess, sys
subprocess.Popen([sys.executable, "-I", "-S", "-c", sys.argv[1]], start_new_session=True,
                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
"""
"""Ends at once; its child, in a session of its own, goes on."""

_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from osteo_desktop.__main__ import main
from osteo_desktop.ui.window.main_window import MainWindow

films, seen = int(sys.argv[2]), set()

class ReadBySomebody(MainWindow):
    def start(self, root):
        super().start(root)
        self.beat = QTimer(self, interval=50)
        self.beat.timeout.connect(self.look)
        self.beat.start()

    def look(self):
        rows = self.worklist.rows.table.all_rows()
        if self.showing.radiograph is not None and self.showing.row.key not in seen:
            seen.add(self.showing.row.key)
            self.worklist.go_to_end(last=False)
            for _ in range(len(seen)):
                self.worklist.step(1)
        scored = sum(row.finding is not None for row in rows)
        if len(seen) == scored == films and not self.folder_job.busy:
            print("SEEN", len(seen), "SCORED", scored)
            self.beat.stop()
            self.close()

import osteo_desktop.ui.app
osteo_desktop.ui.app.MainWindow = ReadBySomebody
sys.exit(main(["open", sys.argv[1], "--score-anyway"]))
"""


@pytest.fixture
def watched(require_tool: Callable[[str], str], tmp_path: Path) -> Watched:
    judge = require_tool(JUDGE)
    scratch = tmp_path / "watched"
    scratch.mkdir()
    path = with_telemetry(tmp_path / "libraries", *REPORTERS)

    def run(*command: str | Path, unheard: bool = False, **environment: str) -> Ran:
        environment = {"PYTHONPATH": path, "OSTEO_ENGINE": "", **environment}
        program = [sys.executable, *command]
        return run_watched(program, scratch, environment, judge=judge, unheard=unheard)

    return run


@pytest.mark.slow
@pytest.mark.parametrize("telling", _TELLING.values(), ids=_TELLING)
def test_a_child_that_tells_is_seen_though_its_parent_has_ended(
    telling: str, watched: Watched
) -> None:
    ran = watched("-I", "-S", "-c", _CHILD, "import socket\n" + telling)
    assert ran.code == 0
    assert ran.told


@pytest.mark.slow
def test_what_stays_on_the_machine_is_told_to_nobody(watched: Watched) -> None:
    ran = watched("-I", "-S", "-c", _CHILD, _QUIET)
    assert ran.told == []
    assert ran.seen >= 3


@pytest.mark.parametrize(
    ("call", "tells"),
    [
        (
            '9 connect(3, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}',
            True,
        ),
        ("9 io_uring_setup(64, {flags=0}) = 3", True),
        ("9 sendmmsg(4, [{msg_hdr={msg_name={sa_family=AF_INET, sin_port=htons(53)", True),
        ('9 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X0"}, 20) = 0', False),
        ("9 sendmsg(16, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=", False),
    ],
)
def test_a_name_that_is_asked_for_counts_and_the_screen_does_not(call: str, tells: bool) -> None:
    assert bool(told([call])) is tells


@pytest.fixture
def films(tmp_path: Path) -> Path:
    folder = tmp_path / "films"
    folder.mkdir()
    write_png(folder / "1.png", phantom(320, 240, broken=True))
    write_png(folder / "2.png", phantom(320, 240, seed=2))
    write_dicom(folder / "3.dcm", phantom(320, 240, seed=3))
    return folder


@pytest.mark.heavy
def test_openvino_alone_would_tell(watched: Watched) -> None:
    assert watched("-c", "import openvino", unheard=True).told


_STAYS = """
import time
{loads}
time.sleep(15)
"""
"""ONNX Runtime tells some seconds after it was loaded: what ends before tells nothing."""
_OUR_LOADING = """
from osteo_desktop.inference.classifier import Classifier
assert Classifier.load(device="cpu", engine="onnxruntime").engine_name == "onnxruntime"
"""


@pytest.mark.heavy
def test_onnxruntime_would_tell_and_tells_nothing_as_we_load_it(watched: Watched) -> None:
    """For as long as a folder takes."""
    alone = watched("-c", _STAYS.format(loads="import onnxruntime"), unheard=True)
    ours = watched("-c", _STAYS.format(loads=_OUR_LOADING))
    assert ours.code == 0, ours.stderr
    assert ours.told == []
    assert alone.told, "this version tells nothing by itself: the switch can go"


@pytest.mark.heavy
@pytest.mark.parametrize("engine", [*(kind.name for kind in ENGINES), ""])
def test_reading_and_its_exports_tell_nobody(
    engine: str, watched: Watched, films: Path, tmp_path: Path
) -> None:
    """With no engine named, each is measured first."""
    ran = watched(
        *("-m", "osteo_desktop", "read", films, "--score-anyway", "--engine", engine),
        *("--pdf", tmp_path / "r.pdf", "--csv", tmp_path / "r.csv"),
    )
    assert ran.code == 0, ran.stderr
    assert "3 computed" in ran.stdout
    assert ran.told == []


@pytest.mark.heavy
def test_the_window_in_which_a_folder_is_read_tells_nobody(watched: Watched, films: Path) -> None:
    ran = watched("-c", _WINDOW, films, "3")
    assert ran.code == 0, ran.stderr
    assert "SEEN 3 SCORED 3" in ran.stdout
    assert ran.told == []


@pytest.mark.heavy
@pytest.mark.parametrize("tracked", ["tensorboard", "mlflow"])
def test_training_and_who_follows_it_tell_nobody(
    tracked: str, watched: Watched, tmp_path: Path
) -> None:
    data, out = make_table(tmp_path / "hospital"), tmp_path / "mine.safetensors"
    changes = [part for change in CHANGES for part in ("--set", change)]
    ran = watched(
        *("-m", "osteo_desktop", "train", "--data", data, "--out", out, *changes),
        *("--device", "cpu", "--track", tracked),
    )
    assert ran.code == 0, ran.stderr
    assert out.exists()
    assert ran.told == []
