"""The scale bar is as long on the screen as the length that it names, however the picture lies."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from osteo_desktop.records.marks.measurement import length
from osteo_desktop.records.radiograph import PixelSpacing, Radiograph, SpacingOrigin
from osteo_desktop.ui.viewer.corners.layout import Part
from osteo_desktop.ui.viewer.corners.scale_bar import scale_bar
from osteo_desktop.ui.viewer.orientation import Orientation, Placement
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer

EIGHT = [Orientation(turns, mirrored) for mirrored in (False, True) for turns in range(4)]
ROUND = {step * 10.0**power for step in (1, 2, 5) for power in range(-1, 4)}


def millimetres(words: str) -> float:
    found = re.fullmatch(r"([\d.]+) mm \((.+)\)", words)
    assert found is not None
    return float(found[1])


@given(
    st.sampled_from(EIGHT),
    st.floats(0.01, 32.0),
    st.floats(0.03, 1.0),
    st.floats(0.5, 2.0),
    st.floats(100, 400),
)
def test_what_it_names_is_what_a_line_of_its_length_measures(
    orientation: Orientation, scale: float, column: float, aspect: float, longest: float
) -> None:
    spacing = PixelSpacing(column * aspect, column, SpacingOrigin.AT_DETECTOR)
    placement = Placement(3000, 2000, aspect, orientation, scale, 500, 400)
    bar = scale_bar(placement, spacing, longest)
    if bar is None:
        assert longest / scale * min(column, column * aspect) < 0.11
        return
    ends = placement.to_pixel(100, 300), placement.to_pixel(100 + bar.length, 300)
    named = millimetres(bar.words)
    assert length(ends, spacing) == pytest.approx(named)
    assert any(named == pytest.approx(one) for one in ROUND)
    assert bar.length <= longest * 1.001
    assert bar.length > longest / 2.6 or named == 1000.0


def test_without_a_spacing_there_is_no_bar() -> None:
    assert scale_bar(Placement(30, 20), None, 160) is None


def test_its_words_say_whose_millimetres_they_are(
    qtbot: QtBot, make_radiograph: Callable[..., Radiograph]
) -> None:
    viewer = RadiographViewer()
    qtbot.addWidget(viewer)
    viewer.resize(600, 500)
    viewer.show()
    plain = make_radiograph()
    viewer.show_radiograph(plain, None)
    assert not [placed for placed in viewer.overlay.placed() if placed.part is Part.SCALE]
    spacing = PixelSpacing(0.2, 0.2, SpacingOrigin.AS_STATED)
    known = replace(
        plain, file="known.dcm", sha256="cd" * 32, header=replace(plain.header, spacing=spacing)
    )
    viewer.show_radiograph(known, None)
    (bar,) = [placed for placed in viewer.overlay.placed() if placed.part is Part.SCALE]
    assert bar.text.endswith("mm (as stated, calibration unknown)")
    image = viewer.overlay.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    row = flat[bar.rect.bottom() - 5, bar.rect.left() : bar.rect.right() + 1]
    lit = np.flatnonzero(row > 200)
    placement = viewer.view.placement
    assert placement is not None
    wanted = millimetres(bar.text) / 0.2 * placement.scale
    assert lit[-1] - lit[0] == pytest.approx(wanted, abs=3)
