"""Operating points found on signed verdicts: by the rule of the model's own, judged honestly."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from osteo_desktop.errors.data import TooFewSigned, TooFewStudies
from osteo_desktop.records.models.site_points import Targets
from osteo_desktop.records.reading import Verdict
from osteo_desktop.wording.points import proposal_text
from osteo_desktop.workflow.models.points_proposal import LEAST, propose
from tests.made.signed_site import CARD, a_site, case


def test_that_the_points_keep_the_rule_of_the_models_own() -> None:
    cases = a_site()
    found = propose(CARD, cases)
    fractured = [c.finding.score for c in cases if c.verdict is Verdict.FRACTURE]
    normal = [c.finding.score for c in cases if c.verdict is Verdict.NO_FRACTURE]
    low, high = found.proposed.t_low, found.proposed.t_high
    assert sum(s >= low for s in fractured) / 100 >= 0.95
    assert sum(s > low for s in fractured) / 100 < 0.95, "the largest such threshold"
    assert sum(s < high for s in normal) / 100 >= 0.95
    lower = max(s for s in [*fractured, *normal] if s < high)
    assert sum(s < lower for s in normal) / 100 < 0.95, "the smallest such score"
    assert (found.radiographs, found.fractured, found.only_blind) == (200, 100, True)
    assert found.before.sensitivity.value == sum(s >= 0.5 for s in fractured) / 100
    assert found.before.specificity.value == sum(s < 0.6 for s in normal) / 100
    assert found.apparent.sensitivity.value == sum(s >= low for s in fractured) / 100
    assert found.apparent.doubt.hits == sum(low <= s < high for s in [*fractured, *normal])


def test_that_other_targets_find_other_points() -> None:
    cases = a_site()
    usual, bold = propose(CARD, cases), propose(CARD, cases, Targets(0.9, 0.8))
    assert bold.targets == Targets(0.9, 0.8)
    assert bold.proposed.t_low > usual.proposed.t_low
    assert bold.proposed.t_high < usual.proposed.t_high
    assert bold.apparent.sensitivity.hits == 90
    assert bold.apparent.specificity.hits >= 80


def test_that_ten_false_alarms_of_a_hundred_keep_a_specificity_of_nine_tenths() -> None:
    """1 - 0.9 is less than 10 / 100 in floating point."""
    normal = [case(n, Verdict.NO_FRACTURE, 0.3 + n / 1000) for n in range(100)]
    fractured = [case(n, Verdict.FRACTURE, 0.2 + n / 10_000) for n in range(500, 600)]
    found = propose(CARD, [*normal, *fractured], Targets(0.5, 0.9))
    assert found.proposed.t_high <= 0.39 + 1e-9
    assert found.apparent.specificity.hits == 90


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


def test_that_a_study_never_judges_points_that_it_found() -> None:
    """The views of the odd study alone pull the point down, and cannot do so for themselves."""
    views = [
        case(n, Verdict.FRACTURE, 0.9 if n < 90 else 0.3, study=f"f{n // 10}") for n in range(100)
    ]
    found = propose(CARD, [*views, *a_site(0, 100, first=500)], Targets(0.99, 0.5))
    assert found.proposed.t_low <= 0.3
    assert found.apparent.sensitivity.hits == 100
    assert found.expected.sensitivity.hits == 90, "the odd study is missed as a whole"


def test_that_copies_of_a_radiograph_count_once_as_signed_last() -> None:
    cases = a_site()
    later = [
        replace(c, root="/copy", study_key=f"c{n}", at="2026-02-01", verdict=Verdict.DOUBT)
        for n, c in enumerate(cases[:10])
    ]
    assert propose(CARD, [*cases, *later]).fractured == 90
    assert propose(CARD, [*later, *cases]).fractured == 90


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


def test_that_radiographs_of_too_few_studies_are_refused() -> None:
    fractured = [case(n, Verdict.FRACTURE, 0.9, study=f"f{n % 4}") for n in range(60)]
    with pytest.raises(TooFewStudies, match="of 4 studies, the others of 60"):
        propose(CARD, [*fractured, *a_site(0, 60, first=500)])


def test_that_studies_with_both_kinds_can_be_judged_apart() -> None:
    """All others lie in five studies, all of them with a fracture too."""
    fractured = [case(n, Verdict.FRACTURE, 0.5 + n / 1e3, study=f"s{n % 25:02}") for n in range(75)]
    others = [
        case(n, Verdict.NO_FRACTURE, n / 1e4, study=f"s{n % 5 * 5:02}") for n in range(500, 560)
    ]
    assert propose(CARD, [*fractured, *others]).expected.specificity.of == 60


def test_that_findings_under_earlier_points_of_the_site_count_too() -> None:
    assert propose(CARD, a_site(model="m-1+site-abc123")).model_id == "m-1"


def test_that_blind_readings_are_preferred_and_said_where_they_are_too_few() -> None:
    few = propose(CARD, [*a_site(10, 10), *a_site(60, 60, hidden=False, first=500)])
    assert not few.only_blind
    assert (few.radiographs, few.blind) == (140, 20)
    assert "Too few were decided with the AI hidden" in proposal_text(few)
    many = propose(CARD, [*a_site(60, 60), *a_site(60, 60, hidden=False, first=500)])
    assert many.only_blind
    assert (many.radiographs, many.blind) == (120, 120)
    assert "All were decided with the AI hidden" in proposal_text(many)


def test_that_old_and_new_points_stand_beside_each_other_with_the_caution() -> None:
    said = proposal_text(propose(CARD, a_site()))
    assert "200 signed radiographs with a score of m-1, 100 of them fractured" in said
    assert "sensitivity of at least 95%, specificity of at least 95%" in said
    order = ["The model's own points, 0.500 and 0.600:", "Points found on", "studies left out:"]
    assert [said.count(head) for head in order] == [1, 1, 1]
    assert sorted(order, key=said.index) == order
    assert said.count("sensitivity, doubt counted as suspicion ") == 3
    assert "look better than they are" in said
