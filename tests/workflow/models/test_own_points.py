"""A model's own points set anew from its scores: another id, and what it costs."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from osteo_desktop.__main__ import main
from osteo_desktop.errors.data import UnfitScores
from osteo_desktop.evaluation import metrics
from osteo_desktop.evaluation.scores_file import keys_in, read_scores
from osteo_desktop.inference.card import card_path, read_card, write_card
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.splits import with_folds
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import HASH_PREFIX
from osteo_desktop.workflow.models.own_points import set_own_points
from osteo_desktop.workflow.training.train import TrainingRequest, train_model
from tests import measure_points
from tests.made.layouts import make_table
from tests.made.recipe import CHANGES

pytestmark = pytest.mark.slow

TINY = (*CHANGES, "stage.2.epochs=1")
COMMAND = ["--device", "cpu"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A model, its data and what it says of all of it, its own training radiographs too."""
    folder = tmp_path_factory.mktemp("made")
    home, away = make_table(folder / "home", 80), make_table(folder / "away", 16, seed=6)
    model = folder / "model.safetensors"
    request = TrainingRequest(
        "default", TINY, (home,), model, folder / "state", (away,), device="cpu"
    )
    train_model(request, lambda _: Progress(), lambda _: None)
    where = {"home": home, "away": away, "model": model}
    for name in ("home", "away"):
        out = folder / f"scored-{name}"
        command = ["evaluate", "--data", str(where[name]), "--out", str(out), *COMMAND]
        assert main([*command, "--model", str(model)]) == 0
        (where[f"{name}.csv"],) = out.glob("*.csv")
    return where


@pytest.fixture
def model(made: dict[str, Path], tmp_path: Path) -> Path:
    own = tmp_path / "model.safetensors"
    for path in (made["model"], card_path(made["model"])):
        shutil.copy(path, own.with_suffix(path.suffix))
    return own


@pytest.mark.heavy
def test_the_points_are_those_of_the_radiographs_that_calibrated_the_model(
    made: dict[str, Path], model: Path, capsys: pytest.CaptureFixture
) -> None:
    before = read_card(model)
    command = ["models", "complete", str(model), "--points", "controlled"]
    for name in ("home", "away"):
        command += ["--data", str(made[name]), "--scores", str(made[f"{name}.csv"])]
    assert main(command) == 0
    after = read_card(model)  # sealed anew
    items = [i for i in with_folds(read_labels(made["home"])) if i.fold == 5]
    there = keys_in(made["home.csv"])
    scored = read_scores(made["home.csv"], read_labels(made["home"]))
    assert len(there) == len(scored) == 80
    own = [s for s in scored if s.item.file in {i.file for i in items}]
    labels, scores = (np.array([f(s) for s in own]) for f in (_fractured, lambda s: s.score))
    wanted = metrics.controlled_points(labels, scores, [s.item.block for s in own])
    points = after.operating_points
    assert (points.t_low, points.t_high) == (wanted.t_low, wanted.t_high)
    assert after.model_id != before.model_id  # decisions differ: findings must not be shared
    assert after.weights_sha256 == before.weights_sha256
    assert after.calibration == before.calibration
    measured = after.document["metrics"]["by_source"]
    assert set(measured) == {"home", "away"}
    assert measured["home"]["radiographs"] == len(items)
    called = np.mean([s.score >= points.t_low for s in own if s.item.fractured])
    assert measured["home"]["sensitivity"] == pytest.approx(called)
    assert after.document["tier_shares"] == metrics.tier_shares(scores, points)
    said = after.document["points"]
    assert "conformal risk control" in said["points set"]
    assert f"t_low {before.operating_points.t_low:.4f}" in said["before"]
    assert "sensitivity" in said["cost on home, where they were set"]
    printed = " ".join(capsys.readouterr().out.split())
    assert "conformal risk control" in printed
    assert after.model_id in printed


def test_a_doubtful_label_of_the_judging_fold_stays_in_the_figures(
    made: dict[str, Path], model: Path, tmp_path: Path
) -> None:
    """It calibrates nothing; without it a model would look better than it is."""
    home = shutil.copytree(made["home"], tmp_path / "home")
    judging = [i for i in with_folds(read_labels(home)) if i.fold == 5]
    doubted = next(i for i in judging if not i.fractured)
    (home / "mura_study.csv").write_text(f"file,mura_study\n{doubted.file},abnormal\n")
    prefix = hashlib.sha256(doubted.path.read_bytes()).hexdigest()[:HASH_PREFIX]
    document = dict(read_card(model).document)
    document["seen_in_calibration"] = document["seen_in_calibration"].replace(prefix, "")
    write_card(model, document)
    with made["home.csv"].open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    scores = tmp_path / "home.csv"
    with scores.open("w", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        for row in rows:
            writer.writerow(row | ({"seen": ""} if row["file"] == doubted.file else {}))
    card = set_own_points(model, "controlled", [scores, made["away.csv"]], [home, made["away"]])
    assert card.document["metrics"]["by_source"]["home"]["radiographs"] == len(judging)


def _fractured(scored: Any) -> bool:
    return bool(scored.item.fractured)


@pytest.mark.heavy
def test_what_they_cannot_be_set_from_is_refused_and_the_card_stays(
    made: dict[str, Path], model: Path, tmp_path: Path
) -> None:
    card = card_path(model).read_bytes()
    both = [made["home"], made["away"]]
    with pytest.raises(UnfitScores, match="figures of away at its points; give their scores too"):
        set_own_points(model, "controlled", [made["home.csv"]], both)
    with pytest.raises(UnfitScores, match=r"16 radiographs calibrated .* 0 of these"):
        set_own_points(model, "controlled", [made["away.csv"]], both)
    lines = made["home.csv"].read_text().splitlines(keepends=True)
    column = lines[0].split(",").index("t_low")
    other = tmp_path / "other.csv"
    changed = [line.split(",") for line in lines[1:]]
    for cells in changed:
        cells[column] = "0.0001"
    other.write_text(lines[0] + "".join(",".join(cells) for cells in changed))
    with pytest.raises(UnfitScores, match="scored by other points than"):
        set_own_points(model, "controlled", [other, made["away.csv"]], both)
    assert card_path(model).read_bytes() == card


def test_the_options_go_together(tiny_model: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["models", "complete", str(tiny_model), "--points", "controlled"]) != 0
    assert "--points, --scores and --data go together" in capsys.readouterr().err


@pytest.mark.heavy
def test_a_new_model_says_how_its_points_were_set(made: dict[str, Path]) -> None:
    document = json.loads(card_path(made["model"]).read_text())
    assert document["points"] == {"points set": metrics.POINTS["observed"]}


@pytest.mark.heavy
def test_the_table_of_rules_tests_each_fold_by_points_of_the_next(made: dict[str, Path]) -> None:
    """`python -m tests.measure_points`, on a small model's scores: worse rules miss less."""
    scored = read_scores(made["home.csv"], read_labels(made["home"]))
    found = {line[:2]: line[2:] for line in measure_points.points_lines(scored)}
    assert len(found) == 2 * len(measure_points.POINTS)
    missed = {name: 1.0 - float(cells[0].split(",")[0]) for (name, _), cells in found.items()}
    assert missed["controlled"] <= missed["observed"]
    assert {line[0] for line in measure_points.calibration_lines(scored)} == set(
        measure_points.CALIBRATIONS
    )
