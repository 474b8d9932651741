"""Every recipe trains on a layout of its kind, writes a model with an honest card, and it reads."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from PIL import Image

from osteo_desktop.errors.data import DataError, TooFewRadiographs
from osteo_desktop.inference.card import card_path
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.graphs.graph_file import graph_path, read_graph
from osteo_desktop.inference.networks.build import build
from osteo_desktop.inference.networks.published import load_published
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.weights import load_model
from osteo_desktop.labelled.radiograph import REGIONS
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.models.training_events import EpochDone, Started, TrainingEvent
from osteo_desktop.training.recipes import read_recipe
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.reading.predict import predict
from osteo_desktop.workflow.training.evaluate import evaluate_model
from osteo_desktop.workflow.training.train import TrainingRequest, train_model
from tests.made.layouts import (
    make_class_folders,
    make_coco,
    make_kaggle,
    make_mura,
    make_table,
)
from tests.made.recipe import CHANGES, OWN_NETWORK

pytestmark = pytest.mark.slow

SMALL = ("preparation.shapes=[[64, 64]]", "stage.1.epochs=2", "stage.1.optimiser.batch=8")
KINDS: dict[str, Callable[[Path], Path]] = {
    "osteo-synergy-resnet18": make_class_folders,
    "osteo-synergy-resnet152v2": make_coco,
    "osteo-synergy-resnet152v2-blocks": make_class_folders,
    "mura-resnet18": make_mura,
    "mura-resnet50": make_mura,
    "mura-resnet101": make_mura,
    "kaggle-cnn": make_kaggle,
    "default": make_table,
}


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def _request(recipe: str, data: Path, out: Path, changes: tuple[str, ...], **more: Any):
    state = out.with_suffix(".training")
    return TrainingRequest(recipe, changes, (data,), out, state, device="cpu", **more)


def _trained(*given: Any) -> ModelCard:
    card = train_model(*given)
    assert card is not None
    return card


def _quiet(_: str) -> Progress:
    return Progress()


IN_THE_SUITE = ("default", "kaggle-cnn", "mura-resnet18")
"""A recipe of each kind of network: our own, plain convolutions, a published ResNet."""
EACH_RECIPE = [
    name if name in IN_THE_SUITE else pytest.param(name, marks=pytest.mark.heavy)
    for name in sorted(KINDS)
]

SHALLOW = {"resnet152v2": "resnet50v2", "resnet101": "resnet18", "resnet50": "resnet18"}
"""Depth alone costs a minute; `tests/inference/test_networks.py` builds and asks every one."""


@pytest.mark.usefixtures("no_network")
@pytest.mark.parametrize("recipe", EACH_RECIPE)
def test_a_recipe_trains_evaluates_and_predicts(recipe: str, tmp_path: Path) -> None:
    data = KINDS[recipe](tmp_path / "hospital")
    out = tmp_path / "model.safetensors"
    events: list[TrainingEvent] = []
    changes = (*CHANGES, *OWN_NETWORK) if recipe == "default" else SMALL
    deep = read_recipe(recipe).network.backbone
    if deep in SHALLOW:
        changes = (*changes, f"network.backbone={SHALLOW[deep]}", "weights=")
    train_model(_request(recipe, data, out, changes), _quiet, events.append)
    assert [type(event) for event in events] == [
        Started,
        *[EpochDone] * (3 if recipe == "default" else 2),
    ]
    assert not out.with_suffix(".training").exists()
    classifier = Classifier.load(out, device="cpu")
    written = evaluate_model([data], tmp_path / "figures", classifier, Progress())
    assert json.loads(written.metrics_file.read_text())["seen_in_training"] > 0
    picture = next(p for p in sorted(data.rglob("*.png")))
    (prediction,) = predict([picture], classifier, score_anyway=True)
    assert prediction.score is not None
    assert 0.0 <= prediction.score <= 1.0


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trained")
    data = make_table(folder / "hospital")
    other = make_table(folder / "elsewhere", seed=9)
    out = folder / "mine.safetensors"
    changes = (*CHANGES, *OWN_NETWORK, "stage.2.epochs=1")
    train_model(_request("default", data, out, changes, external=(other,)), _quiet, lambda _: None)
    return out


def test_the_card_says_who_trained_who_judged_and_what_was_never_seen(trained: Path) -> None:
    card = load_model(trained).card
    document = json.loads(card_path(trained).read_text())
    assert document["recipe"] == "default"
    assert "optimistic" in document["training"]["protocol"]
    assert document["training"]["fit"]["hospital"]["radiographs"] == 32
    assert set(document["training"]["fit"]["hospital"]["regions"]) == set(REGIONS)
    assert document["training"]["judging"]["hospital"]["radiographs"] == 8
    assert len(document["seen_in_training"].split()) == 32
    assert len(document["seen_in_calibration"].split()) == 8
    measured = document["metrics"]["by_source"]
    assert set(measured) == {"hospital", "elsewhere"}
    assert measured["elsewhere"]["seen_in_training"] == 0
    assert sum(document["tier_shares"].values()) == pytest.approx(1.0)
    assert card.operating_points.t_low <= card.operating_points.t_high


def test_its_graph_lies_beside_it_so_that_every_engine_can_read_with_it(trained: Path) -> None:
    graph = read_graph(graph_path(trained).read_bytes(), load_model(trained).card.weights_sha256)
    assert graph.described == load_model(trained).network.described


@pytest.mark.usefixtures("no_network")
def test_one_radiograph_and_one_class_can_be_evaluated_but_not_trained_on(
    trained: Path, tmp_path: Path
) -> None:
    data = make_table(tmp_path / "elsewhere", n=8, seed=11)
    rows = (data / "labels.csv").read_text().splitlines()
    (data / "labels.csv").write_text("\n".join(rows[:2]) + "\n")
    (data / "boxes.csv").unlink()
    classifier = Classifier.load(trained, device="cpu")
    written = evaluate_model([data], tmp_path / "figures", classifier, Progress())
    assert json.loads(written.metrics_file.read_text())["auc"] is None
    with pytest.raises(TooFewRadiographs):
        train_model(
            _request("default", data, tmp_path / "m.safetensors", CHANGES), _quiet, lambda _: None
        )


def test_a_corrupt_image_is_left_out_and_told(tmp_path: Path) -> None:
    data = make_table(tmp_path / "hospital")
    victim = sorted((data / "images").iterdir())[0]
    victim.write_bytes(b"not an image at all")
    said: list[str] = []

    def stages(_: str) -> Progress:
        return Progress(lambda state: said.append(notice_text(state.message)))

    out = tmp_path / "m.safetensors"
    changes = (*CHANGES, "stage.2.epochs=1")
    card = _trained(_request("default", data, out, changes), stages, lambda _: None)
    assert any(victim.name in message for message in said)
    counted = card.document["training"]
    kept = sum(counted[part]["hospital"]["radiographs"] for part in ("fit", "judging"))
    assert kept == 39


def test_a_card_text_that_cannot_be_read_is_said_before_training(tmp_path: Path) -> None:
    about = tmp_path / "about.json"
    about.write_text("{}")
    with pytest.raises(DataError, match=r"about\.json"):
        train_model(
            _request("default", tmp_path, tmp_path / "m.safetensors", CHANGES, about=about),
            _quiet,
            lambda _: None,
        )


def test_weights_of_an_earlier_model_are_the_beginning(trained: Path, tmp_path: Path) -> None:
    data = make_table(tmp_path / "other", seed=5)
    out = tmp_path / "tuned.safetensors"
    still = ("stage.1.optimiser.learning_rate=1e-12", "stage.2.optimiser.learning_rate=1e-12")
    changes = (*CHANGES, *OWN_NETWORK, *still, "stage.2.epochs=1")
    request = _request("default", data, out, changes, weights=str(trained))
    card = _trained(request, _quiet, lambda _: None)
    assert card.document["training"]["initialisation"] == trained.name
    before, after = load_model(trained).network.state_dict(), load_model(out).network.state_dict()
    name = "backbone.layers.4.0.project.weight"
    assert (before[name] - after[name]).abs().max() < 1e-3


def test_the_default_recipe_begins_with_published_weights_unless_told_otherwise(
    trained: Path, tmp_path: Path
) -> None:
    """Its first parts are kept as they were published, so that they can be told."""
    published = build(NetworkSpec("efficientnet-lite0"), seed=0)
    load_published(published, "imagenet")
    stem = published.state_dict()["backbone.conv1.weight"]
    assert torch.equal(
        load_model(trained).network.state_dict()["backbone.conv1.weight"], half(stem)
    )
    data = make_table(tmp_path / "hospital")
    out = tmp_path / "random.safetensors"
    changes = (*CHANGES, *OWN_NETWORK, "stage.2.epochs=1")
    request = _request("default", data, out, changes, weights="random")
    card = _trained(request, _quiet, lambda _: None)
    assert card.document["training"]["initialisation"] == "random (no pretraining)"
    own = load_model(out).network.state_dict()["backbone.conv1.weight"]
    assert not torch.equal(own, half(stem))


def half(weights: torch.Tensor) -> torch.Tensor:
    """As a file keeps them."""
    return weights.half().float()


def test_copies_that_the_audit_found_do_not_train(tmp_path: Path) -> None:
    data = make_table(tmp_path / "hospital")
    pictures = sorted(path.name for path in (data / "images").iterdir())
    first, second = (f"hospital/{name}" for name in pictures[:2])
    found = {"groups": [[first, second]], "originals": [first]}
    leaks = tmp_path / "leaks.json"
    leaks.write_text(json.dumps({**found, "groups_with_labels_that_disagree": []}))
    out = tmp_path / "m.safetensors"
    changes = (*CHANGES, "stage.2.epochs=1")
    card = _trained(_request("default", data, out, changes, leaks=leaks), _quiet, lambda _: None)
    counted = card.document["training"]
    assert sum(counted[part]["hospital"]["radiographs"] for part in ("fit", "judging")) == 39


@pytest.mark.heavy
def test_two_processes_train_together(tmp_path: Path) -> None:
    data = make_table(tmp_path / "hospital")
    out = tmp_path / "model.safetensors"
    command = [
        sys.executable,
        "-m",
        "torch.distributed.run",
        "--nproc_per_node=2",
        "--standalone",
        "--local-addr=127.0.0.1",
    ]
    command += ["-m", "osteo_desktop", "train", "--data", str(data), "--out", str(out)]
    for change in (*CHANGES, "stage.2.epochs=1"):
        command += ["--set", change]
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, env=environment)
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.count("Epoch 2/2") == 1  # one of them speaks
    assert done.stdout.count(str(out)) == 1
    assert Classifier.load(out, device="cpu").card.document["training"]["best_epoch"] == 2


def test_pictures_that_are_no_radiographs_of_one_kind_still_prepare(tmp_path: Path) -> None:
    """16 bits, transparency and colour among the training pictures."""
    data = make_table(tmp_path / "hospital")
    for number, mode in enumerate(("RGB", "RGBA", "I;16")):
        path = sorted((data / "images").iterdir())[number]
        grey = Image.open(path).convert("L")
        (grey.point(lambda v: v * 200, "I").convert("I;16") if mode == "I;16" else grey.convert(mode)).save(path)  # fmt: skip # noqa: E501
    changes = (*CHANGES, "stage.2.epochs=1")
    out = tmp_path / "m.safetensors"
    card = _trained(_request("default", data, out, changes), _quiet, lambda _: None)
    assert card.document["training"]["fit"]["hospital"]["radiographs"] == 32
