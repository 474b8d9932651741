"""The leak audit: copies of one radiograph, found from the pixels alone.

File names, tables and headers are not asked. Exact files and same pixels by hash; all else as
candidates (see leak_candidates) that keypoints and pixels confirm (see leak_geometry). Copies of
copies are one radiograph: figures count radiographs, not files.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property

from osteo_desktop.errors.files import ReadError
from osteo_desktop.imaging import display, folder
from osteo_desktop.labelled.leaks.candidates import candidates
from osteo_desktop.labelled.leaks.features import Described, describe
from osteo_desktop.labelled.leaks.geometry import align
from osteo_desktop.labelled.leaks.kinds import EXACT_FILE, SAME_PIXELS, kind_of
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.labelled.splits import Division, divide
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code

_WORKERS = 2
TRAINING = "train"


@dataclass(frozen=True)
class CopyPair:
    first: int
    second: int
    kind: str
    """See leak_kinds: "exact file", "rotated 37°, cropped", ..."""
    inliers: int
    """Keypoints that agree; 0 where files or pixels are the same, or there were too few to ask."""
    correlation: float
    """Of fine structure where the two overlap."""


@dataclass(frozen=True)
class LeakAudit:
    """Indices are those of the items that were audited."""

    files: int
    groups: tuple[tuple[int, ...], ...]
    """Two files or more of one radiograph each; every one is linked to another by a pair."""
    pairs: tuple[CopyPair, ...]
    unread: tuple[int, ...]
    """Files that give no radiograph; nothing is known of them."""
    originals: tuple[int, ...]
    """The largest file of each group, which the others were probably made of."""

    @property
    def copies(self) -> int:
        """Files that are left when one of each radiograph is taken."""
        return sum(len(group) - 1 for group in self.groups)

    @property
    def radiographs(self) -> int:
        return self.files - len(self.unread) - self.copies

    @cached_property
    def distinct(self) -> tuple[tuple[int, ...], ...]:
        """Every radiograph that could be read, with all its files."""
        grouped = {index for group in self.groups for index in group}.union(self.unread)
        alone = ((index,) for index in range(self.files) if index not in grouped)
        return tuple(sorted((*self.groups, *alone)))


@dataclass(frozen=True)
class Crossing:
    """Radiographs whose files lie on both sides of a division."""

    groups: tuple[tuple[int, ...], ...]
    judged: int
    """Radiographs outside "train"; all of them where no part is called so (folds, sources)."""
    seen: int
    """Those of ``judged`` that have a copy in training (in another fold, in another source)."""

    @property
    def share(self) -> float | None:
        return self.seen / self.judged if self.judged else None


@dataclass(frozen=True, eq=False)
class _Read:
    sha256: str
    pixels: str
    """SHA-256 of the rendered pixels and their shape."""
    picture: Described


def find_copies(items: Sequence[LabelledRadiograph], progress: Progress) -> LeakAudit:
    """Audit ``items``; those that cannot be read are left out and told. Raises Cancelled."""
    progress.set_total(len(items))
    read = list(_read_all(items, progress))
    unread = tuple(index for index, one in enumerate(read) if one is None)
    if unread:
        progress.say(Notice.of(Code.FILES_LEFT_OUT, count=len(unread)))
    known = {index: one for index, one in enumerate(read) if one is not None}
    pairs = list(_identical(known))
    copied = {pair.second for pair in pairs}
    pairs += _confirmed([index for index in known if index not in copied], known, progress)
    groups = _groups([(pair.first, pair.second) for pair in pairs])
    originals = tuple(
        max(group, key=lambda index: (known[index].picture.pixels, -index)) for group in groups
    )
    ordered = tuple(sorted(pairs, key=lambda pair: (pair.first, pair.second)))
    return LeakAudit(len(items), groups, ordered, unread, originals)


def division_of(item: LabelledRadiograph) -> Hashable:
    return item.part or item.fold or item.source


def across(
    audit: LeakAudit,
    items: Sequence[LabelledRadiograph],
    by: Callable[[LabelledRadiograph], Hashable] = division_of,
) -> Crossing:
    """Radiographs that lie in more than one division of ``items``, which were audited."""
    sides = [by(item) for item in items]
    trains = TRAINING in sides
    straddling, judged, seen = [], 0, 0
    for files in audit.distinct:
        found = {sides[index] for index in files}
        is_judged = not trains or bool(found - {TRAINING})
        crosses = len(found) > 1
        judged += is_judged
        seen += is_judged and crosses and (not trains or TRAINING in found)
        if crosses:
            straddling.append(files)
    return Crossing(tuple(straddling), judged, seen)


def conflicts(audit: LeakAudit, items: Sequence[LabelledRadiograph]) -> tuple[tuple[int, ...], ...]:
    """Groups whose copies disagree on whether there is a fracture."""
    return tuple(g for g in audit.groups if len({items[index].fractured for index in g}) > 1)


def inflated_and_honest(
    items: Sequence[LabelledRadiograph], audit: LeakAudit
) -> tuple[Division, Division]:
    """Two divisions for training: by files, as :func:`divide` finds them, and by radiographs.

    In the honest one each radiograph counts once, by its original, and judges if any of its files
    did; what has a file in "test" stays out, and so do radiographs whose copies disagree.
    """
    readable = [item for n, item in enumerate(items) if n not in set(audit.unread)]
    inflated = divide(readable)
    fitting = {_key(item): item for item in inflated.fit}
    judging = {_key(item): item for item in inflated.judging}
    original = dict(zip(audit.groups, audit.originals, strict=True))
    disagreeing = set(conflicts(audit, items))
    fit: list[LabelledRadiograph] = []
    judges: list[LabelledRadiograph] = []
    for files in audit.distinct:
        keys = [_key(items[index]) for index in files]
        if files in disagreeing or not all(key in fitting or key in judging for key in keys):
            continue
        best = _key(items[original.get(files, files[0])])
        judged = any(key in judging for key in keys)
        (judges if judged else fit).append(fitting.get(best) or judging[best])
    words = f"{inflated.words}; each radiograph once, on one side"
    return inflated, Division(tuple(fit), tuple(judges), words)


def _key(item: LabelledRadiograph) -> tuple[str, str]:
    return item.source, item.file


def _read_all(items: Sequence[LabelledRadiograph], progress: Progress) -> Iterator[_Read | None]:
    with ThreadPoolExecutor(_WORKERS) as pool:
        try:
            for one in pool.map(_read, items):
                progress.check_cancelled()
                progress.step()
                yield one
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _read(item: LabelledRadiograph) -> _Read | None:
    try:
        radiograph = folder.load(item.path.name, str(item.path), 1)
    except ReadError:
        return None
    picture = display.render(radiograph)
    digest = hashlib.sha256(repr(picture.shape).encode() + picture.tobytes()).hexdigest()
    return _Read(radiograph.sha256, digest, describe(picture))


def _identical(known: dict[int, _Read]) -> Iterator[CopyPair]:
    """Each file with the first that has its bytes, else with the first that has its pixels."""
    by_bytes: dict[str, int] = {}
    by_pixels: dict[str, int] = {}
    for index, one in known.items():
        first = by_bytes.setdefault(one.sha256, index)
        twin = by_pixels.setdefault(one.pixels, index)
        if first != index:
            yield CopyPair(first, index, EXACT_FILE, 0, 1.0)
        elif twin != index:
            yield CopyPair(twin, index, SAME_PIXELS, 0, 1.0)


def _confirmed(
    indices: Sequence[int], known: dict[int, _Read], progress: Progress
) -> Iterator[CopyPair]:
    pictures = [known[index].picture for index in indices]
    progress.say(Notice.of(Code.SEARCHING_PAIRS))
    likely = candidates(pictures, progress)
    progress.set_total(progress.state.done + len(likely))
    progress.say(Notice.of(Code.COMPARING_PAIRS))
    for a, b in likely:
        progress.check_cancelled()
        progress.step()
        found = align(pictures[a], pictures[b])
        if found is not None:
            kind = kind_of(pictures[a], pictures[b], found)
            correlation = round(found.correlation, 3)
            yield CopyPair(indices[a], indices[b], kind, found.inliers, correlation)


def _groups(pairs: Sequence[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Connected components."""
    group_of: dict[int, set[int]] = {}
    for first, second in pairs:
        joined = group_of.get(first, {first}) | group_of.get(second, {second})
        for index in joined:
            group_of[index] = joined
    return tuple(sorted({tuple(sorted(group)) for group in group_of.values()}))
