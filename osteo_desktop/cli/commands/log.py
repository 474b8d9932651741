"""``osteo-desktop log``: what was signed in a month."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.atomic_file import check_destinations
from osteo_desktop.cli.language.speech import language
from osteo_desktop.cli.options import (
    FILE,
    archive_option,
    report_language,
    report_language_option,
)
from osteo_desktop.wording.languages.language import language_of


@click.command("log")
@click.option(
    "--month",
    required=True,
    type=click.DateTime(["%Y-%m"]),
    metavar="YYYY-MM",
    help="By the time of signing, on the reader's clock.",
)
@click.option(
    "--csv", "csv_file", type=FILE, metavar="FILE", help="Write a row for each study there."
)
@click.option(
    "--xlsx", "xlsx_file", type=FILE, metavar="FILE", help="Write the same as a spreadsheet there."
)
@report_language_option
@archive_option
def log(
    month: object,
    csv_file: Path | None,
    xlsx_file: Path | None,
    report_in: str | None,
    archive: Path | None,
) -> None:
    """Count what was signed in a month: findings, critical results and their times, agreement with
    the AI. Names stand only in the files."""
    from osteo_desktop.workflow.reading.month_log import (
        month_log,
        totals,
        write_log_csv,
        write_log_xlsx,
    )

    check_destinations(*(file for file in (csv_file, xlsx_file) if file is not None))
    name = f"{month:%Y-%m}"
    studies = month_log(archive, name)
    for words, count in totals(studies, language().say):
        click.echo(f"{count:>6}  {words}")
    if csv_file is not None:
        write_log_csv(studies, csv_file)
        click.echo(str(csv_file))
    if xlsx_file is not None:
        write_log_xlsx(studies, name, xlsx_file, language_of(report_language(report_in)))
        click.echo(str(xlsx_file))
