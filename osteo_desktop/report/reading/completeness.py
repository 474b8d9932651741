"""Whether a session holds all that was to be read, in words."""

from __future__ import annotations

from collections.abc import Iterable

from osteo_desktop.records.worklist import Row, Session

ONLY_CHOSEN = "NOT THE WHOLE FOLDER: only files that were chosen in it were read."
NOT_RECORDED = (
    "It is not recorded whether all files of this folder were read: an earlier version read them. "
    "Open the folder again to make sure."
)


def incomplete(session: Session, rows: Iterable[Row], *, chosen: bool = False) -> str:
    """What must be said first where not all was read; "" where all was, or nobody knows.

    ``chosen``: of the files that were chosen in the folder, not of all of it.
    """
    coverage = session.chosen if chosen else session.folder
    if coverage is None:
        return ONLY_CHOSEN if session.chosen is not None and not chosen else ""
    if coverage.completed:
        return ""
    what = "chosen files" if chosen else "files of this folder"
    if coverage.found is None:
        return (
            f"NOT COMPLETE: the reading stopped before all {what} were found; "
            f"{coverage.read:,} were read."
        )
    unread = max(0, coverage.found - coverage.read)
    said = f"NOT COMPLETE: {unread:,} of {coverage.found:,} {what} were not read"
    if not chosen and len({row.file for row in rows}) > coverage.read:
        return f"{said} this time; what an earlier reading left of them is listed."
    return f"{said}."


def is_recorded(session: Session) -> bool:
    """Sessions of earlier versions do not say how far they came."""
    return session.folder is not None or session.chosen is not None
