"""What a file's compression lost, in words."""

from __future__ import annotations

from osteo_desktop.records.radiograph import Header
from osteo_desktop.wording.say import Say, marked

_LOSSY = marked("Lossy")


def lossy_text(header: Header, say: Say = str) -> str:
    """ "Lossy 12:1" as the file says, "Lossy" where it says no ratio; "" where nothing was lost."""
    if not header.lossy:
        return ""
    ratios = [part for part in header.LossyImageCompressionRatio.split(", ") if part]
    return " ".join([say(_LOSSY), ", ".join(f"{ratio}:1" for ratio in ratios)]).strip()
