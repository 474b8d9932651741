"""Grad-CAM of the logit, in closed form from the forward pass; tests hold it to pytorch-grad-cam.

Source: Selvaraju et al., Grad-CAM, ICCV 2017. The logit and not the sigmoid is explained, because
the sigmoid's gradient vanishes when the model is sure. The map at the features f of P places is

    relu(sum over channels c of  a_c * f_cp),   a_c = mean over places p of  dL/df_cp

With the located head the logit is  L = scale * log(mean over p of exp(s * z_p)) / s + shift,  with
z_p = bias + sum over c of w_c * f_cp.  So

    dL/df_cp = scale * softmax(s * z)_p * w_c

and, as a softmax sums up to 1,  a_c = scale * w_c / P.  The map is

    relu(scale / P * sum over c of w_c * f_cp) = relu(scale / P * (z_p - bias)):

the places' logits without their bias, which the forward pass has at hand. With a pooled head L is a
function of averages m_c and maxima x_c over places; dL/df_cp is dL/dm_c / P everywhere, and dL/dx_c
where the maximum is (shared out where it is reached twice). Hence  a_c = (dL/dm_c + dL/dx_c) / P,
and these two are what ReLU let through of the layers' weights (``PooledHead.explained``).

No gradient is computed, so that every engine can do it. pytorch-grad-cam is not imported here: it
brings torchvision and scikit-learn, three seconds before the first score.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from osteo_desktop.inference.networks.heads import Head


@dataclass(frozen=True, eq=False)
class Explained:
    """``logits``: (n,) float64; ``maps``: (n, rows, columns) float32, after ReLU, unscaled."""

    logits: np.ndarray
    maps: np.ndarray


def explain(head: Head, features: Tensor) -> Explained:
    """Logits and raw Grad-CAM maps of a batch of ``features`` (n, channels, rows, columns)."""
    with torch.no_grad():
        found = head.eval().explained(features.float())
    return Explained(found.logits.double().cpu().numpy(), found.maps.float().cpu().numpy())
