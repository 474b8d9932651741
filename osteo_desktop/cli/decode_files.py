"""``osteo-desktop decode-files``: a decoder, started by the program itself where it is frozen."""

from __future__ import annotations

import click


@click.command()
@click.argument("path")
@click.argument("memory", type=int)
@click.argument("lifeline", type=int)
@click.argument("decode")
def decode_files(path: str, memory: int, lifeline: int, decode: str) -> None:
    """Decode the files that standard input orders. For the program's own use."""
    from osteo_desktop.workflow import decoders

    decoders.decode_files(path, memory, lifeline, decode)
