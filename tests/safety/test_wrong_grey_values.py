"""Hazard: a grey value on the screen, or before the model, that is not the one the file holds.

Bits beside the stored ones (retired overlays, garbage) and the sign, for every way of writing
pixels (PS3.5 8.1.1, 8.2); against the values that were written, and against dcmtk.
"""

from __future__ import annotations

import itertools
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import imagecodecs
import numpy as np
import pydicom
import pytest
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from osteo_desktop.archive.database import Database
from osteo_desktop.wording.notices import notice_text
from tests.made.dicom import compressed, image, pattern, read, rle, write

Encode = Callable[[np.ndarray], bytes]
ENCODERS: dict[UID, Encode] = {
    RLELossless: rle,
    JPEGLosslessSV1: lambda cells: imagecodecs.ljpeg_encode(
        cells.view(np.uint16), bitspersample=16
    ),
    JPEGLSLossless: lambda cells: imagecodecs.jpegls_encode(cells.view(np.uint16)),
    JPEG2000Lossless: lambda cells: imagecodecs.jpeg2k_encode(cells, codecformat="j2k", level=0),
    HTJ2KLossless: imagecodecs.htj2k_encode,
}
NATIVE = (
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
)
SYNTAXES = (*NATIVE, *ENCODERS)
CASES = list(itertools.product((10, 12, 15), (False, True), (False, True), (False, True)))
"""BitsStored, signed, whether HighBit is the cell's highest, whether other bits are used."""
DCMTK = {
    ImplicitVRLittleEndian: None,
    ExplicitVRLittleEndian: None,
    ExplicitVRBigEndian: None,
    RLELossless: "dcmdrle",
    JPEGLosslessSV1: "dcmdjpeg",
    JPEGLSLossless: "dcmdjpls",
}


def name(value: object) -> str | None:
    return value.name.split(",")[0] if isinstance(value, UID) else None


def values_of(stored: int, signed: bool) -> np.ndarray:
    """Every corner of the range among them."""
    values = pattern(largest=(1 << stored) - 1).astype(np.int64)
    values[0, :4] = (0, 1, (1 << stored) - 1, (1 << stored) - 2)
    if signed:
        values -= 1 << (stored - 1)
    return values.astype(np.int16 if signed else np.uint16)


def cells_of(values: np.ndarray, stored: int, highest: bool, used: bool) -> np.ndarray:
    """As they lie in 16 allocated bits; ``used``: other bits hold something else."""
    low = 16 - stored if highest else 0
    mask = ((1 << stored) - 1) << low
    beside = (0xA5A5 & ~mask & 0xFFFF) * (np.indices(values.shape).sum(axis=0) % 3 == 0)
    sign_extended = values.astype(np.int64) << low  # what writers leave in the unused bits
    cells = (sign_extended & mask | beside) if used else sign_extended
    return (cells & 0xFFFF).astype(np.uint16).view(values.dtype)


def file_of(
    cells: np.ndarray, syntax: UID, stored: int, highest: bool, encode: Encode | None = None
) -> bytes:
    attributes = {"BitsStored": stored, "HighBit": 15 if highest else stored - 1}
    if syntax in NATIVE:
        order = ">" if syntax == ExplicitVRBigEndian else "<"
        raw = cells.astype(cells.dtype.newbyteorder(order)).tobytes()
        return write(image(cells, **attributes, PixelData=raw), syntax)
    encode = encode or ENCODERS[syntax]
    return compressed(cells, [encode(cells)], syntax, **attributes)


@pytest.mark.parametrize("syntax", SYNTAXES, ids=name)
@pytest.mark.parametrize(("stored", "signed", "highest", "used"), CASES)
def test_stored_values_are_those_written(
    syntax: UID, stored: int, signed: bool, highest: bool, used: bool
) -> None:
    values = values_of(stored, signed)
    radiograph = read(file_of(cells_of(values, stored, highest, used), syntax, stored, highest))
    np.testing.assert_array_equal(radiograph.pixels, values)
    assert radiograph.header.bits == stored
    assert radiograph.header.warnings == ()


@pytest.mark.slow
@pytest.mark.parametrize("syntax", DCMTK, ids=name)
@pytest.mark.parametrize("signed", [False, True])
def test_dcmtk_sees_the_same_values(
    syntax: UID, signed: bool, require_tool: Callable[[str], str], tmp_path: Path
) -> None:
    """Its picture of the whole range, 16 bits deep, against ours, all cases in one file."""
    for number, (stored, _, highest, used) in enumerate(c for c in CASES if c[1] is signed):
        values = values_of(stored, signed)
        source = tmp_path / f"{number}.dcm"
        source.write_bytes(
            file_of(cells_of(values, stored, highest, used), syntax, stored, highest)
        )
        picture, decompress = tmp_path / f"{number}.pgm", DCMTK[syntax]
        if decompress is not None:
            plain = tmp_path / f"{number}-plain.dcm"
            subprocess.run([require_tool(decompress), source, plain], check=True)
            source = plain
        subprocess.run([require_tool("dcm2pnm"), "+op", "-O", source, picture], check=True)
        judged = _netpbm(picture)
        ours = read((tmp_path / f"{number}.dcm").read_bytes()).pixels.astype(int)
        spread = (ours - ours.min()) / np.ptp(ours)
        levels = (judged - judged.min()) / np.ptp(judged)
        assert np.abs(spread - levels).max() < 1.5 / 255


def _netpbm(path: Path) -> np.ndarray:
    from PIL import Image

    return np.asarray(Image.open(path)).astype(float)


