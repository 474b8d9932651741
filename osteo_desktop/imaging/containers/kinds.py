"""The kinds of files that hold other files. What comes next is a line here and a module.

Folders, the command line, the file dialog, ``doctor`` and the guide are made of
:data:`CONTAINERS`. A container is told by its content, never by its suffix.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from osteo_desktop.imaging.containers import tar_container, zip_container
from osteo_desktop.imaging.sniff import is_tar, is_zip
from osteo_desktop.notice import Notice


class MemberNames(Protocol):
    def __call__(self, path: Path, go_on: Callable[[], None]) -> tuple[list[str], Notice | str]:
        """The names of all files in it, sorted, with '/' separators, each of them once
        (``member_names.each_once``); and why there may be more, empty where there are not.

        ``go_on`` is called now and then; what it raises ends the listing. Raises DamagedContainer
        when nothing in it can be read, or an OSError.
        """


class ReadHead(Protocol):
    def __call__(self, path: Path, name: str, file: str, size: int) -> bytes:
        """At most the first ``size`` bytes of one member. Raises as :class:`MemberPieces`."""


class MemberPieces(Protocol):
    def __call__(self, path: Path, name: str, file: str) -> Iterator[bytes]:
        """The unpacked bytes of one member, piece by piece; it is whole when they end.

        Raises NoSuchFile, DamagedContainer (also for what unpacks beyond all measure) or an
        OSError; ``file`` names the member in errors.
        """


@dataclass(frozen=True)
class Container:
    name: str
    """As people call it."""
    suffixes: tuple[str, ...]
    """Its usual ones, for dialogs and lists alone."""
    is_one: Callable[[bytes], bool]
    """By the first 4 KB."""
    member_names: MemberNames
    read_head: ReadHead
    member_pieces: MemberPieces
    note: str
    """What of it is read, for the guide."""


CONTAINERS: tuple[Container, ...] = (
    Container(
        "ZIP",
        (".zip",),
        is_zip,
        zip_container.member_names,
        zip_container.read_head,
        zip_container.member_pieces,
        "every file in it; nothing is unpacked to disk",
    ),
    Container(
        "TAR",
        (".tar", ".tar.gz", ".tgz"),
        is_tar,
        tar_container.member_names,
        tar_container.read_head,
        tar_container.member_pieces,
        "every file in it, packed by gzip or not; links are not followed",
    ),
)


def container_of(head: bytes) -> Container | None:
    """Of a file's first bytes (4 KB are enough); None: it holds no other files."""
    return next((kind for kind in CONTAINERS if kind.is_one(head)), None)
