"""What the reader may see of the AI, and which verdicts were given without having seen it."""

from __future__ import annotations

from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.rules.blindness import Blindness
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.worklist.view import WorklistView


class BlindReading:
    def __init__(self, worklist: WorklistView, readings: Readings) -> None:
        self._worklist, self._readings = worklist, readings
        self._seen: set[RadiographKey] = set()

    def set_blindness(self, blindness: Blindness) -> None:
        self._worklist.set_blindness(blindness)

    @property
    def blindness(self) -> Blindness:
        return self._worklist.rows.table.blindness

    def hides(self, row: Row) -> bool:
        """Whether the AI's word on this radiograph must stay unseen."""
        return self.blindness.hides(self._readings.reading(row.study_key), (row.key,))

    def hides_of_study(self, row: Row) -> bool:
        """Whether the AI's word on any radiograph of the row's study must stay unseen."""
        views = self._worklist.rows.table.study_rows(row.study_key)
        return any(self.hides(view) for view in (row, *views))

    def was_seen(self, row: Row) -> None:
        """A verdict on it is not called blind any more, if the AI has said its word by now."""
        if not row.waiting:
            self._seen.add(row.key)

    def is_blind(self, row: Row) -> bool:
        """Whether a verdict given now is given without the AI's word, hidden or not there."""
        return (self.hides(row) or row.waiting) and row.key not in self._seen

    def forget(self) -> None:
        """Another session begins."""
        self._seen.clear()
