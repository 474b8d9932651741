"""The radiographs of a report as a stick shows them: in the report, and as pictures beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from osteo_desktop.errors.base import OsteoError
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import LetterOptions
from osteo_desktop.records.map_region import RegionRule
from osteo_desktop.records.radiograph import Header
from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.sending.pixel_check import PixelCheck
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.letter import words
from osteo_desktop.report.letter.radiographs import planned_of
from osteo_desktop.report.letter.study_part import Told
from osteo_desktop.report.letter.typesetting import Typesetter
from osteo_desktop.report.reading.study_content import Picture
from osteo_desktop.report.sending.picture_sheet import Sent, check_words, sent_picture
from osteo_desktop.wording.dicom import SIDE_NOT_STATED, side_text
from osteo_desktop.wording.languages.language import say_in
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import picture_of
from osteo_desktop.workflow.reading.sending.studies import bare, proposed


@dataclass(frozen=True)
class StickPicture:
    jpeg: bytes
    caption: str
    alt: str


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
    ) -> None:
        self._originals, self._deidentify = originals, deidentify
        self._decoders, self._progress, self._rule = decoders, progress, rule
        self._checked: dict[RadiographKey, PixelCheck] = {}

    @property
    def checks(self) -> tuple[PixelCheck, ...]:
        return tuple(self._checked.values())

    def of(self, row: Row) -> Picture:
        """Raises ReadError, Cancelled."""
        self._progress.check_cancelled()
        original = self._originals[row.key]
        if not self._deidentify:
            return picture_of(original, self._decoders, self._progress, self._rule)
        source = bare(original, self._decoders, self._progress)
        check = proposed(source)
        self._checked[row.key] = check
        return source.picture(check, row, self._rule)

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
        say = say_in(options.language)
        for one in told:
            for row, kind in planned_of(one.study.rows, one.reading, options):
                header = row.header
                if header is None or row.error is not None:
                    continue
                try:
                    picture = self.of(row)
                except OsteoError:
                    continue
                check = self._checked.get(row.key)
                shown = say(words.SHOWN_AS[kind])
                what = _what(header, say(SIDE_NOT_STATED), side_text(header.Laterality, say))
                sent = Sent(picture, header, one.reading.drawing(row.key), kind)
                made = sent_picture(
                    sent,
                    f"{who} · {what}",
                    warnings=() if check is None else check_words(check, say),
                    language=options.language,
                    typesetter=typesetter,
                )
                alt = say(words.ALT).format(view=what, shown=shown)
                yield StickPicture(made.jpeg, f"{what} · {shown}", alt)


def _what(header: Header, unknown: str, side: str) -> str:
    parts = (header.BodyPartExamined.strip(), header.ViewPosition.strip(), side or unknown)
    return " · ".join(part for part in parts if part)
