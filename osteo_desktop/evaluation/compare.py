"""Two models on the same radiographs: paired differences, both drawn with the same patients."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from osteo_desktop.evaluation import figures, intervals
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.evaluation.scores_file import key
from osteo_desktop.records.models.evaluation import Figure


def differences(
    scored: Sequence[ScoredRadiograph], against: Sequence[ScoredRadiograph]
) -> dict[str, Figure]:
    """Each figure of ``scored`` minus that of ``against``, with the interval of the difference.

    Only radiographs that both scored count.
    """
    first, second = ({key(s.item): s for s in side} for side in (scored, against))
    both = sorted(first.keys() & second.keys())
    one = figures.sample_of([first[k] for k in both])
    other = figures.sample_of([second[k] for k in both])

    def measure(weights: np.ndarray) -> dict[str, np.ndarray]:
        a, b = figures.measure(one, weights), figures.measure(other, weights)
        return {name: a[name] - b[name] for name in a}

    return intervals.figures(measure, one.blocks)
