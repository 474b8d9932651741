"""Points of the ROC, precision-recall and calibration curves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sklearn.metrics import precision_recall_curve, roc_curve

from osteo_desktop.evaluation.figures import Sample, sample_of
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.evaluation.weighted import BINS, mass_bins
from osteo_desktop.records.models.evaluation import CalibrationBin, Curves


def curves(scored: Sequence[ScoredRadiograph]) -> Curves:
    return curves_of_sample(sample_of(scored))


def curves_of_sample(sample: Sample) -> Curves:
    """ROC and precision-recall are empty where all radiographs are of one class."""
    fresh = sample.unfitted
    calibration = calibration_bins(sample.labels[fresh], sample.scores[fresh])
    if sample.labels.all() or not sample.labels.any():
        return Curves(calibration=calibration)
    false_positive, true_positive, _ = roc_curve(sample.labels, sample.scores)
    precision, recall, _ = precision_recall_curve(sample.labels, sample.scores)
    return Curves(
        roc=_points(false_positive, true_positive),
        precision_recall=_points(recall[::-1], precision[::-1]),
        calibration=calibration,
    )


def calibration_bins(labels: np.ndarray, scores: np.ndarray) -> tuple[CalibrationBin, ...]:
    """Fifteen bins of equal mass (fewer where there are fewer radiographs), by rising score."""
    if not len(labels):
        return ()
    order = np.argsort(scores, kind="stable")
    bins = mass_bins(np.ones((1, len(labels))))[0]
    found = []
    for number in range(BINS):
        members = order[bins == number]
        if len(members):
            found.append(
                CalibrationBin(
                    float(scores[members].mean()), float(labels[members].mean()), len(members)
                )
            )
    return tuple(found)


def _points(x: np.ndarray, y: np.ndarray) -> tuple[tuple[float, float], ...]:
    return tuple((float(a), float(b)) for a, b in zip(x, y, strict=True))
