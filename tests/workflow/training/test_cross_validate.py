"""Rounds and crossings for real, with a tiny recipe on made data: whole, resumed, and honest."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from osteo_desktop.__main__ import main
from osteo_desktop.errors.data import DataError, OtherRounds
from osteo_desktop.inference.card import read_card
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.models.leaks import Copies, Leaks
from osteo_desktop.workflow.training.cross_validate import cross_validate, train_rounds
from osteo_desktop.workflow.training.evaluate import evaluate_scores
from osteo_desktop.workflow.training.evaluation_files import Written
from osteo_desktop.workflow.training.rounds import RoundsRequest
from tests.made.layouts import make_class_folders, make_table
from tests.made.recipe import CHANGES

pytestmark = pytest.mark.slow

TINY = (*CHANGES, "stage.2.epochs=1")


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("places")
    return {
        "home": make_table(folder / "home", 40),
        "away": make_table(folder / "away", 24, seed=5),
        "out": folder / "out",
    }


def three_rounds(
    places: dict[str, Path],
    on_epoch: Callable[[dict[str, Any]], None] = lambda _: None,
    **more: Any,
) -> Written:
    wanted: dict[str, Any] = {"changes": TINY, "external": (places["away"],), **more}
    folds = wanted.pop("folds", 3)
    request = RoundsRequest("default", (places["home"],), places["out"], device="cpu", **wanted)
    return cross_validate(request, folds, lambda _: Progress(), on_epoch)


@pytest.fixture(scope="module")
def epochs() -> list[dict[str, Any]]:
    return []


@pytest.fixture(scope="module")
def first(places: dict[str, Path], epochs: list[dict[str, Any]]) -> Written:
    return three_rounds(places, epochs.append)


def test_every_radiograph_is_scored_once_by_a_model_that_never_saw_it(
    first: Written, places: dict[str, Path], epochs: list[dict[str, Any]]
) -> None:
    assert {epoch["round"] for epoch in epochs} == {"round-1", "round-2", "round-3"}
    assert first.metrics["radiographs"] == 40
    assert first.metrics["seen_in_training"] == 0
    assert first.metrics["seen_in_calibration"] == 0
    assert first.scores_file.name == "default.oof.csv"
    for number in (1, 2, 3):
        card = read_card(places["out"] / f"round-{number}" / "model.safetensors")
        seen = card.document["seen_in_training"].split()
        judged = card.document["seen_in_calibration"].split()
        assert len(seen) + len(judged) < 40
        assert not set(seen) & set(judged)
        assert not (places["out"] / f"round-{number}" / "training.state").exists()


def test_external_figures_are_named_by_how_they_were_made(first: Written) -> None:
    assert list(first.metrics["external"]) == [
        "away, mean of 3 rounds", "away, score averaged over 3 rounds",
    ]  # fmt: skip
    assert all(found["radiographs"] == 24 for found in first.metrics["external"].values())


def test_the_figures_come_again_from_the_out_of_fold_scores_alone(
    first: Written, places: dict[str, Path], tmp_path: Path
) -> None:
    again = evaluate_scores(first.scores_file, [places["home"]], tmp_path)
    for name, value in first.metrics["by_source"]["home"].items():
        assert again.metrics["by_source"]["home"][name] == value, name


def test_copies_that_the_audit_found_neither_train_nor_count(
    places: dict[str, Path], tmp_path: Path
) -> None:
    files = sorted(f"home/{path.name}" for path in (places["home"] / "images").iterdir())
    leaks = Leaks(Copies((tuple(files[:3]),), (files[1],), ()))
    found = three_rounds({**places, "out": tmp_path / "out"}, external=(), leaks=leaks)
    assert (found.metrics["radiographs"], found.metrics["left_out"]) == (38, 2)
    again = evaluate_scores(found.scores_file, [places["home"]], tmp_path / "again")
    assert again.metrics["by_source"] == found.metrics["by_source"]


def test_a_finished_round_is_not_trained_again(first: Written, places: dict[str, Path]) -> None:
    trained: list[dict[str, Any]] = []
    model = places["out"] / "round-2" / "model.safetensors"
    before = model.stat().st_mtime_ns
    again = three_rounds(places, trained.append)
    assert trained == []
    assert model.stat().st_mtime_ns == before
    assert again.metrics["auc"] == first.metrics["auc"]


def test_a_folder_with_other_rounds_is_refused(first: Written, places: dict[str, Path]) -> None:
    with pytest.raises(OtherRounds, match="begun with another recipe"):
        three_rounds(places, changes=(*TINY, "stage.2.epochs=2"))
    with pytest.raises(OtherRounds, match="begun with another folds"):
        three_rounds(places, folds=4)


def test_a_stopped_run_goes_on_to_the_same_result(
    first: Written, places: dict[str, Path], tmp_path: Path
) -> None:
    """Stopped after the first epoch of round 2: that round goes on, the first is not repeated."""
    elsewhere = {**places, "out": tmp_path / "out"}
    progress = Progress()
    heard: list[tuple[str, int]] = []

    def stop(epoch: dict[str, Any]) -> None:
        heard.append((epoch["round"], epoch["epoch"]))
        if epoch["round"] == "round-2":
            progress.cancel()

    with pytest.raises(Cancelled):
        cross_validate(
            RoundsRequest("default", (places["home"],), elsewhere["out"], TINY, device="cpu"),
            3,
            lambda _: progress,
            stop,
        )
    resumed = three_rounds(elsewhere, lambda e: heard.append((e["round"], e["epoch"])), external=())
    assert heard == [(f"round-{r}", e) for r in (1, 2, 3) for e in (1, 2)]
    assert resumed.metrics["auc"] == first.metrics["auc"]


def test_the_command_crosses_sources_in_both_directions(
    places: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    third = make_table(tmp_path / "third", 20, seed=6)
    command = ["evaluate", "--recipe", "default", "--crossings", "--device", "cpu"]
    for change in TINY:
        command += ["--set", change]
    command += ["--data", str(places["home"]), "--data", str(places["away"])]
    command += ["--external", str(third), "--out", str(tmp_path / "out")]
    assert main(command) == 0
    printed = capsys.readouterr().out
    found = json.loads((tmp_path / "out" / "crossings.json").read_text())["crossings"]
    assert list(found) == ["away → home", "home → away", "away + home → third"]
    assert [one["radiographs"] for one in found.values()] == [40, 24, 20]
    assert all(one["seen_in_training"] == 0 for one in found.values())
    for name in found:
        assert f"{name}: AUC " in printed
    assert (tmp_path / "out" / "crossings.pdf").is_file()


def test_a_crossing_needs_two_places(places: dict[str, Path], tmp_path: Path) -> None:
    from osteo_desktop.workflow.training.crossings import cross

    with pytest.raises(DataError, match="needs a second --data"):
        cross(
            RoundsRequest("default", (places["home"],), tmp_path),
            lambda _: Progress(),
            lambda _: None,
        )


def test_folds_of_one_class_are_refused_before_any_training(tmp_path: Path) -> None:
    data = make_class_folders(tmp_path / "data", 4)
    with pytest.raises(DataError, match=r"in round \d of 5 .* not of both classes"):
        cross_validate(
            RoundsRequest("default", (data,), tmp_path / "out", changes=TINY, device="cpu"),
            5,
            lambda _: Progress(),
            lambda _: None,
        )


def test_rounds_of_several_processes_are_found_done(
    first: Written, places: dict[str, Path], tmp_path: Path
) -> None:
    """One process per round, then the figures: the same as from one run."""
    out = tmp_path / "parallel"
    request = RoundsRequest(
        "default", (places["home"],), out, TINY, (places["away"],), device="cpu"
    )
    how: Any = (3, lambda _: Progress())
    for numbers in ({2}, {1, 3}):
        done = train_rounds(frozenset(numbers), request, *how, lambda _: None)
        assert done == [out / f"round-{n}" for n in sorted(numbers)]
        assert not (out / "metrics.json").exists()
    trained: list[dict[str, Any]] = []
    again = cross_validate(request, *how, trained.append)
    assert not trained
    assert again.metrics["auc"] == first.metrics["auc"]
    with pytest.raises(DataError, match="rounds 1 to 3, not 4"):
        train_rounds(frozenset({4}), request, *how, lambda _: None)
