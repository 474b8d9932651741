"""The card in words: weak spots first, figures with their worth, and nothing invented."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.inference.card import card_from
from osteo_desktop.wording.cards.card import card_sections, weak_spots
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from tests.made.card import MakeCard, figures

REPOSITORY = Path(__file__).parents[2]

TRAINING = {
    "protocol": "Folds 1-4 trained, fold 5 chose epoch and thresholds: optimistic.",
    "sources": {
        "home": {
            "radiographs": 1200,
            "fractured": 300,
            "blocks": 90,
            "regions": {"hand": 700, "leg": 500},
        }
    },
    "options": {"epochs": 3, "learning_rate": 0.001},
    "best_epoch": 2,
    "history": [{"epoch": 1}, {"epoch": 2}, {"epoch": 3}],
}
METRICS = {
    "note": "Blocks stand in for patients.",
    "by_source": {
        "home": figures(0.91, 0.88, 0.94, sensitivity=0.95, doubt_share=0.2),
        "elsewhere": figures(0.47, 0.38, 0.56, sensitivity=0.62, doubt_share=0.71),
    },
}


def lines_of(card: Any, title: str) -> str:
    (section,) = [section for section in card_sections(card) if section.title == title]
    return "\n".join(section.lines)


def test_weak_spots_come_first_and_the_weakest_source_leads(make_card: MakeCard) -> None:
    card = make_card(training=TRAINING, metrics=METRICS, limitations=["Hairline fractures."])
    first = card_sections(card)[0]
    assert first.title == "Weak spots"
    assert first.lines[0] == (
        "elsewhere: AUC 0.470 (95% 0.380–0.560); 200 radiographs, 50 fractured; "
        "never seen in training. Not told apart from chance."
    )
    assert first.lines[1].startswith("home: AUC 0.910 (95% 0.880–0.940)")
    assert first.lines[1].endswith("optimistic")
    assert "misses 38% of the fractures of elsewhere" in "\n".join(first.lines)
    assert "DOUBT holds 71% of elsewhere" in "\n".join(first.lines)
    assert first.lines[-1] == "Hairline fractures."


def test_worse_than_chance_is_called_that(make_card: MakeCard) -> None:
    card = make_card(metrics={"by_source": {"there": figures(0.40, 0.31, 0.48)}})
    assert weak_spots(card)[0].endswith("Worse than chance.")


def test_scores_that_are_no_probabilities_elsewhere_are_a_weak_spot(make_card: MakeCard) -> None:
    by_source = {"home": figures(0.9, 0.8, 1.0, ece=0.03), "there": figures(0.8, 0.7, 0.9, ece=0.3)}
    spots = "\n".join(weak_spots(make_card(metrics={"by_source": by_source})))
    assert "off by 30% on average (calibration error) on there" in spots
    assert "on home" not in spots


def test_a_subgroup_weaker_than_every_source_leads(make_card: MakeCard) -> None:
    shoulder = figures(
        0.58, 0.44, 0.70, source="home", by="region", group="shoulder", radiographs=90
    )
    card = make_card(training=TRAINING, metrics={**METRICS, "subgroups": [shoulder]})
    aucs = [float(line.split("AUC ")[1][:5]) for line in weak_spots(card)[:3]]
    assert aucs == [0.470, 0.580, 0.910]
    assert weak_spots(card)[1].startswith("home, region, shoulder: AUC 0.580")


def test_a_subgroup_leads_only_where_it_tells_a_weakness(make_card: MakeCard) -> None:
    small = figures(0.30, 0.0, 0.9, source="home", by="region", group="hip", fractured=4)
    doubtful = figures(0.52, 0.5, 0.6, source="home", by="decision", group="DOUBT")
    casts = figures(0.2, 0.1, 0.3, source="home", by="hardware", group="cast", fractured=190)
    large = figures(0.5, 0.4, 0.6, source="elsewhere", by="size", group="large", radiographs=196)
    groups = [small, doubtful, casts, large]
    card = make_card(training=TRAINING, metrics={**METRICS, "subgroups": groups})
    spots = "\n".join(weak_spots(card))
    assert "hip" not in spots
    assert "cast" not in spots, "nearly all of them are fractured"
    assert "large" not in spots, "nearly all of its source"
    assert "DOUBT:" not in spots
    assert "home, region, hip: AUC 0.300" in lines_of(card, "Figures, weakest first")


def test_five_rounds_stand_for_a_source_in_place_of_its_optimistic_figure(
    make_card: MakeCard,
) -> None:
    rounds = {"by_source": {"home": figures(0.86, 0.83, 0.89)}, "variants_tried": 17}
    card = make_card(training=TRAINING, metrics={**METRICS, "five_rounds": rounds})
    spots = "\n".join(weak_spots(card))
    assert "home: AUC 0.860 (95% 0.830–0.890); 200 radiographs, 50 fractured; five rounds" in spots
    assert "0.910" not in spots
    told = lines_of(card, "Figures, weakest first")
    assert "variants tried before: 17" in told
    assert told.index("0.860") < told.index("This very model") < told.index("0.910")


@pytest.mark.parametrize(
    ("changes", "worth"),
    [
        ({"training": TRAINING}, "optimistic"),
        ({"training": {"sources": ["home"]}}, "others of this source trained it"),
        ({"training": {"sources": ["other"]}}, "never seen in training"),
        ({"training": {"initialisation": {"training": {"sources": ["home"]}}, "sources": ["x"]}},
         "others of this source trained it"),
    ],
)  # fmt: skip
def test_a_figure_is_called_what_it_is_worth(
    make_card: MakeCard, changes: dict[str, Any], worth: str
) -> None:
    card = make_card(metrics={"by_source": {"Home": figures(0.9, 0.8, 0.95)}}, **changes)
    assert weak_spots(card)[0].endswith(f"; {worth}")


def test_where_training_data_is_not_stated_nothing_is_said_of_it(make_card: MakeCard) -> None:
    card = make_card(metrics={"by_source": {"home": figures(0.9, 0.8, 0.95)}})
    assert weak_spots(card)[0].endswith("200 radiographs, 50 fractured")


def test_what_is_missing_is_said_to_be_missing(make_card: MakeCard) -> None:
    card = make_card()
    assert "No figures are stated" in weak_spots(card)[0]
    titles = ("What it is for", "What it is not for", "Data", "How to make it again")
    for title in titles:
        assert lines_of(card, title) == "not stated", title
    assert "Licence: not stated" in lines_of(card, "Identity")
    assert "Share of each decision: not stated" in lines_of(card, "Operating points and decisions")
    assert "Recipe: not stated" in lines_of(card, "Network and training")


def test_every_part_that_a_reader_needs_is_there(make_card: MakeCard) -> None:
    tiers = {"FRACTURE": 0.2, "DOUBT": 0.3, "NO_FRACTURE": 0.5}
    card = make_card(
        recipe="default",
        network={"backbone": "resnet18", "neck": "none"},
        training=TRAINING,
        metrics={"by_source": {"home": figures(0.9, 0.8, 1.0, tier_shares=tiers, ece=0.031)}},
        intended_use="Sorting.",
        not_for=["Children.", "Spines."],
        licence="Apache-2.0",
        reproduce=["osteo-desktop train --recipe default"],
        data=[{"name": "Home", "source": "our clinic", "licence": "CC BY 4.0"}],
    )
    assert lines_of(card, "What it is not for") == "Children.\nSpines."
    data = lines_of(card, "Data")
    assert "1,200 radiographs, 300 fractured, 90 blocks; regions: hand 700, leg 500" in data
    assert "Home: our clinic. Population: not stated. Licence: CC BY 4.0." in data
    assert "home: FRACTURE 20%, DOUBT 30%, NO_FRACTURE 50%" in lines_of(
        card, "Operating points and decisions"
    )
    assert "calibration error (ECE) 0.031" in lines_of(card, "Figures, weakest first")
    made = lines_of(card, "Network and training")
    assert "Recipe: default" in made
    assert "Network: backbone resnet18, neck none" in made
    assert "Epoch kept: 2 of 3" in made
    identity = lines_of(card, "Identity")
    assert card.weights_sha256 in identity
    assert card.model_id in identity
    assert DISCLAIMER in identity
    assert lines_of(card, "How to make it again") == "osteo-desktop train --recipe default"


def test_shares_are_never_rounded_to_all_or_nothing(make_card: MakeCard) -> None:
    card = make_card(
        metrics={"by_source": {"home": figures(0.9, 0.8, 1.0, sensitivity=0.998, specificity=0.0)}}
    )
    assert "sensitivity >99%, specificity 0%" in lines_of(card, "Figures, weakest first")


def test_a_figure_that_is_not_defined_is_not_one_that_is_not_stated(make_card: MakeCard) -> None:
    of_one_class = {"radiographs": 3, "fractured": 3, "auc": None, "specificity": None}
    card = make_card(metrics={"by_source": {"three": of_one_class}})
    told = lines_of(card, "Figures, weakest first")
    assert "AUC undefined (all of one class)" in told
    assert "sensitivity not stated, specificity undefined" in told


@pytest.mark.parametrize("model", ["default", "photographs"])
def test_a_shipped_card_leads_with_its_lowest_figure(model: str, make_card: MakeCard) -> None:
    document = json.loads((REPOSITORY / "models" / f"{model}.json").read_text("utf-8"))
    by_source = document["metrics"].get("five_rounds", document["metrics"])["by_source"]
    lowest = min(figure["auc"] for figure in by_source.values())
    first = weak_spots(make_card(**document))[0]
    assert float(first.split("AUC ")[1][:5]) <= round(lowest, 3)


values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text("aé 7", max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["by_source", "name", "auc", "regions", "note", "five_rounds", "x"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)
keys = ("metrics", "training", "limitations", "data", "tier_shares", "not_for", "recipe", "claim")


@settings(max_examples=60)
@given(st.dictionaries(st.sampled_from(keys), values, max_size=4))
def test_no_document_can_keep_a_card_from_being_shown(
    made_document: dict[str, Any], changes: dict[str, Any]
) -> None:
    sections = card_sections(card_from({**made_document, **changes}))
    assert sections[0].title == "Weak spots"
    assert all(section.lines for section in sections)
    assert all(isinstance(line, str) for section in sections for line in section.lines)
