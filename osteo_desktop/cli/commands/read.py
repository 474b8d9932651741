"""``osteo-desktop read``: a folder, from files to the reports that are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from osteo_desktop.atomic_file import check_destinations
from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import language, said, tell, warn, wrong_usage
from osteo_desktop.cli.options import (
    FILE,
    ExportingCommand,
    all_option,
    archive_option,
    device_option,
    engine_option,
    model_option,
    photographs_option,
    report_language,
    report_language_option,
    says_csv_option,
    score_anyway_option,
)
from osteo_desktop.cli.output import say_disclaimer, span
from osteo_desktop.cli.progress_display import cancel_on_interrupt, shown_progress
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.finding import Decision, Photographs
from osteo_desktop.settings import settings_or_defaults
from osteo_desktop.wording.say import marked
from osteo_desktop.wording.status import DECISION_WORDS, totals_text

if TYPE_CHECKING:
    from osteo_desktop.records.selection import Selection
    from osteo_desktop.workflow.cluster.crew import Crew
    from osteo_desktop.workflow.reading.batch import Batch
    from osteo_desktop.workflow.reading.export import ExportSummary
    from osteo_desktop.workflow.reading.read_folder import Summary
    from osteo_desktop.workflow.reading.watch import FolderWatch
    from osteo_desktop.workflow.sharing.parts import Part


_LOST = marked("Workers lost: {workers}; files given to others: {files}")
_NAMED = 5
"""Of the files that came together."""


def _part(_context: click.Context, _option: click.Parameter, text: str | None) -> Part | None:
    from osteo_desktop.workflow.sharing.parts import part_from

    try:
        return None if text is None else part_from(text)
    except ValueError as error:
        raise click.BadParameter(said("write it as 3/16, the third of sixteen parts.")) from error


@click.command("read", cls=ExportingCommand)
@click.argument("folder", type=FILE)
@all_option
@report_language_option
@says_csv_option
@archive_option
@score_anyway_option
@click.option(
    "--overrule",
    multiple=True,
    metavar="FILE",
    help="Score this one of the folder's files although the scope gate refuses it, named as in the "
    "CSV; several times for more. Who demanded it is kept and said with the score.",
)
@click.option("--reader", metavar="NAME", help="Who overrules; else the reader of the settings.")
@photographs_option
@model_option
@device_option
@engine_option
@click.option(
    "--part",
    callback=_part,
    metavar="K/N",
    help="Read only the K-th of N parts of FOLDER, as other computers read the others; studies "
    "stay together. Join their archives with 'osteo-desktop archive merge'.",
)
@click.option(
    "--ray",
    metavar="ADDRESS",
    help="Let the workers of a Ray cluster decode and score, HOST:PORT, of which this computer is "
    "one; 'local' starts one here. Only this command writes the archive.",
)
@click.option(
    "--watch",
    "watched",
    is_flag=True,
    help="Stay, and read what arrives in FOLDER or changes, until Ctrl-C. The reports "
    "are written anew each time.",
)
def read(
    folder: Path,
    destinations: Mapping[str, Path],
    include_all: bool,
    report_in: str | None,
    says_csv: bool,
    archive: Path | None,
    score_anyway: bool,
    overrule: tuple[str, ...],
    reader: str | None,
    photographs: str,
    model: Path | None,
    device: str,
    engine: str,
    watched: bool,
    part: Part | None,
    ray: str | None,
) -> int:
    """Score every radiograph in FOLDER (or a ZIP, TAR, DICOMDIR, one file).

    What was read before is not computed again; a run that was stopped goes on where it was.
    Exit code 0 means that every file has its row, be it a score, a reason or an error.
    """
    from osteo_desktop.workflow.reading.batch import run_batch, site_classifier
    from osteo_desktop.workflow.reading.watch import FolderWatch

    check_destinations(*destinations.values())
    name = (reader or settings_or_defaults()[0].reader_name).strip() if overrule else ""
    if overrule and not name:
        raise wrong_usage("--overrule needs --reader NAME: it is kept with the score.")
    say_disclaimer()
    with shown_progress() as progress:
        folder_watch = FolderWatch(folder, progress) if watched else None
        classifier = site_classifier(
            model,
            device,
            partial(click.echo, err=True),
            engine=engine,
            photographs=Photographs(photographs),
            language=language(),
        )
        workers = None
        if ray is not None:
            from osteo_desktop.workflow.cluster.reading import OnRay, crew_on_ray

            wanted = OnRay(ray, model, device, engine, Photographs(photographs), score_anyway)
            crew = crew_on_ray(wanted, classifier, progress, _tell_refused)
            workers = click.get_current_context().with_resource(_telling_losses(crew))
        run = partial(
            run_batch,
            archive=archive,
            classifier=classifier,
            score_anyway=score_anyway,
            destinations=destinations,
            include_all=include_all,
            language=report_language(report_in),
            says_csv=says_csv,
            part=part,
            workers=workers,
        )
        batch = run(folder, progress=progress, overrule=overrule, reader=name)
    _print_first(batch)
    if folder_watch is not None:
        _watch(folder_watch, run)
    return Exit.ERROR if batch.not_overruled else Exit.DONE


def _tell_refused(why: Notice) -> None:
    warn("Not used: {why}.", why=why)


@contextmanager
def _telling_losses(opened: AbstractContextManager[Crew]) -> Iterator[Crew]:
    """Until the command ends, which tells what was lost."""
    spoken = language()
    with opened as crew:
        try:
            yield crew
        finally:
            lost = crew.losses
            if lost.workers:
                told = {"workers": f"{lost.workers:,}", "files": f"{lost.given_on:,}"}
                click.echo(spoken.words(_LOST, **told), err=True)


def _print_first(batch: Batch) -> None:
    print_batch(batch)
    if batch.care is not None and batch.care.problem is not None:
        why = batch.care.problem.notice_of_file
        warn("No backup was made today: {why}", why=why)
    if batch.care is not None and batch.care.verified.faults:
        fault = batch.care.verified.faults[0].notice_of_file
        warn("{fault} Run 'osteo-desktop audit verify'.", fault=fault)
    for file, notice in batch.not_overruled:
        click.echo(f"{file}: {language().told(notice)}", err=True)


def _watch(folder_watch: FolderWatch, run: Callable[..., Batch]) -> None:
    """Until Ctrl-C, which ends it well: what was read is kept."""
    from osteo_desktop.workflow.reading.watch import watch

    stopped = Progress()

    def read_what_came(came: Selection) -> None:
        click.echo(_waiting_text(came), err=True)
        print_batch(run(came, progress=stopped))

    with cancel_on_interrupt(stopped):
        warn("Watching {folder}. Press Ctrl-C to end.", folder=folder_watch.folder)
        with suppress(Cancelled):
            watch(
                folder_watch,
                read_what_came,
                stopped,
                on_absent=lambda error: warn(
                    "{problem} Watching goes on when it is back.",
                    problem=error.notice_of_file,
                ),
                on_back=lambda: warn("The folder is back."),
            )
    warn("Watching has ended; what was read is kept.")


def _waiting_text(came: Selection) -> str:
    """What came and is not read yet, as the window's rows that wait; the first of it by name."""
    named = [Path(path).name for path in came.paths[:_NAMED]]
    more = len(came.paths) - len(named)
    files = ", ".join(map(language().isolate, named))
    if more:
        files = said("{files} and {count} more", files=files, count=f"{more:,}")
    return said("Waiting to be read: {files}.", files=files)


