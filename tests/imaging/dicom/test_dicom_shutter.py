"""The display shutter: what is covered is black, and counts for nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.imaging.display import (
    automatic_window,
    field_window,
    on_larger_pixels,
    render,
    render_for_model,
    thumbnail,
)
from osteo_desktop.imaging.shutter import visible
from osteo_desktop.wording.notices import notice_text
from tests.made.dicom import RECTANGLE, image, item, made, pattern, read, read_all, write

ROWS, COLUMNS = 60, 80
CIRCLE = {
    "ShutterShape": "CIRCULAR",
    "CenterOfCircularShutter": [30, 41],
    "RadiusOfCircularShutter": 22,
}
TRIANGLE = {
    "ShutterShape": "POLYGONAL",
    "VerticesOfThePolygonalShutter": [5, 40, 55, 10, 50, 75],
}
BOTH = {**RECTANGLE, **CIRCLE, "ShutterShape": ["RECTANGULAR", "CIRCULAR"]}
WINDOW = {"WindowCenter": 2048, "WindowWidth": 4096, "BitsStored": 12, "HighBit": 11}


def bright() -> np.ndarray:
    """Nothing in it is black."""
    return np.maximum(pattern(ROWS, COLUMNS), 800)


def shuttered(**attributes: Any) -> bytes:
    return made(bright(), **{**WINDOW, **attributes})


def test_the_edges_of_a_rectangle_are_seen() -> None:
    """Columns 11 to 70 and rows 6 to 50, counted from 1 (PS3.3 C.7.6.11)."""
    radiograph = read(shuttered(**RECTANGLE))
    picture, bare = render(radiograph), render(replace(radiograph, shutter=None))
    seen = np.zeros((ROWS, COLUMNS), bool)
    seen[5:50, 10:70] = True
    np.testing.assert_array_equal(picture[seen], bare[seen])
    assert bare[~seen].all()
    assert not picture[~seen].any()
    assert radiograph.header.ShutterShape == "RECTANGULAR"
    np.testing.assert_array_equal(radiograph.pixels, bright()), "grey values stay as stored"


def test_shapes_together_leave_open_what_each_does() -> None:
    alone = [read(shuttered(**shape)).shutter for shape in (RECTANGLE, CIRCLE)]
    both = read(shuttered(**BOTH)).shutter
    assert both is not None
    first, second = (visible(shutter, ROWS, COLUMNS) for shutter in alone if shutter)
    np.testing.assert_array_equal(visible(both, ROWS, COLUMNS), first & second)


def test_a_circle_and_a_polygon_are_those_of_the_standard() -> None:
    """Pixel by pixel, counted from 1; dcmtk draws no shutter but a bitmap's."""
    row, column = np.mgrid[1 : ROWS + 1, 1 : COLUMNS + 1]
    circle = render(read(shuttered(**CIRCLE))) > 0
    np.testing.assert_array_equal(circle, (row - 30) ** 2 + (column - 41) ** 2 <= 22**2)
    triangle = render(read(shuttered(**TRIANGLE))) > 0
    corners = [(5, 40), (50, 75), (55, 10)]
    inside = np.full(row.shape, np.inf)
    for (y1, x1), (y2, x2) in zip(corners, [*corners[1:], corners[0]], strict=True):
        across = (x2 - x1) * (row - y1) - (y2 - y1) * (column - x1)
        inside = np.minimum(inside, across / np.hypot(x2 - x1, y2 - y1))
    assert triangle[inside >= 0].all()
    assert not triangle[inside < -1].any(), "what a line touches may be seen"


def test_a_circle_is_round_where_pixels_are_not_square() -> None:
    radiograph = read(shuttered(**CIRCLE, PixelAspectRatio=[2, 1]))
    seen = render(radiograph) > 0
    assert seen.any(axis=0).sum() == pytest.approx(44, abs=1)
    assert seen.any(axis=1).sum() == pytest.approx(22, abs=1)


