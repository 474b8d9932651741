"""``osteo-desktop opinion``: a signed reading goes out as a second opinion, and one comes in."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import language, tell, warn
from osteo_desktop.cli.options import FILE, archive_option
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.others.opinions import UNPROVEN, arrived_lines


@click.group()
def opinion() -> None:
    """Hand a signed reading on as a small file, or read in what another reader says.

    The file bears no name of patient or file: only the content of the radiographs tells of which
    it is.
    """


@opinion.command("list", epilog=DISCLAIMER)
@click.argument("session", type=int)
@archive_option
def list_studies(session: int, archive: Path | None) -> int:
    """List the signed studies of SESSION by their keys, with their files."""
    from osteo_desktop.workflow.opinions.second_opinions import signed_studies

    found = signed_studies(session, archive)
    for study_key, files in found:
        click.echo(f"{study_key}  {', '.join(files)}")
    if not found:
        warn("Nothing is signed in this session.")
    return Exit.DONE


@opinion.command("export", epilog=DISCLAIMER)
@click.argument("session", type=int)
@click.option("--study", required=True, metavar="KEY", help="The study, as 'opinion list' has it.")
@click.option("--out", type=FILE, required=True, metavar="FILE", help="Write it there.")
@click.option("--title", default="", metavar="TEXT", help="What stands below the reader's name.")
@click.option(
    "--although-named",
    is_flag=True,
    help="Also where the words of the reading may tell who the patient is.",
)
@archive_option
def export(
    session: int, study: str, out: Path, title: str, although_named: bool, archive: Path | None
) -> int:
    """Write the signed reading of a study of SESSION as a second opinion."""
    from osteo_desktop.workflow.opinions.second_opinions import write_from_archive

    written = write_from_archive(
        session, study, out, archive, title=title, although_named=although_named
    )
    tell("{path} ({count} radiographs)", path=out, count=len(written.views))
    return Exit.DONE


@opinion.command("import", epilog=DISCLAIMER)
@click.argument("file", type=FILE)
@click.option("--dry-run", is_flag=True, help="Say what it is of, and keep nothing.")
@archive_option
def import_(file: Path, dry_run: bool, archive: Path | None) -> int:
    """Read in a second opinion: say what it is of, then keep it beside the reading."""
    from osteo_desktop.workflow.opinions.second_opinions import Arrived, take_in

    def told(arrived: Arrived) -> None:
        for line in arrived_lines(arrived.opinion, arrived.rows, arrived.elsewhere, language()):
            click.echo(line)

    kept = take_in(file, archive, told, keep=not dry_run)
    if dry_run:
        tell("Nothing was kept.")
    elif kept:
        tell("Kept.")
    else:
        tell("It was kept before; it stands there once.")
    warn(UNPROVEN)
    return Exit.DONE
