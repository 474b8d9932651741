"""``osteo-desktop agreement``: the model against what was signed here."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.atomic_file import check_destinations
from osteo_desktop.cli.language.speech import language, said, tell
from osteo_desktop.cli.options import FILE, archive_option
from osteo_desktop.cli.output import say_disclaimer
from osteo_desktop.wording.agreement import agreement_text
from osteo_desktop.wording.score import finding_score
from osteo_desktop.wording.status import DECISION_WORDS, VERDICT_WORDS


@click.command()
@click.option("--csv", "csv_file", type=FILE, metavar="FILE", help="Write the disagreements there.")
@archive_option
def agreement(csv_file: Path | None, archive: Path | None) -> None:
    """Measure the model on the signed readings of this archive, and list where they disagree.

    The reader's verdict counts as the truth, which it need not be. Counted apart: readings
    decided with the AI hidden, for a reader who sees the AI's word tends to agree with it.
    """
    from osteo_desktop.workflow.models.agreement import site_agreement, write_disagreements

    check_destinations(csv_file)
    say_disclaimer()
    found = site_agreement(archive)
    for one in found.agreements:
        click.echo(agreement_text(one, language().say))
    tell("{count} disagreements, what the model missed first", count=len(found.disagreements))
    if csv_file is None:
        for case in found.disagreements:
            reason = f"  ({case.reason})" if case.reason else ""
            gone = said("(the file has changed since, or is gone)")
            changed = f"  {gone}" if case.exchanged else ""
            model_says = said(DECISION_WORDS[case.finding.decision])
            both = f"{said(VERDICT_WORDS[case.verdict])} / {model_says}"
            score = f"{both} {finding_score(case.finding)}".strip()
            click.echo(f"  {score}  {case.root}: {case.file}{changed}{reason}")
    else:
        write_disagreements(csv_file, found.disagreements)
        click.echo(str(csv_file))
