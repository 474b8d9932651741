"""Photographs of films by a camera model: what a telephone makes of a radiograph on a lightbox.

Perspective, colour of the light and of the film, uneven light, moire of screens, glare, a hand's
shadow, blur, noise and JPEG; some films lie mirrored or turned. It is a model, not a collection:
its ranges are our own choice, and no photograph was measured for them.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

SCENES = ("lightbox", "window", "dark room", "screen")
LONG, SHORT = 1400, 1100
"""Sides of the photograph in pixels, as messengers send them."""
FILM = 900
"""Longest side of the film, in pixels, before the camera sees it."""
_RIM = 0.03
"""A film is dark to its edge: so much of its longest side beyond the radiograph."""
_MIRRORED, _TURNED = 0.1, 0.15
"""Shares of films that hang from the back, and that lie turned by a quarter or a half."""
_SHADOW = 0.3
"""Share of photographs with a hand's shadow."""


@dataclass(frozen=True, eq=False)
class Photograph:
    """``jpeg``: the file. ``corners``: (4, 2) float64, x, y of the film's corners, clockwise from
    the upper left one as the photograph shows it. ``homography``: (3, 3) float64, from the
    radiograph's pixels to the photograph's, both counted from the outer corner of the first pixel.
    """

    jpeg: bytes
    corners: np.ndarray
    homography: np.ndarray
    scene: str
    mirrored: bool
    turned: int
    """By so many quarters, counterclockwise."""

    @property
    def picture(self) -> np.ndarray:
        """(rows, columns, 3) uint8 red, green, blue, as decoded."""
        found = cv2.imdecode(np.frombuffer(self.jpeg, np.uint8), cv2.IMREAD_COLOR)
        assert found is not None  # it was encoded here
        return np.asarray(cv2.cvtColor(found, cv2.COLOR_BGR2RGB))


@dataclass(frozen=True)
class Stand:
    """Where a camera stands that looks at the middle of a film."""

    degrees: float
    """Between its way of looking and the way straight on."""
    axis: float
    """Degrees from the film's width to the line in the film about which it is tilted."""
    far: float
    """In heights of the film."""

    def corners(self, shape: tuple[int, int], frame: tuple[int, int]) -> np.ndarray:
        """(4, 2) x, y of the film, whose longest side takes most of the photograph: the farther the
        camera, the more it is zoomed, or the photograph cut."""
        rows, columns = shape
        half = np.array([columns / rows, 1.0, 0.0]) / 2
        film = half * np.array([(-1, -1, 0), (1, -1, 0), (1, 1, 0), (-1, 1, 0)])
        about = np.radians(self.axis)
        line = np.array([np.cos(about), np.sin(about), 0.0]) * np.radians(self.degrees)
        placed = film @ cv2.Rodrigues(line)[0].T
        seen = placed[:, :2] / (placed[:, 2:] + self.far)
        seen -= (seen.max(axis=0) + seen.min(axis=0)) / 2
        size = np.array(frame[::-1])
        return np.asarray(seen * 0.8 * (size / np.ptp(seen, axis=0)).min() + size / 2)


def photograph(
    picture: np.ndarray,
    scene: str,
    seed: int,
    *,
    as_it_hangs: bool = False,
    stand: Stand | None = None,
) -> Photograph:
    """A photograph of ``picture``, (rows, columns) uint8, as a film in one of ``SCENES``.

    The same arguments give the same picture. ``as_it_hangs``: never mirrored nor turned. ``stand``
    None: nearly straight on.
    """
    rng = np.random.default_rng((SCENES.index(scene), seed))
    mirrored = bool(rng.random() < _MIRRORED) and not as_it_hangs
    turned = int(rng.integers(1, 4)) * int(rng.random() < _TURNED) * (not as_it_hangs)
    film, laid = _laid_out(picture, mirrored, turned)
    rows, columns = film.shape
    frame = (LONG, SHORT) if rows >= columns else (SHORT, LONG)
    corners = _corners((rows, columns), frame, rng)
    if stand is not None:
        corners = stand.corners((rows, columns), frame)
    own = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(own, corners.astype(np.float32))
    size = frame[::-1]
    on_pixels = _between_centres(matrix)
    seen = cv2.warpPerspective(film, on_pixels, size).astype(np.float32) / 255.0
    inside = cv2.warpPerspective(np.ones(film.shape, np.float32), on_pixels, size)
    dark, bright = rng.uniform(0.06, 0.14), rng.uniform(0.75, 0.95)
    shown = dark + (bright - dark) * seen ** rng.uniform(0.8, 1.25)
    coloured = shown[..., np.newaxis] ** rng.uniform(0.9, 1.1, 3).astype(np.float32)
    inside = inside[..., np.newaxis]
    scenery = _around(scene, frame, rng)[..., np.newaxis] * (1 - inside) + coloured * inside
    lit = _lit(scenery.astype(np.float32), inside[..., 0], scene, rng)
    return Photograph(_taken(lit, rng), corners, matrix @ laid, scene, mirrored, turned)


def _laid_out(picture: np.ndarray, mirrored: bool, turned: int) -> tuple[np.ndarray, np.ndarray]:
    """The film as it hangs, and (3, 3) from the radiograph's pixels to the film's."""
    rows, columns = picture.shape
    factor = FILM / max(rows, columns)
    film = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    matrix = np.diag([film.shape[1] / columns, film.shape[0] / rows, 1.0])
    if mirrored:
        matrix = np.array([[-1.0, 0, film.shape[1]], [0, 1, 0], [0, 0, 1]]) @ matrix
        film = film[:, ::-1]
    for _ in range(turned):  # np.rot90: what was at x comes to rows - x
        matrix = np.array([[0.0, 1, 0], [-1, 0, film.shape[1]], [0, 0, 1]]) @ matrix
        film = np.rot90(film)
    rim = round(_RIM * FILM)
    moved = np.array([[1.0, 0, rim], [0, 1, rim], [0, 0, 1]])
    return np.pad(film, rim, constant_values=8), moved @ matrix


