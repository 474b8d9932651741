"""Networks by specification: shapes, parameter counts, heads, freezing, and Grad-CAM on each."""

from __future__ import annotations

import functools
import json
import math
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
import torch
import torchvision
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

from osteo_desktop.errors.models import ModelError
from osteo_desktop.inference.networks.build import Network, build
from osteo_desktop.inference.networks.heads import LocatedHead, PooledHead
from osteo_desktop.inference.networks.preactivation import PreactivationBlock, PreactivationResNet
from osteo_desktop.inference.networks.published import load_published
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.saliency import explain

RESNETS = {"resnet18": 512, "resnet34": 512, "resnet50": 2048, "resnet101": 2048, "resnet152": 2048}
KERAS_PARAMETERS = {
    "resnet50v2": 23_564_800,
    "resnet101v2": 42_626_560,
    "resnet152v2": 58_331_648,
}
"""Of keras.applications' networks without top, as their summaries print them."""
CHANNELS = {
    **RESNETS,
    **dict.fromkeys(KERAS_PARAMETERS, 2048),
    "efficientnet-lite0": 320,
    "efficientnet-lite1": 320,
    "efficientnet-lite2": 352,
    "cnn": 128,
}
CONV1 = 64 * 7 * 7
"""Parameters of one input channel of the first convolution."""

DEFAULT = NetworkSpec(
    "efficientnet-lite0", neck="stride16", residual_blocks=1, block_channels=128, pooling="located"
)
POOLED = NetworkSpec("cnn", residual_blocks=1, block_channels=16, pooling="average+max")


def _noise(*shape: int, seed: int = 0) -> Tensor:
    return torch.rand(shape, generator=torch.Generator().manual_seed(seed))


@functools.cache
def _meta(spec: NetworkSpec) -> Network:
    """The whole network without its numbers: the largest take no time and no memory."""
    with torch.device("meta"):
        return build(spec)


# --- specification -------------------------------------------------------------------------

_names = st.lists(st.text(min_size=1).filter(str.strip), max_size=4, unique=True)
_pooled_parts = st.fixed_dictionaries(
    {
        "pooling": st.sampled_from(["average", "average+max"]),
        "dense": st.lists(st.integers(1, 512), min_size=1, max_size=3).map(tuple),
        "dropout": st.floats(0, 1, exclude_max=True),
        "outputs": st.sampled_from([1, 2]),
        "fracture_types": _names.map(tuple),
    }
)
_specs = st.builds(
    lambda common, head: NetworkSpec(**common, **head),
    st.fixed_dictionaries(
        {
            "backbone": st.sampled_from(sorted(set(CHANNELS) - {"cnn"})),
            "neck": st.sampled_from(["none", "stride16", "stride8"]),
            "residual_blocks": st.integers(0, 4),
            "block_channels": st.integers(1, 512),
        }
    ),
    st.one_of(_pooled_parts, st.just({"pooling": "located"})),
)


@given(_specs)
def test_a_specification_survives_its_document(spec: NetworkSpec) -> None:
    assert NetworkSpec.from_document(json.loads(json.dumps(spec.document()))) == spec


def test_what_a_document_leaves_out_takes_its_default() -> None:
    assert NetworkSpec.from_document({"backbone": "resnet34"}) == NetworkSpec("resnet34")


def test_equal_specifications_have_equal_documents() -> None:
    whole, point = ({"backbone": "cnn", "dense": [8], "dropout": zero} for zero in (0, 0.0))
    documents = [NetworkSpec.from_document(given).document() for given in (whole, point)]
    assert json.dumps(documents[0]) == json.dumps(documents[1])


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"backbone": "resnet152v3"}, "did you mean 'resnet152v2'"),
        ({"backbone": "vgg"}, "known are: resnet18"),
        ({"backbone": 18}, "unknown backbone 18"),
        ({"neck": "stride 16"}, "did you mean 'stride16'"),
        ({"pooling": "average-max"}, "did you mean 'average+max'"),
        ({"pooling": ["located"]}, "unknown pooling"),
        ({"droput": 0.5}, "did you mean 'dropout'"),
        ({"dropout": 1.0, "dense": [8]}, "below 1, not 1.0"),
        ({"dropout": math.nan, "dense": [8]}, "not nan"),
        ({"dropout": 0.5}, "dense is empty"),
        ({"dense": 128}, "dense is a list"),
        ({"dense": [128, "64"]}, "not '64'"),
        ({"dense": [0]}, "not 0"),
        ({"residual_blocks": True}, "not True"),
        ({"residual_blocks": 10**9}, "residual_blocks is a whole number"),
        ({"block_channels": 0}, "block_channels is a whole number"),
        ({"outputs": 3}, "outputs is a whole number 1-2"),
        ({"fracture_types": ["spiral", "spiral"]}, "different names"),
        ({"fracture_types": [" "]}, "are names"),
        ({"pooling": "located", "dense": [128]}, "so dense must be left out"),
        ({"pooling": "located", "outputs": 2}, "so outputs must be left out"),
        ({"pooling": "located", "fracture_types": ["spiral"]}, "so fracture_types must be"),
        (
            {"backbone": "cnn", "neck": "stride16"},
            "'stride16' joins stages of a ResNet; cnn has one",
        ),
        ({"backbone": "cnn", "neck": "stride8"}, "'stride8' joins stages of a ResNet; cnn has one"),
    ],
)
def test_what_cannot_be_built_is_told(change: dict[str, object], told: str) -> None:
    with pytest.raises(ModelError) as raised:
        NetworkSpec.from_document({"backbone": "resnet18", **change})
    assert told in str(raised.value)


