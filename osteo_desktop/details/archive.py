"""Why an archive cannot be used, and what its trail names."""

from __future__ import annotations

from osteo_desktop.details.base import Detail


class ArchiveDetail(Detail):
    NO_UTF8 = "no_utf8", "a text in it is no UTF-8"
    DISK_FULL = "archive_disk_full", "the disk is full; what was saved before is safe"
    IN_USE = "in_use", "another program is using it"
    NOT_WRITABLE = "not_writable", "it may not be written by this user"
    NOT_OPENABLE = "not_openable", "it or its folder may not be opened or written"
    DISK_ERROR = "archive_disk_error", "the disk reports an error"
    NOT_READABLE = "not_readable", "it may not be opened by this user"
    TABLE = "table", "table"
    INDEX = "index", "index"
    TRIGGER = "trigger", "trigger"
    RECORD = "record", "Record {number} of {table}"
    SESSION = "session", "Session {number} ({folder})"
    FINDING = "finding", "The finding of {model} for the file with SHA-256 {sha256}"
    READING = "reading", "Version {version} of the reading of study {study}"
    ROW = "row", "The row of {file}, frame {frame}, in study {study}"
    OPINION = "opinion", "Second opinion {number} (SHA-256 {sha256})"
    SIGNED_HERE_STAYS = (
        "signed_here_stays",
        "study {study} was signed here and is read otherwise there: what was signed here stays, "
        "and the other reading is kept in the trail",
    )
    SIGNED_THERE_PREVAILS = (
        "signed_there_prevails",
        "study {study} was signed there: that reading is in force, and the draft that was here is "
        "kept as an earlier version",
    )
    DRAFT_HERE_STAYS = (
        "draft_here_stays",
        "study {study} has a draft in both: the one that was here stays in force, and the other is "
        "kept as an earlier version",
    )
    GROUPED_OTHERWISE = (
        "grouped_otherwise",
        "{file} is read with other files there than here; it stays as it is here",
    )
    OTHER_CONTENT_THERE = (
        "other_content_there",
        "{file} held another picture when it was read there; what was read here stays",
    )
    MERGED_WITH_ITSELF = "merged_with_itself", "it would be merged with itself"
    MERGED_ALTERED = (
        "merged_altered",
        "it is not as it was written, so nothing was taken from it: {fault}",
    )
    ENTRY_UNCLEAR = "entry_unclear", "an entry cannot be understood: {kind}"
    REPLACED = (
        "replaced",
        "another file has taken its place while it was open; what was open is kept as {kept}",
    )
    OPEN_ELSEWHERE = "open_elsewhere", "another window or program has it open; close that"
    FOLDER_UNUSABLE = "folder_unusable", "its folder cannot be used: {why}"
    OTHER_DATABASE = "other_database", "it is the database of another program"
    NO_FILE = "no_file", "it is not a file"
    NO_COPY_BEFORE_UPGRADE = "no_copy_before_upgrade", "no copy could be kept before its upgrade"
    TABLE_UNCLEAR = "table_unclear", "a table or an entry cannot be understood: {kind}"
