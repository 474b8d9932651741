"""What other readers say of the study's radiographs, apart from what its reader says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from osteo_desktop.records.opinion.second_opinion import SecondOpinion, concerning, key_of
from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.worklist import Study
from osteo_desktop.report.letter.content import Item, OpinionPart, OpinionView
from osteo_desktop.wording.languages.language import Language
from osteo_desktop.wording.others.opinions import opinion_words


def opinion_parts(
    study: Study,
    opinions: Iterable[SecondOpinion],
    titles: Mapping[RadiographKey, str],
    language: Language,
    *,
    short: bool,
) -> tuple[OpinionPart, ...]:
    """``titles``: what the radiographs are called in the letter, in its order."""
    rows = {row.key: row for row in study.rows}
    called = {key_of(rows[key]): title for key, title in titles.items()}
    parts = []
    for opinion in concerning(opinions, study.rows):
        words = opinion_words(opinion, called, language)
        views = (OpinionView(view.title, view.verdict, view.lines) for view in words.views)
        parts.append(
            OpinionPart(
                heading=words.heading,
                apart=words.apart,
                critical=words.critical,
                views=tuple(views),
                elsewhere=words.elsewhere,
                impression=words.impression,
                notes="" if short else words.notes,
                addenda=tuple(Item(who, text) for who, text in words.addenda),
            )
        )
    return tuple(parts)