@pytest.mark.parametrize("document", [{}, ["resnet18"], None])
def test_a_document_without_backbone_is_told(document: object) -> None:
    with pytest.raises(ModelError, match=r"backbone is missing|a table of keys is expected"):
        NetworkSpec.from_document(document)  # type: ignore[arg-type]


# --- shapes and parameters -----------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("backbone", CHANNELS)
def test_every_backbone_gives_features_and_one_logit(backbone: str) -> None:
    """Of sizes that are no multiples of its stride, too."""
    network = _meta(NetworkSpec(backbone))  # type: ignore[arg-type]
    features = network.features(torch.empty(2, 1, 70, 97, device="meta"))
    places = (5, 7) if backbone == "cnn" else (3, 4)
    assert features.shape == (2, CHANNELS[backbone], *places)
    assert network.channels == CHANNELS[backbone]
    assert network.head(features).shape == (2,)


@pytest.mark.parametrize("backbone", ["resnet18", "resnet50", "resnet50v2"])
def test_neck_and_blocks_give_features_at_stride_16(backbone: str) -> None:
    spec = NetworkSpec(backbone, neck="stride16", residual_blocks=1, block_channels=40)  # type: ignore[arg-type]
    features = _meta(spec).features(torch.empty(1, 1, 70, 97, device="meta"))
    assert features.shape == (1, 40, 5, 7)


@pytest.mark.slow
@pytest.mark.parametrize("backbone", sorted(set(CHANNELS) - {"cnn"}))
def test_the_finer_neck_gives_features_at_stride_8(backbone: str) -> None:
    spec = NetworkSpec(backbone, neck="stride8", residual_blocks=1, block_channels=40)  # type: ignore[arg-type]
    features = _meta(spec).features(torch.empty(1, 1, 70, 97, device="meta"))
    assert features.shape == (1, 40, 9, 13)


@pytest.mark.parametrize("neck", ["stride16", "stride8"])
@pytest.mark.parametrize("backbone", ["resnet18", "resnet50v2", "cnn"])
def test_the_smallest_radiograph_goes_through(backbone: str, neck: str) -> None:
    joined = "none" if backbone == "cnn" else neck
    network = build(NetworkSpec(backbone, joined), seed=0).eval()  # type: ignore[arg-type]
    with torch.inference_mode():
        assert network(_noise(1, 1, 1, 3)).isfinite().all()


@pytest.mark.parametrize("backbone", RESNETS)
def test_a_resnet_has_torchvisions_parameters(backbone: str) -> None:
    """Without its classification layer, and with one input channel instead of three."""
    with torch.device("meta"):
        published = torchvision.models.get_model(backbone, weights=None)
    without_top = _count(published) - _count(published.fc) - 2 * CONV1
    assert _count(_meta(NetworkSpec(backbone)).backbone) == without_top  # type: ignore[arg-type]


@pytest.mark.parametrize("backbone", KERAS_PARAMETERS)
def test_a_resnet_v2_has_keras_parameters(backbone: str) -> None:
    """Keras counts the running means and variances too; its first convolution has 3 channels."""
    network = _meta(NetworkSpec(backbone)).backbone  # type: ignore[arg-type]
    running = sum(b.numel() for name, b in network.named_buffers() if "running" in name)
    assert _count(network) + running == KERAS_PARAMETERS[backbone] - 2 * CONV1


def _count(module: nn.Module) -> int:
    return sum(parameter.numel() for parameter in module.parameters())


