"""What ``export`` prints of pictures for a messenger and of sticks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from osteo_desktop.cli.exits import Exit
from osteo_desktop.cli.language.speech import tell, warn
from osteo_desktop.cli.progress_display import shown_progress
from osteo_desktop.notice import Notice
from osteo_desktop.records.export import LettersRequest
from osteo_desktop.records.sending.requests import StickRequest
from osteo_desktop.wording.say import marked

_NOBODY_LOOKED = marked(
    "NOBODY HAS LOOKED whether a name is left in the pictures. Look at each before you send it; "
    "the window has a brush for it (Image > Picture for a messenger)."
)


def write_pictures(request: LettersRequest, archive: Path | None) -> Exit:
    from osteo_desktop.workflow.reading.batch import messenger_pictures_of_earlier

    with shown_progress(marked("pictures")) as progress:
        summary = messenger_pictures_of_earlier(request, archive, progress)
    for one in summary.written:
        boxes = len(one.check.boxes)
        tell(
            "{path} ({size} kB, {count} places blacked out)",
            path=one.path,
            size=one.size // 1000,
            count=boxes,
        )
    if summary.written:
        warn(_NOBODY_LOOKED)
    return _told(summary.failed)


def write_stick_of(request: StickRequest, archive: Path | None) -> Exit:
    from osteo_desktop.workflow.reading.batch import stick_of_earlier

    with shown_progress(marked("reports")) as progress:
        written = stick_of_earlier(request, archive, progress)
    tell(
        "{path} ({count} files, {size} MB, read back)",
        path=written.path,
        count=written.files,
        size=f"{written.size / 1e6:.1f}",
    )
    if request.deidentify:
        boxes = sum(len(check.boxes) for check in written.checks)
        tell("Places blacked out in its pictures: {count}", count=boxes)
        warn(_NOBODY_LOOKED)
    return _told(written.failed)


def _told(failed: Sequence[tuple[str, Notice]]) -> Exit:
    for files, why in failed:
        warn("Nothing of {files}: {why}", files=files, why=why)
    return Exit.SOME_UNREADABLE if failed else Exit.DONE
