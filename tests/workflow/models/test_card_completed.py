"""A card completed from files of figures: equal to the byte, or told what is wrong in which."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.models import DamagedModel
from osteo_desktop.inference.card import card_path, read_card
from osteo_desktop.workflow.models.figures import complete_card
from osteo_desktop.workflow.training.files.card_text import read_card_text
from tests.made.figure_files import figure_files
from tests.made.model import make_model
from tests.made_documents import RECORDED

Files = dict[str, tuple[Path, dict[str, Any]]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("model"), recipe="made")


@pytest.fixture
def model(tmp_path: Path, made: Path) -> Path:
    """Whose card may be written; its weights are not touched."""
    shutil.copy(card_path(made), tmp_path)
    return Path(shutil.copy(made, tmp_path))


@pytest.fixture
def files(tmp_path: Path, model: Path) -> Files:
    card = read_card(model)
    return figure_files(tmp_path, card.weights_sha256, dict(vars(card.operating_points)))


def test_a_card_is_completed_as_it_was_recorded(model: Path, files: Files) -> None:
    complete_card(model, variants_tried=3, **{name: path for name, (path, _) in files.items()})
    document = json.loads(card_path(model).read_text("utf-8"))
    assert document.pop("weights_sha256")
    assert document.pop("card_sha256")
    text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    assert text == (RECORDED / "card-completed.json").read_text("utf-8")


def test_what_a_later_version_says_beside_is_no_hindrance(model: Path, files: Files) -> None:
    for path, document in files.values():
        path.write_text(json.dumps(document | {"of a later version": [1]}), encoding="utf-8")
    card = complete_card(model, **{name: path for name, (path, _) in files.items()})
    assert "of a later version" not in card.document["metrics"]
    assert card.document["of a later version"] == [1], "what people say is kept"


ROW = {"source": "north", "differences": [1]}
WRONG: dict[str, tuple[str, dict[str, Any], str]] = {
    "no sources": ("rounds", {"by_source": None}, "it has no 'by_source'"),
    "sources in a list": ("rounds", {"by_source": []}, "by_source must be a table"),
    "a source without figures": ("rounds", {"by_source": {"a": 1}}, "by_source: a must be a table"),
    "subgroups in a table": ("rounds", {"subgroups": {}}, "subgroups must be a list"),
    "another recipe": ("rounds", {"recipe": "other"}, "figures of the recipe 'other'"),
    "a changed recipe": ("rounds", {"changes": ["seed=1"]}, "the recipe was changed: seed=1"),
    "changes in one text": ("rounds", {"changes": "seed=1"}, "changes must be a list"),
    "no crossings": ("crossings", {"crossings": None}, "it has no 'crossings'"),
    "no corners": ("photographs", {"corners": None}, "it has no 'corners'"),
    "no note": ("photographs", {"note": None}, "it has no 'note'"),
    "other weights": ("photographs", {"weights_sha256": "ab"}, "figures of other weights"),
    "no weights": ("time", {"weights_sha256": None}, "figures of other weights"),
    "points that are none": (
        "time", {"operating_points": {"t_low": 0.2, "t_high": "0.8"}},
        "operating_points: t_high must be a number, not '0.8'",
    ),
    "a row that is none": ("robustness", {"rows": [7]}, "rows 1 must be a table"),
    "differences in a list": ("robustness", {"rows": [ROW]}, "differences must be a table"),
    "no quality": ("robustness", {"quality": None}, "it has no 'quality'"),
    "a group by a number": ("evaluation", {"subgroups": [{"by": 7}]}, "by must be a text, not 7"),
    "no failures": ("evaluation", {"failures": None}, "it has no 'failures'"),
    "time as a number": ("time", {"time": 7}, "time must be a table, not 7"),
    "body parts in one text": (
        "about", {"scope": {"body_parts": "hand"}}, "scope: body_parts must be a list",
    ),
    "data in one text": ("about", {"data": "north"}, "data must be a list, not 'north'"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "change", "told"), WRONG.values(), ids=WRONG.keys())
def test_a_file_that_is_not_what_was_asked_for_is_told_and_the_card_stays(
    model: Path, files: Files, name: str, change: dict[str, Any], told: str
) -> None:
    before = card_path(model).read_bytes()
    path, document = files[name]
    changed = {k: v for k, v in (document | change).items() if v is not None}
    path.write_text(json.dumps(changed), encoding="utf-8")
    with pytest.raises(DataError) as caught:
        complete_card(model, **{name: path})  # type: ignore[arg-type]
    assert str(caught.value).startswith(f"{path}: ")
    assert told in caught.value.message
    assert card_path(model).read_bytes() == before


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": 1, "a": 2}', "[" * 100_000])
@pytest.mark.parametrize("name", ["rounds", "time", "about"])
def test_a_damaged_file_is_told(model: Path, files: Files, name: str, text: str) -> None:
    path, _ = files[name]
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        complete_card(model, **{name: path})  # type: ignore[arg-type]
    assert str(caught.value).startswith(f"{path}: ")


def test_quality_that_no_card_can_hold_is_told_before_the_card_is_written(
    model: Path, files: Files
) -> None:
    before = card_path(model).read_bytes()
    path, document = files["robustness"]
    path.write_text(json.dumps(document | {"quality": {"defects": []}}), encoding="utf-8")
    with pytest.raises(DataError, match="quality: version") as caught:
        complete_card(model, robustness=path)
    assert str(caught.value).startswith(f"{path}: ")
    assert card_path(model).read_bytes() == before


@pytest.mark.parametrize(
    ("document", "told"),
    [
        ({}, "scope is missing"),
        ({"scope": {}}, "scope: body_parts is missing"),
        ({"scope": {"body_parts": "hand"}}, "scope: body_parts must be a list"),
        ({"scope": {"body_parts": [7]}}, "scope: body_parts 1 must be a text"),
        ({"scope": {"body_parts": []}, "data": [7]}, "data 1 must be a table"),
    ],
)
def test_what_a_new_model_is_said_to_be_is_checked_before_it_is_trained(
    tmp_path: Path, document: dict[str, Any], told: str
) -> None:
    path = tmp_path / "about.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(DataError, match=told) as caught:
        read_card_text(path, whole=True)
    assert str(caught.value).startswith(f"{path}: ")


def test_the_card_is_damaged_and_no_figures_are_put_into_it(model: Path, files: Files) -> None:
    card_path(model).write_text("{", encoding="utf-8")
    with pytest.raises(DamagedModel):
        complete_card(model, time=files["time"][0])
