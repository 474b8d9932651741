"""Grey values inside a drawn region, against a slow count of every pixel."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from osteo_desktop.imaging.region import region_values
from osteo_desktop.records.marks.mark import Mark
from osteo_desktop.records.radiograph import Header, Radiograph, Rescale

ROWS, COLUMNS = 7, 11
PIXELS = (np.arange(ROWS * COLUMNS).reshape(ROWS, COLUMNS) ** 2).astype(np.uint16)

corners = st.tuples(st.floats(-3, COLUMNS + 3), st.floats(-3, ROWS + 3))


def radiograph(pixels: np.ndarray = PIXELS, modality: Rescale | None = None) -> Radiograph:
    return Radiograph(
        file="a.dcm",
        source_path="/a.dcm",
        sha256="0" * 64,
        header=Header(media="DICOM", rows=pixels.shape[0], columns=pixels.shape[1]),
        pixels=pixels,
        modality=modality or Rescale(),
    )


def inside(kind: str, one: tuple[float, float], other: tuple[float, float]) -> list[int]:
    (x1, y1), (x2, y2) = one, other
    found = []
    for row, column in np.ndindex(ROWS, COLUMNS):
        x, y = column + 0.5, row + 0.5
        if not (min(x1, x2) <= x <= max(x1, x2) and min(y1, y2) <= y <= max(y1, y2)):
            continue
        if kind == "ELLIPSE":
            if x1 == x2 or y1 == y2:
                continue
            across = (x - (x1 + x2) / 2) / (abs(x2 - x1) / 2)
            down = (y - (y1 + y2) / 2) / (abs(y2 - y1) / 2)
            if across**2 + down**2 > 1:
                continue
        found.append(int(PIXELS[row, column]))
    return found


@example("ELLIPSE", (0.5, 0.0), (0.5, 1.0))
@example("ELLIPSE", (0.0, 0.5), (1.0, 0.5))
@given(st.sampled_from(["RECTANGLE", "ELLIPSE"]), corners, corners)
def test_the_pixels_counted_are_those_whose_middle_lies_inside(
    kind: str, one: tuple[float, float], other: tuple[float, float]
) -> None:
    wanted = inside(kind, one, other)
    found = region_values(radiograph(), Mark(kind, (one, other)))
    if not wanted:
        assert found is None
        return
    assert found is not None
    assert found.pixels == len(wanted)
    assert found.mean == pytest.approx(np.mean(wanted))
    assert found.deviation == pytest.approx(np.std(wanted))


def test_the_values_are_those_after_the_modality_transform() -> None:
    box = Mark("RECTANGLE", ((0, 0), (2, 1)))
    found = region_values(radiograph(modality=Rescale(2.0, -1000.0)), box)
    assert found is not None
    assert (found.mean, found.pixels) == (-999.0, 2)


def test_pixels_without_a_value_are_left_out() -> None:
    box = Mark("RECTANGLE", ((0, 0), (2, 2)))
    assert region_values(radiograph(modality=Rescale(float("nan"), 0.0)), box) is None
