"""Training for real, small: it learns, resumes to the bit, and writes a model that reads."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from osteo_desktop.errors import DataError
from osteo_desktop.inference.architectures import build
from osteo_desktop.inference.weights import card_path, load_model
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.training import dataset, loop, splits
from osteo_desktop.training.augment import augment
from osteo_desktop.workflow.train import ARCHITECTURE, TrainingRequest, train_model

OPTIONS = loop.TrainingOptions(epochs=2, batch=8, epoch_size=16)


@pytest.fixture(scope="module")
def prepared(labelled: Path) -> dataset.PreparedSet:
    return dataset.prepare_all(dataset.read_labels(labelled), 64, Progress())


def _train(prepared: dataset.PreparedSet, state: Path, options: loop.TrainingOptions, **kwargs):
    fit = prepared.select(lambda item: item.fold != 5)
    judging = prepared.select(lambda item: item.fold == 5)
    progress = kwargs.get("progress", Progress())
    on_epoch = kwargs.get("on_epoch", lambda figures: None)
    return loop.train(fit, judging, build(ARCHITECTURE, seed=0), options, state, progress, on_epoch)


def test_a_killed_run_resumes_to_the_same_weights(
    prepared: dataset.PreparedSet, tmp_path: Path
) -> None:
    whole = _train(prepared, tmp_path / "whole", OPTIONS)
    progress = Progress()
    with pytest.raises(Cancelled):
        _train(
            prepared,
            tmp_path / "halves",
            OPTIONS,
            progress=progress,
            on_epoch=lambda figures: progress.cancel(),
        )
    resumed = _train(prepared, tmp_path / "halves", OPTIONS)
    assert resumed.history == whole.history
    for name, value in whole.classifier.state_dict().items():
        torch.testing.assert_close(
            resumed.classifier.state_dict()[name], value, rtol=0, atol=0, msg=name
        )


def test_the_loss_falls(prepared: dataset.PreparedSet, tmp_path: Path) -> None:
    options = replace(OPTIONS, epochs=4, epoch_size=32)
    history = _train(prepared, tmp_path / "state", options).history
    assert history[-1]["loss"] < 0.9 * history[0]["loss"]


def test_training_writes_a_model_with_an_honest_card(
    labelled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("osteo_desktop.workflow.train.INPUT_SIZE", 64)
    out = tmp_path / "mine.safetensors"
    request = TrainingRequest(
        data=(labelled,), out=out, state=tmp_path / "state", options=OPTIONS, external=(labelled,)
    )
    train_model(request, lambda title: Progress(), lambda figures: None)
    _, card = load_model(out)
    document = json.loads(card_path(out).read_text())
    assert "Fold 5 chose epoch and thresholds; optimistic" in document["training"]["protocol"]
    assert document["training"]["folds_1_to_4"][labelled.name]["radiographs"] == 32
    assert len(document["seen_in_training"].split()) == 32
    figures = document["metrics"]["by_source"][labelled.name]
    assert figures["auc_low"] <= figures["auc"] <= figures["auc_high"]
    assert card.operating_points.t_low <= card.operating_points.t_high


def test_a_damaged_checkpoint_is_refused_by_name(
    prepared: dataset.PreparedSet, tmp_path: Path
) -> None:
    state = tmp_path / "state"
    state.write_bytes(b"not a checkpoint")
    with pytest.raises(DataError, match="cannot be resumed"):
        _train(prepared, state, OPTIONS)


def test_masks_lie_where_the_boxes_are(prepared: dataset.PreparedSet) -> None:
    for item, mask, picture in zip(prepared.items, prepared.masks, prepared.pictures, strict=True):
        assert bool(mask.any()) == item.fractured
        if item.fractured:
            rows, columns = np.nonzero(mask)
            assert np.ptp(columns) > 2 * np.ptp(rows)
            inside = np.kron(mask, np.ones((64, 64), dtype=np.uint8))[::80, ::80] > 0
            bone = picture[:, 28:36]
            assert bone[inside[:, 28:36]].mean() < bone[~inside[:, 28:36]].mean() - 30


def test_copies_and_conflicts_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text(
        "file,fractured,copy,label_conflict,block,fold\n"
        "a.png,1,0,0,1,1\nb.png,1,1,0,1,1\nc.png,0,0,1,2,2\n"
    )
    assert [item.path.name for item in dataset.read_labels(tmp_path)] == ["a.png"]


def test_bad_label_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="neither"):
        dataset.read_labels(tmp_path)
    (tmp_path / "labels.csv").write_text("name\nx\n")
    with pytest.raises(DataError, match="line 2"):
        dataset.read_labels(tmp_path)


def test_a_block_is_never_divided_between_folds() -> None:
    item = dataset.LabelledRadiograph("s", Path("a"), True, "block", 0, (), (), False)
    items = [replace(item, path=Path(str(n)), block=f"b{n // 3}") for n in range(300)]
    folds: dict[str, set[int]] = {}
    for given in splits.with_folds(items):
        folds.setdefault(given.block, set()).add(given.fold)
    assert all(len(found) == 1 for found in folds.values())
    assert set().union(*folds.values()) == {1, 2, 3, 4, 5}


def test_augmentation_moves_picture_and_boxes_together() -> None:
    pictures = torch.full((64, 1, 160, 160), 20, dtype=torch.uint8)
    masks = torch.zeros((64, 1, dataset.MASK, dataset.MASK), dtype=torch.uint8)
    pictures[:, :, 40:60, 90:130] = 250
    masks[:, :, 20:30, 45:65] = 255
    batch = augment(pictures, masks, torch.Generator().manual_seed(5))
    assert batch.known.float().mean() > 0.8
    agreeing = 0
    for picture, mask in zip(batch.pictures[batch.known], batch.masks[batch.known], strict=True):
        small = torch.nn.functional.adaptive_avg_pool2d(picture, dataset.MASK)[0]
        inside, outside = small[mask[0] > 0.5], small[mask[0] < 0.01]
        agreeing += int(abs(float(inside.mean() - outside.median())) > 0.1)
    assert agreeing > 0.85 * int(batch.known.sum())
    assert 0.0 <= float(batch.pictures.min()) <= float(batch.pictures.max()) <= 1.0
