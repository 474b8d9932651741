"""EfficientNet-Lite0, 1 and 2 on one channel, batch normalisation folded into the convolutions.

Tan and Le, ICML 2019; "Lite": no squeeze-and-excitation, ReLU6, for processors without a GPU. Lite0
reads a radiograph in less than half of ResNet18's time on two cores; better than it on ImageNet.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

import torch
from torch import Tensor, nn

from osteo_desktop.inference.networks.blocks import Backbone, Stages

_EPS = 1e-3
"""Of the batch normalisation that was folded."""
_STEM = 32


class _Stage(NamedTuple):
    expansion: int
    kernel: int
    stride: int
    channels: int
    repeats: int


_STAGES = (
    _Stage(1, 3, 1, 16, 1),
    _Stage(6, 3, 2, 24, 2),
    _Stage(6, 5, 2, 40, 2),
    _Stage(6, 3, 2, 80, 3),
    _Stage(6, 5, 1, 112, 3),
    _Stage(6, 5, 2, 192, 4),
    _Stage(6, 3, 1, 320, 1),
)
"""Of Lite0; the larger ones have these with other widths and repeats."""
_REPEATS = (1, 3, 3, 4, 4, 5, 1)
"""Of Lite1 and Lite2."""
_CHANNELS = {
    "efficientnet-lite1": (16, 24, 40, 80, 112, 192, 320),
    "efficientnet-lite2": (16, 24, 48, 88, 120, 208, 352),
}
NAMES = ("efficientnet-lite0", *_CHANNELS)
_FINE, _MIDDLE = 3, 5
"""The first three stages end at stride 8, the first five at stride 16."""


class _InvertedResidual(nn.Module):
    """1x1 expansion, convolution within each channel, 1x1 projection; plus shortcut where it fits.

    Sandler et al., CVPR 2018.
    """

    def __init__(self, channels_in: int, channels_out: int, stage: _Stage, stride: int) -> None:
        super().__init__()
        wide = channels_in * stage.expansion
        self.expand = nn.Conv2d(channels_in, wide, 1) if stage.expansion > 1 else None
        self.depthwise = nn.Conv2d(
            wide, wide, stage.kernel, stride, padding=stage.kernel // 2, groups=wide
        )
        self.project = nn.Conv2d(wide, channels_out, 1)
        self.activation = nn.ReLU6(inplace=True)
        self.has_shortcut = channels_in == channels_out and stride == 1

    def forward(self, x: Tensor) -> Tensor:
        wide = x if self.expand is None else self.activation(self.expand(x))
        y = self.project(self.activation(self.depthwise(wide)))
        return x + y if self.has_shortcut else y


class EfficientNetLite(Backbone):
    """Of Lite0 ``fine``: 40 channels, ``middle``: 112, ``last``: 320 at stride 32. No classifier.

    Without normalisation it learns slowly from random weights: it is meant for published ones.
    Padding is even on all sides where TensorFlow pads below and to the right only: the same answers
    but for the borders, to a picture shifted by some pixels.
    """

    def __init__(self, name: str = "efficientnet-lite0") -> None:
        super().__init__()
        stages = _stages(name)
        self.fine_channels = stages[_FINE - 1].channels
        self.middle_channels = stages[_MIDDLE - 1].channels
        self.channels = stages[-1].channels
        self.conv1 = nn.Conv2d(1, _STEM, 3, stride=2, padding=1)
        self.activation = nn.ReLU6(inplace=True)
        widths = (_STEM, *(stage.channels for stage in stages))
        self.layers = nn.ModuleList(
            nn.Sequential(
                *(
                    _InvertedResidual(
                        channels_in if repeat == 0 else channels_out,
                        channels_out,
                        stage,
                        stage.stride if repeat == 0 else 1,
                    )
                    for repeat in range(stage.repeats)
                )
            )
            for stage, (channels_in, channels_out) in zip(stages, pairwise(widths), strict=True)
        )
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
                nn.init.zeros_(module.bias)  # type: ignore[arg-type]

    def parts(self) -> list[nn.Module]:
        return [self.conv1, *self.layers]

    def forward(self, x: Tensor) -> Stages:
        x = self.activation(self.conv1(x))
        fine = self._through(x, 0, _FINE)
        middle = self._through(fine, _FINE, _MIDDLE)
        return Stages(fine, middle, self._through(middle, _MIDDLE, len(self.layers)))

    def _through(self, x: Tensor, first: int, end: int) -> Tensor:
        for layer in self.layers[first:end]:
            x = layer(x)
        return x


class LiteAnswers(nn.Module):
    """What follows the last stage in the published network: its 1,000 classes' logits."""

    def __init__(self, channels: int, width: int, classes: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, width, 1)
        self.activation = nn.ReLU6(inplace=True)
        self.output = nn.Linear(width, classes)

    def forward(self, last: Tensor) -> Tensor:
        return self.output(self.activation(self.conv(last)).mean(dim=(2, 3)))