@pytest.mark.parametrize("stored", [10, 12])
@pytest.mark.parametrize("highest", [False, True])
def test_a_codestream_of_as_many_bits_as_are_stored(stored: int, highest: bool) -> None:
    """Then the samples are the values, wherever HighBit would have put them in a cell."""

    def encode(cells: np.ndarray) -> bytes:
        frame: bytes = imagecodecs.jpeg2k_encode(
            cells, codecformat="j2k", level=0, bitspersample=stored
        )
        return frame

    values = values_of(stored, signed=False)
    data = file_of(values, JPEG2000Lossless, stored, highest, encode)
    np.testing.assert_array_equal(read(data).pixels, values)


@pytest.mark.parametrize(
    ("syntax", "encode"),
    [
        (JPEG2000Lossless, ENCODERS[JPEG2000Lossless]),
        (HTJ2KLossless, imagecodecs.htj2k_encode),
    ],
    ids=["JPEG 2000", "HTJ2K"],
)
@pytest.mark.parametrize("signed", [False, True])
def test_a_sign_that_contradicts_the_header_is_told(
    syntax: UID, encode: Encode, signed: bool
) -> None:
    """PixelRepresentation decides, as in pydicom (PS3.5 8.2.4 wants both the same)."""
    values = values_of(12, signed)
    other = np.uint16 if signed else np.int16
    data = file_of(
        cells_of(values, 12, False, False),
        syntax,
        12,
        False,
        lambda cells: encode(cells.view(other)),
    )
    radiograph = read(data)
    np.testing.assert_array_equal(radiograph.pixels, values)
    assert any("sign" in notice_text(warning) for warning in radiograph.header.warnings)


def test_pydicoms_own_example_of_such_a_sign() -> None:
    path = Path(pydicom.__file__).parent / "data" / "test_files" / "J2K_pixelrep_mismatch.dcm"
    radiograph = read(path.read_bytes())
    np.testing.assert_array_equal(radiograph.pixels, pydicom.dcmread(path).pixel_array)
    assert any("sign" in notice_text(warning) for warning in radiograph.header.warnings)


def test_more_bits_than_are_allocated_are_an_error_not_another_picture() -> None:
    from osteo_desktop.errors.files import DamagedImage

    values = values_of(12, signed=False)
    data = compressed(
        values,
        [imagecodecs.jpegls_encode(values)],
        JPEGLSLossless,
        BitsAllocated=8,
        BitsStored=8,
        HighBit=7,
    )
    with pytest.raises(DamagedImage, match="bits"):
        read(data)


# --- what lies over the grey values ---------------------------------------------------------


def test_an_overlay_changes_neither_picture_nor_score(tiny_model: Path) -> None:
    from osteo_desktop.imaging.drawn_phantom import phantom
    from osteo_desktop.inference.classifier import Classifier
    from tests.made.dicom import letter, put_overlay

    pixels = phantom(160, 120, broken=True)
    bare = read(write(image(pixels, BitsStored=12, HighBit=11)))
    laid_over = read(
        write(put_overlay(image(pixels, BitsStored=12, HighBit=11), letter(90, 70), label="words"))
    )
    assert laid_over.overlays
    np.testing.assert_array_equal(laid_over.pixels, bare.pixels)
    classifier = Classifier.load(tiny_model, device="cpu")
    one, other = classifier.classify([bare, laid_over], score_anyway=True)
    assert one.score == pytest.approx(other.score, abs=1e-6)
    assert one.pipeline == other.pipeline


def test_what_the_model_saw_before_of_a_shuttered_radiograph_does_not_hold(
    tiny_model: Path, tmp_path: Path
) -> None:
    """Nor of one whose codec kept other bits; every other score is taken over."""
    from osteo_desktop.archive.store import Archive
    from osteo_desktop.imaging.drawn_phantom import phantom
    from osteo_desktop.progress import Progress
    from osteo_desktop.workflow.reading.read_folder import read_folder
    from tests.made.dicom import RECTANGLE
    from tests.made.folder import CountingClassifier

    folder = tmp_path / "radiographs"
    folder.mkdir()
    pixels, twelve = phantom(160, 120), {"BitsStored": 12, "HighBit": 11}
    (folder / "plain.dcm").write_bytes(write(image(pixels, **twelve)))
    (folder / "shutter.dcm").write_bytes(write(image(pixels, **twelve, **RECTANGLE)))
    (folder / "bits.dcm").write_bytes(
        compressed(
            pixels,
            [imagecodecs.jpegls_encode(pixels | np.uint16(0x5000))],
            JPEGLSLossless,
            **twelve,
        )
    )
    classifier = CountingClassifier.load(tiny_model, device="cpu")
    with Archive(tmp_path / "archive.sqlite") as archive:
        session = read_folder(
            folder, archive, classifier, Progress(), score_anyway=True
        ).session.session_id
        # as the version before left it
        with closing(Database(tmp_path / "archive.sqlite")) as beside, beside.writing() as sql:
            sql.execute("UPDATE findings SET pipeline = ?", (classifier.card.pipeline,))
            sql.execute(
                "UPDATE rows SET header = replace(header, '\"reader\": 2', '\"reader\": 1')"
            )
        classifier.seen = []
        again = read_folder(folder, archive, classifier, Progress(), score_anyway=True)
        assert sorted(classifier.seen) == [("bits.dcm", 1), ("shutter.dcm", 1)]
        assert again.computed == 2
        pipelines = {row.file: row.finding.pipeline for row in archive.rows(session) if row.finding}
    own = classifier.card.pipeline
    assert pipelines == {
        "plain.dcm": own,
        "shutter.dcm": f"{own}+shutter",
        "bits.dcm": f"{own}+bits",
    }
