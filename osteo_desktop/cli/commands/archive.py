"""``osteo-desktop archive``: backups of the archive of readings."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import language, said, tell, warn
from osteo_desktop.cli.options import FILE, archive_option
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.say import marked

_NONE = marked("There is no archive yet. Read a folder first: osteo-desktop read FOLDER")


@click.group(epilog=DISCLAIMER)
def archive() -> None:
    """Back up the archive of readings, check it, bring a backup back."""


@archive.command(epilog=DISCLAIMER)
@archive_option
def backup(archive: Path | None) -> int:
    """Copy the archive now; the newest ten copies are kept, in 'backups' beside it."""
    from osteo_desktop.workflow.archive.care import make_backup

    made = make_backup(archive)
    if made is None:
        warn(_NONE)
    else:
        click.echo(made.path)
    return Exit.DONE


@archive.command(epilog=DISCLAIMER)
@archive_option
def check(archive: Path | None) -> int:
    """Check the archive's file and trail, and whether each backup could be restored."""
    from osteo_desktop.workflow.archive.care import checked_backups, verified

    found = verified(archive)
    if found is None:
        warn(_NONE)
        return Exit.DONE
    for fault in found.faults:
        click.echo(language().told(fault.notice))
    count = len(found.faults)
    state = said("{count} faults", count=count) if count else said("as it was written")
    tell(
        "{path}: {state}; {entries} entries in its trail.",
        path=found.path,
        state=state,
        entries=found.entries,
    )
    backups = checked_backups(archive)
    for one in backups:
        problem = None if one.problem is None else one.problem.notice
        click.echo(f"{one.backup.path.name}: {language().told(problem) or said('whole')}")
    if not backups:
        tell("There is no backup yet: osteo-desktop archive backup")
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
    tell("Restored: {backup}", backup=backup.name)
    if kept is not None:
        tell("The archive that stood there is kept: {kept}", kept=kept)
    return Exit.DONE
