"""Overlays of a file: found wherever they lie, drawn, and never grey values."""

from __future__ import annotations

from dataclasses import replace

import imagecodecs
import numpy as np
import pytest
from pydicom.encaps import encapsulate
from pydicom.uid import UID, ExplicitVRBigEndian, ExplicitVRLittleEndian, JPEGLSLossless

from osteo_desktop.imaging.display import render
from osteo_desktop.imaging.overlay import file_overlays, with_file_overlays
from osteo_desktop.records.radiograph import Overlay, Radiograph
from osteo_desktop.wording.notices import notice_text
from tests.made.dicom import image, letter, pattern, put_overlay, read, read_all, write

TWELVE = {"BitsStored": 12, "HighBit": 11, "WindowCenter": 2048, "WindowWidth": 4096}


def drawn(radiograph: Radiograph) -> np.ndarray:
    found = file_overlays(radiograph, 10_000)
    assert found is not None
    return found


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian])
@pytest.mark.parametrize("origin", [[1, 1], [5, 9], [-3, -2], [20, 28]])
def test_it_lies_where_its_origin_says(origin: list[int], syntax: UID) -> None:
    pixels = pattern()
    order = ">" if syntax == ExplicitVRBigEndian else "<"
    dataset = image(pixels, **TWELVE, PixelData=pixels.astype(f"{order}u2").tobytes())
    put_overlay(dataset, letter(), origin=origin, label="side")
    if syntax == ExplicitVRBigEndian:
        words = np.frombuffer(dataset[0x6000, 0x3000].value, "<u2").byteswap().tobytes()
        dataset[0x6000, 0x3000].value = words
    radiograph = read(write(dataset, syntax))
    expected = np.zeros(pixels.shape, bool)
    for row, column in np.argwhere(letter()):
        at = (row + origin[0] - 1, column + origin[1] - 1)
        if 0 <= at[0] < pixels.shape[0] and 0 <= at[1] < pixels.shape[1]:
            expected[at] = True
    np.testing.assert_array_equal(drawn(radiograph), expected)
    np.testing.assert_array_equal(radiograph.pixels, pixels)
    assert radiograph.header.overlays == ("side",)


@pytest.mark.parametrize("coded", [False, True], ids=["native", "JPEG-LS"])
@pytest.mark.parametrize("bit", [12, 15])
def test_one_in_unused_bits_of_the_pixels_is_drawn_and_no_grey_value(bit: int, coded: bool) -> None:
    """Retired with the standard of 2004, and still in old files."""
    mark = np.zeros(pattern().shape, bool)
    mark[3:14, 5:12] = letter()
    cells = pattern() | (mark.astype(np.uint16) << bit)
    dataset = image(cells, **TWELVE)
    if coded:
        dataset.PixelData = encapsulate([imagecodecs.jpegls_encode(cells)])
        dataset["PixelData"].VR = "OB"
        dataset["PixelData"].is_undefined_length = True
    for element, vr, value in (
        (0x0010, "US", 24),
        (0x0011, "US", 30),
        (0x0100, "US", 16),
        (0x0102, "US", bit),
    ):
        dataset.add_new((0x6000, element), vr, value)
    radiograph = read(write(dataset, JPEGLSLossless if coded else ExplicitVRLittleEndian))
    np.testing.assert_array_equal(radiograph.pixels, pattern())
    np.testing.assert_array_equal(drawn(radiograph), mark)


def test_of_several_frames_each_has_its_own() -> None:
    frames = np.stack([pattern(), pattern()[::-1], pattern()[:, ::-1]])
    dataset = image(frames, **TWELVE)
    planes = np.stack([letter(5, 7), letter(5, 7)[::-1]])  # 35 bits: not whole bytes
    put_overlay(dataset, planes, first=2)
    first, second, third = read_all(write(dataset))
    assert first.overlays == ()
    np.testing.assert_array_equal(drawn(second)[:5, :7], planes[0])
    np.testing.assert_array_equal(drawn(third)[:5, :7], planes[1])


def test_two_groups_and_an_empty_one() -> None:
    dataset = put_overlay(image(pattern(), **TWELVE), letter())
    put_overlay(dataset, np.zeros((4, 4), bool), 0x6004)
    put_overlay(dataset, letter(), 0x601E, origin=[10, 10])
    radiograph = read(write(dataset))
    assert [overlay.group for overlay in radiograph.overlays] == [0x6000, 0x601E]
    assert drawn(radiograph).sum() == 2 * letter().sum()
    assert radiograph.header.warnings == ()


@pytest.mark.parametrize("data", [b"\0\1", b""])
def test_one_that_is_cut_is_told_and_the_radiograph_read(data: bytes) -> None:
    dataset = put_overlay(image(pattern(), **TWELVE), letter(), data=data)
    radiograph = read(write(dataset))
    assert radiograph.overlays == ()
    assert "overlay" in notice_text(radiograph.header.warnings[0])
    np.testing.assert_array_equal(radiograph.pixels, pattern())


def test_the_picture_is_the_same_with_and_without() -> None:
    """What the model, thumbnails and windows are made of."""
    bare = read(write(image(pattern(), **TWELVE)))
    laid_over = read(write(put_overlay(image(pattern(), **TWELVE), letter())))
    np.testing.assert_array_equal(render(laid_over), render(bare))


def test_paper_shows_it_white_on_a_dark_edge() -> None:
    radiograph = read(write(put_overlay(image(pattern(), **TWELVE), letter(), origin=[8, 8])))
    picture = with_file_overlays(render(radiograph), radiograph)
    assert (picture[drawn(radiograph)] == 255).all()
    bare = read(write(image(pattern(), **TWELVE)))
    grey = render(bare)
    assert with_file_overlays(grey, bare) is grey


def test_a_line_stays_a_line_on_a_coarser_picture() -> None:
    bits = np.zeros((301, 407), bool)
    bits[150, :] = bits[:, 200] = True
    pixels = np.zeros(bits.shape, np.uint16)
    radiograph = read(write(image(pixels)))
    radiograph = replace(radiograph, overlays=(Overlay(0x6000, "", 0, 0, bits),))
    coarse = file_overlays(radiograph, 100)
    assert coarse is not None
    assert max(coarse.shape) <= 102
    assert coarse.any(axis=0).all()
    assert coarse.any(axis=1).all()
