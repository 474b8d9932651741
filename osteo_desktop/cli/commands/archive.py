"""``osteo-desktop archive``: backups of the archive of readings."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import language, said, tell, warn
from osteo_desktop.cli.options import FILE, archive_option
from osteo_desktop.cli.progress_display import shown_progress
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.say import marked

_NONE = marked("There is no archive yet. Read a folder first: osteo-desktop read FOLDER")


@click.group(epilog=DISCLAIMER)
def archive() -> None:
    """Back up the archive of readings, check it, bring a backup back, join several."""


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


@archive.command(epilog=DISCLAIMER)
@click.argument("others", type=FILE, nargs=-1, required=True, metavar="OTHER...")
@archive_option
def merge(others: tuple[Path, ...], archive: Path | None) -> int:
    """Take what is in OTHER archives into this one: sessions, findings, drafts, signed readings.

    For a folder that several computers read in parts ('read --part'). Each is only read, and is
    taken wholly or not at all; once more changes nothing. Where both say otherwise of one study,
    what is signed here stays in force, and nothing that was said is lost. This archive is backed
    up first. Read the folder once more afterwards: nothing is computed again, and what no part
    has read is.
    """
    from osteo_desktop.workflow.sharing.joining import join_archives

    differ = False
    with shown_progress() as progress:
        for joined in join_archives(others, archive, progress):
            told = joined.merged
            tell(
                "{path}: {sessions} sessions, {rows} rows, {findings} findings, "
                "{readings} versions of readings, {opinions} second opinions",
                path=joined.path,
                sessions=told.sessions,
                rows=told.rows,
                findings=told.findings,
                readings=told.readings,
                opinions=told.opinions,
            )
            for conflict in told.conflicts:
                differ = True
                click.echo(f"{joined.path.name}: {language().told(conflict)}", err=True)
    if differ:
        warn("Nothing of it is lost. Look at these studies, and sign again what is to change.")
    return Exit.DONE
