"""A letter of nobody, to show a letterhead and a signature as they are printed."""

from __future__ import annotations

from osteo_desktop.records.export import LetterOptions, Paper
from osteo_desktop.records.reading import Reading, Signature
from osteo_desktop.records.worklist import Study
from osteo_desktop.report.letter.content import Letter
from osteo_desktop.report.letter.letter import letter_of
from osteo_desktop.report.letter.letterhead import Head
from osteo_desktop.report.letter.study_part import Told
from osteo_desktop.report.reading.study_content import Picture

_AT = "2000-01-01T12:00:00+00:00"


def sample_letter(head: Head, reader: str, language: str, paper: str) -> Letter:
    """``reader``: who signs it; "" is nobody."""
    options = LetterOptions(
        paper=Paper(paper), short=True, without_ai=True, pictures=(), language=language
    )
    signature = Signature(reader, _AT) if reader.strip() else None
    told = Told(Study("sample", ()), Reading("sample", signature=signature))
    return letter_of([told], None, options, head, _no_picture, _AT)


def _no_picture(_row: object) -> Picture:
    raise AssertionError("a sample has no radiograph")
