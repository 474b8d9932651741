"""The letterhead: who writes, from a TOML file that a clinic keeps."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.details.letters import LetterDetail
from osteo_desktop.details.system import about, about_system
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import WrongDocument, toml_from
from osteo_desktop.errors.letters import LetterheadError
from osteo_desktop.imaging.paper.pictures import BadLogo, logo_png

_MOST_BYTES = 64_000
_DOCUMENTS = Documents(refuse_unknown=True)


@dataclass(frozen=True)
class ReaderEntry:
    """What stands below the name of somebody who signs."""

    name: str
    """As it stands in the signature."""
    title: str = ""
    registration: str = ""


@dataclass(frozen=True)
class Letterhead:
    """As the TOML file has it; every key may be left out."""

    clinic: str = ""
    department: str = ""
    address: tuple[str, ...] = ()
    """Lines."""
    contact: tuple[str, ...] = ()
    """Telephone, electronic mail ..., a line each."""
    registration: str = ""
    """Of the clinic."""
    logo: str = ""
    """A PNG or JPEG file, seen from the folder of the TOML file."""
    readers: tuple[ReaderEntry, ...] = ()


@dataclass(frozen=True)
class Head:
    """A letterhead that can be printed."""

    words: Letterhead = Letterhead()
    logo_svg: str = ""

    def reader(self, name: str) -> ReaderEntry:
        """What is known of who signed; the name alone where nothing is."""
        same = (one for one in self.words.readers if one.name.split() == name.split())
        return next(same, ReaderEntry(name))


def read_letterhead(path: Path | None) -> Head:
    """Raises LetterheadError: a key that is not known is named with the one that it nearly is."""
    if path is None:
        return Head()
    try:
        data = path.read_bytes() if path.stat().st_size <= _MOST_BYTES else None
    except OSError as error:
        raise LetterheadError(path, detail=about_system(error)) from error
    if data is None:
        raise LetterheadError(path, detail=LetterDetail.HEAD_TOO_LARGE.of(most=_MOST_BYTES // 1000))
    try:
        words = _DOCUMENTS.value(toml_from(data.decode("utf-8-sig")), Letterhead)
    except UnicodeDecodeError as error:
        raise LetterheadError(path, detail=about(error)) from error
    except WrongDocument as error:
        raise LetterheadError(path, detail=error.notice) from error
    return Head(words, _logo(path, words.logo))


def _logo(path: Path, file: str) -> str:
    """As SVG that holds the picture."""
    if not file:
        return ""
    try:
        png, width, height = logo_png(path.parent / file)
    except BadLogo as error:
        raise LetterheadError(
            path, detail=LetterDetail.LOGO.of(file=repr(file), what=error.what)
        ) from error
    href = f"data:image/png;base64,{base64.b64encode(png).decode()}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}"><image width="{width}" height="{height}" '
        f'href="{href}"/></svg>'
    )
