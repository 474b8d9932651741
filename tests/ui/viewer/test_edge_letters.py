"""The letters at the edges go where the pixels of that side go, and are never guessed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.ui.viewer.corners.edge_letters import Edge, edge_letters
from osteo_desktop.ui.viewer.corners.layout import Part
from osteo_desktop.ui.viewer.orientation import Orientation
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer

EIGHT = [Orientation(turns, mirrored) for mirrored in (False, True) for turns in range(4)]


def test_as_the_file_lies_rows_lead_to_the_right_and_columns_down() -> None:
    assert edge_letters("L\\F", Orientation()) == {
        Edge.RIGHT: "L",
        Edge.BOTTOM: "F",
        Edge.LEFT: "R",
        Edge.TOP: "H",
    }


@pytest.mark.parametrize("orientation", EIGHT)
def test_they_agree_with_where_the_pixels_of_each_edge_went(orientation: Orientation) -> None:
    sides = np.full((3, 3), " ")
    sides[1, 2], sides[2, 1], sides[1, 0], sides[0, 1] = "L", "F", "R", "H"
    shown = np.rot90(
        np.fliplr(sides) if orientation.mirrored else sides, -orientation.quarter_turns
    )
    found = edge_letters("L\\F", orientation)
    seen = {
        Edge.RIGHT: shown[1, 2],
        Edge.BOTTOM: shown[2, 1],
        Edge.LEFT: shown[1, 0],
        Edge.TOP: shown[0, 1],
    }
    assert found == seen


def test_an_oblique_direction_keeps_all_its_letters() -> None:
    assert edge_letters("LA\\FP", Orientation())[Edge.LEFT] == "RP"
    assert edge_letters("LA\\FP", Orientation())[Edge.TOP] == "HA"


@pytest.mark.parametrize(
    "stated", ["", "L", "L\\", "\\F", "L\\R", "LR\\F", "X\\Y", "L\\F\\A", "L\\L", "l\\f"]
)
def test_what_is_missing_or_contradicts_itself_gives_no_letter(stated: str) -> None:
    assert edge_letters(stated, Orientation()) == {}


@given(st.text(max_size=8), st.sampled_from(EIGHT))
def test_no_text_breaks_it(stated: str, orientation: Orientation) -> None:
    assert len(edge_letters(stated, orientation)) in (0, 4)


@pytest.mark.parametrize("size", [(320, 320), (620, 560), (1920, 1080)])
def test_they_stand_at_the_edges_of_the_picture_and_over_no_other_word(
    qtbot: QtBot, make_radiograph: Callable[..., Radiograph], size: tuple[int, int]
) -> None:
    viewer = RadiographViewer()
    qtbot.addWidget(viewer)
    viewer.resize(*size)
    viewer.show()
    radiograph = make_radiograph()
    header = replace(radiograph.header, PatientOrientation="L\\F")
    viewer.show_radiograph(replace(radiograph, header=header), None)
    viewer.actions().rotate_right.trigger()
    placed = viewer.overlay.placed()
    letters = {one.text: one.rect for one in placed if one.part is Part.EDGE}
    if size[0] > 400:
        assert set(letters) == set("LFRH")
        assert letters["R"].center().y() < letters["L"].center().y(), "left is now at the bottom"
        assert letters["F"].center().x() < letters["H"].center().x(), "the feet to the left"
    for rect in letters.values():
        assert viewer.rect().contains(rect)
        assert not [o for o in placed if o.rect is not rect and o.rect.intersects(rect)]
