"""``osteo-desktop demo``: made radiographs, read, reported and shown."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from osteo_desktop.cli.commands.read import print_batch
from osteo_desktop.cli.commands.window import WindowRequest, somebody_watches, why_no_window
from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import tell, warn
from osteo_desktop.cli.options import FILE, device_option, model_option
from osteo_desktop.cli.output import say_disclaimer
from osteo_desktop.cli.progress_display import shown_progress


@click.command("demo")
@click.option(
    "--out",
    type=FILE,
    default=Path("demo-output"),
    show_default=True,
    metavar="DIR",
    help="Where samples, reports and the demo's own archive go.",
)
@model_option
@device_option
def demo(out: Path, model: Path | None, device: str) -> int | WindowRequest:
    """Make sample radiographs by code, read them, write PDF and CSV, open the window.

    The window opens only in a terminal with a display. Your own archive is not touched.
    """
    from osteo_desktop.workflow.installation.demo import run_demo
    from osteo_desktop.workflow.reading.batch import open_classifier

    say_disclaimer()
    with shown_progress() as progress:
        result = run_demo(out.absolute(), open_classifier(model, device), progress)
    print_batch(result.batch)
    tell("Samples: {folder}", folder=result.samples)
    if not somebody_watches((sys.stdin, sys.stdout)):
        return Exit.DONE
    problem = why_no_window()
    if problem is not None:
        warn("The window was not opened. {problem}", problem=problem)
        return Exit.DONE
    return WindowRequest(result.samples, result.archive, model, device, score_anyway=True)
