"""Distillation for real, small: a backbone that training takes, with a card that names all."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.torch
import torch
from click.testing import CliRunner
from PIL import Image

from osteo_desktop.cli.commands.distil import distil as command
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.errors.models import BadNetworkSpec, UnfitTeacher, UnfitWeights
from osteo_desktop.inference.networks.build import build
from osteo_desktop.inference.networks.published import distilled_weights, load_published
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.prepare import PIPELINE_VERSION
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.splits import with_folds
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.training.distil import Settings, squares
from osteo_desktop.training.recipes import read_recipe
from osteo_desktop.workflow.training.distil import DistilRequest, distil_backbones
from osteo_desktop.workflow.training.train import TrainingRequest, train_model
from tests.made.layouts import make_table
from tests.made.model import made_preparation, make_model
from tests.made.recipe import CHANGES

pytestmark = pytest.mark.slow

TINY = Settings(views=16, epochs=2, batch=4, side=64)
SMALL = "efficientnet-lite0"
TINY_RECIPE = (
    *CHANGES,
    "stage.1.sampling.radiographs=8",
    "stage.2.sampling.radiographs=8",
    "stage.2.epochs=1",
)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve noisy pictures in the formats that are read, one file that is none."""
    folder = tmp_path_factory.mktemp("made") / "things"
    (folder / "more").mkdir(parents=True)
    rng = np.random.default_rng(2)
    for n, ending in enumerate(["webp", "png", "jpg", "tif"] * 3):
        grey = rng.integers(0, 255, (12, 12), dtype=np.uint8).repeat(12, 0).repeat(12, 1)
        place = folder / "more" if n % 2 else folder
        Image.fromarray(grey[: 144 - 60 * (n == 0)]).save(place / f"{n}.{ending}")
    (folder / "broken.webp").write_bytes(b"RIFF\x10\x00\x00\x00WEBPnothing")
    (folder / "notes.txt").write_text("not a picture, and not asked for")
    return folder


@pytest.fixture(scope="module")
def rights(pictures: Path) -> Path:
    path = pictures.parent / "rights.json"
    stated = {"source": "made for this test", "rights": "CC0"}
    path.write_text(json.dumps({"things": stated, "hospital": stated}))
    return path


def _request(out: Path, pictures: Path | None, rights: Path, **more: Any) -> DistilRequest:
    wanted: dict[str, Any] = {
        "backbones": (SMALL,),
        "teachers": ("efficientnet-lite0",),
        "pictures": () if pictures is None else (pictures,),
        "settings": TINY,
        "device": "cpu",
        **more,
    }
    return DistilRequest(out=out, rights=rights, **wanted)


def _made(request: DistilRequest, progress: Progress | None = None, heard: list | None = None):
    def on_epoch(found: dict[str, Any]) -> None:
        if heard is not None:
            heard.append(found)
        if progress is not None:
            progress.cancel()

    return distil_backbones(request, lambda _: progress or Progress(), on_epoch)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, pictures: Path, rights: Path) -> Path:
    """A ResNet18's and another's, by a run that nobody stopped."""
    out = tmp_path_factory.mktemp("whole") / "backbones"
    request = _request(out, pictures, rights, backbones=("resnet18", SMALL))
    assert _made(request) == {
        name: out / f"{name}-distilled.safetensors" for name in request.backbones
    }
    return out / "resnet18-distilled.safetensors"


def test_training_begins_with_what_was_distilled(made: Path) -> None:
    network = build(NetworkSpec("resnet18"), seed=0)
    tensors = safetensors.torch.load_file(made)
    assert load_published(network, made) == len(tensors)
    assert tensors["conv1.weight"].shape == (64, 1, 7, 7)
    assert {t.dtype for t in tensors.values() if t.is_floating_point()} == {torch.float16}
    torch.testing.assert_close(
        network.backbone.state_dict()["layer4.1.conv2.weight"],
        tensors["layer4.1.conv2.weight"].float(),
    )
    assert not list(made.parent.glob("*.training"))


