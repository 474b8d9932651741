"""Real clusters on this machine: `make test-ray`.

Byte for byte as this computer alone, with a worker killed in the middle; nothing left behind, and
nobody told.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

import osteo_desktop
from osteo_desktop.archive.verify import verify_archive
from tests.cli.cli_process import Ran, finish
from tests.made.folder import PATIENT, write_many, write_view
from tests.made.model import TINY, make_model
from tests.told_outside import judge, run_watched

pytestmark = [pytest.mark.ray, pytest.mark.heavy, pytest.mark.timeout(600)]

OF_THE_CLUSTER = {"RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0", "RAY_AUTH_MODE": "disabled"}
"""It listens on the loopback, and lets everybody in who is there."""
FILES = 150
VIEWS = 10
PACKAGE = Path(osteo_desktop.__file__).parent


@pytest.fixture(scope="module", autouse=True)
def _ray() -> None:
    if importlib.util.find_spec("ray") is None:
        message = "ray is not installed"
        if os.environ.get("OSTEO_CI"):
            pytest.fail(message + "; CI skips nothing")
        pytest.skip(message)


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("films")
    write_many(folder, FILES - VIEWS)
    for number in range(VIEWS):
        write_view(folder / f"view-{number}.dcm", 500 + number)
    return folder


class Command:
    """The program as its user runs it; what it leaves in a folder for temporary files is seen."""

    def __init__(self, place: Path, model: Path, code: Path | None = None) -> None:
        self.place, self.model = place, model
        self.temporary = Path(tempfile.mkdtemp(prefix="o", dir="/tmp"))  # sockets' paths are short
        self.code = PACKAGE.parent if code is None else code
        home = place / "home"
        home.mkdir(exist_ok=True)
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(self.code),
            "PYTHONIOENCODING": "utf-8",
            "OSTEO_HOME": str(home),
            "OSTEO_ENGINE": "onnxruntime",  # whose figures are the same in batches of any size
            "OMP_NUM_THREADS": "1",
            "TMPDIR": str(self.temporary),
        }

    def read(self, folder: Path, name: str, *more: object) -> subprocess.Popen[bytes]:
        archive, table = self.place / f"{name}.sqlite", self.place / f"{name}.csv"
        options = ("--model", self.model, "--score-anyway", "--device", "cpu")
        asked = ("read", folder, *options, "--archive", archive, "--csv", table, *more)
        return subprocess.Popen(
            [sys.executable, "-m", "osteo_desktop", *map(str, asked)],
            env=self.environment,
            cwd=self.place,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )

    def rows(self, name: str) -> int:
        with suppress(sqlite3.Error):
            path = f"file:{self.place / name}.sqlite?mode=ro"
            with closing(sqlite3.connect(path, uri=True)) as sql:
                return int(sql.execute("SELECT count(*) FROM rows").fetchone()[0])
        return 0

    def table(self, name: str) -> bytes:
        return (self.place / f"{name}.csv").read_bytes()


@pytest.fixture
def make_command(tmp_path: Path) -> Iterator[Callable[..., Command]]:
    model = make_model(tmp_path, input_size=96, network=TINY, seed=8)
    made: list[Command] = []

    def make(code: Path | None = None) -> Command:
        made.append(Command(tmp_path, model, code))
        return made[-1]

    yield make
    for command in made:
        left = [path for path in command.temporary.rglob("*") if path.name.startswith("osteo-")]
        shutil.rmtree(command.temporary, ignore_errors=True)
        assert not left


def below(pid: int) -> set[int]:
    """Processes that it started, and those that they did."""
    parents = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            text = status.read_text()
            parents[int(status.parent.name)] = int(text.rpartition(")")[2].split()[1])
    found, new = set[int](), {pid}
    while new:
        found |= new
        new = {child for child, parent in parents.items() if parent in new} - found
    return found - {pid}


def called(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    except OSError:
        return ""


def workers_below(pid: int) -> list[int]:
    return sorted(one for one in below(pid) if called(one).startswith("ray::Worker"))


def wait_for(
    process: subprocess.Popen[bytes], holds: Callable[[], bool], limit: float = 90
) -> None:
    until = time.monotonic() + limit
    while not holds():
        assert process.poll() is None, finish(process).err
        assert time.monotonic() < until
        time.sleep(0.02)


def sockets_of(pids: set[int]) -> list[str]:
    """Addresses of other computers, and those at which others are listened to, in hexadecimal."""
    inodes = set()
    for pid in pids:
        with suppress(OSError):
            for descriptor in Path(f"/proc/{pid}/fd").iterdir():
                with suppress(OSError):
                    inodes.add(str(descriptor.readlink()).removeprefix("socket:[").rstrip("]"))
    ends = []
    for kind in ("tcp", "tcp6", "udp", "udp6"):
        for line in Path(f"/proc/net/{kind}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[9] in inodes:
                ends += [fields[1].partition(":")[0], fields[2].partition(":")[0]]
    return ends


LOOPBACK = ("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000")
NOBODY = ("00000000", "0" * 32)


def told(ran: Ran) -> tuple[int, int]:
    """Radiographs computed, and reused."""
    found = re.search(r"(\d+) computed, (\d+) reused", ran.out)
    assert found is not None, ran.err
    return int(found[1]), int(found[2])


def leaks(folder: Path) -> list[str]:
    """Files below it that name a patient or a file of theirs."""
    words = (PATIENT.PatientName.encode(), PATIENT.PatientID.encode(), b"view-1.dcm", b"001.png")
    found = []
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with suppress(OSError):
                data = path.read_bytes()
                found += [f"{path.name}: {word!r}" for word in words if word in data]
    return found


def test_one_of_two_workers_is_killed_and_nothing_is_lost_or_read_twice(
    films: Path, make_command: Callable[..., Command]
) -> None:
    command = make_command()
    alone = finish(command.read(films, "alone"))
    assert alone.code == 0, alone.err
    assert told(alone) == (FILES, 0)
    running = command.read(films, "ray", "--ray", "local")
    wait_for(running, lambda: command.rows("ray") > 0)
    workers = workers_below(running.pid)
    assert len(workers) == 2
    ends = sockets_of(below(running.pid) | {running.pid})
    assert ends
    assert set(ends) <= {*LOOPBACK, *NOBODY}
    listened = [end for end in ends[::2] if end not in LOOPBACK]
    assert listened == [], "no port that other computers reach"
    os.kill(workers[0], signal.SIGKILL)
    assert command.rows("ray") < FILES, "it was killed in the middle"
    (own,) = command.temporary.glob("osteo-ray-*")
    assert own.stat().st_mode & 0o077 == 0
    family = below(running.pid)
    wait_for(running, lambda: command.rows("ray") > FILES // 2 or running.poll() is not None)
    assert leaks(own) == []
    ran = finish(running)
    assert ran.code == 0, ran.err
    assert told(ran) == (FILES, 0)
    assert "Ray, workers: 2, computers: 1; CPU (ONNX Runtime" in ran.out
    lost = re.search(r"Workers lost: 1; files given to others: (\d+)", ran.err)
    assert lost is not None, ran.err
    assert 1 <= int(lost[1]) <= 4
    assert command.table("ray") == command.table("alone")
    assert not verify_archive(command.place / "ray.sqlite").faults
    time.sleep(1.0)
    assert [called(pid) for pid in family if "ray" in called(pid)] == []


def test_stopped_by_ctrl_c_it_goes_on_where_it_was(
    films: Path, make_command: Callable[..., Command]
) -> None:
    command = make_command()
    running = command.read(films, "ray", "--ray", "local")
    wait_for(running, lambda: command.rows("ray") > 0)
    family = below(running.pid)
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to the workers too
    ran = finish(running)
    assert ran.code == 130, ran.err
    assert "NOT COMPLETE" in ran.err
    assert "Workers lost" not in ran.err
    kept = command.rows("ray")
    assert 0 < kept < FILES
    time.sleep(1.0)
    assert [called(pid) for pid in family if "ray" in called(pid)] == []
    again = finish(command.read(films, "ray", "--ray", "local"))
    assert again.code == 0, again.err
    assert told(again) == (FILES - kept, kept)


def changed(package: Path, place: Path, old: str, new: str) -> Path:
    """A copy of the program that is another one in its worker."""
    shutil.copytree(PACKAGE, place / "osteo_desktop", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("resources", "models"):
        if (PACKAGE.parent / name).is_dir():
            (place / name).symlink_to(PACKAGE.parent / name)
    module = place / "osteo_desktop" / "workflow" / "cluster" / "worker.py"
    text = module.read_text("utf-8")
    assert old in text
    module.write_text(text.replace(old, new, 1), "utf-8")
    return place


def test_a_file_that_kills_its_workers_is_told_and_stops_nothing(
    tmp_path: Path, make_command: Callable[..., Command]
) -> None:
    folder = tmp_path / "films"
    write_many(folder, 12)
    deadly = '        if job.entry.file == "005.png":\n            os.kill(os.getpid(), 9)\n'
    line = '        """What came of a file, judged where that is wanted."""\n'
    command = make_command(changed(PACKAGE, tmp_path / "code", line, line + deadly))
    ran = finish(command.read(folder, "ray", "--ray", "local"))
    assert ran.code == 0, ran.err
    assert told(ran)[0] == 11
    assert "Workers lost: 2" in ran.err
    bad = [line for line in command.table("ray").decode().splitlines() if "005.png" in line]
    assert "made two workers of the cluster end" in bad[0]


@pytest.fixture
def cluster(tmp_path: Path, make_command: Callable[..., Command]) -> Iterator[tuple[Path, str]]:
    """A cluster of another program, and its address; as its owner starts it."""
    old = '"""What runs on a worker'
    code = changed(PACKAGE, tmp_path / "other", old, '"""What is run on a worker')
    command = make_command(code)
    port = "26379"
    head = subprocess.Popen(
        [
            *(sys.executable, "-m", "ray.scripts.scripts", "start", "--head", "--block"),
            *("--num-cpus", "2", "--port", port, "--include-dashboard", "false"),
            *("--disable-usage-stats", "--temp-dir", str(command.temporary / "r")),
        ],
        env={**command.environment, **OF_THE_CLUSTER},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    wait_for(head, lambda: any("raylet" in called(pid) for pid in below(head.pid)))
    yield code, f"127.0.0.1:{port}"
    started = below(head.pid)
    head.terminate()
    with suppress(subprocess.TimeoutExpired):
        head.wait(30)
    for pid in started | {head.pid}:
        if "ray" in called(pid):
            os.kill(pid, signal.SIGKILL)
    head.wait()


def test_a_cluster_that_runs_is_joined_and_one_of_another_program_refused(
    films: Path, cluster: tuple[Path, str], make_command: Callable[..., Command], tmp_path: Path
) -> None:
    code, address = cluster
    some = tmp_path / "films"
    some.mkdir()
    for path in sorted(films.iterdir())[:20]:
        shutil.copy2(path, some)
    (tmp_path / "one").mkdir()
    other = make_command()
    other.environment |= OF_THE_CLUSTER
    ran = finish(other.read(some, "refused", "--ray", address))
    assert ran.code == 1, ran.err
    assert f"No worker of the Ray cluster {address} can read for this computer" in ran.err
    assert "it runs another program of version" in ran.err
    assert other.rows("refused") == 0
    same = Command(tmp_path / "one", other.model, code)
    try:
        same.environment |= OF_THE_CLUSTER
        ran = finish(same.read(some, "ray", "--ray", address))
        assert ran.code == 0, ran.err
        assert told(ran) == (20, 0)
        assert list(same.temporary.glob("osteo-*")) == []
        assert finish(same.read(some, "alone")).code == 0
        assert same.table("ray") == same.table("alone")
    finally:
        shutil.rmtree(same.temporary, ignore_errors=True)


_TO_ITSELF = re.compile(r'"(::ffff:)?127\.0\.0\.1"|"::1"')


def test_a_cluster_that_is_started_here_tells_no_other_computer(
    films: Path, make_command: Callable[..., Command], tmp_path: Path
) -> None:
    """As the kernel sees it, of every process from the first to the last."""
    command = make_command()
    some = tmp_path / "some"
    some.mkdir()
    for path in sorted(films.iterdir())[:3]:
        shutil.copy2(path, some)
    asked = ("read", some, "--model", command.model, "--score-anyway", "--device", "cpu")
    ran = run_watched(
        [sys.executable, "-m", "osteo_desktop", *asked, "--ray", "local"],
        tmp_path,
        command.environment,
        judge=judge(),
        timeout=500,
    )
    assert ran.code == 0, ran.stderr
    assert "Ray, workers: 2" in ran.stdout
    if ran.told is not None:
        assert ran.seen > len(ran.told) > 0
        assert [call for call in ran.told if not _TO_ITSELF.search(call)] == []
