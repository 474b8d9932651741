"""Every file of a folder, ZIP or DICOMDIR is found once, in order, or says what hides it."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import socket
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image

from osteo_desktop.errors.files import (
    DamagedContainer,
    DamagedImage,
    EmptyFile,
    NoPixels,
    NoSuchFile,
    NotAnImage,
    PermissionDenied,
    ReadError,
)
from osteo_desktop.imaging.folder import Entry, decode, load, read_bytes, read_entry
from osteo_desktop.imaging.sources.kinds import walk
from osteo_desktop.progress import Cancelled, Progress
from tests.made.dicom import made, pattern

DISC = Path(pydicom.__file__).parent / "data" / "test_files" / "dicomdirtests"
DICOM = made(pattern())
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX file names and links")


def png() -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(pattern(largest=255)).save(buffer, "PNG")
    return buffer.getvalue()


def put(root: Path, *names: str, data: bytes = DICOM) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def zipped(path: Path, members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def files(root: Path) -> list[str]:
    return [entry.file for entry in walk(root)]


def test_all_files_sorted_with_their_absolute_paths(tmp_path: Path) -> None:
    put(tmp_path, "b.dcm", "a/z.dcm", "a/b/c.png", "c d/é ß.dcm", "no suffix")
    entries = list(walk(tmp_path))
    assert [e.file for e in entries] == [
        "a/b/c.png",
        "a/z.dcm",
        "b.dcm",
        "c d/é ß.dcm",
        "no suffix",
    ]
    for entry in entries:
        assert Path(entry.source_path) == tmp_path / entry.file
        assert Path(entry.source_path).is_absolute()
        assert read_entry(entry)[0].file == entry.file


def test_a_relative_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "in/a.dcm")
    monkeypatch.chdir(tmp_path)
    (entry,) = walk(Path("in"))
    assert entry == Entry("a.dcm", str(tmp_path / "in" / "a.dcm"))


def test_a_single_file(tmp_path: Path) -> None:
    put(tmp_path, "a.dcm", "b.dcm")
    assert list(walk(tmp_path / "a.dcm")) == [Entry("a.dcm", str(tmp_path / "a.dcm"))]


def test_hidden_files_and_litter_are_skipped(tmp_path: Path) -> None:
    put(tmp_path, ".DS_Store", "._a.dcm", ".hidden/a.dcm", "Thumbs.db", "x/desktop.ini", "a.dcm")
    assert files(tmp_path) == ["a.dcm"]


def test_what_is_no_image_is_found_too_and_explained(tmp_path: Path) -> None:
    put(tmp_path, "letter.dcm", data=b"Dear colleague")
    put(tmp_path, "empty.png", data=b"")
    assert files(tmp_path) == ["empty.png", "letter.dcm"]
    empty, letter = walk(tmp_path)
    with pytest.raises(EmptyFile):
        read_bytes(empty)
    with pytest.raises(NotAnImage):
        read_bytes(letter)


def test_a_hundred_renamed_non_images(tmp_path: Path) -> None:
    rng = np.random.default_rng(7)
    suffixes = (".dcm", ".png", ".jpg", ".tif", "")
    for number in range(100):
        noise = rng.integers(0, 256, 10 ** (number % 5), dtype=np.uint8).tobytes()
        text = f"%PDF-1.7 {number} ".encode() * number
        put(tmp_path, f"{number:03}{suffixes[number % 5]}", data=noise if number % 2 else text)
    entries = list(walk(tmp_path))
    assert len(entries) == 100
    for entry in entries:
        with pytest.raises(ReadError):
            read_entry(entry)


def test_an_empty_folder(tmp_path: Path) -> None:
    assert files(tmp_path) == []


def test_a_root_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        list(walk(tmp_path / "gone"))


def test_a_file_that_has_gone_since(tmp_path: Path) -> None:
    put(tmp_path, "a.dcm")
    (entry,) = walk(tmp_path)
    (tmp_path / "a.dcm").unlink()
    with pytest.raises(NoSuchFile):
        read_bytes(entry)


@pytest.mark.usefixtures("ordinary_user")
def test_a_folder_or_file_without_permission(tmp_path: Path) -> None:
    put(tmp_path, "a.dcm", "closed/b.dcm", "z.dcm")
    (tmp_path / "closed").chmod(0)
    (tmp_path / "z.dcm").chmod(0)
    try:
        first, closed, last = walk(tmp_path)
        assert (first.file, closed.file, last.file) == ("a.dcm", "closed", "z.dcm")
        assert first.error is None
        assert isinstance(closed.error, PermissionDenied)
        with pytest.raises(PermissionDenied):
            read_bytes(closed)
        with pytest.raises(PermissionDenied):
            read_bytes(last)
        with pytest.raises(PermissionDenied):
            list(walk(tmp_path / "closed"))
    finally:
        (tmp_path / "closed").chmod(0o700)
        (tmp_path / "z.dcm").chmod(0o600)


@posix
def test_links_in_circles(tmp_path: Path) -> None:
    put(tmp_path, "root/a/b/c.dcm", "elsewhere/d.dcm")
    root = tmp_path / "root"
    (root / "a" / "b" / "up").symlink_to(root)
    (root / "again").symlink_to(root / "a")
    (root / "out").symlink_to(tmp_path / "elsewhere")
    (root / "out twice").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere" / "back").symlink_to(root)
    assert files(root) == ["a/b/c.dcm", "out/d.dcm"]


@posix
def test_a_root_that_is_a_link(tmp_path: Path) -> None:
    put(tmp_path, "real/a/b.dcm")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "real" / "a" / "again").symlink_to(tmp_path / "link")
    assert files(tmp_path / "link") == ["a/b.dcm"]


@posix
def test_a_broken_link(tmp_path: Path) -> None:
    (tmp_path / "a.dcm").symlink_to(tmp_path / "gone")
    (entry,) = walk(tmp_path)
    with pytest.raises(NoSuchFile):
        read_bytes(entry)


@posix
@pytest.mark.timeout(10)
def test_a_pipe_or_socket_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.dcm")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(tmp_path / "socket"))
        for entry in walk(tmp_path):
            with pytest.raises(NotAnImage):
                read_bytes(entry)
    assert files(tmp_path) == ["pipe.dcm", "socket"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_no_utf8_can_be_kept_and_opened(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/M\xfcller.dcm"
    with open(path, "wb") as stream:  # noqa: PTH123 -- a bytes path
        stream.write(DICOM)
    (entry,) = walk(tmp_path)
    assert entry.file == "M\\xfcller.dcm"
    entry.source_path.encode()
    assert len(read_entry(entry)) == 1
    assert load(entry.file, entry.source_path, 1).file == entry.file


def test_cancelling(tmp_path: Path) -> None:
    put(tmp_path, "a.dcm", "b.dcm")
    progress = Progress()
    found = walk(tmp_path, progress)
    next(found)
    progress.cancel()
    with pytest.raises(Cancelled):
        next(found)


# --- ZIP -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_a_zip_as_root(tmp_path: Path, method: int) -> None:
    members = {"b.png": png(), "a/Müller 王.dcm": DICOM, "__MACOSX/._b.png": b"x", ".x": b"x"}
    path = zipped(tmp_path / "a.zip", members, method)
    first, second = walk(path)
    assert first == Entry("a.zip!/a/Müller 王.dcm", str(path))
    assert second == Entry("a.zip!/b.png", str(path))
    assert read_bytes(first) == DICOM
    radiograph = load(second.file, second.source_path, 1)
    assert radiograph.file == "a.zip!/b.png"
    assert radiograph.source_path == str(path)
    assert radiograph.sha256 == hashlib.sha256(png()).hexdigest()
    np.testing.assert_array_equal(radiograph.pixels, pattern(largest=255))


def test_a_zip_within_a_folder_whatever_its_suffix(tmp_path: Path) -> None:
    put(tmp_path, "sub/a.dcm", "sub/z.dcm")
    zipped(tmp_path / "sub" / "m.dat", {"x/b.dcm": DICOM})
    assert files(tmp_path) == ["sub/a.dcm", "sub/m.dat!/x/b.dcm", "sub/z.dcm"]
    entry = list(walk(tmp_path))[1]
    assert entry.source_path == str(tmp_path / "sub" / "m.dat")
    assert load(entry.file, entry.source_path, 1).file == entry.file


def test_member_names_in_utf8_that_do_not_say_so(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"Mxxller.dcm": DICOM})
    path.write_bytes(path.read_bytes().replace(b"Mxxller", "Müller".encode()))
    (entry,) = walk(path)
    assert entry.file == "a.zip!/Müller.dcm"
    assert read_bytes(entry) == DICOM


def test_a_zip_within_a_zip_is_named_not_opened(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", {"a.dcm": DICOM}).read_bytes()
    (entry,) = walk(zipped(tmp_path / "outer.zip", {"inner.zip": inner}))
    with pytest.raises(NotAnImage, match="a ZIP or TAR within another"):
        read_bytes(entry)


def test_a_damaged_zip(tmp_path: Path) -> None:
    whole = zipped(tmp_path / "a.zip", {"a.dcm": DICOM}).read_bytes()
    put(tmp_path, "a.zip", data=whole[: len(whole) // 2])
    put(tmp_path, "b.dcm")
    damaged, good = walk(tmp_path)
    assert damaged.file == "a.zip"
    assert isinstance(damaged.error, DamagedContainer)
    assert str(damaged.error).startswith("a.zip: The ZIP cannot be opened")
    assert good.error is None
    (alone,) = walk(tmp_path / "a.zip")
    assert isinstance(alone.error, DamagedContainer)


def test_a_damaged_member_does_not_hide_the_others(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a.dcm": DICOM, "b.dcm": DICOM}, zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[data.index(DICOM) + 900] ^= 0xFF
    path.write_bytes(data)
    first, second = walk(path)
    with pytest.raises(DamagedContainer, match="checksum"):
        read_bytes(first)
    assert read_bytes(second) == DICOM


@pytest.mark.parametrize("all_of_it", [True, False])
def test_an_encrypted_zip(tmp_path: Path, all_of_it: bool) -> None:
    path = zipped(tmp_path / "a.zip", {"a.dcm": DICOM, "b.dcm": DICOM})
    data = bytearray(path.read_bytes())
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:  # the flags in the directory
        data[at + 8] |= 1
        if not all_of_it:
            break
    path.write_bytes(data)
    first, *others = walk(path)
    if all_of_it:
        assert (first.file, others) == ("a.zip", [])
        assert isinstance(first.error, DamagedContainer)
        return
    with pytest.raises(DamagedContainer, match="encrypted"):
        read_bytes(first)
    assert read_bytes(others[0]) == DICOM


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a.dcm": DICOM, "zeros": b"\0" * (64 << 20)})
    data = bytearray(path.read_bytes())
    at = data.find(b"PK\x01\x02")
    data[at + 24 : at + 28] = (2 << 30).to_bytes(4, "little")  # a.dcm's stated size
    path.write_bytes(data)
    bomb, zeros = walk(path)
    with pytest.raises(DamagedContainer, match="more than 1 GB"):
        read_bytes(bomb)
    with pytest.raises(NotAnImage):  # told by its first bytes
        read_bytes(zeros)


def test_a_member_that_has_gone(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a.dcm": DICOM})
    with pytest.raises(NoSuchFile):
        load("a.zip!/b.dcm", str(path), 1)


@posix
def test_a_folder_that_looks_like_a_zip_member(tmp_path: Path) -> None:
    put(tmp_path, "x.zip!/a.dcm")
    (entry,) = walk(tmp_path)
    assert entry.file == "x.zip!/a.dcm"
    assert read_bytes(entry) == DICOM


# --- DICOMDIR --------------------------------------------------------------------------------


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    root = tmp_path / "disc"
    shutil.copytree(DISC, root)
    return root


def test_a_dicomdir_as_root_lists_its_files(disc: Path) -> None:
    entries = list(walk(disc / "DICOMDIR"))
    assert len(entries) == 31
    assert [e.file for e in entries] == sorted(e.file for e in entries)
    assert entries[0].file == "77654033/CR1/6154"
    for entry in entries:
        assert entry.error is None
        assert len(read_entry(entry)) == 1


@pytest.mark.parametrize("change", [str.lower, str.upper, "{};1".format])
def test_its_names_match_whatever_their_case_or_version(
    disc: Path, change: Callable[[str], str]
) -> None:
    for path in [disc / "77654033" / "CR1" / "6154", disc / "77654033" / "CR1"]:
        path.rename(path.with_name(change(path.name)))
    entry = next(walk(disc / "DICOMDIR"))
    assert entry.file == "77654033/CR1/6154"
    assert entry.error is None
    assert len(read_entry(entry)) == 1
    assert load(entry.file, entry.source_path, 1).header.Modality == "CR"


def test_a_file_that_it_names_but_has_not(disc: Path) -> None:
    (disc / "77654033" / "CR1" / "6154").unlink()
    first, second, *_ = walk(disc / "DICOMDIR")
    assert isinstance(first.error, NoSuchFile)
    assert first.file == "77654033/CR1/6154"
    assert second.error is None


def test_names_that_lead_out_of_the_disc_are_missing_files(disc: Path) -> None:
    data = (disc / "DICOMDIR").read_bytes()
    (disc / "DICOMDIR").write_bytes(data.replace(b"77654033\\CR1\\6154", b"..\\..\\..\\etc\\pass"))
    entries = {entry.file: entry for entry in walk(disc / "DICOMDIR")}
    assert isinstance(entries["../../../etc/pass"].error, NoSuchFile)


def test_within_a_folder_it_is_skipped_for_its_files_are_found(disc: Path) -> None:
    for path in disc.glob("DICOMDIR-*"):
        path.unlink()
    shutil.rmtree(disc / "TINY_ALPHA")
    (disc / "README.txt").unlink()
    assert files(disc) == files(disc / "DICOMDIR")


def test_as_an_image_it_has_no_pixels(disc: Path) -> None:
    entry = Entry("DICOMDIR", str(disc / "DICOMDIR"))
    with pytest.raises(NoPixels):
        read_entry(entry)


@pytest.mark.parametrize("share", [0.03, 0.1, 0.5, 0.9])
def test_a_dicomdir_that_is_cut_tells_so_beside_what_it_still_names(
    disc: Path, share: float
) -> None:
    data = (disc / "DICOMDIR").read_bytes()
    (disc / "DICOMDIR").write_bytes(data[: int(share * len(data))])
    damage, *found = walk(disc / "DICOMDIR")
    assert damage.file == "DICOMDIR"
    assert isinstance(damage.error, DamagedContainer)
    assert len(found) < 31
    assert bool(found) is (share > 0.03)
    assert all(entry.error is None for entry in found)


def test_a_dicomdir_without_files_is_damaged(disc: Path) -> None:
    shutil.copy(disc / "DICOMDIR-empty.dcm", disc / "DICOMDIR")
    (entry,) = walk(disc / "DICOMDIR")
    assert isinstance(entry.error, DamagedContainer)


# --- frames ----------------------------------------------------------------------------------


def test_one_frame_again(tmp_path: Path) -> None:
    frames = np.stack([pattern(), pattern()[::-1], pattern()[:, ::-1]])
    put(tmp_path, "a.dcm", data=made(frames))
    (entry,) = walk(tmp_path)
    assert len(read_entry(entry)) == 3
    for number, frame in enumerate(frames, start=1):
        radiograph = load(entry.file, entry.source_path, number)
        assert radiograph.header.frame == number
        np.testing.assert_array_equal(radiograph.pixels, frame)
    with pytest.raises(DamagedImage):
        load(entry.file, entry.source_path, 4)


def test_decoding_bytes_that_were_read_before(tmp_path: Path) -> None:
    put(tmp_path, "a.dcm", data=png())  # content counts, not the suffix
    (entry,) = walk(tmp_path)
    (radiograph,) = decode(entry, read_bytes(entry))
    assert radiograph.header.media == "PNG"
    assert radiograph.sha256 == hashlib.sha256(png()).hexdigest()
    with pytest.raises(EmptyFile):
        decode(entry, b"")
