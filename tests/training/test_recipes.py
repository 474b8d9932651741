"""Recipes are read strictly: what is misspelt is said, with what was probably meant."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from osteo_desktop.errors.training import RecipeError
from osteo_desktop.training.recipes import (
    read_recipe,
    recipe_document,
    recipe_from,
    recipes,
    recipes_folder,
)

NAMES = {
    "default",
    "tuned",
    "efficientnet-lite2",
    "resnet18",
    "osteo-synergy-resnet18",
    "osteo-synergy-resnet152v2",
    "osteo-synergy-resnet152v2-blocks",
    "mura-resnet18",
    "mura-resnet50",
    "mura-resnet101",
    "kaggle-cnn",
}


def test_every_system_has_its_recipe_ours_first() -> None:
    found = recipes()
    assert {recipe.name for recipe in found} == NAMES
    assert found[0].name == "default"
    assert all(recipe.title and recipe.origin for recipe in found)


def test_the_rivals_are_trained_as_their_authors_said() -> None:
    synergy = read_recipe("osteo-synergy-resnet18")
    v2 = read_recipe("osteo-synergy-resnet152v2")
    blocks = read_recipe("osteo-synergy-resnet152v2-blocks")
    assert (synergy.network.backbone, synergy.network.residual_blocks) == ("resnet18", 2)
    assert blocks.network.residual_blocks > 0
    stage = v2.stages[0]
    assert v2.network.dense == (256, 128)
    assert v2.network.dropout == 0.5
    assert stage.freeze_backbone
    assert v2.judging_varied
    assert (stage.framing.rotation, stage.framing.shift, stage.framing.shear) == (40.0, 0.1, 0.1)
    optimiser = stage.optimiser
    assert (optimiser.schedule, optimiser.monitor, optimiser.patience) == ("plateau", "accuracy", 3)
    assert (optimiser.factor, optimiser.least, stage.epochs) == (0.5, 1e-5, 20)
    assert not v2.early_stopping.enabled
    assert v2.early_stopping.patience == 10
    assert read_recipe("kaggle-cnn").stages[0].epochs == 50
    for size in (18, 50, 101):
        assert read_recipe(f"mura-resnet{size}").losses.classes == "softmax"


def test_the_resnet_is_the_default_but_for_its_backbone_its_teacher_and_its_labels() -> None:
    resnet, default = read_recipe("resnet18"), read_recipe("default")
    teacher = read_recipe(resnet.teacher.recipe)
    assert resnet.weights == "distilled"
    assert resnet.leave_out_doubtful
    for recipe in (resnet, teacher):
        assert recipe.preparation == default.preparation
        assert recipe.epochs == default.epochs
        own = replace(recipe.network, backbone=default.network.backbone)
        assert own == default.network
    assert teacher.network.backbone == "efficientnet-lite2"


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_recipe_is_whole_in_its_document(name: str) -> None:
    recipe = read_recipe(name)
    assert recipe_from(recipe_document(recipe)) == recipe


@pytest.mark.parametrize(
    ("was", "becomes", "says"),
    [
        ("epochs = 20", "epoch = 20", r"stages 1: key 'epoch' is not known; did you mean 'epochs'"),
        ('"adam"', '"adamm"', "did you mean 'adam'"),
        ("mirror = true", "miror = true", "did you mean 'mirror'"),
        ("learning_rate = 1e-3", 'learning_rate = "fast"', "must be a number"),
        ('backbone = "resnet18"', 'backbone = "resnet81"', "did you mean 'resnet18'"),
        ('fit = "squash"', 'fit = "squeeze"', "known are: letterbox, squash"),
        ("[preparation]", "[preperation]", r"\[preparation\] are needed"),
        ("batch = 32", "batch = 1", "batch must be at least 2"),
        ("zoom = [0.9, 1.1]", "zoom = [1.1, 0.9]", "the smaller first"),
        ("zoom = [0.9, 1.1]", "zoom = [0.9]", "list of 2"),
        ("shapes = [[224, 224]]", "shapes = [[224, 224], [96, 96]]", "one shape"),
        ("epochs = 20", "epochs = true", "must be a whole number"),
        ("title = ", "titel = ", "did you mean 'title'"),
        ("title = ", 'weights = "teacher"\ntitle = ', 'weights "teacher" needs teacher: recipe'),
        ("dropout = 0.5", "dropout = 0.5\noutputs = 2", "go together"),
    ],
)
def test_what_is_wrong_is_named(was: str, becomes: str, says: str, tmp_path: Path) -> None:
    text = (recipes_folder() / "osteo-synergy-resnet18.toml").read_text()
    assert was in text
    path = tmp_path / "mine.toml"
    path.write_text(text.replace(was, becomes, 1))
    with pytest.raises(RecipeError, match=says) as caught:
        read_recipe(path)
    assert str(path) in str(caught.value)


def test_an_unknown_recipe_gets_a_near_miss() -> None:
    with pytest.raises(RecipeError, match="did you mean 'mura-resnet50'"):
        read_recipe("mura-resnet-50")


def test_no_toml_and_no_stage_are_said(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("title = ")
    with pytest.raises(RecipeError, match=r"mine\.toml"):
        read_recipe(path)
    document = tomllib.loads((recipes_folder() / "mura-resnet18.toml").read_text())
    with pytest.raises(ValueError, match=r"\[\[stage\]\]"):
        recipe_from({**document, "name": "x", "stage": []})


def test_changes_are_made_and_checked_like_the_rest() -> None:
    recipe = read_recipe("default", ("stage.2.epochs=3", "average = 0.5", "stage.1.name=warm"))
    assert recipe.stages[1].epochs == 3
    assert recipe.average == 0.5
    assert recipe.stages[0].name == "warm"
    for change, says in (
        ("stage.1.epoch=3", "did you mean 'epochs'"),
        ("stage.9.epochs=3", "there are stages 1 to 2"),
        ("stage.1.epochs", "is no change"),
        ("stage.1.freeze_backbone=3", "true or false"),
    ):
        with pytest.raises(RecipeError, match=says):
            read_recipe("default", (change,))
