"""Fit a scope gate as training does, and print what it refuses and what it lets through.

    python -m tests.measure_scope --data ../shared/data

Fits on folds 1-4 of FracAtlas and upperlimb with the features of ``--model``, or takes the gate
in the model's file (``--own-gate``). Prints the false refusals in cross-validation over blocks,
on fold 5, on BoneData and on FracAtlas's full-size radiographs wrapped as DX in several ways
(halved they lie in all folds); then, for each kind of foreign picture, how many the plain rules,
the gate and either refuse. Nothing here fails a test: it measures.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import torch

from osteo_desktop.errors import ReadError
from osteo_desktop.imaging import display
from osteo_desktop.inference import scope
from osteo_desktop.inference.classifier import default_model
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.prepare import Preparation
from osteo_desktop.inference.scope_gate import ScopeGate
from osteo_desktop.inference.weights import load_model, preparation_of
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.labelled.splits import JUDGING_FOLD
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.training.scope.inputs import describe, learn_scope
from tests.made import scope_samples

SOURCES = ("fracatlas", "upperlimb")
_BONEDATA_STEP = 4
"""Every fourth of BoneData is wrapped in all ways: a dozen files each."""


class Measurer:
    def __init__(self, network: Network, preparation: Preparation, gate: ScopeGate) -> None:
        self._network, self._preparation, self._gate = network, preparation, gate

    def refused(self, radiographs: Iterable[Radiograph]) -> tuple[np.ndarray, np.ndarray]:
        """(n,) bool each: by the plain rules, by the gate."""
        rules: list[bool] = []

        def noted() -> Iterable[Radiograph]:
            for radiograph in radiographs:
                rules.append(bool(scope.refusal(radiograph)))
                yield radiograph

        found = describe(noted(), self._network, self._preparation)
        return np.array(rules), self._gate.refused(found.features, found.statistics)

    def print_false(self, name: str, radiographs: Iterable[Radiograph]) -> None:
        rules, gate = self.refused(radiographs)
        print(
            f"  {name:<34} {gate.sum():4} of {len(gate):4} by the gate ({gate.mean():.1%}), "
            f"{rules.sum()} by the rules",
            flush=True,
        )

    def print_foreign(self, name: str, radiographs: Sequence[Radiograph]) -> None:
        rules, gate = self.refused(radiographs)
        print(
            f"  {name:<24} {len(gate):4}: rules {rules.mean():4.0%}, gate {gate.mean():4.0%}, "
            f"either {(rules | gate).mean():4.0%}; accepted {(~(rules | gate)).sum()}",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=None, help="default: the installed one")
    parser.add_argument("--own-gate", action="store_true", help="the model's, instead of fitting")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    model = load_model(arguments.model or default_model())
    preparation = preparation_of(model.card)
    items = [item for source in SOURCES for item in read_labels(arguments.data / source)]
    if arguments.own_gate and model.gate is None:
        parser.error("this model has no gate of its own")
    own = model.gate if arguments.own_gate else None
    gate = own or _fitted(model.network, preparation, items)
    measurer = Measurer(model.network, preparation, gate)
    _print_false(measurer, items, arguments.data)
    print("Foreign pictures refused")
    for kind, radiographs in scope_samples.foreign(arguments.data):
        measurer.print_foreign(kind, radiographs)


def _fitted(
    network: Network, preparation: Preparation, items: Sequence[LabelledRadiograph]
) -> ScopeGate:
    fit_on = [item for item in items if item.fold != JUDGING_FOLD]
    fit = learn_scope(network, preparation, fit_on, Progress(), seed=0)
    assert fit is not None
    for name, value in fit.figures.items():
        print(f"{name}: {value}", flush=True)
    size = sum(tensor.nbytes for tensor in fit.gate.tensors().values())
    print(f"examples kept: {len(fit.gate.weights)}; {size / 1024:.0f} KiB")
    return fit.gate


def _print_false(measurer: Measurer, items: Sequence[LabelledRadiograph], data: Path) -> None:
    print("Radiographs refused, not fitted on")
    for source in SOURCES:
        held = [i for i in items if i.source == source and i.fold == JUDGING_FOLD]
        measurer.print_false(f"{source}, fold {JUDGING_FOLD}", _readable(i.path for i in held))
    external = [item.path for item in read_labels(data / "bonedata")]
    measurer.print_false("bonedata", _readable(external))
    full_size = sorted((data / "fracatlas" / "fullsize").glob("*"))
    for name, paths in (("fullsize", full_size), ("bonedata", external[::_BONEDATA_STEP])):
        _print_wrapped(measurer, name, paths)


def _print_wrapped(measurer: Measurer, name: str, paths: Sequence[Path]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for variant in scope_samples.VARIANTS:
            radiographs = (
                scope_samples.wrapped(
                    display.render(scope_samples.load(path)), variant, Path(folder)
                )
                for path in paths
            )
            measurer.print_false(f"{name} as DX, {variant}", radiographs)


def _readable(paths: Iterable[Path]) -> Iterable[Radiograph]:
    for path in paths:
        try:
            yield scope_samples.load(path)
        except ReadError as error:
            print(f"  left out: {error}")


if __name__ == "__main__":
    main()
