"""Several files and folders that are read together, as part of the folder that holds them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

_BETWEEN = "\n"


@dataclass(frozen=True)
class Selection:
    """``folder`` is absolute. What is read of it belongs to the folder's own session, so that a
    reading is there whichever way its radiograph was opened."""

    folder: Path
    names: tuple[str, ...]
    """Relative to it, sorted, none within another."""

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(self.folder / name for name in self.names)


Root = Path | Selection
"""What can be read: a folder, file, ZIP or DICOMDIR, or several of them."""


def root_of(paths: Sequence[str]) -> Root | None:
    """One path itself, several as the selection of the nearest folder that holds them all.

    None where no folder but the disk's root does, or where they lie on several disks: the folder's
    session would be one of everything. A DICOMDIR stands for its folder. ``paths`` is not empty.
    """
    if len(paths) == 1:
        return Path(paths[0])
    kept = _outermost(_folder_of_directory(str(Path(path).absolute())) for path in paths)
    if len(kept) == 1:
        return Path(kept[0])
    try:
        folder = Path(os.path.commonpath(kept))
    except ValueError:  # several disks
        return None
    if folder == folder.parent:
        return None
    return Selection(folder, tuple(Path(path).relative_to(folder).as_posix() for path in kept))


def folder_of(root: Root) -> Path:
    """Whose session ``root`` is read into."""
    return root.folder if isinstance(root, Selection) else root


def paths_of(root: Root) -> tuple[Path, ...]:
    return root.paths if isinstance(root, Selection) else (root,)


def to_text(root: Root) -> str:
    """For the settings: one path a line."""
    return _BETWEEN.join(map(str, paths_of(root)))


def from_text(text: str) -> Root | None:
    """What :func:`to_text` wrote."""
    return root_of(text.split(_BETWEEN))


def _folder_of_directory(path: str) -> str:
    folder, name = os.path.split(path)
    return folder if name.upper() == "DICOMDIR" else path


def _outermost(paths: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for path in sorted(set(paths)):
        if not any(path.startswith(outer.rstrip(os.sep) + os.sep) for outer in kept):
            kept.append(path)
    return kept
