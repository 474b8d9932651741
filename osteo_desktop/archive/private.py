"""Files and folders that their owner alone may read.

On Windows the rights of the user's profile hold, and nothing is changed here: its folders are open
to their user, the system and the administrators.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from osteo_desktop.atomic_file import make_private_folder
from osteo_desktop.details.archive import ArchiveDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.errors.archive import ArchiveError

_OTHERS = 0o077


def make_private(*paths: Path) -> None:
    """Take the rights of all others off; a path that is not there or not ours is passed over."""
    if os.name != "posix":
        return
    for path in paths:
        with suppress(OSError):
            mode = path.stat().st_mode
            if mode & _OTHERS:
                path.chmod(mode & 0o7777 & ~_OTHERS)


def private_folder(folder: Path, *, mend: bool = True) -> Path:
    """Make the folder, where it is missing, for the owner alone. With ``mend``, one that is there
    becomes so too. Raises ArchiveError."""
    try:
        if not folder.is_dir():
            make_private_folder(folder)
        elif mend:
            make_private(folder)
    except OSError as error:
        detail = ArchiveDetail.FOLDER_UNUSABLE.of(why=about_system(error))
        raise ArchiveError(folder, detail=detail) from error
    return folder
