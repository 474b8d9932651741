"""Every row of the recipe table, trained for real; its honest figures, for docs/models.md.

    python -m tests.measure_rivals --data DATA --leaks leaks.json --out OUT --minutes 60

On FracAtlas folds 1-4 train and fold 5 judges. On BoneData its authors' division is kept, copies
and all; then what their figure is worth: counted by radiograph, and at another hospital. 224 x 224
pixels, one epoch at least and at most so many minutes a training. OUT holds a JSON file per
training, from which the table is printed; what has one is not trained again. Several processes may
share OUT when each is given its own --row.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from osteo_desktop.evaluation import figures
from osteo_desktop.evaluation.scores import ScoredRadiograph, score_radiographs
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.labelled.layouts.reading import read_labels
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.labelled.splits import Division, divide
from osteo_desktop.progress import Progress
from osteo_desktop.training.prepared import Shelf
from osteo_desktop.training.recipes import read_recipe
from osteo_desktop.workflow.training.evaluation_files import labelled, read_leaks, write_json
from osteo_desktop.workflow.training.train import train_round

RECIPES = (
    "osteo-synergy-resnet18",
    "kaggle-cnn",
    "mura-resnet18",
    "mura-resnet50",
    "mura-resnet101",
    "osteo-synergy-resnet152v2",
    "osteo-synergy-resnet152v2-blocks",
)
FROZEN = ("osteo-synergy-resnet152v2", "osteo-synergy-resnet152v2-blocks")
MOST_IN_A_BATCH = 32
"""The 512 pictures of one recipe do not fit into this machine's memory when they are unfrozen."""


@dataclass(frozen=True)
class Row:
    recipe: str
    unfrozen: bool = False

    @property
    def name(self) -> str:
        return f"{self.recipe}-unfrozen" if self.unfrozen else self.recipe

    def changes(self, epoch: int) -> list[str]:
        made = ["preparation.shapes=[[224,224]]", f"stage.1.optimiser.batch={MOST_IN_A_BATCH}"]
        made += [f"stage.1.sampling.radiographs={epoch}"] if epoch else []
        return [*made, "stage.1.freeze_backbone=false"] if self.unfrozen else made


ROWS = {
    row.name: row
    for recipe in RECIPES
    for row in (Row(recipe), *([Row(recipe, True)] if recipe in FROZEN else []))
}


@dataclass(frozen=True)
class Case:
    """What a row is trained on, and on what it is then measured, by name."""

    division: Division
    tests: dict[str, list[LabelledRadiograph]]


def fracatlas(data: Path, leaks: Path) -> Case:
    division = divide(labelled([data / "fracatlas"], leaks=read_leaks(leaks)))
    return Case(division, {"fold 5": list(division.judging)})


def bonedata(data: Path, leaks: Path) -> Case:
    division = divide(read_labels(data / "bonedata", with_copies=True))
    originals = {item.path for item in read_labels(data / "bonedata")}
    elsewhere = labelled([data / "upperlimb"], frozenset({5}), read_leaks(leaks))
    return Case(
        division,
        {
            "validation files, as counted by its authors": list(division.judging),
            "validation radiographs": [i for i in division.judging if i.path in originals],
            "another hospital (upperlimb, fold 5)": elsewhere,
        },
    )


CASES: dict[str, Callable[[Path, Path], Case]] = {"fracatlas": fracatlas, "bonedata": bonedata}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--leaks", type=Path, required=True, help="of FracAtlas")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="cpu")
    parser.add_argument("--epoch", type=int, default=0, help="radiographs drawn; 0: all")
    parser.add_argument("--on", choices=CASES, action="append", help="[default: all]")
    parser.add_argument("--row", choices=ROWS, action="append", help="[default: all]")
    parser.add_argument("--table", action="store_true", help="print what OUT holds, train nothing")
    wanted = parser.parse_args()
    for name in () if wanted.table else wanted.on or CASES:
        case = CASES[name](wanted.data, wanted.leaks)
        shelf: Shelf = {}
        for row in (ROWS[one] for one in wanted.row or ROWS):
            file = wanted.out / f"{row.name}-on-{name}.json"
            if not file.is_file():
                print(file.stem, flush=True)
                changes = row.changes(wanted.epoch)
                write_json(file, _run(row, changes, case, wanted, shelf, file.stem))
    print(_table(wanted.out))


