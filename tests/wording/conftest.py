"""Cards as training writes them, with whatever a test wants in the document."""

from __future__ import annotations

import json
from typing import Any

import pytest

from osteo_desktop.inference.card import card_from
from osteo_desktop.records.finding import ModelCard
from tests.made.card import MakeCard
from tests.made.model import make_model


@pytest.fixture(scope="session")
def made_document(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    weights = make_model(tmp_path_factory.mktemp("model"))
    return json.loads(weights.with_suffix(".json").read_text("utf-8"))


@pytest.fixture
def make_card(made_document: dict[str, Any]) -> MakeCard:
    def make(**changes: object) -> ModelCard:
        return card_from({**made_document, **changes})

    return make
