"""What was signed here in a month, whichever session it was read in."""

from __future__ import annotations

from pathlib import Path

from osteo_desktop.archive.store import Archive
from osteo_desktop.records.rules.content import signed_rows
from osteo_desktop.report.month_log import (
    LoggedStudy,
    totals,
    write_log_csv,
    write_log_xlsx,
)
from osteo_desktop.report.reading.content import session_folder
from osteo_desktop.workflow.archive.own_archive import existing_archive
from osteo_desktop.workflow.models.agreement import newest_signed


def month_log(archive: Path | None, month: str) -> tuple[LoggedStudy, ...]:
    """By the time of signing, as it was on the reader's clock; ``month``: "2026-11".

    Of a study that was signed in several sessions the last signature counts. Raises NoArchive.
    """
    path = existing_archive(archive)
    if path is None:
        return ()
    with Archive(path) as store:
        found = []
        for session, reading in newest_signed(store):
            if reading.signature is None or not reading.signature.at.startswith(f"{month}-"):
                continue
            there = {row.key: row for row in store.rows(session.session_id)}
            rows = signed_rows(reading, there)
            found.append(LoggedStudy(session_folder(str(session.root)), reading, rows))
    return tuple(sorted(found, key=lambda one: one.signed_at))


__all__ = ["LoggedStudy", "month_log", "totals", "write_log_csv", "write_log_xlsx"]
