"""What the labels of a layout name: files within its folder, and one label for each."""

from __future__ import annotations

import re
from pathlib import Path, PureWindowsPath

from osteo_desktop.details.data import DataDetail
from osteo_desktop.errors.data import (
    DisagreeingLabels,
    MissingRadiographs,
    OutsideData,
    UnknownLabel,
)
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.notice import Notice

PARTS = {"train": "train", "val": "val", "valid": "val", "validation": "val", "test": "test"}
"""How the layouts name the parts they divide their data into, and how we do."""
_SAID = {"1": True, "yes": True, "true": True, "0": False, "no": False, "false": False}
_CLASSES = {"fractured": True, "notfractured": False, "nonfractured": False}
_LITTER = frozenset({"__macosx", "@eadir", "thumbs.db", "desktop.ini"})
_QUOTED = 80
_COPY = re.compile(r"-rotated[^/]*$")


def yes_or_no(value: str, where: Notice, path: Path) -> bool:
    """``where`` (line and column) and ``path`` go into the UnknownLabel that is raised."""
    said = _SAID.get(value.strip().lower())
    if said is None:
        raise UnknownLabel(
            path, where=where, value=brief(value), allowed=DataDetail.YES_OR_NO.notice
        )
    return said


def class_of(name: str) -> bool | None:
    """True of "fractured", False of "not fractured", "Not_Fractured", "not-fractured", ..."""
    return _CLASSES.get(re.sub(r"[\s_-]", "", name.lower()))


def original(stem: str) -> str:
    """``stem`` without what marks a copy: 12-rotated3 is a copy of 12."""
    return _COPY.sub("", stem)


def within(name: str, where: Notice, path: Path) -> str:
    """``name``, with either separator, as a relative path with "/".

    Raises OutsideData (of ``where`` in the file ``path``) for "..", a drive or an absolute path:
    labels come from strangers, and must not make us open what they like.
    """
    parsed = PureWindowsPath(printable(name))  # splits at both separators, and knows drives
    if parsed.anchor or ".." in parsed.parts:
        raise OutsideData(path, where=where, name=brief(parsed))
    return parsed.as_posix()


def printable(name: str) -> str:
    """``name`` with what is no text (a lone surrogate, a byte that is no UTF-8) written out."""
    return name.encode("utf-8", "backslashreplace").decode()


def brief(value: object) -> str:
    """As an error quotes what it found."""
    return printable(str(value))[:_QUOTED]


def is_litter(name: str) -> bool:
    """A file or folder that systems leave behind, and no data."""
    return name.startswith(".") or name.lower() in _LITTER


def is_file(path: Path) -> bool:
    """False also for names that no disk can hold and for folders that may not be entered."""
    try:
        return path.is_file()
    except OSError:
        return False


class Listing:
    """The radiographs that ``path`` names, each once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._items: dict[str, tuple[LabelledRadiograph, Notice]] = {}

    def add(self, item: LabelledRadiograph, where: Notice) -> None:
        """Raises DisagreeingLabels when ``item.file`` was named before with the other label."""
        before, other = self._items.setdefault(item.file, (item, where))
        if before.fractured != item.fractured:
            raise DisagreeingLabels(self.path, where=where, other=other, name=item.file)

    def radiographs(self) -> list[LabelledRadiograph]:
        """Raises MissingRadiographs unless every file is there."""
        items = [item for item, _ in self._items.values()]
        missing = [item.file for item in items if not is_file(item.path)]
        if missing:
            counts = {"missing": len(missing), "named": len(items)}
            raise MissingRadiographs(self.path, first=missing[0], **counts)
        return items
