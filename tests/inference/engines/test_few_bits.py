"""Eight bits where a card says so: bound to the weights, and never where a decision hangs on it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.inference.card import read_card, write_card
from osteo_desktop.inference.classifier import Classifier, near_points
from osteo_desktop.inference.engine import Engine, EngineUnfit, Wanted, engine_kind
from osteo_desktop.inference.engines import choice, few_bits, loading, openvino_engine, rounding
from osteo_desktop.inference.engines.silent_openvino import import_openvino
from osteo_desktop.inference.graphs.make import write_graph
from osteo_desktop.inference.inputs import model_input
from osteo_desktop.records.finding import OperatingPoints
from osteo_desktop.records.platt import Platt
from osteo_desktop.wording.notices import notice_text
from tests.made.radiographs import made, textured

TWO = Wanted("cpu", threads=2)
RANGE = (0.0, 6.0)


@pytest.fixture(autouse=True)
def _any_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    """A processor whose sums are cut off in eight bits computes them too, if not as well."""
    monkeypatch.setattr(openvino_engine, "adds_up", lambda _: True)


@pytest.fixture(scope="module")
def said(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Weights whose card says that all convolutions but the last bear int8."""
    weights = _copied(tiny_model, tmp_path_factory.mktemp("said") / "own.safetensors")
    write_graph(weights)
    ranges = rounding.Rounding(weights, lambda logits: range(len(logits))).ranges(_pictures())
    _say(weights, layers=dict(list(ranges.items())[:-1]))
    return weights


@pytest.fixture
def model(said: Path, tmp_path: Path) -> Path:
    """The same, of this test's own."""
    return _copied(said, tmp_path / "own.safetensors")


def _copied(weights: Path, copy: Path) -> Path:
    for suffix in (".safetensors", ".json", ".onnx"):
        if weights.with_suffix(suffix).is_file():
            shutil.copy(weights.with_suffix(suffix), copy.with_suffix(suffix))
    return copy


def _say(weights: Path, **changed: object) -> None:
    card = read_card(weights)
    before = card.document.get(few_bits.CARD_KEY) or {
        "weights_sha256": card.weights_sha256,
        "margin": 0.1,
        "radiographs": 400,
    }
    write_card(weights, {**card.document, few_bits.CARD_KEY: {**before, **changed}})


def _int8(weights: Path) -> Engine:
    return engine_kind(few_bits.ENGINE).load(weights, TWO)


def _why_not(weights: Path) -> str:
    with pytest.raises(EngineUnfit) as raised:
        _int8(weights)
    return notice_text(raised.value.why)


def _pictures(count: int = 3) -> list[np.ndarray]:
    return list(np.random.default_rng(0).integers(0, 256, (count, 96, 96), np.uint8))


def test_it_rounds_a_little_and_computes_in_full_when_asked(model: Path) -> None:
    computes = _int8(model)
    assert (computes.name, computes.margin) == ("openvino-int8", 0.1)
    assert notice_text(computes.told) == "CPU (OpenVINO, int8, threads: 2)"
    full = engine_kind("openvino").load(model, TWO)
    assert full.margin == 0.0
    exact, rounded = full.answer(_pictures()), computes.answer(_pictures())
    assert (computes.exactly(_pictures()).logits == exact.logits).all()
    apart = np.abs(rounded.maps - exact.maps).max() / np.abs(exact.maps).max()
    assert 1e-4 < apart < 0.2


def test_a_card_that_says_nothing_of_it_leaves_it_to_others(tiny_model: Path) -> None:
    computes = loading.load_engine(few_bits.ENGINE, tiny_model, read_card(tiny_model), "cpu")
    assert computes.name == "torch"
    said = "not by openvino-int8, for the model's card does not say what of it can be in int8"
    assert said in notice_text(computes.told)


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"weights_sha256": "0" * 64}, "is of other weights"),
        ({"layers": {"conv_of_another": RANGE}}, "is of other weights"),
        ({"layers": "all"}, "cannot be understood"),
        ({"margin": None}, "cannot be understood"),
        ({"margin": -1.0}, "cannot be understood"),
        ({"layers": {"conv_1": (6.0, 0.0)}}, "cannot be understood"),
    ],
    ids=str,
)
def test_what_is_of_other_weights_or_no_sense_is_refused_and_told(
    changed: Mapping[str, Any], why: str, model: Path
) -> None:
    _say(model, **changed)
    assert _why_not(model) == f"what the model's card says of int8 {why}"


