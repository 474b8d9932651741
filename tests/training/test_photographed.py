"""Examples shown as photographs: boxes follow, a seed gives the same, a share of 0 nothing."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from osteo_desktop.training.framing import Examples
from osteo_desktop.training.photographed import vary_as_photographed
from osteo_desktop.training.recipes import read_recipe


def _examples(n: int = 12, rows: int = 96, columns: int = 64) -> Examples:
    """A bright square under each mask, on a dark ground."""
    pictures, masks = torch.full((n, 1, rows, columns), 0.1), torch.zeros(n, 1, rows // 4, 16)
    pictures[:, :, 24:40, 20:36] = 0.9
    masks[:, :, 6:10, 5:9] = 1.0
    yes = torch.ones(n, dtype=torch.bool)
    return Examples(pictures, masks, torch.ones(n), yes, yes, torch.eye(2, 3).repeat(n, 1, 1))


def _varied(share: float, seed: int = 3, *, whole: bool = True) -> Examples:
    generator = torch.Generator().manual_seed(seed)
    return vary_as_photographed(_examples(), generator, share, whole=whole)


def test_a_share_of_nothing_draws_nothing_and_changes_nothing() -> None:
    examples, generator = _examples(), torch.Generator().manual_seed(5)
    before = generator.get_state()
    assert vary_as_photographed(examples, generator, 0.0, whole=True) is examples
    assert torch.equal(generator.get_state(), before)


def test_the_same_seed_gives_the_same_examples() -> None:
    one, other, third = _varied(1.0), _varied(1.0), _varied(1.0, seed=4)
    assert torch.equal(one.pictures, other.pictures)
    assert torch.equal(one.masks, other.masks)
    assert not torch.equal(one.pictures, third.pictures)


def test_only_a_share_is_varied() -> None:
    before, after = _examples(), _varied(0.4)
    changed = (before.pictures != after.pictures).flatten(1).any(dim=1)
    assert 0 < changed.sum() < len(changed)
    assert torch.equal(before.masks[~changed], after.masks[~changed])
    assert after.pictures.dtype == torch.float32
    assert 0 <= after.pictures.min() <= after.pictures.max() <= 1


def test_masks_follow_the_film() -> None:
    """The bright square lies where the mask says, wherever the film lies."""
    moved = 0
    for seed in range(6):
        after = _varied(1.0, seed)
        for picture, mask in zip(after.pictures[:, 0], after.masks[:, 0], strict=True):
            within = mask.repeat_interleave(4, 0).repeat_interleave(4, 1) > 0.9
            about = torch.nn.functional.max_pool2d(within[None].float(), 17, 1, 8)[0] > 0
            ring = about & ~(torch.nn.functional.max_pool2d(within[None].float(), 9, 1, 4)[0] > 0)
            assert picture[within].mean() > picture[ring].mean() + 0.2
            moved += int(mask.sum() < 15)
        # What a kept teacher's answers are brought to the example by says the same.
        size = list(after.masks.shape)
        grid = torch.nn.functional.affine_grid(after.matrix, size, align_corners=False)
        same = torch.nn.functional.grid_sample(_examples().masks, grid, align_corners=False)
        assert (same - after.masks).abs().max() < 1e-4
    assert moved > 5  # some films lie smaller before the light


def test_crops_are_never_askew() -> None:
    assert torch.equal(_varied(1.0, whole=False).masks, _examples().masks)


@pytest.mark.parametrize("size", [(40, 24), (50, 37)])
def test_any_size_is_compressed(size: tuple[int, int]) -> None:
    rows, columns = size
    yes = torch.ones(2, dtype=torch.bool)
    masks = torch.zeros(2, 1, rows // 4, columns // 4)
    matrix = torch.eye(2, 3).repeat(2, 1, 1)
    given = Examples(torch.rand(2, 1, rows, columns), masks, torch.ones(2), yes, yes, matrix)
    found = vary_as_photographed(given, torch.Generator().manual_seed(1), 1.0, whole=True)
    assert found.pictures.shape == given.pictures.shape
    assert np.isfinite(found.pictures.numpy()).all()


def test_the_resnet_trains_with_photographs_and_the_default_without() -> None:
    assert all(stage.photographed > 0 for stage in read_recipe("resnet18").stages)
    assert all(stage.photographed == 0 for stage in read_recipe("default").stages)
    (changed,) = {
        s.photographed for s in read_recipe("resnet18", ["stage.1.photographed=0.15"]).stages
    }
    assert changed == 0.15
    with pytest.raises(Exception, match="between 0 and 1"):
        read_recipe("default", ["stage.1.photographed=2"])