def _run(
    row: Row,
    changes: list[str],
    case: Case,
    wanted: argparse.Namespace,
    shelf: Shelf,
    name: str,
) -> dict[str, Any]:
    place = wanted.out / "trainings" / name
    place.mkdir(parents=True, exist_ok=True)
    recipe = read_recipe(row.recipe, changes)
    told = place / "epochs.jsonl"  # a training that was stopped goes on with these
    started = time.monotonic()

    def on_epoch(found: dict[str, Any]) -> None:
        with told.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(found) + "\n")
        print(
            f"  epoch {found['epoch']}: loss {found['loss']:.3f}, AUC {found['auc']:.3f}, "
            f"{found['seconds']:.0f} s",
            flush=True,
        )

    model = place / "model.safetensors"
    train_round(
        recipe,
        case.division.fit,
        case.division.judging,
        out=model,
        state=place / "training.state",
        device=wanted.device,
        minutes=wanted.minutes,
        with_scope=False,
        shelf=shelf,
        progress=lambda title: Progress(),
        on_epoch=on_epoch,
    )
    seconds = time.monotonic() - started
    epochs = [json.loads(line) for line in told.read_text(encoding="utf-8").splitlines()]
    seen = recipe.stages[0].sampling.radiographs or len(case.division.fit)
    classifier = Classifier.load(model, device="cpu")
    return {
        "recipe": row.recipe,
        "unfrozen": row.unfrozen,
        "claims": recipe.claims,
        "changes": changes,
        "division": case.division.words,
        "epochs": len(epochs),
        "pictures_seen": len(epochs) * seen,
        "minutes": seconds / 60,
        "best_accuracy_of_an_epoch": max(one["judging_accuracy"] for one in epochs),
        "tests": {
            test: _figures(score_radiographs(items, classifier, Progress()))
            for test, items in case.tests.items()
        },
    }


def _figures(scored: Sequence[ScoredRadiograph]) -> dict[str, Any]:
    """``accuracy`` calls fractured what is scored 0.5 or more."""
    found = figures.document(figures.group("test", "test", scored))
    labels = np.array([one.item.fractured for one in scored])
    called = np.array([one.score for one in scored]) >= 0.5
    names = ("radiographs", "fractured", "blocks", "auc", "auc_low", "auc_high", "pointing_game")
    return {
        **{name: found[name] for name in names},
        "accuracy": float((labels == called).mean()),
        "accuracy_of_the_larger_class": float(max(labels.mean(), 1 - labels.mean())),
    }


def _table(out: Path) -> str:
    """In the form in which docs/models.md holds it; a dash where a training has not run."""
    lines = [
        "| recipe | FracAtlas: pictures seen | AUC on fold 5 (95%) | accuracy there (all intact) "
        "| BoneData: pictures seen | accuracy, 51 files | 13 radiographs (all fractured) "
        "| AUC in another hospital (95%) |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for row in ROWS:
        made = [_made(out, row, case) for case in CASES]
        if any(made):
            lines.append(f"| `{row}` | {_on_fracatlas(made[0])} | {_on_bonedata(made[1])} |")
    return "\n".join(lines)


def _made(out: Path, row: str, case: str) -> dict[str, Any]:
    file = out / f"{row}-on-{case}.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


def _on_fracatlas(made: dict[str, Any]) -> str:
    if not made:
        return "– | – | –"
    (found,) = made["tests"].values()
    return f"{_seen(made)} | {_auc(found)} | {_accuracy(found)}"


def _on_bonedata(made: dict[str, Any]) -> str:
    if not made:
        return "– | – | – | –"
    files, radiographs, elsewhere = made["tests"].values()
    return f"{_seen(made)} | {files['accuracy']:.0%} | {_accuracy(radiographs)} | {_auc(elsewhere)}"


def _seen(made: dict[str, Any]) -> str:
    epochs = "1 epoch" if made["epochs"] == 1 else f"{made['epochs']} epochs"
    return f"{made['pictures_seen']:,} ({epochs})"


def _auc(found: dict[str, Any]) -> str:
    return f"{found['auc']:.2f} ({found['auc_low']:.2f}–{found['auc_high']:.2f})"


def _accuracy(found: dict[str, Any]) -> str:
    return f"{found['accuracy']:.0%} ({found['accuracy_of_the_larger_class']:.0%})"


if __name__ == "__main__":
    main()
