"""``osteo-desktop models``: the library of models, and the card of each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

import click

from osteo_desktop.cli.card_lines import named, print_card, print_checklist, print_lines
from osteo_desktop.cli.commands.models.scope import refit_scope
from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import (
    language,
    padded,
    said,
    tell,
    warn,
    width_of,
    wrong_usage,
)
from osteo_desktop.cli.options import (
    FILE,
    data_option,
    device_option,
    engine_option,
    leaks_option,
)
from osteo_desktop.cli.output import state_of
from osteo_desktop.cli.progress_display import shown_progress
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.say import marked

_MODEL = "NAME"


@click.group("models", epilog=DISCLAIMER)
def models() -> None:
    """The models that ship, those you added, and the one that reads."""


models.add_command(refit_scope)


@models.command("list", epilog=DISCLAIMER)
def list_command() -> int:
    """List the models; an asterisk marks the one that reads."""
    from osteo_desktop.workflow.models.library import list_models

    entries, origins = list_models(), (said("added"), said("shipped"))
    width = max((len(entry.name) for entry in entries), default=0)
    for entry in entries:
        mark = "*" if entry.chosen else " "
        origin = padded(origins[entry.installed], max(map(width_of, origins)))
        told = language().told(entry.error) or entry.model_id
        click.echo(f"{mark} {entry.name:<{width}}  {origin}  {told}")
    if not any(entry.chosen for entry in entries):
        warn("The chosen model is not there: 'osteo-desktop models choose NAME'.")
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("model", type=FILE, required=False, metavar=f"[{_MODEL}]")
@click.option("--all", "everything", is_flag=True, help="All of the card, not its first page only.")
@click.option("--page", type=FILE, metavar="FILE", help="Write it as FILE.pdf or FILE.html too.")
@click.option("--json", "as_json", is_flag=True, help="The whole card as JSON.")
@click.option(
    "--checklist", is_flag=True, help="The items of CLAIM and TRIPOD+AI, each answered or not."
)
def show(
    model: Path | None, everything: bool, page: Path | None, as_json: bool, checklist: bool
) -> int:
    """Print a model's card, weak spots first; without NAME, of the one that reads.

    Its first page is what to read before trusting it; --all prints the rest. NAME may also be a
    model's id or a .safetensors file.
    """
    from osteo_desktop.workflow.models.card_file import write_card_page
    from osteo_desktop.workflow.models.library import show_model

    card = show_model(model)
    if page is not None:
        write_card_page(card, page)
    if as_json:
        click.echo(json.dumps({"model_id": card.model_id, **card.document}, indent=2))
    elif checklist:
        print_checklist(card)
    else:
        print_card(card, everything)
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("file", type=FILE)
def add(file: Path) -> int:
    """Add a model: FILE.safetensors with its card FILE.json beside it. It is verified first."""
    from osteo_desktop.workflow.models.library import add_model

    entry = add_model(file)
    tell("Added: {model}", model=f"{entry.name} ({entry.model_id})")
    tell("Let it read: {command}", command=f"osteo-desktop models choose {entry.name}")
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("model", type=FILE, required=False, metavar=f"[{_MODEL}]")
def verify(model: Path | None) -> int:
    """Check hash, layout, preparation and that it scores; without NAME, every model."""
    from osteo_desktop.workflow.models.library import list_models, verify_model

    wanted = [entry.path for entry in list_models()] if model is None else [model]
    failed = 0
    for one in wanted:
        click.echo(str(one))
        for check in verify_model(one):
            failed += not check.ok
            named, value = map(language().told, (check.name, check.value))
            click.echo(f"  {state_of(check.ok)}  {named}: {value}")
    return Exit.ERROR if failed else Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("model", type=FILE, metavar=_MODEL)
@click.option("--rounds", type=FILE, metavar="FILE", help="metrics.json of 'evaluate --recipe'.")
@click.option("--crossings", type=FILE, metavar="FILE", help="crossings.json of 'evaluate'.")
@click.option("--photographs", type=FILE, metavar="FILE", help="photographs.json of 'evaluate'.")
@click.option("--variants", type=click.IntRange(0), help="How many others were tried before.")
@click.option("--about", type=FILE, metavar="FILE", help="JSON of what people say of the model.")
@click.option(
    "--points",
    type=click.Choice(["observed", "controlled"]),
    help="Set both operating points anew, from --scores: kept on the radiographs that set them, or "
    "with a margin for patients not seen. The model gets another id.",
)
@click.option(
    "--scores",
    type=FILE,
    multiple=True,
    metavar="FILE",
    help="With --points: CSV of 'evaluate --model' with this model.",
)
@click.option(
    "--data", type=FILE, multiple=True, metavar="DIR", help="With --points: what was scored."
)
@click.option(
    "--robustness",
    type=FILE,
    metavar="FILE",
    help="robustness.json of 'evaluate --robustness': what bad pictures cost this very model.",
)
@click.option(
    "--evaluation",
    type=FILE,
    metavar="FILE",
    help="metrics.json of 'evaluate --model': what was not read or refused, and sex and age.",
)
@click.option("--time", type=FILE, metavar="FILE", help="What 'models time --out' wrote.")
def complete(
    model: Path,
    rounds: Path | None,
    crossings: Path | None,
    photographs: Path | None,
    variants: int | None,
    about: Path | None,
    points: Literal["observed", "controlled"] | None,
    scores: tuple[Path, ...],
    data: tuple[Path, ...],
    **of_this_model: Path | None,
) -> int:
    """Put figures into a model's card: of its recipe's rounds and crossings, and its own."""
    from osteo_desktop.wording.cards.card import decision_lines, weak_spots
    from osteo_desktop.workflow.models.figures import complete_card

    if (points is not None) != bool(scores) or bool(scores) != bool(data):
        raise wrong_usage("--points, --scores and --data go together.")
    card = complete_card(
        model,
        rounds=rounds,
        crossings=crossings,
        photographs=photographs,
        variants_tried=variants,
        about=about,
        **of_this_model,
    )
    if points is not None:
        from osteo_desktop.workflow.models.own_points import set_own_points

        card = set_own_points(model, points, scores, data)
        print_lines(decision_lines(card))
    tell("Completed: {model}. Its weak spots:", model=named(card))
    print_lines(weak_spots(card))
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("model", type=FILE, required=False, metavar=f"[{_MODEL}]")
@device_option
@click.option("--out", type=FILE, metavar="FILE", help="JSON for 'models complete --time'.")
def time(model: Path | None, device: str, out: Path | None) -> int:
    """Measure how long a model takes for a radiograph and a study on this machine.

    Let nothing else run meanwhile.
    """
    from osteo_desktop.wording.cards.page import time_text
    from osteo_desktop.workflow.models.timing import measure_time

    with shown_progress() as progress:
        found = measure_time(model, progress, device=device, out=out)
    click.echo(time_text(found.document()))
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("model", type=FILE, metavar=_MODEL)
@data_option
@click.option(
    "--external",
    type=FILE,
    multiple=True,
    metavar="DIR",
    help="Labelled radiographs that are only measured; the model was never trained on them.",
)
@leaks_option
@device_option
def regions(
    model: Path, data: tuple[Path, ...], external: tuple[Path, ...], leaks: Path | None, device: str
) -> int:
    """Let a model mark regions: fit the levels on what set its points, and put them in its card.

    Weights, operating points and id stay as they are.
    """
    from osteo_desktop.wording.regions import figure_lines
    from osteo_desktop.workflow.models.regions import fit_regions
    from osteo_desktop.workflow.training.evaluation_files import read_leaks

    with shown_progress(marked("radiographs")) as progress:
        card = fit_regions(
            model, data, progress, external=external, leaks=read_leaks(leaks), device=device
        )
    tell("Regions: {model}", model=named(card))
    print_lines(figure_lines(card.document))
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("model", type=FILE, metavar=_MODEL)
@data_option
@engine_option
@click.option("--most", type=click.IntRange(1), default=500, show_default=True, help="Radiographs.")
def bounds(model: Path, data: tuple[Path, ...], engine: str, most: int) -> int:
    """Hold other engines against PyTorch on radiographs that a model was not trained on.

    What is found goes into its card. An engine of 16 bits is taken by itself only after that.
    """
    from osteo_desktop.wording.cards.engines import bounds_text
    from osteo_desktop.workflow.models.bounds import measure_bounds

    with shown_progress(marked("radiographs")) as progress:
        card, found = measure_bounds(model, data, progress, engine=engine, most=most)
    tell("Engines: {model}", model=named(card))
    print_lines(bounds_text(name, one) for name, one in found.items())
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("model", type=FILE, metavar=_MODEL)
@data_option
@click.option("--most", type=click.IntRange(2), default=400, show_default=True, help="Radiographs.")
def quantise(model: Path, data: tuple[Path, ...], most: int) -> int:
    """Find out on a model's training radiographs what of it can be computed in int8.

    It goes into the card. Then measure with 'models bounds'.
    """
    from osteo_desktop.wording.cards.engines import int8_text
    from osteo_desktop.workflow.models.quantise import quantise_model

    with shown_progress(marked("radiographs")) as progress:
        card = quantise_model(model, data, progress, most=most)
    print_lines([int8_text(card.document)])
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("model", type=FILE, metavar=_MODEL)
def seal(model: Path) -> int:
    """Take a card as it stands, after you edited it: an altered card is refused until then."""
    from osteo_desktop.workflow.models.library import seal_model

    card = seal_model(model)
    points = card.operating_points
    click.echo(
        f"{said('Sealed: {model}', model=named(card))}, "
        f"t_low {points.t_low}, t_high {points.t_high}"
    )
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("name", metavar=_MODEL)
def choose(name: str) -> int:
    """Let a model of the library read from now on; its weak spots are printed."""
    from osteo_desktop.wording.cards.card import weak_spots
    from osteo_desktop.workflow.models.library import choose_model

    card = choose_model(name)
    tell("Chosen: {model}. Its weak spots:", model=named(card))
    print_lines(weak_spots(card))
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("name", metavar=_MODEL)
def remove(name: str) -> int:
    """Delete a model that you added. Its findings in the archive stay."""
    from osteo_desktop.workflow.models.library import remove_model

    remove_model(name)
    tell("Removed: {model}", model=name)
    return Exit.DONE
