"""What is known beside where a millimetre comes from."""

from __future__ import annotations

from osteo_desktop.notice import Notice
from osteo_desktop.records.radiograph import PixelSpacing
from osteo_desktop.records.stored_notices import notice_from_text
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.say import Say, marked

_CALIBRATED_BY = {
    "GEOMETRY": marked("by the geometry of the exposure"),
    "FIDUCIAL": marked("by an object of known size"),
}
"""PixelSpacingCalibrationType (PS3.3 10.7.1.1)."""


def spacing_notice(spacing: PixelSpacing) -> Notice | None:
    """How it was calibrated, in the file's words, or how it was computed; None where unsaid."""
    return notice_from_text(spacing.detail)


def spacing_detail(spacing: PixelSpacing, say: Say = str) -> str:
    """The same in a few words, its code in words too; "" where unsaid."""
    how, colon, description = spacing.detail.partition(": ")
    if how not in _CALIBRATED_BY:
        return notice_text(spacing_notice(spacing), say)
    return f"{say(_CALIBRATED_BY[how])}{colon}{description}"
