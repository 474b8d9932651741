"""Weights come back from their file as they were, also those that fp16 cannot hold."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from osteo_desktop.inference.weights import as_stored, load_model, save_model
from tests.made.model import make_model


@pytest.mark.slow
def test_a_tensor_too_large_for_fp16_is_stored_in_fp32(tmp_path: Path) -> None:
    """A frozen backbone of random weights can give variances of a million."""
    weights = make_model(tmp_path)
    network, card, _ = load_model(weights)
    state = network.state_dict()
    name = next(name for name, value in state.items() if value.is_floating_point())
    state[name][...] = 1e6
    network.load_state_dict(state)
    save_model(network, card.document, weights)
    kept = load_model(weights).network.state_dict()
    assert torch.equal(kept[name], torch.full_like(state[name], 1e6))
    assert all(torch.equal(kept[other], state[other]) for other in kept if other != name)


def test_all_else_is_stored_in_fp16() -> None:
    assert as_stored(torch.tensor([0.1, 65504.0])).dtype == torch.float16
    assert as_stored(torch.tensor([0.1, 65600.0])).dtype == torch.float32
    assert as_stored(torch.tensor([3])).dtype == torch.int64
