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
    said = [bounds_text(name, mapping(one)) for name, one in measured.items()]
    return said + ([int8_text(document)] if document.get("int8") else [])


def int8_text(document: Mapping[str, Any]) -> str:
    """What of a model is computed in int8 where that engine is chosen."""
    found = mapping(document.get("int8"))
    return (
        f"int8: {len(found['layers'])} convolutions, found on {found['radiographs']} radiographs "
        f"of its training; nearer than {found['margin']:.3f} to an operating point's logit it is "
        "computed again in full"
    )


def bounds_text(name: str, found: Mapping[str, Any] | Notice) -> str:
    """Of one engine: its bounds, or why it was not measured."""
    if isinstance(found, Notice):
        return f"{name}: {notice_text(found)}"
    low, high = found.get("decisions_changed_low"), found.get("decisions_changed_high")
    interval = "" if low is None or high is None else f" (95% {low:.2%}-{high:.2%})"
    again = found.get("looked_again")
    looked = f", {again:.1%} are computed in full besides" if again else ""
    verdict = "within the bounds" if found["within_bounds"] else "not within the bounds"
    return (
        f"{name}: {verdict}; of {found['radiographs']} radiographs scores move "
        f"{found['score_change']:.4f} on average ({found['most_score_change']:.4f} at most), "
        f"{found['decisions_changed']:.2%}{interval} of decisions change, maps correlate "
        f"{found['map_correlation']:.4f} ({found['least_map_correlation']:.4f} at least){looked}"
    )
