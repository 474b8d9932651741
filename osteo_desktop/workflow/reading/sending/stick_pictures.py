"""The radiographs of a report as a stick shows them: in the report, and as pictures beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from osteo_desktop.errors.base import OsteoError
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import LetterOptions, LetterPicture
from osteo_desktop.records.maps.map_region import RegionRule
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.opinion.second_opinion import concerning, key_of
from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.rules.by_hand import completed
from osteo_desktop.records.sending.pixel_check import PixelCheck
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.letter import words
from osteo_desktop.report.letter.opinion_part import marks_wanted
from osteo_desktop.report.letter.radiographs import planned_of
from osteo_desktop.report.letter.study_part import Told
from osteo_desktop.report.letter.typesetting import Typesetter
from osteo_desktop.report.reading.study_content import Picture
from osteo_desktop.report.sending.picture_sheet import Sent, check_words, of_what, sent_picture
from osteo_desktop.wording.languages.language import language_of
from osteo_desktop.wording.others.opinions import opinion_words
from osteo_desktop.wording.say import Say
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import picture_of
from osteo_desktop.workflow.reading.sending.studies import bare, proposed


@dataclass(frozen=True)
class StickPicture:
    jpeg: bytes
    caption: str
    alt: str
    opinion: tuple[int, int] | None = None
    """As of a LinkedPicture."""


@dataclass(frozen=True)
class _Plan:
    row: Row
    kind: LetterPicture
    drawing: Drawing
    of_others: str = ""
    opinion: tuple[int, int] | None = None


class StickPictures:
    """Of one report. De-identified: all that may be a name is blacked out, and nobody looked.

    ``originals``: the rows that pictures are loaded of, by the keys of the report's rows.
    """

    def __init__(
        self,
        originals: Mapping[RadiographKey, Row],
        deidentify: bool,
        decoders: Decoders,
        progress: Progress,
        rule: RegionRule | None,
        say: Say,
    ) -> None:
        self._originals, self._deidentify = originals, deidentify
        self._decoders, self._progress = decoders, progress
        self._rule, self._say = rule, say
        self._checked: dict[RadiographKey, PixelCheck] = {}
        self._last: tuple[RadiographKey, Picture] | None = None
        """Shown in several ways one after another; more would fill the memory."""

    @property
    def checks(self) -> tuple[PixelCheck, ...]:
        return tuple(self._checked.values())

    def of(self, row: Row) -> Picture:
        """Raises ReadError, Cancelled."""
        if self._last is None or self._last[0] != row.key:
            self._last = row.key, self._loaded(row)
        return self._last[1]

    def _loaded(self, row: Row) -> Picture:
        self._progress.check_cancelled()
        original = self._originals[row.key]
        if not self._deidentify:
            return picture_of(original, self._decoders, self._progress, self._rule, self._say)
        source = bare(original, self._decoders, self._progress)
        check = proposed(source)
        self._checked[row.key] = check
        return source.picture(check, row, self._rule, self._say)

    def check(self, row: Row) -> PixelCheck:
        """What is blacked out of it. Raises ReadError, Cancelled."""
        if row.key not in self._checked:
            self.of(row)
        return self._checked[row.key]

    def sheets(
        self, told: Sequence[Told], options: LetterOptions, who: str, typesetter: Typesetter
    ) -> Iterator[StickPicture]:
        """One for each radiograph and way of showing it; what cannot be shown is told in the
        report. ``who``: the patient, or the case."""
        say = self._say
        for plan in _plans(told, options):
            row, header = plan.row, plan.row.header
            if header is None or row.error is not None:
                continue
            try:
                picture = self.of(row)
            except OsteoError:
                continue
            check = self._checked.get(row.key)
            shown = plan.of_others or say(words.SHOWN_AS[plan.kind])
            what = of_what(row, say)
            made = sent_picture(
                Sent(picture, header, plan.drawing, plan.kind, plan.of_others),
                f"{who} · {what}",
                warnings=() if check is None else check_words(check, say),
                language=options.language,
                typesetter=typesetter,
            )
            alt = say(words.ALT).format(view=what, shown=shown)
            yield StickPicture(made.jpeg, f"{what} · {shown}", alt, plan.opinion)


def _plans(told: Sequence[Told], options: LetterOptions) -> Iterator[_Plan]:
    """All of a radiograph one after another, so that it is loaded once."""
    language = language_of(options.language)
    for number, one in enumerate(told):
        rows = [completed(row, one.reading) for row in one.study.rows]
        titles = {key_of(row): of_what(row, language.say) for row in rows}
        concerned = concerning(one.opinions, rows) if marks_wanted(options) else ()
        opinions = [opinion_words(opinion, titles, language) for opinion in concerned]
        for row in rows:
            for _, kind in planned_of([row], one.reading, options):
                yield _Plan(row, kind, one.reading.drawing(row.key))
            for count, opinion in enumerate(opinions):
                theirs = opinion.drawing(key_of(row))
                if theirs is not None:
                    kind, place = LetterPicture.MARKS, (number, count)
                    yield _Plan(row, kind, theirs, opinion.with_marks, place)
