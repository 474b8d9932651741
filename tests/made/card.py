"""What a card's document is made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from osteo_desktop.records.finding import ModelCard

MakeCard = Callable[..., ModelCard]


def figures(auc: float | None, low: float, high: float, **others: object) -> dict[str, Any]:
    return {
        "radiographs": 200,
        "fractured": 50,
        "auc": auc,
        "auc_low": low,
        "auc_high": high,
        **others,
    }
