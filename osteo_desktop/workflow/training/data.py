"""Signed readings of the archive -> labelled radiographs that a model can be trained on.

The pictures are written anew, 8 bits in the radiograph's default window: what the model is shown
when it reads, and nothing of the file's header, where names stand. A copy of the file would take
all of that along.
"""

from __future__ import annotations

import csv
import hashlib
import hmac
import secrets
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from osteo_desktop.archive.store import Archive
from osteo_desktop.atomic_file import make_private_folder, replacing
from osteo_desktop.details.system import about_system
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.data import NoSignedReadings
from osteo_desktop.errors.files import BadDestination, ReadError
from osteo_desktop.imaging import display
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.reading import Reading, ReadingStatus, Verdict
from osteo_desktop.records.rules.content import as_of, is_signed_for
from osteo_desktop.records.rules.identity import identity_of
from osteo_desktop.records.worklist import Row, is_of_session
from osteo_desktop.settings import folders
from osteo_desktop.workflow.archive.own_archive import existing_archive
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import radiograph_of

_DIGITS = 16
_SECRET_BYTES = 32


@dataclass(frozen=True)
class TrainingData:
    """What was written, and how many radiographs of signed readings were left out, by reason."""

    folder: Path
    radiographs: int
    fractured: int
    blocks: int
    """Patients, as far as their data tells them apart; else studies."""
    in_doubt: int
    """The signed verdict is Doubt."""
    without_verdict: int
    """Came to the study after it was signed, or could not be shown then."""
    disagreeing: int
    """Signed more than once, with different verdicts."""
    unreadable: int
    """Gone, changed or damaged since."""
    burned_in: int
    """The file says that its picture bears annotations, which may be a name."""

    @property
    def left_out(self) -> tuple[Notice, ...]:
        """Each reason that occurred, with its count."""
        reasons = (
            (self.in_doubt, Code.IN_DOUBT),
            (self.without_verdict, Code.WITHOUT_VERDICT),
            (self.disagreeing, Code.SIGNED_DIFFERENTLY),
            (self.unreadable, Code.UNREADABLE_NOW),
            (self.burned_in, Code.BURNED_IN),
        )
        return tuple(Notice.of(code, count=count) for count, code in reasons if count)


class _Line(NamedTuple):
    """Of labels.csv."""

    file: str
    fractured: int
    block: str
    rows: int
    columns: int


@dataclass(eq=False)
class _Signed:
    """One radiograph with what was signed of it."""

    row: Row
    verdicts: set[Verdict]
    identities: set[str]
    """Keyed hashes of whatever says whose it is."""


def write_training_data(out: Path, archive: Path | None, progress: Progress) -> TrainingData:
    """Write ``images/`` and ``labels.csv`` of every signed reading to the new folder ``out``.

    ``archive`` None: the user's own. The folder appears whole or not at all. Names of files and
    blocks are keyed hashes: the same on this computer next time, and meaningless without its key.

    Raises NoSuchFile, ArchiveError, NoSignedReadings, BadDestination, DiskFull, Cancelled.
    """
    path = existing_archive(archive)
    _check_new(out)
    key = _secret()
    signed = _signed_radiographs(path, key) if path is not None else []
    decided = [one for one in signed if one.verdicts in ({Verdict.FRACTURE}, {Verdict.NO_FRACTURE})]
    if not decided:
        raise NoSignedReadings(detail=TrainingDetail.NONE_CLEAR.of(count=len(signed)))
    open_ones = [one for one in decided if not _is_burned_in(one.row)]
    with _new_folder(out) as folder:
        lines = _write_pictures(folder / "images", open_ones, _blocks(signed), key, progress)
        if not lines:
            raise NoSignedReadings(detail=TrainingDetail.UNUSABLE_NOW.of(count=len(decided)))
        _write_labels(folder / "labels.csv", lines)
    return TrainingData(
        folder=out,
        radiographs=len(lines),
        fractured=sum(line.fractured for line in lines),
        blocks=len({line.block for line in lines}),
        in_doubt=sum(one.verdicts == {Verdict.DOUBT} for one in signed),
        without_verdict=sum(not one.verdicts for one in signed),
        disagreeing=sum(len(one.verdicts) > 1 for one in signed),
        unreadable=len(open_ones) - len(lines),
        burned_in=len(decided) - len(open_ones),
    )


def _is_burned_in(row: Row) -> bool:
    return row.header is not None and row.header.BurnedInAnnotation.strip().upper() == "YES"


