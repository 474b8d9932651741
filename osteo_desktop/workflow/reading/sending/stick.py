"""A folder or ZIP to be carried to the next doctor: reports, pictures, originals, an index."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import WriteError
from osteo_desktop.errors.letters import NothingToReport
from osteo_desktop.errors.sending import OriginalsNotEncrypted
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import LetterOptions
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.maps.map_region import rule_of
from osteo_desktop.records.sending.pixel_check import PixelCheck
from osteo_desktop.records.sending.pseudonyms import Pseudonyms
from osteo_desktop.records.sending.requests import StickRequest, StickWritten
from osteo_desktop.report.letter.letter import letter_of
from osteo_desktop.report.letter.letterhead import Head, head_for
from osteo_desktop.report.letter.study_part import Told
from osteo_desktop.report.letter.typesetting import Typesetter
from osteo_desktop.report.sending import words
from osteo_desktop.report.sending.encrypted import check_password, encrypted
from osteo_desktop.report.sending.index_page import Index, LinkedPicture, OneReport, index_page
from osteo_desktop.wording.languages.language import is_right_to_left, say_in
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.reading.letters import make_folder, studies_of
from osteo_desktop.workflow.reading.sending.carrier import Carrier, carrying
from osteo_desktop.workflow.reading.sending.originals import Originals
from osteo_desktop.workflow.reading.sending.stick_pictures import StickPictures
from osteo_desktop.workflow.reading.sending.studies import outgoing

INDEX, README = "INDEX.HTM", "README.TXT"


def write_stick(
    request: StickRequest,
    archive: Archive,
    card: ModelCard | None,
    progress: Progress,
    decoders: Decoders | None = None,
) -> StickWritten:
    """Write what ``request`` names into a new folder, or ZIP, of its own in that folder.

    It gets its name once all is written and was read back; until then nothing looks whole. A study
    of which there can be no report is told at the end.

    Raises NothingToReport, OriginalsNotEncrypted, BadPassword, LetterheadError, BadDestination,
    DiskFull, WriteError, ArchiveError, Cancelled.
    """
    letters = request.letters
    if request.password:
        check_password(request.password)
        if request.originals and not request.deidentify:
            raise OriginalsNotEncrypted()
    options = letters.options
    head = Head() if request.deidentify else head_for(options)
    groups = studies_of(letters, archive)
    if not groups:
        raise NothingToReport()
    make_folder(letters.folder)
    name = f"REFERRAL-{base64.b32encode(secrets.token_bytes(5)).decode()}"
    path = letters.folder / (f"{name}.zip" if request.zipped else name)
    created = "" if request.deidentify else archive.session(letters.session_id).created
    progress.set_total(len(groups))
    with (
        Decoders() if decoders is None else nullcontext(decoders) as running,
        carrying(path, request.zipped) as carrier,
    ):
        made = _Stick(request, head, card, created, carrier, running, progress)
        for number, told in enumerate(groups, start=1):
            progress.check_cancelled()
            made.add(number, told)
            progress.step()
        made.finish()
    return StickWritten(path, carrier.files, carrier.size, tuple(made.failed), tuple(made.checks))


class _Stick:
    """One in the making."""

    def __init__(
        self,
        request: StickRequest,
        head: Head,
        card: ModelCard | None,
        created: str,
        carrier: Carrier,
        decoders: Decoders,
        progress: Progress,
    ) -> None:
        self._request, self._head, self._card = request, head, card
        self._created, self._carrier = created, carrier
        self._decoders, self._progress = decoders, progress
        options = request.letters.options
        self._options: LetterOptions = replace(
            options, letterhead=None if request.deidentify else options.letterhead
        )
        self._say = say_in(options.language)
        self._typesetter, self._pseudonyms = Typesetter(), Pseudonyms.fresh()
        self._rule = None if card is None else rule_of(card)
        self._reports: list[OneReport] = []
        self._locked: list[str] = []
        self._why: OsteoError | None = None
        self.failed: list[tuple[str, Notice]] = []
        self.checks: list[PixelCheck] = []

    def add(self, number: int, told: Sequence[Told]) -> None:
        """A report with its pictures and originals; all of it or nothing."""
        try:
            files, report = self._of(number, told)
        except WriteError:
            raise
        except OsteoError as error:
            self._why = self._why or error
            self.failed.append((", ".join(one.files for one in told), error.notice))
            return
        for name, data in files.items():
            self._carrier.write(name, data)
        if self._request.password and not self._request.deidentify:
            self._locked.append(report.pdf)
        else:
            self._reports.append(report)

    def _of(self, number: int, told: Sequence[Told]) -> tuple[dict[str, bytes], OneReport]:
        originals = {row.key: row for one in told for row in one.study.rows}
        if self._request.deidentify:
            case = self._pseudonyms.case(told[0].study.key)
            sent = [outgoing(one, self._pseudonyms, case) for one in told]
            told = [one.told for one in sent]
            originals = {key: row for one in sent for key, row in one.made.originals.items()}
        pictures = StickPictures(
            originals,
            self._request.deidentify,
            self._decoders,
            self._progress,
            self._rule,
            self._say,
        )
        letter = letter_of(told, self._card, self._options, self._head, pictures.of, self._created)
        files: dict[str, bytes] = {}
        pdf = self._typesetter.set(letter).pdf
        name = f"REPORT{number}.PDF"
        files[name] = encrypted(pdf, self._request.password) if self._request.password else pdf
        linked: list[LinkedPicture] = []
        if self._request.deidentify or not self._request.password:
            who = " · ".join(
                one for one in (letter.patient_name, *(i.text for i in letter.patient[:1])) if one
            )
            for count, made in enumerate(
                pictures.sheets(told, self._options, who, self._typesetter), start=1
            ):
                file = f"PICTURES/{number}-{count}.JPG"
                files[file] = made.jpeg
                linked.append(LinkedPicture(file, made.caption, made.alt, made.opinion))
        kept: tuple[str, ...] = ()
        if self._request.originals:
            found = Originals(originals, self._decoders, self._progress)
            rows = [row for one in told for row in one.study.rows]
            if self._request.deidentify:
                copies = found.anew(rows, pictures, self._pseudonyms)
            else:
                copies = found.copies(rows)
            names = {f"ORIGINAL/{number}-{n}{end}": data for n, (data, end) in enumerate(copies, 1)}
            files |= names
            kept = tuple(names)
        if self._request.deidentify:
            self.checks += pictures.checks
        return files, OneReport(letter, name, tuple(linked), kept)

    def finish(self) -> None:
        """Raises why the first study could not be written, where none could."""
        if not self._reports and not self._locked:
            raise self._why or NothingToReport()
        index = Index(
            language=self._options.language,
            is_right_to_left=is_right_to_left(self._options.language),
            research=self._say(DISCLAIMER),
            reports=tuple(self._reports),
            notes=self._notes(),
            encrypted=tuple(self._locked),
        )
        page = index_page(index, self._say).encode("utf-8")
        self._carrier.write(README, self._readme())
        self._carrier.finish({INDEX: page})

    def _notes(self) -> tuple[str, ...]:
        notes: tuple[str, ...] = ()
        if self._request.deidentify:
            notes += (words.DEIDENTIFIED, words.TEXTS_SEARCHED, words.PIXELS_NOT_LOOKED_AT)
        if self._request.password:
            notes += (words.ENCRYPTED,)
        return tuple(map(self._say, notes))

    def _readme(self) -> bytes:
        """For editors that know neither UTF-8 nor line feeds by themselves."""
        main = words.README_ENCRYPTED if self._locked else words.README
        lines = (self._say(main), *self._notes(), self._say(DISCLAIMER))
        return "".join(f"{line}\r\n\r\n" for line in lines).encode("utf-8-sig")
