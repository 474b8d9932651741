"""``osteo-desktop models refit-scope``: learn anew what a model refuses to score."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.cli.card_lines import named
from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import tell
from osteo_desktop.cli.options import (
    FILE,
    data_option,
    device_option,
    leaks_option,
    scope_bones_option,
    scope_foreign_option,
    scope_rights_option,
)
from osteo_desktop.cli.progress_display import shown_stages
from osteo_desktop.wording.others.disclaimer import DISCLAIMER


@click.command("refit-scope", epilog=DISCLAIMER)
@click.argument("model", type=FILE, metavar="NAME")
@data_option
@scope_bones_option
@scope_foreign_option
@scope_rights_option
@leaks_option
@click.option(
    "--most",
    type=click.IntRange(0),
    default=300,
    show_default=True,
    help="Pictures of each folder, drawn by chance; 0: all.",
)
@click.option(
    "--most-labelled",
    type=click.IntRange(0),
    default=1200,
    show_default=True,
    help="Labelled radiographs of each source, every n-th; 0: all.",
)
@click.option(
    "--photographs",
    type=click.IntRange(0),
    default=0,
    show_default=True,
    help="Show so many of each source as photographs of films too, made by a camera model.",
)
@click.option(
    "--shelf",
    type=FILE,
    metavar="DIR",
    help="Keep there what the network saw of the pictures, for the next time.",
)
@click.option("--out", type=FILE, metavar="FILE", help="Another model file than MODEL itself.")
@device_option
def refit_scope(
    model: Path,
    data: tuple[Path, ...],
    bones: tuple[Path, ...],
    foreign: tuple[Path, ...],
    rights: Path | None,
    leaks: Path | None,
    most: int,
    most_labelled: int,
    photographs: int,
    shelf: Path | None,
    out: Path | None,
    device: str,
) -> int:
    """Learn anew what a model refuses to score; its network and its scores stay as they are.

    Learned on folds 1-4 of the labelled radiographs, on --bones and against --foreign; each foreign
    folder is left out once, and the share of it that is refused then stands in the card.
    """
    from osteo_desktop.workflow.models.scope import ScopePictures, refit_scope

    with shown_stages() as stages:
        card = refit_scope(
            model,
            data,
            ScopePictures(bones, foreign, rights, most, photographs),
            stages,
            out=out,
            leaks=leaks,
            shelf=shelf,
            most_labelled=most_labelled,
            device=device,
        )
    tell("Fitted: {model}", model=named(card))
    gate = card.document["scope"]["gate"]
    for source, share in gate["false_refusals_by_source"].items():
        tell(
            "  {source}: {share} refused, in cross-validation", source=source, share=f"{share:.2%}"
        )
    for source, found in gate.get("left_out", {}).items():
        tell(
            "  {source}, left out: {share} of {count} refused",
            source=source,
            share=f"{found['refused']:.1%}",
            count=found["pictures"],
        )
    return Exit.DONE
