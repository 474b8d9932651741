"""Which pairs of pictures may be copies of one radiograph, without comparing all with all.

Two searches, for each sees what the other is blind to. Perceptual hashes find a whole picture
however smooth, resized, squashed, turned by quarters or mirrored. Keypoints find a piece of it
under any angle: each keypoint's nearest neighbours in the whole set (FLANN's random k-d trees)
vote for the pictures they lie in.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import cv2
import numpy as np

from osteo_desktop.imaging.perceptual_hash import BITS
from osteo_desktop.labelled.leaks.features import Described, unchanging
from osteo_desktop.progress import Progress

_NEIGHBOURS = 8
_LEAST_VOTES = 4
_MOST_PER_PICTURE = 10
_DIMENSIONS = 48
_SAMPLE = 20_000
_TREES, _CHECKS = 4, 32
_FLANN_KDTREE = 1
_HASH_DISTANCE = 10
_FEW = 24
"""So few pictures are compared all with all."""

Pair = tuple[int, int]


def candidates(pictures: Sequence[Described], progress: Progress) -> list[Pair]:
    """Pairs (first < second) of indices of ``pictures``, sorted. Raises Cancelled."""
    if len(pictures) <= _FEW:
        return list(combinations(range(len(pictures)), 2))
    progress.check_cancelled()
    pairs = _by_hash(pictures)
    progress.check_cancelled()
    return sorted(pairs | _by_keypoints(pictures))


def _by_hash(pictures: Sequence[Described]) -> set[Pair]:
    turned = np.stack([picture.hashes for picture in pictures])
    upright = turned[:, 0]
    found = set()
    for i, hashes in enumerate(turned[:-1]):
        distances = np.bitwise_count(hashes[:, None] ^ upright[None, i + 1 :]).astype(np.int64)
        nearest = np.minimum(distances, BITS - distances).min(axis=0)  # a negative: all bits differ
        close = np.flatnonzero(nearest <= _HASH_DISTANCE)
        best = close[np.argsort(nearest[close], kind="stable")[:_MOST_PER_PICTURE]]
        found |= {(i, i + 1 + int(j)) for j in best}
    return found


def _by_keypoints(pictures: Sequence[Described]) -> set[Pair]:
    counts = [sum(len(shape.points) for shape in picture.shapes) for picture in pictures]
    owners = np.repeat(np.arange(len(pictures)), counts)
    if len(owners) <= _NEIGHBOURS:
        return set()
    vectors = _compressed(pictures)
    trees = cv2.flann.Index(vectors, {"algorithm": _FLANN_KDTREE, "trees": _TREES})
    neighbours, _ = trees.knnSearch(vectors, _NEIGHBOURS, params={"checks": _CHECKS})
    first, second = np.repeat(owners, _NEIGHBOURS), owners[neighbours.ravel()]
    other = first != second
    low, high = np.minimum(first, second)[other], np.maximum(first, second)[other]
    keys, votes = np.unique(low * len(pictures) + high, return_counts=True)
    enough = votes >= _LEAST_VOTES
    return _most_voted(*np.divmod(keys[enough], len(pictures)), votes[enough])


def _compressed(pictures: Sequence[Described]) -> np.ndarray:
    """(keypoints, _DIMENSIONS) float32: principal components of the unchanging descriptors."""
    vectors = np.concatenate(
        [unchanging(shape.descriptors) for picture in pictures for shape in picture.shapes]
    )
    sample = vectors[:: max(1, len(vectors) // _SAMPLE)]
    mean = sample.mean(axis=0)
    _, axes = np.linalg.eigh(np.cov(sample - mean, rowvar=False))  # smallest variance first
    return np.ascontiguousarray((vectors - mean) @ axes[:, -_DIMENSIONS:], dtype=np.float32)


def _most_voted(low: np.ndarray, high: np.ndarray, votes: np.ndarray) -> set[Pair]:
    """Of each picture's pairs those with the most votes."""
    taken: dict[int, int] = {}
    found = set()
    for n in np.argsort(-votes, kind="stable"):
        pair = int(low[n]), int(high[n])
        if min(taken.get(end, 0) for end in pair) < _MOST_PER_PICTURE:
            found.add(pair)
            for end in pair:
                taken[end] = taken.get(end, 0) + 1
    return found
