"""What a stick's files are written into: a folder or a ZIP, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from osteo_desktop.atomic_file import new_folder, replacing
from osteo_desktop.errors.sending import StickNotReadBack

SUMS = "SHA256SUMS.TXT"
_NO_DATE = (1980, 1, 1, 0, 0, 0)
"""A ZIP's files have none that tells something."""


class Place(Protocol):
    def write(self, name: str, data: bytes) -> None: ...
    def read(self, name: str) -> bytes: ...


class Carrier:
    """Keeps what each file was meant to hold, so that it can be read back."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._sums: dict[str, str] = {}
        self.size = 0

    @property
    def files(self) -> int:
        return len(self._sums)

    def write(self, name: str, data: bytes) -> None:
        """``name``: with "/" between folders. Raises OSError."""
        self._place.write(name, data)
        self._sums[name] = hashlib.sha256(data).hexdigest()
        self.size += len(data)

    def finish(self, last: Mapping[str, bytes]) -> None:
        """The checksums of all files, then ``last``, by which the stick is opened; then all are
        read back. Raises OSError, StickNotReadBack."""
        sums = dict(self._sums)
        sums |= {name: hashlib.sha256(data).hexdigest() for name, data in last.items()}
        lines = [f"{digest}  {name}\n" for name, digest in sorted(sums.items())]
        self.write(SUMS, "".join(lines).encode())
        for name, data in last.items():
            self.write(name, data)
        for name, digest in self._sums.items():
            if hashlib.sha256(self._read_back(name)).hexdigest() != digest:
                raise StickNotReadBack(name=name)

    def _read_back(self, name: str) -> bytes:
        try:
            return self._place.read(name)
        except (zipfile.BadZipFile, KeyError) as error:
            raise StickNotReadBack(name=name) from error


@contextmanager
def carrying(destination: Path, zipped: bool) -> Iterator[Carrier]:
    """What was not finished is removed. Raises DiskFull, BadDestination, WriteError."""
    if zipped:
        with replacing(destination) as partial, zipfile.ZipFile(partial, "w") as opened:
            yield Carrier(_Zip(opened, partial))
    else:
        with new_folder(destination) as partial:
            yield Carrier(_Folder(partial))


class _Folder:
    def __init__(self, root: Path) -> None:
        self._root = root

    def write(self, name: str, data: bytes) -> None:
        path = self._root / name
        path.parent.mkdir(mode=0o700, exist_ok=True)
        with path.open("xb") as file:
            path.chmod(0o600)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            if hasattr(os, "posix_fadvise"):  # so that reading back asks the stick itself
                with suppress(OSError):
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

    def read(self, name: str) -> bytes:
        return (self._root / name).read_bytes()


class _Zip:
    """Stored as they are: pictures and PDFs are packed already."""

    def __init__(self, opened: zipfile.ZipFile, path: Path) -> None:
        self._opened, self._path = opened, path

    def write(self, name: str, data: bytes) -> None:
        info = zipfile.ZipInfo(name, _NO_DATE)
        info.external_attr = 0o600 << 16
        self._opened.writestr(info, data)

    def read(self, name: str) -> bytes:
        """After all was written: the ZIP is closed, and opened as its reader will."""
        self._opened.close()
        with zipfile.ZipFile(self._path) as again:
            return again.read(name)
