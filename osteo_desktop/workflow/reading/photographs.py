"""Radiographs made of the films in a photograph; the photograph itself is never changed.

A made radiograph is a PNG that says of itself what was done (``imaging/film/made_file``). The
photograph is kept beside it by its hash, in a folder that no walk enters.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np

from osteo_desktop.atomic_file import make_private_folder, replacing
from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.errors.files import BadDestination, ChangedFile
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.film.made_file import Made, png_of
from osteo_desktop.imaging.film.making import made_film, smaller
from osteo_desktop.imaging.film.slant import is_slanted
from osteo_desktop.imaging.film.straighten import matrix_to_film
from osteo_desktop.imaging.folder import HEAD, Entry
from osteo_desktop.imaging.formats import format_of
from osteo_desktop.records.film_photograph import CutOut, FilmPlace
from osteo_desktop.records.photograph import Photograph
from osteo_desktop.settings import folders
from osteo_desktop.wording.photograph import photograph_text
from osteo_desktop.wording.say import Say

_PREVIEW = 900
"""Longest side, in pixels, of the picture that previews are made of."""
ORIGINALS = ".originals"
"""Folder beside the made radiographs; hidden, so that a photograph is not read beside its films."""


def proposed(photograph: Photograph) -> tuple[CutOut, ...]:
    """How each film that was found would be cut out, were nobody to say otherwise."""
    return tuple(
        cut_of(photograph, place, number) for number, place in enumerate(photograph.films, start=1)
    )


def cut_of(photograph: Photograph, place: FilmPlace, number: int) -> CutOut:
    return CutOut(
        place.corners,
        number,
        max(number, len(photograph.films)),
        photograph.sha256,
        evened=True,
    )


def film_file(photograph: Photograph, wanted: CutOut, millimetres: float | None = None) -> bytes:
    """The PNG of a film. ``millimetres``: of a pixel of it, calibrated by a reader."""
    film, done = made_film(photograph.grey, wanted)
    places = {place.corners: place for place in photograph.films}
    number = min(wanted.number, len(photograph.films)) - 1
    nearest = photograph.films[number] if photograph.films else None
    place = places.get(wanted.corners, nearest)
    screen, slanted = place is not None and place.screen, was_slanted(photograph, wanted)
    return png_of(film, Made(done, screen, slanted, millimetres))


def was_slanted(photograph: Photograph, wanted: CutOut) -> bool:
    """Whether a film with these corners was taken at a steep angle."""
    corners = np.array(wanted.corners).reshape(4, 2)
    return is_slanted(corners, photograph.grey.shape)


def write_films(
    photograph: Photograph, source: Path, films: Sequence[tuple[Path, bytes]]
) -> tuple[Path, ...]:
    """Write each file, and keep the photograph at ``source`` beside them; the files.

    The photograph is kept first: no made radiograph is ever without it. Raises ChangedFile where
    another picture lies at ``source`` by now; WriteError, ReadError.
    """
    for parent in {path.absolute().parent for path, _ in films}:
        keep_original(photograph, source, parent)
    for path, content in films:
        with replacing(path) as partial:
            partial.write_bytes(content)
    return tuple(path for path, _ in films)


def keep_original(photograph: Photograph, source: Path, beside: Path) -> Path:
    """The photograph's own bytes in ``beside``/.originals, by their hash. Raises as above."""
    data = folder.read_bytes(Entry(source.name, str(source)))
    if hashlib.sha256(data).hexdigest() != photograph.sha256:
        raise ChangedFile(source, since=FileDetail.READ.notice)
    form = format_of(data[:HEAD])
    suffix = form.suffixes[0] if form is not None else ""
    kept = beside / ORIGINALS / f"{photograph.sha256}{suffix}"
    if kept.exists():
        return kept
    try:
        make_private_folder(kept.parent)
    except OSError as error:
        raise BadDestination(kept.parent, detail=about_system(error)) from error
    with replacing(kept) as partial:
        partial.write_bytes(data)
    return kept


def films_folder(day: date) -> Path:
    """Where the window keeps the radiographs made on a day: one worklist."""
    return folders().data / "films" / day.isoformat()


def keep_films(
    photograph: Photograph, source: Path, wanted: Sequence[tuple[CutOut, float | None]], day: date
) -> tuple[Path, ...]:
    """Write the films of a photograph into :func:`films_folder`, each under the hash of what it
    holds: no radiograph that was read before is replaced, and no name is in the file's."""
    beside = films_folder(day)
    try:
        make_private_folder(beside)
    except OSError as error:
        raise BadDestination(beside, detail=about_system(error)) from error
    files = []
    of = len(wanted)
    for number, (cut, millimetres) in enumerate(wanted, start=1):
        content = film_file(photograph, replace(cut, number=number, of=of), millimetres)
        digest = hashlib.sha256(content).hexdigest()
        files.append((beside / f"film-{digest[:16]}.png", content))
    return write_films(photograph, source, files)


def numbered(destination: Path, count: int) -> tuple[Path, ...]:
    """``destination`` for one film; of several, each with its number before the suffix."""
    if count == 1:
        return (destination,)
    return tuple(
        destination.with_name(f"{destination.stem}-{number}{destination.suffix}")
        for number in range(1, count + 1)
    )


def what_was_done(film: Path, say: Say = str) -> str:
    """What the file of a made radiograph says of itself. Raises a ReadError."""
    return photograph_text(folder.load(film.name, str(film.absolute()), 1).header, say=say)


def film_size(cut: CutOut) -> tuple[int, int]:
    """Rows and columns of the radiograph that is made so."""
    _, (rows, columns) = matrix_to_film(np.array(cut.corners).reshape(4, 2))
    return (columns, rows) if cut.turned % 2 else (rows, columns)


class Preview:
    """What a photograph's films will look like, fast: made of a smaller picture."""

    def __init__(self, photograph: Photograph) -> None:
        self._grey, self._factor = smaller(photograph.grey, _PREVIEW)

    def of(self, cut: CutOut) -> np.ndarray:
        """(rows, columns) uint8."""
        corners = tuple(value * self._factor for value in cut.corners)
        return made_film(self._grey, replace(cut, corners=corners))[0]
