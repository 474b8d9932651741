"""The same figures for parts of the radiographs: where a model is weak, whatever its average."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

import numpy as np

from osteo_desktop.evaluation import figures
from osteo_desktop.evaluation.figures import Sample
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.labelled.radiograph import REGIONS
from osteo_desktop.records.models.evaluation import Group
from osteo_desktop.wording.status import DECISION_WORDS

SMALL = 460
"""Pixels of the longer side up to which a radiograph is a small original (FracAtlas: 373 x 454)."""
WEAK_FRACTURED = 20
"""Groups with fewer fractured radiographs say too little to be called the weakest."""

_NEARLY_ALL = 0.98
"""A group that is as good as its whole source is no part of it that could be weaker."""

_SEX_WORDS = {"F": "female", "M": "male", "O": "other sex"}
_AGES = ((6, "under 6 years"), (18, "6-17 years"), (65, "18-64 years"), (1000, "65 years and over"))
"""Below which age a group ends, and its name."""

Names = Callable[[ScoredRadiograph], Iterable[str]]
"""The groups of one kind that a radiograph belongs to; none where that is unknown."""


def subgroups(scored: Sequence[ScoredRadiograph]) -> list[Group]:
    """By region, view, hardware, sex, age, label, size, decision and fold, within each source;
    studies last.

    A radiograph of several regions or views counts in each. A kind that the data says nothing
    of, or that divides nothing, is left out.
    """
    sources = sorted({s.item.source for s in scored})
    found: list[Group] = []
    for kind, names in _KINDS:
        for source in sources:
            members = [s for s in scored if s.item.source == source]
            found += _groups(kind, source, members, names)
    for source in sources:
        found += studies([s for s in scored if s.item.source == source])
    return found


def _groups(
    kind: str, source: str, scored: Sequence[ScoredRadiograph], names: Names
) -> Iterator[Group]:
    by_name: dict[str, list[ScoredRadiograph]] = {}
    for one in scored:
        for name in names(one):
            by_name.setdefault(name, []).append(one)
    if len(by_name) < 2 and all(len(members) == len(scored) for members in by_name.values()):
        return
    for name in sorted(by_name):
        yield replace(figures.group(kind, name, by_name[name]), source=source)


def _regions(one: ScoredRadiograph) -> Iterable[str]:
    return [name for name, there in zip(REGIONS, one.item.regions, strict=False) if there]


def _hardware(one: ScoredRadiograph) -> Iterable[str]:
    if one.item.hardware is None:
        return []
    return ["with metal or cast" if one.item.hardware else "without metal or cast"]


def _label(one: ScoredRadiograph) -> Iterable[str]:
    """A group in a source that has doubtful labels; elsewhere it divides nothing."""
    return [] if one.item.doubtful else ["without doubtful labels"]


def _sex(one: ScoredRadiograph) -> Iterable[str]:
    return [_SEX_WORDS[one.item.sex]] if one.item.sex else []


def _age(one: ScoredRadiograph) -> Iterable[str]:
    """Growing bones have growth plates, old ones are thin: both look otherwise."""
    if one.item.age is None:
        return []
    return [next(name for below, name in _AGES if one.item.age < below)]


def _size(one: ScoredRadiograph) -> Iterable[str]:
    longer = max(one.item.rows or one.rows, one.item.columns or one.columns)
    return [f"small originals (≤ {SMALL} px)" if longer <= SMALL else f"larger (> {SMALL} px)"]


def _fold(one: ScoredRadiograph) -> Iterable[str]:
    return [f"fold {one.fold}"] if one.fold else []


def _decision(one: ScoredRadiograph) -> Iterable[str]:
    return [DECISION_WORDS[one.decision]]


_KINDS: tuple[tuple[str, Names], ...] = (
    ("region", _regions),
    ("view", lambda one: one.item.views),
    ("hardware", _hardware),
    ("sex", _sex),
    ("age", _age),
    ("label", _label),
    ("size", _size),
    ("decision", _decision),
    ("fold", _fold),
)


def studies(scored: Sequence[ScoredRadiograph]) -> list[Group]:
    """Whole studies of one source, as MURA measures: a study's score is the mean of its views.

    Rajpurkar et al., MURA, arXiv:1712.06957. A study is fractured when one of its views is; its
    operating points are the means of its views'.
    """
    members = sorted((s for s in scored if s.item.study), key=lambda s: s.item.study)
    if not members:
        return []
    views = [list(group) for _, group in groupby(members, key=lambda s: s.item.study)]
    nothing = np.zeros(len(views), dtype=bool)
    scores = np.array([np.mean([v.score for v in study]) for study in views])
    sample = Sample(
        labels=np.array([any(v.item.fractured for v in study) for study in views]),
        scores=scores,
        at_low=scores >= np.array([np.mean([v.t_low for v in study]) for study in views]),
        at_high=scores >= np.array([np.mean([v.t_high for v in study]) for study in views]),
        blocks=tuple(study[0].item.block for study in views),
        unfitted=np.array([all(v.seen != "calibration" for v in study) for study in views]),
        located=nothing,
        pointed=nothing,
        mass=nothing.astype(float),
        iou=nothing.astype(float),
    )
    found = figures.group_of_sample("study", "studies", sample)
    return [replace(found, source=members[0].item.source)]


def weak_spots(sources: Sequence[Group], groups: Sequence[Group]) -> list[str]:
    """In words: the lowest source, and the subgroups with the lowest AUC, weakest first."""
    lines = []
    sizes = {source.name: source.radiographs for source in sources}
    known = [group for group in sources if group.figures["auc"].value is not None]
    if known:
        lowest = min(known, key=_auc)
        lines.append(f"Weakest source: {lowest.name}, {_words(lowest)}.")
    places = [
        group
        for group in groups
        if group.kind not in ("decision", "fold", "study")
        and min(group.fractured, group.radiographs - group.fractured) >= WEAK_FRACTURED
        and group.figures["auc"].value is not None
        and group.radiographs < _NEARLY_ALL * sizes.get(group.source, 0)
    ]
    for group in sorted(places, key=_auc)[:3]:
        lines.append(f"Weak {group.kind}: {group.name} ({group.source}), {_words(group)}.")
    for source in sources:
        sensitivity = source.figures["sensitivity"].value
        if sensitivity is not None:
            lines.append(
                f"{source.name}: at the high-sensitivity point {1.0 - sensitivity:.0%} of the "
                f"{source.fractured} fractured radiographs are called free of fracture."
            )
    return lines


def _auc(group: Group) -> float:
    value = group.figures["auc"].value
    assert value is not None
    return value


def _words(group: Group) -> str:
    auc = group.figures["auc"]
    verdict = ""
    if auc.high is not None and auc.high < 0.5:
        verdict = ", worse than chance"
    elif auc.low is not None and auc.low <= 0.5:
        verdict = ", not told apart from chance"
    return (
        f"{group.auc_words} on {group.radiographs} radiographs, {group.fractured} fractured"
        f"{verdict}"
    )
