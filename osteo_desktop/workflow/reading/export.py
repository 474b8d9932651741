"""A session of the archive -> the files that were asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, replace

from osteo_desktop.archive.store import Archive
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress, ProgressState
from osteo_desktop.records.export import ExportRequest, Written
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.maps.map_region import rule_of
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.rules.content import signed_contents
from osteo_desktop.records.rules.totals import Totals, totals_of
from osteo_desktop.records.worklist import Row
from osteo_desktop.report import formats
from osteo_desktop.report.reading.material import Material
from osteo_desktop.report.reading.study_content import Picture
from osteo_desktop.wording.languages.language import language_of
from osteo_desktop.wording.say import Say
from osteo_desktop.workflow.archive.own_archive import check_own_files
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import picture_of


@dataclass(frozen=True)
class ExportSummary:
    written: tuple[Written, ...]
    """In the order of the table of formats."""
    rows: int
    """Rows that were asked for."""
    totals: Totals
    """Of those rows."""
    incomplete_in: Callable[[Say], str]
    """That not all was read, as the files say it; "" where all was."""

    @property
    def incomplete(self) -> str:
        return self.incomplete_in(str)

    def of(self, key: str) -> Written:
        """What was written in the format ``key``. Raises KeyError where it was not wanted."""
        return {written.format.key: written for written in self.written}[key]


def export_session(
    request: ExportRequest,
    archive: Archive,
    card: ModelCard | None,
    progress: Progress,
    decoders: Decoders | None = None,
) -> ExportSummary:
    """Write what ``request`` names; each file appears whole or not at all.

    The pictures are read again from the session's files, one at a time; of a file that is gone or
    has changed, the page says so. ``card`` explains the scores of its own model. ``decoders``:
    those that run already; None: own ones.

    Raises NoSuchSession, ArchiveError, WriteError or Cancelled; ValueError for a format that is
    not in the table.
    """
    known = {entry.format.key for entry in formats.FORMATS}
    if unknown := {*request.destinations} - known:
        raise ValueError(f"no such format: {', '.join(sorted(unknown))}")
    session = archive.session(request.session_id)
    rows = archive.rows(session.session_id)
    check_own_files(request.destinations.values(), archive.path, rows)
    rows, readings = _wanted(request, rows, archive.readings(session.session_id))
    rule, written = None if card is None else rule_of(card), []
    language = language_of(request.language)
    with Decoders() if decoders is None else nullcontext(decoders) as running:

        def picture(row: Row) -> Picture:
            return picture_of(row, running, progress, rule, language.say)

        material = Material(
            session,
            rows,
            readings,
            card,
            include_all=request.include_all,
            chosen=request.files is not None,
            picture=picture,
            progress=progress,
            language=language,
            opinions=archive.opinions(),
            says_csv=request.says_csv,
            written=request.destinations,
        )
        for form, write in formats.FORMATS:
            if form.key in request.destinations:
                path = request.destinations[form.key]
                told: list[Notice] = []
                counted = replace(material, progress=_added_to(progress), tell=told.append)
                counts = write(counted, path)
                written.append(Written(form, path, counts, tuple(told)))
    return ExportSummary(tuple(written), len(rows), totals_of(rows), material.incomplete_in)


def _wanted(
    request: ExportRequest, rows: tuple[Row, ...], readings: Mapping[str, Reading]
) -> tuple[tuple[Row, ...], Mapping[str, Reading]]:
    """The studies in which one of the files lies, and the readings signed for one of them."""
    files = request.files
    if files is None:
        return rows, readings
    studies = {row.study_key for row in rows if row.file in files}
    kept = {
        key: reading
        for key, reading in readings.items()
        if key in studies or any(file in files for file, _ in signed_contents(reading))
    }
    return tuple(row for row in rows if row.study_key in studies), kept


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
