"""Pictures as photographs of films, for a gate to learn from: what it takes and what it refuses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from osteo_desktop.evaluation.photographed import photographed
from osteo_desktop.inference.film import seen_by_model

EACH = 2
"""Pictures that come of one."""

_TO_LEARN_FROM = 500_000
"""Seeds from here on: away from those that photographs are measured with."""


def as_films(pictures: Iterable[np.ndarray], first: int = _TO_LEARN_FROM) -> Iterator[np.ndarray]:
    """``EACH`` for each of ``pictures``, (rows, columns) uint8: what a model is shown of its
    photograph, the film cut out where its corners are sure, and nothing cut out.

    ``first``: of their seeds. The same pictures in the same order give the same.
    """
    for seed, picture in enumerate(pictures, first):
        _, read = photographed(picture, seed)
        for rectifies in (True, False):
            yield seen_by_model(read, rectifies=rectifies).picture
