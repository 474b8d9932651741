"""How far other engines' findings lie from PyTorch's, as a model's card says it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osteo_desktop.notice import Notice
from osteo_desktop.wording.card_figures import mapping
from osteo_desktop.wording.notices import notice_text


def engine_lines(document: Mapping[str, Any]) -> list[str]:
    """Of a card, which engines that were measured keep within the bounds, and which do not."""
    measured = {name: mapping(one) for name, one in mapping(document.get("engines")).items()}
    within = [name for name, one in measured.items() if one.get("within_bounds") is True]
    beyond = [name for name in measured if name not in within]
    return [
        f"{words}: {', '.join(names)}"
        for words, names in (("As PyTorch", within), ("Not as PyTorch", beyond))
        if names
    ]


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
