"""What made foreign pictures are drawn with. Coordinates 0-1 of the picture, grey levels 0-1."""

from __future__ import annotations

import cv2
import numpy as np

Draw = np.random.Generator

_CLOUD = 256


def picture_size(draw: Draw, least: int = 160, most: int = 320) -> tuple[int, int]:
    """(rows, columns); the longer side lies in between, proportions up to 2:3 either way."""
    side, proportion = int(draw.integers(least, most)), np.exp(draw.uniform(-0.4, 0.4))
    return int(side * min(1.0, 1.0 / proportion)), int(side * min(1.0, proportion))


def cloud(draw: Draw, rows: int, columns: int, fall: float) -> np.ndarray:
    """(rows, columns) float32 of unit deviation: noise whose amplitude is frequency**-fall."""
    spectrum = np.fft.rfft2(draw.normal(size=(_CLOUD, _CLOUD)))
    down, across = np.fft.fftfreq(_CLOUD)[:, None], np.fft.rfftfreq(_CLOUD)[None, :]
    noise = np.fft.irfft2(spectrum / (np.hypot(down, across) + 1.0 / _CLOUD) ** fall)
    return cv2.resize((noise / noise.std()).astype(np.float32), (columns, rows))


def blob(
    shape: tuple[int, ...],
    x: float,
    y: float,
    half_width: float,
    half_height: float,
    turn: float = 0.0,
    power: float = 2.0,
    softness: float = 0.03,
) -> np.ndarray:
    """(rows, columns) 0-1: a superellipse, turned by ``turn`` radians, with a soft rim."""
    rows, columns = shape
    down, across = np.indices((rows, columns)).astype(np.float32)
    right, below = across / columns - x, down / rows - y
    along = np.abs(right * np.cos(turn) + below * np.sin(turn)) / half_width
    beside = np.abs(-right * np.sin(turn) + below * np.cos(turn)) / half_height
    radius = (along**power + beside**power) ** (1.0 / power)
    return 1.0 / (1.0 + np.exp(np.clip((radius - 1.0) / softness, -50.0, 50.0)))


def write(
    picture: np.ndarray,
    text: str,
    at: tuple[int, int],
    scale: float,
    ink: float,
    thickness: int = 1,
) -> None:
    """Put ``text`` into ``picture`` (grey 0-1, changed in place) from (x, y), its lower left."""
    grey = np.rint(np.clip(picture, 0.0, 1.0) * 255.0).astype(np.uint8)
    level = int(255 * min(max(ink, 0.0), 1.0))
    cv2.putText(
        grey, text, at, cv2.FONT_HERSHEY_SIMPLEX, scale, level, thickness, lineType=cv2.LINE_AA
    )
    picture[...] = grey / 255.0
