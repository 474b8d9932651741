"""One de-identified JPEG of a study, for a messenger."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from osteo_desktop.archive.store import Archive
from osteo_desktop.atomic_file import replacing
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import BadDestination, DiskFull
from osteo_desktop.errors.letters import NothingToReport
from osteo_desktop.errors.sending import NobodyLooked
from osteo_desktop.imaging.paper.deidentify.small_jpeg import decoded
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import LettersRequest
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.sending.pixel_check import Box, PixelCheck
from osteo_desktop.records.sending.pseudonyms import Pseudonyms
from osteo_desktop.records.sending.requests import PictureSent, PicturesSent
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.letter.study_part import Told
from osteo_desktop.report.letter.typesetting import Typesetter
from osteo_desktop.report.sending.picture_sheet import (
    MadePicture,
    Place,
    Sent,
    case_title,
    check_words,
    sent_picture,
)
from osteo_desktop.wording.languages.language import say_in
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.reading.letters import make_folder, studies_of
from osteo_desktop.workflow.reading.sending.studies import (
    Bare,
    bare,
    looked_by,
    most_telling,
    outgoing,
    proposed,
)


@dataclass(frozen=True, eq=False)
class Draft:
    """A picture that may be sent once somebody has looked at it."""

    source: Bare
    row: Row
    """De-identified; with a header."""
    drawing: Drawing
    case: str
    question: str
    language: str
    proposed: PixelCheck

    def made(self, check: PixelCheck | None, typesetter: Typesetter) -> MadePicture:
        """None: as it looks before anything is blacked out. Raises LetterError."""
        say, header = say_in(self.language), self.row.header
        assert header is not None
        return sent_picture(
            Sent(self.source.picture(check or PixelCheck()), header, self.drawing),
            case_title(self.case, self.row, say),
            question=self.question,
            warnings=() if check is None else check_words(check, say),
            language=self.language,
            typesetter=typesetter,
        )


@dataclass(frozen=True, eq=False)
class Preview:
    """``rgb``: (rows, columns, 3) uint8, at the size that is sent, nothing blacked out; ``place``:
    where the radiograph lies in it; ``boxes``: what is proposed, in the radiograph's pixels."""

    draft: Draft
    rgb: np.ndarray
    place: Place
    shape: tuple[int, int]
    """Rows and columns of the radiograph."""
    boxes: tuple[Box, ...]


def write_messenger_pictures(
    request: LettersRequest,
    archive: Archive,
    progress: Progress,
    decoders: Decoders | None = None,
) -> PicturesSent:
    """One picture for each study that ``request`` names, of the radiograph that tells most, with
    all that may be a name blacked out: nobody looks, and each picture says so.

    A study of which there can be no picture is told at the end. Raises NothingToReport,
    BadDestination, DiskFull, ArchiveError, Cancelled.
    """
    groups = studies_of(request, archive)
    if not groups:
        raise NothingToReport()
    make_folder(request.folder)
    pseudonyms, typesetter = Pseudonyms.fresh(), Typesetter()
    written, failed = [], []
    progress.set_total(len(groups))
    with Decoders() if decoders is None else nullcontext(decoders) as running:
        for told in (one for group in groups for one in group):
            progress.check_cancelled()
            try:
                draft = draft_of(told, None, pseudonyms, request.options.language, running)
                written.append(_written(draft, draft.proposed, request.folder, typesetter))
            except (DiskFull, BadDestination):
                raise
            except OsteoError as error:
                failed.append((told.files, error.notice))
            progress.step()
    return PicturesSent(tuple(written), tuple(failed))


def draft_of(
    told: Told,
    key: RadiographKey | None,
    pseudonyms: Pseudonyms,
    language: str,
    decoders: Decoders,
) -> Draft:
    """``key``: of the radiograph; None: of the one that tells most.

    Raises SeveralPatients, NothingToReport, ReadError.
    """
    sent = outgoing(told, pseudonyms)
    keys = {original.key: ours for ours, original in sent.made.originals.items()}
    row: Row | None = most_telling(sent.told)
    if key is not None:
        row = next((one for one in sent.told.study.rows if one.key == keys.get(key)), None)
    if row is None or row.header is None:
        raise NothingToReport()
    source = bare(sent.made.originals[row.key], decoders)
    return Draft(
        source=source,
        row=row,
        drawing=sent.told.reading.drawing(row.key),
        case=sent.made.case,
        question=row.header.ReasonForStudy,
        language=language,
        proposed=proposed(source),
    )


def preview_of(draft: Draft, typesetter: Typesetter) -> Preview:
    """As it would be sent, nothing blacked out, for a reader to look at. Raises LetterError."""
    shown = draft.made(None, typesetter)
    rows, columns = draft.source.grey.shape
    return Preview(draft, decoded(shown.jpeg), shown.place, (rows, columns), draft.proposed.boxes)


def write_looked_at(
    draft: Draft, boxes: tuple[Box, ...], reader: str, folder: Path, typesetter: Typesetter
) -> PictureSent:
    """What ``reader`` has looked at, with ``boxes`` blacked out.

    Raises NobodyLooked without a reader, WriteError.
    """
    if not reader.strip():
        raise NobodyLooked()
    make_folder(folder)
    return _written(draft, looked_by(PixelCheck(boxes), reader), folder, typesetter)


def asked_otherwise(draft: Draft, question: str) -> Draft:
    """With another clinical question."""
    return replace(draft, question=question)


def _written(draft: Draft, check: PixelCheck, folder: Path, typesetter: Typesetter) -> PictureSent:
    made = draft.made(check, typesetter)
    path = folder / f"{draft.case}.jpg"
    with replacing(path) as partial:
        partial.write_bytes(made.jpeg)
    return PictureSent(path, draft.case, check, len(made.jpeg))
