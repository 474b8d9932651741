"""Training for real, small: it learns, resumes to the bit, and never loses what is done."""

from __future__ import annotations

import errno
import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.training import TrainingFailed
from osteo_desktop.inference.networks.build import build
from osteo_desktop.inference.prepare import Preparation
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.splits import divide, with_folds
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.training import loop, schedule
from osteo_desktop.training.prepared import prepare_all
from osteo_desktop.training.recipe import Optimiser, Recipe
from tests.made.layouts import make_table
from tests.made.recipe import OWN_NETWORK, tiny_recipe

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> loop.Data:
    recipe = tiny_recipe()
    division = divide(read_labels(make_table(tmp_path_factory.mktemp("data") / "hospital")))
    own = recipe.preparation
    canvas = Preparation(own.field, "letterbox", ((128, 128),), own.contrast)
    return loop.Data(
        {128: prepare_all(division.fit, canvas, Progress())},
        prepare_all(division.judging, own, Progress()),
    )


def _train(
    data: loop.Data,
    state: Path,
    recipe: Recipe | None = None,
    *,
    progress: Progress | None = None,
    on_epoch: Callable[[dict], None] = lambda _: None,
    identity: str = "this",
    minutes: float = math.inf,
) -> loop.Trained:
    recipe = recipe or tiny_recipe()
    run = loop.Run(recipe, 7, "cpu", state, identity, minutes)
    network = build(recipe.network, 7)
    return loop.train(run, data, network, progress or Progress(), on_epoch)


def _same(one: loop.Trained, other: loop.Trained) -> None:
    assert [_figures(h) for h in one.history] == [_figures(h) for h in other.history]
    for name, value in one.network.state_dict().items():
        torch.testing.assert_close(
            other.network.state_dict()[name], value, rtol=0, atol=0, msg=name
        )


def _figures(epoch: dict) -> dict:
    return {k: v for k, v in epoch.items() if k != "seconds"}


@pytest.fixture(scope="module")
def whole(data: loop.Data, tmp_path_factory: pytest.TempPathFactory) -> loop.Trained:
    """A run that nobody stopped."""
    return _train(data, tmp_path_factory.mktemp("whole") / "state")


def test_the_same_seed_gives_the_same_weights(
    data: loop.Data, whole: loop.Trained, tmp_path: Path
) -> None:
    _same(_train(data, tmp_path / "again"), whole)


@pytest.mark.heavy
def test_our_own_network_resumes_to_the_same_weights_too(data: loop.Data, tmp_path: Path) -> None:
    """Its running statistics, and those of their average, are part of what is kept."""
    recipe = tiny_recipe(*OWN_NETWORK, "stage.2.epochs=1", "stage.1.sampling.radiographs=8")
    progress = Progress()
    with pytest.raises(Cancelled):
        _train(
            data, tmp_path / "a", recipe, progress=progress, on_epoch=lambda _: progress.cancel()
        )
    halves = _train(data, tmp_path / "a", recipe)
    _same(halves, _train(data, tmp_path / "b", recipe))


@pytest.mark.parametrize("after", [1, 2], ids=["between stages", "within a stage"])
def test_a_killed_run_resumes_to_the_same_weights(
    data: loop.Data, whole: loop.Trained, tmp_path: Path, after: int
) -> None:
    progress = Progress()

    def kill(found: dict) -> None:
        if found["epoch"] == after:
            progress.cancel()

    with pytest.raises(Cancelled):
        _train(data, tmp_path / "halves", progress=progress, on_epoch=kill)
    done = []
    _same(_train(data, tmp_path / "halves", on_epoch=lambda h: done.append(h["epoch"])), whole)
    assert done == list(range(after + 1, 4))


def test_when_time_is_up_each_stage_has_had_one_epoch_and_more_time_goes_on(
    data: loop.Data, whole: loop.Trained, tmp_path: Path
) -> None:
    short = _train(data, tmp_path / "state", minutes=0.0)
    assert [(h["stage"], h["epoch"]) for h in short.history] == [("patches", 1), ("limbs", 2)]
    assert short.best_epoch == 2
    _same(_train(data, tmp_path / "state"), whole)


def test_epochs_say_what_they_are(whole: loop.Trained) -> None:
    assert [h["stage"] for h in whole.history] == ["patches", "limbs", "limbs"]
    assert [(h["epoch"], h["epochs"]) for h in whole.history] == [(1, 3), (2, 3), (3, 3)]
    assert whole.best_epoch in (2, 3)  # the first stage only prepares
    assert all(math.isfinite(h["loss"]) for h in whole.history)
    assert set(whole.history[0]["auc_by_source"]) == {"hospital"}


def test_the_loss_falls(data: loop.Data, tmp_path: Path) -> None:
    recipe = tiny_recipe("stage.2.epochs=4", "stage.2.sampling.radiographs=32")
    history = _train(data, tmp_path / "state", recipe).history
    assert history[-1]["loss"] < 0.8 * history[1]["loss"]


