"""The card's first page: short, weakest first, and what nobody measured is not known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from osteo_desktop.records.finding import ModelCard
from osteo_desktop.wording.cards.page import page_sections
from tests.made.card import MakeCard, figures
from tests.made.quality import made_quality

REPOSITORY = Path(__file__).parents[2]


def lines_of(card: ModelCard, title: str) -> list[str]:
    (section,) = [section for section in page_sections(card) if section.title == title]
    return list(section.lines)


def test_what_nobody_measured_is_not_known(make_card: MakeCard) -> None:
    card = make_card()
    for title in ("By source", "By region", "By sex and age", "Time"):
        assert lines_of(card, title)[0].startswith("not known"), title
    assert lines_of(card, "What it refuses, and cannot read") == ["not known"]
    assert lines_of(card, "Pictures that it reads badly") == ["not known: no notices are given"]
    assert lines_of(card, "What it is not for") == ["not stated"]


def test_sources_say_what_is_found_and_cleared_the_weakest_first(make_card: MakeCard) -> None:
    by_source = {
        "home": figures(0.9, 0.8, 1.0, sensitivity=0.95, specificity=0.6),
        "there": figures(0.7, 0.6, 0.8, sensitivity=0.62, specificity=0.5),
    }
    assert lines_of(make_card(metrics={"by_source": by_source}), "By source") == [
        "there: finds 62% of the fractures, clears 50% of the others (200 radiographs)",
        "home: finds 95% of the fractures, clears 60% of the others (200 radiographs)",
    ]


def test_regions_sex_and_age_are_one_line_a_source_lowest_first(make_card: MakeCard) -> None:
    groups = [
        figures(0.9, 0.8, 1.0, source="home", by="region", group="hand"),
        figures(0.8, 0.7, 0.9, source="home", by="region", group="hip"),
        figures(0.5, 0.4, 0.6, source="home", by="fold", group="fold 1"),
    ]
    patients = [figures(0.85, 0.8, 0.9, source="home", by="age", group="6-17 years")]
    card = make_card(metrics={"subgroups": groups, "patients": patients})
    region = "home, AUC: hip 0.80 (0.70–0.90), hand 0.90 (0.80–1.00)"
    assert lines_of(card, "By region") == [region]
    assert lines_of(card, "By sex and age") == ["home, AUC: 6-17 years 0.85 (0.80–0.90)"]


def test_failures_count_what_was_refused_and_what_could_not_be_read(make_card: MakeCard) -> None:
    failures = {"home": {"radiographs": 200, "unreadable": 2, "refused": 4}}
    card = make_card(metrics={"failures": failures})
    assert lines_of(card, "What it refuses, and cannot read") == [
        "home: 3% of 200 (4 refused, 2 could not be read)"
    ]


def test_bad_pictures_are_priced_most_missed_first(make_card: MakeCard) -> None:
    lines = lines_of(make_card(quality=made_quality()), "Pictures that it reads badly")
    assert lines[0] == ("Blurred or moved: finds 65% of fractures instead of 93%; never cleared")
    assert lines[-1].endswith(": clears 5% of the others instead of 62%")
    none = lines_of(make_card(quality=made_quality(())), "Pictures that it reads badly")
    assert none == ["No loss was measured in blurred, noisy, cut off or other bad pictures."]


def test_time_is_said_with_its_machine(make_card: MakeCard) -> None:
    time = {
        "radiograph_ms": 81.4,
        "study_ms": 240.0,
        "ratio": 0.451,
        "machine": "a processor",
        "views": 3,
        "pixels": [2400, 1900],
    }
    assert lines_of(make_card(metrics={"time": time}), "Time") == [
        "81 ms a radiograph of 1900 × 2400 pixels, 240 ms a study of 3; its network takes 0.45 of "
        "the time of one with a ResNet18 (a processor)"
    ]


@pytest.mark.parametrize("model", ["default", "photographs"])
def test_a_shipped_cards_page_is_read_in_two_minutes(model: str, make_card: MakeCard) -> None:
    """At 240 words a minute; and it says all that its makers know of sources and regions."""
    card_file = REPOSITORY / "models" / f"{model}.json"
    document: dict[str, Any] = json.loads(card_file.read_text("utf-8"))
    sections = page_sections(make_card(**document))
    words = " ".join(line for section in sections for line in (section.title, *section.lines))
    assert len(words.split()) <= 480
    assert sections[0].title == "Weak spots"
    for source in document["metrics"]["by_source"]:
        assert any(line.startswith(source) for line in sections[3].lines), source
