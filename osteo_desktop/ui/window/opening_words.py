"""What is opened, in words: a folder or file, or several of one folder."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from osteo_desktop.records.selection import Root, Selection, folder_of, paths_of
from osteo_desktop.ui.language.translate import translate

if TYPE_CHECKING:
    from osteo_desktop.workflow.reading.formats import Readable


def short_name(root: Root) -> str:
    """For the window's title."""
    return _words(root, folder_of(root).name)


def full_name(root: Root) -> str:
    """For the menu of what was opened."""
    return _words(root, str(folder_of(root)))


def is_there(root: Root) -> bool:
    return all(path.exists() for path in paths_of(root))


def dropped(mime: QMimeData) -> list[str]:
    """The paths of what is dragged; empty where it is no file or folder of this computer."""
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]


def said_of_selection(selection: Selection) -> str:
    return translate(
        "Window",
        "{count} files and folders are read as part of {folder}, with the readings made of them "
        "there. What was read of one of them opened alone is kept with that one.",
    ).format(count=len(selection.names), folder=selection.folder.name)


def said_of_strangers() -> str:
    """Of things that no folder holds together."""
    return translate(
        "Window",
        "Nothing was opened: what was dropped lies in no common folder, or on several disks. "
        "Put it into one folder, or drop one after the other.",
    )


def _words(root: Root, folder: str) -> str:
    if not isinstance(root, Selection):
        return folder
    return translate("Window", "{count} of {folder}").format(count=len(root.names), folder=folder)


def file_filters(kinds: Iterable[Readable]) -> str:
    """For a file dialog: all files first, for radiographs often have no suffix."""
    everything = translate("Window", "All files")
    filters = [f"{everything} (*)"]
    for kind in kinds:
        filters.append(f"{kind.name} ({' '.join(f'*{suffix}' for suffix in kind.suffixes)})")
    return ";;".join(filters)
