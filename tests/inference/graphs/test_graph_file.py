"""A graph belongs to its weights, and says so; of anything else it is not used."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import numpy as np
import onnx
import pytest

from osteo_desktop.inference.classifier import default_model
from osteo_desktop.inference.graphs import graph_file, supply
from osteo_desktop.inference.graphs.graph_file import UnfitGraph, graph_path, read_graph
from osteo_desktop.inference.graphs.make import graph_bytes
from osteo_desktop.records.codes import Code
from osteo_desktop.wording.notices import notice_text


@pytest.fixture(scope="module")
def model(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """Weights of their own, and the bytes of their graph, which does not lie beside them."""
    weights = tmp_path_factory.mktemp("graphs") / tiny_model.name
    shutil.copy(tiny_model, weights)
    shutil.copy(tiny_model.with_suffix(".json"), weights.with_suffix(".json"))
    return weights, graph_bytes(weights)


def _digest(weights: Path) -> str:
    return hashlib.sha256(weights.read_bytes()).hexdigest()


def test_the_shipped_graph_is_of_the_shipped_weights_and_of_no_other() -> None:
    weights = default_model()
    data = graph_path(weights).read_bytes()
    assert len(data) < 100_000  # the weights are not in it
    assert read_graph(data, _digest(weights)).described == 992
    with pytest.raises(UnfitGraph) as raised:
        read_graph(data, "0" * 64)
    assert raised.value.why.code == Code.GRAPH_OF_OTHERS


def test_other_programs_find_its_weights_in_the_models_file() -> None:
    """It is ONNX as any other, with external data: so it can be looked at and measured."""
    graph = onnx.load(str(graph_path(default_model())))
    place = next(one for one in graph.graph.initializer if one.name == "head.place.weight")
    import safetensors.numpy

    held = safetensors.numpy.load_file(default_model())["head.place.weight"]
    np.testing.assert_array_equal(onnx.numpy_helper.to_array(place), held)
    onnx.checker.check_model(str(graph_path(default_model())), full_check=True)


def test_woven_it_has_every_weight_in_it(model: tuple[Path, bytes]) -> None:
    weights, data = model
    whole = onnx.load_from_string(read_graph(data, _digest(weights)).woven(weights.read_bytes()))
    onnx.checker.check_model(whole, full_check=True)
    assert all(len(one.external_data) == 0 for one in whole.graph.initializer)


@pytest.mark.parametrize("place", [60, 300, -2000, -10])
def test_one_byte_altered_is_damage(model: tuple[Path, bytes], place: int) -> None:
    weights, data = model
    altered = bytearray(data)
    altered[place] ^= 0x11
    with pytest.raises(UnfitGraph):
        read_graph(bytes(altered), _digest(weights))


@pytest.mark.parametrize("length", [0, 1, 100, -1])
def test_a_graph_cut_short_is_damage(model: tuple[Path, bytes], length: int) -> None:
    weights, data = model
    with pytest.raises(UnfitGraph) as raised:
        read_graph(data[:length], _digest(weights))
    assert raised.value.why.code == Code.GRAPH_DAMAGED


def test_a_graph_of_another_version_is_made_anew(
    model: tuple[Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    weights, data = model
    monkeypatch.setattr(graph_file, "VERSION", "2")
    with pytest.raises(UnfitGraph) as raised:
        read_graph(data, _digest(weights))
    assert raised.value.why.code == Code.GRAPH_OF_OTHER_VERSION


def test_a_model_without_a_graph_gets_one_that_is_kept(model: tuple[Path, bytes]) -> None:
    weights, data = model
    found = supply.supply(weights)
    assert found.notice is None
    kept = supply.kept_graph(_digest(weights))
    assert kept.read_bytes() == data
    before = kept.stat().st_mtime_ns
    supply.supply(weights)
    assert kept.stat().st_mtime_ns == before


def test_a_graph_of_other_weights_beside_it_is_told_and_not_used(
    model: tuple[Path, bytes], tmp_path: Path
) -> None:
    weights, _ = model
    mine = tmp_path / "mine.safetensors"
    for suffix in (".safetensors", ".json"):
        shutil.copy(weights.with_suffix(suffix), mine.with_suffix(suffix))
    shutil.copy(graph_path(default_model()), graph_path(mine))
    found = supply.supply(mine)
    assert found.notice is not None
    assert notice_text(found.notice) == "the graph beside the model is of other weights"
    assert found.graph.said[graph_file.OF_WEIGHTS] == _digest(mine)


def test_a_damaged_graph_that_is_kept_is_replaced(model: tuple[Path, bytes]) -> None:
    weights, data = model
    kept = supply.kept_graph(_digest(weights))
    kept.parent.mkdir(parents=True)
    kept.write_bytes(data[:500])
    assert supply.supply(weights).notice is not None
    assert kept.read_bytes() == data


def test_where_nothing_can_be_kept_it_works_and_says_so(model: tuple[Path, bytes]) -> None:
    weights, _ = model
    folder = supply.kept_graph(_digest(weights)).parent
    folder.parent.mkdir(parents=True)
    folder.write_text("no folder")
    found = supply.supply(weights)
    assert found.notice is not None
    assert found.notice.code == Code.GRAPH_NOT_KEPT
