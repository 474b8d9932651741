"""``osteo-desktop points``: the operating points of this site."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.cli.language.speech import language
from osteo_desktop.cli.options import archive_option
from osteo_desktop.cli.output import say_disclaimer
from osteo_desktop.records.models.site_points import Targets
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.points import proposal_text

_TARGET = click.FloatRange(0.5, 1.0, max_open=True)
_sensitivity = click.option(
    "--sensitivity",
    type=_TARGET,
    default=Targets().sensitivity,
    show_default=True,
    help="Sought at the high-sensitivity point.",
)
_specificity = click.option(
    "--specificity",
    type=_TARGET,
    default=Targets().specificity,
    show_default=True,
    help="Sought at the high-specificity point.",
)


@click.group("points", epilog=DISCLAIMER)
def points() -> None:
    """Move the operating points of the model that reads to suit this site, and back again."""


@points.command(epilog=DISCLAIMER)
def show() -> None:
    """Say which operating points are in force."""
    from osteo_desktop.workflow.models.site_points import chosen_card, points_in_force

    say_disclaimer()
    click.echo(points_in_force(chosen_card(), language()))


@points.command(epilog=DISCLAIMER)
@_sensitivity
@_specificity
@archive_option
def propose(sensitivity: float, specificity: float, archive: Path | None) -> None:
    """Find points on the signed readings of this archive; nothing is changed."""
    from osteo_desktop.workflow.models.points_proposal import proposal_of

    say_disclaimer()
    click.echo(
        proposal_text(proposal_of(archive, Targets(sensitivity, specificity)), language().say)
    )


@points.command(epilog=DISCLAIMER)
@click.option("--reader", required=True, metavar="NAME", help="Who decides this.")
@_sensitivity
@_specificity
@archive_option
def use(reader: str, sensitivity: float, specificity: float, archive: Path | None) -> None:
    """Put the points that 'propose' finds in force. Signed readings stay as they are."""
    from osteo_desktop.workflow.models.points_proposal import proposal_of
    from osteo_desktop.workflow.models.site_points import chosen_card, points_in_force
    from osteo_desktop.workflow.models.site_points import use_points as put_in_force

    say_disclaimer()
    proposal = proposal_of(archive, Targets(sensitivity, specificity))
    click.echo(proposal_text(proposal, language().say))
    put_in_force(proposal, reader)
    click.echo(points_in_force(chosen_card(), language()))


@points.command(epilog=DISCLAIMER)
def reset() -> None:
    """Go back to the model's own points."""
    from osteo_desktop.workflow.models.site_points import chosen_card, points_in_force, reset_points

    say_disclaimer()
    reset_points(chosen_card().model_id)
    click.echo(points_in_force(chosen_card(), language()))
