"""Signed radiographs of a site whose scores lie lower than the model's own points expect."""

from __future__ import annotations

import random

from osteo_desktop.records.finding import Finding, ModelCard, OperatingPoints
from osteo_desktop.records.models.agreement import SignedCase
from osteo_desktop.records.platt import Platt
from osteo_desktop.records.reading import Verdict

OWN = OperatingPoints(0.5, 0.6)
CARD = ModelCard(
    "m-1", "resnet18", "1", "0" * 64, OWN, Platt(1.0, 0.0), 1.0, 0.2, (), {"name": "M"}
)


def case(
    number: int,
    verdict: Verdict,
    score: float | None,
    *,
    hidden: bool = True,
    model: str = "m-1",
    outside: bool = False,
    study: str = "",
) -> SignedCase:
    decision = OWN.decide(score or 0.0)
    finding = Finding(f"{number:064}", 1, decision, model, "1", score, OWN, outside_scope=outside)
    study = study or f"1.{number}"
    file = f"{number}.dcm"
    return SignedCase("/x", file, 1, study, verdict, finding, hidden, "Dr A", "2026-01-01")


def a_site(
    fractured: int = 100,
    normal: int = 100,
    *,
    hidden: bool = True,
    model: str = "m-1",
    first: int = 0,
) -> list[SignedCase]:
    drawn = random.Random(7)
    high = [drawn.betavariate(4, 6) for _ in range(fractured)]
    low = [drawn.betavariate(2, 12) for _ in range(normal)]
    cases = [(Verdict.FRACTURE, s) for s in high] + [(Verdict.NO_FRACTURE, s) for s in low]
    return [case(n, v, s, hidden=hidden, model=model) for n, (v, s) in enumerate(cases, first)]
