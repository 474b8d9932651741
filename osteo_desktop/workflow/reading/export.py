"""A session of the archive -> PDF and CSV."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.archive.store import Archive
from osteo_desktop.atomic_file import check_destinations
from osteo_desktop.details import Detail
from osteo_desktop.errors import BadDestination
from osteo_desktop.progress import Progress, ProgressState
from osteo_desktop.records.content import signed_contents
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.map_region import rule_of
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.completeness import incomplete
from osteo_desktop.report.reading.content import build_report
from osteo_desktop.report.reading.csv import write_csv
from osteo_desktop.report.reading.study_content import Picture
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import picture_of


@dataclass(frozen=True)
class ExportSummary:
    pdf: Path | None
    csv: Path | None
    pages: int
    """Of the PDF; 0 without one."""
    sections: int
    """Studies in the PDF; 0 without one."""
    rows: int
    """Rows that were asked for, all of which the CSV holds."""
    incomplete: str = ""
    """That not all was read, as PDF and CSV say it."""


def export_session(
    session_id: int,
    archive: Archive,
    *,
    pdf: Path | None,
    csv: Path | None,
    include_all: bool = False,
    files: Collection[str] | None = None,
    card: ModelCard | None,
    progress: Progress,
    decoders: Decoders | None = None,
) -> ExportSummary:
    """Write one of ``pdf`` and ``csv`` or both; each appears whole or not at all.

    The pictures are read again from the session's files, one at a time; of a file that is gone or
    has changed, the page says so. ``files``: only the studies in which one of them
    lies, each of them whole. ``card`` explains the scores of its own model. ``decoders``:
    those that run already; None: own ones.

    Raises NoSuchSession, ArchiveError, WriteError or Cancelled; ValueError if nothing is wanted.
    """
    if pdf is None and csv is None:
        raise ValueError("neither a PDF nor a CSV is wanted")
    session = archive.session(session_id)
    rows, readings = archive.rows(session_id), archive.readings(session_id)
    _check_destinations([path for path in (pdf, csv) if path is not None], archive.path, rows)
    if files is not None:
        studies = {row.study_key for row in rows if row.file in files}
        rows = tuple(row for row in rows if row.study_key in studies)
        readings = {
            key: reading
            for key, reading in readings.items()
            if key in studies or any(file in files for file, _ in signed_contents(reading))
        }
    chosen = files is not None
    not_all = incomplete(session, rows, chosen=chosen)
    rule = None if card is None else rule_of(card)
    pages = sections = 0
    if pdf is not None:
        from osteo_desktop.report.reading.pdf import write_pdf  # fpdf2 is slow to import

        report = build_report(session, rows, readings, card, include_all=include_all, chosen=chosen)
        with Decoders() if decoders is None else nullcontext(decoders) as running:

            def picture(row: Row) -> Picture:
                return picture_of(row, running, progress, rule)

            result = write_pdf(report, pdf, picture, _added_to(progress))
        pages, sections = result.pages, result.sections
    if csv is not None:
        write_csv(rows, readings, csv, card, not_all)
    return ExportSummary(pdf, csv, pages, sections, len(rows), not_all)


def _check_destinations(destinations: Sequence[Path], archive: Path, rows: Sequence[Row]) -> None:
    """Raise BadDestination before any work is done, and before anything is overwritten."""
    originals = {os.path.realpath(row.source_path) for row in rows}
    taken: set[str] = set()
    check_destinations(*destinations)
    for destination in destinations:
        resolved = os.path.realpath(destination)
        if resolved in originals:
            raise BadDestination(destination, detail=Detail.IS_RADIOGRAPH.notice)
        if resolved == os.path.realpath(archive):
            raise BadDestination(destination, detail=Detail.IS_ARCHIVE.notice)
        if os.path.normcase(resolved) in taken:
            raise BadDestination(destination, detail=Detail.A_FILE_EACH.notice)
        taken.add(os.path.normcase(resolved))


def _added_to(progress: Progress) -> Progress:
    """A count of its own that goes on where ``progress`` stands, which may have counted files."""
    before = progress.state.done

    def relay(state: ProgressState) -> None:
        if progress.cancelled:
            added.cancel()
        if state.total is not None:
            progress.set_total(before + state.total)
        if before + state.done > progress.state.done:
            progress.step(before + state.done - progress.state.done)

    added = Progress(relay)
    return added
