"""The library: what ships and what was added; names, files, damage, and which one reads."""

from __future__ import annotations

import hashlib
import json
import math
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import safetensors.torch

from osteo_desktop import settings
from osteo_desktop.errors.files import DiskFull
from osteo_desktop.errors.models import (
    CannotAddModel,
    CannotRemoveModel,
    DamagedModel,
    ModelError,
    NoSuchModel,
)
from osteo_desktop.inference.card import SEAL, card_seal, read_card
from osteo_desktop.inference.graphs.graph_file import composed, graph_path, read_graph
from osteo_desktop.inference.graphs.make import write_graph
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.records.codes import Code
from osteo_desktop.settings import Settings, load_settings, own_models_folder, save_settings
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.models import library
from osteo_desktop.workflow.models.checks import sha256_of
from osteo_desktop.workflow.models.library import (
    add_model,
    choose_model,
    list_models,
    model_file,
    remove_model,
    show_model,
    verify_model,
)
from osteo_desktop.workflow.reading.batch import open_classifier
from tests.made.model import make_model


@pytest.fixture(scope="module")
def small_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real model of half a megabyte: these tests copy it often."""
    return make_model(tmp_path_factory.mktemp("small"), network=NetworkSpec("cnn"))


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, small_model: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation that ships one whole model, called default."""
    folder = tmp_path / "installed"
    copy_of(small_model, folder, "default")
    monkeypatch.setattr(settings, "installed_folder", lambda name: folder)
    return folder


@pytest.fixture
def elsewhere(tmp_path: Path, small_model: Path) -> Callable[[str], Path]:
    """``elsewhere("wrists")``: a model that somebody brought."""
    return lambda name: copy_of(small_model, tmp_path / "usb stick", name)


def copy_of(model: Path, folder: Path, name: str) -> Path:
    folder.mkdir(exist_ok=True)
    shutil.copy(model.with_suffix(".json"), folder / f"{name}.json")
    return Path(shutil.copy(model, folder / f"{name}.safetensors"))


def change_card(weights: Path, **changes: object) -> None:
    path = weights.with_suffix(".json")
    document = {**json.loads(path.read_text("utf-8")), **changes}
    path.write_text(json.dumps({**document, SEAL: card_seal(document)}), "utf-8")


def names() -> list[tuple[str, bool, bool]]:
    return [(entry.name, entry.installed, entry.chosen) for entry in list_models()]


# --- what is there --------------------------------------------------------------------------


def test_the_shipped_model_reads_until_another_is_chosen(small_model: Path) -> None:
    assert names() == [("default", True, True)]
    assert model_file(None).stem == "default"
    assert open_classifier(None, "cpu").card.model_id == show_model(small_model).model_id


def test_an_added_model_is_listed_chosen_and_read_with(elsewhere: Callable[[str], Path]) -> None:
    brought = elsewhere("wrists")
    change_card(brought, operating_points={"t_low": 0.1, "t_high": 0.9})
    entry = add_model(brought)
    assert entry.path.parent == own_models_folder()
    assert names() == [("default", True, True), ("wrists", False, False)]
    assert choose_model("wrists").operating_points.t_high == 0.9
    assert names() == [("default", True, False), ("wrists", False, True)]
    assert load_settings().model == "wrists"
    assert open_classifier(None, "cpu").card.model_id == entry.model_id
    assert entry.path.read_bytes() == brought.read_bytes()
    assert read_card(entry.path).document == read_card(brought).document


def test_a_model_is_named_by_name_id_or_file(elsewhere: Callable[[str], Path]) -> None:
    entry = add_model(elsewhere("wrists"))
    assert model_file(Path("wrists")) == entry.path
    change_card(entry.path, operating_points={"t_low": 0.3, "t_high": 0.7})
    own_id = list_models()[1].model_id
    assert own_id != list_models()[0].model_id
    assert model_file(Path(own_id)) == entry.path
    assert model_file(Path("wrists.safetensors")) == Path("wrists.safetensors")
    assert model_file(elsewhere("ankles")).name == "ankles.safetensors"


