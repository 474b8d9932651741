"""The figures in a model's card: of which radiographs they are, what they are worth, how they read.

A card is written by many hands and versions, so nothing here relies on a key being there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import inf, isfinite
from typing import Any

from osteo_desktop.records.finding import ModelCard
from osteo_desktop.wording.dicom import NOT_STATED

_TRAINING_PARTS = ("sources", "folds_1_to_4", "fit", "fold_5", "judging")
"""Keys of a card's training that count radiographs by source."""

_GROUP_KEYS = ("source", "by", "group", "name", "value")


class Worth(StrEnum):
    """What a figure is worth, by which radiographs gave it."""

    UNKNOWN = ""
    OPTIMISTIC = "optimistic"
    OTHERS_OF_SOURCE = "others of this source trained it"
    NEVER_SEEN = "never seen in training"
    ROUNDS = "five rounds"
    ROUNDS_OPTIMISTIC = "five rounds, optimistic"
    ROUNDS_NEVER_SEEN = "five rounds, never seen in training"
    CROSSING = "crossing, the recipe trained without it"

    @property
    def is_of_unseen_source(self) -> bool:
        return self in (Worth.NEVER_SEEN, Worth.ROUNDS_NEVER_SEEN)

    @property
    def is_optimistic(self) -> bool:
        return self in (Worth.OPTIMISTIC, Worth.ROUNDS_OPTIMISTIC)


@dataclass(frozen=True)
class Measured:
    """The figures of one group of radiographs."""

    group: str
    """The source, or a subgroup of it, as the card calls it."""
    worth: Worth
    figures: Mapping[str, Any]

    @property
    def auc(self) -> float | None:
        return number(self.figures.get("auc"))


def mapping(value: object) -> Mapping[str, Any]:
    """``value`` if it is a mapping, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def number(value: object) -> float | None:
    """A finite number, else None."""
    if isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value):
        return float(value)
    return None


def metrics(card: ModelCard) -> Mapping[str, Any]:
    return mapping(card.document.get("metrics"))


# --- which figures --------------------------------------------------------------------------


def five_rounds(card: ModelCard) -> list[Measured]:
    """Of the recipe, cross-validated: every radiograph judged by a training without it."""
    rounds = mapping(metrics(card).get("five_rounds"))
    optimistic = _is_optimistic(rounds.get("note"))
    trained = trained_on(card)

    def worth(source: str, figures: Mapping[str, Any]) -> Worth:
        if optimistic or _says_optimistic(figures):
            return Worth.ROUNDS_OPTIMISTIC
        seen = source.casefold() in trained
        return Worth.ROUNDS if seen or not trained else Worth.ROUNDS_NEVER_SEEN

    return _measured(rounds.get("by_source"), worth)


def own_figures(card: ModelCard) -> list[Measured]:
    """Of this very model, by source."""
    trained = trained_on(card)
    chosen_by = (metrics(card).get("note"), mapping(card.document.get("training")).get("protocol"))
    optimistic = any(_is_optimistic(text) for text in chosen_by)

    def worth(source: str, figures: Mapping[str, Any]) -> Worth:
        if _says_optimistic(figures):
            return Worth.OPTIMISTIC
        if source.casefold() in trained:
            return Worth.OPTIMISTIC if optimistic else Worth.OTHERS_OF_SOURCE
        return Worth.NEVER_SEEN if trained else Worth.UNKNOWN

    return _measured(metrics(card).get("by_source"), worth)


def crossings(card: ModelCard) -> list[Measured]:
    """Of other trainings of the recipe: one source trains, another tests."""
    return _measured(metrics(card).get("crossings"), lambda *_: Worth.CROSSING)


def subgroups(card: ModelCard) -> list[Measured]:
    listed = metrics(card).get("subgroups")
    if not isinstance(listed, Sequence) or isinstance(listed, str):
        return []
    found = []
    for item in map(mapping, listed):
        words = [str(item[key]) for key in _GROUP_KEYS if item.get(key) not in (None, "")]
        if words:
            worth = Worth.OPTIMISTIC if _says_optimistic(item) else Worth.UNKNOWN
            found.append(Measured(", ".join(words), worth, item))
    return found


def headline(card: ModelCard) -> list[Measured]:
    """One entry a source: five rounds where there are any, else this model's own figures."""
    rounds = five_rounds(card)
    known = {measured.group for measured in rounds}
    return [*rounds, *(own for own in own_figures(card) if own.group not in known)]


