"""A made radiograph, as numbers: a long bone, whole or broken. Needs numpy alone.

For the demo, the self-check and the tests: nobody's data, the same on every machine. The phantom
bears a letter and leans to one side, so that a flip, a turn or an inversion is seen at once.
"""

from __future__ import annotations

import numpy as np

BITS = 12
"""Bits of a phantom's values, 0-4095."""

_AIR, _SOFT, _BONE, _LEAD = 150.0, 1500.0, 8000.0, 4000.0
_LETTERS = {
    "L": ("X....", "X....", "X....", "X....", "X....", "X....", "XXXXX"),
    "R": ("XXXX.", "X...X", "X...X", "XXXX.", "X.X..", "X..X.", "X...X"),
}


def phantom(
    rows: int = 640,
    columns: int = 480,
    *,
    broken: bool = False,
    seed: int = 0,
    marker: str = "L",
    lateral: bool = False,
) -> np.ndarray:
    """A long bone in soft tissue: uint16 (rows, columns), 12 bits, dense tissue bright.

    The same arguments give the same values. ``broken`` adds a displaced oblique fracture of the
    shaft; ``lateral`` gives the second view of the same bone; ``marker`` is the lead letter, "L"
    or "R", in the upper left corner.
    """
    noise = np.random.default_rng(seed)
    along, across = _bone_axes(rows, columns, tilt=-4.0 if lateral else 7.0)
    across = across + (0.05 * along**2 if lateral else 0.0)
    bone = _broken_bone(along, across, lateral) if broken else _bone(along, across)
    flesh = _chord(across + 0.03, (0.34 if lateral else 0.40) - 0.07 * along)
    grain = 1.0 + 0.10 * _smooth_noise(noise, rows, columns)
    picture = _AIR + _SOFT * flesh + _BONE * bone * grain
    picture += noise.normal(0.0, 14.0, picture.shape)
    _stamp(picture, marker)
    return np.clip(np.rint(picture), 0, 2**BITS - 1).astype(np.uint16)


def _bone_axes(rows: int, columns: int, tilt: float) -> tuple[np.ndarray, np.ndarray]:
    """Coordinates along (downwards) and across the bone; 1 is half the picture's height."""
    half = min(rows, 1.4 * columns) / 2
    y = (np.arange(rows)[:, None] + 0.5 - rows / 2) / half
    x = (np.arange(columns)[None, :] + 0.5 - columns / 2) / half
    angle = np.deg2rad(tilt)
    return y * np.cos(angle) - x * np.sin(angle), y * np.sin(angle) + x * np.cos(angle)


def _chord(across: np.ndarray, radius: np.ndarray | float) -> np.ndarray:
    """Length of the ray through a round body of that radius, at that distance from its axis."""
    return 2.0 * np.sqrt(np.maximum(np.square(radius) - np.square(across), 0.0))


def _bone(along: np.ndarray, across: np.ndarray) -> np.ndarray:
    """What the ray meets of a bone: cortex wholly, marrow by a fifth; flared, rounded ends."""
    flare = np.clip((np.abs(along) - 0.45) / 0.40, 0.0, 1.0) ** 2
    cap = np.sqrt(np.clip((0.90 - np.abs(along)) / 0.10, 0.0, 1.0))
    outer = (0.105 + np.where(along < 0, 0.10, 0.06) * flare) * cap
    cortex = 0.045 - 0.030 * flare
    marrow = np.maximum(outer - cortex, 0.0)
    return _chord(across, outer) - 0.80 * _chord(across, marrow)


def _broken_bone(along: np.ndarray, across: np.ndarray, lateral: bool) -> np.ndarray:
    """The bone cut by an oblique, ragged line; the lower piece is shifted, turned and drawn off."""

    def past_line(along: np.ndarray, across: np.ndarray) -> np.ndarray:
        ragged = 0.012 * np.sin(60.0 * across) + 0.007 * np.sin(151.0 * across + 1.0)
        return along - (0.14 + 0.55 * across + ragged)

    upper = _bone(along, across) * np.clip(-past_line(along, across) / 0.006, 0.0, 1.0)
    angle = np.deg2rad(-5.0 if lateral else 8.0)
    shift = -0.05 if lateral else 0.07
    below = along - 0.14
    along_2 = 0.14 + below * np.cos(angle) - across * np.sin(angle) - 0.012
    across_2 = below * np.sin(angle) + across * np.cos(angle) - shift
    lower = _bone(along_2, across_2) * np.clip(past_line(along_2, across_2) / 0.006, 0.0, 1.0)
    return np.maximum(upper, lower)


def _smooth_noise(noise: np.random.Generator, rows: int, columns: int) -> np.ndarray:
    """Noise of unit deviation with the grain of trabeculae, some pixels wide."""
    spectrum = np.fft.rfft2(noise.normal(size=(rows, columns)))
    frequency = np.hypot(np.fft.fftfreq(rows)[:, None], np.fft.rfftfreq(columns)[None, :])
    grain = np.fft.irfft2(spectrum * np.exp(-((frequency / 0.08) ** 2)), s=(rows, columns))
    return grain / max(float(grain.std()), 1e-12)


def _stamp(picture: np.ndarray, marker: str) -> None:
    letter = np.array([[dot == "X" for dot in line] for line in _LETTERS[marker]])
    size = max(min(picture.shape) // 80, 1)
    dots = np.kron(letter, np.ones((size, size), dtype=bool))
    top, left = 3 * size, 4 * size
    corner = picture[top : top + dots.shape[0], left : left + dots.shape[1]]
    corner[dots[: corner.shape[0], : corner.shape[1]]] = _LEAD
