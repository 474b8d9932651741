"""What commands print: results on standard output, everything else on standard error."""

from __future__ import annotations

import sys

import click

from osteo_desktop.records.finding import DISCLAIMER


def say_disclaimer() -> None:
    """Every command that scores says it once."""
    click.echo(DISCLAIMER, err=True)


def warn(text: str) -> None:
    click.echo(text, err=True)


def span(seconds: float) -> str:
    """A duration as minutes and seconds, "2:31", or with hours, "1:02:31"."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def tolerate_any_terminal() -> None:
    """A name that the terminal cannot show must not stop the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
