"""A model's card learns regions from labelled radiographs, and every way out says the same."""

from __future__ import annotations

import csv
import json
import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from osteo_desktop.errors.data import DataError
from osteo_desktop.imaging import folder, overlay
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.map_regions import regions_of
from osteo_desktop.imaging.maps.outlines import outlines_of, with_outlines
from osteo_desktop.inference.card import read_card, write_card
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import HASH_PREFIX
from osteo_desktop.records.maps.map_region import CARD_KEY, rule_of
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.csv import write_csv
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import picture_of
from osteo_desktop.workflow.models.regions import fit_regions
from osteo_desktop.workflow.reading.predict import predict
from osteo_desktop.workflow.training.evaluate import evaluate_model
from tests.made.model import make_model

pytestmark = pytest.mark.slow

LOCATED = NetworkSpec("resnet18", pooling="located", dense=())
COUNT = 24


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(
        tmp_path_factory.mktemp("model"),
        network=LOCATED,
        input_size=96,
        operating_points={"t_low": 0.0, "t_high": 0.99},
        calibration={"slope": 1.0, "intercept": 0.0, "prevalence": 0.5},
    )


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory, model: Path) -> Path:
    """Half of its pictures have a box around the place where the model's map is hottest, for its
    weights are random and know no fracture; their card says that they set the model's points."""
    source = tmp_path_factory.mktemp("data") / "made"
    (source / "images").mkdir(parents=True)
    names = [f"{number:02d}.png" for number in range(COUNT)]
    for number, name in enumerate(names):
        picture = phantom(144, 120, seed=number, broken=number % 2 == 0)
        cv2.imwrite(str(source / "images" / name), picture)
    loaded = [folder.load(name, str(source / "images" / name), 1) for name in names]
    findings = Classifier.load(model, device="cpu").classify(loaded, score_anyway=True)
    labels, boxes = ["file,fractured,block"], ["file,x,y,width,height"]
    for number, (name, finding) in enumerate(zip(names, findings, strict=True)):
        labels.append(f"{name},{number % 2},{number // 2}")
        if number % 2:
            saliency = finding.saliency
            cell = saliency.width / saliency.values.shape[1]
            row, column = np.unravel_index(saliency.values.argmax(), saliency.values.shape)
            x, y = saliency.left + column * cell, saliency.top + row * cell
            boxes.append(f"{name},{x - cell / 4},{y - cell / 4},{cell * 1.5},{cell * 1.5}")
    (source / "labels.csv").write_text("\n".join(labels) + "\n")
    (source / "boxes.csv").write_text("\n".join(boxes) + "\n")
    hashes = " ".join(radiograph.sha256[:HASH_PREFIX] for radiograph in loaded)
    write_card(model, {**read_card(model).document, "seen_in_calibration": hashes})
    return source


@pytest.fixture(scope="module")
def taught(model: Path, data: Path) -> Path:
    before = read_card(model)
    card = fit_regions(model, [data], Progress(), device="cpu")
    assert card.model_id == before.model_id, "no finding has to be made anew"
    assert card.operating_points == before.operating_points
    return model


def test_the_rule_stands_in_the_card_with_its_figures(taught: Path) -> None:
    card = read_card(taught)
    stated = card.document[CARD_KEY]
    assert rule_of(card) is not None
    assert stated["fitted_on"] == {"made": COUNT}
    figures = stated["figures"]["by_source"]["made"]
    assert figures["boxes"] == COUNT // 2
    assert figures["external"] is False
    assert figures["hit_recall"] == 1.0, "the boxes lie where the map is hottest"


def test_radiographs_that_did_not_set_the_points_teach_nothing(tmp_path: Path, data: Path) -> None:
    other = make_model(tmp_path, network=LOCATED, input_size=96)
    with pytest.raises(DataError, match="set this model's operating points"):
        fit_regions(other, [data], Progress(), device="cpu")
    assert CARD_KEY not in read_card(other).document


def test_what_trained_the_model_is_never_measured_as_unseen(
    taught: Path, data: Path, tmp_path: Path
) -> None:
    document = read_card(taught).document
    hashes = str(document["seen_in_calibration"]).split()
    model = tmp_path / "made.safetensors"
    shutil.copy(taught, model)
    abroad = tmp_path / "abroad"
    shutil.copytree(data, abroad)
    write_card(model, {**document, "seen_in_training": " ".join(hashes[:20])})
    card = fit_regions(model, [data], Progress(), external=[abroad], device="cpu")
    assert card.document[CARD_KEY]["figures"]["by_source"]["abroad"]["radiographs"] == COUNT - 20
    write_card(model, {**document, "seen_in_training": " ".join(hashes)})
    with pytest.raises(DataError, match="did not train the model"):
        fit_regions(model, [data], Progress(), external=[abroad], device="cpu")


def test_prediction_table_and_picture_mark_the_same_places(
    taught: Path, data: Path, tmp_path: Path
) -> None:
    classifier = Classifier.load(taught, device="cpu")
    path = data / "images" / "03.png"
    (prediction,) = predict([path], classifier, score_anyway=True, map_folder=tmp_path / "maps")
    radiograph = folder.load("03.png", str(path), 1)
    (finding,) = classifier.classify([radiograph], score_anyway=True)
    rule = rule_of(classifier.card)
    wanted = regions_of(finding, rule, *radiograph.pixels.shape)
    assert wanted
    assert prediction.regions == wanted
    row = Row(
        "03.png", str(path), sha256=radiograph.sha256, header=radiograph.header, finding=finding
    )
    with Decoders() as decoders:
        marked = picture_of(row, decoders, rule=rule)
        plain = picture_of(row, decoders)
    assert marked.regions == wanted
    assert plain.regions == ()
    assert not np.array_equal(marked.with_map, plain.with_map)
    assert np.array_equal(marked.grey, plain.grey), "the radiograph itself bears none"
    assert prediction.map is not None
    drawn = cv2.cvtColor(cv2.imread(str(prediction.map)), cv2.COLOR_BGR2RGB)
    assert finding.saliency is not None
    heat = overlay.blend(marked.grey, finding.saliency)
    assert np.array_equal(drawn, overlay.outline_regions(heat, wanted))
    outlines = outlines_of(finding, rule, wanted, *marked.grey.shape)
    assert np.array_equal(marked.with_map, with_outlines(marked.grey, outlines))
    for card, expected in ((classifier.card, len(wanted)), (None, 0)):
        write_csv([row], {}, tmp_path / "table.csv", card)
        with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
            (line,) = csv.DictReader(file)
        told = [cell for cell in line["regions"].split("; ") if cell]
        assert len(told) == expected
    cleared = replace(row, finding=replace(finding, model_id="another"))
    write_csv([cleared], {}, tmp_path / "table.csv", classifier.card)
    assert "high-s" not in (tmp_path / "table.csv").read_text(encoding="utf-8-sig")


def test_evaluate_measures_regions_beside_the_rest(
    taught: Path, data: Path, tmp_path: Path
) -> None:
    written = evaluate_model([data], tmp_path, Classifier.load(taught, device="cpu"), Progress())
    regions = json.loads(written.metrics_file.read_text())["regions"]
    assert regions["made"]["hit_recall"] == 1.0
    card = read_card(taught).document[CARD_KEY]["figures"]["by_source"]["made"]
    assert {name: card[name] for name in regions["made"]} == regions["made"]
    page = written.html.read_text()
    assert "False marks for a radiograph" in page
    assert "AP50" in page
    assert "regions" in written.scores_file.read_text().splitlines()[0]
