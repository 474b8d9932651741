"""``osteo-desktop doctor``: what this installation has, and what to do about what it lacks."""

from __future__ import annotations

from pathlib import Path

import click

from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import language, tell
from osteo_desktop.cli.options import archive_option, device_option, model_option
from osteo_desktop.cli.output import state_of


@click.command("doctor")
@archive_option
@model_option
@device_option
def doctor(archive: Path | None, model: Path | None, device: str) -> int:
    """Check versions, device, codecs, the model's hash and folders; exit code 1 if one fails."""
    from osteo_desktop.workflow.installation.doctor import examine

    failed = 0
    for check in examine(archive=archive, model=model, device=device, language=language()):
        failed += not check.ok
        click.echo(f"{state_of(check.ok)}  {check.name}: {check.value}")
        if check.next_step:
            click.echo(f"{' ' * len(state_of(True))}  {check.next_step}")
    if failed:
        tell("{count} checks failed.", count=failed)
    else:
        tell("Everything is in order.")
    return Exit.ERROR if failed else Exit.DONE
