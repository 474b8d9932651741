"""The files that a DICOMDIR refers to (PS3.10 section 8, PS3.3 annex F)."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import pydicom

from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.files import DamagedContainer
from osteo_desktop.imaging.dicom import log as pydicom_log
from osteo_desktop.imaging.dicom.values import Attributes, is_cut

_RECORDS = 0x00041220
"""DirectoryRecordSequence."""


@dataclass(frozen=True)
class Directory:
    """``files``: (name with '/' as the DICOMDIR states it, file or None where it is missing)."""

    files: tuple[tuple[str, Path | None], ...]
    ends_early: bool
    """The DICOMDIR is cut: it named more files than these."""


def read_directory(path: Path) -> Directory:
    """What a DICOMDIR refers to, sorted by name.

    Names are matched whatever their case: discs are read with upper, lower and mixed names.

    Raises DamagedContainer or an OSError.
    """
    names, ends_early = _referenced_names(path)
    listings: dict[Path, dict[str, str]] = {}
    files = ((name, _find(path.parent, name.split("/"), listings)) for name in sorted(names))
    return Directory(tuple(files), ends_early)


def _referenced_names(path: Path) -> tuple[set[str], bool]:
    data = path.read_bytes()
    with pydicom_log.listening():
        try:
            dataset = pydicom.dcmread(io.BytesIO(data), force=True)
        except Exception as error:  # pydicom meets damage with whatever it stumbles on
            detail = type(error).__name__
            raise DamagedContainer(path, kind="DICOMDIR", detail=detail) from error
        top = Attributes(dataset, [])
        ends_early = is_cut(dataset, _RECORDS)
        records = top.items("DirectoryRecordSequence")
        names = {record.text("ReferencedFileID", joint="/") for record in records} - {""}
    if not names:
        raise DamagedContainer(path, kind="DICOMDIR", detail=FileDetail.NAMES_NO_FILES.notice)
    return names, ends_early


def _find(folder: Path, parts: list[str], listings: dict[Path, dict[str, str]]) -> Path | None:
    for part in parts:
        if folder not in listings:
            listings[folder] = _listing(folder)
        name = listings[folder].get(_key(part))
        if name is None:
            return None
        folder = folder / name
    return folder if folder.is_file() else None


def _listing(folder: Path) -> dict[str, str]:
    try:
        return {_key(path.name): path.name for path in folder.iterdir()}
    except OSError:
        return {}


def _key(name: str) -> str:
    """ISO 9660 may show a version (";1") and a dot at the end."""
    return name.split(";")[0].rstrip(".").casefold()
