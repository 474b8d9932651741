"""A model's card in sections for people, weak spots first; what is missing is said to be missing.

Window, command line and checklist read the card through this module, so that all say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from osteo_desktop.records.finding import ModelCard
from osteo_desktop.wording.card_figures import (
    Measured,
    auc_line,
    counts_text,
    crossings,
    figure_text,
    five_rounds,
    headline,
    mapping,
    metrics,
    number,
    own_figures,
    percent_text,
    source_counts,
    subgroups,
    weakest_first,
)
from osteo_desktop.wording.cards.conditions import bad_picture_lines, photograph_lines
from osteo_desktop.wording.cards.engines import engine_lines
from osteo_desktop.wording.cards.values import Fact, mappings, said, said_lines, texts
from osteo_desktop.wording.dicom import NOT_STATED
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.points import in_force_text
from osteo_desktop.wording.regions import figure_lines as region_figures
from osteo_desktop.wording.score import points_text

_WEAKEST_SUBGROUPS = 3
"""As many stand among the weak spots; all stand among the figures."""

_BAR = 20
"""Longest bar of the calibration plot, in characters."""

_FEWEST_OF_A_CLASS = 20
"""Subgroups with fewer fractured radiographs, or fewer others, say too little to be weakest."""

_NEARLY_ALL = 0.98
"""A subgroup with this share of its source says what the source says."""

_NO_WEAKNESS = ("decision", "fold", "study")
"""Divisions that do not tell a reader where the model is weak."""

_PARTS = {
    "sources": "Training data",
    "folds_1_to_4": "Trained on (folds 1–4)",
    "fit": "Trained on",
    "fold_5": "Judged on (fold 5)",
    "judging": "Judged on",
}


@dataclass(frozen=True)
class Section:
    title: str
    lines: tuple[str, ...]


def card_sections(card: ModelCard) -> tuple[Section, ...]:
    """The whole card for a reader, weak spots first."""
    made = (
        ("Weak spots", weak_spots(card)),
        ("What it is for", [_text(card, "intended_use")]),
        ("What it is not for", not_for(card)),
        ("Body parts and scope", _scope(card)),
        ("Data", data_lines(card)),
        ("Figures, weakest first", figure_lines(card)),
        ("Bad pictures", bad_picture_lines(card)),
        ("Photographs of films", photograph_lines(card) or [NOT_STATED]),
        ("Regions of the map", region_figures(card.document)),
        ("Operating points and decisions", decision_lines(card)),
        ("Calibration", calibration_lines(card)),
        ("What the model sees", preparation_lines(card)),
        ("Network and training", training_lines(card)),
        ("Engines that were measured", engine_lines(card.document) or [NOT_STATED]),
        ("Identity", _identity(card)),
        ("How to make it again", reproduce_lines(card)),
    )
    return tuple(Section(title, tuple(lines)) for title, lines in made)


def weak_spots(card: ModelCard) -> list[str]:
    """Computed from the figures, lowest first; then the limits that its makers state."""
    lines = weakest_figures(card)
    limits = texts(card.document.get("limitations"))
    return lines + (limits or [f"Its makers' own account of its limits: {NOT_STATED}."])


def weakest_figures(card: ModelCard, most: int | None = None) -> list[str]:
    """The lowest AUCs, all or ``most`` of them; then the worst source of four other figures."""
    sources = headline(card)
    groups = weakest_first([*sources, *crossings(card), *_weak_subgroups(card)])
    lines = [auc_line(measured) for measured in groups[:most]]
    if not groups:
        lines.append("No figures are stated: nobody can say how good this model is.")
    lines += _lowest(
        sources,
        "sensitivity",
        "It misses {share} of the fractures of {group} at the high-sensitivity point",
        lambda sensitivity: 1.0 - sensitivity,
    )
    lines += _lowest(
        sources, "pointing_game", "The map's peak lies in a fracture's box in {share} of {group}"
    )
    lines += _lowest(
        sources,
        "doubt_share",
        "DOUBT holds {share} of {group}: these it leaves wholly to the reader",
        lowest=False,
    )
    lines += _lowest(
        sources,
        "ece",
        "Scores are off by {share} on average (calibration error) on {group}",
        lowest=False,
    )
    return lines


def _weak_subgroups(card: ModelCard) -> list[Measured]:
    sizes = {m.group: number(m.figures.get("radiographs")) for m in headline(card)}

    def tells(measured: Measured) -> bool:
        figures = measured.figures
        everyone = number(figures.get("radiographs")) or 0.0
        fractured = number(figures.get("fractured")) or 0.0
        whole = sizes.get(str(figures.get("source")))
        return (
            figures.get("by") not in _NO_WEAKNESS
            and measured.auc is not None
            and min(fractured, everyone - fractured) >= _FEWEST_OF_A_CLASS
            and not (whole and everyone >= _NEARLY_ALL * whole)
        )

    return weakest_first(filter(tells, subgroups(card)))[:_WEAKEST_SUBGROUPS]


def _lowest(
    sources: Sequence[Measured],
    key: str,
    sentence: str,
    shown: Callable[[float], float] = lambda share: share,
    *,
    lowest: bool = True,
) -> list[str]:
    """The sentence of the source with the worst figure; none where no source has it."""
    known = [(share, m) for m in sources if (share := number(m.figures.get(key))) is not None]
    if not known:
        return []
    share, measured = (min if lowest else max)(known, key=lambda pair: pair[0])
    words = sentence.format(share=percent_text(shown(share)), group=measured.group)
    return [f"{words} ({measured.worth})." if measured.worth else f"{words}."]


# --- what for, and on what ------------------------------------------------------------------


def stated_not_for(card: ModelCard) -> list[str]:
    """What its makers say that it is not for; none where they say nothing."""
    keys = ("not_for", "not_intended_for")
    return [text for key in keys for text in texts(card.document.get(key))]


def not_for(card: ModelCard) -> list[str]:
    return stated_not_for(card) or [NOT_STATED]


def _scope(card: ModelCard) -> list[str]:
    scope = mapping(card.document.get("scope"))
    others = {key: value for key, value in scope.items() if key != "body_parts"}
    return [f"Body parts: {', '.join(card.body_parts) or NOT_STATED}", *said_lines(others)]


def data_lines(card: ModelCard) -> list[str]:
    """Where the radiographs come from, and how many of each trained, by blocks and regions."""
    lines = [_origin(source) for source in mappings(card.document.get("data"))]
    training = mapping(card.document.get("training"))
    for part, title in _PARTS.items():
        for source, counts in source_counts(training.get(part)).items():
            lines.append(f"{title}: {source}, {counts_text(counts)}; {_regions(counts)}")
    lines += [
        f"Measured on only: {_origin(source)}"
        for source in mappings(card.document.get("external_data"))
    ]
    return lines or [NOT_STATED]


def _origin(source: Mapping[str, Any]) -> str:
    parts = [str(source.get("name", "Source without a name")), str(source.get("source", ""))]
    words = ": ".join(part for part in parts if part)
    population = source.get("population", NOT_STATED)
    return f"{words}. Population: {population}. Licence: {source.get('licence', NOT_STATED)}."


def _regions(counts: Mapping[str, Any]) -> str:
    regions = mapping(counts.get("regions"))
    return f"regions: {said(regions) if regions else NOT_STATED}"


# --- figures --------------------------------------------------------------------------------


def figure_lines(card: ModelCard) -> list[str]:
    """Every figure that the card has, in groups, weakest first, each with its worth."""
    rounds = mapping(metrics(card).get("five_rounds"))
    lines: list[str] = []
    if rounds:
        tried = number(rounds.get("variants_tried"))
        variants = NOT_STATED if tried is None else f"{tried:.0f}"
        lines.append(f"Five rounds of the recipe; variants tried before: {variants}.")
        lines += texts(rounds.get("note"))
    for measured in weakest_first(five_rounds(card)):
        lines += _all_of(measured)
    own = own_figures(card)
    if own:
        lines.append("This very model:")
    for measured in weakest_first(own):
        lines += _all_of(measured)
    lines += [auc_line(measured) for measured in weakest_first(crossings(card))]
    lines += [auc_line(measured) for measured in weakest_first(subgroups(card))]
    if not lines:
        return [NOT_STATED]
    return [*lines, *texts(metrics(card).get("note"))]


def _all_of(measured: Measured) -> list[str]:
    group, figures = measured.group, measured.figures

    def at(suffix: str) -> str:
        sensitivity = figure_text(figures, f"sensitivity{suffix}", percent=True)
        specificity = figure_text(figures, f"specificity{suffix}", percent=True)
        return f"sensitivity {sensitivity}, specificity {specificity}"

    ece = figure_text(figures, "ece")
    pointing = figure_text(figures, "pointing_game", percent=True)
    boxed = number(figures.get("pointing_game_radiographs"))
    if boxed == 0:
        pointing = "not measured (no boxes)"
    return [
        auc_line(measured),
        f"{group}, high-sensitivity point: {at('')}",
        f"{group}, high-specificity point: {at('_high_specificity')}",
        f"{group}, Brier score {figure_text(figures, 'brier')}; calibration error (ECE) {ece}; "
        f"map's peak in a fracture's box {pointing}",
    ]


def decision_lines(card: ModelCard) -> list[str]:
    """Both operating points, and the share of each tier by source."""
    low, high = points_text(card.operating_points)
    lines = [
        f"Score {high} or more (high-specificity point): FRACTURE, “fracture suspected”.",
        f"Score below {low} (high-sensitivity point): NO_FRACTURE, “no fracture suspected”.",
        "Between them: DOUBT.",
        *said_lines(mapping(card.document.get("points"))),
    ]
    site = in_force_text(card)
    if site:
        lines.append(f"{site}. This card's figures were measured at the model's own.")
    stated = mapping(card.document.get("tier_shares"))
    shares = {m.group: mapping(m.figures.get("tier_shares")) for m in headline(card)}
    if any(number(share) is not None for share in stated.values()):
        shares["all"] = stated
    else:
        shares |= {str(group): mapping(share) for group, share in stated.items()}
    told = [f"{group}: {_tiers(tiers)}" for group, tiers in shares.items() if tiers]
    return lines + (told or [f"Share of each decision: {NOT_STATED}"])


def _tiers(tiers: Mapping[str, Any]) -> str:
    return ", ".join(
        f"{tier} {figure_text(tiers, tier, percent=True)}" for tier in tiers if "_low" not in tier
    )


def calibration_lines(card: ModelCard) -> list[str]:
    stated = mapping(card.document.get("calibration"))
    known = ("slope", "intercept", "prevalence")
    slope, intercept = card.calibration.slope, card.calibration.intercept
    line = f"{slope:.4f} × logit {'+' if intercept >= 0 else '−'} {abs(intercept):.4f}"
    return [
        f"Score = 1 / (1 + exp(−({line})))",
        f"It is a probability where {percent_text(card.prevalence)} of the radiographs show a "
        "fracture; elsewhere it is too high or too low.",
        *said_lines({key: value for key, value in stated.items() if key not in known}),
        *_calibration_plot(card),
    ]


def _calibration_plot(card: ModelCard) -> list[str]:
    """Bins of equal mass, as lines: what was said, and what was found."""
    bins = mapping(metrics(card).get("five_rounds")).get("calibration_curve")
    lines = []
    for one in mappings(bins):
        said_score, observed = number(one.get("mean_score")), number(one.get("observed"))
        if said_score is not None and observed is not None:
            bar = "█" * round(_BAR * min(max(observed, 0.0), 1.0))
            lines.append(
                f"Scores of about {said_score:.2f}: {observed:.2f} fractured {bar}".rstrip()
            )
    return lines


# --- how it was made ------------------------------------------------------------------------


def preparation_lines(card: ModelCard) -> list[str]:
    return said_lines(mapping(card.document.get("preparation"))) or [NOT_STATED]


def beginning(card: ModelCard) -> Fact:
    begun = mapping(card.document.get("training")).get("initialisation")
    return Fact("Weights at the beginning", mapping(begun).get("model", begun))


def model_facts(card: ModelCard) -> tuple[Fact, Fact]:
    """Its recipe and its network."""
    document = card.document
    network = mapping(document.get("network")) or document.get("architecture")
    return Fact("Recipe", document.get("recipe")), Fact("Network", network)


def training_lines(card: ModelCard) -> list[str]:
    document = card.document
    training = mapping(document.get("training"))
    epochs = training.get("history")
    best = said(training.get("best_epoch"))
    if isinstance(epochs, Sequence) and not isinstance(epochs, str):
        best += f" of {len(epochs)}"
    return [
        *(fact.line for fact in model_facts(card)),
        f"Protocol: {said(training.get('protocol'))}",
        beginning(card).line,
        *(f"In place of: {text}" for text in texts(document.get("replaces"))),
        f"Epoch kept: {best}",
        f"Options: {said(training.get('options') or training.get('recipe'))}",
    ]


def reproduce_lines(card: ModelCard) -> list[str]:
    return texts(card.document.get("reproduce")) or [NOT_STATED]


def _identity(card: ModelCard) -> list[str]:
    return [
        f"Name: {card.name}; id: {card.model_id}",
        f"Made: {said(card.document.get('created'))}",
        f"Weights, SHA-256: {card.weights_sha256}",
        f"Licence: {_text(card, 'licence')}",
        f"Radiographs recognised as seen in training: {len(card.seen['training']):,}",
        f"{DISCLAIMER}.",
    ]


# --- values in words ------------------------------------------------------------------------


def _text(card: ModelCard, key: str) -> str:
    return " ".join(texts(card.document.get(key))) or NOT_STATED
