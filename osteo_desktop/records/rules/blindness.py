"""Reading without the AI: its word on a radiograph stays unseen until the reader has decided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from osteo_desktop.records.reading import RadiographKey, Reading


@dataclass(frozen=True)
class Blindness:
    on: bool = False
    """The reader asked to decide first."""

    def hides(self, reading: Reading, keys: Iterable[RadiographKey]) -> bool:
        """Whether the AI's word on these radiographs of a study must stay unseen.

        ``keys`` are what is shown together: one radiograph in a pane, a whole study in a line of
        the worklist. One of them without a verdict hides all, for the line would tell of it.
        """
        if not self.on or reading.signature is not None:
            return False
        return not all(map(reading.is_decided, keys))
