"""Fits the measure of inversion (``imaging/quality/inversion.py``) and says how well it tells.

    python -m tests.measure_inversion --data DATA/fracatlas --data DATA/upperlimb

prints the constants that stand there. Radiographs of folds 1-4, as they are and inverted; then of
fold 5 what is found, and what is found of untouched ones: such may really be inverted (look).
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from osteo_desktop.errors.files import ReadError
from osteo_desktop.imaging import display, folder
from osteo_desktop.imaging.quality.inversion import BOUNDARY, features
from osteo_desktop.labelled.layouts.reading import read_labels

_SURELY_OTHERWISE = 2.0
"""Log odds at which a radiograph is taken for one that was inverted before, or is left out."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, action="append", required=True)
    parser.add_argument("--most", type=int, default=700)
    wanted = parser.parse_args()
    parts = {
        (data.name, judged): _measured(data, judged, wanted.most)
        for data in wanted.data
        for judged in (False, True)
    }
    weights, intercept = _fitted([both for (_, judged), both in parts.items() if not judged])
    print("_WEIGHTS =", [round(float(weight), 4) for weight in weights])
    print("_INTERCEPT =", round(intercept, 4))
    for (name, judged), (upright, inverted) in parts.items():
        said, found = ((one @ weights + intercept > BOUNDARY).mean() for one in (upright, inverted))
        fold = "fold 5" if judged else "folds 1-4"
        print(f"{name}, {fold}, {len(upright)}: untouched {said:.1%}, inverted {found:.1%}")


def _measured(data: Path, judged: bool, most: int) -> tuple[np.ndarray, np.ndarray]:
    upright, inverted = [], []
    items = [item for item in read_labels(data) if (item.fold == 5) is judged]
    for item in items[:: max(1, len(items) // most)]:
        try:
            picture = display.render(folder.load(item.file, str(item.path), 1))
        except ReadError:
            continue
        upright.append(features(picture))
        inverted.append(features(255 - picture))
    return np.array(upright), np.array(inverted)


def _fitted(parts: list[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, float]:
    """Twice: the second time without those that the first takes for the other kind."""
    values = np.concatenate([np.concatenate(both) for both in parts])
    labels = np.concatenate([np.repeat((0, 1), (len(a), len(b))) for a, b in parts])
    centre, spread = values.mean(axis=0), values.std(axis=0)
    standard = (values - centre) / spread
    kept = np.ones(len(labels), dtype=bool)
    for _ in range(2):
        found = LogisticRegression(max_iter=2000).fit(standard[kept], labels[kept])
        odds = found.decision_function(standard)
        kept = np.where(labels == 0, odds < _SURELY_OTHERWISE, odds > -_SURELY_OTHERWISE)
    weights = found.coef_[0] / spread
    return weights, float(found.intercept_[0] - centre @ weights)


if __name__ == "__main__":
    main()