def _signed_radiographs(archive: Path, key: bytes) -> list[_Signed]:
    """Each radiograph once, though it was read in several sessions."""
    found: dict[tuple[str, int], _Signed] = {}
    with Archive(archive) as store:
        for session in sorted(store.sessions(), key=lambda session: session.session_id):
            contents = store.contents(session.session_id)
            readings = {
                key: as_of(reading, contents.get(key, ()))
                for key, reading in store.readings(session.session_id).items()
                if reading.status is ReadingStatus.SIGNED
            }
            for row in store.rows(session.session_id):
                reading = readings.get(row.study_key)
                if reading is None or not row.sha256:
                    continue
                one = found.setdefault((row.sha256, row.frame), _Signed(row, set(), set()))
                one.verdicts |= (
                    {reading.verdicts[row.key]} if row.key in reading.verdicts else set()
                )
                one.identities |= _identities(key, session.session_id, row, reading)
    return list(found.values())


def _identities(key: bytes, session_id: int, row: Row, reading: Reading) -> set[str]:
    told = reading if is_signed_for(reading, row) else None  # it came later, or was exchanged
    patient = identity_of(told, [row.header]).patient
    number = patient.PatientID.strip().casefold()
    name = patient.PatientName.strip().casefold()
    birth = patient.PatientBirthDate
    # A file's name is a study of its own in each folder; a StudyInstanceUID is one everywhere.
    place = f"{session_id}" if is_of_session(row.study_key) else ""
    found = {_hash(key, "study", place, row.study_key)}
    if number:
        found.add(_hash(key, "number", number))
    if name and (birth or not number):
        found.add(_hash(key, "name", name, birth))
    return found


def _blocks(signed: Iterable[_Signed]) -> dict[str, str]:
    """Identity -> block: whatever shares an identity, through others too, is one patient's.

    To take two patients for one costs little; one patient on both sides of a split is a leak.
    """
    block: dict[str, str] = {}
    members: dict[str, set[str]] = {}
    for one in signed:
        joined = {block.get(identity, identity) for identity in one.identities}
        together = one.identities.union(*(members.pop(name, set()) for name in joined))
        name = min(together)
        members[name] = together
        block.update(dict.fromkeys(together, name))
    return block


def _write_pictures(
    folder: Path,
    signed: list[_Signed],
    blocks: Mapping[str, str],
    key: bytes,
    progress: Progress,
) -> list[_Line]:
    """A line for each that can still be read, as it was when it was signed."""
    from osteo_desktop.imaging.phantom import write_png  # loads pydicom

    make_private_folder(folder)
    progress.set_total(len(signed))
    lines = []
    with Decoders() as decoders:
        for one in signed:
            progress.check_cancelled()
            progress.step()
            try:
                picture = display.render(radiograph_of(one.row, decoders, progress))
            except ReadError:
                continue
            name = f"{_hash(key, 'file', one.row.sha256, str(one.row.frame))}.png"
            write_png(folder / name, picture)
            fractured = int(Verdict.FRACTURE in one.verdicts)
            lines.append(_Line(name, fractured, blocks[min(one.identities)], *picture.shape))
    return lines


def _write_labels(path: Path, lines: list[_Line]) -> None:
    with replacing(path) as partial, partial.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(_Line._fields)
        writer.writerows(sorted(lines))  # by hash: the order tells nothing either


def _check_new(out: Path) -> None:
    try:
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            raise BadDestination(out, detail=TrainingDetail.THERE_ALREADY.notice)
        if not out.absolute().parent.is_dir():
            raise BadDestination(out, detail=TrainingDetail.ITS_FOLDER_MISSING.notice)
    except OSError as error:
        raise BadDestination(out, detail=about_system(error)) from error


@contextmanager
def _new_folder(out: Path) -> Iterator[Path]:
    """A folder beside ``out`` that takes its place when the block ends, or is removed."""
    out = out.absolute()
    partial = out.with_name(f".osteo-{secrets.token_hex(6)}")
    try:
        make_private_folder(partial)
        yield partial
        if out.exists():
            out.rmdir()  # it is empty
        partial.rename(out)
    except OSError as error:
        raise BadDestination(out, detail=about_system(error)) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _secret() -> bytes:
    """This user's key for hashes; without one, a patient's number could be found by trying all."""
    path = folders().data / "training-data.key"
    try:
        known = path.read_bytes()
        if len(known) == _SECRET_BYTES:
            return known
    except FileNotFoundError:
        make_private_folder(path.parent)
    made = secrets.token_bytes(_SECRET_BYTES)
    with replacing(path) as partial:
        partial.write_bytes(made)
    return made


def _hash(key: bytes, *words: str) -> str:
    return hmac.new(key, "\0".join(words).encode(), hashlib.sha256).hexdigest()[:_DIGITS]
