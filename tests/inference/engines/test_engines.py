"""Every engine answers as PyTorch does; one that cannot is not used, and PyTorch says why."""

from __future__ import annotations

import importlib
import re
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from osteo_desktop.errors.models import DamagedModel, ModelError
from osteo_desktop.inference import engine as engines
from osteo_desktop.inference.card import read_card
from osteo_desktop.inference.classifier import Classifier, default_model
from osteo_desktop.inference.engine import (
    TORCH,
    Answer,
    EngineKind,
    EngineMemory,
    EngineUnfit,
    Wanted,
    engine_kind,
)
from osteo_desktop.inference.engines import choice, graph_engine, loading, openvino_engine
from osteo_desktop.inference.graphs.graph_file import graph_path
from osteo_desktop.inference.graphs.make import write_graph
from osteo_desktop.inference.graphs.supply import Supplied, supply
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.settings import folders
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.installation import doctor
from tests.made.model import make_model
from tests.made.radiographs import made, textured

FP32 = ("onnxruntime", "openvino")
CPU = Wanted("cpu")
SPECS = {
    "plain": NetworkSpec("cnn", residual_blocks=1, outputs=2, dense=(16, 8)),
    "fine": NetworkSpec("efficientnet-lite0", "stride8", block_channels=16, pooling="located"),
}
LARGE = {
    "resnet": NetworkSpec("resnet18", pooling="average+max", dense=(8,)),
    "bottlenecks": NetworkSpec("resnet50", "stride16", residual_blocks=1, block_channels=8),
    "preactivation": NetworkSpec("resnet50v2", residual_blocks=1, block_channels=8),
}


@pytest.fixture
def model(tiny_model: Path, tmp_path: Path) -> Path:
    """Weights of this test's own, with their graph."""
    weights = tmp_path / "own.safetensors"
    for suffix in (".safetensors", ".json"):
        shutil.copy(tiny_model.with_suffix(suffix), weights.with_suffix(suffix))
    write_graph(weights)
    return weights


def _pictures(rows: int, columns: int, count: int = 3) -> list[np.ndarray]:
    numbers = np.random.default_rng(rows)
    return [numbers.integers(0, 256, (rows, columns), np.uint8) for _ in range(count)]


def _assert_same(one: Answer, other: Answer) -> None:
    np.testing.assert_allclose(one.logits, other.logits, rtol=1e-3, atol=1e-4)
    assert one.logits.dtype == np.float64
    for own, found in ((one.maps, other.maps), (one.description, other.description)):
        assert own.dtype == found.dtype == np.float32
        np.testing.assert_allclose(own, found, rtol=1e-3, atol=1e-4 * float(np.abs(found).max()))


@pytest.mark.slow
@pytest.mark.parametrize("name", FP32)
def test_the_shipped_model_answers_alike_in_every_shape(name: str) -> None:
    torches, other = TORCH.load(default_model(), CPU), engine_kind(name).load(default_model(), CPU)
    for rows, columns in read_card(default_model()).document["preparation"]["shapes"][1:2]:
        pictures = _pictures(rows, columns)
        _assert_same(torches.answer(pictures), other.answer(pictures))


@pytest.mark.slow
@pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)
def test_small_networks_answer_alike(spec: NetworkSpec, tmp_path: Path) -> None:
    _assert_engines_answer_alike(spec, tmp_path)


@pytest.mark.heavy
@pytest.mark.parametrize("spec", LARGE.values(), ids=LARGE)
def test_large_networks_answer_alike(spec: NetworkSpec, tmp_path: Path) -> None:
    _assert_engines_answer_alike(spec, tmp_path)


def _assert_engines_answer_alike(spec: NetworkSpec, tmp_path: Path) -> None:
    """Of odd sizes too, where stages are rounded up. Their graphs were made when they were asked
    for first."""
    weights = make_model(tmp_path, network=spec)
    torches = TORCH.load(weights, CPU)
    for name in FP32:
        other = engine_kind(name).load(weights, CPU)
        for rows, columns in ((64, 64), (57, 75)):
            pictures = _pictures(rows, columns)
            _assert_same(torches.answer(pictures), other.answer(pictures))


@pytest.mark.parametrize("name", FP32)
def test_an_answer_does_not_depend_on_what_else_is_asked(name: str, model: Path) -> None:
    computes = engine_kind(name).load(model, replace(CPU, threads=2))
    pictures = _pictures(96, 96, count=5)
    together = computes.answer(pictures)
    for number, picture in enumerate(pictures):
        alone = computes.answer([picture])
        assert alone.logits[0] == together.logits[number]
        assert (alone.maps[0] == together.maps[number]).all()
        assert (alone.description[0] == together.description[number]).all()


