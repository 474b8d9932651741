"""Second opinions as the window asks for them, of one archive that is opened when needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from osteo_desktop.archive.opinions.document import digest_of
from osteo_desktop.archive.store import Archive
from osteo_desktop.records.export import LetterOptions
from osteo_desktop.records.opinion.second_opinion import SecondOpinion
from osteo_desktop.report.letter.letterhead import head_for
from osteo_desktop.workflow.opinions.second_opinions import (
    Arrived,
    keep_opinion,
    read_opinion,
    write_opinion,
)


class OpinionDesk:
    """Every method may block and may be called from any thread."""

    def __init__(self, archive: Callable[[], Archive]) -> None:
        self._archive = archive

    def all(self) -> dict[str, SecondOpinion]:
        """By their hash; whoever shows radiographs asks ``concerning``. Raises ArchiveError."""
        return {digest_of(opinion): opinion for opinion in self._archive().opinions()}

    def read(self, file: Path) -> Arrived:
        """See :func:`read_opinion`."""
        return read_opinion(file, self._archive())

    def keep(self, arrived: Arrived) -> bool:
        """False where it was kept before. Raises ArchiveError."""
        return keep_opinion(arrived, self._archive())

    def write(
        self,
        session_id: int,
        study_key: str,
        destination: Path,
        *,
        reader: str,
        letterhead: LetterOptions | None = None,
        although_named: bool = False,
    ) -> SecondOpinion:
        """See :func:`write_opinion`; what stands below the reader's name is taken of a letterhead.
        Raises LetterheadError too."""
        head = head_for(letterhead or LetterOptions())
        return write_opinion(
            self._archive(),
            session_id,
            study_key,
            destination,
            title=head.reader(reader).title,
            although_named=although_named,
        )
