"""A model's card: what scoring needs of it is read strictly, all else is kept as it stands."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from osteo_desktop.errors.models import DamagedModel, ModelError
from osteo_desktop.inference.card import card_path, preparation_of, read_card, write_card
from osteo_desktop.records.quality import Defect
from tests.conftest import REPOSITORY
from tests.made.model import make_model

DEFAULT = REPOSITORY / "models" / "default.safetensors"


@pytest.fixture
def written(tmp_path: Path, made_card: dict[str, Any]) -> Callable[..., Path]:
    """A card with other entries, as its writer sealed it; None takes one out."""

    def write(**changes: Any) -> Path:
        weights = tmp_path / "own.safetensors"
        document = {k: v for k, v in (made_card | changes).items() if v is not None}
        text = json.dumps(document)
        card_path(weights).write_text(text, encoding="utf-8")
        return weights

    return write


@pytest.fixture(scope="module")
def made_card(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    weights = make_model(tmp_path_factory.mktemp("model"))
    document: dict[str, Any] = json.loads(card_path(weights).read_text("utf-8"))
    return document


def test_the_shipped_card_is_read_and_written_to_the_same_bytes(tmp_path: Path) -> None:
    card = read_card(DEFAULT)
    assert card.model_id == MODEL_ID
    write_card(tmp_path / "default.safetensors", card.document)
    assert (tmp_path / "default.json").read_bytes() == card_path(DEFAULT).read_bytes()


MODEL_ID = "default-39b532e9ece3"
"""Findings in archives name it: another reading of the same card must not give another."""


def test_the_shipped_card_says_what_bad_pictures_cost() -> None:
    told = [rule.notice.defect for rule in read_card(DEFAULT).quality]
    assert Defect.BLURRED in told
    (blurred,) = (r for r in read_card(DEFAULT).quality if r.notice.defect is Defect.BLURRED)
    assert blurred.limits.keys() == {"sharpness", "softest"}
    assert not blurred.notice.clears


def test_what_a_card_says_beyond_scoring_is_kept(written: Callable[..., Path]) -> None:
    """Of a later version, or of the person who wrote it."""
    told = {"reader_study": [{"readers": 3}], "scope": {"body_parts": ["hand"], "age": "adults"}}
    card = read_card(written(**told), sealed=False)
    assert {key: card.document[key] for key in told} == told
    assert card.body_parts == ("hand",)


POINTS = {"t_low": 0.2, "t_high": 0.8}
CALIBRATION = {"slope": 1.0, "intercept": 0.0, "prevalence": 0.5}
DEFECT = {
    "defect": "blurred", "told": True, "clears": False,
    "limits": {"sharpness": -0.7, "softest": -1.5},
    "sensitivity": 0.8, "usual_sensitivity": 0.9, "specificity": 0.4, "usual_specificity": 0.5,
}  # fmt: skip
WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "no points": ({"operating_points": None}, "does not state 'operating_points'"),
    "half of them": ({"operating_points": {"t_low": 0.2}}, "'operating_points: t_high'"),
    "a text for a point": (
        {"operating_points": POINTS | {"t_low": "0.2"}},
        "operating_points: t_low must be a number, not '0.2'",
    ),
    "a point that is none": (
        {"operating_points": POINTS | {"t_low": float("nan")}},
        "operating_points: t_low is too large a number, or none",
    ),
    "yes for a slope": ({"calibration": CALIBRATION | {"slope": True}}, "calibration: slope must"),
    "no prevalence": ({"calibration": {"slope": 1, "intercept": 0}}, "'calibration: prevalence'"),
    "a text for parts": ({"scope": {"body_parts": "hand"}}, "scope: body_parts must be a list"),
    "a number for a hash": ({"weights_sha256": 7}, "weights_sha256 must be a text"),
    "a list for a network": ({"network": []}, "network must be a table"),
    "a preparation without its version": ({"preparation": {}}, "'preparation: pipeline'"),
    "quality without its version": ({"quality": {}}, "'quality: version'"),
    "a defect unknown": (
        {"quality": {"version": 1, "defects": [DEFECT | {"defect": "blured"}]}},
        "quality: defects 1: defect says 'blured' is not known; did you mean 'blurred'?",
    ),
    "a limit missing": (
        {"quality": {"version": 1, "defects": [DEFECT, DEFECT | {"limits": {"sharpness": 0}}]}},
        "'quality: defects 2: limits: softest'",
    ),
}


@pytest.mark.parametrize(("changes", "told"), WRONG.values(), ids=WRONG.keys())
def test_a_card_that_lacks_what_scoring_needs_is_told_with_the_way_to_it(
    written: Callable[..., Path], changes: dict[str, Any], told: str
) -> None:
    weights = written(**changes)
    with pytest.raises(DamagedModel) as refused:
        read_card(weights, sealed=False)
    assert str(refused.value).startswith(f"{card_path(weights)}: ")
    assert told in refused.value.message


@pytest.mark.parametrize("text", ["", "{", "[]", "7", "null", '{"a": 1, "a": 2}', "[" * 100_000])
def test_what_is_no_card_is_told(tmp_path: Path, text: str) -> None:
    weights = tmp_path / "own.safetensors"
    card_path(weights).write_text(text, encoding="utf-8")
    with pytest.raises(DamagedModel) as refused:
        read_card(weights)
    assert str(refused.value).startswith(f"{card_path(weights)}: ")


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    weights = tmp_path / "own.safetensors"
    card_path(weights).write_bytes(b'{"name": "\xff"}')
    with pytest.raises(DamagedModel) as refused:
        read_card(weights)
    assert str(refused.value).startswith(f"{card_path(weights)}: ")


def test_notices_of_later_measures_are_left_alone(written: Callable[..., Path]) -> None:
    """Their limits are of other measures; what is in them need not be as it is today."""
    card = read_card(written(quality={"version": 2, "rules": []}), sealed=False)
    assert card.quality == ()


def test_a_card_of_a_later_preparation_is_read_and_says_so(written: Callable[..., Path]) -> None:
    card = read_card(written(preparation={"pipeline": "9", "views": 2}), sealed=False)
    with pytest.raises(ModelError, match="preparation 9, this program"):
        preparation_of(card)
