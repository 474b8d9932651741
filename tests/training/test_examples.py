"""Examples: cut where they should be, picture and boxes moved together, labels kept honest."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn.functional import adaptive_avg_pool2d

from osteo_desktop.inference.prepare import Prepared
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.training.framing import MASK_STEP, Framer
from osteo_desktop.training.greys import vary_greys
from osteo_desktop.training.prepared import PreparedSet
from osteo_desktop.training.recipe import Framing, Sampling
from osteo_desktop.training.sampling import Epoch, Sampler

SIDE = 160
SHAPES = ((96, 96),)


def _set(boxes: list[list[tuple[int, int, int, int]]], labels: list[bool]) -> PreparedSet:
    """Grey pictures with noise; each box is drawn white."""
    rng = np.random.default_rng(2)
    items, prepared = [], []
    for n, (own, label) in enumerate(zip(boxes, labels, strict=True)):
        picture = rng.integers(30, 60, (SIDE, SIDE)).astype(np.uint8)
        for left, top, right, bottom in own:
            picture[top:bottom, left:right] = 250
        prepared.append(Prepared(picture, 0.0, 0.0, SIDE, SIDE))
        items.append(LabelledRadiograph("s", str(n), Path(str(n)), label, f"b{n}"))
    edges = tuple(np.array(own, dtype=float).reshape(-1, 4) for own in boxes)
    return PreparedSet(tuple(items), tuple(prepared), edges, ("",) * len(items))


BOX = (100, 40, 130, 60)
TURNED = Framing("crops", size=96, rotation=30.0, anywhere=0.3, stretch=0.1, mirror=True)
EVERYWHERE = replace(TURNED, shift=0.6, zoom=(0.7, 1.7))
WHOLE = Framing("whole", rotation=40.0, shift=0.1, shear=0.1, zoom=(0.9, 1.1), mirror=True)


@pytest.mark.parametrize("framing", [EVERYWHERE, WHOLE], ids=lambda f: f.kind)
def test_picture_and_boxes_move_together(framing: Framing) -> None:
    framer = Framer(_set([[BOX]], [True]), framing, SHAPES)
    index, near = torch.zeros(64, dtype=torch.int64), torch.ones(64, dtype=torch.bool)
    examples = framer.cut(index, near, torch.Generator().manual_seed(1))
    seen = 0
    for picture, mask in zip(examples.pictures, examples.masks, strict=True):
        small = adaptive_avg_pool2d(picture, mask.shape[1:])[0]
        inside, outside = small[mask[0] > 0.95], small[mask[0] < 0.01]
        if inside.numel():
            seen += 1
            assert float(inside.mean()) > 0.75
        assert float(outside.quantile(0.99)) < 0.6
    assert seen > 50


def test_untouched_framing_gives_the_picture_itself() -> None:
    data = _set([[BOX]], [True])
    framer = Framer(data, Framing("whole"), ())
    one, none = torch.zeros(1, dtype=torch.int64), torch.zeros(1, dtype=torch.bool)
    examples = framer.cut(one, none, torch.Generator().manual_seed(0))
    np.testing.assert_allclose(
        examples.pictures[0, 0].numpy() * 255, data.prepared[0].picture, atol=0.01
    )
    assert examples.masks.shape[2:] == (SIDE // MASK_STEP, SIDE // MASK_STEP)


def test_a_turn_is_a_turn_also_in_a_picture_that_is_not_square() -> None:
    picture = np.zeros((96, 192), dtype=np.uint8)
    picture[44:52, 56:136] = 255  # a bar of 80 x 8
    item = LabelledRadiograph("s", "0", Path("0"), False, "b")
    prepared = (Prepared(picture, 0, 0, 192, 96),)
    data = PreparedSet((item,), prepared, (np.zeros((0, 4)),), ("",))
    framer = Framer(data, Framing("whole", rotation=90.0), ())
    index, near = torch.zeros(40, dtype=torch.int64), torch.zeros(40, dtype=torch.bool)
    turned = framer.cut(index, near, torch.Generator().manual_seed(3)).pictures[:, 0].numpy()
    for one in turned:
        rows, columns = np.nonzero(one > 0.5)
        spread = np.linalg.eigvalsh(np.cov(np.stack([rows, columns])))
        assert np.sqrt(12 * spread[0]) == pytest.approx(8, abs=2)  # as thick as it was
        if np.ptp(rows) < 90:
            assert np.sqrt(12 * spread[1]) == pytest.approx(80, abs=4)


def test_a_crop_without_its_fracture_is_not_called_fractured() -> None:
    data = _set([[(4, 4, 20, 20)]], [True])
    framer = Framer(data, replace(EVERYWHERE, anywhere=0.0, zoom=(2.0, 2.5)), SHAPES)
    index, near = torch.zeros(200, dtype=torch.int64), torch.zeros(200, dtype=torch.bool)
    examples = framer.cut(index, near, torch.Generator().manual_seed(1))
    share = examples.masks.sum(dim=(1, 2, 3))
    gone = share == 0
    assert 20 < int(gone.sum()) < 200
    assert not examples.labels[gone].any()
    assert examples.known[gone].all()
    assert bool((~examples.known).any())  # cut through: the label is left open


def test_a_fracture_without_a_box_is_shown_whole_and_not_located() -> None:
    data = _set([[], [BOX], []], [True, True, False])
    level = replace(EVERYWHERE, rotation=0.0, anywhere=0.0, stretch=0.0)
    framer = Framer(data, level, SHAPES)
    index = torch.tensor([0, 1, 2]).repeat(10)
    examples = framer.cut(index, torch.ones(30, dtype=torch.bool), torch.Generator().manual_seed(1))
    assert examples.labels[index == 0].all()
    assert not examples.located[index == 0].any()
    assert examples.located[index != 0].all()
    corners = examples.pictures[index == 0][:, 0, ::95, ::95]
    assert bool((corners > 0.05).all())  # the picture's own, and nothing beyond


def test_crops_near_a_box_show_it() -> None:
    data = _set([[(10, 120, 30, 140)]], [True])
    framer = Framer(data, replace(EVERYWHERE, shift=0.5), SHAPES)
    index, near = torch.zeros(100, dtype=torch.int64), torch.ones(100, dtype=torch.bool)
    examples = framer.cut(index, near, torch.Generator().manual_seed(1))
    assert float(examples.labels.mean()) > 0.9


def _regions(region: int | None) -> tuple[bool, ...]:
    return () if region is None else tuple(n == region for n in range(4))


def test_an_epoch_has_the_shares_that_the_recipe_says() -> None:
    labels = [n % 5 == 0 for n in range(200)]
    boxes = [[BOX] if label else [] for label in labels]
    data = _set(boxes, labels)
    items = tuple(
        replace(
            item,
            source="large" if n < 160 else "small",
            regions=_regions(0 if item.fractured or n % 2 else 1),
        )
        for n, item in enumerate(data.items)
    )
    data = replace(data, items=items)
    sampling = Sampling(4000, 0.4, 0.1, balance_sources=True, balance_regions=True)
    epoch = Sampler(data, sampling).draw(torch.Generator().manual_seed(0))
    drawn = [items[i] for i in epoch.index.tolist()]
    assert float(epoch.near_box.float().mean()) == pytest.approx(0.4)
    assert np.mean([item.fractured for item in drawn]) == pytest.approx(0.5, abs=0.01)
    small = np.mean([item.source == "small" for item in drawn])
    assert small == pytest.approx(1 / 3, abs=0.03)  # sqrt(40) of sqrt(40) + sqrt(160)
    hands = [item.regions[0] for item in drawn if not item.fractured]
    assert np.mean(hands) > 0.95  # fractures lie in region 0 alone


def test_without_shares_each_radiograph_comes_once() -> None:
    data = _set([[] for _ in range(30)], [n % 2 == 0 for n in range(30)])
    sampler = Sampler(data, Sampling())
    first = sampler.draw(torch.Generator().manual_seed(0)).index
    assert sorted(first.tolist()) == list(range(30))
    again = sampler.draw(torch.Generator().manual_seed(0)).index
    other = sampler.draw(torch.Generator().manual_seed(1)).index
    assert first.tolist() == again.tolist() != other.tolist()


def test_grey_levels_stay_grey_levels_and_strength_nought_changes_nothing() -> None:
    pictures = torch.rand(8, 1, 40, 30)
    varied = vary_greys(pictures, torch.Generator().manual_seed(0), 1.0)
    assert varied.shape == pictures.shape
    assert 0.0 <= float(varied.min()) <= float(varied.max()) <= 1.0
    assert float((varied - pictures).abs().mean()) > 0.05
    assert vary_greys(pictures, torch.Generator().manual_seed(0), 0.0) is pictures


def test_limbs_come_in_the_shape_in_which_they_are_read() -> None:
    tall, wide = np.zeros((SIDE, SIDE), np.uint8), np.zeros((SIDE, SIDE), np.uint8)
    tall[:, 60:100] = 99
    wide[60:100, :] = 99
    tall[4:14, 64:74] = wide[64:74, 4:14] = 250
    items = tuple(LabelledRadiograph("s", str(n), Path(str(n)), False, str(n)) for n in range(2))
    prepared = tuple(Prepared(p, 0.0, 0.0, SIDE, SIDE) for p in (tall, wide))
    none = np.zeros((0, 4))
    data = PreparedSet(items, prepared, (none, none), ("", ""))
    framer = Framer(data, Framing("limbs", canvas=SIDE), ((96, 32), (32, 96)))
    epoch = Epoch(torch.tensor([0, 1] * 8), torch.zeros(16, dtype=torch.bool))
    batches = framer.batches(epoch, 4)
    assert [set(batch.index.tolist()) for batch in batches] == [{0}, {1}, {0}, {1}]
    shapes = []
    for batch in batches[:2]:
        picture = framer.cut(batch.index, batch.near_box, torch.Generator().manual_seed(0)).pictures
        shapes.append(tuple(picture.shape[2:]))
        assert float((picture > 0.3).float().mean()) > 0.7  # the limb fills it
        rows, columns = np.nonzero(picture[0, 0].numpy() > 0.85)
        assert max(rows.mean(), columns.mean()) < 12  # neither turned nor mirrored
    assert shapes == [(96, 32), (32, 96)]


def test_a_batch_that_cannot_be_filled_is_used_only_where_there_is_no_other() -> None:
    data = _set([[], [], []], [False] * 3)
    framer = Framer(data, Framing("whole"), ())
    epoch = Epoch(torch.tensor([0, 1, 2]), torch.zeros(3, dtype=torch.bool))
    assert [batch.index.tolist() for batch in framer.batches(epoch, 2)] == [[0, 1]]
    assert [batch.index.tolist() for batch in framer.batches(epoch, 8)] == [[0, 1, 2]]
