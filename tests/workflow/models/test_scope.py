"""A model's scope gate is fitted anew; what else its file and card say stays."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy
from click.testing import CliRunner

from osteo_desktop.cli.main import cli
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_png
from osteo_desktop.inference.card import read_card, write_card
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.engines import few_bits
from osteo_desktop.inference.scope_gate import PREFIX
from osteo_desktop.training.scope import learning

COUNT = 36
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """36 radiographs, each a block of its own, and a folder of noise."""
    root = tmp_path_factory.mktemp("data")
    (root / "made" / "images").mkdir(parents=True)
    (root / "noise").mkdir()
    lines = ["file,fractured,block"]
    for number in range(COUNT):
        picture = phantom(144, 120, seed=number)
        write_png(root / "made" / "images" / f"{number}.png", picture)
        lines.append(f"{number}.png,{number % 2},{number}")
    (root / "made" / "labels.csv").write_text("\n".join(lines) + "\n")
    noise = np.random.default_rng(0)
    for number in range(5):
        write_png(root / "noise" / f"{number}.png", noise.integers(0, 256, (90, 70), np.uint8))
    rights = {"noise": {"source": "drawn here", "rights": "CC0"}}
    (root / "rights.json").write_text(json.dumps(rights))
    return root


@pytest.fixture
def model(tiny_model: Path, tmp_path: Path) -> Path:
    weights = tmp_path / "own.safetensors"
    for suffix in (".safetensors", ".json"):
        shutil.copy(tiny_model.with_suffix(suffix), weights.with_suffix(suffix))
    return weights


def _refit(model: Path, data: Path, *more: str) -> str:
    folders = ["--data", str(data / "made"), "--foreign", str(data / "noise")]
    ran = CliRunner().invoke(cli, ["models", "refit-scope", str(model), *folders, *more])
    assert ran.exit_code == 0, ran.output
    return " ".join(ran.output.split())


def test_its_network_stays_and_the_card_says_what_it_learned_from(
    model: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learning, "_MOST_MADE", 1)
    before, out = read_card(model), tmp_path / "new.safetensors"
    bits = {"layers": {"conv_1": (0.0, 6.0)}, "margin": 0.1, "radiographs": 9}
    own = {**bits, "weights_sha256": before.weights_sha256}
    write_card(model, {**before.document, few_bits.CARD_KEY: own})
    said = _refit(
        *(model, data, "--rights", str(data / "rights.json"), "--photographs", "2"),
        *("--out", str(out), "--most-labelled", "0"),
    )
    card = read_card(out)
    assert card.model_id != before.model_id
    own, new = safetensors.numpy.load_file(model), safetensors.numpy.load_file(out)
    for name in own:
        assert name.startswith(PREFIX) or np.array_equal(own[name], new[name]), name
    assert few_bits.few_bits(card).weights_sha256 == card.weights_sha256, "bears int8 as before"
    gate = card.document["scope"]["gate"]
    assert gate["radiographs_by_source"].keys() == {"made", "made, photographed"}
    assert gate["radiographs_by_source"]["made, photographed"] == 2 * 2
    (folder,) = gate["pictures"]
    assert (folder["taken as"], folder["rights"]) == ("foreign", "CC0")
    for source, found in gate["left_out"].items():
        assert f"{source}, left out: {found['refused']:.1%} of {found['pictures']} refused" in said
    assert Classifier.load(out, device="cpu").card.model_id == card.model_id


def test_a_folder_whose_rights_nobody_states_teaches_nothing(model: Path, data: Path) -> None:
    bytes_before = model.read_bytes()
    folders = ["--data", str(data / "made"), "--foreign", str(data / "noise")]
    ran = CliRunner().invoke(cli, ["models", "refit-scope", str(model), *folders])
    assert ran.exit_code != 0
    assert "rights" in str(ran.exception)
    assert model.read_bytes() == bytes_before
