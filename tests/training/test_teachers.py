"""A teacher is trained on the same radiographs first, and what it says is learned beside labels."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.errors.models import UnfitTeacher
from osteo_desktop.errors.training import RecipeError
from osteo_desktop.inference.card import card_path, read_card
from osteo_desktop.inference.networks.build import build
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.labelled.splits import divide
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.training.framing import Examples
from osteo_desktop.training.losses import Targets, TrainingNetwork
from osteo_desktop.training.recipe import Losses, Recipe, Teacher
from osteo_desktop.training.recipes import read_recipe
from osteo_desktop.training.teachers import Taught, Teachers
from osteo_desktop.workflow.training.train import train_round
from tests.made.layouts import make_table
from tests.made.recipe import OWN_NETWORK, tiny_recipe

pytestmark = pytest.mark.slow

TEACHER = """
title = "A tiny teacher"
origin = "made"
claims = ""
average = 0.9

[network]
backbone = "cnn"
residual_blocks = 1
block_channels = 16
pooling = "located"

[preparation]
field = "anatomy"
contrast = "anatomy"
fit = "letterbox"
shapes = SHAPES

[losses]
places = 1.0

[[stage]]
name = "limbs"
epochs = 1
framing = { kind = "limbs", canvas = 128, size = 0 }
sampling = { radiographs = 16, fractured = 0.5 }
optimiser = { batch = 8 }
"""


@pytest.fixture(scope="module")
def data(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[tuple[LabelledRadiograph, ...], tuple[LabelledRadiograph, ...]]:
    division = divide(read_labels(make_table(tmp_path_factory.mktemp("data") / "hospital")))
    return division.fit, division.judging


def _teacher_recipe(folder: Path, shapes: str = "[[96, 64], [64, 64], [64, 96]]") -> Path:
    path = folder / "tiny-teacher.toml"
    path.write_text(TEACHER.replace("SHAPES", shapes))
    return path


def _pupil(teacher: Path, *more: str) -> Recipe:
    return tiny_recipe(f"teacher.recipe={teacher}", "stage.2.epochs=1", *more)


def _train(recipe: Recipe, data: tuple, out: Path, **more: object) -> Path:
    fit, judging = data
    train_round(
        recipe, fit, judging, out=out, state=out.with_suffix(".training"), device="cpu",
        with_scope=False, progress=lambda _: Progress(), on_epoch=lambda _: None, **more,
    )  # fmt: skip
    out.with_suffix(".training").unlink()
    return out


def test_the_recipes_teacher_is_trained_first_kept_and_named(data: tuple, tmp_path: Path) -> None:
    out = _train(_pupil(_teacher_recipe(tmp_path)), data, tmp_path / "model.safetensors")
    teacher = tmp_path / "model.teacher.safetensors"
    taught = read_card(out).weights_sha256
    named = {"model_id": read_card(teacher).model_id, "recipe": "tiny-teacher"}
    training = read_card(out).document["training"]
    assert training["teachers"] == [named]
    seen = read_card(teacher).document["seen_in_training"]
    assert seen == read_card(out).document["seen_in_training"]  # never the judging radiographs
    assert not list(tmp_path.glob("*.teacher.training"))
    trained = teacher.stat().st_mtime_ns
    pupil = _pupil(_teacher_recipe(tmp_path), "teacher.answers=0.0", "teacher.places=0.0")
    alone = _train(pupil, data, tmp_path / "model.safetensors")
    assert teacher.stat().st_mtime_ns == trained  # taken as it is, not trained anew
    assert read_card(alone).weights_sha256 != taught  # what it said had been learned


def test_a_pupil_may_begin_with_all_that_its_teacher_has_learned(
    data: tuple, tmp_path: Path
) -> None:
    path = _teacher_recipe(tmp_path)
    still = ("stage.1.optimiser.learning_rate=1e-12", "weights=teacher", f"teacher.recipe={path}")
    out = _train(read_recipe(path, still), data, tmp_path / "model.safetensors")
    teacher = tmp_path / "model.teacher.safetensors"
    assert read_card(out).document["training"]["initialisation"] == teacher.name
    ours, theirs = load_file(out), load_file(teacher)
    assert ours.keys() == theirs.keys()
    learned = [name for name in ours if name.endswith("weight") and not name.startswith("scope")]
    assert learned
    for name in learned:
        torch.testing.assert_close(ours[name], theirs[name], atol=2e-3, rtol=2e-3)


def test_without_a_teacher_its_name_is_a_files_as_any_other_word(
    data: tuple, tmp_path: Path
) -> None:
    with pytest.raises(NoSuchFile, match="teacher"):
        _train(tiny_recipe(), data, tmp_path / "model.safetensors", weights="teacher")


def test_the_answers_of_several_teachers_are_kept_beside_the_run_and_taken_again(
    data: tuple, tmp_path: Path
) -> None:
    """Stopped after its first epoch, the run goes on with what was kept, to the same weights."""
    own = read_recipe(_teacher_recipe(tmp_path))
    teachers = [_train(own, data, tmp_path / f"t{n}.safetensors", seed=n) for n in (1, 2)]
    pupil = tiny_recipe("stage.2.epochs=1", "teacher.kept=true")
    whole = _train(pupil, data, tmp_path / "whole.safetensors", teachers=teachers)
    kept = {p.name: p.read_bytes() for p in (tmp_path / "whole.answers").iterdir()}
    assert sorted(kept) == ["teacher-1-128.safetensors", "teacher-2-128.safetensors"]
    progress, fit, judging = Progress(), *data
    out = tmp_path / "halves.safetensors"
    with pytest.raises(Cancelled):
        train_round(
            pupil, fit, judging, out=out, state=out.with_suffix(".training"), device="cpu",
            with_scope=False, teachers=teachers, progress=lambda _: progress,
            on_epoch=lambda _: progress.cancel(),
        )  # fmt: skip
    there = {p: p.stat().st_mtime_ns for p in (tmp_path / "halves.answers").iterdir()}
    assert {p.name: p.read_bytes() for p in there} == kept
    _train(pupil, data, out, teachers=teachers)
    assert {p: p.stat().st_mtime_ns for p in there} == there
    assert read_card(out).weights_sha256 == read_card(whole).weights_sha256
    named = read_card(out).document["training"]["teachers"]
    assert [one["model_id"] for one in named] == [read_card(t).model_id for t in teachers]


@pytest.mark.heavy
def test_a_pupil_may_judge_finer_places_than_its_teacher(data: tuple, tmp_path: Path) -> None:
    path = _teacher_recipe(tmp_path)
    own = 'backbone = "efficientnet-lite0"\nneck = "stride16"'
    path.write_text(path.read_text().replace('backbone = "cnn"', own))
    pupil = _pupil(path, *OWN_NETWORK, "weights=", "network.neck=stride8")
    card = read_card(_train(pupil, data, tmp_path / "model.safetensors"))
    assert card.document["network"]["neck"] == "stride8"
    assert (
        read_card(tmp_path / "model.teacher.safetensors").document["network"]["neck"] != "stride8"
    )


def test_a_teacher_of_another_preparation_is_refused(data: tuple, tmp_path: Path) -> None:
    other = read_recipe(_teacher_recipe(tmp_path, "[[64, 64]]"))
    teacher = _train(other, data, tmp_path / "other.safetensors")
    pupil = tiny_recipe()
    with pytest.raises(UnfitTeacher, match=r"prepared otherwise: shapes \[\[64, 64\]\], not"):
        _train(pupil, data, tmp_path / "model.safetensors", teachers=[teacher])
    assert not (tmp_path / "model.safetensors").exists()


def test_a_teacher_that_knows_the_judging_radiographs_is_refused(
    data: tuple, tmp_path: Path
) -> None:
    """What it taught would be the labels by which the pupil is judged."""
    fit, judging = data
    own = read_recipe(_teacher_recipe(tmp_path))
    teacher = _train(own, ((*fit[12:], *judging), fit[:12]), tmp_path / "t.safetensors")
    said = f"trained on {len(judging)} of the radiographs that are to judge"
    with pytest.raises(UnfitTeacher, match=said):
        _train(tiny_recipe(), data, tmp_path / "m.safetensors", teachers=[teacher])


def test_a_teacher_without_places_cannot_teach_them(data: tuple, tmp_path: Path) -> None:
    average = tmp_path / "average.toml"
    text = _teacher_recipe(tmp_path).read_text()
    average.write_text(text.replace('pooling = "located"', 'pooling = "average"'))
    teacher = _train(read_recipe(average), data, tmp_path / "t.safetensors")
    with pytest.raises(UnfitTeacher, match="says nothing of places"):
        _train(tiny_recipe(), data, tmp_path / "m.safetensors", teachers=[teacher])
    no_places = tiny_recipe("stage.2.epochs=1", "teacher.places=0.0")
    _train(no_places, data, tmp_path / "m.safetensors", teachers=[teacher])


def test_an_older_teacher_of_other_radiographs_is_trained_anew(data: tuple, tmp_path: Path) -> None:
    fit, judging = data
    pupil = _pupil(_teacher_recipe(tmp_path))
    out = tmp_path / "model.safetensors"
    own = read_recipe(_teacher_recipe(tmp_path))
    train = (fit[:-4], judging)
    _train(own, train, tmp_path / "model.teacher.safetensors", seed=0)
    first = read_card(tmp_path / "model.teacher.safetensors").model_id
    _train(pupil, data, out)
    assert read_card(tmp_path / "model.teacher.safetensors").model_id != first


def _examples(x: torch.Tensor) -> Examples:
    """Of which no label is known."""
    n, _, rows, columns = x.shape
    unknown = torch.zeros(n, dtype=torch.bool)
    masks, as_they_are = torch.zeros(n, 1, rows // 4, columns // 4), torch.eye(2, 3).repeat(n, 1, 1)
    return Examples(x, masks, torch.zeros(n), unknown, unknown, as_they_are)


def test_what_is_taught_is_the_mean_logit_as_a_chance() -> None:
    networks = [build(tiny_recipe().network, seed).eval() for seed in (1, 2)]
    x = torch.rand(2, 1, 64, 64)
    with torch.no_grad():
        wanted = torch.sigmoid(sum(network(x) for network in networks) / 2)
        places = [network.head.places(network.features(x)) for network in networks]  # type: ignore[operator]
    taught = Teachers(networks, "cpu", places=True).of(_examples(x), torch.arange(2))
    torch.testing.assert_close(taught.answers, wanted)
    torch.testing.assert_close(taught.places, torch.sigmoid(sum(places) / 2))
    assert not any(p.requires_grad for network in networks for p in network.parameters())


def test_the_loss_is_least_where_the_network_says_what_the_teacher_says() -> None:
    network = build(tiny_recipe().network, 3)
    x = torch.rand(4, 1, 64, 64)
    examples = _examples(x)
    learning = TrainingNetwork(network.eval(), Losses(), Teacher("any", 1.0, 1.0))
    own = Teachers([network], "cpu", places=True).of(examples, torch.arange(4))
    others = Taught(1.0 - own.answers, 1.0 - own.places)

    def loss(taught: Taught | None) -> float:
        with torch.no_grad():
            targets = Targets(examples, torch.zeros(4, 4), torch.zeros(4), taught)
            return float(learning(targets))

    assert loss(None) == 0.0  # no label is known here
    assert 0.0 < loss(own) < loss(others)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("teacher.answers=-1.0", "answers must be at least 0"),
        ("teacher.recip=default", "did you mean 'recipe'"),
        ("network.pooling=average", 'places needs network: pooling "located"'),
    ],
)
def test_a_recipe_says_what_is_wrong_with_its_teacher(change: str, says: str) -> None:
    with pytest.raises(RecipeError, match=says):
        read_recipe("resnet18", (change,))


def test_doubtful_labels_neither_train_nor_judge_where_the_recipe_says_so(
    data: tuple, tmp_path: Path
) -> None:
    fit, judging = data
    doubted = (replace(fit[0], doubtful=True), *fit[1:])
    counts = {}
    for said in (True, False):
        recipe = replace(read_recipe(_teacher_recipe(tmp_path)), leave_out_doubtful=said)
        out = _train(recipe, (doubted, judging), tmp_path / f"{said}.safetensors")
        card = json.loads(card_path(out).read_text())
        counts[said] = card["training"]["fit"]["hospital"]["radiographs"]
    assert counts == {True: len(fit) - 1, False: len(fit)}
