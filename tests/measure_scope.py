"""Print what a model's scope gate refuses: bone radiographs, and pictures of anything else.

    python -m tests.measure_scope --data DATA [--model FILE] [--bones DIR]... [--foreign DIR]...

Radiographs that it was not fitted on, by source, with 95% intervals over blocks: fold 5 of
FracAtlas and upperlimb, BoneData, RF100, ``--bones``; FracAtlas's full-size radiographs and
BoneData wrapped as DX in twelve ways; photographs of films from fold 5 and BoneData, as a model is
shown them and with nothing cut out. Then, for each kind of foreign picture and each folder of
``--foreign``, how many the plain rules, the gate and either refuse, and of chest films and the
folders how many photographs as films. What the gate says of foreign sources left out of its
fitting stands in the card (``osteo-desktop models refit-scope``), and is printed first. Nothing
here fails a test: it measures.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
import torch

from osteo_desktop.errors.files import ReadError
from osteo_desktop.evaluation.intervals import figures
from osteo_desktop.imaging import display
from osteo_desktop.inference import scope
from osteo_desktop.inference.card import preparation_of
from osteo_desktop.inference.classifier import default_model
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.prepare import Preparation
from osteo_desktop.inference.scope_gate import Gate
from osteo_desktop.inference.weights import load_model
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.labelled.splits import JUDGING_FOLD
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.training.scope.inputs import describe, describe_pictures
from osteo_desktop.training.scope.photographs import EACH, as_films
from osteo_desktop.workflow.models.scope import picture_folders
from tests.made import scope_samples

SOURCES = ("fracatlas", "upperlimb")
_BONEDATA_STEP = 4
"""Every fourth of BoneData is wrapped in all ways: a dozen files each."""


class Measurer:
    def __init__(self, network: Network, preparation: Preparation, gate: Gate) -> None:
        self._network, self._preparation, self._gate = network, preparation, gate

    def refused(self, radiographs: Iterable[Radiograph]) -> tuple[np.ndarray, np.ndarray]:
        """(n,) bool each: by the plain rules, by the gate."""
        rules: list[bool] = []

        def noted() -> Iterator[Radiograph]:
            for radiograph in radiographs:
                rules.append(bool(scope.refusal(radiograph)))
                yield radiograph

        found = describe(noted(), self._network, self._preparation)
        return np.array(rules), self._gate.refused(found.descriptions, found.statistics)

    def print_false(
        self, name: str, radiographs: Iterable[Radiograph], blocks: Sequence[str] | None = None
    ) -> None:
        """``blocks``: of each radiograph; None: each is one."""
        rules, gate = self.refused(radiographs)
        names = [str(n) for n in range(len(gate))] if blocks is None else blocks
        share = gate.astype(np.float64)
        found = figures(lambda weights: {"refused": weights @ share / weights.sum(axis=1)}, names)
        low, high = found["refused"].low or 0.0, found["refused"].high or 0.0
        print(
            f"  {name:<34} {gate.sum():4} of {len(gate):4} by the gate "
            f"({gate.mean():.1%}, {low:.1%}-{high:.1%}), {rules.sum()} by the rules",
            flush=True,
        )

    def print_foreign(self, name: str, radiographs: Sequence[Radiograph]) -> None:
        rules, gate = self.refused(radiographs)
        print(
            f"  {name:<24} {len(gate):4}: rules {rules.mean():6.1%}, gate {gate.mean():6.1%}, "
            f"either {(rules | gate).mean():6.1%}; accepted {(~(rules | gate)).sum()}",
            flush=True,
        )

    def print_pictures(self, name: str, pictures: Iterable[np.ndarray]) -> None:
        """By the gate alone: grey pictures state nothing that a rule could look at."""
        found = describe_pictures(pictures, self._network, self._preparation)
        gate = self._gate.refused(found.descriptions, found.statistics)
        print(f"  {name:<24} {len(gate):4}: gate {gate.mean():6.1%}; accepted {(~gate).sum()}")

    def print_filmed(self, name: str, pictures: Sequence[np.ndarray]) -> None:
        """Their photographs as films, as a model is shown them, and with nothing cut out."""
        shown = list(as_films(pictures, first=0))
        self.print_pictures(f"{name}, cut out", shown[::EACH])
        self.print_pictures(f"{name}, as it is", shown[1::EACH])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=None, help="default: the installed one")
    parser.add_argument("--bones", type=Path, action="append", default=[])
    parser.add_argument("--foreign", type=Path, action="append", default=[])
    parser.add_argument("--most", type=int, default=300, help="of each folder, 0: all")
    parser.add_argument("--photographs", type=int, default=120, help="of each source")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    model = load_model(arguments.model or default_model())
    if model.gate is None:
        parser.error("this model has no gate")
    print(json.dumps((model.card.document.get("scope") or {}).get("gate"), indent=2))
    measurer = Measurer(model.network, preparation_of(model.card), model.gate)
    items = [item for source in SOURCES for item in read_labels(arguments.data / source)]
    held = [item for item in items if item.fold == JUDGING_FOLD]
    _print_false(measurer, held, arguments.data)
    never = read_labels(arguments.data / "bonedata")
    _print_photographs(measurer, [*held, *never], arguments.photographs)
    for folder in picture_folders(arguments.bones, arguments.most):
        measurer.print_pictures(f"{folder.name} (bones)", _pictures(folder.files))
    print("Foreign pictures refused")
    for kind, radiographs in scope_samples.foreign(arguments.data):
        measurer.print_foreign(kind, radiographs)
        if kind == "chest films":
            measurer.print_filmed("the same", [display.render(one) for one in radiographs])
    for folder in picture_folders(arguments.foreign, arguments.most):
        pictures = list(_pictures(folder.files))
        measurer.print_pictures(folder.name, pictures)
        measurer.print_filmed(folder.name, pictures[: arguments.photographs])


def _pictures(files: Iterable[Path]) -> Iterator[np.ndarray]:
    from osteo_desktop.imaging.any_picture import grey_picture

    return map(grey_picture, files)


def _print_false(measurer: Measurer, held: Sequence[LabelledRadiograph], data: Path) -> None:
    print("Radiographs refused, not fitted on")
    for source in SOURCES:
        own = _readable([item for item in held if item.source == source])
        name = f"{source}, fold {JUDGING_FOLD}"
        measurer.print_false(name, (one for one, _ in own), [item.block for _, item in own])
    for source in ("bonedata", "rf100"):
        own = _readable(read_labels(data / source))
        measurer.print_false(source, (one for one, _ in own), [item.block for _, item in own])
    external = [item.path for item in read_labels(data / "bonedata")]
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


def _print_photographs(measurer: Measurer, held: Sequence[LabelledRadiograph], count: int) -> None:
    for source in dict.fromkeys(item.source for item in held):
        own = [item for item in held if item.source == source]
        chosen = _readable(own[:: max(1, len(own) // max(1, count))])
        pictures = [display.render(one) for one, _ in chosen]
        measurer.print_filmed(f"{source}, photographed", pictures)


def _readable(
    items: Iterable[LabelledRadiograph],
) -> list[tuple[Radiograph, LabelledRadiograph]]:
    found = []
    for item in items:
        try:
            found.append((scope_samples.load(item.path), item))
        except ReadError as error:
            print(f"  left out: {error}")
    return found


if __name__ == "__main__":
    main()
