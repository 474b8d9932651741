"""``osteo-desktop export``: the reports of an earlier session."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from osteo_desktop.atomic_file import check_destinations
from osteo_desktop.cli.commands.read import print_export
from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.options import (
    ExportingCommand,
    all_option,
    archive_option,
    asked_for,
    report_language,
    report_language_option,
    says_csv_option,
)
from osteo_desktop.cli.progress_display import shown_progress
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.worklist import Session
from osteo_desktop.wording.dicom import moment_text


@click.command("export", cls=ExportingCommand)
@click.argument("session", type=int, required=False)
@click.option("--list", "list_only", is_flag=True, help="List the sessions, last opened first.")
@all_option
@report_language_option
@says_csv_option
@archive_option
def export(
    session: int | None,
    list_only: bool,
    destinations: Mapping[str, Path],
    include_all: bool,
    language: str | None,
    says_csv: bool,
    archive: Path | None,
) -> int:
    """Write the reports of SESSION, the number that 'read' and '--list' show."""
    if list_only:
        _list_sessions(archive)
        return Exit.DONE
    if session is None:
        raise click.UsageError("Name a session by its number, or --list to see them.")
    if not destinations:
        raise click.UsageError(f"Say what to write, one or more: {asked_for()}.")
    from osteo_desktop.workflow.reading.batch import export_earlier

    check_destinations(*destinations.values())
    with shown_progress("pages") as progress:
        written = export_earlier(
            ExportRequest(
                session,
                destinations,
                include_all,
                language=report_language(language),
                says_csv=says_csv,
            ),
            archive,
            progress,
        )
    print_export(written)
    return Exit.DONE


def _list_sessions(archive: Path | None) -> None:
    from osteo_desktop.workflow.reading.batch import list_sessions

    sessions = list_sessions(archive)
    if not sessions:
        click.echo("No sessions yet. Read a folder first: osteo-desktop read FOLDER", err=True)
    for session in sessions:
        opened = moment_text(session.opened)
        click.echo(f"{session.session_id:>5}  {opened}  {session.root}{_unless_complete(session)}")


def _unless_complete(session: Session) -> str:
    coverage = session.folder or session.chosen
    if coverage is None or coverage.completed:
        return "" if session.folder or not coverage else "  (chosen files only)"
    found = "" if coverage.found is None else f" of {coverage.found:,}"
    return f"  (NOT COMPLETE: {coverage.read:,}{found} files read)"
