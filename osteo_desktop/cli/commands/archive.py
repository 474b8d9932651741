"""``osteo-desktop archive``: backups of the archive of readings."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.options import FILE, archive_option
from osteo_desktop.wording.others.disclaimer import DISCLAIMER

_NONE = "There is no archive yet. Read a folder first: osteo-desktop read FOLDER"


@click.group(epilog=DISCLAIMER)
def archive() -> None:
    """Back up the archive of readings, check it, bring a backup back."""


@archive.command(epilog=DISCLAIMER)
@archive_option
def backup(archive: Path | None) -> int:
    """Copy the archive now; the newest ten copies are kept, in 'backups' beside it."""
    from osteo_desktop.workflow.archive.care import make_backup

    made = make_backup(archive)
    click.echo(_NONE if made is None else made.path, err=made is None)
    return Exit.DONE


@archive.command(epilog=DISCLAIMER)
@archive_option
def check(archive: Path | None) -> int:
    """Check the archive's file and trail, and whether each backup could be restored."""
    from osteo_desktop.workflow.archive.care import checked_backups, verified

    found = verified(archive)
    if found is None:
        click.echo(_NONE, err=True)
        return Exit.DONE
    for fault in found.faults:
        click.echo(fault.message)
    state = f"{len(found.faults)} faults" if found.faults else "as it was written"
    click.echo(f"{found.path}: {state}; {found.entries} entries in its trail.")
    backups = checked_backups(archive)
    for one in backups:
        problem = "whole" if one.problem is None else one.problem.message
        click.echo(f"{one.backup.path.name}: {problem}")
    if not backups:
        click.echo("There is no backup yet: osteo-desktop archive backup")
    damaged = any(one.problem is not None for one in backups)
    return Exit.NOT_AS_WRITTEN if found.faults or damaged else Exit.DONE


@archive.command(epilog=DISCLAIMER)
@click.argument("backup", type=FILE, required=False)
@archive_option
def restore(backup: Path | None, archive: Path | None) -> int:
    """Let BACKUP, a name of the list or a file, be the archive; without it, list the backups.

    The present archive is kept beside it under a dated name. Close the window first.
    """
    from osteo_desktop.workflow.archive.care import list_backups, restore_backup

    if backup is None:
        for one in list_backups(archive):
            click.echo(f"{one.path.name}  {one.size / 1e6:.1f} MB")
        return Exit.DONE
    kept = restore_backup(archive, backup)
    click.echo(f"Restored: {backup.name}")
    if kept is not None:
        click.echo(f"The archive that stood there is kept: {kept}")
    return Exit.DONE
