"""What the command line does in one go: open archive and model, read a folder, export."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.files import ReadError
from osteo_desktop.errors.models import ModelError, SitePointsError
from osteo_desktop.errors.reading import CannotOverrule, ReadingLocked
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.export import ExportRequest, LettersRequest, LettersSummary
from osteo_desktop.records.finding import Decision, Photographs
from osteo_desktop.records.paper.printing import PrintRequest
from osteo_desktop.records.selection import Root
from osteo_desktop.records.sending.requests import PicturesSent, StickRequest, StickWritten
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.settings import default_archive
from osteo_desktop.wording.languages.language import ENGLISH, Language
from osteo_desktop.wording.points import in_force_text
from osteo_desktop.workflow.archive.care import Care, care_at_start, is_due
from osteo_desktop.workflow.archive.own_archive import existing_archive
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.models.library import model_file, show_model
from osteo_desktop.workflow.models.site_points import in_force, own_in_force, under_site_points
from osteo_desktop.workflow.reading.export import ExportSummary, export_session
from osteo_desktop.workflow.reading.letters import files_wanted, make_folder, write_letters
from osteo_desktop.workflow.reading.opening import Opener
from osteo_desktop.workflow.reading.overruling import overrule_scope
from osteo_desktop.workflow.reading.paper.printing import Printout, lay_out
from osteo_desktop.workflow.reading.read_folder import Summary, read_folder, recounted
from osteo_desktop.workflow.reading.sending.messenger import write_messenger_pictures
from osteo_desktop.workflow.reading.sending.stick import write_stick
from osteo_desktop.workflow.sharing.parts import Part

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier
    from osteo_desktop.records.finding import ModelCard


@dataclass(frozen=True)
class Batch:
    summary: Summary
    archive: Path
    export: ExportSummary | None
    care: Care | None = None
    """What the day's first run found of the archive; None in later ones."""
    not_overruled: tuple[tuple[str, Notice], ...] = ()
    """Files that were to be scored anyway, and why they were not."""


class Workers(Protocol):
    """Others that open and judge files (``workflow.cluster``)."""

    @property
    def told(self) -> Notice:
        """What computes."""

    def opener(self) -> Opener:
        """For one reading."""


def _ignore(_: object) -> None:
    """Nobody listens."""


def open_classifier(
    model: Path | None,
    device: str,
    *,
    engine: str = "",
    photographs: Photographs = Photographs.AUTO,
) -> Classifier:
    """The classifier of a weight file or of a model of the library; None: the chosen one.

    ``photographs``: see Classifier. Raises NoSuchModel, NoSuchEngine, ModelError.
    """
    from osteo_desktop.inference.classifier import Classifier

    return Classifier.load(model_file(model), device=device, engine=engine, photographs=photographs)


def site_classifier(
    model: Path | None,
    device: str,
    tell: Callable[[str], None],
    *,
    language: Language = ENGLISH,
    engine: str = "",
    photographs: Photographs = Photographs.AUTO,
) -> Classifier:
    """:func:`open_classifier`, by the operating points of this site where it has set its own.

    ``tell`` hears that they are in force, or why they cannot be: the model's own are then; in
    ``language``.
    """
    classifier = open_classifier(model, device, engine=engine, photographs=photographs)
    try:
        under_site_points(classifier)
    except SitePointsError as error:
        tell(language.told(own_in_force(error)))
    if said := in_force_text(classifier.card, language.say, language.isolate):
        tell(f"{said}.")
    return classifier


def run_batch(
    root: Root,
    *,
    archive: Path | None,
    classifier: Classifier,
    progress: Progress,
    score_anyway: bool = False,
    overrule: Collection[str] = (),
    reader: str = "",
    destinations: Mapping[str, Path] = MappingProxyType({}),
    include_all: bool = False,
    language: str = "en",
    says_csv: bool = False,
    on_rows: Callable[[Sequence[Row]], None] = _ignore,
    part: Part | None = None,
    workers: Workers | None = None,
) -> Batch:
    """Read ``root`` into the archive (None: the user's own), then write what was asked for.

    Of the files ``overrule``, named as in the worklist, ``reader`` has scored what was refused.
    ``part``: see read_folder. ``workers``: who opens and judges the files, if not this process.

    ``destinations``: by the key of the format; these and what follows: see ExportRequest.

    Raises what read_folder and export_session raise; findings saved by then stay.
    """
    path = archive or default_archive()
    with Archive(path) as store:
        care = care_at_start(path, progress) if is_due(path) else None
        summary = read_folder(
            root,
            store,
            classifier,
            progress,
            score_anyway=score_anyway,
            on_rows=on_rows,
            part=part,
            make_decoders=Decoders if workers is None else workers.opener,
        )
        if workers is not None:
            summary = replace(summary, device=workers.told)
        summary, failed = _overrule(overrule, reader, summary, store, classifier, progress)
        written = None
        if destinations:
            request = ExportRequest(
                summary.session.session_id,
                destinations,
                include_all,
                language=language,
                says_csv=says_csv,
            )
            written = export_session(request, store, card=classifier.card, progress=progress)
    return Batch(summary, path, written, care, failed)


