"""Maps by other methods than the one of every finding, by pytorch-grad-cam, one at a time.

Imported on demand alone: pytorch-grad-cam brings torchvision, scikit-learn and matplotlib.

Every method here reads the features f of the layer that Grad-CAM reads, and the gradient g of the
logit by them; ``c`` is a channel and ``p`` a place:

    Grad-CAM    relu(sum over c of  mean over p of g  * f)
    HiResCAM    relu(sum over c of  g * f)
    LayerCAM    relu(sum over c of  relu(g) * f)
    Grad-CAM++  relu(sum over c of  w_c * f),  w_c a mean of relu(g) that weighs places by g and f

With the located head g is  scale * softmax(SHARPNESS * z)_p * w_c  (see ``inference.saliency``), so
that HiResCAM is Grad-CAM times the softmax times the number of places: the same sign everywhere,
and nearly all of it where the hottest place is. With a pooled head of averages alone g is the same
at each place, and HiResCAM and Grad-CAM are one. So there is no one scale for all of them, and each
map is shown from nothing to its own highest value; a model's levels say nothing of it.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from pytorch_grad_cam import GradCAM, GradCAMPlusPlus, HiResCAM, LayerCAM
from pytorch_grad_cam.base_cam import BaseCAM
from torch import Tensor, nn

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.errors.models import NoOtherMap
from osteo_desktop.inference.batches import as_input
from osteo_desktop.inference.inputs import Shown
from osteo_desktop.inference.networks.heads import Head
from osteo_desktop.inference.weights import load_model
from osteo_desktop.records.finding import ModelCard, SaliencyMap
from osteo_desktop.records.maps.map_method import MapMethod

_LIBRARY: dict[MapMethod, type[BaseCAM]] = {
    MapMethod.GRAD_CAM: GradCAM,
    MapMethod.HIRES_CAM: HiResCAM,
    MapMethod.LAYER_CAM: LayerCAM,
    MapMethod.GRAD_CAM_PLUS_PLUS: GradCAMPlusPlus,
}


class Explainer:
    """A model's network on the CPU, in float32, whatever engine reads. Asked by one thread."""

    def __init__(self, weights: Path, card: ModelCard) -> None:
        """Raises ModelError, DamagedModel; NoOtherMap where other weights than the card's lie
        there by now."""
        network, own, _gate = load_model(weights)
        if own.weights_sha256 != card.weights_sha256:
            raise NoOtherMap(weights, detail=ModelDetail.EXCHANGED_SINCE.notice)
        self._network = network.requires_grad_(False)
        self.weights_sha256 = own.weights_sha256

    def map_of(self, shown: Shown, method: MapMethod) -> SaliencyMap:
        """Of one radiograph; 1 is the map's own highest value, and an empty map is 0 everywhere."""
        prepared = shown.prepared
        with torch.no_grad():
            features = self._network.features(as_input([prepared.picture]))
        values = raw_maps(self._network.head, features, method)[0]
        highest = float(values.max())
        if highest > 0.0:
            values = values / highest
        place = (prepared.left, prepared.top, prepared.width, prepared.height)
        return shown.place.over_radiograph(SaliencyMap(values.astype(np.float32), *place))


def raw_maps(head: Head, features: Tensor, method: MapMethod) -> np.ndarray:
    """(n, rows, columns) float32 after ReLU, unscaled, of the ``features`` (n, channels, r, c).

    The backbone is left out: what lies before the features takes no part in any of these.
    """
    layer = nn.Identity()
    cam = _LIBRARY[method](nn.Sequential(layer, head.eval()), [layer])
    recorder = cam.activations_and_grads
    try:
        given = features.detach().float().requires_grad_()
        recorder(given).sum().backward()
        seen, gradient = recorder.activations[0].numpy(), recorder.gradients[0].numpy()
        raw = cam.get_cam_image(given, layer, [], seen, gradient, False)
    finally:
        recorder.release()
    return np.maximum(raw, 0.0, dtype=np.float32)