def test_the_same_seed_gives_the_same_weights() -> None:
    torch.manual_seed(5)
    one, again, other = (build(DEFAULT, seed).state_dict() for seed in (3, 3, 4))
    assert all(torch.equal(value, again[name]) for name, value in one.items())
    assert not torch.equal(one["backbone.conv1.weight"], other["backbone.conv1.weight"])
    drawn = torch.rand(3)
    torch.manual_seed(5)
    assert torch.equal(drawn, torch.rand(3)), "building disturbed the caller's random numbers"


# --- arithmetic ----------------------------------------------------------------------------


def test_the_backbone_is_torchvisions_resnet_on_normalised_input() -> None:
    network = build(NetworkSpec("resnet18"), seed=0).eval()
    published = torchvision.models.resnet18(weights=None).eval()
    published.conv1 = nn.Conv2d(1, 64, 7, stride=2, padding=3, bias=False)
    published.fc = nn.Identity()
    published.load_state_dict(network.backbone.state_dict())
    x = _noise(2, 1, 65, 96)
    with torch.inference_mode():
        pooled = network.features(x).mean(dim=(2, 3))
        torch.testing.assert_close(pooled, published((x - 0.5) / 0.25))


@pytest.mark.parametrize(("silenced", "coarse"), [("side", True), ("top", False)])
def test_the_neck_adds_the_last_stage_to_the_one_before(silenced: str, coarse: bool) -> None:
    """Alone, the last stage is seen in squares of 2 x 2 places, the one before in single ones."""
    network = build(NetworkSpec("resnet18", neck="stride16"), seed=0).eval()
    for name, parameter in network.neck.named_parameters():
        if name.startswith(silenced):
            nn.init.zeros_(parameter)
    with torch.inference_mode():
        features = network.features(_noise(1, 1, 96, 64))
    assert features.shape == (1, 256, 6, 4)
    assert features.amax() > 0
    squares = features.reshape(1, 256, 3, 2, 2, 2)
    assert bool((squares == squares[:, :, :, :1, :, :1]).all()) is coarse


@pytest.mark.parametrize("backbone", ["resnet18", "efficientnet-lite0"])
@pytest.mark.parametrize(("silenced", "step"), [("side.", 2), ("down.", 1)])
def test_the_finer_neck_adds_what_the_backbone_sees_at_stride_8(
    backbone: str, silenced: str, step: int
) -> None:
    """Alone, the coarser neck is seen in squares of 2 x 2 places, the stage at stride 8 in ones."""
    network = build(NetworkSpec(backbone, neck="stride8"), seed=0).eval()  # type: ignore[arg-type]
    for name, parameter in network.neck.named_parameters():
        if name.startswith(silenced):
            nn.init.zeros_(parameter)
    with torch.inference_mode():
        features = network.features(_noise(1, 1, 96, 64))
    assert features.shape == (1, 128, 12, 8)
    assert features.amax() > 0
    squares = features.reshape(1, 128, 6, 2, 4, 2)
    assert bool((squares == squares[:, :, :, :1, :, :1]).all()) is (step == 2)


@pytest.mark.slow
@pytest.mark.parametrize("backbone", ["resnet18", "efficientnet-lite0"])
def test_weights_of_the_coarser_neck_begin_the_finer_one(backbone: str, tmp_path: Path) -> None:
    """The backbone and all that is alike; a file of the neck as it was loads as it did."""
    coarse = build(NetworkSpec(backbone, neck="stride16"), seed=1)  # type: ignore[arg-type]
    path = tmp_path / "coarse.safetensors"
    safetensors.torch.save_file(coarse.state_dict(), path)
    fine = build(NetworkSpec(backbone, neck="stride8"), seed=2)  # type: ignore[arg-type]
    load_published(fine, path)
    for name, value in coarse.backbone.state_dict().items():
        assert torch.equal(fine.backbone.state_dict()[name], value)
    assert {"neck.top.body.0.weight", "neck.side.0.weight"} <= set(coarse.state_dict())


@pytest.mark.slow
def test_v2_strides_in_the_last_block_of_each_stage_but_the_last() -> None:
    backbone = _meta(NetworkSpec("resnet152v2")).backbone
    assert isinstance(backbone, PreactivationResNet)
    x = backbone.pool(backbone.conv1(torch.empty(1, 1, 224, 224, device="meta")))
    rows = []
    for stage in (backbone.layer1, backbone.layer2, backbone.layer3, backbone.layer4):
        sizes = []
        for block in stage:
            x = block(x)
            sizes.append(x.shape[2])
        rows.append(sizes)
    assert rows == [[56, 56, 28], [28] * 7 + [14], [14] * 35 + [7], [7, 7, 7]]


