"""From what torch.fx traced to ONNX, for all that the networks of this program are made of.

A new block may need a new line in one of the tables; ``tests/inference/graphs`` translates every
backbone, neck and head.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import fx, nn
from torch.nn import functional

from osteo_desktop.inference.graphs.onnx_parts import FLOAT, FLOAT16, GraphParts
from osteo_desktop.inference.graphs.stored import StoredTensors


class UntranslatableNetwork(Exception):
    """It has an operation that no table here knows; torch computes it as ever."""


class Value(NamedTuple):
    name: str
    is_whole: bool = False
    """int64, as sizes are."""


class Translation:
    def __init__(self, root: nn.Module, stored: StoredTensors, location: str, prefix: str) -> None:
        """``prefix``: of the names in ``root`` before those in ``stored``."""
        self.parts = GraphParts()
        self.outputs: list[str] = []
        self.root = root
        self._stored, self._location, self._prefix = stored, location, prefix
        self._values: dict[fx.Node, Any] = {}

    def add(self, node: fx.Node) -> None:
        """The next node of the trace. Raises UntranslatableNetwork."""
        if node.op == "placeholder":
            self._values[node] = Value(node.name)
        elif node.op == "output":
            self.outputs = [self.float_of(value).name for value in self._known(node.args[0])]
        elif node.op == "get_attr":
            self._values[node] = Value(self.tensor(str(node.target)))
        elif node.op == "call_module":
            module = self.root.get_submodule(str(node.target))
            write = MODULES[type(module)]
            self._values[node] = write(self, module, str(node.target), *self._known(node.args))
        else:
            table: Mapping[Any, Any] = METHODS if node.op == "call_method" else FUNCTIONS
            if node.target not in table:
                raise UntranslatableNetwork(f"{node.op} {node.target}")
            kwargs = {key: self._known(value) for key, value in node.kwargs.items()}
            self._values[node] = table[node.target](self, *self._known(node.args), **kwargs)

    def _known(self, value: Any) -> Any:
        if isinstance(value, fx.Node):
            return self._values[value]
        if isinstance(value, tuple | list):
            return [self._known(one) for one in value]
        return value

    def node(self, kind: str, *inputs: str, **attributes: Any) -> Value:
        return Value(self.parts.node(kind, inputs, **attributes))

    def whole(self, *values: int) -> str:
        """Name of a constant list of sizes."""
        return self.parts.constant(np.array(values, np.int64))

    def real(self, value: float) -> str:
        return self.parts.constant(np.array(value, np.float32))

    def float_of(self, value: Any) -> Value:
        """Of a value or a number."""
        if not isinstance(value, Value):
            return Value(self.real(float(value)))
        return self.node("Cast", value.name, to=FLOAT) if value.is_whole else value

    def tensor(self, path: str) -> str:
        """Name of a parameter or buffer in float32; what was computed of them lies in the graph."""
        name = path.removeprefix(self._prefix)
        if name not in self._stored:
            value = _attribute(self.root, path)
            return self.parts.constant(value.detach().float().cpu().numpy())
        wide = f"{name}.float32"
        held = self._stored[name]
        if name not in self.parts.initializers:
            self.parts.outside(
                name, held.shape, held.kind, self._location, held.offset, held.length
            )
            if held.kind == FLOAT16:
                self.parts.named(wide, "Cast", [name], to=FLOAT)
        return wide if held.kind == FLOAT16 else name


def _attribute(root: nn.Module, path: str) -> torch.Tensor:
    value: Any = root
    for part in path.split("."):
        value = getattr(value, part)
    return value


def _two(value: Any) -> list[int]:
    return [value, value] if isinstance(value, int) else list(value)


def _convolution(t: Translation, module: nn.Module, path: str, x: Value) -> Value:
    assert isinstance(module, nn.Conv2d)
    inputs = [x.name, t.tensor(f"{path}.weight")]
    if module.bias is not None:
        inputs.append(t.tensor(f"{path}.bias"))
    return t.node(
        "Conv",
        *inputs,
        strides=module.stride,
        pads=2 * _two(module.padding),
        dilations=module.dilation,
        group=module.groups,
    )


def _normalisation(t: Translation, module: nn.Module, path: str, x: Value) -> Value:
    assert isinstance(module, nn.BatchNorm2d)
    held = [
        t.tensor(f"{path}.{name}") for name in ("weight", "bias", "running_mean", "running_var")
    ]
    return t.node("BatchNormalization", x.name, *held, epsilon=float(module.eps))


def _pool(t: Translation, module: nn.Module, _: str, x: Value) -> Value:
    assert isinstance(module, nn.MaxPool2d)
    return t.node(
        "MaxPool",
        x.name,
        kernel_shape=_two(module.kernel_size),
        strides=_two(module.stride),
        pads=2 * _two(module.padding),
        ceil_mode=int(module.ceil_mode),
    )


def _zero_pad(t: Translation, module: nn.Module, _: str, x: Value) -> Value:
    assert isinstance(module, nn.ZeroPad2d)
    left, right, top, bottom = module.padding
    pads = t.whole(0, 0, top, left, 0, 0, bottom, right)
    return t.node("Pad", x.name, pads, t.real(0.0), mode="constant")


def _linear(t: Translation, module: nn.Module, path: str, x: Value) -> Value:
    assert isinstance(module, nn.Linear)
    return _gemm(t, x, Value(t.tensor(f"{path}.weight")), Value(t.tensor(f"{path}.bias")))


def _gemm(t: Translation, x: Value, weight: Value, bias: Value) -> Value:
    return t.node("Gemm", x.name, weight.name, bias.name, transB=1)


def _clipped(t: Translation, _: nn.Module, __: str, x: Value) -> Value:
    return t.node("Clip", x.name, t.real(0.0), t.real(6.0))


def _rectified(t: Translation, _: nn.Module, __: str, x: Value) -> Value:
    return t.node("Relu", x.name)


def _as_it_is(t: Translation, _: nn.Module, __: str, x: Value) -> Value:
    return x


MODULES: Mapping[type[nn.Module], Callable[..., Value]] = {
    nn.Conv2d: _convolution,
    nn.BatchNorm2d: _normalisation,
    nn.MaxPool2d: _pool,
    nn.ZeroPad2d: _zero_pad,
    nn.Linear: _linear,
    nn.ReLU: _rectified,
    nn.ReLU6: _clipped,
    nn.Dropout: _as_it_is,
    nn.Identity: _as_it_is,
}


def _binary(kind: str) -> Callable[[Translation, Any, Any], Value]:
    def write(t: Translation, one: Any, other: Any) -> Value:
        return t.node(kind, t.float_of(one).name, t.float_of(other).name)

    return write


def _item(t: Translation, value: Any, key: Any) -> Any:
    if isinstance(value, list):
        return value[key]
    keys = [key] if isinstance(key, int | slice) else list(key)
    if value.is_whole and isinstance(key, int):  # one of the sizes
        return Value(t.node("Gather", value.name, t.whole(key)).name, is_whole=True)
    cuts = [one for one in keys if isinstance(one, slice)]
    if len(cuts) < len(keys):
        raise UntranslatableNetwork(f"[{key}]")
    return Value(_slice(t, value, cuts), is_whole=value.is_whole)


_END = 2**31 - 1


def _slice(t: Translation, value: Value, keys: Sequence[slice]) -> str:
    cut = [
        (key.start or 0, _END if key.stop is None else key.stop, axis, key.step or 1)
        for axis, key in enumerate(keys)
        if key != slice(None)
    ]
    starts, ends, axes, steps = zip(*cut, strict=True)
    lists = [t.whole(*one) for one in (starts, ends, axes, steps)]
    return t.node("Slice", value.name, *lists).name


def _named_attribute(t: Translation, value: Value, name: str) -> Value:
    if name != "shape":
        raise UntranslatableNetwork(f".{name}")
    return Value(t.node("Shape", value.name).name, is_whole=True)


def _interpolated(t: Translation, x: Value, size: Value, mode: str, **others: Any) -> Value:
    if mode != "nearest" or any(others.values()):
        raise UntranslatableNetwork(f"interpolate {mode}")
    outer = _slice(t, _named_attribute(t, x, "shape"), [slice(None, 2)])
    sizes = t.node("Concat", outer, size.name, axis=0)
    return t.node(
        "Resize",
        x.name,
        "",
        "",
        sizes.name,
        mode="nearest",
        coordinate_transformation_mode="asymmetric",
        nearest_mode="floor",
    )


def _reduced(kind: str) -> Callable[..., Value]:
    def write(t: Translation, x: Value, dim: Any, keepdim: bool = False) -> Value:
        axes = [dim] if isinstance(dim, int) else dim
        if kind == "ReduceSum":  # took its axes as an input first
            return t.node(kind, x.name, t.whole(*axes), keepdims=int(keepdim))
        return t.node(kind, x.name, axes=axes, keepdims=int(keepdim))

    return write


def _log_sum_exp(t: Translation, x: Value, dim: int) -> Value:
    """In its parts: OpenVINO 2026.4 sums over all axes where ReduceLogSumExp names one."""
    most = t.node("ReduceMax", x.name, axes=[dim], keepdims=1)
    shares = t.node("Exp", t.node("Sub", x.name, most.name).name)
    total = t.node("ReduceSum", shares.name, t.whole(dim), keepdims=0)
    return t.node("Add", t.node("Log", total.name).name, _squeezed(t, most, dim).name)


def _deviation(t: Translation, x: Value, dim: Sequence[int], unbiased: bool) -> Value:
    if unbiased:
        raise UntranslatableNetwork("unbiased deviation")
    mean = t.node("ReduceMean", x.name, axes=dim, keepdims=1)
    away = t.node("Sub", x.name, mean.name)
    square = t.node("Mul", away.name, away.name)
    return t.node("Sqrt", t.node("ReduceMean", square.name, axes=dim, keepdims=0).name)


def _chunks(t: Translation, x: Value, count: int, dim: int) -> list[Value]:
    """Halves of a weight, whose width is known to be even."""
    size = t.node("Gather", t.node("Shape", x.name).name, t.whole(dim))
    half = t.node("Div", size.name, t.whole(count))
    first, last = t.whole(0), t.whole(_END)
    axis = t.whole(dim)
    return [
        t.node("Slice", x.name, first, half.name, axis),
        t.node("Slice", x.name, half.name, last, axis),
    ]


def _greater(t: Translation, one: Value, other: Any) -> Value:
    truth = t.node("Greater", one.name, t.float_of(other).name)
    return t.node("Cast", truth.name, to=FLOAT)


def _squeezed(t: Translation, x: Value, dim: int) -> Value:
    return t.node("Squeeze", x.name, t.whole(dim))


def _unsqueezed(t: Translation, x: Value, dim: int) -> Value:
    return t.node("Unsqueeze", x.name, t.whole(dim))


def _joined(t: Translation, values: Sequence[Value], dim: int) -> Value:
    return t.node("Concat", *(value.name for value in values), axis=dim)


def _functional_convolution(t: Translation, x: Value, weight: Value) -> Value:
    return t.node("Conv", x.name, weight.name)


def _same(t: Translation, x: Value, **_: Any) -> Value:
    return x


def _unary(kind: str) -> Callable[..., Value]:
    return lambda t, x, **_: t.node(kind, t.float_of(x).name)


FUNCTIONS: Mapping[Any, Callable[..., Any]] = {
    operator.add: _binary("Add"),
    operator.iadd: _binary("Add"),
    operator.sub: _binary("Sub"),
    operator.mul: _binary("Mul"),
    operator.truediv: _binary("Div"),
    operator.gt: _greater,
    operator.getitem: _item,
    getattr: _named_attribute,
    math.log: _unary("Log"),
    torch.relu: _unary("Relu"),
    torch.matmul: _binary("MatMul"),
    torch.cat: _joined,
    torch.logsumexp: _log_sum_exp,
    torch.conv2d: _functional_convolution,
    functional.linear: _gemm,
    functional.interpolate: _interpolated,
}

METHODS: Mapping[str, Callable[..., Any]] = {
    "add": _binary("Add"),
    "sub": _binary("Sub"),
    "mul": _binary("Mul"),
    "chunk": _chunks,
    "contiguous": _same,
    "flatten": lambda t, x, start: t.node("Flatten", x.name, axis=start),
    "float": lambda t, x: t.node("Cast", x.name, to=FLOAT),
    "mean": _reduced("ReduceMean"),
    "amax": _reduced("ReduceMax"),
    "sum": _reduced("ReduceSum"),
    "squeeze": _squeezed,
    "std": _deviation,
    "unsqueeze": _unsqueezed,
}
