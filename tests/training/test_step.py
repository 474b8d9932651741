"""What one step of training computes with: its precision, and its optimizer's memory."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from osteo_desktop.inference.networks.build import build
from osteo_desktop.training import checkpoint, loop
from tests.made.recipe import tiny_recipe

pytestmark = pytest.mark.slow


def test_a_processor_learns_in_float32() -> None:
    """In bf16 it takes twice as long, even where the processor computes in it."""
    network = build(tiny_recipe().network, 7)
    with loop.precision("cpu"):
        features = network.features(torch.rand(1, 1, 32, 32))
    assert features.dtype == torch.float32


def test_a_restored_optimizer_lies_in_memory_as_its_weights_do(tmp_path: Path) -> None:
    """Fused optimizers go through both side by side, and mix places up where they differ."""
    network = build(tiny_recipe().network, 7).to(memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(network.parameters())
    network(torch.rand(1, 1, 32, 32)).sum().backward()
    optimizer.step()
    weights = network.state_dict()
    state = checkpoint.State(weights, dict(weights), dict(weights), checkpoint.Progressed())
    checkpoint.save(tmp_path / "state", "run", state, optimizer)
    again = torch.optim.AdamW(network.parameters())
    checkpoint.load(tmp_path / "state", "run", network, again)
    assert again.state
    for parameter, values in again.state.items():
        for name in ("exp_avg", "exp_avg_sq"):
            assert values[name].stride() == parameter.stride()
            torch.testing.assert_close(values[name], optimizer.state[parameter][name])
