"""HEIC, as phones write it, is read; whatever is damaged is told and nothing else."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from osteo_desktop.errors.files import ReadError
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.formats import format_of
from osteo_desktop.imaging.photographs.opening import read_photograph
from osteo_desktop.imaging.raster.heif import is_heif
from osteo_desktop.records.film_photograph import FilmSign

WHOLE = (Path(__file__).parent.parent / "recorded" / "photograph.heic").read_bytes()
"""A film on a lightbox by the camera model."""
CORNERS = np.array([(34.33, 108.07), (436.3, 64.32), (513.76, 571.73), (99.76, 593.36)])
_ENTRY = Entry("one.heic", "/one.heic")


def test_a_phones_picture_is_read() -> None:
    (read,) = folder.decode(_ENTRY, WHOLE)
    header = read.header
    assert (header.media, header.rows, header.columns) == ("HEIC", 700, 550)
    assert header.lossy
    photograph = header.photograph
    assert photograph is not None
    assert photograph.sign is FilmSign.CAMERA
    assert np.abs(np.array(photograph.corners).reshape(4, 2) - CORNERS).max() < 3


def test_what_it_says_beside_its_pixels_is_told() -> None:
    tags = folder.tags_of(_ENTRY, WHOLE)
    assert any("Nokia" in str(tag) for tag in tags.tags)


@pytest.mark.parametrize("orientation", [2, 6, 7], ids=["mirrored", "turned", "both"])
def test_it_is_turned_and_mirrored_once(orientation: int) -> None:
    """A telephone says it twice: in boxes (irot, imir), which its decoder follows, and in EXIF.
    Followed twice, a film would be shown mirrored or turned."""
    from pillow_heif import register_heif_opener

    register_heif_opener()
    corners = np.kron(np.array([[240, 150], [100, 50]], np.uint8), np.ones((48, 64), np.uint8))
    stored, exif = Image.fromarray(corners).convert("RGB"), Image.Exif()
    exif[274] = orientation
    file = io.BytesIO()
    stored.save(file, "HEIF", quality=90, exif=exif.tobytes())
    assert b"irot" in file.getvalue() or b"imir" in file.getvalue()
    plain = io.BytesIO()
    stored.save(plain, "TIFF", exif=exif)
    meant = np.asarray(ImageOps.exif_transpose(Image.open(plain)).convert("L"))
    for seen in (
        folder.decode(_ENTRY, file.getvalue())[0].pixels,
        read_photograph(_ENTRY, file.getvalue(), "0" * 64).grey,
    ):
        assert seen.shape == meant.shape
        assert np.abs(seen.astype(int) - meant)[8:-8:8, 8:-8:8].max() < 12


@pytest.mark.parametrize("share", [0.001, 0.01, 0.05, 0.3, 0.7, 0.99])
def test_a_file_that_ends_early_is_damaged(share: float) -> None:
    cut = WHOLE[: int(len(WHOLE) * share)]
    with pytest.raises(ReadError):
        folder.decode(_ENTRY, cut)


@pytest.mark.slow
@settings(max_examples=25, deadline=None, derandomize=True)
@given(at=st.integers(0, len(WHOLE) - 9), with_what=st.binary(min_size=1, max_size=8))
def test_an_overwritten_file_is_read_or_refused(at: int, with_what: bytes) -> None:
    data = WHOLE[:at] + with_what + WHOLE[at + len(with_what) :]
    try:
        for radiograph in folder.decode(_ENTRY, data):
            assert radiograph.pixels.ndim == 2
    except ReadError:
        return


@pytest.mark.parametrize(
    ("head", "is_one"),
    [
        (WHOLE[:64], True),
        (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1heic", True),
        (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1avif", False),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", False),
        (b"\xff\xff\xff\xffftypheic", False),
        (b"", False),
    ],
)
def test_it_is_told_by_its_brands(head: bytes, is_one: bool) -> None:
    assert is_heif(head) is is_one
    form = format_of(head)
    assert (form is not None and form.media == "HEIC") is is_one
