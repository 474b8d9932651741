"""Modality LUT, VOI LUTs and windows, inversion and padding: what the header says of display."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRBigEndian, ImplicitVRLittleEndian

from osteo_desktop.imaging.display import render
from osteo_desktop.records.radiograph import LookupTable, Rescale, VoiFunction, VoiWindow
from tests.made.dicom import image, item, made, pattern, put, read, read_all, table, told_of, write

CURVE = (np.arange(256) ** 2 // 257).astype(np.uint16)


def windows(**attributes: Any) -> tuple[tuple[Any, ...], tuple[str, ...]]:
    radiograph = read(made(pattern(), **attributes))
    assert render(radiograph).shape == (24, 30)
    return radiograph.voi, told_of(radiograph.header)


def test_rescale_and_its_absence() -> None:
    assert read(made(pattern())).modality == Rescale(1.0, 0.0)
    radiograph = read(made(pattern(), RescaleSlope="2.5", RescaleIntercept="-1024"))
    assert radiograph.modality == Rescale(2.5, -1024.0)


@pytest.mark.parametrize(("slope", "intercept"), [(b"abc", b"7"), (b"0", b"7"), (b"", b"7")])
def test_an_impossible_slope_is_one(slope: bytes, intercept: bytes) -> None:
    radiograph = read(made(pattern(), RescaleSlope=slope, RescaleIntercept=intercept))
    assert radiograph.modality == Rescale(1.0, 7.0)
    assert bool(radiograph.header.warnings) is bool(slope)


def test_several_windows_in_order_with_their_names() -> None:
    voi, warnings = windows(
        WindowCenter=[100, 2000.5],
        WindowWidth=[50, 4000],
        WindowCenterWidthExplanation=["BONE", "SOFT"],
    )
    assert voi == (
        VoiWindow(100, 50, VoiFunction.LINEAR, "BONE"),
        VoiWindow(2000.5, 4000, VoiFunction.LINEAR, "SOFT"),
    )
    assert warnings == ()


@pytest.mark.parametrize("function", list(VoiFunction))
def test_functions(function: VoiFunction) -> None:
    voi, _ = windows(WindowCenter=100, WindowWidth=50, VOILUTFunction=str(function))
    assert voi == (VoiWindow(100, 50, function),)


def test_an_unknown_function_is_linear_and_told() -> None:
    voi, warnings = windows(WindowCenter=100, WindowWidth=50, VOILUTFunction="CUBIC")
    assert voi == (VoiWindow(100, 50, VoiFunction.LINEAR),)
    assert warnings == ("VOILUTFunction is unknown; its windows are shown as LINEAR.",)


@pytest.mark.parametrize("empty", [b"", b" ", b"\\"])
def test_empty_windows_are_none(empty: bytes) -> None:
    assert windows(WindowCenter=empty, WindowWidth=empty) == ((), ())


@pytest.mark.parametrize(
    ("center", "width"),
    [
        (b"100", b"0"),
        (b"100", b"-5"),
        (b"100", b"0.5"),
        (b"abc", b"50"),
        (b"100", b"1E999"),
        (b"100", b"nan"),
        (b"100", b"1,5"),
    ],
)
def test_impossible_windows_are_ignored_and_told(center: bytes, width: bytes) -> None:
    voi, warnings = windows(WindowCenter=center, WindowWidth=width)
    assert voi == ()
    assert warnings == ("A window with an impossible center or width is ignored.",)


def test_one_bad_window_does_not_take_the_good_one_along() -> None:
    voi, warnings = windows(WindowCenter=b"abc\\100", WindowWidth=b"50\\60")
    assert voi == (VoiWindow(100, 60),)
    assert len(warnings) == 1


@pytest.mark.parametrize("attributes", [{"WindowCenter": 100}, {"WindowWidth": 100}])
def test_half_a_window_is_none(attributes: dict[str, Any]) -> None:
    voi, warnings = windows(**attributes)
    assert voi == ()
    assert len(warnings) == 1


def test_exact_and_sigmoid_windows_may_be_narrower_than_one() -> None:
    for function in ("LINEAR_EXACT", "SIGMOID"):
        voi, warnings = windows(WindowCenter=0.5, WindowWidth=0.5, VOILUTFunction=function)
        assert len(voi) == 1
        assert warnings == ()


def test_voi_luts_come_before_windows() -> None:
    sequence = Sequence([table(CURVE, 100, 8, "first"), table(CURVE * 16, 0, 12, "second")])
    voi, warnings = windows(VOILUTSequence=sequence, WindowCenter=100, WindowWidth=50)
    first, second, window = voi
    assert isinstance(first, LookupTable)
    assert (first.first, first.bits, first.explanation) == (100, 8, "first")
    np.testing.assert_array_equal(first.table, CURVE)
    assert isinstance(second, LookupTable)
    np.testing.assert_array_equal(second.table, CURVE * 16)
    assert window == VoiWindow(100, 50)
    assert warnings == ()


def test_a_modality_lut_wins_over_rescale() -> None:
    lut = put(table(CURVE, 16, 8), ModalityLUTType="US")
    radiograph = read(made(pattern(), ModalityLUTSequence=Sequence([lut]), RescaleSlope=2))
    assert isinstance(radiograph.modality, LookupTable)
    assert radiograph.modality.first == 16
    np.testing.assert_array_equal(radiograph.modality.table, CURVE)


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, ExplicitVRBigEndian])
def test_luts_in_other_byte_orders(syntax: Any) -> None:
    lut = Dataset()
    lut.add_new("LUTDescriptor", "US", [256, 0, 8])
    lut.add_new("LUTData", "US", CURVE.tolist())
    pixels = pattern()
    raw = pixels.astype(">u2" if syntax == ExplicitVRBigEndian else "<u2").tobytes()
    data = write(image(pixels, PixelData=raw, VOILUTSequence=Sequence([lut])), syntax)
    (voi,) = read(data).voi
    assert isinstance(voi, LookupTable)
    np.testing.assert_array_equal(voi.table, CURVE)


def test_eight_bit_entries_packed_two_to_a_word() -> None:
    lut = Dataset()
    lut.add_new("LUTDescriptor", "US", [256, 0, 8])
    lut.add_new("LUTData", "OW", CURVE.astype(np.uint8).tobytes())
    (voi,), _ = windows(VOILUTSequence=Sequence([lut]))
    np.testing.assert_array_equal(voi.table, CURVE)


def test_a_first_input_written_unsigned_is_negative_where_inputs_are() -> None:
    lut = Dataset()
    lut.add_new("LUTDescriptor", "US", [256, 0x10000 - 100, 8])
    lut.add_new("LUTData", "OW", CURVE.tobytes())
    radiograph = read(made(pattern().astype(np.int16), VOILUTSequence=Sequence([lut])))
    (voi,) = radiograph.voi
    assert isinstance(voi, LookupTable)
    assert voi.first == -100


def test_a_descriptor_of_zero_means_65536_entries() -> None:
    lut = Dataset()
    lut.add_new("LUTDescriptor", "US", [0, 0, 16])
    lut.add_new("LUTData", "OW", np.arange(65536, dtype="<u2").tobytes())
    (voi,), _ = windows(VOILUTSequence=Sequence([lut]))
    assert len(voi.table) == 65536
    assert voi.table[-1] == 65535


@pytest.mark.parametrize("descriptor", [[512, 0, 8], [256, 0]])
def test_a_lut_that_is_too_short_is_ignored_and_told(descriptor: list[int]) -> None:
    lut = Dataset()
    lut.add_new("LUTDescriptor", "US", descriptor)
    lut.add_new("LUTData", "OW", CURVE[:128].tobytes())
    voi, warnings = windows(VOILUTSequence=Sequence([lut]))
    assert voi == ()
    assert warnings == ("A VOI LUT cannot be read and is ignored.",)
    radiograph = read(made(pattern(), ModalityLUTSequence=Sequence([lut])))
    assert radiograph.modality == Rescale()
    assert told_of(radiograph.header) == ("The Modality LUT cannot be read and is ignored.",)


@pytest.mark.parametrize(
    ("photometric", "shape", "inverted"),
    [
        ("MONOCHROME2", None, False),
        ("MONOCHROME2", "IDENTITY", False),
        ("MONOCHROME2", "INVERSE", True),
        ("MONOCHROME1", None, True),
        ("MONOCHROME1", "INVERSE", True),
        ("MONOCHROME1", "IDENTITY", False),
    ],
)
def test_inverted_once(photometric: str, shape: str | None, inverted: bool) -> None:
    pixels = pattern(largest=255)
    attributes = {"PhotometricInterpretation": photometric, "PresentationLUTShape": shape}
    radiograph = read(
        made(
            pixels, **attributes, WindowCenter=127.5, WindowWidth=255, VOILUTFunction="LINEAR_EXACT"
        )
    )
    assert radiograph.inverted is inverted
    np.testing.assert_array_equal(radiograph.pixels, pixels)
    np.testing.assert_array_equal(render(radiograph), 255 - pixels if inverted else pixels)
    contradiction = photometric == "MONOCHROME1" and shape == "IDENTITY"
    assert bool(radiograph.header.warnings) is contradiction


@pytest.mark.parametrize(
    ("value", "limit", "expected"),
    [
        (None, None, None),
        (0, None, (0.0, 0.0)),
        (4000, 4095, (4000.0, 4095.0)),
        (4095, 4000, (4000.0, 4095.0)),
        (None, 5, None),
    ],
)
def test_padding(
    value: int | None, limit: int | None, expected: tuple[float, float] | None
) -> None:
    data = made(pattern(), PixelPaddingValue=value, PixelPaddingRangeLimit=limit)
    assert read(data).padding == expected


@pytest.mark.parametrize("vr", ["SS", "US"])
def test_padding_takes_the_sign_of_the_pixels(vr: str) -> None:
    dataset = image(pattern().astype(np.int16))
    dataset.add_new("PixelPaddingValue", vr, -2000 if vr == "SS" else 0x10000 - 2000)
    assert read(write(dataset)).padding == (-2000.0, -2000.0)


def test_functional_groups_of_an_enhanced_image() -> None:
    """Per-frame groups before shared ones (PS3.3 C.7.6.16)."""
    shared = item(
        PixelValueTransformationSequence=item(RescaleSlope=2, RescaleIntercept=-10),
        FrameVOILUTSequence=item(WindowCenter=50, WindowWidth=100),
        FrameAnatomySequence=item(FrameLaterality="L"),
    )
    own = Dataset()
    own.FrameVOILUTSequence = item(WindowCenter=500, WindowWidth=1000, VOILUTFunction="SIGMOID")
    data = made(
        np.stack([pattern(), pattern()[::-1]]),
        SharedFunctionalGroupsSequence=shared,
        PerFrameFunctionalGroupsSequence=Sequence([Dataset(), own]),
    )
    first, second = read_all(data)
    assert first.modality == second.modality == Rescale(2.0, -10.0)
    assert first.voi == (VoiWindow(50, 100),)
    assert second.voi == (VoiWindow(500, 1000, VoiFunction.SIGMOID),)
    assert first.header.Laterality == "L"