@pytest.mark.parametrize(("said", "meant"), [("defualt", "default"), ("Wrist", "wrists")])
def test_a_misspelt_name_gets_the_near_one(
    elsewhere: Callable[[str], Path], said: str, meant: str
) -> None:
    add_model(elsewhere("wrists"))
    for use in (show_model, verify_model):
        with pytest.raises(NoSuchModel, match=f"did you mean '{meant}'"):
            use(Path(said))
    for use_name in (choose_model, remove_model):
        with pytest.raises(NoSuchModel, match=f"did you mean '{meant}'"):
            use_name(said)


def test_a_chosen_model_that_is_gone_is_not_quietly_replaced() -> None:
    save_settings(Settings(model="gone"))
    assert not any(entry.chosen for entry in list_models())
    with pytest.raises(NoSuchModel, match="'gone', which the settings chose"):
        open_classifier(None, "cpu")


def test_damaged_settings_stop_no_reading(installed: Path) -> None:
    """That the default model reads is told by who runs the program, and in every finding."""
    save_settings(Settings(model="wrists"))
    settings.default_settings().write_text("{ damaged")
    assert open_classifier(None, "cpu").card.name == show_model(Path("default")).name


def test_a_card_that_cannot_be_read_is_listed_with_its_error(installed: Path) -> None:
    (installed / "default.json").write_text("{ damaged")
    (entry,) = list_models()
    assert entry.model_id == ""
    assert "card cannot be read" in notice_text(entry.error)


# --- adding ---------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("name", ["default", "DEFAULT", "wrists"])
def test_a_name_that_is_taken_is_refused(elsewhere: Callable[[str], Path], name: str) -> None:
    add_model(elsewhere("wrists"))
    before = sorted(own_models_folder().iterdir())
    with pytest.raises(CannotAddModel, match=rf"already\. Rename both of its files, {name}\."):
        add_model(elsewhere(name))
    assert sorted(own_models_folder().iterdir()) == before


def test_weights_without_a_card_are_refused(elsewhere: Callable[[str], Path]) -> None:
    brought = elsewhere("wrists")
    brought.with_suffix(".json").unlink()
    with pytest.raises(CannotAddModel, match=r"there is no wrists\.json\. A model is two files"):
        add_model(brought)


@pytest.mark.parametrize("name", ["wrists.bin", "-model.safetensors"])
def test_a_file_that_is_not_called_like_weights_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(CannotAddModel, match=r"not like NAME\.safetensors"):
        add_model(tmp_path / name)


def flip_a_bit(weights: Path) -> None:
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(data)


def other_preparation(weights: Path) -> None:
    document = json.loads(weights.with_suffix(".json").read_text("utf-8"))
    change_card(weights, preparation={**document["preparation"], "pipeline": "another"})


def other_network(weights: Path) -> None:
    document = json.loads(weights.with_suffix(".json").read_text("utf-8"))
    change_card(weights, network={**document["network"], "dense": [16]})


def lost_numbers(weights: Path) -> None:
    """As a training that came to nothing leaves them, with a card that fits."""
    tensors = safetensors.torch.load_file(weights)
    lost = {name: t * math.nan if t.is_floating_point() else t for name, t in tensors.items()}
    weights.write_bytes(safetensors.torch.save(lost))
    change_card(weights, weights_sha256=hashlib.sha256(weights.read_bytes()).hexdigest())


