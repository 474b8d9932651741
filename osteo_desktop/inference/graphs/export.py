"""A network traced into an ONNX graph whose weights stay where they are, in the model's file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import fx, nn

from osteo_desktop.inference.batches import Answering
from osteo_desktop.inference.graphs.onnx_parts import FLOAT, UINT8, value_info
from osteo_desktop.inference.graphs.stored import StoredTensors
from osteo_desktop.inference.graphs.translation import MODULES, Translation
from osteo_desktop.inference.networks.build import Network

INPUT = "pictures"
OUTPUTS = ("logits", "maps", "description")
_PREFIX = "network."
"""Of the network's tensors within what is traced."""


class _Tracer(fx.Tracer):
    """Goes through every module that translation does not know as a whole, also through those cut
    out of a sequence, which have no name of their own."""

    def call_module(
        self,
        m: nn.Module,
        forward: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
    ) -> Any:
        if type(m) not in MODULES:
            return forward(*args, **kwargs)
        return self.create_proxy("call_module", self.path_of_module(m), args, kwargs)


def graph_of(network: Network, stored: StoredTensors, location: str) -> bytes:
    """GraphProto of ``Answering(network)``: ``INPUT`` (n, rows, columns) uint8, and ``OUTPUTS``.

    ``stored``: the tensors of the file ``location`` that holds this network. Raises
    UntranslatableNetwork where an operation has no translation.
    """
    answering = Answering(network).eval()
    traced = _Tracer().trace(answering)
    translation = Translation(answering, stored, location, _PREFIX)
    for node in traced.nodes:
        translation.add(node)
    parts = translation.parts
    for name, result in zip(OUTPUTS, translation.outputs, strict=True):
        parts.named(name, "Identity", [result])
    return parts.graph(
        [value_info(INPUT, UINT8, ("n", "rows", "columns"))],
        [
            value_info("logits", FLOAT, ("n",)),
            value_info("maps", FLOAT, ("n", "map_rows", "map_columns")),
            value_info("description", FLOAT, ("n", network.described)),
        ],
    )
