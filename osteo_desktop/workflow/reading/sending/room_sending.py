"""What the window asks of what is sent without a network."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.letters import NothingToReport
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import LettersRequest
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.sending.pixel_check import Box
from osteo_desktop.records.sending.pseudonyms import Pseudonyms
from osteo_desktop.records.sending.requests import PictureSent, StickRequest, StickWritten
from osteo_desktop.report.letter.typesetting import Typesetter
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.reading.letters import studies_of
from osteo_desktop.workflow.reading.sending.messenger import (
    Draft,
    Preview,
    asked_otherwise,
    draft_of,
    preview_of,
    write_looked_at,
)
from osteo_desktop.workflow.reading.sending.stick import write_stick


class RoomSending:
    """Every method may block and may be called from any thread, one at a time."""

    def __init__(
        self,
        archive: Callable[[], Archive],
        decoders: Callable[[], Decoders],
        card: Callable[[], ModelCard | None],
    ) -> None:
        self._archive, self._decoders, self._card = archive, decoders, card

    @cached_property
    def _typesetter(self) -> Typesetter:
        return Typesetter()

    def preview(
        self, session_id: int, study_key: str, key: RadiographKey, language: str
    ) -> Preview:
        """Of one radiograph, for a reader to look at; nothing is written.

        Raises NothingToReport, SeveralPatients, ReadError, ArchiveError.
        """
        request = LettersRequest(session_id, Path(), studies={study_key})
        told = [one for group in studies_of(request, self._archive()) for one in group]
        found = next((t for t in told if any(row.key == key for row in t.study.rows)), None)
        if found is None:
            raise NothingToReport()
        draft = draft_of(found, key, Pseudonyms.fresh(), language, self._decoders())
        return preview_of(draft, self._typesetter)

    def asked(self, draft: Draft, question: str) -> Preview:
        """The same with another clinical question. Raises LetterError."""
        return preview_of(asked_otherwise(draft, question), self._typesetter)

    def write(self, draft: Draft, boxes: tuple[Box, ...], reader: str, folder: Path) -> PictureSent:
        """Raises NobodyLooked, WriteError."""
        return write_looked_at(draft, boxes, reader, folder, self._typesetter)

    def write_stick(self, request: StickRequest, progress: Progress) -> StickWritten:
        """See :func:`write_stick`."""
        return write_stick(request, self._archive(), self._card(), progress, self._decoders())
