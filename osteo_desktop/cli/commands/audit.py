"""``osteo-desktop audit``: copies within labelled data, and the archive against its trail."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import language, tell, warn, wrong_usage
from osteo_desktop.cli.options import FILE, archive_option
from osteo_desktop.cli.progress_display import shown_progress
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.say import marked


@click.group(invoke_without_command=True)
@click.option(
    "--data",
    type=FILE,
    multiple=True,
    metavar="DIR",
    help="Labelled radiographs, as 'train' takes them; several times for more sources.",
)
@click.option(
    "--out", type=FILE, metavar="DIR", help="Write leaks.json, leaks.txt and pairs.csv there."
)
@click.pass_context
def audit(context: click.Context, data: tuple[Path, ...], out: Path | None) -> None:
    """Find copies of one radiograph within and across labelled data, from the pixels alone.

    With 'verify': hold the archive of readings against its audit trail.
    """
    if context.invoked_subcommand is not None:
        if data or out:
            raise wrong_usage("--data and --out are for copies, not for a command after them.")
        return
    if not data:
        raise wrong_usage("Name the labelled data, --data DIR, or the command 'verify'.")
    from osteo_desktop.workflow.training.leak_audit import audit_data

    with shown_progress(marked("files and pairs")) as progress:
        report = audit_data(data, out, progress)
    click.echo(report.text, nl=False)
    for path in report.written:
        click.echo(path)


@audit.command(epilog=DISCLAIMER)
@archive_option
def verify(archive: Path | None) -> int:
    """Say what in the archive was altered, removed, put in or moved since it was written.

    Every entry of the trail and every reading, finding and row of a signed study is looked at.
    """
    from osteo_desktop.workflow.archive.care import verified

    found = verified(archive)
    if found is None:
        warn("There is no archive yet, so nothing can have been altered.")
        return Exit.DONE
    for fault in found.faults:
        click.echo(language().told(fault.notice))
    if found.faults:
        warn("{path}: {count} faults.", path=found.path, count=len(found.faults))
        return Exit.NOT_AS_WRITTEN
    tell(
        "{path}: as it was written; {entries} entries in its trail.",
        path=found.path,
        entries=found.entries,
    )
    return Exit.DONE
