"""Whether a file's compression lost anything, and what shape its pixels have."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from PIL import Image
from pydicom.uid import JPEG2000, UID, JPEG2000Lossless, JPEGBaseline8Bit, JPEGLSNearLossless

from osteo_desktop.imaging.folder import Entry, decode
from osteo_desktop.records.marks.mark import Mark, calibrated
from osteo_desktop.records.marks.measurement import angle_at
from osteo_desktop.records.radiograph import Header, PixelSpacing, SpacingOrigin
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.csv import write_csv
from osteo_desktop.wording.marks import mark_words
from osteo_desktop.wording.picture import lossy_text
from tests.made.dicom import compressed, made, pattern, read


@pytest.mark.parametrize(
    ("attributes", "words"),
    [
        ({}, ""),
        ({"LossyImageCompression": "00"}, ""),
        ({"LossyImageCompression": "01"}, "Lossy compressed"),
        (
            {
                "LossyImageCompression": "01",
                "LossyImageCompressionRatio": "12.50",
                "LossyImageCompressionMethod": "ISO_15444_1",
            },
            "Lossy compressed 12.5:1 (JPEG 2000)",
        ),
        (
            {"LossyImageCompression": "01", "LossyImageCompressionRatio": ["12", "3"]},
            "Lossy compressed 12:1, 3:1",
        ),
        (
            {"LossyImageCompression": "01", "LossyImageCompressionRatio": b"many"},
            "Lossy compressed",
        ),
    ],
    ids=str,
)
def test_what_is_stated_holds_though_it_is_written_without_loss(
    attributes: dict[str, Any], words: str, tmp_path: Path
) -> None:
    header = read(made(pattern(), **attributes)).header
    assert lossy_text(header) == words
    message = message_in_csv(header, tmp_path)
    assert message == (f"{words}." if words else "")


def message_in_csv(header: Header, folder: Path) -> str:
    table = folder / "out.csv"
    write_csv([Row("a", "/a", header=header)], {}, table)
    with table.open(encoding="utf-8-sig") as file:
        (line,) = csv.DictReader(file)
    return line["message"]


@pytest.mark.parametrize(
    ("syntax", "stated", "lossy"),
    [
        (JPEGBaseline8Bit, None, True),
        (JPEGBaseline8Bit, "00", True),
        (JPEG2000, None, True),
        (JPEG2000, "00", False),
        (JPEG2000Lossless, None, False),
        (JPEG2000Lossless, "01", True),
        (JPEGLSNearLossless, None, True),
    ],
)
def test_a_syntax_that_loses_counts_without_being_stated(
    syntax: UID, stated: str | None, lossy: bool
) -> None:
    pixels = pattern(40, 50, largest=255)
    encode = {
        JPEGBaseline8Bit: lambda p: imagecodecs.jpeg8_encode(p, level=95),
        JPEGLSNearLossless: imagecodecs.jpegls_encode,
    }.get(syntax, lambda p: imagecodecs.jpeg2k_encode(p, codecformat="j2k", level=0))
    data = compressed(pixels, [encode(pixels)], syntax, LossyImageCompression=stated)
    assert read(data).header.lossy is lossy


@pytest.mark.parametrize(("media", "lossy"), [("JPEG", True), ("PNG", False), ("TIFF", False)])
def test_a_jpeg_file_always_is(media: str, lossy: bool, tmp_path: Path) -> None:
    held = io.BytesIO()
    Image.fromarray(pattern(40, 50, largest=255)).save(held, media)
    (radiograph,) = decode(Entry("a", "/a"), held.getvalue())
    assert radiograph.header.lossy is lossy
    assert message_in_csv(radiograph.header, tmp_path) == "", "of a JPEG nobody expects otherwise"


def spacing_of(**attributes: Any) -> PixelSpacing | None:
    return read(made(pattern(), **attributes)).header.spacing


def test_an_aspect_ratio_is_no_length() -> None:
    """PixelAspectRatio: vertical, then horizontal size (PS3.3 C.7.6.3.1.7)."""
    spacing = spacing_of(PixelAspectRatio=[3, 2])
    assert spacing == PixelSpacing(1.5, 1.0, SpacingOrigin.RATIO)
    assert not spacing.is_length
    assert spacing.aspect == 1.5
    down = Mark("LENGTH", ((10, 10), (10, 30)))
    assert mark_words(down, spacing) == "30 pixel widths (pixels are not square)"
    corner = Mark("ANGLE", ((10, 0), (0, 0), (10, 10)))
    assert angle_at(corner.points, spacing) == pytest.approx(np.degrees(np.arctan(1.5)))
    from osteo_desktop.records.marks.mark import Calibration

    by_hand = calibrated(spacing, Calibration(((0, 0), (0, 10)), 30.0))
    assert by_hand is not None
    assert by_hand.is_length
    assert (by_hand.row, by_hand.column) == (3.0, 2.0)


@pytest.mark.parametrize("ratio", [[1, 1], [0, 1], [7], ["x", "y"]], ids=str)
def test_square_or_impossible_ratios_say_nothing(ratio: list[object]) -> None:
    value = "\\".join(map(str, ratio)).encode()
    assert spacing_of(PixelAspectRatio=value) is None


def test_a_spacing_is_believed_before_a_ratio() -> None:
    spacing = spacing_of(PixelSpacing=[0.2, 0.2], PixelAspectRatio=[3, 2])
    assert spacing is not None
    assert (spacing.row, spacing.column) == (0.2, 0.2)


def test_a_jpeg_file_says_how_far_it_is_compressed() -> None:
    written = io.BytesIO()
    Image.fromarray(pattern(200, 160, 255)).save(written, "JPEG", quality=50)
    (radiograph,) = decode(Entry("a.jpg", "/x/a.jpg"), written.getvalue())
    ratio = 200 * 160 / len(written.getvalue())
    assert lossy_text(radiograph.header) == f"Lossy compressed {ratio:.0f}:1 (JPEG)"
    png = io.BytesIO()
    Image.fromarray(pattern(200, 160, 255)).save(png, "PNG")
    (whole,) = decode(Entry("a.png", "/x/a.png"), png.getvalue())
    assert lossy_text(whole.header) == ""
