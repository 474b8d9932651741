"""Measuring a model: figures per source, what was seen in training, and the files written."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.__main__ import main
from osteo_desktop.errors.data import DataError
from osteo_desktop.evaluation.scores import score_radiographs
from osteo_desktop.imaging import folder
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.weights import load_model, save_model
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.radiograph import Box
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import HASH_PREFIX
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.workflow.training.evaluate import compare_scores, evaluate_model, evaluate_scores
from osteo_desktop.workflow.training.evaluation_files import Subject, Written, evaluation_of
from tests.made.layouts import make_mura, make_table

pytestmark = pytest.mark.slow

FIGURES = (
    "auc", "sensitivity", "specificity", "sensitivity_high_specificity",
    "specificity_high_specificity", "doubt_share", "brier", "ece", "pointing_game", "accuracy",
    "precision", "f1", "kappa", "log_loss", "average_precision",
)  # fmt: skip


@pytest.fixture(scope="module")
def classifier(tiny_model: Path) -> Classifier:
    return Classifier.load(tiny_model, device="cpu")


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_table(tmp_path_factory.mktemp("data") / "hospital", 40)


@pytest.fixture(scope="module")
def evaluated(
    table: Path, classifier: Classifier, tmp_path_factory: pytest.TempPathFactory
) -> Written:
    out = tmp_path_factory.mktemp("evaluated")
    return evaluate_model([table], out, classifier, Progress())


def written(result: Written) -> dict[str, Any]:
    return json.loads(result.metrics_file.read_text(encoding="utf-8"))


def test_every_figure_stands_at_the_top_and_by_source(evaluated: Written) -> None:
    found = written(evaluated)
    for place in (found, found["by_source"]["hospital"]):
        for name in FIGURES:
            assert place[name] >= 0.0, name
            assert place[f"{name}_low"] <= place[f"{name}_high"], name
        assert place["auc_low"] <= place["auc"] <= place["auc_high"]
        assert place["radiographs"] == 40
        assert sum(place["confusion"]["high_sensitivity"].values()) == 40
    assert found["disclaimer"] == DISCLAIMER
    assert found["seen_in_training"] == 0
    assert {group["by"] for group in found["subgroups"]} >= {"region", "view", "hardware", "fold"}
    assert found["localisation"]["all"]["pointing_game"]["centre_map"] >= 0.0


OF_THE_MODEL = ("title", "model", "weights_sha256", "operating_points", "protocol", "failures")
"""What a run knows of its model and of files without a score; scores alone do not."""


def test_the_scores_of_the_run_give_its_figures_again(
    evaluated: Written, table: Path, tmp_path: Path
) -> None:
    again = evaluate_scores(evaluated.scores_file, [table], tmp_path / "again")
    for key, value in written(evaluated).items():
        if key not in OF_THE_MODEL:
            assert written(again)[key] == value, key


def test_both_pages_say_what_they_are(evaluated: Written) -> None:
    assert evaluated.pdf.read_bytes().startswith(b"%PDF-")
    html = evaluated.html.read_text(encoding="utf-8")
    assert html.count(DISCLAIMER) == 2
    assert "The worst misses" in html
    assert "http" not in html


def test_only_the_folds_asked_for_are_scored(
    table: Path, classifier: Classifier, tmp_path: Path
) -> None:
    result = evaluate_model([table], tmp_path, classifier, Progress(), folds=frozenset({5}))
    assert result.metrics["radiographs"] == 8
    with pytest.raises(DataError, match="no row"):
        evaluate_scores(result.scores_file, [table], tmp_path / "all")
    again = evaluate_scores(result.scores_file, [table], tmp_path / "5", folds=frozenset({5}))
    assert again.metrics["auc"] == result.metrics["auc"]


@pytest.fixture
def model_that_saw(
    table: Path, tiny_model: Path, tmp_path: Path
) -> Callable[[str, int], Classifier]:
    """The model with a card that lists the first radiographs as seen."""

    def make(key: str, count: int) -> Classifier:
        network, card, _ = load_model(tiny_model)
        items = read_labels(table)[:count]
        radiographs = [folder.load(item.file, str(item.path), 1) for item in items]
        prefixes = " ".join(r.sha256[:HASH_PREFIX] for r in radiographs)
        model = tmp_path / f"{key}.safetensors"
        save_model(network, {**card.document, key: prefixes}, model)
        return Classifier.load(model, device="cpu")

    return make


def test_what_was_seen_in_training_gives_no_headline(
    table: Path, model_that_saw: Callable[[str, int], Classifier], tmp_path: Path
) -> None:
    classifier = model_that_saw("seen_in_training", 10)
    result = evaluate_model([table], tmp_path / "out", classifier, Progress())
    assert result.metrics["seen_in_training"] == 10
    assert "auc" not in result.metrics
    assert result.metrics["by_source"]["hospital"]["seen_in_training"] == 10
    html = result.html.read_text(encoding="utf-8")
    assert "10 of the 40 radiographs were seen in training" in html
    assert "hospital – 10 seen in training" in html


def test_what_fitted_the_calibration_is_marked(
    table: Path, model_that_saw: Callable[[str, int], Classifier]
) -> None:
    classifier = model_that_saw("seen_in_calibration", 4)
    scored = score_radiographs(read_labels(table)[:6], classifier, Progress())
    assert [one.seen for one in scored] == ["calibration"] * 4 + ["", ""]
    subject = Subject("", "", "", map_of=lambda *_: None)
    found = evaluation_of(scored, 0, subject)
    assert found.headline is not None
    assert found.notes[0].startswith("4 radiographs chose the epoch")


def test_the_pointing_game_counts_peaks_inside_boxes(table: Path, classifier: Classifier) -> None:
    """The same maps against boxes over everything, and against boxes over nothing."""
    items = [item for item in read_labels(table) if item.fractured]
    scored = score_radiographs(items, classifier, Progress())
    assert all(one.peak is not None for one in scored)

    def game(box: Box, t_low: float) -> float:
        moved = [replace(s, item=replace(s.item, boxes=(box,)), t_low=t_low) for s in scored]
        return sum(one.points_into_a_box for one in moved) / len(moved)

    assert game(Box(-500, -500, 2000, 2000), 0.0) == 1.0
    assert game(Box(500, 500, 10, 10), 0.0) == 0.0
    assert game(Box(-500, -500, 2000, 2000), 1.0) == 0.0, "below t_low nothing is pointed at"


def test_a_radiograph_that_cannot_be_read_is_left_out_and_told(
    classifier: Classifier, tmp_path: Path
) -> None:
    data = make_table(tmp_path / "hospital", 20)
    (data / "images" / "003.png").write_bytes(b"no picture")
    result = evaluate_model([data], tmp_path / "out", classifier, Progress())
    assert result.metrics["radiographs"] == 19
    assert result.metrics["left_out"] == 1
    assert "1 radiographs are left out: copies, or not to be read." in result.metrics["notes"]
    again = evaluate_scores(result.scores_file, [data], tmp_path / "again")
    assert again.metrics["radiographs"] == 19


def test_external_data_stands_apart(table: Path, classifier: Classifier, tmp_path: Path) -> None:
    other = make_table(tmp_path / "elsewhere", 20, seed=8)
    result = evaluate_model(
        [table], tmp_path / "out", classifier, Progress(), external=[other],
        folds=frozenset({1}),
    )  # fmt: skip
    assert list(result.metrics["by_source"]) == ["hospital"]
    assert result.metrics["external"]["elsewhere"]["radiographs"] == 20


def test_studies_are_measured_where_the_data_has_them(
    classifier: Classifier, tmp_path: Path
) -> None:
    data = make_mura(tmp_path / "mura")
    result = evaluate_model([data], tmp_path / "out", classifier, Progress())
    (study,) = [group for group in result.metrics["subgroups"] if group["by"] == "study"]
    assert study["radiographs"] < result.metrics["radiographs"]
    assert -1.0 <= study["kappa"] <= 1.0


@pytest.mark.parametrize("fractured", [0, 1])
def test_one_image_of_one_class_works_and_says_undefined(
    tiny_model: Path, tmp_path: Path, fractured: int, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "one"
    (data / "images").mkdir(parents=True)
    picture = np.arange(90 * 70, dtype=np.uint32).reshape(90, 70) % 251
    Image.fromarray(picture.astype(np.uint8)).save(data / "images" / "a.png")
    with (data / "labels.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("file", "fractured"), ("a.png", fractured)])
    command = ["evaluate", "--data", data, "--out", tmp_path / "out", "--model", tiny_model]
    assert main([str(part) for part in command]) == 0
    assert "AUC undefined (all of one class)" in capsys.readouterr().out
    assert json.loads((tmp_path / "out" / "metrics.json").read_text())["auc"] is None


# --- the command ----------------------------------------------------------------------------


def test_the_command_prints_the_figures_with_their_interval(
    table: Path, tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["evaluate", "--data", table, "--out", tmp_path / "out", "--model", tiny_model]
    assert main([str(part) for part in (*command, "--fold", 5)]) == 0
    printed = capsys.readouterr()
    assert "hospital: AUC 0." in printed.out
    assert "4 of 8 fractured" in printed.out
    assert "random map" in printed.out
    assert "Research use only" in printed.err


def test_the_command_compares_two_files_of_scores(
    evaluated: Written, table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scores = str(evaluated.scores_file)
    command = ["evaluate", "--data", str(table), "--out", str(tmp_path), "--scores", scores]
    assert main([*command, "--against", scores]) == 0
    assert "all: difference in AUC 0.000 (0.000–0.000)" in capsys.readouterr().out
    found = json.loads((tmp_path / "differences.json").read_text())
    assert found["differences"]["all"]["auc"]["value"] == 0.0
    assert (
        compare_scores(evaluated.scores_file, evaluated.scores_file, [table], tmp_path)
        .differences["all"]["brier"]
        .high
        == 0.0
    )


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--folds", "4"], "--folds needs --recipe"),
        (["--crossings"], "--crossings needs --recipe"),
        (["--against", "x.csv"], "--against needs --scores"),
        (["--model", "m.safetensors", "--scores", "x.csv"], "exclude each other"),
        (["--recipe", "default", "--fold", "2"], "rounds take all folds"),
    ],
)
def test_options_that_mean_nothing_together_are_refused(
    options: list[str], words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", "--data", "d", "--out", str(tmp_path), *options]) == 2
    assert words in capsys.readouterr().err


def test_scores_of_other_data_are_one_clear_line(
    evaluated: Written, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = make_table(tmp_path / "elsewhere", 20)
    command = ["evaluate", "--data", str(other), "--out", str(tmp_path / "out")]
    assert main([*command, "--scores", str(evaluated.scores_file)]) == 1
    error = capsys.readouterr().err
    assert "hospital/000.png is not in the labelled data (elsewhere)" in error
    assert not (tmp_path / "out").exists()


def test_two_sources_of_one_name_are_refused(
    table: Path, classifier: Classifier, tmp_path: Path
) -> None:
    twin = make_table(tmp_path / "hospital", 20)
    with pytest.raises(DataError, match="same name"):
        evaluate_model([table, twin], tmp_path / "out", classifier, Progress())
