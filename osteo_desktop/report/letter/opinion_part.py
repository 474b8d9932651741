"""What other readers say of the study's radiographs, apart from what its reader says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from osteo_desktop.records.export import LetterOptions, LetterPicture
from osteo_desktop.records.opinion.second_opinion import SecondOpinion, concerning, key_of
from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.worklist import Study
from osteo_desktop.report.letter.content import Item, OpinionPart, OpinionView
from osteo_desktop.report.letter.radiographs import Planned
from osteo_desktop.report.reading.study_content import View
from osteo_desktop.wording.languages.language import Language
from osteo_desktop.wording.others.opinions import opinion_words, who


def opinion_parts(
    study: Study,
    opinions: Iterable[SecondOpinion],
    titles: Mapping[RadiographKey, str],
    language: Language,
    *,
    short: bool,
) -> tuple[OpinionPart, ...]:
    """``titles``: what the radiographs are called in the letter, in its order; ``short``: verdicts
    and impression alone."""
    rows = {row.key: row for row in study.rows}
    called = {key_of(rows[key]): title for key, title in titles.items()}
    parts = []
    for opinion in concerning(opinions, study.rows):
        words = opinion_words(opinion, called, language)
        views = (
            OpinionView(view.title, view.verdict, () if short else view.lines)
            for view in words.views
        )
        parts.append(
            OpinionPart(
                heading=words.heading,
                apart=words.apart,
                critical=words.critical,
                views=tuple(views),
                elsewhere=words.elsewhere,
                impression=words.impression,
                notes="" if short else words.notes,
                addenda=() if short else tuple(Item(who, text) for who, text in words.addenda),
            )
        )
    return tuple(parts)


def opinion_plans(
    study: Study,
    opinions: Iterable[SecondOpinion],
    views: Sequence[View],
    options: LetterOptions,
    language: Language,
) -> tuple[tuple[Planned, ...], ...]:
    """Of each of :func:`opinion_parts` the radiographs that it has marks on, where marks are
    wanted; the short form shows none."""
    wanted = LetterPicture.MARKS in options.pictures and not options.short
    found = []
    for opinion in concerning(opinions, study.rows):
        plans = []
        for view in views if wanted else ():
            said = opinion.of(view.row)
            if said is not None and (said.drawing.marks or said.drawing.calibration):
                theirs = replace(view, drawing=said.drawing)
                plans.append(Planned(theirs, (LetterPicture.MARKS,), who(opinion, language)))
        found.append(tuple(plans))
    return tuple(found)
