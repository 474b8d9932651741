"""The first page of a model's card: what a radiologist reads in two minutes before trusting it.

All else stands behind it (``wording.card``). What nobody measured is said to be not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from osteo_desktop.records.finding import ModelCard
from osteo_desktop.wording.card_figures import (
    Measured,
    figure_text,
    headline,
    mapping,
    metrics,
    number,
    own_figures,
    percent_text,
    subgroups,
    weakest_first,
)
from osteo_desktop.wording.cards.card import Section, not_for, weakest_figures
from osteo_desktop.wording.cards.conditions import photograph_lines
from osteo_desktop.wording.cards.values import said, texts
from osteo_desktop.wording.dicom import NOT_STATED
from osteo_desktop.wording.points import in_force_text
from osteo_desktop.wording.quality import price_text

NOT_KNOWN = "not known"
_WEAKEST, _LIMITS = 3, 1
"""As many of the lowest AUCs, and of the limits that its makers state, the first of them."""


def page_sections(card: ModelCard) -> tuple[Section, ...]:
    made = (
        ("Weak spots", weak_lines(card)),
        ("What it is for", texts(card.document.get("intended_use")) or [NOT_STATED]),
        ("What it is not for", not_for(card)),
        ("By source", source_lines(card)),
        ("By region", region_lines(card)),
        ("By sex and age", patient_lines(card)),
        ("What it refuses, and cannot read", refusal_lines(card)),
        ("Pictures that it reads badly", quality_lines(card)),
        ("Photographs of films", photograph_lines(card) or [NOT_KNOWN]),
        ("Time", time_lines(card)),
    )
    return tuple(Section(title, tuple(lines)) for title, lines in made)


def weak_lines(card: ModelCard) -> list[str]:
    limits = texts(card.document.get("limitations"))
    return [*weakest_figures(card, _WEAKEST), *limits[:_LIMITS]]


def source_lines(card: ModelCard) -> list[str]:
    """Of each source, weakest first: how many fractures it finds, how many others it clears."""
    lines = [_found_and_cleared(one) for one in weakest_first(headline(card))] or [NOT_KNOWN]
    return lines + _points_moved(card) + _moved_here(card)


def _moved_here(card: ModelCard) -> list[str]:
    """That a site decides by other points, which the figures are not at."""
    said_of_site = in_force_text(card)
    return [f"{said_of_site}. The figures are at the model's own."] if said_of_site else []


def _points_moved(card: ModelCard) -> list[str]:
    """What moving the points has cost since the figures above were measured."""
    told = mapping(card.document.get("points"))
    cost = [
        f"{key.removeprefix('cost ').split(',')[0]}: {said(told[key])}"
        for key in told
        if key.startswith("cost")
    ]
    if "before" not in told:
        return []
    return ["Points moved since:", *cost]


def _found_and_cleared(measured: Measured) -> str:
    figures = measured.figures
    worth = f"; {measured.worth}" if measured.worth else ""
    everyone = f"{number(figures.get('radiographs')) or 0.0:,.0f} radiographs"
    return (
        f"{measured.group}: finds {figure_text(figures, 'sensitivity', percent=True)} of the "
        f"fractures, clears {figure_text(figures, 'specificity', percent=True)} of the others "
        f"({everyone}{worth})"
    )


def region_lines(card: ModelCard) -> list[str]:
    """AUC of each region of each source, lowest first, one line a source."""
    return _group_lines(card, ("region",)) or [NOT_KNOWN]


def patient_lines(card: ModelCard) -> list[str]:
    """As :func:`region_lines`, by sex and age, where the data say them."""
    return _group_lines(card, ("sex", "age")) or [f"{NOT_KNOWN}: the data do not say them"]


def _group_lines(card: ModelCard, kinds: Sequence[str]) -> list[str]:
    patients = metrics(card).get("patients")
    listed = [m.figures for m in subgroups(card)] + (
        [mapping(one) for one in patients] if isinstance(patients, list) else []
    )
    by_source: dict[str, list[Mapping[str, Any]]] = {}
    for group in listed:
        if group.get("by") in kinds and number(group.get("auc")) is not None:
            by_source.setdefault(str(group.get("source", "")), []).append(group)
    return [
        f"{source or 'all'}, AUC: " + ", ".join(_group_text(g) for g in sorted(groups, key=_auc))
        for source, groups in by_source.items()
    ]


def _group_text(group: Mapping[str, Any]) -> str:
    low, high = number(group.get("auc_low")), number(group.get("auc_high"))
    between = "" if low is None or high is None else f" ({low:.2f}–{high:.2f})"
    return f"{group.get('group')} {_auc(group):.2f}{between}"


def _auc(group: Mapping[str, Any]) -> float:
    return number(group.get("auc")) or 0.0


def refusal_lines(card: ModelCard) -> list[str]:
    """By source, the share that could not be read or was refused; then what the gate learned."""
    failures = mapping(metrics(card).get("failures"))
    lines = [_failed(source, mapping(counts)) for source, counts in failures.items()]
    if not failures:
        lines = [line for one in own_figures(card) if (line := _refused(one))]
        lines += [f"How many could not be read: {NOT_KNOWN}"] if lines else []
    gate = mapping(mapping(card.document.get("scope")).get("gate"))
    false = number(gate.get("false_refusals"))
    if false is not None:
        lines.append(
            f"Of {gate.get('radiographs', 'its')} training radiographs its gate refused "
            f"{percent_text(false)} (cross-validated)"
        )
    return lines or [NOT_KNOWN]


def _failed(source: str, counts: Mapping[str, Any]) -> str:
    everyone = number(counts.get("radiographs")) or 0.0
    unreadable, refused = (number(counts.get(key)) or 0.0 for key in ("unreadable", "refused"))
    share = percent_text((unreadable + refused) / everyone) if everyone else NOT_KNOWN
    return (
        f"{source}: {share} of {everyone:.0f} ({refused:.0f} refused, {unreadable:.0f} could not "
        "be read)"
    )


def _refused(measured: Measured) -> str:
    everyone = number(measured.figures.get("radiographs"))
    refused = number(measured.figures.get("outside_scope"))
    if not everyone or refused is None:
        return ""
    return f"{measured.group}: {percent_text(refused / everyone)} of {everyone:.0f} refused"


def quality_lines(card: ModelCard) -> list[str]:
    """What is told of such radiographs when they are read, most missed first."""
    if "quality" not in card.document:
        return [f"{NOT_KNOWN}: no notices are given"]
    notices = (rule.notice for rule in card.quality)
    lines = [price_text(one) for one in sorted(notices, key=lambda n: n.sensitivity)]
    return lines or ["No loss was measured in blurred, noisy, cut off or other bad pictures."]


def time_lines(card: ModelCard) -> list[str]:
    measured = mapping(metrics(card).get("time"))
    return [time_text(measured)] if measured else [NOT_KNOWN]


def time_text(measured: Mapping[str, Any]) -> str:
    """Of one radiograph and one study, and against a ResNet18 in its backbone's place."""
    rows, columns = (*_whole(measured.get("pixels")), 0, 0)[:2]
    return (
        f"{measured['radiograph_ms']:.0f} ms a radiograph of {columns} × {rows} pixels, "
        f"{measured['study_ms']:.0f} ms a study of {measured.get('views', NOT_STATED)}; its "
        f"network takes {measured['ratio']:.2f} of the time of one with a ResNet18 "
        f"({measured['machine']})"
    )


def _whole(value: object) -> Iterable[int]:
    return [int(one) for one in value] if isinstance(value, list) else []
