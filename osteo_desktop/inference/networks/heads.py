"""From features to the logit of "fractured": pooling, dense layers, output."""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.functional import conv2d, linear, pad

SHARPNESS = 3.0
"""Of the soft maximum over places: 0 would be their mean, infinity their maximum."""


class Explained(NamedTuple):
    logits: Tensor
    """(n,)."""
    maps: Tensor
    """(n, rows, columns): Grad-CAM of the logit at the features, after ReLU, unscaled."""


class Head(nn.Module):
    """``features`` (n, channels, rows, columns) -> (n,) logits of "fractured"."""

    def forward(self, features: Tensor) -> Tensor:
        raise NotImplementedError

    def explained(self, features: Tensor) -> Explained:
        """Logits and their maps from the forward pass alone; see ``inference.saliency``."""
        raise NotImplementedError


class PooledHead(Head):
    """Pooling over all places, dense layers, output.

    ``average+max`` lets a small fracture speak that an average over the whole limb would drown.
    """

    def __init__(
        self,
        channels: int,
        *,
        maximum: bool,
        dense: tuple[int, ...],
        dropout: float,
        outputs: int,
        types: int,
    ) -> None:
        super().__init__()
        self.maximum = maximum
        width = pooled = 2 * channels if maximum else channels
        layers: list[nn.Module] = []
        for wide in dense:
            layers += [nn.Linear(width, wide), nn.ReLU(), nn.Dropout(dropout)]
            width = wide
        self.dense = nn.Sequential(*layers)
        self.output = nn.Linear(width, outputs)
        self.type_output = nn.Linear(pooled, types) if types else None

    def forward(self, features: Tensor) -> Tensor:
        """With two outputs, the log odds of their softmax: z1 - z0."""
        two = self.classes(features)
        return two[:, 1] - two[:, 0]

    def classes(self, features: Tensor) -> Tensor:
        """(n, 2) logits of (not fractured, fractured), for a softmax.

        One output is the same with the first class held at 0: its softmax is the sigmoid.
        """
        logits = self.output(self.dense(self._pooled(features)))
        return logits if logits.shape[1] == 2 else pad(logits, (1, 0))

    def types(self, features: Tensor) -> Tensor:
        """(n, types) logits of the fracture's type; ValueError for a network without types."""
        if self.type_output is None:
            raise ValueError("this network has no fracture types")
        return self.type_output(self._pooled(features))

    def explained(self, features: Tensor) -> Explained:
        """The gradient at the pooled values is what the output and each dense layer hand back,
        where ReLU let them through. A place's share of an average is one in the number of places;
        all of a maximum goes to where it was taken from. Averaged over the places, both give the
        channel the gradient of its pooled value over the number of places.
        """
        values = self._pooled(features)
        passed: list[tuple[Tensor, Tensor]] = []
        for layer in self.dense:
            values = layer(values)
            if isinstance(layer, nn.Linear):  # its ReLU follows
                passed.append((layer.weight, (values > 0.0).float()))
        gradient: Tensor = self.output.weight
        bias: Tensor = self.output.bias
        if self.output.out_features == 2:
            gradient, bias = gradient[1:] - gradient[:1], bias[1:] - bias[:1]
        logits = linear(values, gradient, bias).squeeze(1)
        for weight, through in reversed(passed):
            gradient = torch.matmul(gradient * through, weight)
        if self.maximum:
            average, maximum = gradient.chunk(2, dim=1)
            gradient = average + maximum
        seen = (gradient.unsqueeze(2).unsqueeze(3) * features).sum(dim=1)
        return Explained(logits, torch.relu(seen / seen.flatten(1).shape[1]))

    def _pooled(self, features: Tensor) -> Tensor:
        average = features.mean(dim=(2, 3))
        if not self.maximum:
            return average
        return torch.cat([average, features.amax(dim=(2, 3))], dim=1)


class LocatedHead(Head):
    """A logit at every place; a soft maximum of them, scaled and shifted, is the radiograph's.

    Source: log-sum-exp pooling, Pinheiro and Collobert, CVPR 2015. Because every place is judged
    by itself, boxes can supervise the places directly, and Grad-CAM of the radiograph's logit is
    the map of the places' evidence.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.place = nn.Conv2d(channels, 1, 1)
        nn.init.constant_(self.place.bias, -3.0)  # type: ignore[arg-type]  # fractures are small
        self.scale = nn.Parameter(torch.ones(()))
        self.shift = nn.Parameter(torch.ones(()))

    def forward(self, features: Tensor) -> Tensor:
        return self.pooled(self.places(features))

    def places(self, features: Tensor) -> Tensor:
        """(n, rows, columns) float32 or finer logits of "a fracture is here"."""
        logits = self.place(features).squeeze(1)
        return logits if logits.dtype == torch.float64 else logits.float()

    def explained(self, features: Tensor) -> Explained:
        """The evidence at a place is its logit without the bias."""
        bias = self.place.bias
        assert bias is not None
        evidence = conv2d(features, self.place.weight).squeeze(1)
        logits = self.pooled(evidence + bias)
        maps = torch.relu(evidence * self.scale / evidence.flatten(1).shape[1])
        return Explained(logits, maps)

    def pooled(self, places: Tensor) -> Tensor:
        """(n,) logits of the radiographs from (n, rows, columns) ``places``.

        So that training which needs both computes the places once.
        """
        flat = places.flatten(1)
        soft = torch.logsumexp(SHARPNESS * flat, dim=1) - math.log(flat.shape[1])
        return self.scale * (soft / SHARPNESS) + self.shift
