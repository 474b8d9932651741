"""``osteo-desktop training-data``."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.cli.language.speech import language, tell, warn
from osteo_desktop.cli.options import FILE, archive_option
from osteo_desktop.cli.progress_display import shown_progress
from osteo_desktop.wording.say import marked


@click.command("training-data")
@click.option("--out", type=FILE, required=True, metavar="DIR", help="The new folder to write.")
@archive_option
def training_data(out: Path, archive: Path | None) -> None:
    """Write the radiographs of your signed readings as labelled data to train on.

    Pictures without header, names of files and patients replaced by keyed hashes. Names that are
    part of a picture stay in it: look before you give the folder away.
    """
    from osteo_desktop.workflow.training.data import write_training_data

    with shown_progress(marked("radiographs")) as progress:
        written = write_training_data(out, archive, progress)
    tell(
        "{folder}: {radiographs} radiographs, {fractured} fractured, {patients} patients",
        folder=written.folder,
        radiographs=written.radiographs,
        fractured=written.fractured,
        patients=written.blocks,
    )
    if written.left_out:
        tell("Left out: {what}", what=", ".join(map(language().told, written.left_out)))
    warn("Look at the pictures before you give them away: names in a picture stay.")
