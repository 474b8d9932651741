"""``osteo-desktop models``: the library of models, and the card of each."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.options import FILE
from osteo_desktop.cli.output import warn
from osteo_desktop.records.finding import DISCLAIMER
from osteo_desktop.wording.notices import notice_text

if TYPE_CHECKING:
    from osteo_desktop.records.finding import ModelCard

_WIDEST = 100
_MODEL = "NAME"


@click.group("models", epilog=DISCLAIMER)
def models() -> None:
    """The models that ship, those you added, and the one that reads."""


@models.command("list", epilog=DISCLAIMER)
def list_command() -> int:
    """List the models; an asterisk marks the one that reads."""
    from osteo_desktop.workflow.models.library import list_models

    entries = list_models()
    width = max((len(entry.name) for entry in entries), default=0)
    for entry in entries:
        mark = "*" if entry.chosen else " "
        origin = "shipped" if entry.installed else "added"
        click.echo(
            f"{mark} {entry.name:<{width}}  {origin}  {notice_text(entry.error) or entry.model_id}"
        )
    if not any(entry.chosen for entry in entries):
        click.echo("The chosen model is not there: 'osteo-desktop models choose NAME'.", err=True)
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("model", type=FILE, required=False, metavar=f"[{_MODEL}]")
@click.option("--json", "as_json", is_flag=True, help="The whole card as JSON.")
@click.option(
    "--checklist", is_flag=True, help="The items of CLAIM and TRIPOD+AI, each answered or not."
)
def show(model: Path | None, as_json: bool, checklist: bool) -> int:
    """Print a model's card, weak spots first; without NAME, of the one that reads.

    NAME may also be a model's id or a .safetensors file.
    """
    from osteo_desktop.workflow.models.library import show_model

    card = show_model(model)
    if as_json:
        click.echo(json.dumps({"model_id": card.model_id, **card.document}, indent=2))
    elif checklist:
        _print_checklist(card)
    else:
        _print_card(card)
    return Exit.DONE


def _print_card(card: ModelCard) -> None:
    from osteo_desktop.wording.card import card_sections

    card = _under_site_points(card)
    click.echo(f"{card.name} ({card.model_id})\n{DISCLAIMER}")
    for section in card_sections(card):
        click.echo(f"\n{section.title}")
        _print_lines(section.lines)


def _under_site_points(card: ModelCard) -> ModelCard:
    from osteo_desktop.errors import SitePointsError
    from osteo_desktop.workflow.models.site_points import in_force, own_in_force

    try:
        return in_force(card)
    except SitePointsError as error:
        warn(notice_text(own_in_force(error)))
        return card


def _print_checklist(card: ModelCard) -> None:
    from osteo_desktop.wording.checklist import NOT_DONE, checklist

    answered = checklist(card)
    done = sum(item.answer != NOT_DONE for item in answered)
    click.echo(f"{card.name} ({card.model_id}): {done} of {len(answered)} items answered")
    for item in answered:
        click.echo(f"\n{item.standard} {item.number}  {item.title}")
        _print_lines([item.answer])


def _print_lines(lines: Iterable[str]) -> None:
    width = min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)
    for line in lines:
        click.echo(click.wrap_text(line, width, initial_indent="  - ", subsequent_indent="    "))


@models.command(epilog=DISCLAIMER)
@click.argument("file", type=FILE)
def add(file: Path) -> int:
    """Add a model: FILE.safetensors with its card FILE.json beside it. It is verified first."""
    from osteo_desktop.workflow.models.library import add_model

    entry = add_model(file)
    click.echo(f"Added: {entry.name} ({entry.model_id})")
    click.echo(f"Let it read: osteo-desktop models choose {entry.name}")
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
            said = f"{notice_text(check.name)}: {notice_text(check.value)}"
            click.echo(f"  {'ok  ' if check.ok else 'FAIL'}  {said}")
    return Exit.ERROR if failed else Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("model", type=FILE, metavar=_MODEL)
@click.option("--rounds", type=FILE, metavar="FILE", help="metrics.json of 'evaluate --recipe'.")
@click.option("--crossings", type=FILE, metavar="FILE", help="crossings.json of 'evaluate'.")
@click.option("--variants", type=click.IntRange(0), help="How many others were tried before.")
@click.option("--about", type=FILE, metavar="FILE", help="JSON of what people say of the model.")
def complete(
    model: Path,
    rounds: Path | None,
    crossings: Path | None,
    variants: int | None,
    about: Path | None,
) -> int:
    """Put the figures of its recipe's rounds and crossings into a model's card."""
    from osteo_desktop.wording.card import weak_spots
    from osteo_desktop.workflow.models.figures import complete_card

    card = complete_card(
        model, rounds=rounds, crossings=crossings, variants_tried=variants, about=about
    )
    click.echo(f"Completed: {card.name} ({card.model_id}). Its weak spots:")
    _print_lines(weak_spots(card))
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("model", type=FILE, metavar=_MODEL)
def seal(model: Path) -> int:
    """Take a card as it stands, after you edited it: an altered card is refused until then."""
    from osteo_desktop.workflow.models.library import seal_model

    card = seal_model(model)
    points = card.operating_points
    click.echo(
        f"Sealed: {card.name} ({card.model_id}), t_low {points.t_low}, t_high {points.t_high}"
    )
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("name", metavar=_MODEL)
def choose(name: str) -> int:
    """Let a model of the library read from now on; its weak spots are printed."""
    from osteo_desktop.wording.card import weak_spots
    from osteo_desktop.workflow.models.library import choose_model

    card = choose_model(name)
    click.echo(f"Chosen: {card.name} ({card.model_id}). Its weak spots:")
    _print_lines(weak_spots(card))
    return Exit.DONE


@models.command(epilog=DISCLAIMER)
@click.argument("name", metavar=_MODEL)
def remove(name: str) -> int:
    """Delete a model that you added. Its findings in the archive stay."""
    from osteo_desktop.workflow.models.library import remove_model

    remove_model(name)
    click.echo(f"Removed: {name}")
    return Exit.DONE