def _between_centres(matrix: np.ndarray) -> np.ndarray:
    """The same way between pixel centres, as OpenCV counts them, instead of outer corners."""
    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    return np.asarray(np.linalg.inv(half) @ matrix @ half)


def _corners(
    shape: tuple[int, int], frame: tuple[int, int], rng: np.random.Generator
) -> np.ndarray:
    """(4, 2) x, y: turned by up to 8 degrees, and tilted."""
    rows, columns = shape
    size = rng.uniform(0.72, 0.88) * min(frame[0] / rows, frame[1] / columns)
    half = np.array([columns, rows]) * size / 2
    corners = half * np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)])
    turned = np.radians(rng.uniform(-8, 8))
    turn = np.array([[np.cos(turned), np.sin(turned)], [-np.sin(turned), np.cos(turned)]])
    middle = np.array(frame[::-1]) / 2
    moved = corners @ turn + middle + rng.uniform(-0.03, 0.03, 2) * min(frame)
    tilted = moved + rng.uniform(-0.035, 0.035, (4, 2)) * min(frame)
    return np.clip(tilted, 0.012 * LONG, np.array(frame[::-1]) - 0.012 * LONG)


def _places(frame: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """(rows, 1) and (1, columns) float32, 0-1 down and across."""
    return (
        np.linspace(0, 1, frame[0], dtype=np.float32)[:, np.newaxis],
        np.linspace(0, 1, frame[1], dtype=np.float32)[np.newaxis],
    )


def _around(scene: str, frame: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """(rows, columns) float32 light about the film."""
    y, x = _places(frame)
    if scene == "lightbox":
        return 0.92 - 0.2 * ((x - 0.5) ** 2 + (y - np.float32(rng.uniform(0.3, 0.7))) ** 2)
    if scene == "window":
        leaves = cv2.GaussianBlur(rng.random(frame, dtype=np.float32), (0, 0), 25)
        return np.clip(0.75 + 2.5 * (leaves - leaves.mean()), 0.45, 1.0)
    level = rng.uniform(0.35, 0.5) if scene == "screen" else rng.uniform(0.24, 0.34)
    return np.full(frame, level, np.float32)


def _lit(
    scenery: np.ndarray, inside: np.ndarray, scene: str, rng: np.random.Generator
) -> np.ndarray:
    """(rows, columns, 3) float32: uneven light, the light's colour, glare, moire and a shadow."""
    y, x = _places(scenery.shape[:2])
    way = rng.uniform(0, 2 * np.pi)
    slope = (x - 0.5) * np.cos(way) + (y - 0.5) * np.sin(way)
    light = 1.0 + rng.uniform(0.05, 0.25) * slope
    light = light - rng.uniform(0.0, 0.2) * ((x - 0.5) ** 2 + (y - 0.5) ** 2)  # the lens
    if scene == "lightbox":  # its tubes
        light = light * (1 + 0.04 * np.sin(2 * np.pi * (2 * y + rng.random())))
    colour = 1.0 + rng.uniform(-0.06, 0.06) * np.array([1.0, 0.1, -1.0], np.float32)
    found = scenery * light[..., np.newaxis] * colour
    at = rng.uniform(0.25, 0.75, 2)
    glare = np.exp(-((x - at[0]) ** 2 + (y - at[1]) ** 2) / rng.uniform(0.004, 0.02))
    found += (rng.uniform(0.0, 0.25) * glare)[..., np.newaxis]
    if scene == "screen":
        found += _moire(x, y, rng) * inside[..., np.newaxis]
    if rng.random() < _SHADOW:  # from the border
        side = rng.choice([0.0, 1.0])
        shadow = np.exp(-((x - side) ** 2 + (y - at[0]) ** 2) / 0.02)
        found *= (1 - 0.35 * shadow)[..., np.newaxis]
    return np.asarray(found, dtype=np.float32)


def _moire(x: np.ndarray, y: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """(rows, columns, 3): fine stripes, and broad bent ones whose colours lie apart."""
    fine = np.sin(2 * np.pi * (x * rng.uniform(90, 160) + y * 40))
    across, down, bend = rng.uniform(4, 14), rng.uniform(-8, 8), rng.uniform(-3, 3)
    way = x * across + y * down + bend * (x - 0.5) * (y - 0.5)
    apart = np.array([0.0, 0.33, 0.67], np.float32) * rng.uniform(0, 1)
    broad = np.sin(2 * np.pi * (way[..., np.newaxis] + apart))
    return np.asarray(0.02 * fine[..., np.newaxis] + rng.uniform(0.0, 0.02) * broad, np.float32)


def _taken(found: np.ndarray, rng: np.random.Generator) -> bytes:
    """Blurred, noisy, and compressed."""
    blurred = cv2.GaussianBlur(found, (0, 0), rng.uniform(0.6, 1.8))
    loud = rng.uniform(1, 5)
    noisy = 255 * blurred + loud * rng.standard_normal(found.shape, dtype=np.float32)
    quality = int(rng.integers(55, 90))
    picture = np.rint(noisy.clip(0, 255)).astype(np.uint8)[..., ::-1]
    _, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return bytes(data)