DAMAGES = {
    "hash": (flip_a_bit, DamagedModel, "hash", "Weights"),
    "card": (lambda weights: change_card(weights, calibration=None), DamagedModel, "card", "Card"),
    "network": (other_network, DamagedModel, "state_dict", "Network"),
    "preparation": (other_preparation, ModelError, "preparation another", "Preparation"),
    "score": (lost_numbers, DamagedModel, "no number", "Score"),
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", DAMAGES)
def test_what_cannot_score_is_not_added_not_chosen_and_told_by_verify(
    elsewhere: Callable[[str], Path], kind: str
) -> None:
    damage, error, words, check = DAMAGES[kind]
    brought = elsewhere("wrists")
    damage(brought)
    with pytest.raises(error, match=words):
        add_model(brought)
    assert not own_models_folder().exists()
    checks = verify_model(brought)
    assert [one.ok for one in checks] == [True] * (len(checks) - 1) + [False]
    assert notice_text(checks[-1].name) == check
    own_models_folder().mkdir(parents=True)
    copied = copy_of(brought, own_models_folder(), "wrists")
    with pytest.raises(error, match=words):
        choose_model(copied.stem)
    assert load_settings().model == ""


def test_a_whole_model_passes_every_check(small_model: Path) -> None:
    checks = verify_model(small_model)
    assert [notice_text(check.name) for check in checks] == [
        "Card", "Weights", "Network", "Graph", "Preparation", "Score",
    ]  # fmt: skip
    assert all(check.ok for check in checks)
    told = notice_text(checks[-1].value)
    first, again = told.removeprefix("a made radiograph gets ").split(", and again ")
    assert first == again


def test_a_full_disk_leaves_no_half_of_a_model(
    elsewhere: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    brought, copy = elsewhere("wrists"), shutil.copyfile

    def full(source: Path, destination: Path) -> None:
        if source.suffix == ".safetensors":
            raise OSError(28, "No space left on device")
        copy(source, destination)

    monkeypatch.setattr(library.shutil, "copyfile", full)
    with pytest.raises(DiskFull):
        add_model(brought)
    assert list(own_models_folder().iterdir()) == []
    assert names() == [("default", True, True)]


# --- removing -------------------------------------------------------------------------------


@pytest.mark.slow
def test_an_added_model_can_be_removed_but_not_while_it_reads(
    elsewhere: Callable[[str], Path],
) -> None:
    entry = add_model(elsewhere("wrists"))
    assert [
        notice_text(c.value) for c in verify_model(entry.path) if c.name.code == Code.GRAPH
    ] == ["the graph beside it is of this network"]
    choose_model("wrists")
    with pytest.raises(CannotRemoveModel, match="the one that reads"):
        remove_model("wrists")
    choose_model("default")
    remove_model("wrists")
    assert names() == [("default", True, True)]
    assert list(own_models_folder().iterdir()) == []


@pytest.mark.slow
def test_a_shipped_model_stays(installed: Path, elsewhere: Callable[[str], Path]) -> None:
    add_model(elsewhere("wrists"))
    choose_model("wrists")
    with pytest.raises(CannotRemoveModel, match="came with the program"):
        remove_model("default")
    assert (installed / "default.safetensors").is_file()


def test_one_copied_by_hand_under_a_shipped_name_is_told_and_removed(small_model: Path) -> None:
    own_models_folder().mkdir(parents=True)
    copy_of(small_model, own_models_folder(), "default")
    shipped, own = list_models()
    assert (shipped.installed, shipped.chosen, shipped.error) == (True, True, None)
    assert "Rename" in notice_text(own.error)
    assert not own.chosen
    assert model_file(None) == shipped.path
    remove_model("default")
    assert names() == [("default", True, True)]


def test_a_graph_that_computes_another_network_is_told(
    elsewhere: Callable[[str], Path], tmp_path: Path
) -> None:
    """Though all hashes in it are right."""
    brought = elsewhere("wrists")
    other = make_model(tmp_path, network=NetworkSpec("cnn", residual_blocks=1, block_channels=4))
    write_graph(brought)
    said, foreign = (
        read_graph(graph_path(one).read_bytes(), sha256_of(one))
        for one in (brought, other)
        if write_graph(one) is None
    )
    graph_path(brought).write_bytes(composed(foreign.graph, said.said))
    last = verify_model(brought)[-1]
    assert (last.ok, last.name.code) == (False, Code.GRAPH)
    assert "its graph is not of this network" in notice_text(last.value)
    with pytest.raises(DamagedModel):
        add_model(brought)
