"""The rendered picture against an outside judge: dcm2pnm of dcmtk, within one grey level.

dcm2pnm applies no VOI unless told to, draws overlays unless told not to, and rounds modality
values to integers; slopes here are such that this stays below one level.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.sequence import Sequence
from pydicom.uid import (
    ExplicitVRBigEndian,
    ImplicitVRLittleEndian,
    JPEGLSLossless,
    RLELossless,
)

from osteo_desktop.imaging.display import modality_values, render
from osteo_desktop.records.radiograph import LookupTable, Radiograph
from tests.made.dicom import compressed, image, made, pattern, put, read, rle, table, write

Judge = Callable[..., np.ndarray]
TEST_FILES = Path(pydicom.__file__).parent / "data" / "test_files"
TWELVE = {"BitsStored": 12, "HighBit": 11}
WINDOW = {**TWELVE, "WindowCenter": 1800, "WindowWidth": 2000}
CURVE = np.rint(np.linspace(0, 1, 4096) ** 2 * 4095).astype(np.uint16)
ROOT = np.rint(np.sqrt(np.linspace(0, 1, 4096)) * 1000).astype(np.uint16)


@pytest.fixture
def dcmtk(require_tool: Callable[[str], str], tmp_path: Path) -> Judge:
    """dcm2pnm's picture of a file's bytes; ``first`` decompresses it."""

    def judge(data: bytes, *options: str, first: str | None = None) -> np.ndarray:
        source, picture = tmp_path / "source.dcm", tmp_path / "picture.pgm"
        source.write_bytes(data)
        if first is not None:
            plain = tmp_path / "plain.dcm"
            subprocess.run([require_tool(first), source, plain], check=True)
            source = plain
        command = [require_tool("dcm2pnm"), "-O", *options, source, picture]
        subprocess.run(command, check=True)
        return np.asarray(Image.open(picture)).astype(int)

    return judge


def assert_same(radiograph: Radiograph, judged: np.ndarray) -> None:
    ours = render(radiograph).astype(int)
    assert ours.shape == judged.shape
    assert np.ptp(judged) > 10, "a flat picture proves nothing"
    assert np.abs(ours - judged).max() <= 1


@pytest.mark.parametrize(
    "attributes",
    [
        WINDOW,
        {**WINDOW, "PhotometricInterpretation": "MONOCHROME1"},
        {**WINDOW, "PhotometricInterpretation": "MONOCHROME1", "PresentationLUTShape": "INVERSE"},
        {**WINDOW, "PhotometricInterpretation": "MONOCHROME1", "PresentationLUTShape": "IDENTITY"},
        {**WINDOW, "PresentationLUTShape": "INVERSE"},
        {**WINDOW, "PresentationLUTShape": "IDENTITY"},
        {**TWELVE, "WindowCenter": [900, 3000], "WindowWidth": [700, 500]},
        {**TWELVE, "WindowCenter": 1800, "WindowWidth": 1},
        {**TWELVE, "WindowCenter": 1800, "WindowWidth": 2},
        {**WINDOW, "VOILUTFunction": "SIGMOID"},
        {**WINDOW, "VOILUTFunction": "SIGMOID", "PhotometricInterpretation": "MONOCHROME1"},
        {**WINDOW, "RescaleSlope": "0.684", "RescaleIntercept": "200"},
        {**WINDOW, "RescaleSlope": "-1", "RescaleIntercept": "4095"},
    ],
    ids=lambda attributes: " ".join(f"{k}={v}" for k, v in attributes.items() if k not in TWELVE),
)
def test_windows(attributes: dict[str, Any], dcmtk: Judge) -> None:
    data = made(pattern(), **attributes)
    assert_same(read(data), dcmtk(data, "+Wi", "1"))


def test_negative_stored_values(dcmtk: Judge) -> None:
    data = made(pattern().astype(np.int16) - 2000, WindowCenter=-200, WindowWidth=2001)
    assert_same(read(data), dcmtk(data, "+Wi", "1"))


def test_bits_beside_the_stored_ones(dcmtk: Judge) -> None:
    data = made(pattern() | 0xA000, **WINDOW)
    assert_same(read(data), dcmtk(data, "+Wi", "1"))


def test_stored_bits_that_are_not_the_lowest(dcmtk: Judge) -> None:
    data = made(pattern() << 4 | 5, **{**WINDOW, "HighBit": 15})
    assert_same(read(data), dcmtk(data, "+Wi", "1"))


@pytest.mark.parametrize(
    ("values", "first", "bits"),
    [
        (CURVE, 0, 12),
        (CURVE // 16, 0, 8),
        (CURVE * 16, 0, 16),
        (CURVE[1000:3000], 1000, 12),
        (CURVE[::-1], 0, 12),
    ],
    ids=["12 bits", "8 bits", "16 bits", "part of the range", "falling"],
)
@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_voi_luts(
    values: np.ndarray, first: int, bits: int, photometric: str, dcmtk: Judge
) -> None:
    data = made(
        pattern(),
        **TWELVE,
        PhotometricInterpretation=photometric,
        VOILUTSequence=Sequence([table(values, first, bits)]),
    )
    assert_same(read(data), dcmtk(data, "+Wl", "1"))


def test_a_voi_lut_over_negative_values(dcmtk: Judge) -> None:
    data = made(
        pattern().astype(np.int16) - 2000, VOILUTSequence=Sequence([table(CURVE, -2000, 12)])
    )
    assert_same(read(data), dcmtk(data, "+Wl", "1"))


def test_a_modality_lut_comes_before_the_window(dcmtk: Judge) -> None:
    modality = put(table(ROOT, 0, 10), ModalityLUTType="US")
    data = made(
        pattern(),
        **TWELVE,
        ModalityLUTSequence=Sequence([modality]),
        WindowCenter=500,
        WindowWidth=700,
    )
    assert_same(read(data), dcmtk(data, "+Wi", "1"))


def test_a_modality_lut_comes_before_the_voi_lut(dcmtk: Judge) -> None:
    modality = put(table(ROOT, 0, 10), ModalityLUTType="US")
    voi = table(np.rint(np.linspace(0, 1, 1001) ** 2 * 255).astype(np.uint16), 0, 8)
    data = made(
        pattern(),
        **TWELVE,
        ModalityLUTSequence=Sequence([modality]),
        VOILUTSequence=Sequence([voi]),
    )
    assert_same(read(data), dcmtk(data, "+Wl", "1"))


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, ExplicitVRBigEndian])
def test_byte_orders(syntax: pydicom.uid.UID, dcmtk: Judge) -> None:
    pixels = pattern()
    attributes = dict(WINDOW, PhotometricInterpretation="MONOCHROME1")
    if syntax == ExplicitVRBigEndian:
        attributes["PixelData"] = pixels.astype(">u2").tobytes()
    data = write(image(pixels, **attributes), syntax)
    assert_same(read(data), dcmtk(data, "+Wi", "1"))


def test_rle(dcmtk: Judge) -> None:
    data = compressed(pattern(), [rle(pattern())], RLELossless, **WINDOW)
    assert_same(read(data), dcmtk(data, "+Wi", "1", first="dcmdrle"))


def test_jpeg_ls(dcmtk: Judge) -> None:
    import imagecodecs

    frame = imagecodecs.jpegls_encode(pattern())
    data = compressed(pattern(), [frame], JPEGLSLossless, **WINDOW)
    assert_same(read(data), dcmtk(data, "+Wi", "1", first="dcmdjpls"))


@pytest.mark.parametrize(
    "name",
    [
        "MR_small.dcm",
        "MR_small_bigendian.dcm",
        "MR_small_implicit.dcm",
        "MR_small_padded.dcm",
        "examples_overlay.dcm",
        "dicomdirtests/77654033/CR1/6154",
        "dicomdirtests/77654033/CR3/6278",
        "dicomdirtests/98892001/CT5N/2062",
        "dicomdirtests/98892003/MR1/15820",
    ],
)
def test_pydicoms_files(name: str, dcmtk: Judge) -> None:
    data = (TEST_FILES / name).read_bytes()
    assert_same(read(data), dcmtk(data, "+Wi", "1"))


@pytest.mark.parametrize(
    ("name", "first"),
    [("MR_small_RLE.dcm", "dcmdrle"), ("MR_small_jpeg_ls_lossless.dcm", "dcmdjpls")],
)
def test_pydicoms_compressed_files(name: str, first: str, dcmtk: Judge) -> None:
    data = (TEST_FILES / name).read_bytes()
    assert_same(read(data), dcmtk(data, "+Wi", "1", first=first))


@pytest.mark.parametrize("name", ["MR_small_jp2klossless.dcm", "693_J2KI.dcm"])
def test_jpeg_2000_written_uncompressed(name: str, dcmtk: Judge) -> None:
    """dcmtk has no JPEG 2000: the stored values are handed to it uncompressed."""
    data = (TEST_FILES / name).read_bytes()
    radiograph = read(data)
    dataset = pydicom.dcmread(TEST_FILES / name)
    dataset.PixelData = radiograph.pixels.tobytes()
    dataset["PixelData"].VR = "OW"
    plain = write(put(dataset))
    assert_same(radiograph, dcmtk(plain, "+Wi", "1"))


@pytest.mark.data
def test_a_real_radiograph(dcmtk: Judge, data_folder: Path) -> None:
    data = (data_folder / "dicom" / "RG1_JLSN").read_bytes()
    radiograph = read(data)
    option = "+Wl" if isinstance(radiograph.voi[0], LookupTable) else "+Wi"
    assert radiograph.inverted
    assert_same(radiograph, dcmtk(data, option, "1", first="dcmdjpls"))


@pytest.mark.parametrize("inverted", [False, True])
def test_linear_exact_is_the_formula_of_the_standard(inverted: bool) -> None:
    """PS3.3 C.11.2.1.3.2, which dcmtk 3.6.7 does not know."""
    centre, width = 1800.5, 1900.25
    radiograph = read(
        made(
            pattern(),
            **TWELVE,
            WindowCenter=centre,
            WindowWidth=width,
            VOILUTFunction="LINEAR_EXACT",
            RescaleSlope="0.5",
            RescaleIntercept="900",
            PhotometricInterpretation="MONOCHROME1" if inverted else "MONOCHROME2",
        )
    )
    x = modality_values(radiograph).astype(float)
    y = ((x - centre) / width + 0.5) * 255
    y = np.where(x <= centre - width / 2, 0, np.where(x > centre + width / 2, 255, y))
    expected = 255 - y if inverted else y
    assert np.abs(render(radiograph) - expected).max() <= 1
    assert (radiograph.pixels * 0.5 + 900 == x).all()


def test_fractions_of_a_modality_value_count() -> None:
    """Where dcmtk would round to integers, LINEAR is held against its formula, C.11.2.1.2.1."""
    data = made(
        pattern(),
        **TWELVE,
        RescaleSlope="0.0123",
        RescaleIntercept="-7.5",
        WindowCenter="10.25",
        WindowWidth="20.5",
    )
    x = pattern() * 0.0123 - 7.5
    y = ((x - (10.25 - 0.5)) / (20.5 - 1) + 0.5).clip(0, 1) * 255
    assert np.abs(render(read(data)) - y).max() <= 1
