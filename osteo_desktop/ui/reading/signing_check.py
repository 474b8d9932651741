"""What stands in the way of signing a study, in words, and where the reader can mend it."""

from __future__ import annotations

from dataclasses import dataclass

from osteo_desktop.records.rules.signing import Hindrance, Obstacle, obstacles
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.reading_panel.case import Case


@dataclass(frozen=True, eq=False)
class Refusal:
    obstacle: Obstacle
    detail: str
    row: Row | None = None
    """The radiograph to go to; None: a field of the panel.

    A critical result that is still to be told is no refusal: it stays in sight until it is told.
    """

    @property
    def hindrance(self) -> Hindrance:
        return self.obstacle.hindrance


def refusal(case: Case, reader: str) -> Refusal | None:
    """The first that is to be mended; None: the study may be signed."""
    found = obstacles(
        case.reading,
        case.study,
        reader,
        not_loaded=case.not_loaded,
    )
    if not found:
        return None
    first = found[0]
    row = next((row for row in case.study if row.key in first.pictures[:1]), None)
    return Refusal(first, obstacle_text(first), row)


def obstacle_text(obstacle: Obstacle) -> str:
    """As the message goes on: "The reading cannot be signed: …"."""
    hindrance = obstacle.hindrance
    if hindrance is Hindrance.NO_READER:
        return translate("Window", "the reader's name is missing")
    if hindrance is Hindrance.NOTHING_SHOWN:
        return translate("Window", "no radiograph of this study can be shown")
    if hindrance is Hindrance.SEVERAL_PATIENTS:
        return translate(
            "Window",
            "its files name several patients. Choose in the panel for which of them it is",
        )
    if hindrance is Hindrance.NO_VERDICT:
        return translate("Window", "%n radiographs have no verdict", n=len(obstacle.pictures))
    return translate(
        "Window", "fractures are described on a radiograph whose verdict is No fracture"
    )
