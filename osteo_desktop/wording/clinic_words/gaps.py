"""Leaves something out of a sentence, in any language, so that nobody sees that it is missing."""

from __future__ import annotations

import re

GAP = "\ue000"
"""Stands where something is left out; in no text of a person (Unicode, private use)."""
_WITH_GAP = re.compile(rf"[\s,;:،؛：；，、–—-]*[\u2066\u2068]?{GAP}\u2069?")
_EMPTY = re.compile(r"\s*[(\uff08]\s*[)\uff09]")


def closed(text: str) -> str:
    """Without its gaps, what introduces them, and brackets in which nothing is left."""
    if GAP not in text:
        return text
    return _EMPTY.sub("", _WITH_GAP.sub("", text)).strip()
