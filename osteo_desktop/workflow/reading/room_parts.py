"""The archive and the decoders that the reading room owns: there when first needed, then kept."""

from __future__ import annotations

import threading
from pathlib import Path

from osteo_desktop.archive.store import Archive
from osteo_desktop.workflow.decoding.decoders import Decoders


class RoomParts:
    """Making one touches nothing. Every method may be called from any thread."""

    def __init__(self, archive_path: Path) -> None:
        self._archive_path = archive_path
        self._archive_lock = threading.Lock()
        self._opened: Archive | None = None
        self._decoders: Decoders | None = None

    @property
    def archive_path(self) -> Path:
        return self._archive_path

    def close(self) -> None:
        """Close the archive and end the decoders; they come again should they be needed."""
        with self._archive_lock:
            if self._decoders is not None:
                self._decoders.close()
                self._decoders = None
            if self._opened is not None:
                self._opened.close()
                self._opened = None

    def _running_decoders(self) -> Decoders:
        with self._archive_lock:
            if self._decoders is None:
                self._decoders = Decoders()
            return self._decoders

    def _archive(self) -> Archive:
        with self._archive_lock:
            if self._opened is None:
                self._opened = Archive(self._archive_path)
            return self._opened
