"""The letterhead: who writes, from the preferences or from a TOML file that a clinic keeps."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from osteo_desktop.details.letters import LetterDetail
from osteo_desktop.details.system import about, about_system
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import WrongDocument, toml_from
from osteo_desktop.errors.letters import LetterheadError
from osteo_desktop.imaging.paper.pictures import BadLogo, logo_png
from osteo_desktop.notice import Notice
from osteo_desktop.records.export import LetterOptions
from osteo_desktop.settings import Letterhead, ReaderEntry, clinic_folder

_MOST_BYTES = 64_000
_DOCUMENTS = Documents(refuse_unknown=True)


@dataclass(frozen=True)
class Head:
    """A letterhead that can be printed."""

    words: Letterhead = field(default_factory=Letterhead)
    logo_svg: str = ""
    signatures: Mapping[str, str] = field(default_factory=dict)
    """As SVG, by the reader's name."""

    def reader(self, name: str) -> ReaderEntry:
        """What is known of who signed; the name alone where nothing is."""
        same = (one for one in self.words.readers if _same(one.name) == _same(name))
        return next(same, ReaderEntry(name))

    def signature_svg(self, name: str) -> str:
        """Of that reader alone; "" where there is none."""
        return self.signatures.get(_same(name), "") if name.strip() else ""


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
    return _head(words, path.parent, path)


def head_for(options: LetterOptions) -> Head:
    """Of the TOML file where one is named, else the clinic's own. Raises LetterheadError."""
    if options.letterhead is not None:
        return read_letterhead(options.letterhead)
    return own_head(options.clinic)


def own_head(words: Letterhead) -> Head:
    """Its pictures lie in the program's own folder. Raises LetterheadError."""
    return _head(words, clinic_folder(), None)


def _head(words: Letterhead, folder: Path, source: Path | None) -> Head:
    """``source``: the file to correct where a picture cannot be used; None: the picture itself."""

    def shown(file: str, wrong: Callable[[str, Notice], Notice]) -> str:
        if not file:
            return ""
        try:
            return _picture(folder / file)
        except BadLogo as error:
            place = folder / file if source is None else source
            raise LetterheadError(place, detail=wrong(repr(file), error.what)) from error

    signatures = {
        _same(one.name): shown(one.signature, _wrong_signature)
        for one in words.readers
        if one.signature
    }
    return Head(words, shown(words.logo, _wrong_logo), signatures)


def _wrong_logo(file: str, what: Notice) -> Notice:
    return LetterDetail.LOGO.of(file=file, what=what)


def _wrong_signature(file: str, what: Notice) -> Notice:
    return LetterDetail.SIGNATURE.of(file=file, what=what)


def _same(name: str) -> str:
    return " ".join(name.split())


def _picture(path: Path) -> str:
    """As SVG that holds the picture. Raises BadLogo."""
    png, width, height = logo_png(path)
    href = f"data:image/png;base64,{base64.b64encode(png).decode()}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}"><image width="{width}" height="{height}" '
        f'href="{href}"/></svg>'
    )
