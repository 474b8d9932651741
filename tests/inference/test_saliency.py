"""The cut network's map is the map of the whole network."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import torch
from pytorch_grad_cam import GradCAM

from osteo_desktop.imaging import folder, phantom
from osteo_desktop.inference.architectures import ResidualClassifier
from osteo_desktop.inference.classifier import default_model
from osteo_desktop.inference.prepare import prepare
from osteo_desktop.inference.saliency import explain
from osteo_desktop.inference.weights import load_model
from osteo_desktop.records.radiograph import Radiograph
from tests.inference.radiographs import made


def _batch(radiographs: list[Radiograph], size: int) -> torch.Tensor:
    pictures = np.stack([prepare(radiograph, size).picture for radiograph in radiographs])
    return torch.from_numpy(pictures).unsqueeze(1).float() / 255.0


def _whole_network_maps(network: ResidualClassifier, x: torch.Tensor) -> np.ndarray:
    """pytorch-grad-cam on the uncut network: same layer, same target, a full backward pass."""
    x = x.clone().requires_grad_()
    cam = GradCAM(model=network, target_layers=[network.blocks])
    recorder = cam.activations_and_grads
    try:
        recorder(x).sum().backward()
        raw = cam.get_cam_image(
            x, network.blocks, [], recorder.activations[0], recorder.gradients[0].numpy()
        )
    finally:
        recorder.release()
    return np.maximum(raw, 0.0)


def _assert_same_maps(network: ResidualClassifier, x: torch.Tensor) -> None:
    whole = _whole_network_maps(network, x)
    with torch.no_grad():
        cut = explain(network.head, network.features(x).last)
    assert whole.max() > 0
    for one, other in zip(cut.maps, whole, strict=True):
        assert np.abs(one - other).max() <= 1e-3 * max(other.max(), 1e-12)
    with torch.no_grad():
        np.testing.assert_allclose(cut.logits, network(x).double().numpy(), rtol=1e-4, atol=1e-4)


def test_on_phantoms_with_the_shipped_model() -> None:
    network, card = load_model(default_model())
    radiographs = [
        made(phantom.phantom(960, 720, broken=broken, lateral=lateral, seed=seed), media="DICOM")
        for broken in (True, False)
        for lateral in (True, False)
        for seed in (1, 2)
    ]
    _assert_same_maps(network, _batch(radiographs, card.input_size))


@pytest.mark.data
def test_on_real_radiographs_with_the_shipped_model(data_folder: Path) -> None:
    network, card = load_model(default_model())
    with (data_folder / "fracatlas" / "labels.csv").open() as file:
        rows = [row for row in csv.DictReader(file) if row["fractured"] == "1"][:100:10]
    images = data_folder / "fracatlas" / "images"
    radiographs = [folder.load(row["file"], str(images / row["file"]), 1) for row in rows]
    _assert_same_maps(network, _batch(radiographs, card.input_size))
