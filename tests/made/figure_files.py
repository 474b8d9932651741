"""Files of figures as the evaluations write them, small and made, for completing a card."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_FIGURES = {"radiographs": 40, "auc": 0.75, "auc_low": 0.5, "auc_high": 1, "specificity": None}
_DEFECT = {
    "defect": "noisy", "limits": {"noise": 3.5}, "told": True, "clears": True,
    "sensitivity": 0.875, "usual_sensitivity": 0.9375, "specificity": 0.25,
    "usual_specificity": 0.5, "sensitivity_loss": 0.0625, "found": {"noisy, 30": 1.0},
}  # fmt: skip


def figure_files(
    folder: Path, weights_sha256: str, points: Mapping[str, float]
) -> dict[str, tuple[Path, dict[str, Any]]]:
    """By the name that ``complete_card`` gives it; ``folder`` takes the files."""
    of_recipe = {"disclaimer": "Research", "recipe": "made", "changes": []}
    of_model = {"model": "made-1", "weights_sha256": weights_sha256, "operating_points": points}
    documents: dict[str, dict[str, Any]] = {
        "rounds": {
            **of_recipe,
            "protocol": "5 rounds – «folds»",
            "by_source": {"north": _FIGURES, "süd": {**_FIGURES, "auc": None}},
            "external": {"far, mean of 5 rounds": _FIGURES, "far, round 1": {"auc": 0.5}},
            "subgroups": [{"source": "north", "by": "region", "group": "hand", **_FIGURES}],
            "calibration_curve": {"all": [{"score": 0.1, "share": 0.05}], "north": []},
            "weak_spots": ["hand"],
        },
        "crossings": {**of_recipe, "crossings": {"north to süd": _FIGURES}},
        "photographs": {
            **of_model,
            "note": "Photographs of films",
            "rows": [{"source": "north", "way": "flat", **_FIGURES}],
            "corners": {"north": {"found": 38, "error": 0.004}},
        },
        "robustness": {
            **of_model,
            "quality": {"version": 1, "note": "n", "limits_from": 40, "defects": [_DEFECT]},
            "rows": [
                {"source": "north", "kind": "noisy", "strength": 30, "refused": 1, **_FIGURES,
                 "differences": {"auc": {"value": -0.125}}},
                {"source": "north", "kind": "as it is", "strength": 0, "differences": None},
            ],
        },
        "evaluation": {
            **of_model,
            "failures": {"north": {"unreadable": 1, "outside_scope": 2}},
            "subgroups": [
                {"source": "north", "by": "sex", "group": "F", **_FIGURES},
                {"source": "north", "by": "region", "group": "hand", **_FIGURES},
            ],
        },
        "time": {**of_model, "time": {"radiograph_ms": 71.5, "pixels": [448, 224], "threads": 2}},
        "about": {
            "intended_use": "Research – «only»",
            "scope": {"body_parts": ["hand", "wrist"], "age": "adults"},
            "data": [{"name": "north", "source": "made", "rights": "none"}],
            "a key of its own": {"kept": [1, None, True]},
        },
    }  # fmt: skip
    files = {}
    for name, document in documents.items():
        path = folder / f"{name}.json"
        path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        files[name] = path, document
    return files
