"""The cut network's map is the map of the whole network."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import torch
from pytorch_grad_cam import GradCAM

from osteo_desktop.imaging import folder, phantom
from osteo_desktop.inference.card import preparation_of
from osteo_desktop.inference.classifier import default_model
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.prepare import Preparation, prepare
from osteo_desktop.inference.saliency import explain
from osteo_desktop.inference.weights import load_model
from osteo_desktop.records.radiograph import Radiograph
from tests.made.model import make_model
from tests.made.radiographs import made

pytestmark = pytest.mark.slow

POOLED = {
    "average": NetworkSpec("resnet18", dense=(32,)),
    "average and maximum": NetworkSpec("resnet18", residual_blocks=1, pooling="average+max"),
    "two classes": NetworkSpec("cnn", residual_blocks=1, outputs=2, dense=(16,)),
}


def _pictures(radiographs: list[Radiograph], preparation: Preparation) -> list[torch.Tensor]:
    """(n, 1, rows, columns) of each shape that occurs."""
    shapes: dict[tuple[int, ...], list[np.ndarray]] = {}
    for radiograph in radiographs:
        picture = prepare(radiograph, preparation).picture
        shapes.setdefault(picture.shape, []).append(picture)
    return [
        torch.from_numpy(np.stack(members)).unsqueeze(1).float() / 255.0
        for members in shapes.values()
    ]


def _whole_network_maps(network: Network, x: torch.Tensor) -> np.ndarray:
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


def _assert_same_maps(network: Network, x: torch.Tensor) -> None:
    whole = _whole_network_maps(network, x)
    with torch.no_grad():
        cut = explain(network.head, network.features(x))
    assert cut.maps.shape == whole.shape
    assert whole.max() > 0
    for one, other in zip(cut.maps, whole, strict=True):
        least = 0.1 * whole.max()  # a map that is nearly empty is what cancelled, rounded
        assert np.abs(one - other).max() <= 1e-4 * max(other.max(), least)
    with torch.no_grad():
        np.testing.assert_allclose(cut.logits, network(x).double().numpy(), rtol=1e-4, atol=1e-4)


@pytest.fixture(scope="module")
def phantoms() -> list[Radiograph]:
    """Upright and lying ones."""
    upright = [
        phantom.phantom(960, 720, broken=broken, lateral=lateral, seed=seed)
        for broken, lateral, seed in ((True, False, 1), (True, True, 2), (False, False, 3))
    ]
    lying = [np.ascontiguousarray(pixels.T) for pixels in upright[:2]]
    return [made(pixels, media="DICOM") for pixels in upright + lying]


def test_on_phantoms_with_the_shipped_model(phantoms: list[Radiograph]) -> None:
    network, card, _ = load_model(default_model())
    batches = _pictures(phantoms, preparation_of(card))
    assert len(batches) > 1
    for x in batches:
        _assert_same_maps(network, x)


def test_the_shipped_models_map_has_a_place_for_each_16_pixels() -> None:
    network, card, _ = load_model(default_model())
    for rows, columns in preparation_of(card).shapes:
        with torch.no_grad():
            features = network.features(torch.zeros(1, 1, rows, columns))
        assert features.shape[2:] == (rows // 16, columns // 16)


FINE = {
    backbone: NetworkSpec(
        backbone, "stride8", residual_blocks=1, block_channels=32, pooling="located"
    )
    for backbone in ("resnet18", "efficientnet-lite0")
}


@pytest.mark.parametrize("spec", FINE.values(), ids=FINE)
def test_on_phantoms_with_a_place_for_each_8_pixels(
    phantoms: list[Radiograph], spec: NetworkSpec, tmp_path: Path
) -> None:
    network, card, _ = load_model(make_model(tmp_path, input_size=128, network=spec))
    assert card.document["network"]["neck"] == "stride8"
    for x in _pictures(phantoms, preparation_of(card)):
        with torch.no_grad():
            assert network.features(x).shape[2:] == (x.shape[2] // 8, x.shape[3] // 8)
        _assert_same_maps(network, x)


@pytest.mark.parametrize("spec", POOLED.values(), ids=POOLED)
def test_on_phantoms_with_a_pooled_head(
    phantoms: list[Radiograph], spec: NetworkSpec, tmp_path: Path
) -> None:
    network, card, _ = load_model(make_model(tmp_path, input_size=128, network=spec))
    for x in _pictures(phantoms, preparation_of(card)):
        _assert_same_maps(network, x)


@pytest.mark.data
def test_on_real_radiographs_with_the_shipped_model(data_folder: Path) -> None:
    network, card, _ = load_model(default_model())
    with (data_folder / "fracatlas" / "labels.csv").open() as file:
        rows = [row for row in csv.DictReader(file) if row["fractured"] == "1"][:100:20]
    images = data_folder / "fracatlas" / "images"
    radiographs = [folder.load(row["file"], str(images / row["file"]), 1) for row in rows]
    for x in _pictures(radiographs, preparation_of(card)):
        _assert_same_maps(network, x)
