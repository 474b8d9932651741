"""A model's card as a page: what is read in two minutes first, the rest behind it."""

from __future__ import annotations

from collections.abc import Iterable

from osteo_desktop.records.finding import ModelCard
from osteo_desktop.report.page import Block, Heading, Page, Text
from osteo_desktop.report.reading.content import program_version
from osteo_desktop.wording.cards.card import Section, card_sections
from osteo_desktop.wording.cards.page import page_sections
from osteo_desktop.wording.others.disclaimer import DISCLAIMER


def page_of(card: ModelCard) -> Page:
    return Page(
        title=f"{card.name} ({card.model_id})",
        subtitle="Model card: what a reader must know first; all else stands behind it.",
        program=f"Osteo Desktop {program_version()}",
        data="",
        blocks=(
            Text(f"{DISCLAIMER}.", "warning"),
            *_blocks(page_sections(card)),
            Heading("Behind the first page", new_page=True),
            *_blocks(card_sections(card)),
        ),
    )


def _blocks(sections: Iterable[Section]) -> Iterable[Block]:
    for section in sections:
        yield Heading(section.title)
        for line in section.lines:
            yield Text(f"– {line}")