def test_a_processor_that_cuts_sums_off_is_told(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openvino_engine, "adds_up", lambda _: False)
    assert _why_not(model) == "this processor does not compute in int8"


def test_it_is_no_candidate_without_a_measure_in_the_card(model: Path) -> None:
    card = read_card(model)
    assert few_bits.ENGINE not in [kind.name for kind in choice.candidates(card)]
    said = {few_bits.ENGINE: {"within_bounds": True}}
    may = replace(card, document={**card.document, "engines": said})
    assert few_bits.ENGINE in [kind.name for kind in choice.candidates(may)]


def test_what_lies_near_a_point_in_force_is_computed_in_full(model: Path) -> None:
    exact = Classifier.load(model, device="cpu", engine="openvino")
    inputs = [model_input(made(textured(seed=0)), exact.input_spec(score_anyway=True))]
    (full,) = exact.judge(inputs, score_anyway=True)
    assert full.score is not None
    quick = Classifier.load(model, device="cpu", engine=few_bits.ENGINE)
    (rounded,) = quick.judge(inputs, score_anyway=True)
    assert (exact.looked_again, quick.looked_again) == (0, 0)
    assert (full.device, rounded.device) == ("cpu", "cpu int8")
    assert rounded.score != full.score
    assert rounded.score == pytest.approx(full.score, abs=0.1)
    # A site's points, as under_site_points() puts them in force: one of them at the score.
    quick.card = replace(quick.card, operating_points=OperatingPoints(full.score, 1.0))
    (looked_at,) = quick.judge(inputs, score_anyway=True)
    assert quick.looked_again == 1
    assert looked_at.score == full.score


@settings(deadline=None, max_examples=60)
@given(
    logit=st.floats(-12.0, 12.0),
    error=st.floats(-0.99, 0.99),
    low=st.floats(0.0, 1.0),
    high=st.floats(0.0, 1.0),
)
def test_no_error_within_the_margin_changes_a_decision(
    logit: float, error: float, low: float, high: float, tiny_model: Path
) -> None:
    points = OperatingPoints(min(low, high), max(low, high))
    card = replace(read_card(tiny_model), operating_points=points, calibration=Platt(1.5, 0.0))
    margin = 0.2
    rounded = logit + margin * error
    if near_points(card, np.array([rounded]), margin):
        return  # computed in full
    decisions = {points.decide(_score(1.5, one)) for one in (logit, rounded)}
    assert len(decisions) == 1


def _score(slope: float, logit: float) -> float:
    return float(1.0 / (1.0 + np.exp(-slope * logit)))


def test_this_processors_sums_are_looked_at() -> None:
    assert few_bits.adds_up(import_openvino()) in (True, False)


def test_the_quietest_for_their_cost_are_taken_until_their_noise_adds_up() -> None:
    most = rounding.NOISE**2
    alone = {
        "dear and loud": (0.9 * most, 9.0),
        "cheap and loud": (0.9 * most, 1.0),
        "quiet": (0.05 * most, 1.0),
        "quietest": (0.0, 1.0),
    }
    assert rounding.chosen(alone) == ["dear and loud", "quiet", "quietest"]


@settings(deadline=None, max_examples=40)
@given(st.lists(st.floats(-300.0, 300.0, width=32), min_size=1, max_size=30))
def test_a_range_holds_nought_and_reaches_no_further_than_the_values(some: list[float]) -> None:
    values = np.array(some)
    low, high = rounding.best_range(values)
    step = (high - low) / 255.0
    assert low <= 0.0 <= high
    assert abs(low / step - round(low / step)) < 1e-6
    assert low >= min(values.min(), 0.0) - step
    assert high <= max(values.max(), 1e-6) + step
