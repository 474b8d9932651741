"""The letters of a session: one PDF for each study or patient, into a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

from osteo_desktop.archive.store import Archive
from osteo_desktop.atomic_file import make_private_folder, replacing
from osteo_desktop.details.letters import LetterDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import BadDestination, DiskFull
from osteo_desktop.errors.letters import NothingToReport
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import (
    LetterOf,
    LetterOptions,
    LettersRequest,
    LettersSummary,
    LetterWritten,
)
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.maps.map_region import rule_of
from osteo_desktop.records.paper.printing import PrintRequest
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading, ReadingStatus
from osteo_desktop.records.rules.one_patient import one_patient_of
from osteo_desktop.records.rules.prior import Prior, contradict, is_same_patient
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.letter.content import Letter
from osteo_desktop.report.letter.file_names import check_names, file_stem
from osteo_desktop.report.letter.letter import letter_of
from osteo_desktop.report.letter.letterhead import Head, head_for
from osteo_desktop.report.letter.patient_page import patient_page
from osteo_desktop.report.letter.radiographs import Pictures
from osteo_desktop.report.letter.study_part import Told
from osteo_desktop.report.letter.typesetting import SetDocument, Typesetter
from osteo_desktop.report.reading.cases import cases_of
from osteo_desktop.report.reading.study_content import Picture
from osteo_desktop.wording.languages.language import say_in
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import picture_of


def write_letters(
    request: LettersRequest,
    archive: Archive,
    card: ModelCard | None,
    progress: Progress,
    decoders: Decoders | None = None,
) -> LettersSummary:
    """Write what ``request`` names; a study of which there can be no letter is told at the end.

    Each file appears whole or not at all; one of the same name is replaced, for it tells the same
    or an earlier state of the same study.

    Raises NoSuchSession, ArchiveError, LetterheadError, BadNamePattern, NothingToReport,
    BadDestination or DiskFull, which would fail for every letter alike, and Cancelled.
    """
    check_names(request.names)
    head = head_for(request.options)
    letters = studies_of(request, archive)
    if not letters:
        raise NothingToReport()
    make_folder(request.folder)
    session = archive.session(request.session_id)
    typesetter, rule = Typesetter(), None if card is None else rule_of(card)
    say = say_in(request.options.language)
    written: list[LetterWritten] = []
    failed = []
    progress.set_total(len(letters))
    with Decoders() if decoders is None else nullcontext(decoders) as running:

        def picture(row: Row) -> Picture:
            progress.check_cancelled()
            return picture_of(row, running, progress, rule, say)

        for number, told in enumerate(letters, start=1):
            progress.check_cancelled()
            for of, make in _makers(told, card, request.options, head, picture, session.created):
                try:
                    letter = make()
                    stem = file_stem(request.names, letter, of[0], number)
                    path = _own_path(request.folder, stem, written)
                    written.append(_written(typesetter.set(letter), path))
                except (DiskFull, BadDestination):
                    raise
                except OsteoError as error:
                    failed.append((", ".join(one.files for one in of), error.notice))
            progress.step()
    return LettersSummary(tuple(written), tuple(failed))


def _makers(
    told: Sequence[Told],
    card: ModelCard | None,
    options: LetterOptions,
    head: Head,
    picture: Pictures,
    begun: str,
) -> Iterator[tuple[Sequence[Told], Callable[[], Letter]]]:
    """The letter of these studies, and a page for the patient of each; what each is of."""
    yield told, lambda: letter_of(told, card, options, head, picture, begun)
    if options.patient_page:
        for one in told:
            yield (one,), partial(patient_page, one, options, head, begun)


def _written(made: SetDocument, path: Path) -> LetterWritten:
    """Raises DiskFull, BadDestination."""
    with replacing(path) as unfinished:
        unfinished.write_bytes(made.pdf)
    return LetterWritten(path, made.pages, made.not_archival)


def make_folder(folder: Path) -> None:
    """For its owner alone where it is not there yet. Raises BadDestination."""
    try:
        make_private_folder(folder)
    except FileExistsError as error:
        raise BadDestination(folder, detail=LetterDetail.NO_FOLDER.notice) from error
    except OSError as error:
        raise BadDestination(folder, detail=about_system(error)) from error


def files_wanted(request: LettersRequest, archive: Archive) -> frozenset[str]:
    """The files of the studies that ``request`` names. Raises NothingToReport."""
    letters = studies_of(request, archive)
    if not letters:
        raise NothingToReport()
    return frozenset(row.file for group in letters for told in group for row in told.study.rows)


def _own_path(folder: Path, stem: str, written: Sequence[LetterWritten]) -> Path:
    """Two letters of one export never share a file."""
    taken = {one.path.name.casefold() for one in written}
    name, count = f"{stem}.pdf", 1
    while name.casefold() in taken:
        count += 1
        name = f"{stem}-{count}.pdf"
    return folder / name


def studies_of(request: LettersRequest | PrintRequest, archive: Archive) -> list[list[Told]]:
    """The studies of each letter, a patient's latest first."""
    rows = archive.rows(request.session_id)
    readings = archive.readings(request.session_id)
    options = request.options if isinstance(request, LettersRequest) else request.what
    hidden = isinstance(options, LetterOptions) and options.without_opinions
    opinions = () if hidden else archive.opinions()
    found = [
        Told(case.study, case.reading or Reading(case.study.key), opinions=opinions)
        for case in cases_of(rows, readings)
    ]
    wanted = [told for told in found if _is_wanted(told, request)]
    groups = _by_patient(wanted) if request.of is LetterOf.PATIENT else [[one] for one in wanted]
    return [
        [replace(one, earlier=_others(archive, request.session_id, one, group)) for one in group]
        for group in groups
    ]


