"""A radiograph that is opened before the batch comes to it: looked at, decided, not yet scored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from osteo_desktop.archive.store import Archive
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.reading.opening import open_entry
from osteo_desktop.workflow.reading.scoring import Scored, rows_of


@dataclass(frozen=True, eq=False)
class OpenedEarly:
    rows: tuple[Row, ...]
    """Of the whole file, as they are kept: one for each radiograph, or one with its error."""
    radiograph: Radiograph | None
    """The first; None where the file gave none."""


def open_early(
    session_id: int,
    row: Row,
    archive: Archive,
    decoders: Decoders,
    progress: Progress | None = None,
) -> OpenedEarly:
    """Open the file of a row that waits, and keep what it holds, without a finding.

    So all that the reader says is said of a content and of a study that are known. The batch reads
    the file in its turn. What an earlier run found of it is not shown before: another model may
    read now. Raises ArchiveError, Cancelled.
    """
    entry = Entry(row.file, row.source_path)
    opened = open_entry(entry, (), _never, decoders, with_pixels=True, progress=progress)
    kept = archive.save_unscored(session_id, rows_of(opened, Scored({}, 0)))
    rows = tuple(one if one.error else replace(one, finding=None, waiting=True) for one in kept)
    first = next(iter(opened.radiographs), None)
    return OpenedEarly(rows, first if isinstance(first, Radiograph) else None)


def _never(_rows: Sequence[Row], _sha256: str) -> bool:
    """It is opened, whatever is known of it."""
    return False
