"""Regions on the screen: where they lie however the radiograph is turned, and what is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from osteo_desktop.imaging.maps.outlines import region_outlines
from osteo_desktop.records.finding import Finding, OperatingPoints
from osteo_desktop.records.maps.map_region import RegionRule
from osteo_desktop.records.platt import Platt
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.ui.viewer.map.picture import MapLook, MapStyle
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.tools.composing import Take, composed
from tests.ui.viewer.grabbing import grabbed

MakeRadiograph = Callable[..., Radiograph]
MakeFinding = Callable[..., Finding]

RULE = RegionRule("model", low=0.3, high=0.8, places=Platt(4.0, -4.0), share=0.5)
POINTS = OperatingPoints(0.2, 0.7)
EIGHT = [(turns, mirrored) for mirrored in (False, True) for turns in range(4)]


@pytest.fixture
def viewer(qtbot: QtBot) -> RadiographViewer:
    widget = RadiographViewer()
    qtbot.addWidget(widget)
    widget.resize(600, 500)
    widget.show()
    qtbot.waitExposed(widget)
    widget.set_map_visible(True)
    widget.map.set_rule(RULE)
    widget.map.set_style(MapStyle())
    return widget


def show(
    viewer: RadiographViewer, radiograph: Radiograph, finding: Finding, **changes: object
) -> Finding:
    shown = replace(finding, **{"operating_points": POINTS, **changes})  # type: ignore[arg-type]
    viewer.show_radiograph(radiograph, shown)
    return shown


def inked(viewer: RadiographViewer) -> np.ndarray:
    """(rows, columns) bool: where the outlines' amber is; radiographs and backing are grey."""
    grab = grabbed(viewer.view).astype(int)
    return (grab[..., 0] - grab[..., 2]) > 60


@pytest.mark.parametrize("zoom", [False, True])
@pytest.mark.parametrize(("turns", "mirrored"), EIGHT)
def test_an_outline_lies_on_its_place_however_the_radiograph_lies(
    viewer: RadiographViewer,
    make_radiograph: MakeRadiograph,
    make_finding: MakeFinding,
    turns: int,
    mirrored: bool,
    zoom: bool,
) -> None:
    radiograph = make_radiograph()
    show(viewer, radiograph, make_finding(radiograph))
    actions = viewer.actions()
    if mirrored:
        actions.flip_horizontal.trigger()
    for _ in range(turns):
        actions.rotate_right.trigger()
    if zoom:
        actions.zoom_in.trigger()
    (region,) = viewer.map.regions_in_sight
    placement = viewer.view.placement
    corners = [
        placement.to_view(x, y)
        for x in (region.left, region.left + region.width)
        for y in (region.top, region.top + region.height)
    ]
    (left, top), (right, bottom) = np.min(corners, axis=0), np.max(corners, axis=0)
    rows, columns = np.nonzero(inked(viewer))
    assert (columns.min(), rows.min()) == pytest.approx((left, top), abs=5.0)
    assert (columns.max(), rows.max()) == pytest.approx((right, bottom), abs=5.0)
    third = round((right - left) / 3), round((bottom - top) / 3)
    middle = inked(viewer)[
        round(top) + third[1] : round(bottom) - third[1],
        round(left) + third[0] : round(right) - third[0],
    ]
    assert middle.size
    assert not middle.any(), "what it points at stays free"


