"""``osteo-desktop distil``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from osteo_desktop.cli.language.speech import said, warn
from osteo_desktop.cli.options import FILE, device_option, leaks_option
from osteo_desktop.cli.output import say_disclaimer
from osteo_desktop.cli.progress_display import shown_stages


@click.command()
@click.option("--out", type=FILE, required=True, metavar="DIR", help="The backbones go there.")
@click.option(
    "--backbone",
    "backbones",
    multiple=True,
    default=("resnet18",),
    show_default=True,
    metavar="NAME",
    help="What learns; several times for several at once.",
)
@click.option(
    "--teacher",
    "teachers",
    multiple=True,
    default=("efficientnet-lite2",),
    show_default=True,
    metavar="NAME|FILE",
    help="A network with ImageNet weights, or a model's .safetensors; several times for more.",
)
@click.option(
    "--pictures", type=FILE, multiple=True, metavar="DIR", help="Pictures of anything, unlabelled."
)
@click.option(
    "--radiographs", type=FILE, multiple=True, metavar="DIR", help="Radiographs, unlabelled."
)
@click.option(
    "--data",
    type=FILE,
    multiple=True,
    metavar="DIR",
    help="Labelled radiographs: those of folds 1-4, without their labels.",
)
@click.option(
    "--rights",
    type=FILE,
    required=True,
    metavar="FILE",
    help="JSON: source and rights by folder's name (see resources/model-cards/pictures.json).",
)
@click.option("--views", type=click.IntRange(min=1), default=2_200_000, show_default=True)
@click.option("--epochs", type=click.IntRange(min=2), default=20, show_default=True)
@click.option("--batch", type=click.IntRange(min=2), default=384, show_default=True)
@click.option("--learning-rate", type=float, default=2e-3, show_default=True)
@click.option("--seed", type=int, default=0, show_default=True)
@leaks_option
@device_option
def distil(**options: Any) -> None:
    """Teach a backbone to see as others do, on pictures without labels.

    What it writes, 'train' and 'evaluate' take as --weights. Stopped or killed, the same command
    goes on after the last whole epoch.
    """
    from osteo_desktop.workflow.training.distil import DistilRequest, distil_backbones, settings
    from osteo_desktop.workflow.training.evaluation_files import read_leaks

    say_disclaimer()
    how = {name: options.pop(name) for name in ("views", "epochs", "batch", "learning_rate")}
    leaks: Path | None = options.pop("leaks")
    request = DistilRequest(
        settings=settings(seed=options.pop("seed"), **how), leaks=read_leaks(leaks), **options
    )
    with shown_stages() as stages:
        written = distil_backbones(request, stages, _show_epoch)
    for name, path in written.items():
        click.echo(f"{name}: {path}")


def _show_epoch(found: dict[str, Any]) -> None:
    losses = "; ".join(
        said(
            "{name}: stride 16 {stride16}, stride 32 {stride32}, answers {answers}",
            name=name,
            **{what: f"{value:.3f}" for what, value in lost.items()},
        )
        for name, lost in found["losses"].items()
    )
    warn(
        "epoch {epoch} of {epochs}: {losses}",
        epoch=found["epoch"],
        epochs=found["epochs"],
        losses=losses,
    )
