"""Films or reports of a session -> pages for a printer, a preview, a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from osteo_desktop.archive.store import Archive
from osteo_desktop.atomic_file import check_destinations, replacing
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.letters import NothingToReport
from osteo_desktop.errors.printing import TooManyToPrint
from osteo_desktop.imaging import display, overlay
from osteo_desktop.imaging.paper.grey_curve import for_paper
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import LetterOptions
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.maps.map_region import rule_of
from osteo_desktop.records.paper.printing import SIZES, FilmOptions, Look, PrintRequest
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.films.content import FilmPage, FilmSet
from osteo_desktop.report.films.films import films_of, study_pages
from osteo_desktop.report.letter.content import Letter
from osteo_desktop.report.letter.letter import letter_of
from osteo_desktop.report.letter.letterhead import head_for
from osteo_desktop.report.letter.study_part import Told
from osteo_desktop.report.letter.typesetting import Typesetter
from osteo_desktop.report.reading.study_content import Picture
from osteo_desktop.wording.languages.language import language_of, say_in
from osteo_desktop.wording.picture import window_words
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import picture_of, radiograph_of
from osteo_desktop.workflow.reading.letters import studies_of

MOST_STUDIES = 50
"""In one print: its pictures are held until it is on paper."""


@dataclass(frozen=True)
class PageSize:
    width: float
    height: float
    """mm."""


@dataclass(frozen=True, eq=False)
class _Part:
    """A PDF of its own, and its pages."""

    document: Letter | FilmSet
    sizes: tuple[PageSize, ...]


class Printout:
    """Pages that are laid out; drawn when they are asked for, in one thread at a time."""

    def __init__(
        self,
        typesetter: Typesetter,
        parts: Sequence[_Part],
        failed: Sequence[tuple[str, Notice]],
    ) -> None:
        self._typesetter, self._parts = typesetter, tuple(parts)
        self.pages = tuple(size for part in parts for size in part.sizes)
        self.failed = tuple(failed)
        """Files, and why they are not printed."""
        self._last: tuple[object, float] | None = None
        self._drawn: tuple[bytes, ...] = ()

    def picture(self, number: int, dots_per_inch: float) -> bytes:
        """Page ``number``, from 0, as PNG of the whole paper. Raises LetterError."""
        for part in self._parts:
            if number < len(part.sizes):
                return self._picture(part.document, number, dots_per_inch)
            number -= len(part.sizes)
        raise IndexError(number)

    def _picture(self, document: Letter | FilmSet, number: int, dots_per_inch: float) -> bytes:
        """A page of films is drawn alone, for it is large; those of a letter all at once."""
        if isinstance(document, FilmSet):
            page = replace(document, pages=(document.pages[number],))
            return self._typesetter.pictures(page, dots_per_inch)[0]
        if self._last != (document, dots_per_inch):
            self._drawn = self._typesetter.pictures(document, dots_per_inch)
            self._last = (document, dots_per_inch)
        return self._drawn[number]

    def pdfs(self) -> tuple[bytes, ...]:
        """All films in one, and each report by itself. The same pages give the same bytes."""
        return tuple(self._typesetter.set(part.document).pdf for part in self._parts)


def lay_out(
    request: PrintRequest,
    archive: Archive,
    card: ModelCard | None,
    progress: Progress,
    decoders: Decoders | None = None,
) -> Printout:
    """What ``request`` names, ready for a printer; of no page where all of it failed.

    Raises NoSuchSession, ArchiveError, LetterheadError, NothingToReport, TooManyToPrint, Cancelled.
    """
    told = studies_of(request, archive)
    if not told:
        raise NothingToReport()
    if len(told) > MOST_STUDIES:
        raise TooManyToPrint(count=len(told), most=MOST_STUDIES)
    progress.set_total(len(told))
    begun = archive.session(request.session_id).created
    typesetter = Typesetter()
    with Decoders() if decoders is None else nullcontext(decoders) as running:
        if isinstance(request.what, FilmOptions):
            return _films(request, request.what, told, begun, typesetter, running, progress)
        return _letters(request.what, told, card, begun, typesetter, running, progress)


def _films(
    request: PrintRequest,
    options: FilmOptions,
    told: Sequence[Sequence[Told]],
    begun: str,
    typesetter: Typesetter,
    decoders: Decoders,
    progress: Progress,
) -> Printout:
    def picture(row: Row) -> Picture:
        progress.check_cancelled()
        return film_picture(row, options, request.looks.get(row.key), decoders, progress)

    pages: list[FilmPage] = []
    failed: list[tuple[str, Notice]] = []
    for group in told:
        for one in group:
            try:
                made = study_pages(one, options, picture)
            except OsteoError as error:
                failed.append((one.files, error.notice))
            else:
                pages += made.pages
                failed += made.failed
        progress.step()
    if not pages:
        return Printout(typesetter, (), failed)
    sizes = tuple(PageSize(page.width, page.height) for page in pages)
    part = _Part(films_of(pages, options, begun), sizes)
    return Printout(typesetter, (part,), failed)


def film_picture(
    row: Row,
    options: FilmOptions,
    look: Look | None,
    decoders: Decoders,
    progress: Progress | None = None,
) -> Picture:
    """As its file lies, whatever the reader turned or mirrored. Raises what radiograph_of raises.

    Without names the file's overlays, which may hold some, are not drawn.
    """
    radiograph = radiograph_of(row, decoders, progress)
    if options.as_stored or look is None:
        of = display.default_window if options.as_stored else display.opening_window
        look = Look(of(radiograph), radiograph.inverted)
    grey = display.render(radiograph, look.window, inverted=look.inverted)
    note = ""
    if options.names:
        grey = overlay.with_file_overlays(grey, radiograph)
        say = language_of(options.language).say
        note = window_words(look.window, say)
    if options.for_paper:
        grey = for_paper(grey)
    spacing = radiograph.header.spacing
    aspect = 1.0 if spacing is None else spacing.aspect
    return Picture(grey, None, note, aspect)


def _letters(
    options: LetterOptions,
    told: Sequence[Sequence[Told]],
    card: ModelCard | None,
    begun: str,
    typesetter: Typesetter,
    decoders: Decoders,
    progress: Progress,
) -> Printout:
    head = head_for(options)
    rule = None if card is None else rule_of(card)
    say = say_in(options.language)

    def picture(row: Row) -> Picture:
        progress.check_cancelled()
        return picture_of(row, decoders, progress, rule, say)

    parts, failed = [], []
    for group in told:
        progress.check_cancelled()
        try:
            letter = letter_of(group, card, options, head, picture, begun)
            pages = typesetter.set(letter).pages
        except OsteoError as error:
            failed.append((", ".join(one.files for one in group), error.notice))
        else:
            parts.append(_Part(letter, (PageSize(*SIZES[options.paper]),) * pages))
        progress.step()
    return Printout(typesetter, parts, failed)


def write_pdfs(printout: Printout, path: Path) -> tuple[Path, ...]:
    """The first into ``path``, more beside it as "NAME-2.pdf". Raises WriteError."""
    pdfs = printout.pdfs()
    paths = [path, *(path.with_stem(f"{path.stem}-{n}") for n in range(2, len(pdfs) + 1))]
    check_destinations(*paths)
    written = []
    for to, pdf in zip(paths, pdfs, strict=False):
        with replacing(to) as partial:
            partial.write_bytes(pdf)
        written.append(to)
    return tuple(written)
