"""What stands in the way of signing a study, and where the reader can mend it."""

from __future__ import annotations

from dataclasses import dataclass

from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.language import translate
from osteo_desktop.ui.reading_panel.case import Case


@dataclass(frozen=True, eq=False)
class Obstacle:
    detail: str
    row: Row | None = None
    """The radiograph to go to; None: the reader's name."""


def obstacle(case: Case, reader: str) -> Obstacle | None:
    """A critical result that is still to be told is none: it stays in sight until it is told."""
    reading = case.reading
    contradictory = next((row for row in case.study if reading.contradicts_itself(row.key)), None)
    if not reader:
        return Obstacle(translate("Window", "the reader's name is missing"))
    if case.undecided:
        text = translate("Window", "%n radiographs have no verdict", n=len(case.undecided))
        return Obstacle(text, case.undecided[0])
    if contradictory is not None:
        text = translate(
            "Window", "fractures are described on a radiograph whose verdict is No fracture"
        )
        return Obstacle(text, contradictory)
    return None
