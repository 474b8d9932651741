"""A made hospital: labelled pictures with folds, blocks and boxes."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image


@pytest.fixture(scope="session")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty made pictures; the "fractured" ones hold a dark gap with a box around it."""
    data = tmp_path_factory.mktemp("hospital")
    (data / "images").mkdir()
    rng = np.random.default_rng(3)
    labels, boxes = [], []
    for n in range(40):
        picture = rng.normal(60, 10, (128, 128))
        picture[:, 50:80] += 120
        if n % 2:
            picture[60:68, 45:85] -= 110
            boxes.append({"file": f"{n}.png", "x": 45, "y": 58, "width": 40, "height": 12})
        Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8)).save(
            data / "images" / f"{n}.png"
        )
        fold = n // 4 % 5 + 1
        labels.append({"file": f"{n}.png", "fractured": n % 2, "block": n // 4, "fold": fold})
    for name, rows in (("labels.csv", labels), ("boxes.csv", boxes)):
        with (data / name).open("w", newline="") as file:
            writer = csv.DictWriter(file, rows[0])
            writer.writeheader()
            writer.writerows(rows)
    return data
