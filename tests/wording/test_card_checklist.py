"""CLAIM and TRIPOD+AI: answered from the card, or "not done"; the document names every item."""

from __future__ import annotations

import re
from pathlib import Path

from osteo_desktop.records.finding import ModelCard
from osteo_desktop.wording.cards.checklist import ITEMS, NOT_DONE, checklist
from tests.made.card import MakeCard, figures

DOCUMENT = Path(__file__).parents[2] / "docs" / "model-reporting.md"


def answers(card: ModelCard) -> dict[tuple[str, str], str]:
    return {(item.standard, item.number): item.answer for item in checklist(card)}


def test_an_empty_card_answers_only_what_holds_for_every_model(make_card: MakeCard) -> None:
    told = answers(make_card())
    for number in ("7", "14", "19", "28", "32", "33", "42", "43", "44"):
        assert told["CLAIM", number] == NOT_DONE, number
    for number in ("5a", "16", "17", "18f", "23a"):
        assert told["TRIPOD+AI", number] == NOT_DONE, number
    assert "Grad-CAM" in told["CLAIM", "31"]


def test_figures_answer_as_internal_or_external_by_what_they_are(make_card: MakeCard) -> None:
    card = make_card(
        training={"sources": ["home"], "protocol": "Folds 1-4 trained."},
        metrics={
            "by_source": {
                "home": figures(0.9, 0.85, 0.95),
                "abroad": figures(0.6, 0.52, 0.68),
            }
        },
    )
    told = answers(card)
    assert told["CLAIM", "19"] == "Protocol: Folds 1-4 trained."
    assert "home: AUC 0.900" in told["CLAIM", "32"]
    assert "abroad" not in told["CLAIM", "32"]
    assert "abroad: AUC 0.600" in told["CLAIM", "33"]
    assert "home" not in told["CLAIM", "33"]
    assert told["TRIPOD+AI", "23a"].index("abroad") < told["TRIPOD+AI", "23a"].index("home")


def test_what_the_makers_wrote_goes_first(make_card: MakeCard) -> None:
    card = make_card(claim={"44": "No funding."}, tripod_ai={"17": ["Waived.", "By the board."]})
    told = answers(card)
    assert told["CLAIM", "44"] == "No funding."
    assert told["TRIPOD+AI", "17"] == "Waived. By the board."


def test_every_item_stands_once_and_in_order() -> None:
    for standard in ("CLAIM", "TRIPOD+AI"):
        numbers = [item.number for item in ITEMS if item.standard == standard]
        assert numbers == sorted(set(numbers), key=lambda n: (int(re.sub(r"\D", "", n)), n))


def test_the_document_says_of_every_item_where_its_answer_comes_from() -> None:
    row = re.compile(r"^\| (CLAIM|TRIPOD\+AI) (\w+) \| (.+?) \| (.+?) \|", re.MULTILINE)
    rows = row.findall(DOCUMENT.read_text("utf-8"))
    told = {(standard, number): (title, source) for standard, number, title, source in rows}
    assert len(told) == len(rows) == len(ITEMS)
    for item in ITEMS:
        title, source = told[item.standard, item.number]
        assert title == item.title
        assert (source == "its makers, else “not done”") == item.by_makers_only, item
