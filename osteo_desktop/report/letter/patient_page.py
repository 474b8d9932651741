"""A signed reading -> a page for the patient, in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from osteo_desktop.errors.letters import LetterError, NoPageForDraft, TellFirst
from osteo_desktop.records.export import LetterOptions
from osteo_desktop.records.rules.patient_page import Withheld, withheld
from osteo_desktop.report.letter.content import Letter, PlainPart, PlainSection
from osteo_desktop.report.letter.letter import letter_of, with_document
from osteo_desktop.report.letter.letterhead import Head
from osteo_desktop.report.letter.study_part import Told, page_facts, signature_of
from osteo_desktop.report.reading.study_content import Picture
from osteo_desktop.wording.languages.language import language_of
from osteo_desktop.wording.paper import patient_page as plain

_REFUSED: Mapping[Withheld, type[LetterError]] = {
    Withheld.NOT_SIGNED: NoPageForDraft,
    Withheld.TO_BE_TOLD: TellFirst,
}


def patient_page(told: Told, options: LetterOptions, head: Head, begun: str) -> Letter:
    """Of one study, without pictures and without a word of the AI.

    Raises NoPageForDraft, TellFirst, and as :func:`letter_of` does.
    """
    why = withheld(told.reading)
    if why is not None:
        raise _REFUSED[why]()
    language = language_of(options.language)
    say = language.say
    bare = replace(options, short=True, without_ai=True, pictures=())
    letter = letter_of([told], None, bare, head, _no_picture, begun)
    sections = (
        PlainSection(say(plain.WHAT_WAS_SEEN), plain.seen(told.reading, told.study.rows, say)),
        PlainSection(say(plain.WHAT_TO_DO), plain.to_do(told.reading, say)),
    )
    signature = signature_of(told.reading, head, language)
    page = replace(
        letter,
        title=say(plain.TITLE),
        addressee=None,
        studies=(),
        plain=PlainPart(page_facts(told, language), sections, signature),
    )
    return with_document(page)


def _no_picture(_row: object) -> Picture:
    raise AssertionError("a page for the patient has no radiograph")
