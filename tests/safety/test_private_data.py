"""Hazard: patient data in a log, in what others can read, or over a connection nobody asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.made.dicom import made, pattern
from tests.told_outside import judge, run_watched

NAME, ID = "QUIXOTE^Alonso", "MANCHA-4711"

_WATCHED = """
import socket, sys
opened = []
class Watched(socket.socket):
    def connect(self, address):
        opened.append(repr(address))
        raise OSError("no network")
    connect_ex = connect
    def listen(self, *waiting):
        opened.append("listening")
        raise OSError("no network")
socket.socket = Watched
real = socket.getaddrinfo
def getaddrinfo(*asked, **more):
    opened.append(repr(asked))
    raise OSError("no network")
socket.getaddrinfo = getaddrinfo
from osteo_desktop.__main__ import main
try:
    code = main()
except SystemExit as end:
    code = end.code
print("OPENED", opened)
sys.exit(code)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "radiographs"
    folder.mkdir()
    data = made(pattern(96, 96), PatientName=NAME, PatientID=ID, PatientBirthDate="16050116")
    (folder / "whole.dcm").write_bytes(data)
    (folder / "cut.dcm").write_bytes(data[: len(data) - 4000])
    (folder / "broken.dcm").write_bytes(data[:300])
    (folder / "bad.dcm").write_bytes(data.replace(b"MONOCHROME2 ", b"MONOCHROME9 "))
    return folder


@pytest.mark.slow
def test_a_name_is_found_in_archive_and_exports_alone_and_no_connection_is_opened(
    folder: Path, tmp_path: Path, tiny_model: Path
) -> None:
    home, temporary = Path(os.environ["OSTEO_HOME"]), tmp_path / "temporary"
    temporary.mkdir()
    calls = tmp_path / "calls"
    calls.mkdir()
    archive, pdf, table = (tmp_path / name for name in ("archive.sqlite", "r.pdf", "r.csv"))
    arguments = ["read", folder, "--archive", archive, "--pdf", pdf, "--csv", table, "--all"]
    ran = run_watched(
        [sys.executable, "-c", _WATCHED, *map(str, arguments), "--model", str(tiny_model)],
        calls,
        {"TMPDIR": str(temporary)},
        judge=judge(),
    )
    assert ran.code == 0, ran.stderr
    assert "OPENED []" in ran.stdout
    assert not ran.told  # as the kernel saw it, of what decodes too
    told = ran.stdout + ran.stderr
    assert not any(word in told for word in (ID, "QUIXOTE", "Alonso"))
    assert list(temporary.iterdir()) == []
    exports = {archive, pdf, table}
    for path in (*home.rglob("*"), *tmp_path.rglob("*")):
        if path.is_file() and folder not in path.parents and path.stat().st_size < 20 << 20:
            holds = ID.encode() in path.read_bytes()
            beside = path.name.startswith(archive.name)  # the log of SQLite
            assert not holds or path in exports or beside, path
    assert ID.encode() in table.read_bytes()


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="on Windows the profile's own rights hold")
def test_what_holds_patient_data_is_readable_by_its_owner_alone(
    folder: Path, tmp_path: Path, tiny_model: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir(mode=0o755)
    archive = tmp_path / "kept" / "archive.sqlite"
    wanted = ["--pdf", out / "r.pdf", "--csv", out / "r.csv", "--model", tiny_model]
    arguments = ["read", folder, "--archive", archive, *wanted]
    subprocess.run(
        [sys.executable, "-m", "osteo_desktop", *map(str, arguments)],
        check=True,
        capture_output=True,
        timeout=240,
    )
    made_files = [*out.iterdir(), *(p for p in archive.parent.rglob("*") if p.is_file())]
    assert len(made_files) >= 3
    assert {oct(path.stat().st_mode & 0o777) for path in made_files} == {"0o600"}
    assert oct(archive.parent.stat().st_mode & 0o777) == "0o700"