@pytest.mark.parametrize("name", FP32)
def test_findings_are_those_of_torch(name: str, model: Path) -> None:
    radiographs = [made(textured(seed=n)) for n in range(2)]
    own, theirs = (
        Classifier.load(model, device="cpu", engine=one).classify(radiographs, score_anyway=True)
        for one in ("torch", name)
    )
    for one, other in zip(own, theirs, strict=True):
        assert one.decision is other.decision
        assert one.score == pytest.approx(other.score, abs=1e-4)


@pytest.mark.parametrize("name", FP32)
def test_it_says_what_computes(name: str, model: Path) -> None:
    told = notice_text(engine_kind(name).load(model, replace(CPU, threads=2)).told)
    title = {"onnxruntime": "ONNX Runtime", "openvino": "OpenVINO"}[name]
    assert told == f"CPU ({title}, fp32, threads: 2)"


@pytest.mark.parametrize("name", FP32)
def test_an_engine_that_is_not_installed_leaves_it_to_torch(
    name: str, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    computes = loading.load_engine(name, model, read_card(model), "cpu")
    assert f"not by {name}, for {name} is not installed" in notice_text(computes.told)
    assert computes.answer(_pictures(96, 96)).logits.shape == (3,)


def test_a_damaged_graph_is_told_and_another_is_made(model: Path) -> None:
    graph_path(model).write_bytes(graph_path(model).read_bytes()[:300])
    computes = engine_kind("onnxruntime").load(model, CPU)
    assert notice_text(computes.told).endswith("; the model's graph is damaged")
    _assert_same(
        computes.answer(_pictures(96, 96)), TORCH.load(model, CPU).answer(_pictures(96, 96))
    )


@pytest.mark.parametrize("name", FP32)
def test_damaged_weights_are_an_error_in_every_engine(name: str, model: Path) -> None:
    data = bytearray(model.read_bytes())
    data[-1] ^= 1
    model.write_bytes(data)
    with pytest.raises(DamagedModel):
        engine_kind(name).load(model, CPU)


class _Wrong:
    """Answers, but not what PyTorch does."""

    def __init__(self, supplied: Supplied, **wrong: float) -> None:
        self.own, self.wrong = supplied.answers.answer, wrong

    def outputs(self, pictures: Sequence[np.ndarray], _threads: int) -> list[graph_engine.Outputs]:
        own, wrong = self.own, self.wrong
        return [
            [
                own.logits[n : n + 1] + wrong.get("logits", 0.0),
                own.maps[n : n + 1] * wrong.get("maps", 1.0),
                own.description[n : n + 1] * wrong.get("description", 1.0),
            ]
            for n in range(len(pictures))
        ]


@pytest.mark.parametrize(
    "wrong",
    [{"logits": 0.01}, {"logits": float("nan")}, {"maps": 1.01}, {"description": 1.01}],
    ids=str,
)
def test_an_engine_that_answers_otherwise_is_refused(wrong: dict[str, float], model: Path) -> None:
    supplied = supply(model)
    graph_engine.GraphEngine("same", "Same", _Wrong(supplied), CPU, supplied)
    with pytest.raises(EngineUnfit) as raised:
        graph_engine.GraphEngine("wrong", "Wrong", _Wrong(supplied, **wrong), CPU, supplied)
    assert raised.value.why.code == Code.ANSWERS_OTHERWISE


def test_with_less_memory_it_takes_one_at_a_time_and_then_gives_up(model: Path) -> None:
    supplied = supply(model)
    four = replace(CPU, threads=4)
    computes = graph_engine.GraphEngine("any", "Any", _Wrong(supplied), four, supplied)
    assert computes.batch == 16
    assert notice_text(computes.use_less_memory()).endswith("batches of 1")
    with pytest.raises(ModelError):
        computes.use_less_memory()


def test_memory_that_runs_out_is_told_to_who_asks(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    computes = engine_kind("onnxruntime").load(model, CPU)

    class _Full:
        def run(self, *_: object) -> None:
            raise RuntimeError("Failed to allocate memory for requested buffer")

    monkeypatch.setattr(computes._computes, "_session", _Full())
    with pytest.raises(EngineMemory):
        computes.answer(_pictures(96, 96))


# which one is chosen


@pytest.fixture
def _no_engine_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(loading.VARIABLE)
    monkeypatch.setattr(loading, "has_gpu", lambda: False)


@pytest.mark.slow
@pytest.mark.usefixtures("_no_engine_named")
def test_the_fastest_is_chosen_once_and_kept(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    card = read_card(model)
    assert choice.kept(card) is None
    loading.load_engine("", model, card, "cpu")
    chosen = choice.kept(card)
    assert chosen is not None
    assert chosen.engine in FP32
    assert {name.split()[0] for name in chosen.milliseconds} == set(FP32)
    taken = chosen.milliseconds[f"{chosen.engine} × {chosen.threads}"]
    assert 0.9 * taken <= min(chosen.milliseconds.values())
    monkeypatch.setattr(choice, "_measured", lambda *_: pytest.fail("measured again"))
    loading.load_engine("", model, card, "auto")


def test_the_first_stays_where_little_is_lost_by_it() -> None:
    tried = [choice._Tried(engine_kind(name), 2, None) for name in FP32]  # type: ignore[arg-type]
    for taken, best in (((10.0, 9.1), "onnxruntime"), ((10.0, 8.9), "openvino")):
        by_name = {one.name: each for one, each in zip(tried, taken, strict=True)}
        assert choice._best(tried, by_name).kind.name == best


@pytest.mark.slow
@pytest.mark.usefixtures("_no_engine_named")
def test_a_damaged_choice_is_made_anew(model: Path) -> None:
    card = read_card(model)
    loading.load_engine("", model, card, "cpu")
    choice._file(card).write_text("{")
    assert choice.kept(card) is None
    loading.load_engine("", model, card, "cpu")
    assert choice.kept(card) is not None


def test_sixteen_bits_are_no_candidate_without_a_record_in_the_card(model: Path) -> None:
    card = read_card(model)
    assert [kind.name for kind in choice.candidates(card)] == list(FP32)
    said = {"openvino-bf16": {"within_bounds": True}}
    may = replace(card, document={**card.document, "engines": said})
    assert [kind.name for kind in choice.candidates(may)] == [*FP32, "openvino-bf16"]
    said["openvino-bf16"]["within_bounds"] = False
    assert [kind.name for kind in choice.candidates(may)] == list(FP32)


@pytest.mark.usefixtures("_no_engine_named")
def test_where_no_other_engine_can_torch_computes_and_says_why(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = EngineKind("missing", "", __name__ + "_none", libraries=("missing",))
    monkeypatch.setattr(importlib.import_module(__name__), "load", _refuses, raising=False)
    monkeypatch.setattr(engines, "ENGINES", (TORCH, replace(missing, module=__name__)))
    computes = loading.load_engine("", model, read_card(model), "cpu")
    assert "not by missing, for missing is not installed" in notice_text(computes.told)


def _refuses(_weights: Path, _wanted: Wanted) -> None:
    raise EngineUnfit(Notice.of(Code.NOT_INSTALLED, name="missing"))


@pytest.mark.usefixtures("_no_engine_named")
def test_a_gpu_is_pytorchs(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "has_gpu", lambda: True)
    assert notice_text(loading.load_engine("", model, read_card(model), "auto").told).startswith(
        "CPU (" if not torch.cuda.is_available() else "CUDA"
    )


@pytest.mark.slow
@pytest.mark.usefixtures("_no_engine_named")
def test_the_doctor_says_what_was_measured_and_what_computes(model: Path) -> None:
    choice._keep(read_card(model), choice.Choice("openvino", 1, {"of before": 1.0}))
    said = {check.name: check.value for check in doctor._model(model)}
    assert said["Computed by"].startswith("CPU (O")
    assert set(re.findall(r"(\w+) × \d+: [\d.]+ ms", said["Engines measured"])) == set(FP32)


def test_a_processor_without_sixteen_bits_is_told(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(openvino_engine._PRECISIONS, "bf16", ("bf16", "NONE_HAS_IT"))
    with pytest.raises(EngineUnfit) as raised:
        engine_kind("openvino-bf16").load(model, CPU)
    assert notice_text(raised.value.why) == "this processor does not compute in bf16"


def test_the_shapes_that_come_last_stay_compiled(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openvino_engine, "_SHAPES", 2)
    computes = engine_kind("openvino").load(model, CPU)
    for side in (32, 48, 64, 48):
        assert computes.answer(_pictures(side, side)).logits.shape == (3,)
    assert list(computes._computes._by_shape) == [(64, 64), (48, 48)]


@pytest.mark.slow
@pytest.mark.usefixtures("_no_engine_named")
def test_where_nothing_can_be_kept_it_is_measured_at_each_start(model: Path) -> None:
    folders().cache.write_text("no folder")
    card = read_card(model)
    assert loading.load_engine("", model, card, "cpu").name in FP32
    assert choice.kept(card) is None


def test_an_engine_that_was_kept_and_is_gone_is_chosen_anew(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = read_card(model)
    choice._keep(card, choice.Choice("openvino", 1, {}))
    monkeypatch.setitem(sys.modules, "openvino", None)
    monkeypatch.setattr(choice, "_measured", lambda tried, *_: {one.name: 1.0 for one in tried})
    assert choice.fastest(model, card, CPU).name == "onnxruntime"
    assert choice.kept(card).engine == "onnxruntime"  # type: ignore[union-attr]
