"""How far other engines' findings lie from PyTorch's, as a model's card says it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osteo_desktop.notice import Notice
from osteo_desktop.wording.card_figures import mapping
from osteo_desktop.wording.notices import notice_text


def engine_lines(document: Mapping[str, Any]) -> list[str]:
    """Of a card, a line for each engine that was measured."""
    measured = mapping(document.get("engines"))
    return [bounds_text(name, mapping(one)) for name, one in measured.items()]


def bounds_text(name: str, found: Mapping[str, Any] | Notice) -> str:
    """Of one engine: its bounds, or why it was not measured."""
    if isinstance(found, Notice):
        return f"{name}: {notice_text(found)}"
    verdict = "within the bounds" if found["within_bounds"] else "not within the bounds"
    return (
        f"{name}: {verdict}; of {found['radiographs']} radiographs scores move "
        f"{found['score_change']:.4f} on average ({found['most_score_change']:.4f} at most), "
        f"{found['decisions_changed']:.2%} of decisions change, maps correlate "
        f"{found['map_correlation']:.4f} ({found['least_map_correlation']:.4f} at least)"
    )
