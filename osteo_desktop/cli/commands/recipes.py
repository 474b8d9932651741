"""``osteo-desktop recipes``."""

from __future__ import annotations

import click


@click.command()
def recipes() -> None:
    """List the recipes that 'train' and 'evaluate' take."""
    from osteo_desktop.workflow.training.recipes import recipe_titles

    for recipe in recipe_titles():
        click.echo(f"{recipe.name:32} {recipe.title}")
