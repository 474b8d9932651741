"""Where a spacing comes from, and when there is none: a wrong millimetre harms someone."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset

from osteo_desktop.details.files import FileDetail
from osteo_desktop.imaging.dicom.spacing import pixel_spacing
from osteo_desktop.imaging.dicom.values import Attributes
from osteo_desktop.records.radiograph import PixelSpacing, SpacingOrigin
from osteo_desktop.records.stored_notices import notice_text as notice_text_stored
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.spacing import spacing_detail
from tests.made.dicom import item, made, pattern, put, read, told_of

O = SpacingOrigin  # noqa: E741
_MAGNIFIED = notice_text_stored(FileDetail.MAGNIFIED.of(factor="1.25"))
_DIFFERS = notice_text_stored(FileDetail.DIFFERS_FROM.of(keyword="ImagerPixelSpacing"))
MAGNIFICATION = "EstimatedRadiographicMagnificationFactor"


def spacing(**attributes: Any) -> tuple[PixelSpacing | None, list[str]]:
    top = Attributes(put(Dataset(), **attributes), [])
    return pixel_spacing(top, top), [notice_text(notice) for notice in top.notes]


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({}, None),
        (
            {"PixelSpacing": [0.2, 0.3], "PixelSpacingCalibrationType": "FIDUCIAL"},
            PixelSpacing(0.2, 0.3, O.CALIBRATED, "FIDUCIAL"),
        ),
        (
            {
                "PixelSpacing": [0.2, 0.3],
                "ImagerPixelSpacing": [0.2, 0.3],
                "PixelSpacingCalibrationType": "GEOMETRY",
                "PixelSpacingCalibrationDescription": "ball of 25 mm",
                MAGNIFICATION: 1.5,
            },
            PixelSpacing(0.2, 0.3, O.CALIBRATED, "GEOMETRY: ball of 25 mm"),
        ),
        ({"ImagerPixelSpacing": [0.2, 0.3]}, PixelSpacing(0.2, 0.3, O.AT_DETECTOR)),
        (
            {"PixelSpacing": [0.2, 0.3], "ImagerPixelSpacing": ["0.20", "0.3"]},
            PixelSpacing(0.2, 0.3, O.AT_DETECTOR),
        ),
        (
            {"ImagerPixelSpacing": [0.2, 0.3], MAGNIFICATION: 1.25},
            PixelSpacing(0.16, 0.24, O.AT_PATIENT_ESTIMATED, _MAGNIFIED),
        ),
        (
            {"PixelSpacing": [0.2, 0.3], "ImagerPixelSpacing": [0.2, 0.3], MAGNIFICATION: 1.25},
            PixelSpacing(0.16, 0.24, O.AT_PATIENT_ESTIMATED, _MAGNIFIED),
        ),
        ({"PixelSpacing": [0.2, 0.3]}, PixelSpacing(0.2, 0.3, O.AS_STATED)),
        (
            {"PixelSpacing": [0.2, 0.3], MAGNIFICATION: 1.25},
            PixelSpacing(0.2, 0.3, O.AS_STATED),
        ),
        (
            {"PixelSpacing": [0.2, 0.3], "ImagerPixelSpacing": [0.25, 0.3]},
            PixelSpacing(0.2, 0.3, O.AS_STATED, _DIFFERS),
        ),
        ({"NominalScannedPixelSpacing": [0.2, 0.3]}, PixelSpacing(0.2, 0.3, O.FILM)),
        (
            {"NominalScannedPixelSpacing": [0.2, 0.3], "PixelSpacing": [0.1, 0.15]},
            PixelSpacing(0.1, 0.15, O.AS_STATED),
        ),
    ],
)
def test_the_rule(attributes: dict[str, Any], expected: PixelSpacing | None) -> None:
    found, notes = spacing(**attributes)
    assert notes == []
    if expected is None:
        assert found is None
        return
    assert found is not None
    assert (found.row, found.column) == pytest.approx((expected.row, expected.column))
    assert (found.origin, found.detail) == (expected.origin, expected.detail)


@pytest.mark.parametrize(
    "value",
    [
        b"0\\0",
        b"0.000\\0.000",
        b"0.2",
        b"0.2\\",
        b"\\0.2",
        b"-0.2\\0.2",
        b"0.2\\0.2\\0.2",
        b"abc\\0.2",
        b"nan\\0.2",
        b"inf\\inf",
        b"0,2\\0,2",
        b"1_0\\1_0",
    ],
)
@pytest.mark.parametrize(
    "keyword", ["PixelSpacing", "ImagerPixelSpacing", "NominalScannedPixelSpacing"]
)
def test_what_cannot_be_true_is_ignored_and_told(keyword: str, value: bytes) -> None:
    found, notes = spacing(**{keyword: value})
    assert found is None
    assert notes == [f"{keyword} is not a pair of positive numbers and is ignored."]


@pytest.mark.parametrize("value", [b"", b"\\", b" "])
def test_an_empty_tag_is_as_good_as_none(value: bytes) -> None:
    assert spacing(PixelSpacing=value) == (None, [])


@pytest.mark.parametrize("factor", [b"0", b"-1.2", b"0.8", b"1000", b"much"])
def test_an_impossible_magnification_is_ignored_and_told(factor: bytes) -> None:
    found, notes = spacing(ImagerPixelSpacing=[0.2, 0.3], **{MAGNIFICATION: factor})
    assert found == PixelSpacing(0.2, 0.3, O.AT_DETECTOR)
    assert len(notes) == 1
    assert MAGNIFICATION in notes[0]


positive = st.floats(0.01, 20.0).map(lambda value: round(value, 6))
pairs = st.one_of(st.none(), st.tuples(positive, positive))


@given(
    stated=pairs,
    detector=pairs,
    film=pairs,
    same=st.booleans(),
    calibrated=st.booleans(),
    factor=st.one_of(st.none(), st.floats(1.0, 3.0).map(lambda value: round(value, 3))),
)
def test_the_rule_for_every_combination(
    stated: tuple[float, float] | None,
    detector: tuple[float, float] | None,
    film: tuple[float, float] | None,
    same: bool,
    calibrated: bool,
    factor: float | None,
) -> None:
    detector = stated if same else detector
    found, notes = spacing(
        PixelSpacing=stated and list(stated),
        ImagerPixelSpacing=detector and list(detector),
        NominalScannedPixelSpacing=film and list(film),
        PixelSpacingCalibrationType="GEOMETRY" if calibrated else None,
        **{MAGNIFICATION: factor},
    )
    assert notes == []
    if found is None:
        assert stated is detector is film is None
        return
    if stated and calibrated:
        expected = (stated, O.CALIBRATED)
    elif detector and stated in (None, detector):
        divisor = factor or 1.0
        at_patient = (detector[0] / divisor, detector[1] / divisor)
        expected = (at_patient, O.AT_PATIENT_ESTIMATED if factor else O.AT_DETECTOR)
    elif stated and not (detector and all(map(_nearly, stated, detector))):
        expected = (stated, O.AS_STATED)
    elif stated:
        return  # equal but for rounding: either reading of the rule gives the same millimetres
    else:
        assert film is not None
        expected = (film, O.FILM)
    assert (found.row, found.column) == pytest.approx(expected[0])
    assert found.origin is expected[1]


def _nearly(one: float, other: float) -> bool:
    return math.isclose(one, other, rel_tol=1e-3)


def test_rows_come_before_columns_and_the_header_carries_it() -> None:
    radiograph = read(made(pattern(), ImagerPixelSpacing=[0.1, 0.2]))
    assert radiograph.header.spacing == PixelSpacing(0.1, 0.2, O.AT_DETECTOR)
    assert radiograph.header.warnings == ()


def test_a_bad_spacing_is_a_warning_of_the_radiograph() -> None:
    radiograph = read(made(pattern(), PixelSpacing=b"0.000\\0.000 "))
    assert radiograph.header.spacing is None
    assert told_of(radiograph.header) == (
        "PixelSpacing is not a pair of positive numbers and is ignored.",
    )


def test_an_enhanced_image_has_its_spacing_in_functional_groups() -> None:
    groups = item(PixelMeasuresSequence=item(PixelSpacing=[0.1, 0.2]))
    radiograph = read(made(pattern(), SharedFunctionalGroupsSequence=groups))
    assert radiograph.header.spacing == PixelSpacing(0.1, 0.2, O.AS_STATED)


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("", ""),
        (_MAGNIFIED, "magnification factor 1.25"),
        (_DIFFERS, "differs from ImagerPixelSpacing"),
        ("FIDUCIAL: a ruler", "by an object of known size: a ruler"),
        ("magnification factor 1.25", "magnification factor 1.25"),  # of an earlier version
    ],
)
def test_that_its_detail_is_said_in_words(detail: str, said: str) -> None:
    assert spacing_detail(PixelSpacing(1.0, 1.0, O.AS_STATED, detail)) == said
