"""What ``export`` prints of pictures for a messenger and of sticks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.output import warn
from osteo_desktop.cli.progress_display import shown_progress
from osteo_desktop.notice import Notice
from osteo_desktop.records.export import LettersRequest
from osteo_desktop.records.sending.requests import StickRequest
from osteo_desktop.wording.notices import notice_text

_NOBODY_LOOKED = (
    "NOBODY HAS LOOKED whether a name is left in the pictures. Look at each before you send it; "
    "the window has a brush for it (Image > Picture for a messenger)."
)


def write_pictures(request: LettersRequest, archive: Path | None) -> Exit:
    from osteo_desktop.workflow.reading.batch import messenger_pictures_of_earlier

    with shown_progress("pictures") as progress:
        summary = messenger_pictures_of_earlier(request, archive, progress)
    for one in summary.written:
        boxes = len(one.check.boxes)
        click.echo(f"{one.path} ({one.size // 1000} kB, {boxes} places blacked out)")
    if summary.written:
        warn(_NOBODY_LOOKED)
    return _told(summary.failed)


def write_stick_of(request: StickRequest, archive: Path | None) -> Exit:
    from osteo_desktop.workflow.reading.batch import stick_of_earlier

    with shown_progress("reports") as progress:
        written = stick_of_earlier(request, archive, progress)
    click.echo(f"{written.path} ({written.files} files, {written.size / 1e6:.1f} MB, read back)")
    if request.deidentify:
        boxes = sum(len(check.boxes) for check in written.checks)
        click.echo(f"Places blacked out in its pictures: {boxes}")
        warn(_NOBODY_LOOKED)
    return _told(written.failed)


def _told(failed: Sequence[tuple[str, Notice]]) -> Exit:
    for files, why in failed:
        warn(f"Nothing of {files}: {notice_text(why)}")
    return Exit.SOME_UNREADABLE if failed else Exit.DONE
