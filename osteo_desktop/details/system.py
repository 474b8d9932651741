"""What the system says of a file, in the words of Linux."""

from __future__ import annotations

import errno

from osteo_desktop.details.base import Detail
from osteo_desktop.details.words import in_its_own_words
from osteo_desktop.notice import Notice


class SystemDetail(Detail):
    NO_SUCH_FILE = "system_no_such_file", "No such file or directory"
    NOT_PERMITTED = "system_not_permitted", "Operation not permitted"
    PERMISSION_DENIED = "system_permission_denied", "Permission denied"
    IO_ERROR = "system_io_error", "Input/output error"
    NO_SPACE = "system_no_space", "No space left on device"
    QUOTA_EXCEEDED = "system_quota_exceeded", "Disk quota exceeded"
    READ_ONLY = "system_read_only", "Read-only file system"
    NOT_A_DIRECTORY = "system_not_a_directory", "Not a directory"
    IS_A_DIRECTORY = "system_is_a_directory", "Is a directory"
    NAME_TOO_LONG = "system_name_too_long", "File name too long"
    FILE_EXISTS = "system_file_exists", "File exists"
    BUSY = "system_busy", "Device or resource busy"
    TOO_MANY_OPEN = "system_too_many_open", "Too many open files"
    TIMED_OUT = "system_timed_out", "Connection timed out"
    NO_DEVICE = "system_no_device", "No such device"
    STALE_HANDLE = "system_stale_handle", "Stale file handle"
    TOO_LARGE = "system_too_large", "File too large"
    NO_MEMORY = "system_no_memory", "Cannot allocate memory"
    INVALID_ARGUMENT = "system_invalid_argument", "Invalid argument"
    TOO_MANY_LINKS = "system_too_many_links", "Too many levels of symbolic links"
    UNAVAILABLE = "system_unavailable", "Resource temporarily unavailable"
    NOT_UTF8 = "not_utf8", "a text in it is no UTF-8"


_OF_SYSTEM = {
    errno.ENOENT: SystemDetail.NO_SUCH_FILE,
    errno.EPERM: SystemDetail.NOT_PERMITTED,
    errno.EACCES: SystemDetail.PERMISSION_DENIED,
    errno.EIO: SystemDetail.IO_ERROR,
    errno.ENOSPC: SystemDetail.NO_SPACE,
    errno.EDQUOT: SystemDetail.QUOTA_EXCEEDED,
    errno.EROFS: SystemDetail.READ_ONLY,
    errno.ENOTDIR: SystemDetail.NOT_A_DIRECTORY,
    errno.EISDIR: SystemDetail.IS_A_DIRECTORY,
    errno.ENAMETOOLONG: SystemDetail.NAME_TOO_LONG,
    errno.EEXIST: SystemDetail.FILE_EXISTS,
    errno.EBUSY: SystemDetail.BUSY,
    errno.EMFILE: SystemDetail.TOO_MANY_OPEN,
    errno.ETIMEDOUT: SystemDetail.TIMED_OUT,
    errno.ENODEV: SystemDetail.NO_DEVICE,
    errno.ESTALE: SystemDetail.STALE_HANDLE,
    errno.EFBIG: SystemDetail.TOO_LARGE,
    errno.ENOMEM: SystemDetail.NO_MEMORY,
    errno.EINVAL: SystemDetail.INVALID_ARGUMENT,
    errno.ELOOP: SystemDetail.TOO_MANY_LINKS,
    errno.EAGAIN: SystemDetail.UNAVAILABLE,
}


def about_system(error: OSError) -> Notice:
    """What the system says of a file; an unusual error in its own words."""
    known = _OF_SYSTEM.get(error.errno or 0)
    words = error.strerror or str(error) or type(error).__name__
    return in_its_own_words(words) if known is None else known.notice


def about(error: BaseException) -> Notice:
    """What an error says as the cause of another: itself where it is ours, else what the system or
    another library says."""
    own = getattr(error, "notice", None)
    if isinstance(own, Notice):
        return own
    if isinstance(error, UnicodeDecodeError):
        return SystemDetail.NOT_UTF8.notice
    if isinstance(error, OSError) and error.errno:
        return about_system(error)
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return in_its_own_words(lines[0] if lines else type(error).__name__)
