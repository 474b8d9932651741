"""What other readers say of the study's radiographs, apart from what its reader says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from osteo_desktop.records.export import LetterOptions, LetterPicture
from osteo_desktop.records.opinion.second_opinion import key_of
from osteo_desktop.report.letter.content import Item, OpinionPart, OpinionView
from osteo_desktop.report.letter.radiographs import Planned
from osteo_desktop.report.reading.study_content import View
from osteo_desktop.wording.others.opinions import OpinionWords


def opinion_parts(opinions: Sequence[OpinionWords], *, short: bool) -> tuple[OpinionPart, ...]:
    """``short``: verdicts and impression alone."""
    parts = []
    for words in opinions:
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


def marks_wanted(options: LetterOptions) -> bool:
    """Whether the marks of others are shown; the short form shows none."""
    return LetterPicture.MARKS in options.pictures and not options.short


def opinion_plans(
    opinions: Sequence[OpinionWords], views: Sequence[View], options: LetterOptions
) -> tuple[tuple[Planned, ...], ...]:
    """Of each of the opinions the radiographs that it has marks on."""
    found = []
    for words in opinions:
        plans = []
        for view in views if marks_wanted(options) else ():
            drawing = words.drawing(key_of(view.row))
            if drawing is not None:
                theirs = replace(view, drawing=drawing)
                plans.append(Planned(theirs, (LetterPicture.MARKS,), words.with_marks))
        found.append(tuple(plans))
    return tuple(found)
