"""A few steps of training, ours or the rival's, in a process of their own as trainings have.

    python -m benchmarks.programs.training_steps ours|rival STAGE STEPS FOLDER

Prints the seconds of each step after the first.
"""

from __future__ import annotations

import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from benchmarks.machine import cores
from osteo_desktop.inference.networks.build import build
from osteo_desktop.inference.networks.published import load_published
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.splits import divide
from osteo_desktop.progress import Progress, ProgressState
from osteo_desktop.records.codes import Code
from osteo_desktop.training.recipes import read_recipe
from osteo_desktop.workflow.training.train import train_round


class Steps(Progress):
    """Notes when a training says that a step is done."""

    def __init__(self) -> None:
        super().__init__(self._hear)
        self.moments: list[float] = []
        self._last: object = None

    def _hear(self, state: ProgressState) -> None:
        said = state.message
        if said is not None and said.code == Code.EPOCH_STEP and said is not self._last:
            self._last = said
            self.moments.append(time.perf_counter())


def ours(stage: int, count: int, root: Path) -> list[float]:
    """By ``train_round`` itself, as the command trains; the recipe's other stage has one step."""
    batch = read_recipe("default").stages[stage].optimiser.batch
    recipe = read_recipe(
        "default",
        [
            "stage.1.epochs=1",
            "stage.2.epochs=1",
            f"stage.{stage + 1}.sampling.radiographs={batch * (count + 2)}",
            f"stage.{2 - stage}.sampling.radiographs=1",
        ],
    )
    steps, division = Steps(), divide(read_labels(root))
    with tempfile.TemporaryDirectory() as scratch:
        train_round(
            recipe,
            division.fit,
            division.judging,
            out=Path(scratch) / "made.safetensors",
            state=Path(scratch) / "made.state",
            device="cpu",
            with_scope=False,
            progress=lambda _: steps,
            on_epoch=lambda found: None,
        )
    moments = steps.moments if stage == 0 else steps.moments[-(count + 2) :]  # of this stage alone
    if len(moments) < count + 2:
        raise RuntimeError(f"{len(moments)} steps were told of")
    return [after - before for before, after in pairwise(moments)][1 : count + 1]


def rival(stage: int, count: int, root: Path) -> list[float]:
    from benchmarks.rivals.torchvision_training import steps

    recipe = read_recipe("default")
    network = build(recipe.network, 0)
    load_published(network, recipe.weights)
    side = recipe.stages[stage].framing.size or 320
    batch = recipe.stages[stage].optimiser.batch
    return steps(network, root / "Data" / "train", side, batch, count + 1, cores())[1:]


def main() -> None:
    whose, stage, count, root = sys.argv[1:]
    measured = {"ours": ours, "rival": rival}[whose]
    print(*measured(int(stage), int(count), Path(root)))


if __name__ == "__main__":
    main()
