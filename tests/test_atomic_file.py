"""Files appear whole or not at all."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from osteo_desktop import atomic_file
from osteo_desktop.atomic_file import (
    check_destinations,
    make_private_file,
    make_private_folder,
    replacing,
)
from osteo_desktop.errors.files import BadDestination


def test_the_new_file_takes_the_old_one_s_place(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_text("old")
    with replacing(target) as partial:
        partial.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_an_error_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_text("old")

    def fail_half_way() -> None:
        with replacing(target) as partial:
            partial.write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(BadDestination, match="nowhere"), replacing(tmp_path / "nowhere" / "x"):
        pass


def test_destinations_are_checked_before_the_work(tmp_path: Path) -> None:
    check_destinations(tmp_path / "new.csv", None)
    with pytest.raises(BadDestination, match="is a folder"):
        check_destinations(tmp_path)
    with pytest.raises(BadDestination, match="does not exist"):
        check_destinations(tmp_path / "nowhere" / "x.pdf")


@pytest.mark.usefixtures("ordinary_user")
def test_a_folder_without_permission_is_told_before_the_work(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(BadDestination, match="may not be written"):
        check_destinations(tmp_path / "x.pdf")


# --- what is no regular file ------------------------------------------------------------------


def never_opened(destination: Path) -> None:
    """Neither the check before the work nor the writing itself touches it."""
    before = destination.lstat()
    beside = sorted(destination.parent.iterdir()) if destination.parent != Path("/dev") else []
    with pytest.raises(BadDestination, match="not a file"):
        check_destinations(destination)
    with pytest.raises(BadDestination, match="not a file"), replacing(destination):
        pytest.fail("the block must not begin")
    after = destination.lstat()
    assert (after.st_mode, after.st_ino) == (before.st_mode, before.st_ino)
    if beside:
        assert sorted(destination.parent.iterdir()) == beside


def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "report.csv"
    os.mkfifo(pipe)
    never_opened(pipe)


def test_a_socket_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("report.csv")
        never_opened(tmp_path / "report.csv")


@pytest.mark.parametrize("device", ["/dev/null", "/dev/full"])
def test_a_device_is_refused_before_anything_is_done(device: str) -> None:
    with pytest.raises(BadDestination, match="not a file"):
        check_destinations(Path(device))
    # As the writer asks itself, without ever coming near the device's folder.
    with pytest.raises(BadDestination, match="not a file"):
        atomic_file._check_is_replaceable(Path(device))


def test_a_link_to_a_device_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "report.csv"
    link.symlink_to("/dev/full")
    never_opened(link)
    assert link.is_symlink()


def test_the_file_that_this_program_prints_to_is_not_replaced(tmp_path: Path) -> None:
    """As ``osteo-desktop read . --csv /dev/stdout > out.csv`` would."""
    program = (
        "import sys; from pathlib import Path; from osteo_desktop.atomic_file import *\n"
        "from osteo_desktop.errors.files import BadDestination\n"
        "try:\n    check_destinations(Path(sys.argv[1]))\n"
        "except BadDestination as error: print(error.message)\n"
    )
    out = tmp_path / "out.csv"
    for name in (str(out), "/dev/stdout"):
        with out.open("w") as file:
            subprocess.run([sys.executable, "-c", program, name], stdout=file, check=True)
        assert "prints to it" in out.read_text()


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(BadDestination, match="is a folder"), replacing(tmp_path):
        pytest.fail("the block must not begin")


# --- who may read it --------------------------------------------------------------------------


@pytest.fixture(params=[0o000, 0o022], ids=["umask 000", "umask 022"])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("umask")
def test_a_file_is_its_owner_s_alone_from_the_moment_it_exists(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_text("old, for all to read")
    target.chmod(0o644)
    with replacing(target) as partial:
        assert mode(partial) == 0o600
        partial.write_text("new")
        assert mode(partial) == 0o600
    assert mode(target) == 0o600


def test_what_names_no_patient_may_be_shared(tmp_path: Path, umask: int) -> None:
    with replacing(tmp_path / "model.json", shared=True):
        pass
    assert mode(tmp_path / "model.json") == 0o666 & ~umask


@pytest.mark.usefixtures("umask")
def test_folders_are_made_for_their_owner_alone_those_above_too(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_private_folder(tmp_path / "a" / "b")
    assert [mode(tmp_path / name) for name in ("a", "a/b")] == [0o700, 0o700]
    make_private_folder(tmp_path / "a" / "b")
    assert mode(tmp_path) == 0o755, "a folder that was there is not ours to change"


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    with pytest.raises(OSError, match=r"exists|Not a directory"):
        make_private_folder(tmp_path / "a")


@pytest.mark.usefixtures("umask")
def test_a_file_that_grows_is_made_for_its_owner_alone_and_keeps_what_it_holds(
    tmp_path: Path,
) -> None:
    log = tmp_path / "program.log"
    make_private_file(log)
    assert mode(log) == 0o600
    log.write_text("a line")
    log.chmod(0o644)
    make_private_file(log)
    assert (mode(log), log.read_text()) == (0o600, "a line")
