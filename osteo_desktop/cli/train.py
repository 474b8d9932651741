"""``osteo-desktop train``."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click

from osteo_desktop.atomic_file import check_destinations
from osteo_desktop.cli.options import FILE, data_option
from osteo_desktop.cli.output import say_disclaimer
from osteo_desktop.cli.progress_display import shown_progress
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import auc_words


@click.command()
@data_option
@click.option("--out", type=FILE, required=True, metavar="FILE", help="The .safetensors to write.")
@click.option("--epochs", type=click.IntRange(1), default=30, show_default=True)
@click.option("--learning-rate", type=float, default=1e-3, show_default=True)
@click.option(
    "--variation",
    type=click.FloatRange(0.0, 1.0),
    default=1.0,
    show_default=True,
    help="How far framing and grey levels of the radiographs are varied.",
)
@click.option(
    "--start-from",
    type=FILE,
    metavar="FILE",
    help="A model (.safetensors) whose weights are the beginning.",
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
def train(
    data: tuple[Path, ...],
    out: Path,
    epochs: int,
    learning_rate: float,
    variation: float,
    start_from: Path | None,
    seed: int,
    state: Path | None,
    external: tuple[Path, ...],
    about: Path | None,
) -> None:
    """Train a model on labelled radiographs; folds 1-4 train, fold 5 judges."""
    from osteo_desktop.workflow.train import TrainingOptions, TrainingRequest, train_model

    check_destinations(out, state)
    say_disclaimer()
    request = TrainingRequest(
        data=data,
        out=out,
        state=state or out.with_suffix(".training"),
        external=external,
        about=about,
        start_from=start_from,
        options=TrainingOptions(
            epochs=epochs, learning_rate=learning_rate, variation=variation, seed=seed
        ),
    )
    with ExitStack() as stages:

        def stage(title: str) -> Progress:
            stages.close()
            click.echo(title, err=True)
            return stages.enter_context(shown_progress("steps"))

        card = train_model(request, stage, _show_epoch)
    click.echo(f"{card.model_id}: {out}")
    for source, figures in card.document["metrics"]["by_source"].items():
        click.echo(f"{source}: {auc_words(figures)} on {figures['radiographs']} radiographs")


def _show_epoch(figures: dict[str, Any]) -> None:
    sources = ", ".join(f"{name} {auc:.3f}" for name, auc in figures["auc_by_source"].items())
    click.echo(f"Epoch {figures['epoch']}: loss {figures['loss']:.3f}, AUC on fold 5: {sources}")
