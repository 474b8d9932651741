"""Read a folder: discover, decode, score, keep, show. Resumes after a power cut.

One thread walks the folder, a few processes decode, the caller's thread scores and writes the
archive. Rows are saved before they are shown; what was saved is not computed again.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.cluster import ClusterError
from osteo_desktop.errors.files import NoSuchFile, PermissionDenied
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.sources import kinds as sources
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.coverage import Coverage
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.rules.totals import Counting, Totals
from osteo_desktop.records.selection import Root, Selection, folder_of, paths_of
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.reading.finding_files import Found
from osteo_desktop.workflow.reading.opening import Opened, Opener, Walk, open_all
from osteo_desktop.workflow.reading.scoring import Scored, Scorer, rows_of
from osteo_desktop.workflow.sharing.parts import Part

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier

BATCH = 16
"""Radiographs that are scored, saved and shown together."""
_MOST_FILES = 64
"""Files shown together when none of them has to be scored."""
_MOST_BYTES = 256 << 20
"""Of pixels that wait to be scored; a file of many frames is a batch of its own."""
_PATIENCE = 1.0
"""Seconds that a file waits for its batch to fill; slow disks shall not leave the list empty."""

OnRows = Callable[[Sequence[Row]], None]
OnSession = Callable[[Session], None]


@dataclass(frozen=True)
class Summary:
    session: Session
    files: int
    rows: int
    computed: int
    """Radiographs that the model, or its scope gate, judged in this run."""
    reused: int
    """Rows that an earlier run, or another file with the same content, had the answer for."""
    not_scored: int
    totals: Totals
    fractures: int
    doubts: int
    not_whole: int
    """Radiographs of which the file did not give all; none of them is cleared."""
    device: Notice | None
    model_id: str
    """Empty when there was no model."""
    seconds: float

    @property
    def errors(self) -> int:
        """Rows that gave no radiograph, be it that the file is none."""
        return self.totals.unreadable + self.totals.no_radiographs


def recounted(summary: Summary, before: Row, after: Row) -> Summary:
    """The summary when a refused row was scored afterwards."""
    was, now = before.decision, after.decision
    change = {decision: (now is decision) - (was is decision) for decision in Decision}
    return replace(
        summary,
        computed=summary.computed + 1,
        not_scored=summary.not_scored + change[Decision.NOT_SCORED],
        fractures=summary.fractures + change[Decision.FRACTURE],
        doubts=summary.doubts + change[Decision.DOUBT],
    )


def _ignore(_: object) -> None:
    """For callers that only want the summary."""


def read_folder(
    root: Root,
    archive: Archive,
    classifier: Classifier | None,
    progress: Progress,
    *,
    score_anyway: bool = False,
    on_rows: OnRows = _ignore,
    on_session: OnSession = _ignore,
    make_decoders: Callable[[], Opener] = Decoders,
    found: Found | None = None,
    part: Part | None = None,
) -> Summary:
    """Read every file of ``root`` (a folder, one file, a ZIP, a DICOMDIR) into its session.

    Of a selection only what was chosen is read; it belongs to the session of its folder.

    ``classifier`` None: the rows get headers and thumbnails, but no finding. ``on_rows`` gets every
    row once, on the caller's thread, after it was saved. A row's error never stops the others.
    ``found``: who finds the files and opens the session, if not this. ``part``: of the folder, the
    only one that is read; other computers read the others. ``make_decoders``: who opens the files,
    and has them judged where that is not this process.

    Raises NoSuchFile, PermissionDenied, ModelError, ClusterError, ArchiveError or Cancelled, whose
    note says how far it came; what was saved by then stays.
    """
    started = time.monotonic()
    check_root(root)
    session = archive.open_session(folder_of(root)) if found is None else found.session(progress)
    on_session(session)
    scorer = Scorer(
        archive,
        classifier,
        progress,
        score_anyway=score_anyway,
        overrulings=archive.overrulings(session.session_id),
    )
    walk = sources.walk if found is None else found.walk
    if part is not None:
        walk = part.walk
    reader = _Reader(session, archive, scorer, progress, on_rows, make_decoders, walk)
    reader.read(root, chosen=part is not None or isinstance(root, Selection))
    count = reader.count
    return Summary(
        session=session,
        files=len(reader.entries),
        rows=sum(count[decision] for decision in Decision),
        computed=count["computed"],
        reused=count["reused"],
        not_scored=count[Decision.NOT_SCORED],
        totals=reader.counting.totals,
        fractures=count[Decision.FRACTURE],
        doubts=count[Decision.DOUBT],
        not_whole=count["not whole"],
        device=classifier.device if classifier is not None else None,
        model_id=classifier.card.model_id if classifier is not None else "",
        seconds=time.monotonic() - started,
    )


def check_root(root: Root) -> None:
    """A mistyped path must not become a session. Raises NoSuchFile, PermissionDenied."""
    for path in paths_of(root):
        try:
            path.stat()
        except PermissionError as error:
            raise PermissionDenied(path) from error
        except OSError as error:
            raise NoSuchFile(path) from error


class _Reader:
    """Collects opened files into batches; each is scored, saved, then shown."""

    def __init__(
        self,
        session: Session,
        archive: Archive,
        scorer: Scorer,
        progress: Progress,
        on_rows: OnRows,
        make_decoders: Callable[[], Opener],
        walk: Walk,
    ) -> None:
        self._make_decoders, self._walk = make_decoders, walk
        self._session = session
        self._archive = archive
        self._scorer = scorer
        self._progress = progress
        self._on_rows = on_rows
        self._waiting: list[Opened] = []
        self._waiting_since = 0.0
        self._chosen = False
        self._read = 0
        self.entries: list[Entry] = []
        self.count: Counter[str] = Counter()
        self.counting = Counting()

    def read(self, root: Root, *, chosen: bool) -> None:
        """``chosen``: not all that belongs to the session is read."""
        self._chosen = chosen
        self._note_coverage()
        holds, decoders = self._scorer.still_holds, self._make_decoders
        spec_of, walk = self._scorer.spec_of, self._walk
        files = open_all(root, self._known, holds, self._progress, decoders, spec_of, walk)
        with closing(files):
            try:
                for opened in files:
                    if opened is not None:
                        self._add(opened)
                    if self._is_due():
                        self._finish_batch()
            except Cancelled as stopped:
                self._finish_batch()
                self._note_coverage()  # all may have been counted only now
                stopped.how_far = self._how_far()
                raise
            except ClusterError:
                self._finish_batch()
                raise
            self._finish_batch()
        if not self._chosen:  # what was not chosen may be there still
            known = self._archive.files(self._session.session_id)
            present = _present(self.entries, known)
            self._archive.forget_absent(self._session.session_id, present)
        self._note_coverage(completed=True)

    def _known(self, file: str) -> tuple[Row, ...]:
        """Its rows of an earlier run; asked for file by file, so that the first one is shown as
        soon in a session of many."""
        return self._archive.file_rows(self._session.session_id, file)

    def _how_far(self) -> Notice:
        found, read = self._progress.state.total, f"{self._read:,}"
        if found is None:
            return Notice.of(Code.STOPPED_FINDING, read=read)
        return Notice.of(Code.STOPPED_READING, read=read, found=f"{found:,}")

    def _note_coverage(self, *, completed: bool = False) -> None:
        """From the beginning on: a reading that is killed must be known not to be complete."""
        found = len(self.entries) if completed else self._progress.state.total
        coverage = Coverage(found, self._read, completed)
        self._archive.note_coverage(self._session.session_id, coverage, chosen=self._chosen)

    def _add(self, opened: Opened) -> None:
        if not self._waiting:
            self._waiting_since = time.monotonic()
        self._waiting.append(opened)
        self.entries.append(opened.entry)

    def _is_due(self) -> bool:
        if not self._waiting:
            return False
        radiographs = sum(len(opened.radiographs) for opened in self._waiting)
        waited = time.monotonic() - self._waiting_since
        full = radiographs >= BATCH or len(self._waiting) >= _MOST_FILES
        large = sum(opened.nbytes for opened in self._waiting) >= _MOST_BYTES
        return full or large or waited > _PATIENCE

    def _finish_batch(self) -> None:
        """Score, save, show what waits; then let go of its pixels."""
        batch, self._waiting = self._waiting, []
        if not batch:
            return
        scored = self._scorer.score([one for opened in batch for one in opened.inputs])
        rows = [row for opened in batch for row in opened.known]
        fresh = [row for opened in batch for row in rows_of(opened, scored)]
        fresh = list(self._archive.save_rows(self._session.session_id, fresh))
        self._drop_lost_frames(batch, fresh)
        self._read += len(batch)
        self._note_coverage()
        self._count(batch, rows, fresh, scored)
        self._on_rows(rows + fresh)
        self._progress.step(len(batch))

    def _drop_lost_frames(self, batch: Sequence[Opened], fresh: Sequence[Row]) -> None:
        """A file that changed may hold fewer frames than it did."""
        now = {row.key for row in fresh}
        before = [row for o in batch if not o.known for row in self._known(o.entry.file)]
        lost = [row.key for row in before if row.key not in now]
        if lost:
            self._archive.drop_rows(self._session.session_id, lost)

    def _count(
        self,
        batch: Sequence[Opened],
        rows: Sequence[Row],
        fresh: Sequence[Row],
        scored: Scored,
    ) -> None:
        self.count.update(row.decision for row in (*rows, *fresh))
        for row in (*rows, *fresh):
            self.counting.add(row)
        self.count["not whole"] += sum(not row.is_whole for row in (*rows, *fresh))
        self.count["computed"] += scored.computed
        found = sum(row.finding is not None for row in fresh)
        self.count["reused"] += len(rows) + found - scored.computed


def _present(entries: Iterable[Entry], known: Iterable[str]) -> set[str]:
    """The files that are there, and those in a folder or ZIP that cannot be opened just now."""
    present: set[str] = set()
    closed: list[str] = []
    for entry in entries:
        present.add(entry.file)
        if entry.error is not None:
            closed += [f"{entry.file}/" if entry.file else "", entry.file + folder.MEMBER]
    present.update(file for file in known if file.startswith(tuple(closed)))
    return present
