"""A card's ``quality`` for made pictures: limits between a sharp phantom and a bad one."""

from __future__ import annotations

from typing import Any

import numpy as np

from osteo_desktop.evaluation.damage import DAMAGES
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.records.quality import LIMITS_OF, VERSION, Defect

LIMITS = {
    "sharpness": -0.83,
    "softest": -1.6,
    "inversion": 1.5,
    "cut": 0.2,
    "noise": -5.0,
    "blocks": 0.9,
    "side": 300.0,
    "levels": 50.0,
    "clipped": 0.05,
}
NEVER_CLEARED = (Defect.BLURRED, Defect.INVERTED, Defect.CUT_OFF)


def made_quality(told: tuple[Defect, ...] = tuple(Defect)) -> dict[str, Any]:
    return {
        "version": VERSION,
        "defects": [
            {
                "defect": defect.value,
                "limits": {name: LIMITS[name] for name in names},
                "told": defect in told,
                "clears": defect not in NEVER_CLEARED,
                "sensitivity": 0.65 if defect in NEVER_CLEARED else 0.99,
                "usual_sensitivity": 0.93,
                "specificity": 0.6 if defect in NEVER_CLEARED else 0.05,
                "usual_specificity": 0.62,
            }
            for defect, names in LIMITS_OF.items()
        ],
    }


def made_picture(damage: str = "as it is", seed: int = 1) -> np.ndarray:
    """(rows, columns) uint8, damaged as ``evaluation.damage`` names it."""
    sharp = (phantom(480, 360, seed=seed) / 16).astype(np.uint8)
    (found,) = (one for one in DAMAGES if one.name == damage)
    return np.ascontiguousarray(found.of(sharp))
