"""A graph beside its weights: read, held against hashes, and given its weights. No torch.

NAME.onnx is an ONNX model whose weights lie in NAME.safetensors, at offsets. It says of which
weights it is, by their hash, and by a hash of its own that nothing in it was altered.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.inference.graphs import onnx_parts, wire
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code

VERSION = "1"
"""Of what a graph takes, gives and says. One of another version is made anew."""
OF_VERSION, OF_WEIGHTS, OF_GRAPH = "version", "weights_sha256", "graph_sha256"
CHANNELS, DESCRIBED, ANSWERS = "channels", "described", "phantom_answers"


class UnfitGraph(Exception):
    """This file is no graph of these weights; ``why`` says what it is."""

    def __init__(self, why: Code) -> None:
        super().__init__(why)
        self.why = Notice.of(why)


@dataclass(frozen=True, eq=False)
class GraphFile:
    graph: bytes
    """ONNX's GraphProto."""
    said: Mapping[str, str]

    def woven(self, weights: bytes) -> bytes:
        """An ONNX model with its weights in it, from the bytes of the weights' file."""
        return onnx_parts.model(b"".join(_woven(self.graph, memoryview(weights))), {})

    @property
    def channels(self) -> int:
        return int(self.said[CHANNELS])

    @property
    def described(self) -> int:
        return int(self.said[DESCRIBED])


def graph_path(weights: Path) -> Path:
    return weights.with_suffix(".onnx")


def composed(graph: bytes, said: Mapping[str, str]) -> bytes:
    """The bytes of a graph's file. ``said``: all but the graph's own hash and the version."""
    whole = {**said, OF_VERSION: VERSION}
    return onnx_parts.model(graph, {**whole, OF_GRAPH: _hash(graph, whole)})


def read_graph(data: bytes, weights_sha256: str) -> GraphFile:
    """From the bytes of a graph's file. Raises UnfitGraph."""
    try:
        graph, said = b"", {}
        for number, value in wire.fields(data):
            if number == onnx_parts.MODEL_GRAPH and not isinstance(value, int):
                graph = bytes(value)
            elif number == onnx_parts.MODEL_METADATA and not isinstance(value, int):
                key, text = _pair(value)
                said[key] = text
    except ValueError as error:
        raise UnfitGraph(Code.GRAPH_DAMAGED) from error
    version, own = said.get(OF_VERSION), said.pop(OF_GRAPH, None)
    if version != VERSION:
        raise UnfitGraph(Code.GRAPH_OF_OTHER_VERSION if version else Code.GRAPH_DAMAGED)
    if own != _hash(graph, said):
        raise UnfitGraph(Code.GRAPH_DAMAGED)
    if said.get(OF_WEIGHTS) != weights_sha256:
        raise UnfitGraph(Code.GRAPH_OF_OTHERS)
    return GraphFile(graph, said)


def _hash(graph: bytes, said: Mapping[str, str]) -> str:
    """Of the graph and of what is said of it, in no order."""
    digest = hashlib.sha256(graph)
    for key, value in sorted(said.items()):
        digest.update(onnx_parts.pair(key, value))
    return digest.hexdigest()


def _pair(message: memoryview) -> tuple[str, str]:
    """Raises ValueError."""
    held = {n: bytes(value) for n, value in wire.fields(message) if not isinstance(value, int)}
    return held.get(1, b"").decode(), held.get(2, b"").decode()


def _woven(graph: bytes, weights: memoryview) -> Iterator[bytes]:
    for number, value in wire.fields(graph):
        if isinstance(value, int):
            yield wire.whole(number, value)
        elif number == onnx_parts.GRAPH_INITIALIZER:
            yield wire.data(number, b"".join(_tensor(value, weights)))
        else:
            yield wire.data(number, bytes(value))


def _tensor(message: memoryview, weights: memoryview) -> Iterator[bytes]:
    """One whose values lie outside gets them; others stay as they are."""
    outside: dict[str, str] = {}
    for number, value in wire.fields(message):
        if number == onnx_parts.TENSOR_LOCATION:
            continue
        if isinstance(value, int):
            yield wire.whole(number, value)
        elif number == onnx_parts.TENSOR_EXTERNAL:
            outside |= [_pair(value)]
        else:
            yield wire.data(number, bytes(value))
    if outside:
        start = int(outside["offset"])
        held = weights[start : start + int(outside["length"])]
        yield wire.data(onnx_parts.TENSOR_RAW, bytes(held))
