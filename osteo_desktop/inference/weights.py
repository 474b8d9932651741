"""A network and its gate in a safetensors file. The hash is checked; nothing is unpickled."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import safetensors
import safetensors.torch
import torch

from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.system import about, about_system
from osteo_desktop.errors.models import BadNetworkSpec, DamagedModel, ModelError
from osteo_desktop.inference.card import card_from, card_path, read_card, write_card
from osteo_desktop.inference.networks.build import Network, build
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.scope_gate import PREFIX, Gate, gate_from, gate_tensors
from osteo_desktop.records.finding import ModelCard


def as_stored(value: torch.Tensor) -> torch.Tensor:
    """In fp16; in fp32 where a value would become infinite in it, as a large variance may."""
    if not value.is_floating_point():
        return value
    half = value.half()
    return half if torch.equal(half.isfinite(), value.isfinite()) else value.float()


def save_model(
    network: Network, document: Mapping[str, Any], weights: Path, gate: Gate | None = None
) -> ModelCard:
    """Write the weights and, beside them, ``document`` completed by their hash. Atomic, each.

    The weights are rounded by :func:`as_stored`. ``gate`` travels with the weights, in float32.
    """
    state = {
        name: as_stored(value).contiguous().cpu() for name, value in network.state_dict().items()
    }
    data = safetensors.torch.save(state | _as_tensors(gate))
    complete = {**document, "weights_sha256": hashlib.sha256(data).hexdigest()}
    card_from(complete)  # before anything is written
    with replacing(weights, shared=True) as partial:
        partial.write_bytes(data)
    return write_card(weights, complete)


def exchange_gate(
    weights: Path, gate: Gate, document: Mapping[str, Any], out: Path | None = None
) -> ModelCard:
    """Write the model with another gate, and ``document`` as its card; to ``out``, or over it.

    Every tensor of the network stays as it is, to the bit. The two files take their names one right
    after the other. Raises DamagedModel, ModelError, WriteError.
    """
    destination = weights if out is None else out
    try:
        state = safetensors.torch.load(weights.read_bytes())
    except OSError as error:
        raise ModelError(weights, detail=about_system(error)) from error
    except safetensors.SafetensorError as error:
        raise DamagedModel(weights, detail=about(error)) from error
    network = {name: value for name, value in state.items() if not name.startswith(PREFIX)}
    data = safetensors.torch.save(network | _as_tensors(gate))
    complete = {**document, "weights_sha256": hashlib.sha256(data).hexdigest()}
    card_from(complete)  # before anything is written
    with replacing(destination, shared=True) as partial:
        partial.write_bytes(data)
        return write_card(destination, complete)


class Model(NamedTuple):
    network: Network
    """In evaluation mode, float32, on the CPU."""
    card: ModelCard
    gate: Gate | None
    """None for a model that learned none: then only what the file says is checked."""


def load_model(weights: Path, *, sealed: bool = True) -> Model:
    """The network, what is said of it, and what it has seen.

    Raises ModelError where there is none, DamagedModel where the hash or the layout is wrong.
    """
    card = read_card(weights, sealed=sealed)
    try:
        data = weights.read_bytes()
    except OSError as error:
        raise ModelError(weights, detail=about_system(error)) from error
    if hashlib.sha256(data).hexdigest() != card.weights_sha256:
        raise DamagedModel(weights, detail=ModelDetail.HASH_UNFIT.notice)
    try:
        network = build(NetworkSpec.from_document(card.document["network"]))
    except BadNetworkSpec as error:
        raise BadNetworkSpec(card_path(weights), **error.fields) from error
    try:
        state = safetensors.torch.load(data)
        network.load_state_dict(
            {
                k: v.float() if v.is_floating_point() else v
                for k, v in state.items()
                if not k.startswith(PREFIX)
            }
        )
    except (safetensors.SafetensorError, RuntimeError) as error:
        raise DamagedModel(weights, detail=about(error)) from error
    network = network.eval().to(memory_format=torch.channels_last)
    gate = gate_from({name: value.float().numpy() for name, value in _of_gate(state).items()})
    if gate is not None and not gate.suits(network.channels, network.described):
        raise ModelError(weights, detail=ModelDetail.GATE_OF_ANOTHER.notice)
    return Model(network, card, gate)


def load_network(weights: Path) -> Network:
    """As :func:`load_model`."""
    return load_model(weights).network


def _of_gate(state: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    return {name: value for name, value in state.items() if name.startswith(PREFIX)}


def _as_tensors(gate: Gate | None) -> dict[str, torch.Tensor]:
    return {name: torch.from_numpy(value.copy()) for name, value in gate_tensors(gate).items()}
