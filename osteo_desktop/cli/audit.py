"""``osteo-desktop audit``."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.cli.options import FILE, data_option
from osteo_desktop.cli.progress_display import shown_progress


@click.command()
@data_option
@click.option(
    "--out", type=FILE, metavar="DIR", help="Write leaks.json, leaks.txt and pairs.csv there."
)
def audit(data: tuple[Path, ...], out: Path | None) -> None:
    """Find copies of one radiograph within and across labelled data, from the pixels alone."""
    from osteo_desktop.workflow.leak_audit import audit_data

    with shown_progress("files and pairs") as progress:
        report = audit_data(data, out, progress)
    click.echo(report.text, nl=False)
    for path in report.written:
        click.echo(path)
