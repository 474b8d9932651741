"""Makes the default model from the files alone: its backbone, the model, its figures.

    python packaging/make_default.py backbone --data DATA --out OUT    the distilled backbone
    python packaging/make_default.py model --data DATA --out OUT       and the model
    python packaging/make_default.py figures --data DATA --out OUT     and its rounds and crossings
    python packaging/make_default.py figures ... --only-say           only says what would be run

Each does what must come before it too. DATA holds fracatlas, upperlimb, bonedata, rf100 and
unlabelled (folders, or radiographs.tar and natural.tar). Stopped or killed, the same command goes
on: what is whole is not made again, what was begun is resumed. It wants a GPU: on two cores the
distillation alone takes days.

OUT then holds leaks/, backbones/, default.safetensors and its card, default.oof.csv, rounds/ and
crossings/. Nothing of the program's own files is replaced: copy them when they are wanted.
"""

from __future__ import annotations

import argparse
import shlex
import shutil
import sys
import tarfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("fracatlas", "upperlimb")
EXTERNAL, PLACES = "bonedata", "rf100"
RADIOGRAPHS = ("knee", "forearm", "shoulder", "chest")
"""Unlabelled, of known rights; spine's source states none."""
PICTURES = ("imagenette", "samples", "caltech", "scene")
_ARCHIVES = ("radiographs.tar", "natural.tar")


@dataclass(frozen=True)
class Step:
    """One command of the program, and the file that is there once it has ended well."""

    goal: str
    """"backbone", "model" or "figures"."""
    done: Path
    command: tuple[str, ...]


def steps(wanted: argparse.Namespace) -> list[Step]:
    """Everything, in order."""
    data, out = wanted.data, wanted.out
    leaks = out / "leaks" / "leaks.json"
    sources = _options("--data", [data / name for name in SOURCES])
    external = _options("--external", [data / EXTERNAL])
    rights = ("--rights", str(wanted.rights))
    common = (*sources, "--leaks", str(leaks))
    device = ("--device", wanted.device)
    everything = [data / name for name in (*SOURCES, EXTERNAL, PLACES)]
    backbone = out / "backbones" / f"{wanted.backbone}-distilled.safetensors"
    model = out / "default.safetensors"
    how = ("--recipe", wanted.recipe, "--weights", str(backbone), *device)
    places = ("--places", str(data / PLACES), *rights)
    unlabelled = _unlabelled(data, out)
    rounds = out / "rounds" / f"{Path(wanted.recipe).stem}.oof.csv"
    crossings = out / "crossings" / "crossings.json"
    folds = ("--folds", str(wanted.folds))
    audit = ("audit", *_options("--data", everything), "--out", str(out / "leaks"))
    distil = (
        *("distil", *_options("--pictures", [unlabelled / name for name in PICTURES])),
        *_options("--radiographs", [unlabelled / name for name in RADIOGRAPHS]),
        *(*common, *rights, "--backbone", wanted.backbone, *device),
        *("--out", str(out / "backbones"), *shlex.split(wanted.distil)),
    )
    train = ("train", *how, *common, *external, *places, *_about(wanted), "--out", str(model))
    evaluate = ("evaluate", *how, *common, *external, *places)
    complete = (
        *("models", "complete", str(model), "--rounds", str(out / "rounds" / "metrics.json")),
        *("--crossings", str(crossings), "--variants", str(wanted.variants)),
    )
    # The crossings test RF100 too, so that its places are left out of their trainings.
    tested = ("--external", str(data / PLACES), "--crossings", "--out", str(out / "crossings"))
    return [
        Step("backbone", leaks, audit),
        Step("backbone", backbone.with_suffix(".json"), distil),
        Step("model", model.with_suffix(".json"), train),
        Step("figures", rounds, (*evaluate, *folds, "--out", str(out / "rounds"))),
        Step("figures", crossings, (*evaluate, *tested)),
        Step("figures", out / "default.oof.csv", complete),
    ]


def _options(name: str, values: Sequence[Path]) -> tuple[str, ...]:
    return tuple(word for value in values for word in (name, str(value)))


def _about(wanted: argparse.Namespace) -> tuple[str, ...]:
    return () if wanted.about is None else ("--about", str(wanted.about))


def _unlabelled(data: Path, out: Path) -> Path:
    """Where the folders lie, or will lie once :func:`unpack` has run."""
    own = data / "unlabelled"
    return own if (own / PICTURES[0]).is_dir() else out / "unlabelled"


def unpack(data: Path, out: Path) -> None:
    """The unlabelled pictures' archives, where they are no folders yet; whole or not at all."""
    place = _unlabelled(data, out)
    if place.is_dir():
        return
    partial = place.with_name("unlabelled.partial")
    shutil.rmtree(partial, ignore_errors=True)
    for name in _ARCHIVES:
        with tarfile.open(data / "unlabelled" / name) as archive:
            archive.extractall(partial, filter="data")
    partial.rename(place)


def make(wanted: argparse.Namespace, run: Callable[[list[str]], int]) -> int:
    """Run what is not done yet up to the goal; the first command that fails ends it."""
    goals = ("backbone", "model", "figures")
    until = len(goals) if wanted.goal == "all" else goals.index(wanted.goal) + 1
    todo = [step for step in steps(wanted) if step.goal in goals[:until]]
    for step in todo:
        print(
            f"{'done' if step.done.is_file() else 'run '}  osteo-desktop {shlex.join(step.command)}"
        )
    if wanted.only_say:
        return 0
    wanted.out.mkdir(parents=True, exist_ok=True)
    unpack(wanted.data, wanted.out)
    for step in todo:
        if step.done.is_file():
            continue
        code = run(list(step.command))
        if code == 0 and step.command[:2] == ("models", "complete"):
            (scores,) = (wanted.out / "rounds").glob("*.oof.csv")
            shutil.copy(scores, step.done)
        if code or not step.done.is_file():
            print(f"stopped at: osteo-desktop {shlex.join(step.command)}", file=sys.stderr)
            return code or 1
    return 0


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("goal", choices=["backbone", "model", "figures", "all"])
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--recipe", default="resnet18", metavar="NAME|FILE")
    parser.add_argument("--backbone", default="resnet18", help="what the recipe begins with")
    parser.add_argument("--distil", default="", help='more for distil, as "--views 4400000"')
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--variants", type=int, default=23, help="tried before, for the card")
    parser.add_argument("--device", default="auto")
    parser.add_argument(
        "--rights", type=Path, default=ROOT / "resources" / "model-cards" / "pictures.json"
    )
    parser.add_argument("--about", type=Path, help="JSON of what people say of the model")
    parser.add_argument(
        "--only-say", action="store_true", help="what would be run, and run nothing"
    )
    return parser.parse_args(arguments)


def main() -> int:
    from osteo_desktop.__main__ import main as run

    return make(parsed(sys.argv[1:]), run)


if __name__ == "__main__":
    sys.exit(main())
