"""``osteo-desktop evaluate``."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.cli.options import FILE, data_option, device_option, model_option
from osteo_desktop.cli.output import say_disclaimer
from osteo_desktop.cli.progress_display import shown_progress
from osteo_desktop.records.finding import auc_words


@click.command()
@data_option
@click.option("--out", type=FILE, required=True, metavar="DIR", help="metrics.json, scores.csv.")
@click.option(
    "--fold", type=click.IntRange(1, 5), multiple=True, help="Only these folds of the data."
)
@model_option
@device_option
def evaluate(
    data: tuple[Path, ...], out: Path, fold: tuple[int, ...], model: Path | None, device: str
) -> None:
    """Measure a model on labelled radiographs, per source, with 95% intervals over patients."""
    from osteo_desktop.workflow.batch import open_classifier
    from osteo_desktop.workflow.evaluate import evaluate_model

    say_disclaimer()
    classifier = open_classifier(model, device)
    with shown_progress() as progress:
        result = evaluate_model(data, out, classifier, progress, folds=frozenset(fold))
    if result.metrics["seen_in_training"]:
        click.echo(
            f"{result.metrics['seen_in_training']} of these radiographs were seen in training: "
            "no headline is given."
        )
    for source, figures in result.metrics["by_source"].items():
        click.echo(
            f"{source}: {auc_words(figures)}; high-sensitivity point: sensitivity "
            f"{_figure(figures['sensitivity'])}, specificity {_figure(figures['specificity'])}; "
            f"{figures['fractured']} of {figures['radiographs']} fractured"
        )
    click.echo(f"{result.metrics_file}\n{result.scores_file}")


def _figure(value: float | None) -> str:
    return "not defined" if value is None else f"{value:.3f}"
