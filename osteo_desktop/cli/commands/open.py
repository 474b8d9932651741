"""``osteo-desktop open``: the window, with a folder."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.cli.commands.window import WindowRequest
from osteo_desktop.cli.options import (
    FILE,
    archive_option,
    device_option,
    engine_option,
    model_option,
    score_anyway_option,
)


@click.command("open")
@click.argument("path", type=FILE)
@archive_option
@model_option
@device_option
@engine_option
@score_anyway_option
def open_window(
    path: Path,
    archive: Path | None,
    model: Path | None,
    device: str,
    engine: str,
    score_anyway: bool,
) -> WindowRequest:
    """Open the window on PATH: a folder, a ZIP or TAR, a DICOMDIR or one file."""
    return WindowRequest(path, archive, model, device, score_anyway, engine)
