"""A signed reading goes out as a second opinion, and one of another reader comes in."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from osteo_desktop.archive.opinions.document import MOST_BYTES, opinion_from, opinion_text
from osteo_desktop.archive.store import Archive
from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.opinions import OpinionDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.errors.opinions import (
    NoSuchStudy,
    OpinionDamaged,
    OpinionError,
    OpinionNamesPatient,
    OpinionOfOthers,
    OpinionOfSeveral,
    OpinionUnsigned,
)
from osteo_desktop.records.opinion.second_opinion import SecondOpinion, elsewhere, of_reading
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.rules.content import signed_contents
from osteo_desktop.records.rules.prior import patients_named
from osteo_desktop.records.sending.identifying import identifying_of
from osteo_desktop.records.worklist import Row
from osteo_desktop.settings import default_archive
from osteo_desktop.workflow.archive.own_archive import check_own_files, existing_archive


@dataclass(frozen=True)
class Arrived:
    """An opinion that may be kept, and what it is of here."""

    opinion: SecondOpinion
    rows: tuple[Row, ...]
    """Radiographs of this archive that it is of, of whichever session."""
    elsewhere: int
    """Radiographs that it is of and that are not here."""


# --- out -----------------------------------------------------------------------------------


def write_opinion(
    archive: Archive,
    session_id: int,
    study_key: str,
    destination: Path,
    *,
    title: str = "",
    although_named: bool = False,
) -> SecondOpinion:
    """Write the signed reading of a study, whole or not at all.

    ``although_named``: also where its words may tell who the patient is.

    Raises NoSuchSession, NoSuchStudy, OpinionUnsigned, OpinionOfNothing, OpinionNamesPatient,
    OpinionTooLarge, ArchiveError, WriteError.
    """
    rows = archive.study_rows(session_id, study_key)
    reading = archive.newest_reading(session_id, study_key)
    if reading is None:
        raise OpinionUnsigned() if rows else NoSuchStudy()
    opinion = of_reading(reading, title)
    if not although_named and names_patient(opinion, reading, rows):
        raise OpinionNamesPatient()
    text = opinion_text(opinion)
    check_own_files((destination,), archive.path, rows)
    opinion_from(text)  # what nobody could read in is not handed on
    with replacing(destination) as partial:
        partial.write_text(text, encoding="ascii")
    return opinion


def names_patient(opinion: SecondOpinion, reading: Reading, rows: Sequence[Row]) -> bool:
    """Whether its words hold what may tell who the patient is, as :class:`Identifying` has it: a
    name that is known, a date, a long number. The names of those who sign are no secret."""
    unsigned = replace(reading, signature=None, addenda=(), critical=None, told_since=None)
    known = identifying_of(rows, unsigned)
    texts = (unicodedata.normalize("NFC", text) for text in opinion.texts)
    return any(known.removed_from(text) != text for text in texts)


def write_from_archive(
    session_id: int,
    study_key: str,
    destination: Path,
    archive: Path | None,
    *,
    title: str = "",
    although_named: bool = False,
) -> SecondOpinion:
    """See :func:`write_opinion`."""
    with Archive(existing_archive(archive) or default_archive()) as store:
        return write_opinion(
            store, session_id, study_key, destination, title=title, although_named=although_named
        )


def signed_studies(session_id: int, archive: Path | None) -> list[tuple[str, tuple[str, ...]]]:
    """Keys of the session's signed readings, and the files that each was signed for. Raises
    NoSuchSession, ArchiveError."""
    with Archive(existing_archive(archive) or default_archive()) as store:
        readings = store.readings(session_id)
    return [
        (key, tuple(sorted({file for file, _ in signed_contents(reading)})))
        for key, reading in readings.items()
        if reading.signature is not None
    ]


# --- in ------------------------------------------------------------------------------------


def read_opinion(file: Path, archive: Archive) -> Arrived:
    """What the file says, and of which radiographs here; nothing is kept.

    Raises NoSuchFile, OpinionError, ArchiveError.
    """
    try:
        opinion = opinion_from(_bytes(file))
    except OpinionError as error:
        error.path = str(file)
        raise
    found = archive.rows_of_content(opinion.keys)
    if not found:
        raise OpinionOfOthers(file)
    rows = tuple(row for _, row in found)
    studies = {(session_id, row.study_key) for session_id, row in found}
    if len(studies) > 1 and len(patients_named(row.header for row in rows)) > 1:
        raise OpinionOfSeveral(file)
    return Arrived(opinion, rows, elsewhere(opinion, rows))


def keep_opinion(arrived: Arrived, archive: Archive) -> bool:
    """False where it was kept before. Raises ArchiveError."""
    return archive.keep_opinion(arrived.opinion)


def take_in(
    file: Path, archive: Path | None, tell: Callable[[Arrived], None], *, keep: bool = True
) -> bool:
    """``tell`` hears what it is of before it is kept; whether it is kept now and was not before.

    Raises NoSuchFile, OpinionError, ArchiveError.
    """
    with Archive(existing_archive(archive) or default_archive()) as store:
        arrived = read_opinion(file, store)
        tell(arrived)
        return keep and keep_opinion(arrived, store)


def _bytes(file: Path) -> bytes:
    """No more than can be one; a device or pipe is never read."""
    if not file.exists():
        raise NoSuchFile(file)
    try:
        if not file.is_file():
            raise OpinionDamaged(file, detail=OpinionDetail.NO_FILE.notice)
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise OpinionDamaged(file, detail=about_system(error)) from error
