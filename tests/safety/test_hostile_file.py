"""Hazard: a hostile or damaged file ends the session, hides another file or fills the memory."""

from __future__ import annotations

import io
import mmap
import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.files import (
    DamagedContainer,
    DamagedImage,
    DecoderCrashed,
    DecodingTooSlow,
    OutOfMemory,
    PathTooLong,
)
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.sources.kinds import walk
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.decoding.decoders import Decoders, Limits
from osteo_desktop.workflow.decoding.process import make_ready, resident_by_ps
from osteo_desktop.workflow.reading.opening import open_all
from osteo_desktop.workflow.reading.read_folder import read_folder
from tests import hostile_decoders
from tests.made.bombs import BOMBS
from tests.made.dicom import made, pattern
from tests.made.folder import grey, write_many, write_png
from tests.measure_hostile import measure, memory_of_all
from tests.mutants import write_mutants

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX file names and processes")
linux = pytest.mark.skipif(sys.platform != "linux", reason="measured in /proc")
hostile = partial(Decoders, decode=hostile_decoders.BY_NAME)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive(tmp_path / "archive.sqlite") as archive:
        yield archive


def rows_read(
    root: Path, archive: Archive, make_decoders: Callable[[], Decoders] = Decoders
) -> dict[str, Row]:
    """By file; nothing is scored."""
    summary = read_folder(root, archive, None, Progress(), make_decoders=make_decoders)
    return {row.file: row for row in archive.rows(summary.session.session_id)}


def never(*_: object) -> bool:
    return False


# --- a codec at fault costs one file ----------------------------------------------------------


@posix
@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("crash", "SIGSEGV"),
        ("abort", "SIGABRT; free: invalid pointer"),
        ("exit", "exit code 3"),
        ("garble", "made its decoder end"),
        ("swell", "more memory than a radiograph"),
    ],
)
def test_a_codec_that_fails_costs_one_file(
    tmp_path: Path, archive: Archive, fault: str, said: str
) -> None:
    root = tmp_path / "root"
    write_many(root, 3)
    write_png(root / f"001-{fault}.png", grey(9))
    rows = rows_read(root, archive, partial(hostile, Limits(memory=200 << 20)))
    assert sorted(rows) == ["000.png", f"001-{fault}.png", "001.png", "002.png"]
    bad = rows.pop(f"001-{fault}.png")
    told = notice_text(bad.error)
    assert said in told
    assert "Export" in told or "Check" in told
    assert all(row.header is not None and not row.error for row in rows.values())


@posix
@pytest.mark.slow
def test_a_codec_that_hangs_costs_one_file_and_its_time(tmp_path: Path, archive: Archive) -> None:
    root = tmp_path / "root"
    write_many(root, 2)
    write_png(root / "000-hang.png", grey(9))
    started = time.monotonic()
    rows = rows_read(root, archive, partial(hostile, Limits(seconds=1.0)))
    assert time.monotonic() - started < 10
    assert "stopped after 1 seconds" in notice_text(rows["000-hang.png"].error)
    assert rows["000-hang.png"].sha256 == ""  # another run tries again
    assert not rows["001.png"].error


