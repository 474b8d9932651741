"""What an epoch is made of: views drawn more often, and radiographs that only show places."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from osteo_desktop.inference.prepare import Preparation
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.progress import Progress
from osteo_desktop.training.framing import Framer
from osteo_desktop.training.prepared import PreparedSet, prepare_all
from osteo_desktop.training.recipe import Framing, Sampling
from osteo_desktop.training.sampling import Sampler
from tests.made.layouts import make_table

SHAPES = ((96, 64), (64, 64), (64, 96))
CANVAS = Preparation("anatomy", "letterbox", ((128, 128),), "anatomy")
NEAR = Framing("crops", size=64, canvas=128, shift=0.3, zoom=(3.0, 3.0))
DRAWN = Sampling(radiographs=400, fractured=0.45, beside_box=0.2, places=0.25)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> PreparedSet:
    folder = tmp_path_factory.mktemp("data") / "hospital"
    return prepare_all(read_labels(make_table(folder, 16)), CANVAS, Progress())


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> PreparedSet:
    """The fractured ones of another place."""
    folder = tmp_path_factory.mktemp("data") / "teaching"
    items = [i for i in read_labels(make_table(folder, 16, seed=9)) if i.boxes]
    return prepare_all([replace(i, places_only=True) for i in items], CANVAS, Progress())


def _generator(seed: int = 1) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def test_crops_of_places_come_beside_those_of_the_epoch(
    data: PreparedSet, places: PreparedSet
) -> None:
    both = data.joined(places)
    drawn = Sampler(both, DRAWN).draw(_generator())
    of_places = drawn.index >= len(data.items)
    assert int(of_places.sum()) == 100  # a quarter of 400, more than the epoch has without
    assert (
        int(drawn.near_box[of_places].sum()) == 17
    )  # the others lie anywhere, and many show a box
    alone = Sampler(data, DRAWN).draw(_generator())
    rest = drawn.index[~of_places]
    assert sorted(rest.tolist()) == sorted(alone.index.tolist())  # the others are as without


@pytest.mark.parametrize("sampling", [DRAWN, Sampling(radiographs=40, places=0.0), Sampling()])
def test_places_are_never_drawn_for_their_label(
    data: PreparedSet, places: PreparedSet, sampling: Sampling
) -> None:
    drawn = Sampler(data.joined(places), replace(sampling, places=0.0)).draw(_generator())
    assert int(drawn.index.max()) < len(data.items)


def test_the_label_of_a_crop_is_whether_it_shows_a_box(
    data: PreparedSet, places: PreparedSet
) -> None:
    framer = Framer(data.joined(places), NEAR, SHAPES)
    index = torch.arange(len(places.items)) + len(data.items)
    near = framer.cut(index, torch.ones(len(index), dtype=torch.bool), _generator())
    assert near.labels.tolist() == [1.0] * len(index)
    assert near.known.all()
    away = framer.cut(index.repeat(8), torch.zeros(8 * len(index), dtype=torch.bool), _generator())
    shows = away.masks.sum(dim=(1, 2, 3)) > 0
    assert not away.labels[~shows].any()
    assert (~shows).sum() > 8


def test_shown_whole_they_have_no_label_and_their_places_all_the_same(
    data: PreparedSet, places: PreparedSet
) -> None:
    both = data.joined(places)
    framer = Framer(both, Framing("limbs", canvas=128), SHAPES)
    sampling = Sampling(radiographs=64, fractured=0.5, places=0.5)
    epoch = Sampler(both, sampling).draw(_generator())
    for batch in framer.batches(epoch, 8):
        examples = framer.cut(batch.index, batch.near_box, _generator())
        of_places = batch.index >= len(data.items)
        assert not examples.known[of_places].any()
        assert examples.known[~of_places].all()
        assert examples.located.all()
        assert (examples.masks[of_places].sum(dim=(1, 2, 3)) > 0).all()


@pytest.mark.parametrize("times", [1.0, 3.0])
def test_oblique_views_are_drawn_more_often_in_both_classes_of_each_source(
    data: PreparedSet, times: float
) -> None:
    """Else the view itself would tell, or the source."""
    items = tuple(
        replace(item, views=("oblique",) if n % 8 < 2 else (), source="ab"[n // 8])
        for n, item in enumerate(data.items)
    )
    seen = replace(data, items=items)
    sampling = Sampling(radiographs=8000, fractured=0.5, balance_sources=True, oblique=times)
    index = Sampler(seen, sampling).draw(_generator()).index.numpy()
    wanted = times * 0.25 / (times * 0.25 + 0.75)
    for fractured in (True, False):
        for source in "ab":
            member = [i.fractured == fractured and i.source == source for i in items]
            own = index[np.array(member)[index]]
            assert len(own) == pytest.approx(2000, rel=0.08)
            oblique = np.array([bool(i.views) for i in items])[own]
            assert oblique.mean() == pytest.approx(wanted, abs=0.04)


def test_without_another_radiograph_nothing_changes(data: PreparedSet, tmp_path: Path) -> None:
    """An epoch without places is the one that it was before there were any."""
    plain = replace(DRAWN, places=0.0)
    one, other = (Sampler(data, s).draw(_generator(4)) for s in (plain, DRAWN))
    assert one.index.equal(other.index)
    assert one.near_box.equal(other.near_box)
