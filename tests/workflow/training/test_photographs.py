"""What photographs cost: the same radiographs as they are, photographed and rectified, paired."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from osteo_desktop.cli.commands.evaluate import evaluate
from osteo_desktop.errors.data import DataError
from osteo_desktop.imaging import folder
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import HASH_PREFIX
from osteo_desktop.workflow.models.figures import complete_card
from osteo_desktop.workflow.training.photographs import WAYS, photographs
from tests.made.layouts import make_table
from tests.made.model import make_model


@pytest.fixture(scope="module")
def hospital(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_table(tmp_path_factory.mktemp("made") / "hospital", 24)


def test_the_table_is_paired_written_and_put_into_the_card(hospital: Path, tmp_path: Path) -> None:
    model = make_model(tmp_path)
    classifier = Classifier.load(model, device="cpu")
    found = photographs([hospital], tmp_path / "out", classifier, Progress(), most=2)
    document = json.loads(found.file.read_text())
    rows = document["rows"]
    assert [row["way"] for row in rows] == list(WAYS)
    assert {(row["radiographs"], row["fractured"]) for row in rows} == {(4, 2)}
    assert rows[0]["differences"] == {}
    for row in rows[1:]:
        assert row["differences"]["auc"]["value"] == pytest.approx(row["auc"] - rows[0]["auc"])
    (corners,) = document["corners"].values()
    assert corners["photographs"] == 4
    assert corners["recognised"] >= corners["sure"] >= 2
    assert corners["median_error"] < 0.01

    card = complete_card(model, photographs=found.file)
    assert card.document["metrics"]["photographs"]["rows"] == rows
    found.file.write_text(json.dumps(document | {"weights_sha256": "0"}))
    with pytest.raises(DataError, match="other weights"):
        complete_card(model, photographs=found.file)


def test_radiographs_that_trained_the_model_are_left_out(hospital: Path, tmp_path: Path) -> None:
    loaded = [folder.load(p.name, str(p), 1) for p in sorted((hospital / "images").iterdir())]
    seen = " ".join(one.sha256[:HASH_PREFIX] for one in loaded)
    model = make_model(tmp_path, seen_in_training=seen)
    classifier = Classifier.load(model, device="cpu")
    with pytest.raises(DataError, match="did not train the model"):
        photographs([hospital], tmp_path, classifier, Progress(), most=2)


@pytest.mark.heavy
def test_the_command_prints_each_way(hospital: Path, tmp_path: Path) -> None:
    arguments = ["--data", str(hospital), "--out", str(tmp_path / "out"), "--photographs", "2"]
    model = ["--model", str(make_model(tmp_path)), "--device", "cpu"]
    ran = CliRunner().invoke(evaluate, [*arguments, *model])
    assert ran.exit_code == 0, ran.output
    for way in WAYS:
        assert f"hospital, {way}: AUC" in ran.output
    assert "known as photographs" in ran.output
    wrong = CliRunner().invoke(evaluate, [*arguments, "--robustness", "2"])
    assert "exclude each other" in wrong.output
    wrong = CliRunner().invoke(evaluate, [*arguments, "--recipe", "default"])
    assert "--photographs needs a model" in wrong.output
