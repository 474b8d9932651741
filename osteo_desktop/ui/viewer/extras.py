"""What the reader's tools add to a picture and to what is said of it. Goes with its radiograph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from osteo_desktop.imaging.screen.enhance import Enhancement
from osteo_desktop.ui.language.translate import translate


@dataclass(frozen=True)
class Extras:
    enhancement: Enhancement = field(default_factory=Enhancement)
    scale: str = ""
    """That the radiograph is as large as it was, and how that is known."""
    readout: str = ""
    """The grey value under the cursor."""

    def badges(self) -> Iterator[str]:
        sharpness, contrast = self.enhancement.sharpness, self.enhancement.local_contrast
        if sharpness:
            yield translate("Viewer", "SHARPENED {strength}").format(strength=sharpness)
        if contrast:
            yield translate("Viewer", "LOCAL CONTRAST {strength}").format(strength=contrast)
