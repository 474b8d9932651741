"""A radiograph that is opened before the batch comes to it: looked at, decided, not yet scored.

What was decoded for the reader's eyes is not decoded once more for the model: it is kept until the
batch comes to it, as long as it is small enough, and prepared from its pixels.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.inference.inputs import InputSpec, model_input_or_fault
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.decoding.decoders import Decoders, Outcome
from osteo_desktop.workflow.reading.opening import Opened, open_entry
from osteo_desktop.workflow.reading.scoring import Scored, rows_of


@dataclass(frozen=True, eq=False)
class OpenedEarly:
    rows: tuple[Row, ...]
    """Of the whole file, as they are kept: one for each radiograph, or one with its error."""
    radiograph: Radiograph | None
    """The first; None where the file gave none."""


class EarlyFiles:
    """Files opened early, pixels and all, for the batch. Every method from any thread."""

    def __init__(self, most_bytes: int = 128 << 20) -> None:
        """``most_bytes``: of all pixels kept; of the viewer's they are mostly the same."""
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str], Opened] = OrderedDict()

    def keep(self, opened: Opened) -> None:
        """Let go of those opened longest ago where they take too much."""
        if opened.error is not None or not opened.sha256:
            return
        with self._lock:
            self._kept[opened.entry.file, opened.entry.source_path] = opened
            while sum(one.nbytes for one in self._kept.values()) > self._most_bytes:
                self._kept.popitem(last=False)

    def __enter__(self) -> EarlyFiles:
        return self

    def __exit__(self, *_: object) -> None:
        """The batch is through: none is kept for it any more."""
        with self._lock:
            self._kept.clear()

    def take(self, entry: Entry) -> Opened | None:
        """It is kept no longer."""
        with self._lock:
            return self._kept.pop((entry.file, entry.source_path), None)


class SparingDecoders(Decoders):
    """Those of a batch: a file that was opened early and is the same by now is only hashed."""

    def __init__(self, early: EarlyFiles) -> None:
        super().__init__()
        self._early = early

    def open(
        self,
        entry: Entry,
        progress: Progress | None = None,
        *,
        spec: InputSpec | None = None,
        with_pixels: bool = True,
    ) -> Outcome:
        early = None if with_pixels else self._early.take(entry)
        if early is None or not self._is_still(early):
            return super().open(entry, progress, spec=spec, with_pixels=with_pixels)
        seen = [one for one in early.radiographs if isinstance(one, Radiograph)]
        inputs = () if spec is None else tuple(model_input_or_fault(one, spec) for one in seen)
        stated = tuple(one.stated() for one in seen)
        return Outcome(early.sha256, stated, early.thumbnails, inputs)

    def _is_still(self, early: Opened) -> bool:
        try:
            return folder.sha256_of(early.entry, self._go_on) == early.sha256
        except OsteoError:  # said, and kept, when it is opened
            return False


def open_early(
    session_id: int,
    row: Row,
    archive: Archive,
    decoders: Decoders,
    progress: Progress | None = None,
    early: EarlyFiles | None = None,
) -> OpenedEarly:
    """Open the file of a row that waits, and keep what it holds, without a finding.

    So all that the reader says is said of a content and of a study that are known. The batch reads
    the file in its turn. What an earlier run found of it is not shown before: another model may
    read now. ``early``: keeps it for the batch. Raises ArchiveError, Cancelled.
    """
    entry = Entry(row.file, row.source_path)
    opened = open_entry(entry, (), _never, decoders, with_pixels=True, progress=progress)
    if early is not None:
        early.keep(opened)
    kept = archive.save_unscored(session_id, rows_of(opened, Scored({}, 0)))
    rows = tuple(one if one.error else replace(one, finding=None, waiting=True) for one in kept)
    first = next(iter(opened.radiographs), None)
    return OpenedEarly(rows, first if isinstance(first, Radiograph) else None)


def _never(_rows: Sequence[Row], _sha256: str) -> bool:
    """It is opened, whatever is known of it."""
    return False
