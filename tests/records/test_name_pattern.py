"""Which names make a study: better one study too many than two patients in one."""

from __future__ import annotations

import pytest

from osteo_desktop.records.rules.name_pattern import named_alike


@pytest.mark.parametrize(
    "files",
    [
        ("17-AP.png", "17_lat.png"),
        ("wrist AP.jpg", "wrist oblique.jpg", "wrist PA.jpg"),
        ("a/P00312_1.png", "a/P00312_2.png", "a/P00312_3.png"),
        ("4711-1.jpg", "4711-2.jpg"),
        (
            "XR_WRIST/patient00011/study1_positive/image1.png",
            "XR_WRIST/patient00011/study1_positive/image2.png",
        ),
        ("m.zip!/patient00011/study1/image1.png", "m.zip!/patient00011/study1/image2.png"),
    ],
)
def test_a_study(files: tuple[str, ...]) -> None:
    assert named_alike(reversed(files)) == (tuple(sorted(files)),)


@pytest.mark.parametrize(
    "files",
    [
        ("IMG_0001.jpg", "IMG_0002.jpg"),
        ("IMG_1234_1.jpg", "IMG_1234_2.jpg"),
        ("DSC00123_1.jpg", "DSC00123_2.jpg"),
        ("1.png", "2.png"),
        ("0001.png", "0002.png"),
        ("patient_1.png", "patient_2.png"),
        ("case7_1.png", "case7_2.png"),
        ("20240229_1.png", "20240229_2.png"),
        ("2024-02-29_1.png", "2024-02-29_2.png"),
        ("20240229_AP.png", "20240229_lat.png"),
        ("29.02.2024 1.png", "29.02.2024 2.png"),
        ("clinic 2024_1.png", "clinic 2024_2.png"),
        ("P00312_1.png", "P00312_3.png"),
        ("P00312_1.png", "P00313_2.png"),
        ("a/P00312_1.png", "b/P00312_2.png"),
        ("P00312_1.png", "P00312_2.png", "P00312_2.jpg"),
        ("P00312_AP.png", "P00312_1.png"),
        ("AP.png", "lat.png"),
        ("a/AP.png", "b/lat.png"),
        ("heap.png", "flat.png"),
        ("study1/image1.png", "study1/image2.png"),
        ("patient1/study1/image1.png", "patient2/study1/image2.png"),
        tuple(f"P00312_{n}.png" for n in range(1, 9)),
    ],
    ids=lambda files: files[0],
)
def test_no_study(files: tuple[str, ...]) -> None:
    assert named_alike(files) == ()