def _is_wanted(told: Told, request: LettersRequest | PrintRequest) -> bool:
    if all(row.header is None for row in told.study.rows):
        return False  # nothing of it was ever seen
    if request.studies is not None and told.study.key not in request.studies:
        return False
    if request.signed_only and told.reading.status is not ReadingStatus.SIGNED:
        return False
    wanted = request.patient_id.strip()
    return not wanted or told.identity.patient.PatientID.strip() == wanted


def _by_patient(told: Sequence[Told]) -> list[list[Told]]:
    """Studies are put together only where their identities are surely one patient's."""
    groups: list[list[Told]] = []
    for one in told:
        group = next((g for g in groups if all(_is_of_one(one, other) for other in g)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return [sorted(group, key=_date, reverse=True) for group in groups]


def _is_of_one(one: Told, other: Told) -> bool:
    """Not where the files of one name several patients and nobody has chosen: it fails alone."""
    ours, theirs = (one_patient_of(told.reading, told.study.rows) for told in (one, other))
    return ours is not None and theirs is not None and is_same_patient(ours, theirs)


def _date(told: Told) -> str:
    return max((row.header.StudyDate for row in told.study.rows if row.header), default="")


def _others(
    archive: Archive, session_id: int, told: Told, group: Sequence[Told]
) -> tuple[Prior, ...]:
    """The patient's other studies, as far as they stand in no part of the letter."""
    patient = told.identity.patient
    ours = (
        row
        for row in told.study.rows
        if row.header is not None and not row.error and not contradict(row.header.patient, patient)
    )
    row = next(ours, None)
    if row is None:
        return ()
    own = {one.study.key for one in group}
    priors = archive.priors(session_id, row, told.reading.entered)
    return tuple(
        prior
        for prior in priors
        if prior.study_key not in own and not _is_signed_for_another(prior, patient)
    )


def _is_signed_for_another(prior: Prior, patient: Patient) -> bool:
    kept = prior.reading.signed_for
    return kept is not None and contradict(kept.patient, patient)
