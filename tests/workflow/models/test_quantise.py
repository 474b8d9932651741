"""What of a model bears int8: found on its own training radiographs, for its card."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from osteo_desktop.cli.main import cli
from osteo_desktop.errors.data import DataError
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_png
from osteo_desktop.inference.card import read_card, write_card
from osteo_desktop.inference.engine import EngineUnfit, Wanted, engine_kind
from osteo_desktop.inference.engines import few_bits, rounding
from osteo_desktop.inference.engines.silent_openvino import import_openvino
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import HASH_PREFIX
from osteo_desktop.wording.cards.engines import engine_lines
from osteo_desktop.workflow.models.quantise import quantise_model

COUNT = 3


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source = tmp_path_factory.mktemp("data") / "made"
    (source / "images").mkdir(parents=True)
    lines = ["file,fractured"]
    for number in range(COUNT):
        write_png(source / "images" / f"{number}.png", phantom(144, 120, seed=number))
        lines.append(f"{number}.png,{number % 2}")
    (source / "labels.csv").write_text("\n".join(lines) + "\n")
    return source


@pytest.fixture
def model(tiny_model: Path, data: Path, tmp_path: Path) -> Path:
    """One that was trained on all of ``data``, its points wide enough for all to lie near them."""
    weights = tmp_path / "own.safetensors"
    for suffix in (".safetensors", ".json"):
        shutil.copy(tiny_model.with_suffix(suffix), weights.with_suffix(suffix))
    held = [folder.load(f"{n}.png", str(data / "images" / f"{n}.png"), 1) for n in range(COUNT)]
    seen = " ".join(one.sha256[:HASH_PREFIX] for one in held)
    measured = {"openvino-int8": {"within_bounds": True}}
    document = {**read_card(weights).document, "seen_in_training": seen, "engines": measured}
    write_card(weights, document)
    return weights


@pytest.mark.slow
def test_the_card_says_what_bears_int8_and_a_measure_of_before_is_void(
    model: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounding, "NOISE", 10.0)  # whatever random weights do
    before = read_card(model)
    ran = CliRunner().invoke(cli, ["models", "quantise", str(model), "--data", str(data)])
    assert ran.exit_code == 0, ran.output
    card = read_card(model)
    assert card.model_id == before.model_id
    assert card.document["engines"] == {}
    bits = few_bits.few_bits(card)
    assert (bits.weights_sha256, bits.radiographs) == (card.weights_sha256, COUNT)
    assert bits.layers
    assert bits.margin > 0.0
    (line,) = engine_lines(card.document)
    assert line.startswith(f"int8: {len(bits.layers)} convolutions, found on 3 radiographs")
    assert line in " ".join(ran.output.split())
    load = engine_kind(few_bits.ENGINE).load
    if few_bits.adds_up(import_openvino()):
        assert load(model, Wanted("cpu")).margin == bits.margin
    else:  # a processor without VNNI
        with pytest.raises(EngineUnfit):
            load(model, Wanted("cpu"))


def test_nothing_is_found_on_what_did_not_train_the_model(model: Path, data: Path) -> None:
    write_card(model, {**read_card(model).document, "seen_in_training": ""})
    with pytest.raises(DataError, match="too few of them"):
        quantise_model(model, [data], Progress())
