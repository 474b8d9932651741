"""Scored radiographs made by code: no model, no pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.labelled.radiograph import Box, LabelledRadiograph


def item(number: int, fractured: bool, **more: Any) -> LabelledRadiograph:
    stated: dict[str, Any] = {
        "source": "hospital",
        "file": f"{number:04d}.png",
        "path": Path(f"{number:04d}.png"),
        "fractured": fractured,
        "block": str(number // 10),
        "fold": number // 10 % 5 + 1,
        "rows": 400,
        "columns": 300,
    }
    return LabelledRadiograph(**{**stated, **more})


def scored(
    radiograph: LabelledRadiograph,
    score: float,
    t_low: float = 0.3,
    t_high: float = 0.6,
    **more: Any,
) -> ScoredRadiograph:
    stated: dict[str, Any] = {
        "item": radiograph,
        "score": score,
        "t_low": t_low,
        "t_high": t_high,
        "fold": radiograph.fold,
        "rows": radiograph.rows,
        "columns": radiograph.columns,
    }
    if radiograph.boxes:
        stated |= {"mass_in_boxes": 0.25, "iou": 0.125, "peak": (0.5, 0.5)}
    return ScoredRadiograph(**{**stated, **more})


def many(
    count: int = 600,
    seed: int = 0,
    shift: float = 1.5,
    source: str = "hospital",
    skill: float = 1.0,
) -> list[ScoredRadiograph]:
    """Scores that rise with the label, rounded so that some are tied; half the fractured boxed."""
    rng = np.random.default_rng(seed)
    found = []
    for number in range(count):
        fractured = bool(rng.random() < 0.25)
        boxes = (Box(30.0, 40.0, 60.0, 80.0),) if fractured and number % 2 else ()
        one = item(
            number,
            fractured,
            source=source,
            block=f"{source}/{number // 7}",
            boxes=boxes,
            regions=(number % 3 == 0, number % 3 == 1, number % 3 == 2, number % 5 == 0),
            hardware=bool(number % 11 == 0),
            views=(("frontal", "lateral")[number % 2],),
            rows=400 if number % 4 else 1000,
        )
        logit = skill * rng.normal() + shift * fractured - 1.5
        inside = rng.random() < 0.5
        found.append(
            scored(
                one,
                round(float(1 / (1 + np.exp(-logit))), 3),
                t_low=0.1 + 0.01 * one.fold,
                peak=(50.0, 60.0) if inside else (200.0, 300.0),
                **({"mass_in_boxes": float(rng.random()), "iou": 0.1} if boxes else {}),
            )
        )
    return found