@pytest.mark.heavy
def test_several_resnets_learn_at_once_and_training_begins_with_each(
    pictures: Path, rights: Path, tmp_path: Path
) -> None:
    """ResNet34 and 50 are one word more: --backbone here, --set network.backbone= there."""
    names = ("resnet34", "resnet50")
    settings = Settings(views=2, epochs=1, batch=2, side=64)
    out = tmp_path / "backbones"
    written = _made(_request(out, pictures, rights, backbones=names, settings=settings))
    assert tuple(written) == names
    for name, path in written.items():
        network = read_recipe("resnet18", (f"network.backbone={name}",)).network
        assert load_published(build(network, seed=0), path) == len(
            safetensors.torch.load_file(path)
        )
    home = make_table(tmp_path / "home", 20)
    model = tmp_path / "model.safetensors"
    changes = (*TINY_RECIPE, "network.backbone=resnet34")
    request = TrainingRequest(
        "default", changes, (home,), model, model.with_suffix(".training"),
        weights=str(written["resnet34"]), device="cpu",
    )  # fmt: skip
    card = train_model(request, lambda _: Progress(), lambda _: None)
    assert card is not None
    assert card.document["training"]["initialisation"] == "resnet34-distilled.safetensors"


def test_the_card_names_teachers_pictures_rights_and_what_could_not_be_decoded(
    made: Path,
) -> None:
    card = json.loads(made.with_suffix(".json").read_text())
    assert card["teachers"] == [{"backbone": "efficientnet-lite0", "weights": "imagenet"}]
    (folder,) = card["pictures"]
    assert (folder["folder"], folder["pictures"], folder["undecodable"]) == ("things", 12, 1)
    assert folder["squares"] == 13  # one is long, and gives both its ends
    assert folder["undecodable_files"][0].startswith("broken.webp: ")
    assert (folder["source"], folder["rights"]) == ("made for this test", "CC0")
    assert card["settings"]["views"] == 16
    assert card["settings"]["seed"] == 0
    assert [set(epoch) for epoch in card["history"]] == [{"stride16", "stride32", "answers"}] * 2
    assert card["weights_sha256"] == hashlib.sha256(made.read_bytes()).hexdigest()


def test_a_run_that_was_stopped_goes_on_to_the_same_bits(
    made: Path, pictures: Path, rights: Path, tmp_path: Path
) -> None:
    """Whether it learns alone or beside another."""
    request = _request(tmp_path / "halves", pictures, rights)
    with pytest.raises(Cancelled):
        _made(request, Progress())
    assert not list(request.out.glob("*.safetensors"))
    heard: list[dict[str, Any]] = []
    again = _made(request, heard=heard)[SMALL]
    assert [found["epoch"] for found in heard] == [2]
    assert again.read_bytes() == (made.parent / again.name).read_bytes()


def test_a_saved_run_is_not_gone_on_with_on_other_pictures(
    pictures: Path, rights: Path, tmp_path: Path
) -> None:
    with pytest.raises(Cancelled):
        _made(_request(tmp_path, pictures, rights), Progress())
    fewer = _request(tmp_path, pictures / "more", rights)
    rights_of_more = tmp_path / "rights.json"
    rights_of_more.write_text(rights.read_text().replace("things", "more"))
    with pytest.raises(DataError, match="another recipe, data or seed"):
        _made(DistilRequest(**{**vars(fewer), "rights": rights_of_more}))


def test_the_losses_fall(pictures: Path, rights: Path, tmp_path: Path) -> None:
    settings = Settings(views=48, epochs=2, batch=8, side=64, learning_rate=3e-3)
    heard: list[dict[str, Any]] = []
    _made(_request(tmp_path, pictures, rights, settings=settings), heard=heard)
    first, last = (sum(found["losses"][SMALL].values()) for found in heard)
    assert last < first


