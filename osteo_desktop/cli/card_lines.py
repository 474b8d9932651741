"""What ``models`` prints of a card: its words are English, as in the window."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from osteo_desktop.cli.language.speech import language, said, tell
from osteo_desktop.wording.others.disclaimer import DISCLAIMER

if TYPE_CHECKING:
    from osteo_desktop.records.finding import ModelCard

_WIDEST = 100


def print_card(card: ModelCard, everything: bool) -> None:
    from osteo_desktop.wording.cards.card import card_sections
    from osteo_desktop.wording.cards.page import page_sections

    card = _under_site_points(card)
    click.echo(f"{card.name} ({card.model_id})\n{said(DISCLAIMER)}")
    for section in card_sections(card) if everything else page_sections(card):
        click.echo(f"\n{section.title}")
        print_lines(section.lines)
    if not everything:
        click.echo(f"\n{said('All of the card: osteo-desktop models show --all')}")


def _under_site_points(card: ModelCard) -> ModelCard:
    from osteo_desktop.errors.models import SitePointsError
    from osteo_desktop.workflow.models.site_points import in_force, own_in_force

    try:
        return in_force(card)
    except SitePointsError as error:
        click.echo(language().told(own_in_force(error)), err=True)
        return card


def print_checklist(card: ModelCard) -> None:
    from osteo_desktop.wording.cards.checklist import NOT_DONE, checklist

    answered = checklist(card)
    done = sum(item.answer != NOT_DONE for item in answered)
    tell(
        "{model}: {done} of {count} items answered",
        model=named(card),
        done=done,
        count=len(answered),
    )
    for item in answered:
        click.echo(f"\n{item.standard} {item.number}  {item.title}")
        print_lines([item.answer])


def named(card: ModelCard) -> str:
    return f"{card.name} ({card.model_id})"


def print_lines(lines: Iterable[str]) -> None:
    width = min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)
    for line in lines:
        click.echo(click.wrap_text(line, width, initial_indent="  - ", subsequent_indent="    "))
