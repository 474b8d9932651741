"""Maps by HiResCAM, LayerCAM and Grad-CAM++: the library's own, and what theory says of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from osteo_desktop.errors.models import NoOtherMap
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.inference.card import read_card
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.inputs import model_input
from osteo_desktop.inference.networks.build import Network, build
from osteo_desktop.inference.networks.heads import SHARPNESS, LocatedHead
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.other_maps import _LIBRARY, Explainer, raw_maps
from osteo_desktop.inference.saliency import explain
from osteo_desktop.records.maps.map_method import MapMethod
from tests.made.model import TINY, make_model
from tests.made.radiographs import made

pytestmark = pytest.mark.slow  # the library brings torchvision and scikit-learn

LOCATED = NetworkSpec("cnn", residual_blocks=1, block_channels=8, pooling="located")
AVERAGED = NetworkSpec("cnn", residual_blocks=1, block_channels=8, dense=(16,))
BOTH = NetworkSpec("cnn", residual_blocks=1, block_channels=8, pooling="average+max")


def _features(spec: NetworkSpec) -> tuple[Network, torch.Tensor]:
    """Of two pictures; no map of this network is empty."""
    network = build(spec, seed=7).eval().requires_grad_(False)
    return network, network.features(_pictures())


def _pictures() -> torch.Tensor:
    return torch.rand(2, 1, 48, 32, generator=torch.Generator().manual_seed(1))


def _assert_alike(one: np.ndarray, other: np.ndarray) -> None:
    assert other.max() > 0.0
    np.testing.assert_allclose(one, other, atol=1e-4 * float(other.max()))


@pytest.mark.parametrize("spec", [LOCATED, AVERAGED, BOTH], ids=lambda spec: spec.pooling)
def test_grad_cam_by_the_library_is_that_of_the_forward_pass(spec: NetworkSpec) -> None:
    network, features = _features(spec)
    _assert_alike(
        raw_maps(network.head, features, MapMethod.GRAD_CAM), explain(network.head, features).maps
    )


def test_where_all_places_count_alike_hirescam_is_grad_cam() -> None:
    network, features = _features(AVERAGED)
    _assert_alike(
        raw_maps(network.head, features, MapMethod.HIRES_CAM), explain(network.head, features).maps
    )


def test_with_the_located_head_hirescam_is_grad_cam_weighed_by_the_soft_maximum() -> None:
    """As the closed form has it: times the softmax over places, times their number."""
    network, features = _features(LOCATED)
    head = network.head
    assert isinstance(head, LocatedHead)
    maps = explain(head, features).maps
    places = head.places(features)
    weighed = torch.softmax(SHARPNESS * places.flatten(1), dim=1).reshape(places.shape).numpy()
    _assert_alike(raw_maps(head, features, MapMethod.HIRES_CAM), maps * weighed * places[0].numel())


@pytest.mark.parametrize("method", MapMethod)
def test_a_map_is_the_librarys_of_the_whole_network(method: MapMethod) -> None:
    """The backbone is left out without a difference: same layer, a full backward pass."""
    network, features = _features(LOCATED)
    x = _pictures().requires_grad_()
    cam = _LIBRARY[method](network, [network.blocks])
    recorder = cam.activations_and_grads
    recorder(x).sum().backward()
    whole = cam.get_cam_image(
        x, network.blocks, [], recorder.activations[0].numpy(), recorder.gradients[0].numpy(), False
    )
    recorder.release()
    _assert_alike(raw_maps(network.head, features, method), np.maximum(whole, 0.0))


def test_methods_differ_where_theory_lets_them() -> None:
    network, features = _features(LOCATED)
    maps = [raw_maps(network.head, features, method) for method in MapMethod]
    for k, one in enumerate(maps):
        for other in maps[k + 1 :]:
            assert not np.allclose(one / one.max(), other / other.max(), atol=1e-3)


def test_a_map_lies_where_the_findings_own_lies_and_reaches_one(tiny_model: Path) -> None:
    radiograph = made(phantom(320, 240, broken=True))
    reads = Classifier.load(tiny_model, device="cpu")
    (finding,) = reads.classify([radiograph], score_anyway=True)
    shown = model_input(radiograph, reads.input_spec(score_anyway=True)).shown
    assert shown is not None
    explainer = Explainer(reads.weights, reads.card)
    own = finding.saliency
    assert own is not None
    for method in MapMethod:
        found = explainer.map_of(shown, method)
        assert (found.left, found.top, found.width, found.height) == (
            own.left, own.top, own.width, own.height,
        )  # fmt: skip
        assert found.values.shape == own.values.shape
        assert found.values.min() >= 0.0
        assert found.values.max() == pytest.approx(1.0)
    grad_cam = explainer.map_of(shown, MapMethod.GRAD_CAM).values
    _assert_alike(grad_cam, own.values / own.values.max())


def test_weights_that_were_exchanged_since_explain_nothing(tmp_path: Path) -> None:
    weights = make_model(tmp_path, network=TINY, seed=1)
    card = read_card(weights)
    make_model(tmp_path, network=TINY, seed=2)
    with pytest.raises(NoOtherMap, match="other weights"):
        Explainer(weights, card)
