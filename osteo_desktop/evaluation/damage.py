"""Radiographs made worse as they come in practice: what the robustness table is measured on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from osteo_desktop.imaging import display
from osteo_desktop.records.radiograph import Header, Radiograph

_LONG_SIDE = 450
"""Strengths in pixels are meant for a picture of this longest side, as most of FracAtlas are."""


@dataclass(frozen=True)
class Damage:
    kind: str
    strength: str
    """In words; empty where there is only one."""
    of: Callable[[np.ndarray], np.ndarray]
    """(rows, columns) uint8 to another such picture, bone bright."""

    @property
    def name(self) -> str:
        return f"{self.kind}, {self.strength}" if self.strength else self.kind


def damaged(radiograph: Radiograph, damage: Damage) -> Radiograph:
    """As a raster file that holds the damaged picture, and says nothing of the damage."""
    picture = np.ascontiguousarray(damage.of(display.render(radiograph)))
    rows, columns = picture.shape
    picture.setflags(write=False)
    header = Header("PNG", rows, columns)
    return Radiograph(radiograph.file, radiograph.source_path, radiograph.sha256, header, picture)


def _pixels(picture: np.ndarray, count: float) -> float:
    return count * max(picture.shape) / _LONG_SIDE


def _blurred(picture: np.ndarray, pixels: float) -> np.ndarray:
    return cv2.GaussianBlur(picture, (0, 0), _pixels(picture, pixels))


def _moved(picture: np.ndarray, pixels: float, *, down: bool = False) -> np.ndarray:
    """Blurred along one way, as a patient moves."""
    length = max(3, round(_pixels(picture, pixels)))
    shape = (length, 1) if down else (1, length)
    return cv2.filter2D(picture, -1, np.full(shape, 1.0 / length))


def _noisy(picture: np.ndarray, deviation: float) -> np.ndarray:
    """Gaussian, of this deviation in grey levels; the same for the same picture."""
    rng = np.random.default_rng(picture[::7, ::7].astype(np.int64).sum())
    noise = rng.normal(0.0, deviation, picture.shape)
    return (picture + noise).clip(0, 255).astype(np.uint8)


def _exposed(picture: np.ndarray, factor: float) -> np.ndarray:
    """Above 1 the brightest parts are lost in white, below 1 few grey levels are left."""
    return (picture * factor).clip(0, 255).astype(np.uint8)


def _cut_off(picture: np.ndarray, share: float) -> np.ndarray:
    """The file ends early: the last rows are black."""
    found = picture.copy()
    found[round(len(picture) * (1 - share)) :] = 0
    return found


def _tiny(picture: np.ndarray, side: int) -> np.ndarray:
    factor = min(1.0, side / max(picture.shape))
    return cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)


def _framed(picture: np.ndarray, share: float, grey: int) -> np.ndarray:
    down, across = (round(side * share) for side in picture.shape)
    return np.pad(picture, ((down, down), (across, across)), constant_values=grey)


def _compressed(picture: np.ndarray, quality: int) -> np.ndarray:
    _, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE))


DAMAGES = (
    Damage("as it is", "", lambda picture: picture),
    Damage("mirrored", "", np.fliplr),
    Damage("turned", "by 90°", np.rot90),
    Damage("turned", "by 180°", lambda picture: np.rot90(picture, 2)),
    Damage("inverted without a tag", "", lambda picture: 255 - picture),
    Damage("blurred", "1.5 px", lambda picture: _blurred(picture, 1.5)),
    Damage("blurred", "2.5 px", lambda picture: _blurred(picture, 2.5)),
    Damage("blurred", "4 px", lambda picture: _blurred(picture, 4.0)),
    Damage("moved", "8 px", lambda picture: _moved(picture, 8.0)),
    Damage("moved", "12 px", lambda picture: _moved(picture, 12.0)),
    Damage("moved", "12 px, down", lambda picture: _moved(picture, 12.0, down=True)),
    Damage("noisy", "10 grey levels", lambda picture: _noisy(picture, 10.0)),
    Damage("noisy", "30 grey levels", lambda picture: _noisy(picture, 30.0)),
    Damage("underexposed", "a fifth of the light", lambda picture: _exposed(picture, 0.2)),
    Damage("overexposed", "twice the light", lambda picture: _exposed(picture, 2.0)),
    Damage("cut off", "the last quarter", lambda picture: _cut_off(picture, 0.25)),
    Damage("cut off", "the last half", lambda picture: _cut_off(picture, 0.5)),
    Damage("tiny", "160 px", lambda picture: _tiny(picture, 160)),
    Damage("tiny", "96 px", lambda picture: _tiny(picture, 96)),
    Damage("framed in black", "half a side", lambda picture: _framed(picture, 0.5, 0)),
    Damage("framed in white", "a tenth of a side", lambda picture: _framed(picture, 0.1, 255)),
    Damage("JPEG", "quality 15", lambda picture: _compressed(picture, 15)),
    Damage("JPEG", "quality 8", lambda picture: _compressed(picture, 8)),
)
