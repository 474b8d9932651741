"""Letters made by code, and what outside eyes find in their PDF."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache

import pikepdf

from osteo_desktop.records.export import LetterOptions
from osteo_desktop.records.opinion.second_opinion import SecondOpinion
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.rules.prior import Prior
from osteo_desktop.records.worklist import Row, by_study
from osteo_desktop.report.letter.content import Letter
from osteo_desktop.report.letter.letter import letter_of
from osteo_desktop.report.letter.letterhead import Head
from osteo_desktop.report.letter.radiographs import Pictures
from osteo_desktop.report.letter.study_part import Told
from osteo_desktop.report.letter.typesetting import Typesetter
from tests.made.records import CARD, SESSION
from tests.made.report_pictures import pictures


@cache
def typesetter() -> Typesetter:
    """Its fonts are read once for all tests."""
    return Typesetter()


def letter(
    rows: Sequence[Row],
    reading: Reading | None = None,
    options: LetterOptions | None = None,
    *,
    head: Head | None = None,
    earlier: Sequence[Prior] = (),
    picture: Pictures | None = None,
    opinions: Sequence[SecondOpinion] = (),
) -> Letter:
    """Of all studies of ``rows``; ``reading`` is that of the first row's."""
    told = [
        Told(
            study,
            reading if reading and study.key == reading.study_key else Reading(study.key),
            earlier,
            opinions,
        )
        for study in by_study(rows)
    ]
    return letter_of(
        told,
        CARD,
        options or LetterOptions(),
        head or Head(),
        picture or pictures(),
        SESSION.created,
    )


def streams(pdf: bytes) -> bytes:
    """All of a PDF, unpacked: its objects, pages, fonts, metadata, and what pictures hold."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        parts = [repr(value).encode() for value in opened.objects]
        parts += [
            value.read_raw_bytes() if value.get("/Filter") == "/DCTDecode" else value.read_bytes()
            for value in opened.objects
            if isinstance(value, pikepdf.Stream)
        ]
    return pdf + b"\n".join(parts)
