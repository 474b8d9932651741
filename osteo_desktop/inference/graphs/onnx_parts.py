"""Parts of an ONNX model, written as bytes. Numbers of fields: onnx.proto of ONNX 1.18."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from osteo_desktop.inference.graphs import wire

IR_VERSION, OPSET = 8, 17
MODEL_GRAPH, MODEL_METADATA = 7, 14
GRAPH_INITIALIZER = 5
TENSOR_NAME, TENSOR_RAW, TENSOR_EXTERNAL, TENSOR_LOCATION = 8, 9, 13, 14
FLOAT, UINT8, INT64, FLOAT16 = 1, 2, 7, 10
TYPES: Mapping[str, int] = {"float32": FLOAT, "uint8": UINT8, "int64": INT64, "float16": FLOAT16}
"""Of tensors, by numpy's names."""
_EXTERNAL = 1

Attribute = int | float | str | Sequence[int]


@dataclass
class GraphParts:
    """What a graph is put together of; every value has a name."""

    nodes: list[bytes] = field(default_factory=list)
    initializers: dict[str, bytes] = field(default_factory=dict)

    def node(self, kind: str, inputs: Sequence[str], **attributes: Attribute) -> str:
        """Add an operation; the name of its result."""
        result = f"{kind.lower()}_{len(self.nodes)}"
        self.named(result, kind, inputs, **attributes)
        return result

    def named(self, result: str, kind: str, inputs: Sequence[str], **attributes: Attribute) -> None:
        parts = [wire.text(1, name) for name in inputs]
        parts += [wire.text(2, result), wire.text(3, result), wire.text(4, kind)]
        parts += [wire.data(5, _attribute(name, value)) for name, value in attributes.items()]
        self.nodes.append(b"".join(parts))

    def constant(self, value: np.ndarray) -> str:
        """Its values lie in the graph itself; for small ones. The same are held once."""
        tensor = tensor_head(value.shape, TYPES[value.dtype.name])
        tensor += wire.data(TENSOR_RAW, np.ascontiguousarray(value).tobytes())
        for name, held in self.initializers.items():
            if held.startswith(tensor):
                return name
        name = f"constant_{len(self.initializers)}"
        self.initializers[name] = tensor + wire.text(TENSOR_NAME, name)
        return name

    def outside(
        self, name: str, shape: Sequence[int], kind: int, location: str, offset: int, length: int
    ) -> None:
        """Add a tensor whose values lie in the file ``location`` beside the graph's."""
        said = {"location": location, "offset": str(offset), "length": str(length)}
        self.initializers[name] = (
            tensor_head(shape, kind)
            + wire.text(TENSOR_NAME, name)
            + b"".join(wire.data(TENSOR_EXTERNAL, pair(*item)) for item in said.items())
            + wire.whole(TENSOR_LOCATION, _EXTERNAL)
        )

    def graph(self, inputs: Iterable[bytes], outputs: Iterable[bytes]) -> bytes:
        parts = [wire.data(1, node) for node in self.nodes]
        parts.append(wire.text(2, "reading"))
        parts += [wire.data(GRAPH_INITIALIZER, one) for one in self.initializers.values()]
        parts += [wire.data(11, one) for one in inputs]
        parts += [wire.data(12, one) for one in outputs]
        return b"".join(parts)


def tensor_head(shape: Sequence[int], kind: int) -> bytes:
    return b"".join(wire.whole(1, side) for side in shape) + wire.whole(2, kind)


def value_info(name: str, kind: int, shape: Sequence[int | str]) -> bytes:
    """Of an input or output; a side is a number, or a name where it may be any."""
    sides = b"".join(
        wire.data(1, wire.whole(1, side) if isinstance(side, int) else wire.text(2, side))
        for side in shape
    )
    tensor = wire.whole(1, kind) + wire.data(2, sides)
    return wire.text(1, name) + wire.data(2, wire.data(1, tensor))


def model(graph: bytes, metadata: Mapping[str, str]) -> bytes:
    parts = [
        wire.whole(1, IR_VERSION),
        wire.text(2, "osteo-desktop"),
        wire.data(MODEL_GRAPH, graph),
        wire.data(8, wire.text(1, "") + wire.whole(2, OPSET)),
    ]
    parts += [wire.data(MODEL_METADATA, pair(*item)) for item in metadata.items()]
    return b"".join(parts)


def pair(key: str, value: str) -> bytes:
    return wire.text(1, key) + wire.text(2, value)


def _attribute(name: str, value: Attribute) -> bytes:
    head = wire.text(1, name)
    if isinstance(value, int):
        return head + wire.whole(3, value) + wire.whole(20, 2)
    if isinstance(value, float):
        return head + wire.real(2, value) + wire.whole(20, 1)
    if isinstance(value, str):
        return head + wire.text(4, value) + wire.whole(20, 3)
    return head + b"".join(wire.whole(8, one) for one in value) + wire.whole(20, 7)
