"""What leaves the room: exports, letters, printed pages, and what is sent without a network.

Each is imported when it is asked for, so that the model is ready sooner.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from osteo_desktop.progress import Progress
from osteo_desktop.workflow.reading.room_model import RoomModel
from osteo_desktop.workflow.reading.room_parts import RoomParts

if TYPE_CHECKING:
    from osteo_desktop.records.export import ExportRequest, LettersRequest, LettersSummary
    from osteo_desktop.records.paper.printing import PrintRequest
    from osteo_desktop.workflow.reading.export import ExportSummary
    from osteo_desktop.workflow.reading.paper.printing import Printout
    from osteo_desktop.workflow.reading.sending.room_sending import RoomSending


class RoomOut(RoomParts):
    """Every method may block and may be called from any thread."""

    def __init__(self, archive_path: Path, model: RoomModel) -> None:
        super().__init__(archive_path)
        self._model = model

    @cached_property
    def sending(self) -> RoomSending:
        from osteo_desktop.workflow.reading.sending.room_sending import RoomSending

        return RoomSending(self._archive, self._running_decoders, lambda: self._model.card)

    def export(self, request: ExportRequest, progress: Progress) -> ExportSummary:
        """See :func:`export_session`."""
        from osteo_desktop.workflow.reading.export import export_session

        running = self._running_decoders()
        return export_session(request, self._archive(), self._model.card, progress, running)

    def write_letters(self, request: LettersRequest, progress: Progress) -> LettersSummary:
        """See :func:`write_letters`."""
        from osteo_desktop.workflow.reading.letters import write_letters

        running = self._running_decoders()
        return write_letters(request, self._archive(), self._model.card, progress, running)

    def lay_out(self, request: PrintRequest, progress: Progress) -> Printout:
        """See :func:`lay_out`."""
        from osteo_desktop.workflow.reading.paper.printing import lay_out

        running = self._running_decoders()
        return lay_out(request, self._archive(), self._model.card, progress, running)
