"""``osteo-desktop decode-files``: what decodes; the program starts it itself where it is frozen."""

from __future__ import annotations

import click


@click.command()
@click.argument("arguments", nargs=-1)
def decode_files(arguments: tuple[str, ...]) -> None:
    """Decode the files that the program orders. For its own use."""
    from osteo_desktop.workflow.decoding.process import be

    be(*arguments)