def test_a_solid_outline_has_no_gap_and_a_dotted_one_has(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    finding = make_finding(radiograph)
    show(viewer, radiograph, finding)
    viewer.actions().next_region.trigger()
    solid = inked(viewer).sum()
    assert "AI regions, solid: high specificity" in viewer.overlay.spoken()
    assert "dotted" not in viewer.overlay.spoken()
    weaker = replace(finding.saliency, values=finding.saliency.values * 0.5)
    show(viewer, radiograph, finding, saliency=weaker)
    assert "AI regions, dotted: high sensitivity" in viewer.overlay.spoken()
    assert 0.1 * solid < inked(viewer).sum() < 0.8 * solid


def test_regions_bear_numbers_and_the_key_goes_to_them(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    show(viewer, radiograph, make_finding(radiograph))
    fitted = viewer.view.placement
    (region,) = viewer.map.regions_in_sight
    assert viewer.map.places_in_sight == (pytest.approx(fitted.to_view(*region.peak)),)
    viewer.actions().next_region.trigger()
    middle = viewer.view.viewport().width() / 2, viewer.view.viewport().height() / 2
    assert viewer.view.placement.to_view(*region.peak) == pytest.approx(middle, abs=1.0)
    viewer.actions().next_region.trigger()
    assert viewer.view.placement == fitted


@pytest.mark.parametrize(
    ("changes", "rule", "why"),
    [
        ({"score": 0.1}, RULE, "below the high-sensitivity point"),
        ({"model_id": "another"}, RULE, "another model read this radiograph"),
        ({}, None, "the model states no levels for them"),
    ],
)
def test_without_regions_it_is_said_why(
    viewer: RadiographViewer,
    make_radiograph: MakeRadiograph,
    make_finding: MakeFinding,
    changes: dict,
    rule: RegionRule | None,
    why: str,
) -> None:
    """Where the model's levels cannot be had, the map is outlined from its middle on, and this is
    said too."""
    radiograph = make_radiograph()
    viewer.map.set_rule(rule)
    show(viewer, radiograph, make_finding(radiograph), **changes)
    assert viewer.map.regions_in_sight == ()
    assert f"No AI regions: {why}" in viewer.overlay.spoken()
    has_levels = "score" in changes
    assert inked(viewer).any() is not has_levels
    assert ("AI map outlined from 0.5 on" in viewer.overlay.spoken()) is not has_levels


def test_a_rule_that_comes_later_marks_what_is_shown_already(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    viewer.map.set_rule(None)
    show(viewer, radiograph, make_finding(radiograph))
    assert viewer.map.regions_in_sight == ()
    viewer.map.set_rule(RULE)
    assert viewer.map.regions_in_sight
    assert inked(viewer).any()


def test_hiding_the_map_the_ai_or_both_for_a_bare_look_takes_the_outlines_away(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    show(viewer, radiograph, make_finding(radiograph))
    for hide, back in (
        (lambda: viewer.set_map_visible(False), lambda: viewer.set_map_visible(True)),
        (lambda: viewer.set_ai_hidden(True), lambda: viewer.set_ai_hidden(False)),
        (viewer.bare.begin, viewer.bare.end),
    ):
        hide()
        assert not inked(viewer).any()
        assert "AI region" not in viewer.overlay.spoken()
        back()
        assert inked(viewer).any()
    viewer.clear()
    assert not inked(viewer).any()
    viewer.show_radiograph(make_radiograph(file="other.dcm"), None)
    assert not inked(viewer).any()
    assert not viewer.actions().regions.isEnabled()


def test_colours_contours_and_regions_take_turns(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    show(viewer, radiograph, make_finding(radiograph))
    chosen: list[MapStyle] = []
    viewer.map.style_changed.connect(chosen.append)
    actions = viewer.actions()
    outlined = grabbed(viewer.view)
    actions.contours.trigger()
    assert not actions.regions.isChecked()
    assert viewer.map.regions_in_sight == ()
    actions.regions.trigger()
    assert not actions.contours.isChecked()
    assert np.array_equal(grabbed(viewer.view), outlined)
    actions.colours.trigger()
    assert [style.look for style in chosen] == ["contours", "outline", "colours"]
    assert viewer.map.places_in_sight, "the hottest places again"


@pytest.mark.parametrize("grey", [12, 60, 200])
@pytest.mark.parametrize("opacity", [0.5, 1.0])
def test_bone_within_an_outline_is_as_bright_as_without(
    viewer: RadiographViewer,
    make_radiograph: MakeRadiograph,
    make_finding: MakeFinding,
    grey: int,
    opacity: float,
) -> None:
    """The map never hides what it points at: luminance (ITU-R BT.709) within a tenth."""
    radiograph = make_radiograph(np.full((6, 5), grey, np.uint8))
    viewer.set_map_opacity(opacity)
    finding = show(viewer, radiograph, make_finding(radiograph))
    viewer.actions().next_region.trigger()
    (region,) = viewer.map.regions_in_sight
    placement = viewer.view.placement
    left, top = placement.to_view(region.left, region.top)
    right, bottom = placement.to_view(region.left + region.width, region.top + region.height)
    # The middle of its box: its line is outside.
    wide, high = (right - left) / 3, (bottom - top) / 3
    middle = grabbed(viewer.view)[
        round(top + high) : round(bottom - high), round(left + wide) : round(right - wide)
    ]
    luminance = (middle @ np.array([0.2126, 0.7152, 0.0722])).mean()
    assert luminance == pytest.approx(grey, rel=0.1, abs=1.0)
    assert (grabbed(viewer.view)[..., 0] != grabbed(viewer.view)[..., 2]).any()
    assert finding.saliency is not None


@pytest.mark.parametrize("heat", [1.0, 3.0])
def test_an_outline_has_no_stairs_at_300_percent(
    viewer: RadiographViewer,
    make_radiograph: MakeRadiograph,
    make_finding: MakeFinding,
    heat: float,
) -> None:
    """Its direction turns evenly, and it stays where the map passes its level."""
    radiograph = make_radiograph()
    values = np.zeros((6, 5), np.float32)
    values[2:4, 1:4] = ((0.9, 1.0, 0.8), (0.6, 0.9, 0.9))
    finding = make_finding(radiograph)
    hot = replace(finding.saliency, values=values * heat)
    show(viewer, radiograph, finding, saliency=hot)
    regions = viewer.map.regions_in_sight
    shape = radiograph.pixels.shape
    for outline in region_outlines(regions, hot, RULE, *shape):
        steps = np.diff(np.vstack([outline.points, outline.points[:2]]), axis=0)
        headings = np.unwrap(np.arctan2(steps[:, 1], steps[:, 0]))
        longest = np.hypot(*steps.T).max() * 3
        assert longest < 12, "pixels of the screen"
        assert np.degrees(np.abs(np.diff(headings)).max()) < 25
    (region,) = regions
    points = region_outlines(regions, hot, RULE, *shape)[0].points
    found = np.vstack([region.outline, region.outline[:1]])
    ways = np.linspace(found[:-1], found[1:], 50).reshape(-1, 2)
    off = [np.hypot(*(ways - point).T).min() for point in points]
    assert max(off) < hot.width / values.shape[1] / 4, "of a cell of the map"


@pytest.mark.slow
@pytest.mark.parametrize("strength", [1.0, 0.5], ids=["solid", "dotted"])
def test_an_outline_that_is_moved_is_the_one_that_would_be_drawn_anew(
    viewer: RadiographViewer,
    make_radiograph: MakeRadiograph,
    make_finding: MakeFinding,
    strength: float,
) -> None:
    """Lines are kept while they only move: no dot crawls along, and none is missing."""
    radiograph = make_radiograph()
    finding = make_finding(radiograph)
    values = finding.saliency.values * strength
    show(viewer, radiograph, finding, saliency=replace(finding.saliency, values=values))
    viewer.actions().next_region.trigger()
    view = viewer.view
    view.zoom_by(2.5)
    for change in (
        lambda: view.pan(7, -3),
        lambda: view.pan(420, 380),  # further than it was drawn
        lambda: view.pan(-420, -380),
        lambda: view.zoom_by(1 / 1.05),
        viewer.actions().rotate_right.trigger,
        viewer.actions().flip_horizontal.trigger,
    ):
        grabbed(view)
        before = view.placement
        change()
        assert view.placement != before
        moved = grabbed(view).astype(int)
        viewer.set_map_visible(False)
        viewer.set_map_visible(True)
        anew = grabbed(view).astype(int)
        assert (np.abs(moved - anew).max(axis=2) > 120).mean() < 0.001
    assert inked(viewer).any()


@pytest.mark.slow
def test_a_restless_map_zoomed_in_haste_is_drawn_as_it_should_be_once_it_rests(
    viewer: RadiographViewer,
    make_radiograph: MakeRadiograph,
    make_finding: MakeFinding,
    qtbot: QtBot,
) -> None:
    """And a copy is never made in haste."""
    radiograph = make_radiograph()
    finding = make_finding(radiograph)
    noise = np.random.default_rng(3).random((60, 50), dtype=np.float32)
    viewer.map.set_style(MapStyle(MapLook.CONTOURS))
    show(viewer, radiograph, finding, saliency=replace(finding.saliency, values=noise))
    grabbed(viewer.view)
    viewer.view.zoom_by(1.5)
    hasty, copied = grabbed(viewer.view).astype(int), composed(viewer, Take())
    qtbot.waitUntil(lambda: not np.array_equal(grabbed(viewer.view), hasty))
    rested = grabbed(viewer.view)
    assert composed(viewer, Take()) == copied
    viewer.set_map_visible(False)
    without = grabbed(viewer.view).astype(int)
    viewer.set_map_visible(True)
    anew = grabbed(viewer.view).astype(int)
    assert (np.abs(rested - anew).max(axis=2) > 60).mean() < 0.001
    lined = np.abs(anew - without).max(axis=2) > 120
    assert lined.mean() > 0.1
    assert (np.abs(hasty - without).max(axis=2) > 60)[lined].mean() > 0.95, "the same lines"
