"""A map by another method, for who asks: what it is of, and why there is none."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from osteo_desktop.errors.machine import MissingPackage
from osteo_desktop.errors.models import ModelError, NoOtherMap
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.maps.map_method import MapMethod
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.workflow.models.other_maps import OtherMaps
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.radiographs import made

pytestmark = pytest.mark.slow  # the library brings torchvision and scikit-learn

LAYER_CAM = MapMethod.LAYER_CAM


@pytest.fixture(scope="module")
def reader(tiny_model: Path) -> Classifier:
    return Classifier.load(tiny_model, device="cpu")


@pytest.fixture(scope="module")
def radiograph() -> Radiograph:
    return made(phantom(320, 240, broken=True))


@pytest.fixture(scope="module")
def finding(reader: Classifier, radiograph: Radiograph) -> Finding:
    return reader.classify([radiograph], score_anyway=True)[0]


def test_methods_give_maps_of_their_own_and_the_network_is_read_once(
    reader: Classifier, radiograph: Radiograph, finding: Finding, monkeypatch: pytest.MonkeyPatch
) -> None:
    maps = OtherMaps(lambda: reader)
    first = maps.map_of(radiograph, finding, LAYER_CAM)
    monkeypatch.setattr(reader, "weights", Path("gone"))
    other = maps.map_of(radiograph, finding, MapMethod.HIRES_CAM)
    assert not np.allclose(first.values, other.values)
    assert np.array_equal(maps.map_of(radiograph, finding, LAYER_CAM).values, first.values)


@pytest.mark.parametrize(
    ("lacking", "named"), [("pytorch_grad_cam", "grad-cam"), ("torch", "torch")]
)
def test_without_a_library_it_is_named(
    reader: Classifier,
    radiograph: Radiograph,
    finding: Finding,
    lacking: str,
    named: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, lacking, None)
    monkeypatch.delitem(sys.modules, "osteo_desktop.inference.other_maps", raising=False)
    with pytest.raises(MissingPackage, match=f"another method .* {named}"):
        OtherMaps(lambda: reader).map_of(radiograph, finding, LAYER_CAM)


def test_what_another_model_found_is_not_explained_by_this_one(
    reader: Classifier, radiograph: Radiograph, finding: Finding
) -> None:
    with pytest.raises(NoOtherMap, match="another model read it: other-1"):
        OtherMaps(lambda: reader).map_of(
            radiograph, replace(finding, model_id="other-1"), LAYER_CAM
        )


def test_what_has_no_map_gets_none(
    reader: Classifier, radiograph: Radiograph, finding: Finding
) -> None:
    with pytest.raises(NoOtherMap, match="made none"):
        OtherMaps(lambda: reader).map_of(radiograph, replace(finding, saliency=None), LAYER_CAM)


def test_a_room_without_a_model_says_so(
    tmp_path: Path, radiograph: Radiograph, finding: Finding
) -> None:
    room = ReadingRoom(tmp_path / "archive.sqlite", tmp_path / "none.safetensors", "cpu")
    with pytest.raises(ModelError, match="none is loaded"):
        room.maps.map_of(radiograph, finding, LAYER_CAM)


def test_who_is_no_longer_wanted_stops(
    reader: Classifier, radiograph: Radiograph, finding: Finding
) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        OtherMaps(lambda: reader).map_of(radiograph, finding, LAYER_CAM, progress)
