"""Figures of parts: every kind the data knows of, each source apart, the weakest named first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osteo_desktop.evaluation import figures, subgroups
from osteo_desktop.evaluation.rounds import averaged_scores, mean_over_rounds, rounds
from osteo_desktop.evaluation.scores import ScoredRadiograph
from tests.made.scores import item, many, scored


def groups(rows: list[ScoredRadiograph], kind: str) -> dict[str, int]:
    return {g.name: g.radiographs for g in subgroups.subgroups(rows) if g.kind == kind}


@pytest.mark.slow
def test_every_kind_that_the_data_knows_of_is_there() -> None:
    rows = many(120)
    assert groups(rows, "region") == {"hand": 40, "hip": 40, "leg": 40, "shoulder": 24}
    assert groups(rows, "view") == {"frontal": 60, "lateral": 60}
    assert groups(rows, "hardware") == {"with metal or cast": 11, "without metal or cast": 109}
    assert groups(rows, "size") == {"larger (> 460 px)": 30, "small originals (≤ 460 px)": 90}
    assert set(groups(rows, "fold")) == {f"fold {n}" for n in range(1, 6)}
    assert sum(groups(rows, "decision").values()) == 120


@pytest.mark.slow
def test_sex_and_age_divide_a_source_that_says_them() -> None:
    rows = many(60)
    known = [
        replace(s, item=replace(s.item, sex="FM"[n % 2], age=(3, 12, 40, 80, None)[n % 5]))
        for n, s in enumerate(rows)
    ]
    assert groups(rows, "sex") == groups(rows, "age") == {}
    assert groups(known, "sex") == {"female": 30, "male": 30}
    assert groups(known, "age") == {
        "under 6 years": 12,
        "6-17 years": 12,
        "18-64 years": 12,
        "65 years and over": 12,
    }


def test_what_the_data_does_not_know_is_left_out() -> None:
    bare = [scored(item(n, n % 2 == 1, fold=0), n / 40) for n in range(40)]
    assert {g.kind for g in subgroups.subgroups(bare)} == {"decision"}


def test_a_source_with_doubtful_labels_has_a_group_without_them() -> None:
    rows = many(60)
    doubted = [replace(s, item=replace(s.item, doubtful=n in (0, 4))) for n, s in enumerate(rows)]
    assert groups(rows, "label") == {}
    assert groups(doubted, "label") == {"without doubtful labels": 58}


def test_sources_are_never_mixed_in_a_subgroup() -> None:
    found = subgroups.subgroups([*many(60), *many(60, source="other")])
    hands = [group for group in found if group.name == "hand"]
    assert [(group.source, group.radiographs) for group in hands] == [
        ("hospital", 20), ("other", 20),
    ]  # fmt: skip


def test_a_studys_score_is_the_mean_of_its_views() -> None:
    """Views alone mislead; the means of three studies agree with their labels."""
    views = [("a", True, 0.9), ("a", True, 0.3), ("b", False, 0.5), ("b", False, 0.1)]
    views += [("c", False, 0.2)]
    rows = [
        scored(item(n, fractured, study=study), score, t_low=0.55, t_high=0.55)
        for n, (study, fractured, score) in enumerate(views)
    ]
    (study,) = subgroups.studies(rows)
    assert (study.radiographs, study.fractured) == (3, 1)
    assert study.figures["kappa"].value == pytest.approx(1.0)
    assert study.figures["auc"].value == 1.0
    assert figures.group("all", "all", rows).figures["auc"].value == pytest.approx(5 / 6)


@pytest.mark.slow
def test_the_weakest_stand_first_and_small_groups_prove_nothing() -> None:
    weak = [replace(s, score=0.5) for s in many(400, source="weak") if s.item.fractured]
    weak += [s for s in many(400, source="weak") if not s.item.fractured]
    rows = [*many(400, source="strong", shift=4.0), *weak]
    sources = figures.by_source(rows)
    found = subgroups.weak_spots(sources, subgroups.subgroups(rows))
    assert found[0].startswith("Weakest source: weak, AUC ")
    assert all("(weak)" in line for line in found[1:4])
    assert not any(": with metal" in line for line in found), "nine fractured ones are too few"
    assert any(line.startswith("strong: at the high-sensitivity point") for line in found)


def test_worse_than_chance_is_said() -> None:
    rows = [replace(s, score=1.0 - s.score) for s in many(300)]
    (first, *_) = subgroups.weak_spots(figures.by_source(rows), [])
    assert first.endswith("worse than chance.")


# --- rounds ---------------------------------------------------------------------------------


def test_each_round_tests_a_fold_that_neither_trained_nor_judged() -> None:
    items = [s.item for s in many(200)]
    found = rounds(items, 5)
    assert [part.number for part in found] == [1, 2, 3, 4, 5]
    for part in found:
        assert {i.fold for i in part.test} == {part.number}
        assert {i.fold for i in part.judging} == {part.number % 5 + 1}
        assert len({i.fold for i in part.fit}) == 3
    assert sorted(i.file for part in found for i in part.test) == sorted(i.file for i in items)


def test_fewer_rounds_join_whole_folds() -> None:
    found = rounds([s.item for s in many(200)], 3)
    assert sum(len(part.test) for part in found) == 200
    assert len(found) == 3


def test_the_mean_of_rounds_and_the_averaged_score_are_two_figures() -> None:
    one, other = many(200, shift=2.0), []
    for radiograph, twin in zip(one, many(200, seed=9, shift=0.0), strict=True):
        other.append(replace(radiograph, score=twin.score))
    apart = [figures.group("", "", side).figures["auc"].value for side in (one, other)]
    mean = mean_over_rounds("bone", [one, other])
    assert mean.figures["auc"].value == pytest.approx(sum(apart) / 2)  # type: ignore[arg-type]
    assert mean.name == "bone, mean of 2 rounds"
    together = averaged_scores("bone", [one, list(reversed(other))])
    assert together.name == "bone, score averaged over 2 rounds"
    by_hand = [replace(a, score=(a.score + b.score) / 2) for a, b in zip(one, other, strict=True)]
    expected = figures.group("", "", by_hand).figures["auc"].value
    assert together.figures["auc"].value == pytest.approx(expected)
    assert together.figures["pointing_game"].value is None, "maps are not averaged"
