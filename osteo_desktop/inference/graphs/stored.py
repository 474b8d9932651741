"""Where tensors lie in a safetensors file. No torch, and nothing is copied."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass

from osteo_desktop.inference.graphs.onnx_parts import FLOAT, FLOAT16

_KINDS = {"F32": FLOAT, "F16": FLOAT16}


@dataclass(frozen=True)
class Stored:
    kind: int
    """Of ONNX's types."""
    shape: tuple[int, ...]
    offset: int
    """Of its first byte in the file."""
    length: int


StoredTensors = Mapping[str, Stored]


def stored_tensors(data: bytes | memoryview) -> StoredTensors:
    """Of a whole file, those that hold floats. Raises ValueError, KeyError for what is none."""
    (length,) = struct.unpack_from("<Q", data, 0)
    header = json.loads(bytes(data[8 : 8 + length]))
    start = 8 + length
    return {
        name: Stored(
            _KINDS[said["dtype"]],
            tuple(said["shape"]),
            start + said["data_offsets"][0],
            said["data_offsets"][1] - said["data_offsets"][0],
        )
        for name, said in header.items()
        if name != "__metadata__" and said["dtype"] in _KINDS
    }
