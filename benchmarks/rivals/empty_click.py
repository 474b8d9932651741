"""An empty click program."""

from __future__ import annotations

import click


@click.command()
def main() -> None:
    """Do nothing."""


main()
