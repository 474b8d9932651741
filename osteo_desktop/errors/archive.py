"""The archive cannot be used."""

from __future__ import annotations

from osteo_desktop.errors.base import OsteoError


class ArchiveError(OsteoError):
    code = "archive_error"
    what = "The archive cannot be used ({detail})"
    next_step = "Check the disk, or name another archive with --archive"


class DamagedArchive(ArchiveError):
    code = "damaged_archive"
    what = "The archive is damaged ({detail}); nothing in it was changed"
    next_step = "Keep a copy of it for recovery, then name another archive with --archive"


class NewerArchive(ArchiveError):
    code = "newer_archive"
    what = "The archive was written by a newer Osteo Desktop (schema {found}, known {known})"
    next_step = "Update Osteo Desktop; nothing in the archive was changed"


class NoSuchSession(ArchiveError):
    code = "no_such_session"
    what = "The archive holds no session {session}"
    next_step = "List the sessions with 'osteo-desktop export --list'"
