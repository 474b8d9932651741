"""``osteo-desktop export``: the reports of an earlier session."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from osteo_desktop.atomic_file import check_destinations
from osteo_desktop.cli.commands.read import print_export
from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import said, tell, warn, wrong_usage
from osteo_desktop.cli.letter_options import BATCH, letter_options, letters_request
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
from osteo_desktop.cli.sending import write_pictures, write_stick_of
from osteo_desktop.cli.sending_options import check_sending, sending_options, stick_request
from osteo_desktop.records.export import ExportRequest, LettersRequest
from osteo_desktop.records.worklist import Session
from osteo_desktop.settings import settings_or_defaults
from osteo_desktop.wording.dicom import moment_text
from osteo_desktop.wording.letters import NOT_ARCHIVAL
from osteo_desktop.wording.say import marked


@click.command("export", cls=ExportingCommand)
@click.argument("session", type=int, required=False)
@click.option("--list", "list_only", is_flag=True, help="List the sessions, last opened first.")
@all_option
@report_language_option
@says_csv_option
@letter_options
@sending_options
@archive_option
def export(
    session: int | None,
    list_only: bool,
    destinations: Mapping[str, Path],
    include_all: bool,
    report_in: str | None,
    says_csv: bool,
    archive: Path | None,
    **chosen: Any,
) -> int:
    """Write the reports of SESSION, the number that 'read' and '--list' show."""
    if list_only:
        _list_sessions(archive)
        return Exit.DONE
    if session is None:
        raise wrong_usage("Name a session by its number, or --list to see them.")
    paper_language = report_language(report_in)
    clinic = settings_or_defaults()[0].clinic
    check_sending(chosen)
    folders = {name: chosen[name] for name in ("out", "messenger", "stick")}
    asked = {
        name: letters_request(session, include_all, paper_language, clinic, chosen, folder)
        for name, folder in folders.items()
    }
    letters = {name: request for name, request in asked.items() if request is not None}
    if not letters and (chosen["studies"] or chosen["patient"] or chosen["signed"]):
        raise wrong_usage("--study, --patient and --signed need --out DIR.")
    if not destinations and not letters:
        places = "--out DIR, --messenger DIR, --stick DIR"
        raise wrong_usage(
            "Say what to write, one or more: {options}.", options=f"{asked_for()}, {places}"
        )
    if destinations:
        request = ExportRequest(
            session, destinations, include_all, language=paper_language, says_csv=says_csv
        )
        _write_files(request, archive)
    exits = [_write(name, request, chosen, archive) for name, request in letters.items()]
    return max(exits, default=Exit.DONE)


def _write(
    name: str, letters: LettersRequest, chosen: dict[str, Any], archive: Path | None
) -> Exit:
    if name == "messenger":
        return write_pictures(letters, archive)
    if name == "stick":
        return write_stick_of(stick_request(letters, chosen), archive)
    if chosen["per"] == BATCH:
        return _write_batch(letters, archive)
    return _write_letters(letters, archive)


def _write_files(request: ExportRequest, archive: Path | None) -> None:
    from osteo_desktop.workflow.reading.batch import export_earlier

    check_destinations(*request.destinations.values())
    with shown_progress(marked("pages")) as progress:
        written = export_earlier(request, archive, progress)
    print_export(written)


def _write_batch(request: LettersRequest, archive: Path | None) -> Exit:
    from osteo_desktop.workflow.reading.batch import summary_of_earlier

    with shown_progress(marked("pages")) as progress:
        written = summary_of_earlier(request, archive, progress)
    print_export(written)
    return Exit.DONE


def _write_letters(request: LettersRequest, archive: Path | None) -> Exit:
    """One study of which there is no report never stops the rest; it is told at the end."""
    from osteo_desktop.workflow.reading.batch import letters_of_earlier

    with shown_progress(marked("reports")) as progress:
        summary = letters_of_earlier(request, archive, progress)
    for written in summary.written:
        tell("{path} ({count} pages)", path=written.path, count=written.pages)
        if written.not_archival:
            told = f"{said(NOT_ARCHIVAL)} ({written.not_archival})"
            click.echo(f"{written.path}: {told}", err=True)
    for files, why in summary.failed:
        warn("No report of {files}: {why}", files=files, why=why)
    return Exit.SOME_UNREADABLE if summary.failed else Exit.DONE


def _list_sessions(archive: Path | None) -> None:
    from osteo_desktop.workflow.reading.batch import list_sessions

    sessions = list_sessions(archive)
    if not sessions:
        warn("No sessions yet. Read a folder first: osteo-desktop read FOLDER")
    for session in sessions:
        opened = moment_text(session.opened)
        click.echo(f"{session.session_id:>5}  {opened}  {session.root}{_unless_complete(session)}")


def _unless_complete(session: Session) -> str:
    coverage = session.folder or session.chosen
    if coverage is None or coverage.completed:
        only = said("(chosen files only)")
        return "" if session.folder or not coverage else f"  {only}"
    read = f"{coverage.read:,}"
    if coverage.found is None:
        told = said("(NOT COMPLETE: {read} files read)", read=read)
    else:
        found = f"{coverage.found:,}"
        told = said("(NOT COMPLETE: {read} of {found} files read)", read=read, found=found)
    return f"  {told}"