def weakest_first(measured: Iterable[Measured]) -> list[Measured]:
    """Lowest AUC first; those without one last."""
    return sorted(measured, key=lambda m: (inf if m.auc is None else m.auc, m.group))


def trained_on(card: ModelCard) -> frozenset[str]:
    """Sources that trained the model or the one it began with, case folded; empty: not stated."""
    names: set[str] = set()
    training = mapping(card.document.get("training"))
    while training:
        for part in _TRAINING_PARTS:
            names.update(name.casefold() for name in source_counts(training.get(part)))
        training = mapping(mapping(training.get("initialisation")).get("training"))
    return frozenset(names)


def source_counts(part: object) -> dict[str, Mapping[str, Any]]:
    """Source -> its counts, from a mapping, a list of names, or a list of mappings with "name"."""
    if isinstance(part, Mapping):
        return {str(name): mapping(counts) for name, counts in part.items()}
    if not isinstance(part, Sequence) or isinstance(part, str):
        return {}
    named = {str(mapping(item).get("name", item)): mapping(item) for item in part}
    return {name: counts for name, counts in named.items() if name}


def _measured(by_group: object, worth: Callable[[str, Mapping[str, Any]], Worth]) -> list[Measured]:
    return [
        Measured(str(group), worth(str(group), mapping(figures)), mapping(figures))
        for group, figures in mapping(by_group).items()
    ]


def _says_optimistic(figures: Mapping[str, Any]) -> bool:
    return figures.get("optimistic") is True or _is_optimistic(figures.get("note"))


def _is_optimistic(text: object) -> bool:
    return isinstance(text, str) and "optimistic" in text.casefold()


# --- in words -------------------------------------------------------------------------------


def auc_line(measured: Measured) -> str:
    """AUC with interval, counts, what it is worth, and whether it beats chance."""
    parts = [f"{measured.group}: {_auc_text(measured.figures)}", counts_text(measured.figures)]
    if measured.worth:
        parts.append(measured.worth)
    line = "; ".join(parts)
    verdict = _against_chance(measured.figures)
    return f"{line}. {verdict}" if verdict else line


def _auc_text(figures: Mapping[str, Any]) -> str:
    if "auc" in figures and figures["auc"] is None:
        return "AUC undefined (all of one class)"
    return f"AUC {figure_text(figures, 'auc')}"


def _against_chance(figures: Mapping[str, Any]) -> str:
    low, high = number(figures.get("auc_low")), number(figures.get("auc_high"))
    if high is not None and high < 0.5:
        return "Worse than chance."
    if low is not None and high is not None and low <= 0.5:
        return "Not told apart from chance."
    return ""


def counts_text(figures: Mapping[str, Any]) -> str:
    """Like "190 radiographs, 121 fractured, 57 blocks", as far as it is stated."""
    parts = [
        f"{int(count):,} {name}"
        for name in ("radiographs", "fractured", "blocks")
        if (count := number(figures.get(name))) is not None
    ]
    return ", ".join(parts) or f"number of radiographs {NOT_STATED}"


def figure_text(figures: Mapping[str, Any], key: str, *, percent: bool = False) -> str:
    """One figure, with its 95% interval where the card has ``key``_low and ``key``_high."""
    value = number(figures.get(key))
    if value is None:
        return "undefined" if key in figures else NOT_STATED

    def write(x: float) -> str:
        return percent_text(x) if percent else f"{x:.3f}"

    low, high = number(figures.get(f"{key}_low")), number(figures.get(f"{key}_high"))
    interval = "" if low is None or high is None else f" (95% {write(low)}–{write(high)})"
    return f"{write(value)}{interval}"


def percent_text(share: float) -> str:
    """Never rounded to all or nothing where it is neither."""
    if 0.0 < share < 0.01:
        return "<1%"
    return ">99%" if 0.99 < share < 1.0 else f"{share:.0%}"