def test_its_brightness_is_not_inverted_and_never_shown_to_the_model() -> None:
    radiograph = read(
        shuttered(
            **RECTANGLE, ShutterPresentationValue=0xFFFF, PhotometricInterpretation="MONOCHROME1"
        )
    )
    assert set(render(radiograph)[:5].flat) == {255}
    assert set(render(radiograph, inverted=False)[:5].flat) == {255}
    assert set(render_for_model(radiograph)[:5].flat) == {0}


def test_windows_do_not_look_at_what_is_covered() -> None:
    pixels = np.full((ROWS, COLUMNS), 60000, np.uint16)
    pixels[5:50, 10:70] = np.linspace(100, 900, 45 * 60).reshape(45, 60)
    radiograph = read(made(pixels, **RECTANGLE))
    for window in (automatic_window(radiograph), field_window(radiograph)):
        assert window.WindowCenter + window.WindowWidth / 2 < 1000
    assert automatic_window(replace(radiograph, shutter=None)).WindowWidth > 50000


def test_thumbnail_and_coarser_picture_are_covered_too() -> None:
    radiograph = read(shuttered(**RECTANGLE))
    coarse = on_larger_pixels(radiograph, radiograph.pixels[::2, ::2])
    assert not render(coarse)[:2].any()
    assert render(coarse)[3:24, 6:34].all()
    import io

    small = np.asarray(Image.open(io.BytesIO(thumbnail(radiograph))))
    assert small[:3].max() < 40


def test_each_frame_may_have_its_own() -> None:
    frames = np.stack([bright(), bright()])
    per_frame = item(FrameDisplayShutterSequence=item(**RECTANGLE))
    per_frame.append(item(FrameDisplayShutterSequence=item(**CIRCLE))[0])
    data = write(image(frames, **WINDOW, PerFrameFunctionalGroupsSequence=per_frame))
    assert [r.header.ShutterShape for r in read_all(data)] == ["RECTANGULAR", "CIRCULAR"]


def test_a_bitmap_is_the_overlay_that_it_names() -> None:
    covered = np.zeros((ROWS, COLUMNS), bool)
    covered[:, :20] = True
    dataset = image(bright(), **WINDOW, ShutterShape="BITMAP", ShutterOverlayGroup=0x6002)
    packed = np.packbits(covered.ravel(), bitorder="little").tobytes()
    for element, vr, value in (
        (0x0010, "US", ROWS),
        (0x0011, "US", COLUMNS),
        (0x0040, "CS", "G"),
        (0x0050, "SS", [1, 1]),
        (0x0100, "US", 1),
        (0x0102, "US", 0),
        (0x3000, "OW", packed),
    ):
        dataset.add_new((0x6002, element), vr, value)
    radiograph = read(write(dataset))
    assert not render(radiograph)[:, :20].any()
    assert render(radiograph)[:, 20:].all()
    assert radiograph.overlays == (), "it is a shutter, not a picture over the radiograph"


@pytest.mark.parametrize(
    "attributes",
    [
        {"ShutterShape": "RECTANGULAR"},
        {"ShutterShape": "OVAL"},
        {**RECTANGLE, "ShutterRightVerticalEdge": 3},
        {**CIRCLE, "CenterOfCircularShutter": [30]},
        {**TRIANGLE, "VerticesOfThePolygonalShutter": [1, 1, 9, 9]},
        {**CIRCLE, "CenterOfCircularShutter": [900, 900]},
        {"ShutterShape": "BITMAP", "ShutterOverlayGroup": 0x6000},
    ],
    ids=str,
)
def test_one_that_cannot_be_used_hides_nothing_and_is_told(attributes: dict[str, Any]) -> None:
    radiograph = read(shuttered(**attributes))
    assert radiograph.shutter is None
    assert render(radiograph).all()
    assert "shutter" in notice_text(radiograph.header.warnings[0])
    assert radiograph.header.revisions == ()
