"""All that a file of a session may be made of, whatever its format."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.coverage import Coverage
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.opinion.second_opinion import SecondOpinion
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.report.reading.completeness import incomplete
from osteo_desktop.report.reading.study_content import Picture
from osteo_desktop.wording.languages.language import ENGLISH, Language
from osteo_desktop.wording.say import Say


def _unheard(_: Notice) -> None:
    """Nobody asks."""


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
    language: Language = ENGLISH
    opinions: Sequence[SecondOpinion] = ()
    """Second ones, of whichever radiographs."""
    says_csv: bool = False
    """The CSV in that language too."""
    written: Mapping[str, Path] = field(default_factory=dict)
    """What else is written, by the key of its format."""
    tell: Callable[[Notice], None] = _unheard
    """Hears what must be known of what was written."""

    @property
    def coverage(self) -> Coverage | None:
        """How far the reading came; None where that is not recorded."""
        return self.session.chosen if self.chosen else self.session.folder

    @property
    def incomplete(self) -> str:
        """That not all was read, in English; "" where all was."""
        return incomplete(self.session, self.rows, chosen=self.chosen)

    def incomplete_in(self, say: Say) -> str:
        return incomplete(self.session, self.rows, chosen=self.chosen, say=say)