def test_v2_blocks_pass_what_they_get_when_they_add_nothing() -> None:
    """The identity mapping of the paper: no activation stands between one block and the next."""
    stage = PreactivationResNet("resnet50v2").layer2.eval()
    for block in stage[1:]:
        assert isinstance(block, PreactivationBlock)
        assert block.conv3.bias is not None
        nn.init.zeros_(block.conv3.weight)
        nn.init.zeros_(block.conv3.bias)
    with torch.inference_mode():
        entered = stage[0](_noise(1, 256, 5, 7) - 0.5)
        left = stage[1:](entered)
    assert entered.min() < 0
    assert torch.equal(left, entered[:, :, ::2, ::2])


def test_v2_pads_its_pooling_with_zeros_as_keras_does() -> None:
    backbone = PreactivationResNet("resnet50v2")
    pooled = backbone.pool(torch.full((1, 64, 8, 8), -1.0))
    assert pooled[0, 0, 0, 0] == 0.0
    assert pooled[0, 0, 1, 1] == -1.0


# --- heads ---------------------------------------------------------------------------------


def test_dense_layers_follow_the_pooling_each_with_relu_and_dropout() -> None:
    spec = NetworkSpec("cnn", dense=(256, 128), dropout=0.5)
    head = build(spec, seed=0).head
    assert isinstance(head, PooledHead)
    kinds = [type(layer) for layer in head.dense]
    assert kinds == [nn.Linear, nn.ReLU, nn.Dropout] * 2
    assert [layer.p for layer in head.dense if isinstance(layer, nn.Dropout)] == [0.5, 0.5]
    widths = [m.out_features for m in head.modules() if isinstance(m, nn.Linear)]
    assert widths == [256, 128, 1]


def test_average_and_maximum_are_pooled_side_by_side() -> None:
    head = build(NetworkSpec("cnn", pooling="average+max"), seed=0).head
    assert isinstance(head, PooledHead)
    features = _noise(2, 128, 3, 5)
    values = features.numpy().reshape(2, 128, 15)
    pooled = np.concatenate([values.mean(axis=2), values.max(axis=2)], axis=1)
    weight, bias = head.output.weight.detach().numpy(), head.output.bias.detach().numpy()
    np.testing.assert_allclose(
        head(features).detach().numpy(), (pooled @ weight.T + bias)[:, 0], rtol=1e-5
    )


def test_two_classes_under_softmax_are_one_logit_under_sigmoid() -> None:
    """Cross-entropy of ``classes`` and binary cross-entropy of ``forward``: value and gradients."""
    head = build(NetworkSpec("cnn", dense=(8,), outputs=2), seed=1).head.double()
    assert isinstance(head, PooledHead)
    features = (4 * _noise(6, 128, 3, 2) - 2).double()
    labels = torch.tensor([0, 1, 1, 0, 0, 1])
    softmax = cross_entropy(head.classes(features), labels)
    sigmoid = binary_cross_entropy_with_logits(head(features), labels.double())
    torch.testing.assert_close(softmax, sigmoid, rtol=1e-12, atol=0)
    parameters = list(head.parameters())
    for one, other in zip(
        torch.autograd.grad(softmax, parameters),
        torch.autograd.grad(sigmoid, parameters),
        strict=True,
    ):
        assert one.abs().max() > 0
        torch.testing.assert_close(one, other, rtol=1e-10, atol=1e-15)


def test_one_output_is_a_softmax_whose_first_class_is_held_at_zero() -> None:
    head = build(POOLED, seed=1).head
    assert isinstance(head, PooledHead)
    features = _noise(3, 16, 4, 4)
    share = torch.softmax(head.classes(features), dim=1)[:, 1]
    torch.testing.assert_close(share, torch.sigmoid(head(features)))


def test_fracture_types_are_a_second_head_on_the_same_pooling() -> None:
    spec = NetworkSpec("cnn", dense=(8,), fracture_types=("spiral", "greenstick", "oblique"))
    head = build(spec, seed=0).head
    assert isinstance(head, PooledHead)
    features = _noise(2, 128, 3, 3)
    types = head.types(features)
    assert types.shape == (2, 3)
    nn.init.zeros_(head.output.weight)
    torch.testing.assert_close(head.types(features.flip(3)), types)


def test_a_network_without_types_says_so() -> None:
    head = build(POOLED, seed=0).head
    assert isinstance(head, PooledHead)
    with pytest.raises(ValueError, match="no fracture types"):
        head.types(_noise(1, 16, 2, 2))


