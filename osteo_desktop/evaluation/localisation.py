"""How well the map points at the fractures, against maps that know nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from osteo_desktop.evaluation import intervals, weighted
from osteo_desktop.evaluation.map_figures import HOT, box_area, centre_map, points_into, random_map
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.records.models.evaluation import Figure, Localisation


def localisation(scored: Sequence[ScoredRadiograph]) -> tuple[Localisation, ...]:
    """Over the fractured radiographs with boxes; empty where there are none.

    The random and the centre map point in every radiograph, the model's only at or above t_low:
    its ratio to them is the lower for that. The second measure drops what was missed for all.
    """
    located = np.array([s.located for s in scored], dtype=bool)
    if not located.any():
        return ()
    found = located & np.array([s.score >= s.t_low for s in scored], dtype=bool)
    lines = [
        _pointing("pointing_game", "map's peak in a box, misses counted", scored, located),
        _pointing("pointing_game_found", "the same, of those at or above t_low", scored, found),
    ]
    boxed = [(s.item.boxes, s.rows, s.columns) for s in scored if s.located]
    noise, centre = ([make(*b) for b in boxed] for make in (random_map, centre_map))
    for measure, words in (
        ("mass_in_boxes", "share of the map's mass in the boxes"),
        ("iou", f"IoU of the map at {HOT} with the boxes"),
    ):
        values = np.array([getattr(s, measure) if s.located else 0.0 for s in scored])
        lines.append(
            Localisation(
                measure=measure,
                words=words,
                model=_mean(values, located, scored),
                random=float(np.mean([getattr(m, measure) for m in noise])),
                centre=float(np.mean([getattr(m, measure) for m in centre])),
            )
        )
    return tuple(lines)


def _pointing(
    measure: str, words: str, scored: Sequence[ScoredRadiograph], among: np.ndarray
) -> Localisation:
    members = [s for s, there in zip(scored, among, strict=True) if there]
    if not members:
        return Localisation(measure, words, Figure(None), 0.0, 0.0)
    hits = np.array([s.points_into_a_box for s in scored], dtype=float)
    centred = [points_into(s.item.boxes, (s.columns / 2, s.rows / 2)) for s in members]
    return Localisation(
        measure=measure,
        words=words,
        model=_mean(hits, among, scored),
        random=float(np.mean([box_area(s.item.boxes, s.rows, s.columns) for s in members])),
        centre=float(np.mean(centred)),
    )


def _mean(values: np.ndarray, among: np.ndarray, scored: Sequence[ScoredRadiograph]) -> Figure:
    """Drawn from the blocks of all ``scored``, as every other figure."""
    return intervals.figures(
        lambda weights: {"mean": weighted.share(values, among, weights)},
        [s.item.block for s in scored],
    )["mean"]


def document(lines: Sequence[Localisation]) -> dict[str, dict[str, Any]]:
    """As ``metrics.json`` holds it."""
    return {
        line.measure: {
            "words": line.words,
            "model": line.model.value,
            "model_low": line.model.low,
            "model_high": line.model.high,
            "random_map": line.random,
            "centre_map": line.centre,
            "times_random": line.times(line.random),
            "times_centre": line.times(line.centre),
        }
        for line in lines
    }
