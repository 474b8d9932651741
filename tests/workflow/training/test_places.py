"""Data that only shows places: taught with, named with its rights, never judged or tested with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from osteo_desktop.__main__ import main
from osteo_desktop.errors.data import DataError
from osteo_desktop.inference.card import card_path, read_card
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.progress import Progress
from osteo_desktop.records.models.leaks import Copies, Leaks
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.models.figures import complete_card
from osteo_desktop.workflow.training.places import Places, read_places
from osteo_desktop.workflow.training.rounds import Rounds, RoundsRequest
from osteo_desktop.workflow.training.train import TrainingRequest, train_model
from tests.made.layouts import make_table
from tests.made.recipe import CHANGES

pytestmark = pytest.mark.slow

TINY = (*CHANGES, "stage.2.epochs=1", "stage.1.sampling.places=0.5")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_table(tmp_path_factory.mktemp("data") / "home")


@pytest.fixture(scope="module")
def teaching(home: Path) -> Path:
    return make_table(home.with_name("teaching"), 12, seed=7)


@pytest.fixture(scope="module")
def rights(home: Path) -> Path:
    path = home.with_name("rights.json")
    path.write_text(json.dumps({"teaching": {"source": "made here", "rights": "CC BY 4.0"}}))
    return path


def _train(home: Path, out: Path, **more: Any) -> Path:
    request = TrainingRequest(
        recipe="default", changes=TINY, data=(home,), out=out, state=out.with_suffix(".training"),
        device="cpu", **more,
    )  # fmt: skip
    train_model(request, lambda _: Progress(), lambda _: None)
    return out


@pytest.fixture(scope="module")
def model(home: Path, teaching: Path, rights: Path, tmp_path_factory: pytest.TempPathFactory):
    out = tmp_path_factory.mktemp("model") / "model.safetensors"
    return _train(home, out, places=(teaching,), rights=rights)


def test_the_card_names_them_with_their_rights_and_knows_that_they_were_seen(
    model: Path, teaching: Path
) -> None:
    card = read_card(model).document
    assert card["training"]["places"] == {
        "teaching": {
            "radiographs": 6, "boxes": 6, "source": "made here", "rights": "CC BY 4.0",
        }
    }  # fmt: skip
    (entry,) = card["data"]
    assert (entry["name"], entry["licence"]) == ("teaching", "CC BY 4.0")
    assert "never for their label" in entry["population"]
    assert len(card["seen_in_training"].split()) == 32 + 6
    assert list(card["training"]["fit"]) == list(card["training"]["judging"]) == ["home"]
    assert list(card["metrics"]["by_source"]) == ["home"]


def test_what_people_say_later_does_not_hide_them(model: Path, tmp_path: Path) -> None:
    about = tmp_path / "about.json"
    about.write_text(json.dumps({"data": [{"name": "home", "licence": "own"}]}))
    document = complete_card(model, about=about).document
    assert [entry["name"] for entry in document["data"]] == ["home", "teaching"]


def test_they_change_what_is_learned(model: Path, home: Path, tmp_path: Path) -> None:
    alone = _train(home, tmp_path / "alone.safetensors")
    assert read_card(alone).weights_sha256 != read_card(model).weights_sha256
    assert (
        "data" not in json.loads(card_path(alone).read_text())
        or not read_card(alone).document["data"]
    )


def _read(teaching: Path, rights: Path | None, home: Path, **more: Any) -> Places:
    how: dict[str, Any] = {"tested": (), "leaks": None, "progress": lambda _: Progress(), **more}
    return read_places((teaching,), rights, read_labels(home), **how)


def test_what_is_tested_is_left_out_and_told(home: Path, teaching: Path, rights: Path) -> None:
    said: list[str] = []
    progress = Progress(lambda state: said.append(notice_text(state.message)))
    found = _read(teaching, rights, home, tested=(teaching,), progress=lambda _: progress)
    assert found.items == ()
    assert said == ["teaching is tested, so its places are not trained on"]


def test_rounds_that_test_them_do_not_train_on_them(
    home: Path, teaching: Path, rights: Path, tmp_path: Path
) -> None:
    for external, count in (((), 6), ((teaching,), 0)):
        request = RoundsRequest(
            "default", (home,), tmp_path / str(count), TINY, external, (teaching,), rights
        )
        place = Rounds.read(request, lambda _: Progress(), lambda _: None)
        assert len(place.places.items) == count


def test_copies_of_what_trains_judges_or_is_tested_are_left_out(
    home: Path, teaching: Path, rights: Path
) -> None:
    groups = (("teaching/001.png", "home/005.png"), ("teaching/003.png", "teaching/005.png"))
    leaks = Leaks(Copies(groups, ("teaching/001.png", "teaching/003.png"), ()))
    found = _read(teaching, rights, home, leaks=leaks)
    assert [i.file for i in found.items] == ["003.png", "007.png", "009.png", "011.png"]


def test_the_same_file_is_not_taught_with_and_judged_with(
    home: Path, rights: Path, tmp_path: Path
) -> None:
    """Without any audit: the twin of a judging radiograph shows nothing of its places."""
    twin = tmp_path / "teaching"
    make_table(twin, 40)  # file by file those of home
    out = _train(home, tmp_path / "model.safetensors", places=(twin,), rights=rights)
    card = read_card(out).document
    assert not set(card["seen_in_training"].split()) & set(card["seen_in_calibration"].split())


def test_what_cannot_be_is_said(home: Path, teaching: Path, rights: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="--places needs --rights"):
        _read(teaching, None, home)
    other = make_table(tmp_path / "unknown", 8)
    with pytest.raises(DataError, match="source and rights of unknown; a model is not made of"):
        _read(other, rights, home)
    with pytest.raises(DataError, match="teaching is given by --data and by --places"):
        _read(teaching, rights, teaching)


def test_a_recipe_that_draws_none_refuses_them(
    home: Path, teaching: Path, rights: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    command = ["train", "--data", str(home), "--out", str(tmp_path / "m.safetensors")]
    command += ["--places", str(teaching), "--rights", str(rights), "--weights", "random"]
    command += ["--set", "stage.1.sampling.places=0.0", "--device", "cpu"]
    assert main(command) != 0
    assert "no stage of the recipe default draws places" in capsys.readouterr().err
