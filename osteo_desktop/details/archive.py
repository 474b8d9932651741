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
    ENTRY_UNCLEAR = "entry_unclear", "an entry cannot be understood: {kind}"
    OPEN_ELSEWHERE = "open_elsewhere", "another window or program has it open; close that"
    FOLDER_UNUSABLE = "folder_unusable", "its folder cannot be used: {why}"
    OTHER_DATABASE = "other_database", "it is the database of another program"
    NO_FILE = "no_file", "it is not a file"
    NO_COPY_BEFORE_UPGRADE = "no_copy_before_upgrade", "no copy could be kept before its upgrade"
    TABLE_UNCLEAR = "table_unclear", "a table or an entry cannot be understood: {kind}"
