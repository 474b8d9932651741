"""Whether bone is dark in a picture that is to show it bright.

A logistic regression on what a small picture of it looks like: how bright its border is against
its middle, where it is smooth, to which side its grey levels lean. Fitted by
``python -m tests.measure_inversion`` on FracAtlas and upperlimb, folds 1-4, each radiograph as it
is and inverted.
"""

from __future__ import annotations

import numpy as np

from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.imaging.percentiles import percentiles

BOUNDARY = 1.5
"""Log odds from which on a picture counts as inverted."""
_SIDE = 64
_RING, _MIDDLE, _CORNER = 5, 16, 8
_FEWEST = 20

_WEIGHTS = np.array(
    (
        *(4.1327, 0.075, 16.7962, -2.1674, -2.381, -2.3533, -0.4802),
        *(0.0754, -0.7485, 1.279, -1.7082),
        *(-6.456, 6.4162, -3.945, 0.5763, -0.4099, -3.7719),
    )
)
_INTERCEPT = -0.0088


def inversion(picture: np.ndarray) -> float:
    """Log odds that ``picture``, (rows, columns) uint8, shows bone dark."""
    return float(features(picture) @ _WEIGHTS + _INTERCEPT)


def features(picture: np.ndarray) -> np.ndarray:
    """(17,) float64."""
    small = cv2.resize(picture, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)
    darkest, brightest = (float(v) for v in percentiles(small, (1, 99)))
    grey = np.clip((small - darkest) / max(brightest - darkest, 1.0), 0, 1).astype(np.float32)
    shares = np.histogram(grey, 8, (0.0, 1.0))[0] / grey.size
    parts = (*_brightness(grey), *_leaning(grey), shares[0], shares[-1], shares[0] - shares[-1])
    return np.array([*parts, *_smoothness(grey)], dtype=np.float64)


def _brightness(grey: np.ndarray) -> list[float]:
    """Overall, of the border against the middle, and of the corners."""
    ring = np.ones(grey.shape, dtype=bool)
    ring[_RING:-_RING, _RING:-_RING] = False
    border, middle = grey[ring], grey[_MIDDLE:-_MIDDLE, _MIDDLE:-_MIDDLE]
    ends = (slice(None, _CORNER), slice(-_CORNER, None))
    corners = sorted(float(grey[down, across].mean()) for down in ends for across in ends)
    return [
        float(grey.mean()) - 0.5,
        float(np.median(grey)) - 0.5,
        float(border.mean() - middle.mean()),
        float(np.median(border) - np.median(middle)),
        corners[0] - 0.5,
        corners[3] - 0.5,
        corners[1] + corners[2] - 1.0,
    ]


def _leaning(grey: np.ndarray) -> list[float]:
    """Skewness of the grey levels, of fine structure, here and in the middle, and of coarse."""
    standard = (grey - grey.mean()) / max(float(grey.std()), 0.05)
    fine = grey - cv2.GaussianBlur(grey, (0, 0), 2.0)
    coarse = cv2.GaussianBlur(grey, (0, 0), 1.0) - cv2.GaussianBlur(grey, (0, 0), 6.0)
    middle = fine[_MIDDLE:-_MIDDLE, _MIDDLE:-_MIDDLE]
    return [float((standard**3).mean()), _skewness(fine), _skewness(coarse), _skewness(middle)]


def _skewness(values: np.ndarray) -> float:
    spread = max(float((values**2).mean()), 1e-6) ** 1.5
    return float((values**3).mean()) / spread


def _smoothness(grey: np.ndarray) -> list[float]:
    """Edges in dark parts against edges in bright ones, and how edges go with brightness."""
    smooth = cv2.GaussianBlur(grey, (0, 0), 1.0)
    edges = np.hypot(cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1))

    def at(low: float) -> float:
        there = (grey >= low) & (grey < low + 0.2001)
        return float(np.log((edges[there] if there.sum() > _FEWEST else edges).mean() + 0.01))

    both_vary = float(edges.std()) > 0.0 and float(grey.std()) > 0.0
    together = float(np.corrcoef(edges.ravel(), grey.ravel())[0, 1]) if both_vary else 0.0
    return [at(0.0) - at(0.8), at(0.2) - at(0.6), together]