def lite_answers(found: Mapping[str, Tensor]) -> LiteAnswers:
    """From a file that has efficientnet_pytorch's names. Raises KeyError for a missing tensor."""
    own = _folded(found, "_conv_head", "_bn1", "conv")
    own |= {f"output.{name}": found[f"_fc.{name}"].float() for name in ("weight", "bias")}
    width, channels = own["conv.weight"].shape[:2]
    answers = LiteAnswers(channels, width, len(own["output.weight"]))
    answers.load_state_dict(own)
    return answers


def _stages(name: str) -> tuple[_Stage, ...]:
    if name not in _CHANNELS:
        return _STAGES
    return tuple(
        stage._replace(channels=channels, repeats=repeats)
        for stage, channels, repeats in zip(_STAGES, _CHANNELS[name], _REPEATS, strict=True)
    )


def folded_names(name: str, found: Mapping[str, Tensor]) -> dict[str, Tensor] | None:
    """``name``'s tensors, from a file that has efficientnet_pytorch's names; None for others.

    Each normalisation y = (x - mean) * gain / deviation + bias goes into the convolution before it.
    Raises KeyError for a tensor that is missing.
    """
    if "_conv_stem.weight" not in found:
        return None
    own = _folded(found, "_conv_stem", "_bn0", "conv1")
    stages = _stages(name)
    blocks = [
        (layer, repeat) for layer, stage in enumerate(stages) for repeat in range(stage.repeats)
    ]
    for number, (layer, repeat) in enumerate(blocks):
        theirs, ours = f"_blocks.{number}.", f"layers.{layer}.{repeat}."
        if stages[layer].expansion > 1:
            own |= _folded(found, f"{theirs}_expand_conv", f"{theirs}_bn0", f"{ours}expand")
        own |= _folded(found, f"{theirs}_depthwise_conv", f"{theirs}_bn1", f"{ours}depthwise")
        own |= _folded(found, f"{theirs}_project_conv", f"{theirs}_bn2", f"{ours}project")
    for theirs in found:  # a larger sister would be cut short without a word
        match = re.match(r"_blocks\.(\d+)\.", theirs)
        if match and int(match[1]) >= len(blocks):
            own[f"layers.{len(stages)}"] = found[theirs]
    return own


def _folded(
    found: Mapping[str, Tensor], convolution: str, normalisation: str, own: str
) -> dict[str, Tensor]:
    weight = found[f"{convolution}.weight"].double()
    gain, bias, mean, variance = (
        found[f"{normalisation}.{name}"].double()
        for name in ("weight", "bias", "running_mean", "running_var")
    )
    factor = gain / torch.sqrt(variance + _EPS)
    return {
        f"{own}.weight": (weight * factor.view(-1, 1, 1, 1)).float(),
        f"{own}.bias": (bias - mean * factor).float(),
    }