def _overrule(
    files: Collection[str],
    reader: str,
    summary: Summary,
    archive: Archive,
    classifier: Classifier,
    progress: Progress,
) -> tuple[Summary, tuple[tuple[str, Notice], ...]]:
    """The summary as it is afterwards, and which files could not be scored and why."""
    if not files:
        return summary, ()
    session_id = summary.session.session_id
    by_file: dict[str, list[Row]] = {}
    for row in archive.rows(session_id):
        by_file.setdefault(row.file, []).append(row)
    failed: list[tuple[str, Notice]] = []
    with Decoders() as decoders:
        for file in files:
            refused = [r for r in by_file.get(file, []) if r.decision is Decision.NOT_SCORED]
            if file not in by_file:
                failed.append((file, Notice.of(Code.NOT_IN_FOLDER)))
            for row in refused:
                try:
                    scored = overrule_scope(
                        session_id,
                        row,
                        reader,
                        archive=archive,
                        classifier=classifier,
                        decoders=decoders,
                        progress=progress,
                    )
                except (ReadError, CannotOverrule, ReadingLocked) as error:
                    failed.append((file, error.notice))
                else:
                    summary = recounted(summary, row, scored)
    return summary, tuple(failed)


def list_sessions(archive: Path | None) -> tuple[Session, ...]:
    """Last opened first; none where the user has no archive yet. Raises ArchiveError."""
    path = existing_archive(archive)
    if path is None:
        return ()
    with Archive(path) as store:
        return store.sessions()


def export_earlier(
    request: ExportRequest, archive: Path | None, progress: Progress
) -> ExportSummary:
    """Export a session of the archive without reading its folder again.

    Raises NoSuchSession, ArchiveError or WriteError.
    """
    with Archive(existing_archive(archive) or default_archive()) as store:
        return export_session(request, store, card=_chosen_card(), progress=progress)


def letters_of_earlier(
    request: LettersRequest, archive: Path | None, progress: Progress
) -> LettersSummary:
    """The letters of a session of the archive. Raises what :func:`write_letters` raises."""
    with Archive(existing_archive(archive) or default_archive()) as store:
        return write_letters(request, store, _chosen_card(), progress)


def printout_of_earlier(
    request: PrintRequest, archive: Path | None, progress: Progress
) -> Printout:
    """Pages of a session of the archive. Raises what :func:`lay_out` raises."""
    with Archive(existing_archive(archive) or default_archive()) as store:
        return lay_out(request, store, _chosen_card(), progress)


def summary_of_earlier(
    request: LettersRequest, archive: Path | None, progress: Progress
) -> ExportSummary:
    """The batch report of the studies that ``request`` names, as one PDF in its folder.

    Raises NothingToReport, and what :func:`export_session` raises.
    """
    with Archive(existing_archive(archive) or default_archive()) as store:
        files = files_wanted(request, store)
        make_folder(request.folder)
        path = request.folder / f"batch-report-{request.session_id}.pdf"
        wanted = ExportRequest(
            request.session_id,
            {"pdf": path},
            include_all=True,
            files=files,
            language=request.options.language,
        )
        return export_session(wanted, store, _chosen_card(), progress)


def messenger_pictures_of_earlier(
    request: LettersRequest, archive: Path | None, progress: Progress
) -> PicturesSent:
    """Raises what :func:`write_messenger_pictures` raises."""
    with Archive(existing_archive(archive) or default_archive()) as store:
        return write_messenger_pictures(request, store, progress)


def stick_of_earlier(
    request: StickRequest, archive: Path | None, progress: Progress
) -> StickWritten:
    """Raises what :func:`write_stick` raises."""
    with Archive(existing_archive(archive) or default_archive()) as store:
        return write_stick(request, store, _chosen_card(), progress)


def _chosen_card() -> ModelCard | None:
    """The findings stand in the archive; without a model they can be exported all the same."""
    try:
        card = show_model(None)
    except ModelError:
        return None
    with suppress(SitePointsError):  # what was found earlier says whose points decided it
        return in_force(card)
    return card
