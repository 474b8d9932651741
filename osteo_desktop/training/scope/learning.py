"""A model's scope gate, learned from labelled radiographs and folders of pictures."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from osteo_desktop.errors.files import ReadError
from osteo_desktop.imaging import display, folder
from osteo_desktop.imaging.any_picture import ENDINGS, grey_picture
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.prepare import Preparation
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.progress import Progress
from osteo_desktop.training.scope.fit import (
    MADE,
    PHOTOGRAPHED,
    Described,
    ScopeFit,
    fit_gate,
    joined,
)
from osteo_desktop.training.scope.foreign_pictures import KINDS, foreign_picture
from osteo_desktop.training.scope.inputs import Read, Shelf, describe_pictures
from osteo_desktop.training.scope.photographs import EACH, as_films

_MOST_MADE = 120
"""Of each kind; drawing and describing that many of all takes a minute or two."""
_RADIOGRAPHS_TO_A_MADE = 6
"""Fewer are drawn of each kind where there are so few radiographs."""
_NEIGHBOURS = 10
"""Files of a folder without blocks that stand for one patient's, in the order of their names."""


@dataclass(frozen=True)
class PictureFolder:
    """Pictures of one origin, without labels."""

    name: str
    files: tuple[Path, ...]


@dataclass(frozen=True)
class _Source:
    """Pictures of one origin: of files, or drawn by their numbers."""

    name: str
    of: Sequence[Any]
    read: Callable[[Any], np.ndarray]
    contents: Callable[[Sequence[Any]], Iterable[bytes]]
    """What tells the pictures from all others."""
    blocks: Sequence[str] = ()
    """Of each that is to be taken."""
    is_filmed: bool = False
    """Its pictures are shown as photographs of films."""

    def filmed(self, most: int) -> _Source:
        """Every n-th as a photograph, so that there are no more than ``most``."""
        every = slice(None, None, -(-len(self.of) // most) or 1)
        name, of, blocks = f"{self.name}{PHOTOGRAPHED}", self.of[every], self.blocks[every]
        return replace(self, name=name, of=of, blocks=blocks, is_filmed=True)


class _Part(NamedTuple):
    name: str
    found: Described
    blocks: list[str]


@dataclass(frozen=True)
class _Describer:
    network: Network
    preparation: Preparation
    shelf: Shelf
    progress: Progress

    def parts(self, sources: Iterable[_Source]) -> Iterator[_Part]:
        """Of each source that has a readable picture."""
        for source in sources:
            found, read = self._read(source)
            if len(found):
                blocks = [source.blocks[n] for n in read if source.blocks]
                yield _Part(source.name, found, blocks)

    def _read(self, source: _Source) -> Read:
        def describe_all() -> Read:
            there: list[int] = []
            pictures = self._readable(source, there)
            if source.is_filmed:
                pictures = as_films(pictures)
            found = describe_pictures(pictures, self.network, self.preparation)
            return Read(found, np.repeat(np.array(there, int), EACH if source.is_filmed else 1))

        return self.shelf.take(source.name, source.contents(source.of), describe_all)

    def _readable(self, source: _Source, there: list[int]) -> Iterator[np.ndarray]:
        """Those that can be read; each one's number is noted in ``there``."""
        for number, one in enumerate(source.of):
            self.progress.check_cancelled()
            self.progress.step()
            try:
                picture = source.read(one)
            except ReadError:
                continue
            there.append(number)
            yield picture


def learn_scope(
    network: Network,
    preparation: Preparation,
    items: Sequence[LabelledRadiograph],
    progress: Progress,
    seed: int = 0,
    *,
    bones: Sequence[PictureFolder] = (),
    foreign: Sequence[PictureFolder] = (),
    photographs: int = 0,
    shelf: Path | None = None,
    leave_out: bool = True,
) -> ScopeFit | None:
    """The gate of a trained network, on whatever device it is, from its training radiographs.

    ``bones``: more radiographs to take, ``foreign``: pictures to refuse beside the made ones.
    ``photographs``: so many of each source are shown as photographs of films too. ``shelf``: a
    folder where descriptions are kept for the next time. ``leave_out``: see fit_gate.

    None where there are too few. What cannot be read is left out. Raises Cancelled, WriteError.
    """
    known = len(items) + sum(len(one.files) for one in bones)
    drawn = min(_MOST_MADE, known // _RADIOGRAPHS_TO_A_MADE + 1)
    taken = _and_filmed([*_labelled(items), *map(_of_folder, bones)], photographs)
    made = [_made(kind, drawn, seed) for kind in KINDS]
    refused = _and_filmed([*map(_of_folder, foreign), *made], photographs)
    describer = _Describer(network, preparation, Shelf(shelf, network, preparation), progress)
    progress.set_total(sum(len(source.of) for source in (*taken, *refused)))
    parts = list(describer.parts(taken))
    if not parts:
        return None
    others = {part.name: part.found for part in describer.parts(refused)}
    return fit_gate(
        joined([part.found for part in parts]),
        others,
        [block for part in parts for block in part.blocks],
        seed,
        sources=[part.name for part in parts for _ in part.blocks],
        leave_out=leave_out,
    )


def _and_filmed(sources: Iterable[_Source], most: int) -> list[_Source]:
    """Each, and behind it ``most`` of its pictures as photographs of films."""
    if not most:
        return list(sources)
    return [way for source in sources for way in (source, source.filmed(most))]


def _labelled(items: Sequence[LabelledRadiograph]) -> Iterator[_Source]:
    for name in dict.fromkeys(item.source for item in items):
        own = [item for item in items if item.source == name]
        paths, blocks = [item.path for item in own], [item.block for item in own]
        yield _Source(name, paths, _rendered, _contents, blocks)


def _of_folder(one: PictureFolder) -> _Source:
    blocks = [f"{one.name}/{number // _NEIGHBOURS}" for number in range(len(one.files))]
    return _Source(one.name, one.files, _picture, _contents, blocks)


def _made(kind: str, count: int, seed: int) -> _Source:
    first = seed * 1_000_003

    def contents(numbers: Sequence[int]) -> Iterator[bytes]:
        yield repr(list(numbers)).encode()
        yield foreign_picture(kind, first).tobytes()

    numbers = range(first, first + count)
    return _Source(f"{MADE}{kind}", numbers, lambda n: foreign_picture(kind, n), contents)


def _contents(files: Sequence[Path]) -> Iterator[bytes]:
    for file in files:
        try:
            yield hashlib.sha256(file.read_bytes()).digest()
        except OSError:
            yield b"gone"


def _rendered(path: Path) -> np.ndarray:
    return display.render_for_model(folder.load(path.name, str(path), 1))


def _picture(path: Path) -> np.ndarray:
    return grey_picture(path) if path.suffix.lower() in ENDINGS else _rendered(path)