def test_another_run_is_not_gone_on_with(data: loop.Data, tmp_path: Path) -> None:
    recipe = tiny_recipe("stage.2.epochs=1")
    _train(data, tmp_path / "state", recipe)
    with pytest.raises(DataError, match="another recipe, data or seed"):
        _train(data, tmp_path / "state", recipe, identity="that")


def test_a_damaged_state_is_refused_by_name(data: loop.Data, tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"not a checkpoint")
    with pytest.raises(DataError, match="cannot be resumed"):
        _train(data, tmp_path / "state")


def test_a_loss_that_is_no_number_stops_the_run_and_keeps_the_last_epoch(
    data: loop.Data, tmp_path: Path
) -> None:
    recipe = tiny_recipe("stage.2.optimiser.learning_rate=1e30", "stage.2.optimiser.clip=0")
    done = []
    with pytest.raises(TrainingFailed, match=r"loss became (nan|inf).*learning_rate"):
        _train(data, tmp_path / "state", recipe, on_epoch=lambda h: done.append(h["epoch"]))
    assert 1 in done
    assert (tmp_path / "state").stat().st_size > 0


def test_a_full_disk_stops_the_run_and_keeps_the_epoch_before(
    data: loop.Data, whole: loop.Trained, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = False
    write = Path.write_bytes

    def write_or_fail(path: Path, content: bytes) -> int:
        if full:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, content)

    def fill(found: dict) -> None:
        nonlocal full
        full = found["epoch"] == 2

    monkeypatch.setattr(Path, "write_bytes", write_or_fail)
    with pytest.raises(TrainingFailed, match="disk is full"):
        _train(data, tmp_path / "state", on_epoch=fill)
    monkeypatch.undo()
    assert [path.name for path in tmp_path.iterdir()] == ["state"]
    done = []
    _same(_train(data, tmp_path / "state", on_epoch=lambda h: done.append(h["epoch"])), whole)
    assert done == [3]


def test_early_stopping_waits_as_long_as_the_recipe_says(data: loop.Data, tmp_path: Path) -> None:
    recipe = tiny_recipe(
        "stage.2.epochs=9",
        "stage.2.optimiser.learning_rate=1e-12",
        "average=0",
        "early_stopping.enabled=true",
        "early_stopping.monitor=accuracy",
        "early_stopping.patience=2",
    )
    assert len(_train(data, tmp_path / "state", recipe).history) <= 5


def test_a_frozen_backbone_stays_as_it_was(data: loop.Data, tmp_path: Path) -> None:
    recipe = tiny_recipe(
        *OWN_NETWORK,  # with running statistics that must not move either
        "average=0",
        "stage.1.freeze_backbone=true",
        "stage.2.freeze_backbone=true",
    )
    trained = _train(data, tmp_path / "state", recipe).network
    before = build(recipe.network, 7)
    for name, value in trained.state_dict().items():
        if name.startswith("backbone."):
            torch.testing.assert_close(value, before.state_dict()[name], rtol=0, atol=0)
    assert not torch.equal(trained.state_dict()["head.place.weight"], before.head.place.weight)


def test_the_plateau_halves_the_rate_and_has_a_floor() -> None:
    optimiser = Optimiser(schedule="plateau", learning_rate=1e-3, patience=3, least=4e-4)
    plateau = schedule.Plateau()
    rates = []
    for figure in (0.5, 0.6, 0.6, 0.6, 0.6, 0.7, 0.1, 0.1, float("nan")):
        plateau = schedule.after_epoch(optimiser, plateau, figure)
        rates.append(schedule.learning_rate(optimiser, 0, 9, plateau))
    assert rates == [1e-3] * 4 + [5e-4] * 4 + [4e-4]


def test_the_cosine_warms_up_and_ends_at_a_hundredth() -> None:
    optimiser = Optimiser(schedule="cosine", learning_rate=1.0)
    rates = [schedule.learning_rate(optimiser, e, 10, schedule.Plateau()) for e in (0, 0.5, 1, 10)]
    assert rates == pytest.approx([0.01, 0.5, 1.0, 0.01])


def test_what_the_data_calls_test_neither_trains_nor_judges(tmp_path: Path) -> None:
    items = read_labels(make_table(tmp_path / "hospital"))
    own = [replace(item, part=("train", "val", "test")[n % 3]) for n, item in enumerate(items)]
    division = divide(own)
    assert {item.part for item in division.fit} == {"train"}
    assert {item.part for item in division.judging} == {"val"}
    without = divide([item for item in own if item.part != "val"])
    assert {item.part for item in (*without.fit, *without.judging)} == {"train"}
    assert {item.fold for item in without.judging} == {5}


def test_a_block_is_never_divided_between_folds(tmp_path: Path) -> None:
    item = replace(read_labels(make_table(tmp_path / "hospital"))[0], fold=0)
    items = [replace(item, file=str(n), block=f"b{n // 3}") for n in range(300)]
    folds: dict[str, set[int]] = {}
    for given in with_folds(items):
        folds.setdefault(given.block, set()).add(given.fold)
    assert all(len(found) == 1 for found in folds.values())
    assert set().union(*folds.values()) == {1, 2, 3, 4, 5}
