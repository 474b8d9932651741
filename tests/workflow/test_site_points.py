"""Operating points moved to suit a site: by the rule of the model's own, on demand, and back."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from osteo_desktop.archive.store import Archive
from osteo_desktop.cli.main import cli
from osteo_desktop.errors import SitePointsError, TooFewSigned
from osteo_desktop.records.agreement import SignedCase
from osteo_desktop.records.finding import Finding, ModelCard, OperatingPoints
from osteo_desktop.records.reading import Reading, Signature, Verdict
from osteo_desktop.records.site_points import card_with, in_force_text, own_id, own_points
from osteo_desktop.report.study_content import ai_terms
from osteo_desktop.settings import default_archive
from osteo_desktop.workflow.site_points import (
    LEAST,
    chosen_card,
    load_points,
    points_file,
    propose,
    reset_points,
    use_points,
)

OWN = OperatingPoints(0.5, 0.6)
CARD = ModelCard("m-1", "resnet18", "1", "0" * 64, OWN, 1.0, 0.0, 1.0, 0.2, (), {"name": "M"})


def case(
    number: int,
    verdict: Verdict,
    score: float | None,
    *,
    hidden: bool = True,
    model: str = "m-1",
    outside: bool = False,
) -> SignedCase:
    decision = OWN.decide(score or 0.0)
    finding = Finding("0" * 64, 1, decision, model, "1", score, OWN, outside_scope=outside)
    return SignedCase(
        "/x", f"{number}.dcm", 1, f"1.{number}", verdict, finding, hidden, "Dr A", "2026-01-01"
    )


def a_site(fractured: int = 100, normal: int = 100, *, hidden: bool = True) -> list[SignedCase]:
    """Scores at this site lie lower than the model's own points expect."""
    drawn = random.Random(7)
    high = [drawn.betavariate(4, 6) for _ in range(fractured)]
    low = [drawn.betavariate(2, 12) for _ in range(normal)]
    cases = [(Verdict.FRACTURE, s) for s in high] + [(Verdict.NO_FRACTURE, s) for s in low]
    return [case(n, v, s, hidden=hidden) for n, (v, s) in enumerate(cases)]


def test_that_the_points_keep_the_rule_of_the_models_own() -> None:
    cases = a_site()
    found = propose(CARD, cases)
    fractured = [c.finding.score for c in cases if c.verdict is Verdict.FRACTURE]
    normal = [c.finding.score for c in cases if c.verdict is Verdict.NO_FRACTURE]
    low, high = found.proposed.t_low, found.proposed.t_high
    assert sum(s >= low for s in fractured) / 100 >= 0.95
    assert sum(s > low for s in fractured) / 100 < 0.95, "the largest such threshold"
    assert sum(s < high for s in normal) / 100 >= 0.95
    assert (found.radiographs, found.fractured, found.only_blind) == (200, 100, True)
    assert found.before.sensitivity.value == sum(s >= 0.5 for s in fractured) / 100
    assert found.before.specificity.value == sum(s < 0.6 for s in normal) / 100


def test_that_what_is_expected_is_judged_on_studies_left_out() -> None:
    """On the very cases the rule is kept exactly; on others it need not be."""
    found = propose(CARD, a_site())
    assert found.expected.sensitivity.of == 100
    assert found.expected.sensitivity.value is not None
    assert 0.85 <= found.expected.sensitivity.value < 1.0
    assert found.expected.sensitivity.low is not None
    assert found.expected.sensitivity.low < found.expected.sensitivity.value
    noise = [
        replace(c, finding=replace(c.finding, score=random.Random(n).random()))
        for n, c in enumerate(a_site(60, 60))
    ]
    assert propose(CARD, noise).expected.doubt.value > 0.6, "scores that say nothing leave doubt"


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda n: case(n, Verdict.DOUBT, 0.9),
        lambda n: case(n, Verdict.FRACTURE, None),
        lambda n: case(n, Verdict.FRACTURE, 0.9, model="m-2"),
        lambda n: case(n, Verdict.FRACTURE, 0.9, outside=True),
    ],
)
def test_that_only_decided_radiographs_with_a_score_of_this_model_count(spoilt) -> None:
    cases = a_site(LEAST - 1, LEAST)
    with pytest.raises(TooFewSigned, match=f"{LEAST - 1} fractured and {LEAST} other"):
        propose(CARD, [*cases, spoilt(1000)])
    assert propose(CARD, [*cases, case(1001, Verdict.FRACTURE, 0.9)]).fractured == LEAST


