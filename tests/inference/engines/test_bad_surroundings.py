"""A computer that lacks something reads all the same: slower, and it says so."""

from __future__ import annotations

import importlib
import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from osteo_desktop.inference.card import read_card
from osteo_desktop.inference.classifier import default_model
from osteo_desktop.inference.engine import TORCH, Engine, Wanted, processors
from osteo_desktop.inference.engines import choice, loading, openvino_engine
from osteo_desktop.inference.graphs.graph_file import OF_WEIGHTS, graph_path
from osteo_desktop.inference.graphs.make import write_graph
from osteo_desktop.inference.graphs.supply import kept_graph, supply
from osteo_desktop.settings import folders
from osteo_desktop.wording.notices import notice_text

resource = pytest.importorskip("resource", reason="a full disk is made by a limit of POSIX")

FP32 = ("onnxruntime", "openvino")
CPU = Wanted("cpu")
NOT_KEPT = "the choice of this engine could not be kept, and is measured anew at each start"
NO_GRAPH_KEPT = "the model's graph could not be kept, and is made anew at each start"


@pytest.fixture(scope="module")
def bare(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Weights without their graph."""
    weights = tmp_path_factory.mktemp("bare") / "own.safetensors"
    for suffix in (".safetensors", ".json"):
        shutil.copy(tiny_model.with_suffix(suffix), weights.with_suffix(suffix))
    return weights


@pytest.fixture(scope="module")
def model(bare: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, with its graph."""
    folder = tmp_path_factory.mktemp("model")
    shutil.copytree(bare.parent, folder, dirs_exist_ok=True)
    write_graph(folder / bare.name)
    return folder / bare.name


@pytest.fixture(autouse=True)
def _nothing_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """All engines are said to be as fast; the first is taken."""
    monkeypatch.delenv(loading.VARIABLE)
    monkeypatch.setattr(loading, "has_gpu", lambda: False)
    monkeypatch.setattr(choice, "_measured", lambda tried, *_: {one.name: 1.0 for one in tried})


def _loaded(weights: Path, name: str = "") -> Engine:
    return loading.load_engine(name, weights, read_card(weights), "cpu")


def _assert_answers_as_torch_does(computes: Engine, weights: Path) -> None:
    pictures = list(np.random.default_rng(0).integers(0, 256, (2, 96, 96), np.uint8))
    own = TORCH.load(weights, CPU).answer(pictures)
    np.testing.assert_allclose(computes.answer(pictures).logits, own.logits, rtol=1e-3, atol=1e-4)


# --- the processor --------------------------------------------------------------------------


def test_bits_that_the_processor_has_not_are_told_and_torch_computes(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(openvino_engine._PRECISIONS, "bf16", ("bf16", "NONE_HAS_IT"))
    computes = _loaded(model, "openvino-bf16")
    said = "not by openvino-bf16, for this processor does not compute in bf16"
    assert said in notice_text(computes.told)
    _assert_answers_as_torch_does(computes, model)


def test_bits_that_the_card_allows_and_the_processor_has_not_are_passed_over(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(openvino_engine._PRECISIONS, "bf16", ("bf16", "NONE_HAS_IT"))
    own = read_card(model)
    may = {**own.document, "engines": {"openvino-bf16": {"within_bounds": True}}}
    card = replace(own, document=may)
    computes = loading.load_engine("", model, card, "cpu")
    assert computes.name in FP32
    kept = choice.kept(card)
    assert kept is not None
    assert {name.split()[0] for name in kept.milliseconds} == set(FP32)


def test_one_processor_has_one_thread_and_answers_alike(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
    assert processors() == 1
    computes = _loaded(model)
    assert notice_text(computes.told) == "CPU (ONNX Runtime, fp32, threads: 1)"
    kept = choice.kept(read_card(model))
    assert kept is not None
    assert (kept.threads, set(kept.milliseconds)) == (1, {f"{name} × 1" for name in FP32})
    _assert_answers_as_torch_does(computes, model)


# --- the cache folder -----------------------------------------------------------------------


@contextmanager
def _read_only() -> Iterator[None]:
    cache = folders().cache
    cache.mkdir(parents=True)
    cache.chmod(0o500)
    try:
        yield
    finally:
        cache.chmod(0o700)


@contextmanager
def _full() -> Iterator[None]:
    """No file may grow any more, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.slow
@pytest.mark.usefixtures("ordinary_user")
@pytest.mark.parametrize("state", [_read_only, _full])
def test_where_nothing_can_be_kept_it_computes_and_says_what_it_costs(
    state: Callable[[], Iterator[None]], model: Path, bare: Path
) -> None:
    with state():
        with_graph, without = _loaded(model), _loaded(bare)
    for computes, said in ((with_graph, [NOT_KEPT]), (without, [NO_GRAPH_KEPT, NOT_KEPT])):
        told = f"CPU (ONNX Runtime, fp32, threads: {processors()})"
        assert notice_text(computes.told) == "; ".join([told, *said])
        assert (computes.name, computes.device) == ("onnxruntime", "cpu")
        _assert_answers_as_torch_does(computes, model)
    assert [path for path in folders().cache.rglob("*") if path.is_file()] == []
    assert notice_text(_loaded(model).told) == told  # the next start can keep it


def test_what_is_said_beside_an_engine_leaves_it_as_it_is(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choice, "_keep", lambda *_: False)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    computes = _loaded(model)
    assert computes.batch == 16
    computes.use_less_memory()
    assert computes.batch == 4
    assert NOT_KEPT in notice_text(computes.told)


# --- a library or a graph that does not do --------------------------------------------------


def _refuses(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The library gets a network with a layer that it does not know."""
    engine = importlib.import_module(f"osteo_desktop.inference.engines.{name}_engine")

    def unknown(weights: Path) -> object:
        supplied = supply(weights)
        return replace(supplied, model=supplied.model.replace(b"Conv", b"Cnov"))

    monkeypatch.setattr(engine, "supply", unknown)


@pytest.mark.parametrize("name", FP32)
def test_a_network_that_a_library_refuses_is_computed_by_torch_which_says_so(
    name: str, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _refuses(name, monkeypatch)
    computes = _loaded(model, name)
    assert f"; not by {name}, for it refuses this network (" in notice_text(computes.told)
    _assert_answers_as_torch_does(computes, model)


def test_where_one_library_refuses_the_other_is_chosen_and_where_both_do_torch(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _refuses("onnxruntime", monkeypatch)
    assert _loaded(model).name == "openvino"
    _refuses("openvino", monkeypatch)
    computes = _loaded(model)  # though openvino was kept
    assert computes.name == "torch"
    assert "not by onnxruntime, for it refuses this network (" in notice_text(computes.told)


def test_a_kept_graph_of_other_weights_is_not_used_and_replaced(bare: Path) -> None:
    own = read_card(bare).weights_sha256
    kept = kept_graph(own)
    kept.parent.mkdir(parents=True)
    shutil.copy(graph_path(default_model()), kept)
    computes = _loaded(bare)
    assert "of other weights" in notice_text(computes.told)
    _assert_answers_as_torch_does(computes, bare)
    supplied = supply(bare)
    assert supplied.notice is None
    assert supplied.graph.said[OF_WEIGHTS] == own


# --- the choice that was kept ---------------------------------------------------------------


def _choices() -> st.SearchStrategy[bytes]:
    values = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
    document = st.fixed_dictionaries(
        {
            "engine": st.sampled_from(FP32) | values,
            "threads": values,
            "milliseconds": values | st.dictionaries(st.text(max_size=8), values, max_size=2),
        }
    )
    return document.map(lambda said: json.dumps(said).encode()) | st.binary(max_size=64)


@settings(max_examples=25)
@given(data=_choices())
@example(data=b"[" * 200_000)
@example(data=b'{"engine": "onnxruntime", "threads": -3, "milliseconds": {}}')
@example(data=b'{"engine": "onnxruntime", "threads": 1000000, "milliseconds": {}}')
@example(data=b'{"engine": "onnxruntime", "threads": 0, "milliseconds": {}}')
def test_a_kept_choice_is_one_that_this_machine_can_have_or_none(data: bytes, model: Path) -> None:
    card, path = read_card(model), folders().cache / "choice.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(choice, "_file", lambda _: path)
        kept = choice.kept(card)
    assert kept is None or (isinstance(kept.engine, str) and 1 <= kept.threads <= processors())


def test_a_choice_of_another_machine_is_not_this_one_s(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a home that two computers share."""
    card = read_card(model)
    with monkeypatch.context() as there:
        there.setattr(choice, "_model_name", lambda: "model name: of another")
        choice._keep(card, choice.Choice("openvino", 1, {}))
        assert choice.kept(card) is not None
    assert choice.kept(card) is None
    assert _loaded(model).name == "onnxruntime"
