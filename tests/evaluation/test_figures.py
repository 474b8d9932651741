"""Figures against hand and scikit-learn, intervals against drawing one by one."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn import metrics as judge

from osteo_desktop.evaluation import curves, figures, intervals, weighted
from osteo_desktop.evaluation.compare import differences
from osteo_desktop.evaluation.scores import ScoredRadiograph
from tests.made.scores import item, many, scored

# By hand: 3 fractured, 5 others; t_low 0.3, t_high 0.6.
BY_HAND = [
    *(scored(item(n, True), score) for n, score in enumerate((0.9, 0.5, 0.2))),
    *(scored(item(n, False), score) for n, score in enumerate((0.7, 0.4, 0.2, 0.1, 0.0), 3)),
]


def value(rows: list[ScoredRadiograph], name: str) -> float | None:
    return figures.group("all", "all", rows).figures[name].value


@pytest.mark.parametrize(
    ("name", "by_hand"),
    [
        # Pairs won: 0.9 beats 5, 0.5 beats 4, 0.2 beats 2 and ties with one: 11.5 of 15.
        ("auc", 11.5 / 15),
        ("sensitivity", 2 / 3),
        ("specificity", 3 / 5),
        ("accuracy", 5 / 8),
        ("precision", 2 / 4),
        ("f1", 2 * 2 / (2 * 2 + 2 + 1)),
        # Agreed 5/8, by chance (3*4 + 5*4)/64 = 1/2.
        ("kappa", (5 / 8 - 1 / 2) / (1 / 2)),
        ("sensitivity_high_specificity", 1 / 3),
        ("specificity_high_specificity", 4 / 5),
        ("precision_high_specificity", 1 / 2),
        ("doubt_share", 2 / 8),
        ("fracture_share", 2 / 8),
        ("no_fracture_share", 4 / 8),
        ("brier", (0.1**2 + 0.5**2 + 0.8**2 + 0.7**2 + 0.4**2 + 0.2**2 + 0.1**2) / 8),
    ],
)
def test_a_small_example_computed_by_hand(name: str, by_hand: float) -> None:
    assert value(BY_HAND, name) == pytest.approx(by_hand)


def test_the_confusion_matrix_counts_radiographs_at_each_point() -> None:
    found = figures.group("all", "all", BY_HAND).confusion
    assert vars(found["high_sensitivity"]) == {
        "true_positive": 2, "false_negative": 1, "false_positive": 2, "true_negative": 3,
    }  # fmt: skip
    assert vars(found["high_specificity"]) == {
        "true_positive": 1, "false_negative": 2, "false_positive": 1, "true_negative": 4,
    }  # fmt: skip


def test_every_figure_is_that_of_scikit_learn() -> None:
    rows = many()
    found = {n: f.value for n, f in figures.group("all", "all", rows).figures.items()}
    sample = figures.sample_of(rows)
    labels, scores, called = sample.labels, sample.scores, sample.at_low
    assert found["auc"] == pytest.approx(judge.roc_auc_score(labels, scores))
    assert found["average_precision"] == pytest.approx(
        judge.average_precision_score(labels, scores)
    )
    assert found["log_loss"] == pytest.approx(judge.log_loss(labels, scores))
    assert found["brier"] == pytest.approx(judge.brier_score_loss(labels, scores))
    assert found["kappa"] == pytest.approx(judge.cohen_kappa_score(labels, called))
    assert found["f1"] == pytest.approx(judge.f1_score(labels, called))
    assert found["precision"] == pytest.approx(judge.precision_score(labels, called))
    assert found["sensitivity"] == pytest.approx(judge.recall_score(labels, called))


def test_the_calibration_error_is_that_of_fifteen_equal_slices() -> None:
    rows = many(600)
    sample = figures.sample_of(rows)
    order = np.argsort(sample.scores, kind="stable")
    slices = np.array_split(order, 15)
    gaps = [len(s) / 600 * abs(sample.labels[s].mean() - sample.scores[s].mean()) for s in slices]
    assert value(rows, "ece") == pytest.approx(sum(gaps))
    assert [one.radiographs for one in curves.curves(rows).calibration] == [40] * 15


def test_a_perfectly_calibrated_score_has_no_calibration_error() -> None:
    thirds = [n % 3 == 0 for n in range(150)]  # fifty: whole bins of ten
    sure = [scored(item(n, yes), float(yes)) for n, yes in enumerate(thirds)]
    assert value(sure, "ece") == pytest.approx(0.0)
    wrong = [scored(item(n, yes), 1.0 - yes) for n, yes in enumerate(thirds)]
    assert value(wrong, "ece") == pytest.approx(1.0)


def test_what_fitted_the_calibration_does_not_measure_it() -> None:
    fresh = many(300)
    fitted = [scored(s.item, 0.9, seen="calibration") for s in many(300, seed=1)]
    assert value([*fitted, *fresh], "ece") == value(fresh, "ece")
    assert value(fitted, "ece") is None


def test_a_rest_of_one_class_does_not_measure_it_either() -> None:
    """Doubtful labels set no calibration; all of them say "not fractured"."""
    fitted = [scored(s.item, 0.9, seen="calibration") for s in many(300, seed=1)]
    rest = [scored(item(1000 + n, False), 0.8) for n in range(12)]
    assert value([*fitted, *rest], "ece") is None
    assert value(rest, "ece") == pytest.approx(0.8)


def test_the_interval_is_that_of_drawing_blocks_one_by_one() -> None:
    rows = many(300)
    sample = figures.sample_of(rows)
    found = figures.group("all", "all", rows).figures
    by_block: dict[str, list[int]] = {}
    for i, block in enumerate(sample.blocks):
        by_block.setdefault(block, []).append(i)
    rng, drawn = np.random.default_rng(7), []
    for _ in range(1500):
        blocks = rng.choice(len(by_block), len(by_block))
        index = np.concatenate([list(by_block.values())[b] for b in blocks])
        labels, scores = sample.labels[index], sample.scores[index]
        wins = np.sign(scores[labels][:, np.newaxis] - scores[~labels])
        drawn.append((wins.mean() + 1) / 2)
    low, high = np.percentile(drawn, (2.5, 97.5))
    assert found["auc"].low == pytest.approx(low, abs=0.01)
    assert found["auc"].high == pytest.approx(high, abs=0.01)


def test_weights_are_copies() -> None:
    """Each figure of a radiograph with weight 3 is that of three such radiographs."""
    rows = many(120)
    times = np.random.default_rng(2).integers(0, 4, 120)
    copied = [row for row, n in zip(rows, times, strict=True) for _ in range(n)]
    by_weight = figures.measure(figures.sample_of(rows), times[np.newaxis].astype(float))
    by_copy = figures.measure(figures.sample_of(copied), np.ones((1, len(copied))))
    for name in set(by_weight) - {"ece"}:  # there a bin's border may cut through copies
        assert by_weight[name] == pytest.approx(by_copy[name], nan_ok=True), name


def test_the_interval_widens_when_patients_have_many_images() -> None:
    rng = np.random.default_rng(2)
    labels = np.repeat(np.arange(60) % 2 == 0, 10)
    scores = np.repeat(rng.normal(0, 1, 60) + (np.arange(60) % 2 == 0), 10)

    def interval(blocks: list[str]) -> float:
        found = intervals.figures(
            lambda weights: {"auc": weighted.auc(labels, scores, weights)}, blocks
        )["auc"]
        assert found.value is not None
        assert found.low is not None
        assert found.high is not None
        assert found.low < found.value < found.high
        return found.high - found.low

    by_patient = interval([str(i // 10) for i in range(600)])
    by_image = interval([str(i) for i in range(600)])
    assert by_patient > 2 * by_image


@pytest.mark.parametrize("fractured", [True, False])
def test_with_one_class_what_needs_both_is_undefined(fractured: bool) -> None:
    found = figures.group("all", "all", [scored(item(0, fractured), 0.7)])
    assert found.figures["auc"].value is None
    assert found.figures["average_precision"].value is None
    assert str(found.figures["auc"]) == "undefined"
    assert found.auc_words == "AUC undefined (all of one class)"
    assert (found.figures["sensitivity"].value is None) is not fractured
    assert (found.figures["specificity"].value is None) is fractured
    assert found.figures["brier"].value == pytest.approx((0.7 - fractured) ** 2)
    written = figures.document(found)
    assert written["auc"] is None
    assert written["auc_low"] is None


def test_differences_are_paired() -> None:
    """Two nearly equal models: each AUC's interval is wide, that of their difference narrow."""
    one = many(400)
    other = [
        scored(s.item, min(1.0, s.score + 0.002 * (n % 2)), s.t_low) for n, s in enumerate(one)
    ]
    found = differences(one, list(reversed(other)))["auc"]
    apart = figures.group("all", "all", one).figures["auc"]
    assert found.value == pytest.approx(value(one, "auc") - value(other, "auc"))  # type: ignore[operator]
    assert found.high - found.low < (apart.high - apart.low) / 4  # type: ignore[operator]
    assert differences(one, one)["auc"].high == 0.0


def test_the_curves_are_those_of_scikit_learn() -> None:
    rows = many(200)
    sample = figures.sample_of(rows)
    found = curves.curves(rows)
    x, y, _ = judge.roc_curve(sample.labels, sample.scores)
    assert found.roc == tuple(zip(x, y, strict=True))
    assert found.precision_recall[0][0] == 0.0
    assert found.precision_recall[-1] == (1.0, pytest.approx(sample.labels.mean(), abs=0.2))
    one_class = curves.curves([s for s in rows if s.item.fractured])
    assert one_class.roc == ()
    assert one_class.calibration
