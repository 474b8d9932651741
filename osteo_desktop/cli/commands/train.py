"""``osteo-desktop train``."""

from __future__ import annotations

import math
from contextlib import ExitStack
from pathlib import Path
from typing import Literal

import click

from osteo_desktop.atomic_file import check_destinations
from osteo_desktop.cli.language.speech import tell
from osteo_desktop.cli.options import (
    FILE,
    data_option,
    device_option,
    leaks_option,
    places_option,
    rights_option,
)
from osteo_desktop.cli.output import say_disclaimer
from osteo_desktop.cli.progress_display import shown_stages
from osteo_desktop.cli.training_events import Listener
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.records.finding import auc_words
from osteo_desktop.records.models.training_events import Failed, Finished


@click.command()
@data_option
@click.option(
    "--recipe",
    default="default",
    show_default=True,
    metavar="NAME|FILE",
    help="What to train and how; see 'osteo-desktop recipes'.",
)
@click.option("--out", type=FILE, required=True, metavar="FILE", help="The .safetensors to write.")
@click.option(
    "--weights",
    default="",
    metavar="imagenet|distilled|random|FILE",
    help="Begin with published or earlier weights, or without. [default: as the recipe says]",
)
@click.option(
    "--teacher",
    "teachers",
    type=FILE,
    multiple=True,
    metavar="FILE",
    help="A model that teaches while the new one learns; several times for their mean. [default: "
    "the recipe's own teacher is trained first, if it has one]",
)
@click.option(
    "--set",
    "changes",
    multiple=True,
    metavar="KEY=VALUE",
    help="Change the recipe, as in stage.1.epochs=5; several times for more.",
)
@click.option("--seed", type=int, default=0, show_default=True)
@click.option(
    "--state",
    type=FILE,
    metavar="FILE",
    help="Saved after every epoch; a run found there is resumed. [default: beside --out]",
)
@click.option(
    "--external",
    type=FILE,
    multiple=True,
    metavar="DIR",
    help="Labelled radiographs for measuring once at the end, never for choosing.",
)
@click.option(
    "--about",
    type=FILE,
    metavar="FILE",
    help="JSON for the card: intended use, limits, licences (see resources/model-cards).",
)
@click.option(
    "--minutes",
    type=click.FloatRange(min=0.0),
    metavar="N",
    help="Begin no epoch that would end later; each stage has at least one.",
)
@click.option("--log", type=FILE, metavar="FILE", help="Append what happens, a JSON line each.")
@click.option("--curves", type=FILE, metavar="FILE", help="Draw loss and AUC there (PNG).")
@click.option(
    "--track",
    type=click.Choice(["tensorboard", "mlflow"]),
    help="Also follow the run with one of these, in files beside --out.",
)
@places_option
@rights_option
@leaks_option
@device_option
def train(
    data: tuple[Path, ...],
    recipe: str,
    out: Path,
    weights: str,
    teachers: tuple[Path, ...],
    changes: tuple[str, ...],
    seed: int,
    state: Path | None,
    external: tuple[Path, ...],
    about: Path | None,
    minutes: float | None,
    log: Path | None,
    curves: Path | None,
    track: Literal["tensorboard", "mlflow"] | None,
    places: tuple[Path, ...],
    rights: Path | None,
    leaks: Path | None,
    device: str,
) -> None:
    """Train a model on labelled radiographs by a recipe.

    Data that divides itself into train and val is taken so; else folds 1-4 train, fold 5 judges.
    """
    from osteo_desktop.workflow.training.train import TrainingRequest, train_model

    check_destinations(out, state, log, curves)
    say_disclaimer()
    request = TrainingRequest(
        recipe=recipe,
        changes=changes,
        data=data,
        out=out,
        state=state or out.with_suffix(".training"),
        external=external,
        about=about,
        weights=weights,
        teachers=teachers,
        seed=seed,
        device=device,
        leaks=leaks,
        places=places,
        rights=rights,
        minutes=math.inf if minutes is None else minutes,
    )
    with ExitStack() as stack:
        listener = Listener(stack, log=log, curves=curves, track=track, out=out)
        stage = stack.enter_context(shown_stages())

        try:
            card = train_model(request, stage, listener.hear)
        except OsteoError as error:
            listener.hear(Failed(str(error), error.notice_of_file))
            raise
        if card is None:
            return  # another process speaks
        listener.hear(Finished(str(out), card.model_id))
    click.echo(f"{card.model_id}: {out}")
    for source, figures in card.document["metrics"]["by_source"].items():
        tell(
            "{source}: {auc} on {count} radiographs",
            source=source,
            auc=auc_words(figures),
            count=figures["radiographs"],
        )
