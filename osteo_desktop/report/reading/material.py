"""All that a file of a session may be made of, whatever its format."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from osteo_desktop.progress import Progress
from osteo_desktop.records.coverage import Coverage
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.report.reading.completeness import incomplete
from osteo_desktop.report.reading.study_content import Picture


@dataclass(frozen=True, eq=False)
class Material:
    session: Session
    rows: Sequence[Row]
    readings: Mapping[str, Reading]
    """By study key."""
    card: ModelCard | None
    """Explains the scores of its own model."""
    include_all: bool
    chosen: bool
    """``rows`` are of files chosen in the folder, not of all of it."""
    picture: Callable[[Row], Picture | None]
    """A row's radiograph, read again; None or OsteoError where it cannot be shown."""
    progress: Progress

    @property
    def coverage(self) -> Coverage | None:
        """How far the reading came; None where that is not recorded."""
        return self.session.chosen if self.chosen else self.session.folder

    @property
    def incomplete(self) -> str:
        """That not all was read, in words; "" where all was."""
        return incomplete(self.session, self.rows, chosen=self.chosen)