def print_batch(batch: Batch) -> None:
    """The summary of a run, on standard output."""
    summary = batch.summary
    tell(
        "{files} files, {rows} rows in {time} ({device}, {model}): {computed} computed, {reused} "
        "reused from before",
        files=summary.files,
        rows=summary.rows,
        time=span(summary.seconds),
        device=summary.device,
        model=summary.model_id,
        computed=summary.computed,
        reused=summary.reused,
    )
    click.echo(totals_text(summary.totals, language().say))
    for decision, count in counts(summary).items():
        click.echo(f"  {count:>7}  {said(DECISION_WORDS[decision])}")
    if summary.not_whole:
        tell("Partial: {count}; none of them is cleared", count=summary.not_whole)
    session = summary.session
    tell("Session {number}: {root}", number=session.session_id, root=session.root)
    tell("Archive: {path}", path=batch.archive)
    if batch.export is not None:
        print_export(batch.export)


def counts(summary: Summary) -> dict[Decision, int]:
    """Rows per decision, without the files that are no radiographs."""
    told = {
        Decision.FRACTURE: summary.fractures,
        Decision.DOUBT: summary.doubts,
        Decision.NOT_SCORED: summary.not_scored,
        Decision.ERROR: summary.totals.unreadable,
    }
    others = sum(told.values()) + summary.totals.no_radiographs
    told[Decision.NO_FRACTURE] = summary.rows - others
    return {decision: told[decision] for decision in DECISION_WORDS}


def print_export(export: ExportSummary) -> None:
    """Where the files are, on standard output."""
    say = language().say
    click.echo(totals_text(export.totals, say))
    for written in export.written:
        counts = ", ".join(f"{number} {say(noun)}" for noun, number in written.counts.items())
        click.echo(f"{written.format.name}: {written.path} ({counts})")
        for told in written.told:
            click.echo(language().told(told), err=True)
    if not_all := export.incomplete_in(say):
        click.echo(not_all, err=True)
