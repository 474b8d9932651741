"""``osteo-desktop print``: films or reports of an earlier session, on paper."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import said, tell, warn, wrong_usage
from osteo_desktop.cli.options import FILE, archive_option, report_language, report_language_option
from osteo_desktop.cli.progress_display import shown_progress
from osteo_desktop.records.export import LetterOptions, Paper
from osteo_desktop.records.paper.printing import PER_PAGE, FilmOptions, PrintRequest
from osteo_desktop.settings import settings_or_defaults
from osteo_desktop.wording.say import marked

if TYPE_CHECKING:
    from osteo_desktop.workflow.reading.paper.printing import Printout

_OF_FILMS = ("true_size", "unsure_too", "no_names", "as_stored", "screen_greys")


@click.command("print")
@click.argument("session", type=int, required=False)
@click.option("--list", "list_only", is_flag=True, help="List the printers, the usual one first.")
@click.option("--study", "studies", multiple=True, metavar="KEY", help="This study; several times.")
@click.option("--patient", metavar="ID", default="", help="The studies of this patient.")
@click.option("--signed", is_flag=True, help="All signed studies.")
@click.option("--all", "include_all", is_flag=True, help="All studies.")
@click.option(
    "--films",
    type=click.Choice([str(one) for one in PER_PAGE]),
    help="Radiographs, so many to a page; without it the report of each study.",
)
@click.option("--true-size", is_flag=True, help="A millimetre on paper is one of the patient.")
@click.option(
    "--unsure-too",
    is_flag=True,
    help="With --true-size: also by a spacing at the detector, or of unknown kind.",
)
@click.option("--no-names", is_flag=True, help="A case number instead of name, ID and dates.")
@click.option("--as-stored", is_flag=True, help="In the file's own window.")
@click.option("--screen-greys", is_flag=True, help="Without the grey curve for paper.")
@click.option(
    "--paper", type=click.Choice([one.value for one in Paper]), default="A4", show_default=True
)
@click.option("--printer", metavar="NAME", default="", help="Another than the usual one.")
@click.option("--copies", type=click.IntRange(1, 99), default=1, show_default=True)
@click.option("--out", type=FILE, metavar="FILE.pdf", help="Write a PDF, and print nothing.")
@report_language_option
@archive_option
def print_out(
    session: int | None,
    list_only: bool,
    studies: tuple[str, ...],
    patient: str,
    signed: bool,
    include_all: bool,
    films: str | None,
    paper: str,
    printer: str,
    copies: int,
    out: Path | None,
    report_in: str | None,
    archive: Path | None,
    **of_films: bool,
) -> int:
    """Print studies of SESSION, the number that 'read' and 'export --list' show."""
    if list_only:
        return _list_printers()
    if session is None:
        raise wrong_usage("Name a session by its number, or --list to see the printers.")
    if sum(map(bool, (studies, patient.strip(), signed, include_all))) != 1:
        raise wrong_usage("Say what: one of --study KEY, --patient ID, --signed, --all.")
    if out is not None and (printer or copies != 1):
        raise wrong_usage("--out prints nothing, so it takes no --printer and no --copies.")
    request = PrintRequest(
        session,
        _what(films, Paper(paper), report_language(report_in), of_films),
        studies=frozenset(studies) if studies else None,
        patient_id=patient,
        signed_only=signed,
    )
    return _print(request, Paper(paper), printer, copies, out, archive)


def _what(
    films: str | None, paper: Paper, language: str, chosen: dict[str, bool]
) -> FilmOptions | LetterOptions:
    if films is None:
        if any(chosen.values()):
            named = ", ".join(f"--{name.replace('_', '-')}" for name in _OF_FILMS)
            raise wrong_usage("{options} go with --films.", options=named)
        clinic = settings_or_defaults()[0].clinic
        return LetterOptions(paper=paper, clinic=clinic, language=language)
    if chosen["unsure_too"] and not chosen["true_size"]:
        raise wrong_usage("--unsure-too goes with --true-size.")
    return FilmOptions(
        paper=paper,
        per_page=int(films),
        true_size=chosen["true_size"],
        unsure_too=chosen["unsure_too"],
        names=not chosen["no_names"],
        as_stored=chosen["as_stored"],
        for_paper=not chosen["screen_greys"],
        language=language,
    )


def _print(
    request: PrintRequest,
    paper: Paper,
    printer: str,
    copies: int,
    out: Path | None,
    archive: Path | None,
) -> Exit:
    """One study that cannot be printed never stops the rest; it is told at the end."""
    from osteo_desktop.workflow.installation.printers import send
    from osteo_desktop.workflow.reading.batch import printout_of_earlier
    from osteo_desktop.workflow.reading.paper.printing import write_pdfs

    with shown_progress(marked("studies")) as progress:
        printout = printout_of_earlier(request, archive, progress)
    if not printout.pages:
        _tell_failed(printout)
        warn("Nothing is printed.")
        return Exit.SOME_UNREADABLE
    if out is not None:
        for path in write_pdfs(printout, out):
            click.echo(path)
    else:
        for pdf in printout.pdfs():
            to = send(pdf, paper, printer, copies)
            tell("Sent to {printer}.", printer=to)
    tell("{count} pages", count=len(printout.pages))
    _tell_cautions(request, printed=out is None)
    _tell_failed(printout)
    return Exit.SOME_UNREADABLE if printout.failed else Exit.DONE


def _tell_cautions(request: PrintRequest, *, printed: bool) -> None:
    films = request.what
    if isinstance(films, FilmOptions) and not films.names:
        warn("Names that stand in a picture itself are not removed: look at the pages.")
    if isinstance(films, FilmOptions) and films.true_size:
        if printed:
            warn("Measure the scale bar on paper: printers may scale.")
        else:
            warn("Measure the scale bar once it is on paper, printed at 100 %: printers may scale.")
    if printed and sys.platform == "win32":
        warn("Windows prints on its usual printer and may scale the page; use the window for both.")


def _tell_failed(printout: Printout) -> None:
    for file, why in printout.failed:
        warn("Not printed, {file}: {why}", file=file, why=why)


def _list_printers() -> Exit:
    from osteo_desktop.workflow.installation.printers import printers

    found = printers()
    for name in sorted(found.names, key=lambda name: name != found.usual):
        usual = f"  {said('(usual)')}" if name == found.usual else ""
        click.echo(f"{name}{usual}")
    if not found.names:
        warn("No printer is set up here; --out FILE.pdf writes a PDF.")
    return Exit.DONE