def test_that_findings_under_earlier_points_of_the_site_count_too() -> None:
    moved = f"{CARD.model_id}+site-abc123"
    cases = [replace(c, finding=replace(c.finding, model_id=moved)) for c in a_site()]
    assert propose(CARD, cases).model_id == "m-1"


def test_that_blind_readings_are_preferred_and_said_where_they_are_too_few() -> None:
    few_blind = [*a_site(10, 10), *a_site(60, 60, hidden=False)]
    assert not propose(CARD, few_blind).only_blind
    many_blind = [*a_site(60, 60), *a_site(60, 60, hidden=False)]
    assert propose(CARD, many_blind).only_blind
    assert propose(CARD, many_blind).radiographs == 120


# --- in force --------------------------------------------------------------------------------


def test_that_points_come_into_force_under_an_id_of_their_own_and_go_again() -> None:
    assert load_points("m-1") is None
    site = use_points(propose(CARD, a_site()), "Dr. Roe")
    assert load_points("m-1") == site
    assert load_points("m-2") is None, "another model keeps its own"
    card = card_with(CARD, site)
    assert card.operating_points == site.points
    assert card.model_id != CARD.model_id
    assert own_id(card.model_id) == "m-1"
    assert own_points(card) == OWN
    assert "set by Dr. Roe on 20" in in_force_text(card)
    assert "0.500 and 0.600" in in_force_text(card)
    assert in_force_text(CARD) == ""
    assert reset_points(card.model_id)
    assert load_points("m-1") is None
    assert not reset_points("m-1")


def test_that_other_points_make_another_id() -> None:
    first = use_points(propose(CARD, a_site()), "Dr. Roe")
    other = replace(first, points=OperatingPoints(0.1, 0.2))
    assert first.site_model_id != other.site_model_id


def test_that_a_report_says_whose_points_they_are() -> None:
    card = card_with(CARD, use_points(propose(CARD, a_site()), "Dr. Roe"))
    finding = Finding("0" * 64, 1, OWN.decide(0.3), card.model_id, "1", 0.3, card.operating_points)
    assert any(
        "Operating points of this site, set by Dr. Roe" in t for t in ai_terms([finding], card)
    )


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("{", "not one that this program wrote"),
        ("[]", "not one that this program wrote"),
        ('{"version": 9, "models": {}}', "not one that this program wrote"),
        ('{"version": 1, "models": {"m-1": {}}}', "missing or wrong"),
        (
            '{"version": 1, "models": {"m-1": {"points": {"t_low": 0.9, "t_high": 0.1},'
            ' "reader": "a", "at": "b", "radiographs": 1}}}',
            "low one first",
        ),
    ],
)
def test_that_a_damaged_file_is_told_and_put_aside_on_reset(text: str, what: str) -> None:
    points_file().parent.mkdir(parents=True)
    points_file().write_text(text)
    with pytest.raises(SitePointsError, match=what):
        load_points("m-1")
    assert reset_points("m-1")
    assert load_points("m-1") is None


def test_the_command_line_proposes_uses_shows_and_resets(tmp_path: Path) -> None:
    card = chosen_card()
    path = default_archive()
    path.parent.mkdir(parents=True)
    run = CliRunner().invoke
    with Archive(path) as archive:
        session = archive.open_session(tmp_path).session_id
        for signed in a_site(60, 60):
            key = (signed.file, 1)
            finding = replace(signed.finding, model_id=card.model_id)
            reading = Reading(
                signed.study_key,
                {key: signed.verdict},
                findings={key: finding},
                signature=Signature("Dr A", "2026-01-01T10:00:00+00:00"),
                ai_hidden=True,
            )
            archive.sign_reading(session, reading)
    shown = run(cli, ["points", "show"]).output
    assert "The model's own operating points are in force" in shown
    proposed = run(cli, ["points", "propose"])
    assert proposed.exit_code == 0, proposed.output
    assert "120 signed radiographs" in proposed.output
    assert "studies left out" in proposed.output
    assert run(cli, ["points", "use"]).exit_code != 0, "who decides it must be named"
    used = run(cli, ["points", "use", "--reader", "Dr. Roe"])
    assert "set by Dr. Roe" in used.output
    assert "set by Dr. Roe" in run(cli, ["points", "show"]).output
    assert "own operating points are in force" in run(cli, ["points", "reset"]).output
