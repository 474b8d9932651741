"""Folders of pictures that train something, and the rights in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from osteo_desktop.errors import DataError, NoSuchFile
from osteo_desktop.imaging.any_picture import ENDINGS
from osteo_desktop.workflow.training.evaluation_files import read_json


def stated_rights(
    rights: Path, folders: Iterable[Path], what: str
) -> Mapping[str, Mapping[str, str]]:
    """What the file says of each folder, by its name: "source" and "rights".

    ``what`` is not made without: Raises NoSuchFile, and DataError where one of them is not stated.
    """
    stated: Mapping[str, Any] = read_json(rights, "rights of the pictures")
    for folder in folders:
        if not folder.is_dir():
            raise NoSuchFile(folder)
        own = stated.get(folder.resolve().name)
        own = own if isinstance(own, dict) else {}
        missing = [key for key in ("source", "rights") if not str(own.get(key, "")).strip()]
        if missing:
            raise DataError(
                rights,
                detail=f"it does not state {' and '.join(missing)} of {folder.resolve().name}; "
                f"{what} is not made of pictures of unknown rights",
            )
    return stated


def pictures_in(folder: Path, *, also: frozenset[str] = frozenset()) -> list[Path]:
    """By name, at any depth; ``also``: endings beside those of pictures."""
    endings = ENDINGS | also
    return sorted(p for p in folder.rglob("*") if p.suffix.lower() in endings and p.is_file())
