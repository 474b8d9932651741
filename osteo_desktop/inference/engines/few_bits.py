"""Convolutions in int8, as a model's card names them: read, bound to the weights, put into a graph.

A card may say which convolutions bear eight bits, and between which values what each is given
lies. ``workflow.models.quantise`` finds that out; the weights stay the only ones there are, and are
rounded when the network is loaded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import WrongDocument
from osteo_desktop.inference.engine import EngineUnfit
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import ModelCard

CARD_KEY = "int8"
ENGINE = "openvino-int8"
"""Where :data:`ENGINES` and a card's measures have it."""
FULL = {"INFERENCE_PRECISION_HINT": "f32"}
"""OpenVINO's own option: nothing is rounded that the graph does not say."""
_LEVELS, _WEIGHT_LEVELS = 256, 255
_MOST_AT_ONCE = 64
_DOCUMENTS = Documents()


@dataclass(frozen=True)
class FewBits:
    weights_sha256: str
    """Of the weights that these were found for."""
    layers: Mapping[str, tuple[float, float]]
    """By a convolution's name in the graph: the least and the largest value that it is given."""
    margin: float
    """A logit so near to that of an operating point is computed again in full."""
    radiographs: int
    """Of the training, on which all this was found."""


def same_network(before: ModelCard, after: ModelCard) -> dict[str, Any]:
    """The document of ``after``, whose file has the network of ``before`` and another gate: what
    was found of its convolutions holds for that file too."""
    said = after.document.get(CARD_KEY)
    if not isinstance(said, Mapping) or said.get("weights_sha256") != before.weights_sha256:
        return dict(after.document)
    return {**after.document, CARD_KEY: {**said, "weights_sha256": after.weights_sha256}}


def few_bits(card: ModelCard) -> FewBits:
    """Raises EngineUnfit where the card says nothing of it, or what it says is of other weights."""
    said = card.document.get(CARD_KEY)
    if said is None:
        raise EngineUnfit(Notice.of(Code.NO_FEW_BITS))
    try:
        found = _DOCUMENTS.value(said, FewBits)
    except WrongDocument as error:
        raise EngineUnfit(Notice.of(Code.FEW_BITS_UNREADABLE)) from error
    if found.margin < 0.0 or any(low >= high for low, high in found.layers.values()):
        raise EngineUnfit(Notice.of(Code.FEW_BITS_UNREADABLE))
    if found.weights_sha256 != card.weights_sha256:
        raise EngineUnfit(Notice.of(Code.FEW_BITS_OF_OTHERS))
    return found


def convolutions(model: Any) -> dict[str, Any]:
    """Those of an openvino.Model that could be in int8, by name; those within each channel could
    not: OpenVINO computes them in float32 all the same."""
    return {
        operation.get_friendly_name(): operation
        for operation in model.get_ordered_ops()
        if operation.get_type_name() == "Convolution"
    }


def in_int8(openvino: Any, model: Any, layers: Mapping[str, tuple[float, float]]) -> Any:
    """Another openvino.Model, ``layers`` of which OpenVINO computes in int8.

    Their weights have 255 steps for each channel, as far as its largest reaches to both sides; what
    they are given has 256 steps. Raises EngineUnfit where one is not in the graph.
    """
    made = model.clone()
    found = convolutions(made)
    if not set(layers) <= set(found):
        raise EngineUnfit(Notice.of(Code.FEW_BITS_OF_OTHERS))
    weights = weights_of(openvino, model, list(layers))
    steps = openvino.opset13
    for name, (low, high) in layers.items():
        layer = found[name]
        ends = [steps.constant(np.float32(one)) for one in (low, high, low, high)]
        given = steps.fake_quantize(layer.input_value(0), *ends, _LEVELS)
        layer.input(0).replace_source_output(given.output(0))
        values = weights[name]
        reach = np.abs(values).max(axis=(1, 2, 3), keepdims=True).astype(np.float32)
        ends = [steps.constant(one) for one in (-reach, reach, -reach, reach)]
        rounded = steps.fake_quantize(steps.constant(values), *ends, _WEIGHT_LEVELS)
        layer.input(1).replace_source_output(rounded.output(0))
    return made


def weights_of(openvino: Any, model: Any, names: Sequence[str]) -> dict[str, np.ndarray]:
    """(out, in, rows, columns) float32 of convolutions."""
    steps, found = openvino.opset13, convolutions(model)
    ends = [steps.result(found[name].input_value(1)) for name in names]
    if not ends:
        return {}
    compiled = openvino.Core().compile_model(openvino.Model(ends, []), "CPU", FULL)
    said = compiled([])
    return {name: np.array(said[number]) for number, name in enumerate(names)}


def adds_up(openvino: Any) -> bool:
    """Whether this processor adds up products of eight bits without an overflow.

    Without VNNI, sums of two are cut off at 16 bits, which OpenVINO does not tell: so a small sum
    of the largest products is asked for.
    """
    steps, channels = openvino.opset13, _MOST_AT_ONCE
    given = steps.parameter([1, channels, 8, 8], np.float32, name="given")
    ends = [steps.constant(np.float32(one)) for one in (0.0, 255.0, 0.0, 255.0)]
    rounded = steps.fake_quantize(given, *ends, _LEVELS)
    ones = np.full((channels, channels, 1, 1), 127.0, np.float32)
    reach = [steps.constant(np.full((channels, 1, 1, 1), one, np.float32)) for one in (-127, 127)]
    weights = steps.fake_quantize(steps.constant(ones), *reach, *reach, _WEIGHT_LEVELS)
    summed = steps.convolution(rounded, weights, [1, 1], [0, 0], [0, 0], [1, 1])
    model = openvino.Model([steps.result(summed)], [given])
    compiled = openvino.Core().compile_model(model, "CPU", FULL | {"INFERENCE_NUM_THREADS": 1})
    most = np.full((1, channels, 8, 8), 255.0, np.float32)
    return bool(np.allclose(compiled([most])[0], 255.0 * 127.0 * channels, rtol=1e-3))