def test_the_located_logit_is_a_soft_maximum_of_the_places() -> None:
    head = LocatedHead(2)
    with torch.no_grad():
        head.place.weight.copy_(torch.tensor([1.0, -2.0]).view(1, 2, 1, 1))
        head.scale.fill_(1.5)
        head.shift.fill_(0.25)
    features = _noise(2, 2, 3, 5)
    f = features.double().numpy()
    places = f[:, 0] - 2 * f[:, 1] - 3.0
    np.testing.assert_allclose(head.places(features).detach().numpy(), places, rtol=1e-6)
    soft = np.log(np.exp(3 * places).mean(axis=(1, 2))) / 3
    np.testing.assert_allclose(head(features).detach().numpy(), 1.5 * soft + 0.25, rtol=1e-5)


def test_the_located_logit_does_not_grow_with_the_radiograph() -> None:
    head = LocatedHead(3)
    small = _noise(1, 3, 1, 1)
    torch.testing.assert_close(head(small.expand(1, 3, 20, 30)), head(small))


# --- freezing ------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("backbone", ["resnet18", "resnet50v2"])
def test_a_frozen_backbone_learns_nothing_and_the_rest_does(backbone: str) -> None:
    network = build(NetworkSpec(backbone, residual_blocks=1, block_channels=8), seed=0)  # type: ignore[arg-type]
    network.freeze_backbone(True)
    network.train()
    before = {k: v.clone() for k, v in network.state_dict().items()}
    network(_noise(2, 1, 64, 64)).sum().backward()
    after = network.state_dict()
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert changed == {
        f"blocks.0.{norm}.{average}"
        for norm in ("body.1", "body.4", "shortcut.1")
        for average in ("running_mean", "running_var", "num_batches_tracked")
    }
    assert all(p.grad is None for p in network.backbone_parameters())
    assert all(p.grad is not None for p in network.head.parameters())


def test_an_unfrozen_backbone_learns_again() -> None:
    network = build(NetworkSpec("resnet18"), seed=0).train()
    network.freeze_backbone(True)
    assert not any(m.training for m in network.backbone.modules())
    network.freeze_backbone(False)
    assert all(m.training for m in network.modules())
    network(_noise(2, 1, 64, 64)).sum().backward()
    assert all(p.grad is not None for p in network.backbone_parameters())
    assert network.state_dict()["backbone.bn1.num_batches_tracked"] == 1


def test_thawing_in_evaluation_mode_stays_in_evaluation_mode() -> None:
    network = build(POOLED, seed=0).eval()
    network.freeze_backbone(True)
    network.freeze_backbone(False)
    assert not any(m.training for m in network.modules())


# --- Grad-CAM ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "spec",
    [
        NetworkSpec("cnn", dense=(16,), dropout=0.5),
        NetworkSpec("cnn", dense=(16,), outputs=2),
        NetworkSpec("resnet18", residual_blocks=1, block_channels=32, pooling="average+max"),
        DEFAULT,
    ],
    ids=["average", "two outputs", "average+max", "located"],
)
def test_grad_cam_explains_the_logit_through_every_head(spec: NetworkSpec) -> None:
    """Selvaraju et al.: ReLU of the features weighted by the logit's mean gradient."""
    network = build(spec, seed=2).eval()
    x = _noise(2, 1, 96, 64)
    with torch.no_grad():
        features = network.features(x)
    explained = explain(network.head, features)
    leaf = features.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(network.head(leaf).sum(), leaf)
    maps = (gradient.mean(dim=(2, 3), keepdim=True) * features).sum(dim=1).relu()
    assert np.abs(gradient.numpy()).max() > 0
    np.testing.assert_allclose(explained.maps, maps.numpy(), atol=1e-6 * float(maps.max()))
    with torch.no_grad():
        np.testing.assert_allclose(explained.logits, network(x).double().numpy(), rtol=1e-6)


def test_of_a_located_network_grad_cam_is_the_places_evidence() -> None:
    """So its peak is the place that the network holds most suspect, where that is positive."""
    network = build(DEFAULT, seed=4).eval()
    head = network.head
    assert isinstance(head, LocatedHead)
    assert head.place.bias is not None
    with torch.no_grad():
        nn.init.normal_(head.place.weight, std=0.5, generator=torch.Generator().manual_seed(0))
        features = network.features(_noise(3, 1, 96, 160))
        places = head.places(features).numpy()
    evidence = places - head.place.bias.item()
    maps = explain(head, features).maps
    np.testing.assert_allclose(
        maps, np.maximum(evidence, 0) / (6 * 10), atol=1e-5 * np.abs(evidence).max()
    )
    positive = evidence.max(axis=(1, 2)) > 0
    assert positive.any()
    for one, place in zip(maps[positive], places[positive], strict=True):
        assert one.argmax() == place.argmax()
