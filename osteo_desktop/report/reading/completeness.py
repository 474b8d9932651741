"""Whether a session holds all that was to be read, in words."""

from __future__ import annotations

from collections.abc import Iterable

from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.wording.say import Say, marked

ONLY_CHOSEN = marked("NOT THE WHOLE FOLDER: only files that were chosen in it were read.")
NOT_RECORDED = marked(
    "It is not recorded whether all files of this folder were read: an earlier version read them. "
    "Open the folder again to make sure."
)
_CHOSEN_FILES = marked("chosen files")
_FILES_OF_FOLDER = marked("files of this folder")
_NOT_ALL_FOUND = marked(
    "NOT COMPLETE: the reading stopped before all {what} were found; {read} were read."
)
_UNREAD = marked("NOT COMPLETE: {unread} of {found} {what} were not read.")
_UNREAD_THIS_TIME = marked(
    "NOT COMPLETE: {unread} of {found} {what} were not read this time; what an earlier reading "
    "left of them is listed."
)


def incomplete(
    session: Session, rows: Iterable[Row], *, chosen: bool = False, say: Say = str
) -> str:
    """What must be said first where not all was read; "" where all was, or nobody knows.

    ``chosen``: of the files that were chosen in the folder, not of all of it.
    """
    coverage = session.chosen if chosen else session.folder
    if coverage is None:
        return say(ONLY_CHOSEN) if session.chosen is not None and not chosen else ""
    if coverage.completed:
        return ""
    what = say(_CHOSEN_FILES if chosen else _FILES_OF_FOLDER)
    if coverage.found is None:
        return say(_NOT_ALL_FOUND).format(what=what, read=f"{coverage.read:,}")
    earlier = not chosen and len({row.file for row in rows}) > coverage.read
    return say(_UNREAD_THIS_TIME if earlier else _UNREAD).format(
        unread=f"{max(0, coverage.found - coverage.read):,}",
        found=f"{coverage.found:,}",
        what=what,
    )


def is_recorded(session: Session) -> bool:
    """Sessions of earlier versions do not say how far they came."""
    return session.folder is not None or session.chosen is not None