def test_labelled_radiographs_give_the_folds_that_train_as_a_model_sees_them(
    rights: Path, tmp_path: Path
) -> None:
    hospital = make_table(tmp_path / "hospital")
    out = _made(_request(tmp_path / "out", None, rights, data=(hospital,)))
    (told,) = json.loads(out[SMALL].with_suffix(".json").read_text())["pictures"]
    assert told["pictures"] == sum(item.fold != 5 for item in with_folds(read_labels(hospital)))


@pytest.mark.parametrize("missing", ["things", "rights", "source"])
def test_pictures_of_unknown_rights_make_no_backbone(
    pictures: Path, rights: Path, tmp_path: Path, missing: str
) -> None:
    stated = json.loads(rights.read_text())
    if missing == "things":
        del stated["things"]
    else:
        stated["things"][missing] = " "
    path = tmp_path / "rights.json"
    path.write_text(json.dumps(stated))
    with pytest.raises(DataError, match="of things; a backbone is not made of pictures of unknown"):
        _made(_request(tmp_path / "out", pictures, path))
    assert not (tmp_path / "out").exists()


def test_what_cannot_be_is_said(pictures: Path, rights: Path, tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        _made(_request(tmp_path, tmp_path / "nowhere", rights))
    with pytest.raises(UnfitWeights, match="publishes none for cnn"):
        _made(_request(tmp_path, pictures, rights, teachers=("cnn",)))
    with pytest.raises(BadNetworkSpec, match="cnn has no features at stride 32"):
        _made(_request(tmp_path, pictures, rights, backbones=("cnn",)))
    empty = tmp_path / "things"
    empty.mkdir()
    (empty / "one.png").write_bytes(b"no picture")
    with pytest.raises(DataError, match="no picture could be read"):
        _made(_request(tmp_path / "out", empty, rights))


def test_a_teacher_of_another_preparation_is_refused(
    pictures: Path, rights: Path, tmp_path: Path
) -> None:
    preparation = made_preparation(64).document() | {"field": "whole", "pipeline": PIPELINE_VERSION}
    model = make_model(tmp_path, preparation=preparation)
    with pytest.raises(UnfitTeacher, match="prepared otherwise: field whole"):
        _made(_request(tmp_path / "out", pictures, rights, teachers=(str(model),)))


def test_the_command_says_what_it_made(pictures: Path, rights: Path, tmp_path: Path) -> None:
    ran = CliRunner().invoke(
        command,
        [
            "--out", str(tmp_path / "out"), "--pictures", str(pictures), "--rights", str(rights),
            "--teacher", "efficientnet-lite0", "--views", "8", "--batch", "4", "--epochs", "2",
            "--backbone", SMALL, "--device", "cpu",
        ],
    )  # fmt: skip
    assert ran.exit_code == 0, ran.output
    assert f"{SMALL}: {tmp_path / 'out' / f'{SMALL}-distilled.safetensors'}" in ran.output
    assert f"epoch 2 of 2: {SMALL}: stride 16" in ran.output


@pytest.mark.parametrize(
    ("shape", "count"), [((100, 100), 1), ((100, 130), 1), ((100, 200), 2), ((300, 90), 2)]
)
def test_long_pictures_give_both_ends(shape: tuple[int, int], count: int) -> None:
    picture = np.zeros(shape, dtype=np.uint8)
    picture[:, -1], picture[-1] = 255, 255
    found = squares(picture, 64)
    assert [square.shape for square in found] == [(64, 64)] * count
    assert found[-1][-1].mean() > found[-1][5].mean()  # the last end reaches the border


def test_weights_that_are_not_brought_are_not_begun_with() -> None:
    network = build(NetworkSpec("resnet101"), seed=0)
    assert not distilled_weights("resnet101").exists()
    with pytest.raises(UnfitWeights, match=r"no distilled ones for resnet101.*distil' makes them"):
        load_published(network, "distilled")
