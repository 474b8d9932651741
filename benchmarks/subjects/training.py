"""A step of the default recipe's two stages, and of torchvision's reference loop on the same."""

from __future__ import annotations

import statistics
import subprocess
import tempfile
from pathlib import Path

from benchmarks.processes import python
from benchmarks.row import Outcome, Pair
from benchmarks.subject import Size
from osteo_desktop.training.recipes import read_recipe
from tests.made.layouts import make_class_folders

_STEPS, _TURNS, _PICTURES = 3, 2, 200


def measure(size: Size) -> Outcome:
    """Milliseconds of an example, both stages together: the recipe draws as many for each."""
    stages = read_recipe("default").stages
    taken: dict[tuple[str, int], list[float]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        root = make_class_folders(Path(scratch) / "made", _PICTURES)
        for _ in range(_TURNS):
            for number, stage in enumerate(stages):
                for whose in ("ours", "rival"):
                    found = _steps(whose, number, root)
                    each = [1000 * seconds / stage.optimiser.batch for seconds in found]
                    taken.setdefault((whose, number), []).extend(each)
    median = {key: statistics.median(times) for key, times in taken.items()}
    said = "; ".join(
        f"{stage.name}: {median['ours', number]:.0f} against {median['rival', number]:.0f} ms"
        for number, stage in enumerate(stages)
    )
    own, rival = (sum(median[whose, n] for n in range(len(stages))) for whose in ("ours", "rival"))
    return Outcome({"training-step": Pair(own, rival, f"an example, {said}")})


def _steps(whose: str, stage: int, root: Path) -> list[float]:
    program = python("-m", "benchmarks.programs.training_steps", whose, str(stage), str(_STEPS))
    ran = subprocess.run([*program, str(root)], check=True, text=True, stdout=subprocess.PIPE)
    return [float(word) for word in ran.stdout.split()[-_STEPS:]]
