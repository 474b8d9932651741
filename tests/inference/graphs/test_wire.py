"""What is written is what Google's own library reads, and the other way round."""

from __future__ import annotations

from contextlib import suppress

import onnx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.inference.graphs import onnx_parts, wire

INT64 = st.integers(-(2**63), 2**63 - 1)


@settings(max_examples=50)
@given(INT64, st.text(max_size=20), st.binary(max_size=300))
def test_onnx_reads_what_is_written(number: int, text: str, raw: bytes) -> None:
    tensor = onnx.TensorProto()
    tensor.ParseFromString(
        wire.whole(1, number) + wire.whole(2, 1) + wire.text(8, text) + wire.data(9, raw)
    )
    assert (list(tensor.dims), tensor.name, tensor.raw_data) == ([number], text, raw)


@settings(max_examples=50)
@given(INT64, st.text(max_size=20), st.floats(width=32, allow_nan=False))
def test_what_onnx_writes_is_read(number: int, text: str, real: float) -> None:
    attribute = onnx.AttributeProto(name=text, i=number, f=real)
    held = dict(wire.fields(attribute.SerializeToString()))
    assert bytes(held[1]).decode() == text  # type: ignore[arg-type]
    assert held[3] == number % 2**64
    assert wire.data(2, bytes(held[2]))[2:] == wire.real(2, real)[1:]  # type: ignore[arg-type]


@given(st.binary(max_size=60))
def test_any_bytes_are_fields_or_an_error(raw: bytes) -> None:
    with suppress(wire.WireError):
        assert all(number >= 0 for number, _ in wire.fields(raw))


def test_what_ends_within_a_field_is_an_error() -> None:
    for cut in (b"\x0a", b"\x0a\x05ab", b"\x08", b"\x0b", b"\x08" + b"\xff" * 11):
        with pytest.raises(wire.WireError):
            list(wire.fields(cut))


def test_the_numbers_of_fields_and_types_are_onnxs() -> None:
    tensor = onnx.TensorProto.DESCRIPTOR.fields_by_name
    assert tensor["external_data"].number == onnx_parts.TENSOR_EXTERNAL
    assert tensor["data_location"].number == onnx_parts.TENSOR_LOCATION
    assert tensor["raw_data"].number == onnx_parts.TENSOR_RAW
    assert onnx.GraphProto.DESCRIPTOR.fields_by_name["initializer"].number == (
        onnx_parts.GRAPH_INITIALIZER
    )
    model = onnx.ModelProto.DESCRIPTOR.fields_by_name
    assert model["graph"].number == onnx_parts.MODEL_GRAPH
    assert model["metadata_props"].number == onnx_parts.MODEL_METADATA
    types = onnx.TensorProto
    assert onnx_parts.TYPES == {
        "float32": types.FLOAT,
        "uint8": types.UINT8,
        "int64": types.INT64,
        "float16": types.FLOAT16,
    }
