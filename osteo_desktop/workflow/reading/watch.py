"""A folder that is watched: what is new in it, or has changed, is read as it comes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import NoSuchFile, NotAFolder, PermissionDenied
from osteo_desktop.imaging.sources.snapshot import Snapshot, Stamp, snapshot
from osteo_desktop.progress import Progress
from osteo_desktop.records.selection import Selection

PAUSE = 2.0
"""Seconds between two looks. A file that did not change in them is read; if it grows again later,
it is read again."""


class FolderWatch:
    """Begin it before the folder is read for the first time: what came before is not given."""

    def __init__(self, folder: Path, progress: Progress) -> None:
        """Raises NotAFolder, NoSuchFile, PermissionDenied, Cancelled."""
        if folder.exists() and not folder.is_dir():
            raise NotAFolder(folder)
        self._folder = folder.absolute()
        self._before: Snapshot = snapshot(self._folder, progress)
        self._given: dict[str, Stamp] = dict(self._before)

    @property
    def folder(self) -> Path:
        return self._folder

    def look(self, progress: Progress) -> Selection | None:
        """The files that are new or changed and have stopped growing since the last look.

        Each is given once. Raises NoSuchFile or PermissionDenied while the folder is not there,
        after which nothing is given twice, and Cancelled.
        """
        now = snapshot(self._folder, progress)
        settled = [name for name, stamp in now.items() if self._before.get(name) == stamp]
        ready = [name for name in settled if self._given.get(name) != now[name]]
        self._before = now
        kept = {name: stamp for name, stamp in self._given.items() if name in now}
        self._given = {**kept, **{name: now[name] for name in ready}}
        return Selection(self._folder, tuple(sorted(ready))) if ready else None


def watch(
    folder_watch: FolderWatch,
    read: Callable[[Selection], None],
    progress: Progress,
    *,
    on_absent: Callable[[OsteoError], None],
    on_back: Callable[[], None],
    pause: float = PAUSE,
) -> None:
    """Look, ``read`` what came, and wait, until ``progress`` is cancelled.

    A folder that vanishes (a stick pulled out, a server away) is told once and waited for. Raises
    Cancelled, and what ``read`` raises.
    """
    is_there = True
    while True:
        try:
            came = folder_watch.look(progress)
        except (NoSuchFile, PermissionDenied) as error:
            came = None
            if is_there:
                on_absent(error)
            is_there = False
        else:
            if not is_there:
                on_back()
            is_there = True
        if came is not None:
            read(came)
        progress.wait(pause)
