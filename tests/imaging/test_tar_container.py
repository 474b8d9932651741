"""A TAR's members, packed by gzip or not, are those that its unpacking would give."""

from __future__ import annotations

import gzip
import io
import tarfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.errors.files import DamagedContainer, NotAnImage, ReadError
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.containers import gunzipped, tar_container
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.sources.kinds import walk
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.decoding.decoders import Decoders
from tests.made.folder import grey, png_bytes

SUFFIXES = ("tar", "tar.gz")
Member = tuple[str, bytes]


def tar_of(members: Sequence[Member | tarfile.TarInfo], form: int = tarfile.PAX_FORMAT) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=form) as archive:
        for member in members:
            if isinstance(member, tarfile.TarInfo):
                archive.addfile(member)
                continue
            info = tarfile.TarInfo(member[0])
            info.size = len(member[1])
            archive.addfile(info, io.BytesIO(member[1]))
    return buffer.getvalue()


def written(root: Path, data: bytes, suffix: str = "tar", name: str = "a") -> Path:
    path = root / f"{name}.{suffix}"
    path.write_bytes(data if suffix == "tar" else gzip.compress(data))
    return path


def told(root: Path) -> tuple[list[Entry], str]:
    """The entries that can be read, and what is said of the container."""
    entries = list(walk(root))
    errors = [entry.error for entry in entries if entry.error is not None]
    return [e for e in entries if e.error is None], " ".join(notice_text(e.notice) for e in errors)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_members_are_listed_by_name_and_read(tmp_path: Path, suffix: str, form: int) -> None:
    long = "x" * 60 + "/" + "y" * 60 + ".png"
    members = [("./b.png", png_bytes(2)), (long, png_bytes(3)), ("a/a.png", png_bytes(1))]
    path = written(tmp_path, tar_of(members, form), suffix)
    for root in (path, tmp_path):
        entries, said = told(root)
        assert not said
        assert [entry.file for entry in entries] == [
            f"a.{suffix}!/{name}" for name in ("a/a.png", "b.png", long)
        ]
        for entry, seed in zip(entries, (1, 2, 3), strict=True):
            assert np.array_equal(folder.read_entry(entry)[0].pixels, grey(seed))
            assert folder.sha256_of(entry) == folder.read_entry(entry)[0].sha256


def test_members_far_within_a_packed_one_are_read_from_the_nearest_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gunzipped, "_APART", 1 << 12)
    monkeypatch.setattr(gunzipped, "_MOST_MARKS", 8)
    tar_container._gone_through.cache_clear()
    data = tar_of([(f"{number:02}.png", png_bytes(number)) for number in range(30)])
    half = len(data) // 2
    path = tmp_path / "a.tgz"
    path.write_bytes(gzip.compress(data[:half]) + gzip.compress(data[half:]))  # end to end
    entries, said = told(path)
    assert not said
    for number in (29, 0, 17, 16, 3):
        assert folder.read_bytes(entries[number]) == png_bytes(number)


def test_what_is_no_file_in_it_is_passed_over(tmp_path: Path) -> None:
    made = []
    for number, kind in enumerate((tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, b"6")):
        info = tarfile.TarInfo(f"{number}.png")
        info.type, info.linkname = kind, "/etc/passwd"
        made.append(info)
    written(tmp_path, tar_of([*made, ("a.png", png_bytes(1))]))
    assert [entry.file for entry in told(tmp_path)[0]] == ["a.tar!/a.png"]


def test_names_never_lead_out_of_it(tmp_path: Path) -> None:
    outside = tmp_path / "outside.png"
    outside.write_bytes(png_bytes(9))
    names = (str(outside), "/abs.png", "../outside.png", "a/../../outside.png", ".hidden.png")
    root = tmp_path / "root"
    root.mkdir()
    written(root, tar_of([(name, png_bytes(1)) for name in names]))
    for entry in told(root)[0]:
        assert entry.source_path == str(root / "a.tar")
        assert folder.read_bytes(entry) == png_bytes(1)
        assert ".." not in entry.file


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_members_of_one_name_are_all_read(tmp_path: Path, suffix: str) -> None:
    members = [("b.png", png_bytes(n)) for n in range(3)] + [("b.png (2)", png_bytes(3))]
    path = written(tmp_path, tar_of(members), suffix)
    entries = told(tmp_path)[0]
    assert [entry.file for entry in entries] == [
        f"{path.name}!/b.png{which}" for which in ("", " (2)", " (3)", " (4)")
    ]
    read = [folder.read_bytes(entry) for entry in entries]
    assert read == [png_bytes(n) for n in (2, 3, 1, 0)]  # the last under its name


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("at", [0.2, 0.5, 0.7, 0.9])
def test_one_that_ends_early_gives_what_is_whole_and_says_so(
    tmp_path: Path, suffix: str, at: float
) -> None:
    names = [f"{number}.png" for number in range(6)]
    data = tar_of([(name, png_bytes(n)) for n, name in enumerate(names)])[: -tarfile.RECORDSIZE]
    packed = data if suffix == "tar" else gzip.compress(data)
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(packed[: round(at * len(packed))])
    entries, said = told(tmp_path)
    assert "ends early" in said
    whole = 0
    for entry in entries:
        try:
            data = folder.read_bytes(entry)
        except DamagedContainer:
            continue
        assert data == png_bytes(int(Path(entry.file).stem))
        whole += 1
    assert whole < len(names)


