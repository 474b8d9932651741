"""What is measured of an engine, and what it takes to be within the bounds."""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from osteo_desktop.cli.main import cli
from osteo_desktop.errors.data import DataError
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_png
from osteo_desktop.inference.card import read_card, write_card
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import HASH_PREFIX, Decision, Finding, SaliencyMap
from osteo_desktop.wording.cards.engines import engine_lines
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.models import bounds
from osteo_desktop.workflow.models.bounds import EngineBounds, measure_bounds

COUNT = 4


@pytest.fixture
def model(tiny_model: Path, tmp_path: Path) -> Path:
    for suffix in (".safetensors", ".json"):
        shutil.copy(tiny_model.with_suffix(suffix), tmp_path / f"own{suffix}")
    return tmp_path / "own.safetensors"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    source = tmp_path / "made"
    (source / "images").mkdir(parents=True)
    lines = ["file,fractured"]
    for number in range(COUNT):
        write_png(source / "images" / f"{number}.png", phantom(144, 120, seed=number))
        lines.append(f"{number}.png,{number % 2}")
    (source / "labels.csv").write_text("\n".join(lines) + "\n")
    return source


def test_the_card_says_what_was_measured_and_stays_the_same_model(model: Path, data: Path) -> None:
    before = read_card(model)
    asked = ["models", "bounds", str(model), "--data", str(data), "--engine", "onnxruntime"]
    ran = CliRunner().invoke(cli, asked)
    assert ran.exit_code == 0, ran.output
    card = read_card(model)
    assert card.model_id == before.model_id
    said = card.document["engines"]["onnxruntime"]
    assert (said["radiographs"], said["within_bounds"]) == (COUNT, True)
    assert said["score_change"] < 1e-4
    assert said["map_correlation"] > 0.9999
    (line,) = engine_lines(card.document)
    assert line.startswith("onnxruntime: within the bounds; of 4 radiographs scores move 0.0000")
    assert line in " ".join(ran.output.split())


def test_what_trained_the_model_is_left_out(model: Path, data: Path) -> None:
    held = [folder.load(f"{n}.png", str(data / "images" / f"{n}.png"), 1) for n in range(COUNT)]
    hashes = [one.sha256[:HASH_PREFIX] for one in held]
    card = read_card(model)
    write_card(model, {**card.document, "seen_in_training": " ".join(hashes[:-1])})
    _, found = measure_bounds(model, [data], Progress(), engine="onnxruntime")
    assert found["onnxruntime"]["radiographs"] == 1  # type: ignore[index]
    write_card(model, {**card.document, "seen_in_training": " ".join(hashes)})
    with pytest.raises(DataError, match="trained on all"):
        measure_bounds(model, [data], Progress(), engine="onnxruntime")


def test_an_engine_that_cannot_be_measured_is_told_and_not_in_the_card(
    model: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openvino", None)
    card, found = measure_bounds(model, [data], Progress(), engine="openvino")
    why = found["openvino"]
    assert isinstance(why, Notice)
    assert "not installed" in notice_text(why)
    assert card.document["engines"] == {}


WITHIN = EngineBounds(500, 0.009, 0.2, 0.002, 0.0003, 0.01, 0.991, 0.9, 400, 10.0, 20.0)


@pytest.mark.parametrize(
    "change",
    [{"score_change": 0.01}, {"decisions_changed": 0.0021}, {"map_correlation": 0.99}],
    ids=str,
)
def test_each_bound_holds_by_itself(change: dict[str, float]) -> None:
    assert WITHIN.within_bounds
    assert not replace(WITHIN, **change).within_bounds  # type: ignore[arg-type]


def test_scores_decisions_refusals_and_maps_are_compared(model: Path, data: Path) -> None:
    classifier = Classifier.load(model, device="cpu")
    films = [folder.load(f"{n}.png", str(data / "images" / f"{n}.png"), 1) for n in range(COUNT)]
    findings = classifier.classify(films, score_anyway=True)
    own, other = bounds._Findings(classifier), bounds._Findings(classifier)
    own.found = findings

    def turned(one: Finding) -> Finding:
        assert one.saliency is not None
        values = one.saliency.values[::-1].copy()
        return replace(one, saliency=replace(one.saliency, values=values))

    changed: dict[int, Finding] = {
        0: replace(findings[0], score=findings[0].score + 0.1),  # type: ignore[operator]
        1: replace(findings[1], outside_scope=True),
        2: turned(findings[2]),
        3: replace(findings[3], decision=Decision.DOUBT),
    }
    assert findings[3].decision is not Decision.DOUBT
    other.found = list(changed.values())
    found = bounds._compared(own, other)
    assert found.most_score_change == pytest.approx(0.1)
    assert found.score_change == pytest.approx(0.1 / COUNT)
    assert found.decisions_changed == 2 / COUNT
    assert found.least_map_correlation < 0.99 < found.map_correlation + 0.5
    assert isinstance(findings[2].saliency, SaliencyMap)
