"""CLAIM (2024 update) and TRIPOD+AI for a model card: each item that applies, answered or not.

CLAIM: Tejani et al., Radiol Artif Intell 2024;6(4):e240300. TRIPOD+AI: Collins et al., BMJ
2024;385:e078378. The items' wording here is our own, short. What only an article has (title,
abstract, introduction) is left out; docs/model-reporting.md names what and why.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from osteo_desktop.records.finding import ModelCard
from osteo_desktop.wording.card_figures import (
    auc_line,
    crossings,
    five_rounds,
    headline,
    mapping,
    metrics,
    own_figures,
    subgroups,
    weakest_first,
)
from osteo_desktop.wording.cards.card import (
    beginning,
    calibration_lines,
    data_lines,
    decision_lines,
    model_facts,
    preparation_lines,
    stated_not_for,
    training_lines,
    weak_spots,
)
from osteo_desktop.wording.cards.values import Fact, texts

NOT_DONE = "not done"

_Answer = Callable[[ModelCard], Sequence[str]]


@dataclass(frozen=True)
class Item:
    standard: str
    """"CLAIM" or "TRIPOD+AI"."""
    number: str
    title: str
    answer: _Answer
    """Lines from the card; none where the card has nothing to say."""

    @property
    def by_makers_only(self) -> bool:
        """Only what the makers write under "claim" or "tripod_ai" can answer it."""
        return self.answer is _nothing


@dataclass(frozen=True)
class Answered:
    standard: str
    number: str
    title: str
    answer: str


def checklist(card: ModelCard) -> tuple[Answered, ...]:
    """Every item with the card's own words, or "not done".

    What the card's makers wrote under "claim" or "tripod_ai" for an item's number goes first.
    """
    return tuple(
        Answered(item.standard, item.number, item.title, _answer(item, card)) for item in ITEMS
    )


def _answer(item: Item, card: ModelCard) -> str:
    key = {"CLAIM": "claim", "TRIPOD+AI": "tripod_ai"}[item.standard]
    lines = texts(mapping(card.document.get(key)).get(item.number)) or item.answer(card)
    return " ".join(_stop(line) for line in lines if line) or NOT_DONE


def _stop(line: str) -> str:
    return line if line.endswith((".", "”")) else f"{line}."


# --- answers --------------------------------------------------------------------------------


def _document(key: str) -> _Answer:
    return lambda card: texts(card.document.get(key))


def _training(title: str, *keys: str) -> _Answer:
    """The first of these keys of the training that the card has."""

    def answer(card: ModelCard) -> Sequence[str]:
        training = mapping(card.document.get("training"))
        facts = [Fact(title, training.get(key)) for key in keys]
        return [fact.line for fact in facts if fact.is_stated][:1]

    return answer


def _nothing(_card: ModelCard) -> Sequence[str]:
    return []


def _always(text: str) -> _Answer:
    return lambda _card: [text]


def _facts(facts: Callable[[ModelCard], Sequence[Fact]]) -> _Answer:
    return lambda card: [fact.line for fact in facts(card) if fact.is_stated]


def _reproduce(card: ModelCard) -> Sequence[str]:
    return texts(card.document.get("reproduce"))


def _performance(card: ModelCard) -> Sequence[str]:
    return [auc_line(measured) for measured in weakest_first(headline(card))]


def _internal(card: ModelCard) -> Sequence[str]:
    inside = [
        m for m in (*five_rounds(card), *own_figures(card)) if not m.worth.is_of_unseen_source
    ]
    return [auc_line(measured) for measured in weakest_first(inside)]


def _external(card: ModelCard) -> Sequence[str]:
    outside = [m for m in headline(card) if m.worth.is_of_unseen_source]
    return [auc_line(measured) for measured in weakest_first([*outside, *crossings(card)])]


def _by_subgroup(card: ModelCard) -> Sequence[str]:
    return [auc_line(measured) for measured in weakest_first(subgroups(card))]


def _uncertainty(card: ModelCard) -> Sequence[str]:
    has_intervals = any("auc_low" in measured.figures for measured in headline(card))
    return ["95% intervals stand with the figures", *_note(card)] if has_intervals else []


def _note(card: ModelCard) -> Sequence[str]:
    return texts(metrics(card).get("note"))


def _selection(card: ModelCard) -> Sequence[str]:
    tried = mapping(metrics(card).get("five_rounds")).get("variants_tried")
    variants = [] if tried is None else [Fact("Variants tried", tried).line]
    return [*_training("Epoch kept", "best_epoch")(card), *variants]


def _blocks(card: ModelCard) -> Sequence[str]:
    lines = [line for line in data_lines(card) if " blocks" in line]
    return ["Blocks of neighbouring files, standing in for patients", *lines] if lines else []


def _practice(card: ModelCard) -> Sequence[str]:
    limits = stated_not_for(card)
    return [*texts(card.document.get("intended_use")), *(f"Not for: {line}" for line in limits)]


def _populations(card: ModelCard) -> Sequence[str]:
    return [line for line in data_lines(card) if "Population: " in line]


_DESIGN = "Retrospective: radiographs that were labelled before"
_GOAL = "To develop a model and to measure it"
_MAPS = (
    "Saliency map: Grad-CAM of the logit on one fixed scale; how often its peak lies in a "
    "fracture's box stands with the figures"
)
_SOFTWARE = "Osteo Desktop; its dependencies and their versions stand in pyproject.toml"
_SAFE_INPUT = (
    "A scope gate refuses what is no bone radiograph and says why; it can be overruled and the "
    "result is then stamped"
)
_READER = "A reader decides on every radiograph; the model sorts the worklist and points"

ITEMS = (
    Item("CLAIM", "3", "Intended use and role", _document("intended_use")),
    Item("CLAIM", "5", "Prospective or retrospective", _always(_DESIGN)),
    Item("CLAIM", "6", "Study goal", _always(_GOAL)),
    Item("CLAIM", "7", "Data sources", _populations),
    Item("CLAIM", "8", "Inclusion and exclusion", _nothing),
    Item("CLAIM", "9", "Data preprocessing", preparation_lines),
    Item("CLAIM", "10", "Selection of data subsets", _nothing),
    Item("CLAIM", "11", "De-identification", _nothing),
    Item("CLAIM", "12", "Missing data", _nothing),
    Item("CLAIM", "13", "Image acquisition protocol", _nothing),
    Item("CLAIM", "14", "How the reference standard was obtained", _nothing),
    Item("CLAIM", "15", "Why this reference standard", _nothing),
    Item("CLAIM", "16", "Who annotated", _nothing),
    Item("CLAIM", "17", "Annotation of the test set", _nothing),
    Item("CLAIM", "18", "Variability between and within annotators", _nothing),
    Item("CLAIM", "19", "How data were partitioned", _training("Protocol", "protocol")),
    Item("CLAIM", "20", "Level at which partitions are disjoint", _blocks),
    Item("CLAIM", "21", "Intended sample size", _nothing),
    Item("CLAIM", "22", "Model", _facts(model_facts)),
    Item("CLAIM", "23", "Software", _always(_SOFTWARE)),
    Item("CLAIM", "24", "Initialisation", _facts(lambda card: [beginning(card)])),
    Item("CLAIM", "25", "Training approach", _training("Options", "options", "recipe")),
    Item("CLAIM", "26", "How the final model was selected", _selection),
    Item("CLAIM", "27", "Ensembling", _nothing),
    Item("CLAIM", "28", "Metrics of performance", _performance),
    Item("CLAIM", "29", "Uncertainty and significance", _uncertainty),
    Item("CLAIM", "30", "Robustness or sensitivity analysis", _by_subgroup),
    Item("CLAIM", "31", "Explainability", _always(_MAPS)),
    Item("CLAIM", "32", "Evaluation on internal data", _internal),
    Item("CLAIM", "33", "Testing on external data", _external),
    Item("CLAIM", "34", "Clinical trial registration", _nothing),
    Item("CLAIM", "35", "Numbers included and excluded", _blocks),
    Item("CLAIM", "36", "Demographics of each partition", _nothing),
    Item("CLAIM", "37", "Performance and its uncertainty", _performance),
    Item("CLAIM", "38", "Diagnostic accuracy at the operating points", decision_lines),
    Item("CLAIM", "39", "Failure analysis", _nothing),
    Item("CLAIM", "40", "Limitations", weak_spots),
    Item("CLAIM", "41", "Implications for practice", _practice),
    Item("CLAIM", "42", "Protocol and further details", _reproduce),
    Item("CLAIM", "43", "Availability of software, model, data", _document("licence")),
    Item("CLAIM", "44", "Funding", _nothing),
    Item("TRIPOD+AI", "3a", "Healthcare context", _nothing),
    Item("TRIPOD+AI", "3b", "Target population and users", _document("intended_use")),
    Item("TRIPOD+AI", "3c", "Known health inequalities", _nothing),
    Item("TRIPOD+AI", "5a", "Data sources, representative or not", _populations),
    Item("TRIPOD+AI", "5b", "Dates of the data", _nothing),
    Item("TRIPOD+AI", "6a", "Setting and centres", _populations),
    Item("TRIPOD+AI", "6b", "Eligibility", _nothing),
    Item("TRIPOD+AI", "7", "Data preparation", preparation_lines),
    Item("TRIPOD+AI", "8a", "Outcome, how and when assessed", _nothing),
    Item("TRIPOD+AI", "8b", "Outcome assessors", _nothing),
    Item("TRIPOD+AI", "8c", "Blinding of the assessment", _nothing),
    Item("TRIPOD+AI", "10", "Sample size", _nothing),
    Item("TRIPOD+AI", "11", "Missing data", _nothing),
    Item("TRIPOD+AI", "12a", "How the data were used", _training("Protocol", "protocol")),
    Item("TRIPOD+AI", "12c", "Model type, building, tuning, internal validation", training_lines),
    Item("TRIPOD+AI", "12d", "Differences between clusters", _performance),
    Item("TRIPOD+AI", "12e", "Measures of performance", _uncertainty),
    Item("TRIPOD+AI", "12f", "Updating of the model", _nothing),
    Item("TRIPOD+AI", "12g", "How a prediction is calculated", calibration_lines),
    Item("TRIPOD+AI", "13", "Class imbalance", calibration_lines),
    Item("TRIPOD+AI", "14", "Fairness", _nothing),
    Item("TRIPOD+AI", "15", "Output and thresholds", decision_lines),
    Item("TRIPOD+AI", "16", "Development against evaluation data", _external),
    Item("TRIPOD+AI", "17", "Ethical approval", _nothing),
    Item("TRIPOD+AI", "18a", "Funding", _nothing),
    Item("TRIPOD+AI", "18b", "Conflicts of interest", _nothing),
    Item("TRIPOD+AI", "18c", "Protocol", _nothing),
    Item("TRIPOD+AI", "18d", "Registration", _nothing),
    Item("TRIPOD+AI", "18e", "Data sharing", _populations),
    Item("TRIPOD+AI", "18f", "Code sharing", _reproduce),
    Item("TRIPOD+AI", "19", "Patient and public involvement", _nothing),
    Item("TRIPOD+AI", "20a", "Flow of participants", _nothing),
    Item("TRIPOD+AI", "20b", "Characteristics by source", _blocks),
    Item("TRIPOD+AI", "20c", "Development and evaluation data compared", _nothing),
    Item("TRIPOD+AI", "21", "Numbers and events in each analysis", _blocks),
    Item("TRIPOD+AI", "22", "Full model specification", training_lines),
    Item("TRIPOD+AI", "23a", "Performance with intervals, subgroups", _performance),
    Item("TRIPOD+AI", "23b", "Heterogeneity between subgroups", _by_subgroup),
    Item("TRIPOD+AI", "24", "Results of updating", _nothing),
    Item("TRIPOD+AI", "25", "Interpretation, fairness included", _nothing),
    Item("TRIPOD+AI", "26", "Limitations", weak_spots),
    Item("TRIPOD+AI", "27a", "Poor or unfit input", _always(_SAFE_INPUT)),
    Item("TRIPOD+AI", "27b", "What users must do", _always(_READER)),
    Item("TRIPOD+AI", "27c", "Next steps", _nothing),
)
