"""``osteo-desktop evaluate``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from osteo_desktop.cli.evaluation_lines import (
    difference_line,
    show_corners,
    show_differences,
    show_epoch,
    show_evaluation,
    show_groups,
)
from osteo_desktop.cli.language.speech import wrong_usage
from osteo_desktop.cli.options import (
    FILE,
    data_option,
    device_option,
    leaks_option,
    model_option,
    places_option,
    rights_option,
)
from osteo_desktop.cli.output import say_disclaimer
from osteo_desktop.cli.progress_display import shown_progress, shown_stages
from osteo_desktop.wording.say import marked

if TYPE_CHECKING:
    from osteo_desktop.workflow.training.rounds import RoundsRequest

_EXCLUDE = marked("These exclude each other: {names}.")


@dataclass(frozen=True)
class _Wanted:
    """The command line."""

    data: tuple[Path, ...]
    out: Path
    fold: tuple[int, ...]
    external: tuple[Path, ...]
    model: Path | None
    device: str
    recipe: str | None
    changes: tuple[str, ...]
    seed: int | None
    weights: str | None
    folds: int | None
    round: tuple[int, ...]
    crossings: bool
    robustness: int | None
    photographs: int | None
    scores: Path | None
    against: Path | None
    leaks: Path | None
    places: tuple[Path, ...]
    rights: Path | None


@click.command()
@data_option
@click.option(
    "--out", type=FILE, required=True, metavar="DIR", help="Figures, scores and page go there."
)
@click.option(
    "--fold", type=click.IntRange(1, 5), multiple=True, help="Only these folds of the data."
)
@click.option(
    "--external",
    type=FILE,
    multiple=True,
    metavar="DIR",
    help="Labelled radiographs that are never trained on; their figures stand apart.",
)
@model_option
@click.option(
    "--recipe",
    metavar="NAME|FILE",
    help="Train this recipe anew in every round instead of measuring a model.",
)
@click.option(
    "--set",
    "changes",
    multiple=True,
    metavar="KEY=VALUE",
    help="With --recipe: change it, as in stage.1.epochs=5; several times for more.",
)
@click.option("--seed", type=int, help="With --recipe. [default: 0]")
@click.option(
    "--weights",
    metavar="imagenet|distilled|random|FILE",
    help="With --recipe: begin each training with these. [default: as the recipe says]",
)
@click.option(
    "--folds",
    type=click.IntRange(3, 5),
    help="With --recipe: so many rounds, each tested on what it never saw. [default: 5]",
)
@click.option(
    "--round",
    type=click.IntRange(1, 5),
    multiple=True,
    help="With --recipe: train and score only this round, as another process does the others; the "
    "same command without it then gives the figures.",
)
@click.option(
    "--crossings",
    is_flag=True,
    help="With --recipe: train on one --data, test on another, and on all for each --external.",
)
@click.option(
    "--robustness",
    type=click.IntRange(min=2),
    metavar="N",
    help="What bad pictures cost: N fractured and N other radiographs per source, each turned, "
    "blurred, cut off and so on.",
)
@click.option(
    "--photographs",
    type=click.IntRange(min=2),
    metavar="N",
    help="What photographs of films cost: N fractured and N other radiographs per source, as they "
    "are, photographed by a camera model, and rectified.",
)
@click.option(
    "--scores",
    type=FILE,
    metavar="FILE",
    help="The figures of an earlier run again, from its CSV of scores.",
)
@click.option(
    "--against",
    type=FILE,
    metavar="FILE",
    help="With --scores: paired differences to these, with intervals.",
)
@places_option
@rights_option
@leaks_option
@device_option
def evaluate(**options: Any) -> None:
    """Measure a model, or a recipe in rounds, on labelled radiographs.

    Per source, with 95% intervals over patients: metrics.json, the scores as CSV, and a page as
    PDF and HTML. A run of rounds that was stopped goes on with the same command.
    """
    wanted = _Wanted(**options)
    _check(wanted)
    say_disclaimer()
    if wanted.against is not None:
        _compare(wanted)
    elif wanted.scores is not None:
        _from_scores(wanted)
    elif wanted.crossings:
        _crossings(wanted)
    elif wanted.robustness is not None:
        _robustness(wanted)
    elif wanted.photographs is not None:
        _photographs(wanted)
    elif wanted.recipe is not None:
        _rounds(wanted)
    else:
        _model(wanted)


def _check(wanted: _Wanted) -> None:
    """Options that say nothing together are an error, not passed over."""
    alone = {
        "--model": wanted.model,
        "--recipe": wanted.recipe,
        "--scores": wanted.scores,
    }
    given = [name for name, value in alone.items() if value is not None]
    if len(given) > 1:
        raise wrong_usage(_EXCLUDE, names=", ".join(given))
    needed = {
        "--folds": (wanted.folds is not None, "--recipe"),
        "--round": (bool(wanted.round), "--recipe"),
        "--crossings": (wanted.crossings, "--recipe"),
        "--set": (bool(wanted.changes), "--recipe"),
        "--seed": (wanted.seed is not None, "--recipe"),
        "--weights": (wanted.weights is not None, "--recipe"),
        "--places": (bool(wanted.places), "--recipe"),
        "--against": (wanted.against is not None, "--scores"),
    }
    for name, (there, other) in needed.items():
        if there and other not in given:
            raise wrong_usage("{name} needs {other}.", name=name, other=other)
    if wanted.recipe is not None and wanted.fold:
        raise wrong_usage("--fold chooses what a model is measured on; rounds take all folds.")
    for name, given_too in (("--folds", wanted.folds is not None), ("--round", bool(wanted.round))):
        if wanted.crossings and given_too:
            raise wrong_usage(_EXCLUDE, names=f"{name}, --crossings")
    made = {"--robustness": wanted.robustness, "--photographs": wanted.photographs}
    asked = [name for name, value in made.items() if value is not None]
    if len(asked) > 1:
        raise wrong_usage(_EXCLUDE, names=", ".join(asked))
    if asked and (given[:1] not in ([], ["--model"]) or wanted.external):
        raise wrong_usage("{name} needs a model, and takes no --external.", name=asked[0])
    if wanted.scores is not None and wanted.external:
        raise wrong_usage("--external needs a model or a --recipe.")


def _model(wanted: _Wanted) -> None:
    from osteo_desktop.workflow.reading.batch import open_classifier
    from osteo_desktop.workflow.training.evaluate import evaluate_model
    from osteo_desktop.workflow.training.evaluation_files import read_leaks

    classifier = open_classifier(wanted.model, wanted.device)
    with shown_progress() as progress:
        result = evaluate_model(
            wanted.data,
            wanted.out,
            classifier,
            progress,
            folds=frozenset(wanted.fold),
            external=wanted.external,
            leaks=read_leaks(wanted.leaks),
        )
    show_evaluation(result)


def _from_scores(wanted: _Wanted) -> None:
    from osteo_desktop.workflow.training.evaluate import evaluate_scores
    from osteo_desktop.workflow.training.evaluation_files import read_leaks

    assert wanted.scores is not None
    result = evaluate_scores(
        wanted.scores,
        wanted.data,
        wanted.out,
        folds=frozenset(wanted.fold),
        leaks=read_leaks(wanted.leaks),
    )
    show_evaluation(result)


def _rounds(wanted: _Wanted) -> None:
    from osteo_desktop.workflow.training.cross_validate import cross_validate, train_rounds

    folds = wanted.folds or 5
    with shown_stages() as stage:
        if wanted.round:
            numbers = frozenset(wanted.round)
            done = train_rounds(numbers, _request(wanted), folds, stage, show_epoch)
            click.echo("\n".join(str(path) for path in done))
            return
        result = cross_validate(_request(wanted), folds, stage, show_epoch)
    show_evaluation(result)


def _crossings(wanted: _Wanted) -> None:
    from osteo_desktop.workflow.training.crossings import cross

    with shown_stages() as stage:
        result = cross(_request(wanted), stage, show_epoch)
    show_groups(result.groups)
    click.echo(f"{result.metrics_file}\n{result.pdf}\n{result.html}")


def _robustness(wanted: _Wanted) -> None:
    from osteo_desktop.workflow.reading.batch import open_classifier
    from osteo_desktop.workflow.training.evaluation_files import read_leaks
    from osteo_desktop.workflow.training.robustness import robustness

    assert wanted.robustness is not None
    classifier = open_classifier(wanted.model, wanted.device)
    with shown_progress() as progress:
        result = robustness(
            wanted.data,
            wanted.out,
            classifier,
            progress,
            most=wanted.robustness,
            folds=frozenset(wanted.fold),
            leaks=read_leaks(wanted.leaks),
        )
    for found in result.groups:
        click.echo(difference_line(found.name, found))
    click.echo(str(result.file))


def _photographs(wanted: _Wanted) -> None:
    from osteo_desktop.workflow.reading.batch import open_classifier
    from osteo_desktop.workflow.training.evaluation_files import read_leaks
    from osteo_desktop.workflow.training.photographs import photographs

    assert wanted.photographs is not None
    classifier = open_classifier(wanted.model, wanted.device)
    with shown_progress() as progress:
        result = photographs(
            wanted.data,
            wanted.out,
            classifier,
            progress,
            most=wanted.photographs,
            folds=frozenset(wanted.fold),
            leaks=read_leaks(wanted.leaks),
        )
    for found in result.groups:
        click.echo(difference_line(f"{found.source}, {found.way}", found))
    show_corners(result.corners)
    click.echo(str(result.file))


def _request(wanted: _Wanted) -> RoundsRequest:
    from osteo_desktop.workflow.training.evaluation_files import read_leaks
    from osteo_desktop.workflow.training.rounds import RoundsRequest

    assert wanted.recipe is not None
    return RoundsRequest(
        recipe=wanted.recipe,
        data=wanted.data,
        out=wanted.out,
        changes=wanted.changes,
        external=wanted.external,
        places=wanted.places,
        rights=wanted.rights,
        seed=wanted.seed or 0,
        weights=wanted.weights or "",
        device=wanted.device,
        leaks=read_leaks(wanted.leaks),
    )


def _compare(wanted: _Wanted) -> None:
    from osteo_desktop.workflow.training.evaluate import compare_scores

    assert wanted.scores is not None
    assert wanted.against is not None
    result = compare_scores(
        wanted.scores, wanted.against, wanted.data, wanted.out, folds=frozenset(wanted.fold)
    )
    show_differences(result.differences)
    click.echo(str(result.file))
