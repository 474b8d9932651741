"""A distilled backbone's card, to the byte."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from osteo_desktop.workflow.training import distil
from tests.made_documents import RECORDED


def test_a_card_is_written_as_it_was_recorded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Day(date):
        @classmethod
        def today(cls) -> Day:
            return cls(2026, 3, 1)

    monkeypatch.setattr(distil, "date", Day)
    squares = [np.zeros((2, 2), np.uint8)] * 4
    folder = distil._Folder("ä pictures", 3, squares, ["b.png: damaged"], "cd" * 32)
    rights = {"ä pictures": {"source": "made – «here»", "rights": "none"}}
    teachers = ({"model_id": "m-1"}, {"backbone": "resnet34", "weights": "imagenet"})
    said = distil._Said(teachers, (distil._told(folder, rights),), distil.Settings())
    losses = [{"stride16": 0.5, "stride32": 0.25, "answers": 0.0}]
    distil._write("resnet18", b"weights", tmp_path, said, losses)
    written = (tmp_path / "resnet18-distilled.json").read_text("utf-8")
    assert written == (RECORDED / "card-distilled.json").read_text("utf-8")
    run = distil._digest([["resnet18"], distil._DOCUMENTS.document(said)])
    assert run == "173cca3817e52b2983f8ad1681927e91a9f7d8854eafbf7bdb22e59942092320"
    """A run that an earlier version began goes on."""