def test_one_without_its_end_says_that_it_may_have_held_more(tmp_path: Path) -> None:
    data = tar_of([("a.png", png_bytes(1))])
    last = data.rstrip(b"\0")
    (tmp_path / "a.tar").write_bytes(last + bytes(-len(last) % 512))
    entries, said = told(tmp_path)
    assert [folder.read_bytes(entry) for entry in entries] == [png_bytes(1)]
    assert "may have held more" in said


def test_a_damaged_header_is_told_and_hides_nothing_before_it(tmp_path: Path) -> None:
    data = bytearray(tar_of([("a.png", png_bytes(1)), ("b.png", png_bytes(2))]))
    second = data.rindex(b"b.png")
    data[second + 148 : second + 154] = b"777777"
    (tmp_path / "a.tar").write_bytes(data)
    entries, said = told(tmp_path)
    assert [entry.file for entry in entries] == ["a.tar!/a.png"]
    assert "header of a member is damaged" in said


def test_a_wrong_checksum_is_told_though_members_can_be_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gunzipped, "_PIECE", 1 << 10)
    data = bytearray(gzip.compress(tar_of([(f"{n}.png", png_bytes(n)) for n in range(4)])))
    data[-6] ^= 0xFF  # its checksum
    (tmp_path / "a.tgz").write_bytes(data)
    entries, said = told(tmp_path)
    assert len(entries) == 4
    assert "TAR cannot be opened" in said


@pytest.mark.slow
def test_a_bomb_is_refused_before_it_takes_time_or_memory(tmp_path: Path) -> None:
    """100 MB of zeros in 100 KB; deflate's own limit is 1032 times."""
    info = tarfile.TarInfo("a.png")
    info.size = 3 << 30
    packed = gzip.compress(info.tobuf() + bytes(100 << 20))
    (tmp_path / "a.tgz").write_bytes(packed)
    entries, said = told(tmp_path)
    assert "unpacks to more than" in said
    for entry in entries:
        with pytest.raises(DamagedContainer, match="unpacks to more than"):
            folder.read_bytes(entry)


def test_a_header_of_a_gigabyte_and_a_sparse_member_are_refused(tmp_path: Path) -> None:
    info = tarfile.TarInfo("x")
    info.type, info.size = tarfile.XHDTYPE, 1 << 30
    (tmp_path / "a.tar").write_bytes(
        tar_of([("0.png", png_bytes(1))]).rstrip(b"\0")
        + bytes(-len(tar_of([("0.png", png_bytes(1))]).rstrip(b"\0")) % 512)
        + info.tobuf(tarfile.USTAR_FORMAT)
        + bytes(1024)
    )
    entries, said = told(tmp_path)
    assert [entry.file for entry in entries] == ["a.tar!/0.png"]
    assert "too large" in said
    (tmp_path / "a.tar").unlink()
    sparse = tarfile.TarInfo("s.png")
    sparse.pax_headers = {"GNU.sparse.map": "0,512", "GNU.sparse.size": str(1 << 40)}
    sparse.size = 512
    written(tmp_path, tar_of([sparse]) + bytes(2048))
    for entry in told(tmp_path)[0]:
        with pytest.raises(ReadError):
            folder.read_bytes(entry)


def test_no_container_within_a_container_is_opened(tmp_path: Path) -> None:
    inner = tar_of([("a.png", png_bytes(1))])
    written(tmp_path, tar_of([("a.tar", inner), ("b.tgz", gzip.compress(inner))]))
    for entry in told(tmp_path)[0]:
        with pytest.raises(NotAnImage, match="a ZIP or TAR within another"):
            folder.read_bytes(entry)


def test_listing_can_be_cancelled(tmp_path: Path) -> None:
    path = written(tmp_path, tar_of([("a.png", png_bytes(1))]))
    tar_container._gone_through.cache_clear()
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        tar_container.member_names(path, progress.check_cancelled)
    assert tar_container.member_names(path, lambda: None) == (["a.png"], "")


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_damage_anywhere_raises_nothing_but_what_is_told(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    root = tmp_path_factory.mktemp("tar")
    whole = bytearray(tar_of([(f"{n}.png", b"\x89PNG\r\n\x1a\n" + bytes(600)) for n in range(3)]))
    suffix = data.draw(st.sampled_from(SUFFIXES))
    packed = whole if suffix == "tar" else bytearray(gzip.compress(whole))
    for _ in range(data.draw(st.integers(1, 4))):
        packed[data.draw(st.integers(0, len(packed) - 1))] = data.draw(st.integers(0, 255))
    (root / f"a.{suffix}").write_bytes(packed[: data.draw(st.integers(1, len(packed)))])
    for entry in walk(root):
        try:
            folder.read_bytes(entry)
        except ReadError:
            continue


def test_a_decoder_reads_its_members_and_a_bad_one_stops_no_other(tmp_path: Path) -> None:
    written(tmp_path, tar_of([("a.png", png_bytes(1)), ("b.png", b"no picture")]), "tgz")
    with Decoders() as decoders:
        outcomes = [decoders.open(entry) for entry in walk(tmp_path)]
    assert [len(outcome.radiographs) for outcome in outcomes] == [1, 0]
    assert isinstance(outcomes[1].error, NotAnImage)