@linux
@pytest.mark.slow
def test_what_takes_too_much_beside_others_is_decoded_again_alone(tmp_path: Path) -> None:
    for number in range(3):
        write_png(tmp_path / f"large-{number}.png", grey(number))
    outcomes = []
    with hostile(Limits(together=300 << 20)) as decoders:

        def open_one(number: int) -> None:
            file = f"large-{number}.png"
            outcomes.append(decoders.open(Entry(file, str(tmp_path / file))))

        threads = [threading.Thread(target=open_one, args=(number,)) for number in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [(outcome.error, len(outcome.radiographs)) for outcome in outcomes] == [(None, 1)] * 3


@posix
def test_memory_is_measured_where_the_system_has_no_proc(
    require_tool: Callable[[str], str],
) -> None:
    require_tool("ps")
    before = resident_by_ps(os.getpid())
    with mmap.mmap(-1, 64 << 20) as kept:  # which, unlike the heap, is new memory for certain
        kept.write(b"x" * (64 << 20))
        assert 60 << 20 < resident_by_ps(os.getpid()) - before < 160 << 20
    assert resident_by_ps(2**22 + 1) == 0


@posix
def test_a_radiograph_that_is_looked_at_costs_no_more_than_itself(tmp_path: Path) -> None:
    for name in ("crash.png", "hang.png", "whole.png"):
        write_png(tmp_path / name, grey(1))
    with hostile(Limits(seconds=0.3)) as decoders:
        with pytest.raises(DecoderCrashed):
            decoders.load("crash.png", str(tmp_path / "crash.png"), 1)
        with pytest.raises(DecodingTooSlow):
            decoders.load("hang.png", str(tmp_path / "hang.png"), 1)
        shown = decoders.load("whole.png", str(tmp_path / "whole.png"), 1)
    assert np.array_equal(shown.pixels, grey(1))
    assert not shown.pixels.flags.writeable


# --- stopping, and what is left behind --------------------------------------------------------


@posix
def test_stopping_takes_under_a_second_whatever_a_codec_does(tmp_path: Path) -> None:
    write_many(tmp_path, 2)
    write_png(tmp_path / "001-hang.png", grey(9))
    for wait in (0.0, 0.1, 0.7):
        progress, cancelled_at = Progress(), list[float]()

        def cancel(progress: Progress = progress, at: list[float] = cancelled_at) -> None:
            at.append(time.monotonic())
            progress.cancel()

        threading.Timer(wait, cancel).start()
        with pytest.raises(Cancelled):
            list(open_all(tmp_path, lambda _file: (), never, progress, hostile))
        assert time.monotonic() - cancelled_at[0] < 1.0


@posix
def test_what_the_reader_leaves_is_not_waited_for(tmp_path: Path) -> None:
    write_png(tmp_path / "hang.png", grey(1))
    progress = Progress()
    with hostile() as decoders:
        threading.Timer(0.2, progress.cancel).start()
        started = time.monotonic()
        with pytest.raises(Cancelled):
            decoders.load("hang.png", str(tmp_path / "hang.png"), 1, progress)
        assert time.monotonic() - started < 2.5


OWNER = """
import sys, threading, time
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.workflow.decoding.decoders import Decoders
decoders = Decoders(decode="tests.hostile_decoders:by_name")
entry = Entry("hang.png", sys.argv[1])
threading.Thread(target=decoders.open, args=(entry,), daemon=True).start()
while not decoders._at_work or not next(iter(decoders._at_work)).decoder.started:
    time.sleep(0.02)
time.sleep(0.2)
print("hangs", flush=True)
time.sleep(60)
"""


@pytest.mark.slow
@linux
def test_no_process_and_no_file_outlives_a_program_that_is_killed(tmp_path: Path) -> None:
    write_png(tmp_path / "hang.png", grey(1))
    scratch = tmp_path / "tmp"
    scratch.mkdir()
    shared = sorted(Path("/dev/shm").iterdir())
    environment = {**os.environ, "TMPDIR": str(scratch), "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", OWNER, str(tmp_path / "hang.png")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == b"hangs\n"
        family = descendants(owner.pid)
        assert len(family) == 2  # the one that decoders come from, and the one that hangs
        owner.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 5
    while (left := [pid for pid in family if is_running(pid)]) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not left
    assert list(scratch.iterdir()) == []
    assert sorted(Path("/dev/shm").iterdir()) == shared


@linux
def test_a_decoder_has_neither_window_nor_model_nor_archive_nor_an_open_socket(
    tmp_path: Path,
) -> None:
    write_png(tmp_path / "a.png", grey(1))
    make_ready()
    before = set(descendants(os.getpid()))
    with Decoders() as decoders:
        decoders.open(Entry("a.png", str(tmp_path / "a.png")))
        (pid,) = set(descendants(os.getpid())) - before
        loaded = Path(f"/proc/{pid}/maps").read_text()
        opened = [str(path.readlink()) for path in Path(f"/proc/{pid}/fd").iterdir()]
    assert not [word for word in ("torch", "PySide", "sqlite") if word in loaded]
    assert not [what for what in opened if what.startswith("socket")]
    assert len(opened) < 10


def descendants(pid: int) -> list[int]:
    parents = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(path.parent.name)] = int(fields[1])
    found, members = [], {pid}
    while members:
        members = {child for child, parent in parents.items() if parent in members}
        found += members
    return found


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


# --- bombs ------------------------------------------------------------------------------------


@linux
@pytest.mark.parametrize("name", BOMBS)
@pytest.mark.slow
def test_a_bomb_takes_neither_time_nor_memory(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(BOMBS[name]())
    (entry,) = walk(tmp_path)
    started = time.monotonic()
    with Decoders(Limits(memory=500 << 20)) as decoders:
        outcome = decoders.open(entry)
    assert time.monotonic() - started < 15
    assert not isinstance(outcome.error, OutOfMemory)  # it was foreseen
    assert not outcome.fault
    if name != "countless functional groups.dcm":
        assert outcome.error is not None
    else:  # which are left out, and that is told
        assert "too long to be true" in notice_text(outcome.radiographs[0].header.warnings[0])


@pytest.mark.slow
def test_large_radiographs_are_within_the_limits(tmp_path: Path) -> None:
    rows, columns = 10_000, 5_000  # 50 megapixels of 16 bits, as a scanned long film
    pixels = np.zeros((rows, columns), np.uint16)
    pixels[::2] = 4095
    Image.fromarray(pixels).save(tmp_path / "a.png", compress_level=1)
    with Decoders() as decoders:
        shown = decoders.load("a.png", str(tmp_path / "a.png"), 1)
    assert np.array_equal(shown.pixels, pixels)


@linux
@pytest.mark.slow
def test_a_thousand_damaged_files_end_no_session(tmp_path: Path) -> None:
    """Ten thousand: ``python -m tests.measure_hostile``."""
    root = tmp_path / "root"
    write_mutants(root, 1000, seed=15)
    found = measure(root, tmp_path / "mutants.sqlite")
    assert found.longest < Limits().seconds
    assert found.memory < memory_of_all() + (400 << 20)
    assert found.errors["DecoderCrashed"] + found.errors["DecodingTooSlow"] == 0
    assert found.errors["read"] > 200
    with Archive(tmp_path / "mutants.sqlite") as archive:
        rows = archive.rows(archive.open_session(root).session_id)
    told = {row.file.partition("!/")[0] for row in rows}
    silent = {path.name for path in root.iterdir()} - told
    assert all(not list(walk(root / name)) for name in silent)  # ZIPs that list no member now
    assert not [row.file for row in rows if "fault in this program" in notice_text(row.error)]


# --- no depth, no name, no member is lost -----------------------------------------------------


@pytest.fixture
def deep(tmp_path: Path) -> Iterator[Path]:
    """A folder that pytest could not remove."""
    root = tmp_path / "deep"
    root.mkdir()
    yield root
    subprocess.run(["rm", "-rf", str(root)], check=True)


def dig(root: Path, name: str, levels: int) -> Iterator[int]:
    """Make folders within folders; gives an open one, closed when the next is asked for."""
    at = os.open(root, os.O_RDONLY)
    for _ in range(levels):
        os.mkdir(name, dir_fd=at)
        below = os.open(name, os.O_RDONLY, dir_fd=at)
        os.close(at)
        at = below
        yield at
    os.close(at)


def put_in(descriptor: int, name: str, data: bytes) -> None:
    file = os.open(name, os.O_WRONLY | os.O_CREAT, dir_fd=descriptor)
    os.write(file, data)
    os.close(file)


@posix
def test_folders_may_be_as_deep_as_paths_can_be_long(deep: Path) -> None:
    for number, at in enumerate(dig(deep, "d", 1200)):
        if number in (0, 700, 1199):
            put_in(at, "a.dcm", made(pattern()))
    entries = list(walk(deep))
    assert sorted(entry.file.count("/") for entry in entries) == [1, 701, 1200]
    assert all(len(folder.read_entry(entry)) == 1 for entry in entries)


@posix
def test_what_lies_deeper_than_any_path_is_told(deep: Path) -> None:
    for at in dig(deep, "a folder with a long name " * 8, 25):
        put_in(at, "a.dcm", made(pattern()))
    read, too_deep = 0, 0
    for entry in walk(deep):
        try:
            read += len(folder.read_entry(entry))
        except PathTooLong:
            too_deep += 1
    assert read > 15
    assert too_deep >= 1  # the first that cannot be opened stands for what lies below


@posix
def test_two_names_that_would_be_written_alike_are_two_rows(tmp_path: Path) -> None:
    raw, literal = os.fsdecode(b"a\xe9.dcm"), "a\\xe9.dcm"
    (tmp_path / raw).write_bytes(made(pattern()))
    (alone,) = walk(tmp_path)
    assert alone.file == literal  # as it is in archives of today
    (tmp_path / literal).write_bytes(made(pattern()[::-1]))
    entries = {entry.file: entry for entry in walk(tmp_path)}
    assert sorted(entries) == ["a\\udce9.dcm", literal]
    (of_raw,) = folder.read_entry(entries["a\\udce9.dcm"])
    (of_literal,) = folder.read_entry(entries[literal])
    assert np.array_equal(of_raw.pixels, pattern())
    assert np.array_equal(of_literal.pixels, pattern()[::-1])


@posix
def test_folders_whose_names_are_no_text_hold_what_they_hold(tmp_path: Path) -> None:
    pictures = {}
    for part in (b"d\xe9", b"d\\xe9", b"d\\udce9", b"d\\xe9\xff"):
        parent = tmp_path / os.fsdecode(part)
        parent.mkdir()
        for name in (b"\xe9.dcm", b"\\xe9.dcm"):
            pictures[part + b"/" + name] = pattern() + len(pictures)
            (parent / os.fsdecode(name)).write_bytes(made(pictures[part + b"/" + name]))
    entries = list(walk(tmp_path))
    assert len({entry.file for entry in entries}) == len(entries)
    read = [
        radiograph.pixels
        for entry in entries
        if entry.error is None
        for radiograph in folder.read_entry(entry)
    ]
    told = [entry for entry in entries if entry.error is not None]
    missing = [p for p in pictures.values() if not any(np.array_equal(p, r) for r in read)]
    assert len(missing) == 2 * len(told)  # a folder that cannot be named says so
    assert len(read) + len(missing) == len(pictures)


def test_members_of_one_name_are_all_read(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("b.dcm", made(pattern()))
        for number in (1, 2):
            with pytest.warns(UserWarning, match="Duplicate"):
                archive.writestr("b.dcm", made(pattern() + number))
        archive.writestr("b.dcm (2)", made(pattern() + 3))
    entries = {entry.file: entry for entry in walk(tmp_path)}
    assert list(entries) == [f"a.zip!/b.dcm{which}" for which in ("", " (2)", " (3)", " (4)")]
    read = [int(folder.read_entry(entry)[0].pixels.min()) for entry in entries.values()]
    assert read == [2, 3, 1, 0]  # the last under its name, as it is unpacked


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("at", [0.1, 0.5, 0.9])
def test_a_damaged_member_is_told_as_such(tmp_path: Path, method: int, at: float) -> None:
    path = tmp_path / "a.zip"
    noise = np.random.default_rng(1).integers(0, 4096, (60, 70)).astype(np.uint16)
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("b.dcm", made(noise))
        size = archive.getinfo("b.dcm").compress_size
    data = bytearray(path.read_bytes())
    first = 35 + round(at * size)
    data[first : first + 40] = bytes(255 - byte for byte in data[first : first + 40])
    path.write_bytes(data)
    (entry,) = walk(tmp_path)
    with Decoders() as decoders:
        outcome = decoders.open(entry)
    assert isinstance(outcome.error, DamagedContainer | DamagedImage), outcome
    assert not outcome.fault


# --- what libraries print ---------------------------------------------------------------------


def tiff_with_damage() -> bytes:
    """Whose pixels libtiff decompresses, and complains of."""
    buffer = io.BytesIO()
    Image.fromarray(grey(1)).save(buffer, "TIFF", compression="tiff_adobe_deflate")
    data = bytearray(buffer.getvalue())
    data[40:400] = bytes(360)
    return bytes(data)


@linux
def test_what_libraries_print_belongs_to_the_file_s_message(
    tmp_path: Path, archive: Archive, capfd: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (root / "damaged.tif").write_bytes(tiff_with_damage())
    write_png(root / "chatty.png", grey(2))
    write_png(root / "quiet.png", grey(3))
    rows = rows_read(root, archive, hostile)
    assert capfd.readouterr().err == ""
    assert "ZIPDecode" in notice_text(rows["damaged.tif"].error)
    header = rows["chatty.png"].header
    assert header is not None
    (notice,) = header.warnings
    warning = notice_text(notice)
    assert warning.startswith("The decoder reports: TIFFReadDirectory: Bad value")
    assert "MADE" not in warning
    header = rows["quiet.png"].header
    assert header is not None
    assert header.warnings == ()
