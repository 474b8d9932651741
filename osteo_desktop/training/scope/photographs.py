"""Pictures as photographs of films, for a gate to learn from: what it takes and what it refuses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from osteo_desktop.evaluation.photographed import photographed
from osteo_desktop.inference.film import seen_by_model

EACH = 2
"""Pictures that come of one."""

_SEEDS = 500_000
"""From here on: away from those that photographs are measured with."""


def as_films(pictures: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
    """``EACH`` for each of ``pictures``, (rows, columns) uint8: what a model is shown of its
    photograph, the film cut out where its corners are sure, and nothing cut out.

    The same pictures in the same order give the same.
    """
    for number, picture in enumerate(pictures):
        _, read = photographed(picture, _SEEDS + number)
        for rectifies in (True, False):
            yield seen_by_model(read, rectifies=rectifies).picture
