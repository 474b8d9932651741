"""Another method's map in sight: told, of this radiograph alone, never the finding's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from osteo_desktop.records.finding import Finding, OperatingPoints, SaliencyMap
from osteo_desktop.records.maps.map_method import MapMethod
from osteo_desktop.records.maps.map_region import RegionRule
from osteo_desktop.records.platt import Platt
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.ui.viewer.map.picture import MapLook, MapStyle
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from tests.ui.viewer.grabbing import grabbed

RULE = RegionRule("model", low=0.3, high=0.8, places=Platt(4.0, -4.0), share=0.5)
LAYER_CAM = MapMethod.LAYER_CAM


@pytest.fixture
def viewer(qtbot: QtBot) -> RadiographViewer:
    widget = RadiographViewer()
    qtbot.addWidget(widget)
    widget.resize(600, 500)
    widget.show()
    qtbot.waitExposed(widget)
    widget.set_map_visible(True)
    widget.map.set_rule(RULE)
    return widget


@pytest.fixture
def shown(
    viewer: RadiographViewer,
    make_radiograph: Callable[..., Radiograph],
    make_finding: Callable[..., Finding],
) -> Finding:
    radiograph = make_radiograph()
    points = OperatingPoints(0.2, 0.7)
    finding = replace(make_finding(radiograph), operating_points=points)
    viewer.show_radiograph(radiograph, finding)
    return finding


def elsewhere(finding: Finding) -> SaliencyMap:
    assert finding.saliency is not None
    values = np.zeros_like(finding.saliency.values)
    values[-1, -1] = 1.0
    return replace(finding.saliency, values=values)


def choose(viewer: RadiographViewer) -> None:
    viewer.actions().layer_cam.trigger()


def test_grad_cam_is_the_default_and_says_nothing(viewer: RadiographViewer, shown: Finding) -> None:
    assert viewer.actions().grad_cam.isChecked()
    assert "Map:" not in viewer.overlay.spoken()
    assert viewer.map.regions_in_sight


def test_while_it_is_computed_grad_cam_stays_and_both_are_said(
    viewer: RadiographViewer, shown: Finding, qtbot: QtBot
) -> None:
    before = grabbed(viewer.view)
    with qtbot.waitSignal(viewer.map.methods.wanted) as wanted:
        choose(viewer)
    assert wanted.args == [LAYER_CAM]
    assert "Map: Grad-CAM; LayerCAM is being computed" in viewer.overlay.spoken()
    assert np.array_equal(grabbed(viewer.view), before)


@pytest.mark.parametrize("look", MapLook)
def test_the_other_map_is_shown_and_named_and_has_no_regions_of_the_model(
    viewer: RadiographViewer, shown: Finding, look: MapLook
) -> None:
    viewer.map.set_style(MapStyle(look))
    before = grabbed(viewer.view)
    choose(viewer)
    viewer.map.methods.take(shown, LAYER_CAM, elsewhere(shown))
    assert not np.array_equal(grabbed(viewer.view), before)
    said = viewer.overlay.spoken()
    assert "Map: LayerCAM, up to its own highest value" in said
    assert ("AI map outlined from 0.5 on" in said) == (look is MapLook.OUTLINE)
    assert "AI regions" not in said
    assert viewer.map.regions_in_sight == ()
    assert viewer.finding is shown, "the finding stays what it is"
    viewer.actions().grad_cam.trigger()
    assert np.array_equal(grabbed(viewer.view), before)
    assert "Map:" not in viewer.overlay.spoken()


def test_it_is_no_region_to_be_described(viewer: RadiographViewer, shown: Finding) -> None:
    choose(viewer)
    viewer.map.methods.take(shown, LAYER_CAM, elsewhere(shown))
    viewer.actions().next_region.trigger()  # goes to the hottest place of the map in sight
    assert viewer.map.regions_in_sight == ()
    assert len(viewer.map.places_in_sight) == 1


def test_the_next_radiograph_and_the_same_one_again_begin_with_grad_cam(
    viewer: RadiographViewer,
    shown: Finding,
    make_radiograph: Callable[..., Radiograph],
) -> None:
    first = viewer.radiograph
    assert first is not None
    choose(viewer)
    viewer.map.methods.take(shown, LAYER_CAM, elsewhere(shown))
    second = replace(make_radiograph(), sha256="b" * 64, file="second.dcm")
    viewer.show_radiograph(second, replace(shown, sha256=second.sha256))
    assert "Map:" not in viewer.overlay.spoken()
    viewer.show_radiograph(first, shown)
    assert viewer.map.methods.chosen is MapMethod.GRAD_CAM
    assert "Map:" not in viewer.overlay.spoken()


def test_the_same_finding_from_the_archive_keeps_the_choice_and_another_ends_it(
    viewer: RadiographViewer, shown: Finding
) -> None:
    radiograph = viewer.radiograph
    assert radiograph is not None
    choose(viewer)
    viewer.map.methods.take(shown, LAYER_CAM, elsewhere(shown))
    viewer.show_radiograph(radiograph, replace(shown))
    assert "Map: LayerCAM" in viewer.overlay.spoken()
    viewer.show_radiograph(radiograph, replace(shown, model_id="another"))
    assert "Map:" not in viewer.overlay.spoken()
    assert viewer.actions().grad_cam.isChecked()


def test_what_comes_too_late_or_of_another_finding_is_passed_over(
    viewer: RadiographViewer, shown: Finding
) -> None:
    methods, before = viewer.map.methods, grabbed(viewer.view)
    choose(viewer)
    viewer.actions().grad_cam.trigger()
    methods.take(shown, LAYER_CAM, elsewhere(shown))
    choose(viewer)
    methods.take(replace(shown, sha256="c" * 64), LAYER_CAM, elsewhere(shown))
    methods.take(shown, MapMethod.HIRES_CAM, elsewhere(shown))
    assert np.array_equal(grabbed(viewer.view), before)
    assert "LayerCAM is being computed" in viewer.overlay.spoken()
    methods.fail(LAYER_CAM)
    assert "Map:" not in viewer.overlay.spoken()
    assert viewer.actions().grad_cam.isChecked()


def test_a_hidden_ai_has_no_method(viewer: RadiographViewer, shown: Finding) -> None:
    choose(viewer)
    viewer.map.methods.take(shown, LAYER_CAM, elsewhere(shown))
    viewer.set_ai_hidden(True)
    assert "Map" not in viewer.overlay.spoken()
    assert not viewer.actions().hires_cam.isEnabled()
    viewer.set_ai_hidden(False)
    assert "Map: LayerCAM" in viewer.overlay.spoken()
