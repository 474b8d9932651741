"""How long a recipe takes, tried before it runs."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.training.pace import pace
from osteo_desktop.training.recipe import Recipe
from osteo_desktop.training.recipes import read_recipe


@pytest.fixture(scope="module")
def recipe() -> Recipe:
    """Of our own, so small that it is tried in no time: patches, then crops of every radiograph."""
    own = read_recipe("kaggle-cnn")
    (stage, *_) = own.stages
    framing = replace(stage.framing, kind="crops", size=64)
    drawn = replace(stage.sampling, radiographs=100)
    stages = (
        replace(stage, epochs=2, framing=framing, sampling=drawn),
        replace(stage, epochs=3, framing=framing, sampling=replace(drawn, radiographs=0)),
    )
    return replace(own, stages=stages)


@pytest.mark.slow
def test_that_what_is_drawn_takes_its_time_whatever_the_data_and_the_rest_by_its_number(
    recipe: Recipe,
) -> None:
    torch.manual_seed(7)
    before = torch.random.get_rng_state()
    found = pace(recipe, "cpu", Progress())
    assert found.fixed > 0.0
    assert found.each > 0.0
    assert found.seconds(20) == pytest.approx(found.fixed + 20 * found.each)
    assert torch.equal(torch.random.get_rng_state(), before), "a training draws as if not tried"


def test_that_trying_stops_when_it_is_told_to(recipe: Recipe) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        pace(recipe, "cpu", progress)
