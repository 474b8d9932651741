"""Pictures -> what a scope gate looks at: what the network sees of them, and picture statistics."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from osteo_desktop.atomic_file import replacing
from osteo_desktop.errors.files import ReadError
from osteo_desktop.imaging import display, folder
from osteo_desktop.imaging.any_picture import ENDINGS, grey_picture
from osteo_desktop.inference.batches import as_input, described
from osteo_desktop.inference.engine import by_shape
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.prepare import PIPELINE_VERSION, Preparation, prepare_picture
from osteo_desktop.inference.scope_statistics import statistics
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.training.scope.fit import MADE, Described, ScopeFit, fit_gate, joined
from osteo_desktop.training.scope.foreign_pictures import KINDS, foreign_picture

_BATCH = 32
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


class _Read(NamedTuple):
    """What one source gave: of the files numbered ``read`` in it."""

    found: Described
    read: np.ndarray


class Shelf:
    """Descriptions that were computed before, of the same network, preparation and pictures."""

    def __init__(self, where: Path | None, network: Network, preparation: Preparation) -> None:
        """``where`` None: nothing is kept."""
        self._where = where
        self._begun = hashlib.sha256(f"{PIPELINE_VERSION} {preparation.document()}".encode())
        if where is not None:
            where.mkdir(parents=True, exist_ok=True)
            for name, value in sorted(network.state_dict().items()):
                self._begun.update(name.encode() + value.cpu().numpy().tobytes())

    def take(
        self, name: str, contents: Iterable[bytes], describe_all: Callable[[], _Read]
    ) -> _Read:
        """``contents``: what tells the pictures from all others."""
        if self._where is None:
            return describe_all()
        digest = self._begun.copy()
        for content in contents:
            digest.update(content)
        path = self._where / f"{name}-{digest.hexdigest()[:20]}.npz"
        try:
            with np.load(path, allow_pickle=False) as kept:
                found = Described(kept["descriptions"], kept["statistics"])
                return _Read(found, kept["read"])
        except (OSError, KeyError, ValueError, zipfile.BadZipFile):
            new = describe_all()
        with replacing(path) as partial, partial.open("wb") as written:
            np.savez(
                written,
                descriptions=new.found.descriptions,
                statistics=new.found.statistics,
                read=new.read,
            )
        return new


def _content(file: Path) -> bytes:
    try:
        return hashlib.sha256(file.read_bytes()).digest()
    except OSError:
        return b"gone"


def learn_scope(
    network: Network,
    preparation: Preparation,
    items: Sequence[LabelledRadiograph],
    progress: Progress,
    seed: int = 0,
    *,
    bones: Sequence[PictureFolder] = (),
    foreign: Sequence[PictureFolder] = (),
    shelf: Path | None = None,
    leave_out: bool = True,
) -> ScopeFit | None:
    """The gate of a trained network, on whatever device it is, from its training radiographs.

    ``bones``: more radiographs to take, ``foreign``: pictures to refuse beside the made ones.
    ``shelf``: a folder where descriptions are kept for the next time. ``leave_out``: see fit_gate.

    None where there are too few. What cannot be read is left out. Raises Cancelled, WriteError.
    """
    kept = Shelf(shelf, network, preparation)
    known = len(items) + sum(len(one.files) for one in bones)
    drawn = min(_MOST_MADE, known // _RADIOGRAPHS_TO_A_MADE + 1)
    whole = known + sum(len(one.files) for one in foreign) + len(KINDS) * drawn
    progress.set_total(whole)

    def take(name: str, files: Sequence[Path], read: Callable[[Path], np.ndarray]) -> _Read:
        def describe_all() -> _Read:
            there: list[int] = []
            pictures = _readable(files, read, there, progress)
            return _Read(describe_pictures(pictures, network, preparation), np.array(there, int))

        return kept.take(name, map(_content, files), describe_all)

    parts: list[Described] = []
    blocks: list[str] = []
    sources: list[str] = []
    for source in dict.fromkeys(item.source for item in items):
        own = [item for item in items if item.source == source]
        found, read = take(source, [item.path for item in own], _rendered)
        parts.append(found)
        blocks += [own[n].block for n in read]
        sources += [source] * len(read)
    for one in bones:
        found, read = take(one.name, one.files, _picture)
        parts.append(found)
        blocks += [f"{one.name}/{n // _NEIGHBOURS}" for n in read]
        sources += [one.name] * len(read)
    if not blocks:
        return None
    refused = {one.name: take(one.name, one.files, _picture).found for one in foreign}
    refused |= _made(drawn, kept, network, preparation, seed, progress)
    return fit_gate(
        joined([part for part in parts if len(part)]),
        {name: one for name, one in refused.items() if len(one)},
        blocks,
        seed,
        sources=sources,
        leave_out=leave_out,
    )


def _made(
    count: int,
    kept: Shelf,
    network: Network,
    preparation: Preparation,
    seed: int,
    progress: Progress,
) -> dict[str, Described]:
    """By kind, the ``count`` that are drawn of it."""

    def drawn(kind: str) -> Iterator[np.ndarray]:
        for number in range(count):
            progress.check_cancelled()
            progress.step()
            yield foreign_picture(kind, seed * 1_000_003 + number)

    def told(kind: str) -> Iterator[bytes]:
        yield bytes([count])
        yield foreign_picture(kind, seed * 1_000_003).tobytes()

    def take(kind: str) -> Described:
        def describe_all() -> _Read:
            found = describe_pictures(drawn(kind), network, preparation)
            return _Read(found, np.arange(len(found)))

        return kept.take(f"made-{kind}", told(kind), describe_all).found

    return {f"{MADE}{kind}": take(kind) for kind in KINDS}


def describe(
    radiographs: Iterable[Radiograph], network: Network, preparation: Preparation
) -> Described:
    """As :func:`describe_pictures`, of radiographs as the model is shown them."""
    pictures = (display.render_for_model(radiograph) for radiograph in radiographs)
    return describe_pictures(pictures, network, preparation)


def describe_pictures(
    pictures: Iterable[np.ndarray], network: Network, preparation: Preparation
) -> Described:
    """In their order; the network is put into evaluation mode and float32 is expected.

    ``pictures``: (rows, columns) uint8 each.
    """
    network.eval()
    seen: list[np.ndarray] = []
    found: list[np.ndarray] = []
    waiting: list[np.ndarray] = []
    for picture in pictures:
        found.append(statistics(picture))
        waiting.append(prepare_picture(picture, preparation).picture)
        if len(waiting) == _BATCH:
            seen.append(_described(network, waiting))
            waiting = []
    if waiting:
        seen.append(_described(network, waiting))
    if not found:
        return Described(np.empty((0, network.described)), np.empty((0, 0)))
    return Described(np.concatenate(seen), np.stack(found))


def _rendered(path: Path) -> np.ndarray:
    return display.render_for_model(folder.load(path.name, str(path), 1))


def _picture(path: Path) -> np.ndarray:
    return grey_picture(path) if path.suffix.lower() in ENDINGS else _rendered(path)


def _readable(
    files: Sequence[Path],
    read: Callable[[Path], np.ndarray],
    there: list[int],
    progress: Progress,
) -> Iterator[np.ndarray]:
    """Those that can be read; each one's number is noted in ``there``."""
    for number, path in enumerate(files):
        progress.check_cancelled()
        progress.step()
        try:
            picture = read(path)
        except ReadError:
            continue
        there.append(number)
        yield picture


def _described(network: Network, pictures: Sequence[np.ndarray]) -> np.ndarray:
    """(n, d) float32; pictures may differ in shape."""
    device = next(network.parameters()).device
    found = np.empty((len(pictures), network.described), dtype=np.float32)
    with torch.inference_mode():
        for index in by_shape(pictures):
            found[index] = described(network.see(as_input([pictures[i] for i in index], device)))
    return found
