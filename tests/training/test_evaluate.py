"""Measuring a model: figures per source, what was seen in training, and the files written."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from osteo_desktop.__main__ import main
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.weights import card_path, load_model, save_model
from osteo_desktop.progress import Progress
from osteo_desktop.training import dataset, evaluate
from osteo_desktop.workflow.evaluate import evaluate_model


@pytest.fixture(scope="module")
def classifier(tiny_model: Path) -> Classifier:
    return Classifier.load(tiny_model, device="cpu")


def test_metrics_and_scores_are_written_for_every_radiograph(
    labelled: Path, classifier: Classifier, tmp_path: Path
) -> None:
    result = evaluate_model([labelled], tmp_path / "out", classifier, Progress())
    written = json.loads(result.metrics_file.read_text())
    for name in (
        "auc", "auc_low", "auc_high", "sensitivity", "specificity",
        "sensitivity_high_specificity", "specificity_high_specificity", "doubt_share", "brier",
        "pointing_game",
    ):  # fmt: skip
        assert 0.0 <= written[name] <= 1.0, name
    assert written["auc_low"] <= written["auc"] <= written["auc_high"]
    with result.scores_file.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 40
    assert sum(int(row["fractured"]) for row in rows) == 20
    assert all(0.0 <= float(row["score"]) <= 1.0 for row in rows)


def test_only_the_folds_asked_for_are_scored(
    labelled: Path, classifier: Classifier, tmp_path: Path
) -> None:
    result = evaluate_model(
        [labelled], tmp_path / "out", classifier, Progress(), folds=frozenset({5})
    )
    assert result.metrics["radiographs"] == 8


def test_what_was_seen_in_training_gives_no_headline(
    labelled: Path, tiny_model: Path, tmp_path: Path
) -> None:
    network, card = load_model(tiny_model)
    items = dataset.read_labels(labelled)[:10]
    seen = dataset.prepare_all(items, 64, Progress()).hashes
    prefixes = " ".join(digest[: dataset.HASH_PREFIX] for digest in seen)
    model = tmp_path / "trained.safetensors"
    save_model(network, {**card.document, "seen_in_training": prefixes}, model)
    classifier = Classifier.load(model, device="cpu")
    result = evaluate_model([labelled], tmp_path / "out", classifier, Progress())
    assert result.metrics["seen_in_training"] == 10
    assert "auc" not in result.metrics
    assert "auc" in result.metrics["by_source"][labelled.name]


def test_the_pointing_game_counts_peaks_inside_boxes(
    labelled: Path, classifier: Classifier
) -> None:
    """The same maps against boxes over everything, and against boxes over nothing."""
    from dataclasses import replace

    from osteo_desktop.records.finding import OperatingPoints

    points = OperatingPoints(0.0, 1.0)  # every radiograph is pointed at
    items = [item for item in dataset.read_labels(labelled) if item.fractured]
    scored = evaluate.score(items, classifier, Progress())
    assert all(s.finding.saliency is not None and s.finding.saliency.values.any() for s in scored)

    def game(box: dataset.Box) -> float:
        moved = [replace(s, item=replace(s.item, boxes=(box,))) for s in scored]
        return float(evaluate.figures(moved, points)["pointing_game"])

    assert game(dataset.Box(-500, -500, 2000, 2000)) == 1.0
    assert game(dataset.Box(500, 500, 10, 10)) == 0.0
    never = evaluate.figures(scored, OperatingPoints(1.0, 1.0))
    assert never["pointing_game"] == 0.0


def test_the_command_prints_the_figures_with_their_interval(
    labelled: Path, tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["evaluate", "--data", labelled, "--out", tmp_path / "out", "--model", tiny_model]
    assert main([str(argument) for argument in (*arguments, "--fold", 5)]) == 0
    printed = capsys.readouterr()
    assert f"{labelled.name}: AUC " in printed.out
    assert "4 of 8 fractured" in printed.out
    assert "Research use only" in printed.err


def test_training_on_a_folder_without_labels_is_one_clear_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["train", "--data", str(tmp_path), "--out", str(tmp_path / "m.safetensors")])
    assert code == 1
    assert "neither labels.csv nor train/fractured is there" in capsys.readouterr().err
    assert not card_path(tmp_path / "m.safetensors").exists()
