"""Radiograph + window -> 8-bit picture: one rendering path for screen, PDF and model.

The chain is that of PS3.4 N.2: modality LUT, then VOI LUT or window, then inversion, once.
Integer pixels pass through one table over the range of values that the radiograph holds, so that
changing the window costs one table and one look-up per pixel.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from osteo_desktop.imaging.exposed_field import (
    burned_in,
    field_rectangle,
    inside_field,
    on_limb,
    plain_surround,
)
from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.imaging.percentiles import percentiles
from osteo_desktop.imaging.shutter import halved, visible
from osteo_desktop.records.radiograph import (
    LookupTable,
    Radiograph,
    Rescale,
    VoiFunction,
    VoiWindow,
)

Window = VoiWindow | LookupTable

_LARGEST_TABLE = 1 << 18
_ROWS_AT_ONCE = 32
"""So many stay in the processor's cache while they are looked up."""
_SAMPLE = 512
"""Percentiles are taken from about this many rows and columns."""
_NARROWEST, _AS_GOOD = 1 / 6, 0.95
"""Of the whole picture's window: the field's is no narrower, and where it is nearly as wide, the
whole picture's is taken."""


def modality_values(radiograph: Radiograph) -> np.ndarray:
    """(rows, columns) float32: the pixels after the modality LUT (PS3.3 C.11.1)."""
    return modality_values_of(radiograph.pixels, radiograph.modality).astype(np.float32)


def modality_values_of(stored: np.ndarray, modality: Rescale | LookupTable) -> np.ndarray:
    """float64, of the shape of ``stored``: stored values after the modality LUT."""
    if isinstance(modality, LookupTable):
        return _look_up(stored, modality)
    if modality == Rescale():
        return stored.astype(np.float64)
    return stored.astype(np.float64) * modality.RescaleSlope + modality.RescaleIntercept


def window_choices(radiograph: Radiograph) -> tuple[Window, ...]:
    """What the screen offers, the one it opens with first; never empty.

    The file's own VOI LUTs and windows, else :func:`opening_window`, then the file as it is.
    """
    if radiograph.voi:
        return radiograph.voi
    bare = automatic_window(radiograph)
    opening = _within_field(radiograph, bare)
    return (opening, bare) if _is_as_stored(radiograph) and opening != bare else (opening,)


def opening_window(radiograph: Radiograph) -> Window:
    """What a person sees first, on the screen and on paper. Never what the model sees, unless the
    file states it."""
    return _opening_window(radiograph, default_window(radiograph))


def _opening_window(radiograph: Radiograph, default: Window) -> Window:
    """``default``: the :func:`default_window`, which takes a moment to find."""
    if radiograph.voi:
        return default
    assert isinstance(default, VoiWindow)
    return _within_field(radiograph, default)


def default_window(radiograph: Radiograph) -> Window:
    """What the model sees: the file's first choice, else the automatic one of the whole picture."""
    return radiograph.voi[0] if radiograph.voi else automatic_window(radiograph)


def _is_as_stored(radiograph: Radiograph) -> bool:
    """An 8-bit raster file was windowed by whoever made it."""
    return radiograph.header.media != "DICOM" and radiograph.pixels.dtype == np.uint8


def _within_field(radiograph: Radiograph, whole: VoiWindow) -> VoiWindow:
    """Of a file that states none: by what lies inside the field, burned-in letters left out.
    ``whole``: the automatic window of the whole picture.

    A finger in a wide dark frame is as bright as a film that fills its frame. Bounded: no narrower
    than a part of the whole picture's range, or noise would be shown as bone, and no wider than it.
    """
    values, is_anatomy = _sampled(radiograph, _SAMPLE // 2)  # for every thumbnail too
    known = is_anatomy & ~burned_in(values, is_anatomy)
    made = _between(values[inside_field(values, known)], 0.5, 99.5)
    low, high = window_ends(made)
    least, most = window_ends(whole)
    low, high = min(max(low, least), most), max(min(high, most), least)
    if high - low >= _AS_GOOD * (most - least):
        return whole
    width = max(high - low, _NARROWEST * (most - least))
    low = min(low, most - width)
    return replace(made, WindowCenter=low + width / 2, WindowWidth=width)


def window_ends(window: VoiWindow) -> tuple[float, float]:
    """The values at which it begins and ends."""
    half = window.WindowWidth / 2
    return window.WindowCenter - half, window.WindowCenter + half


def automatic_window(radiograph: Radiograph, low: float = 0.5, high: float = 99.5) -> VoiWindow:
    """A LINEAR_EXACT window between two percentiles of what is not padding.

    An 8-bit raster file was windowed by whoever made it and is left as it is: 0-255.
    """
    if _is_as_stored(radiograph):
        return VoiWindow(127.5, 255.0, VoiFunction.LINEAR_EXACT, "as in the file")
    values, is_anatomy = _sampled(radiograph)
    return _between(values[is_anatomy], low, high)


@dataclass(frozen=True)
class WindowPreset:
    """A window between two percentiles of the patient inside the field, air left out, dark to
    bright as the file says it is shown. Radiographs have no absolute units as CT has."""

    key: str
    low: float
    high: float
    parts: frozenset[str] = frozenset()
    """BodyPartExamined for which it was made."""


_THIN = "FINGER THUMB HAND WRIST FOREARM ELBOW FOOT TOE ANKLE CALCANEUS HEEL"
_THICK = (
    "HIP PELVIS SPINE CSPINE TSPINE LSPINE SSPINE LUMBAR SACRUM COCCYX FEMUR THIGH KNEE SHOULDER"
)

PRESETS = (
    # Flesh alone is the darkest third of a limb: it may go black, so that bone has the scale.
    WindowPreset("bone", 30.0, 99.5),
    # Fat pads, swelling and foreign bodies lie in the darker part; bone may go white for them.
    WindowPreset("soft", 0.0, 75.0),
    # Phalanges and carpal bones are hardly brighter than the flesh about them: its dimmest part
    # alone goes black, and nothing of the small bright cortex may go white.
    WindowPreset("thin", 15.0, 99.9, frozenset(_THIN.split())),
    # Bone lies under much flesh in the bright middle: its scale begins low, that no contour in the
    # dim margin is lost, and the brightest few (markers, crossing edges) may go white.
    WindowPreset("thick", 3.0, 98.0, frozenset(_THICK.split())),
    # Plates, nails and joints take up to a tenth of the limb and are far brighter than bone: let
    # them go white, or the bone beside them has no contrast left.
    WindowPreset("metal", 5.0, 90.0),
)


def presets_for(body_part: str) -> tuple[WindowPreset, ...]:
    """All presets, those made for ``body_part`` (BodyPartExamined) first."""
    part = body_part.strip().upper()
    return tuple(sorted(PRESETS, key=lambda preset: part not in preset.parts))


def preset_window(radiograph: Radiograph, preset: WindowPreset, name: str = "") -> VoiWindow:
    """The preset's window, explained by ``name``. Never what the model sees."""
    low, high = preset.low, preset.high
    if radiograph.inverted:  # its smallest values are shown brightest
        low, high = 100.0 - high, 100.0 - low
    values, is_anatomy = _sampled(radiograph)
    inside = inside_field(values, is_anatomy)
    limb = on_limb(values, inside, inverted=radiograph.inverted)
    return replace(_between(values[limb], low, high), explanation=name)


def field_window(radiograph: Radiograph, low: float = 0.5, high: float = 99.5) -> VoiWindow:
    """What a reader asks for: between two percentiles of what lies inside the collimated field.

    Also of 8-bit files. Never what the model sees.
    """
    values, is_anatomy = _sampled(radiograph)
    return _between(values[inside_field(values, is_anatomy)], low, high)


def histogram(radiograph: Radiograph, bins: int = 256) -> tuple[np.ndarray, float, float]:
    """How often modality values are there, in ``bins`` even steps from the least to the greatest,
    of a sparse sample without padding; the counts, the least, the greatest."""
    values, is_anatomy = _sampled(radiograph)
    seen = values[is_anatomy]
    if not seen.size:
        return np.zeros(bins), 0.0, 1.0
    counts, edges = np.histogram(seen, bins)
    return counts, float(edges[0]), float(edges[-1])


@dataclass(frozen=True)
class ExposedField:
    """In pixels of the radiograph: left, top, right, bottom."""

    rectangle: tuple[int, int, int, int]
    plain_beyond: tuple[int, int, int, int]
    """Beyond it lies one grey, without a letter or line."""


def exposed_field(radiograph: Radiograph) -> ExposedField:
    """What was exposed, without collimated borders and what a writer filled up."""
    values, is_anatomy = _sampled(radiograph)
    known = is_anatomy & ~burned_in(values, is_anatomy)
    found = field_rectangle(inside_field(values, known))
    plain = plain_surround(np.where(np.isfinite(values), values, np.nan), found)
    return ExposedField(_in_pixels(found, radiograph), _in_pixels(plain, radiograph))


def border_brightness(radiograph: Radiograph, window: Window, *, inverted: bool) -> float:
    """0-1: the middle grey along the picture's border as it is shown. A moment's work."""
    pixels = radiograph.pixels
    stored = np.concatenate((pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]))
    values = modality_values_of(stored, radiograph.modality)
    grey = float(np.median(np.nan_to_num(_voi(values, window), nan=0.0)))
    return 1.0 - grey if inverted else grey


def _in_pixels(
    sampled: tuple[int, int, int, int], radiograph: Radiograph
) -> tuple[int, int, int, int]:
    rows, columns = radiograph.pixels.shape
    down, across = max(1, rows // _SAMPLE), max(1, columns // _SAMPLE)
    top, left, bottom, right = sampled
    return left * across, top * down, min(right * across, columns), min(bottom * down, rows)


def _sampled(radiograph: Radiograph, lines: int = _SAMPLE) -> tuple[np.ndarray, np.ndarray]:
    """(rows, columns) modality values of a sparse sample, and (rows, columns) bool: no padding."""
    step_down = max(1, radiograph.pixels.shape[0] // lines)
    step_across = max(1, radiograph.pixels.shape[1] // lines)
    sample = radiograph.pixels[::step_down, ::step_across]
    is_anatomy = np.ones(sample.shape, dtype=bool)
    if radiograph.padding is not None:
        first, last = radiograph.padding
        is_anatomy = (sample < first) | (sample > last)
        if not is_anatomy.any():
            is_anatomy[:] = True
    if radiograph.shutter is not None:
        seen = visible(radiograph.shutter, *radiograph.pixels.shape)[::step_down, ::step_across]
        is_anatomy = is_anatomy & seen if (is_anatomy & seen).any() else is_anatomy
    values = modality_values_of(sample, radiograph.modality)
    return values, is_anatomy & np.isfinite(values)


def _between(values: np.ndarray, low: float, high: float) -> VoiWindow:
    if not values.size:
        return VoiWindow(0.5, 1.0, VoiFunction.LINEAR_EXACT, "automatic")
    darkest, brightest = (float(v) for v in percentiles(values, (low, high)))
    width = max(brightest - darkest, 1e-6 * max(abs(brightest), 1.0))
    return VoiWindow((darkest + brightest) / 2, width, VoiFunction.LINEAR_EXACT, "automatic")


def render(
    radiograph: Radiograph, window: Window | None = None, *, inverted: bool | None = None
) -> np.ndarray:
    """(rows, columns) uint8; 0 is black on the screen.

    ``window`` None: the default window. ``inverted`` None: as the file says; else as given.
    """
    return Renderer(radiograph).render(window, inverted=inverted)


def render_for_model(radiograph: Radiograph, rendered: np.ndarray | None = None) -> np.ndarray:
    """As :func:`render`, what the shutter covers black as padding is, however bright the file
    wants it shown. ``rendered``: what that gave, where it is at hand."""
    shutter = radiograph.shutter
    if shutter is None or not shutter.brightness:
        return render(radiograph) if rendered is None else rendered
    return render(replace(radiograph, shutter=replace(shutter, brightness=0.0)))


def on_larger_pixels(radiograph: Radiograph, pixels: np.ndarray) -> Radiograph:
    """The radiograph with ``pixels`` of which each stands for two by two of its own."""
    shutter = None if radiograph.shutter is None else halved(radiograph.shutter)
    return replace(radiograph, pixels=pixels, shutter=shutter)


class Renderer:
    """Renders one radiograph again and again, as the reader drags the window."""

    def __init__(self, radiograph: Radiograph) -> None:
        self._radiograph = radiograph
        self._pixels = radiograph.pixels
        self._covered: np.ndarray | None = None
        if radiograph.shutter is not None:
            self._covered = ~visible(radiograph.shutter, *self._pixels.shape)
            self._shade = round(radiograph.shutter.brightness * 255)
        self._first: int | None = None
        if np.issubdtype(self._pixels.dtype, np.integer) and self._pixels.size:
            smallest, largest = int(self._pixels.min()), int(self._pixels.max())
            if largest - smallest < _LARGEST_TABLE:
                self._first, self._size = smallest, largest - smallest + 1

    def render(
        self,
        window: Window | None = None,
        *,
        inverted: bool | None = None,
        step: int = 1,
    ) -> np.ndarray:
        """As :func:`render`; ``step`` > 1 takes every n-th row and column (while dragging)."""
        levels = self._rendered(window, inverted, step)
        if self._covered is not None:  # after the window and the inversion (PS3.3 C.7.6.11)
            levels[self._covered[::step, ::step]] = self._shade
        return levels

    def _rendered(self, window: Window | None, inverted: bool | None, step: int) -> np.ndarray:
        window = default_window(self._radiograph) if window is None else window
        inverted = self._radiograph.inverted if inverted is None else inverted
        pixels = self._pixels[::step, ::step]
        if self._first is None:
            return self._levels(pixels, window, inverted)
        stored = np.arange(self._first, self._first + self._size, dtype=np.int64)
        return _looked_up(self._levels(stored, window, inverted), self._first, pixels)

    def _levels(self, stored: np.ndarray, window: Window, inverted: bool) -> np.ndarray:
        values = modality_values_of(stored, self._radiograph.modality)
        grey = np.nan_to_num(_voi(values, window), nan=0.0)
        levels = np.rint(grey * 255.0).astype(np.uint8)
        return 255 - levels if inverted else levels


def thumbnail(
    radiograph: Radiograph,
    side: int = 96,
    *,
    rendered: np.ndarray | None = None,
    default: Window | None = None,
) -> bytes:
    """JPEG of what the screen opens with, its longer side ``side`` pixels or less. ``rendered``:
    what :func:`render` gave in the default window, where it is at hand; ``default``: that window.
    """
    default = default or default_window(radiograph)
    window = _opening_window(radiograph, default)
    if rendered is None or window != default:
        rendered = render(radiograph, window)
    picture = Image.fromarray(rendered)
    picture.thumbnail((side, side), Image.Resampling.BOX)
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=85)
    return buffer.getvalue()


def _looked_up(table: np.ndarray, first: int, pixels: np.ndarray) -> np.ndarray:
    """``table[pixels - first]``, a few times as fast: uint8 of integers that all have a place."""
    if pixels.dtype.itemsize > 2 or not pixels.dtype.isnative:
        return table[pixels.astype(np.int64) - first]
    unsigned = np.dtype(f"u{pixels.dtype.itemsize}")
    whole = np.zeros(1 << 8 * unsigned.itemsize, dtype=np.uint8)
    places = np.arange(first, first + len(table)) % len(whole)  # below 0: two's complement
    whole[places] = table
    stored = np.ascontiguousarray(pixels).view(unsigned)
    if unsigned.itemsize == 1 or int(cv2.__version__.partition(".")[0]) >= 5:
        return cv2.LUT(stored, whole)
    levels = np.empty(stored.shape, dtype=np.uint8)  # OpenCV 4 looks up bytes alone
    for start in range(0, len(stored), _ROWS_AT_ONCE):
        rows = slice(start, start + _ROWS_AT_ONCE)
        np.take(whole, stored[rows], out=levels[rows], mode="clip")
    return levels


def _look_up(values: np.ndarray, table: LookupTable) -> np.ndarray:
    index = np.clip(np.rint(values) - table.first, 0, len(table.table) - 1).astype(np.int64)
    return table.table[index].astype(np.float64)


def _voi(values: np.ndarray, window: Window) -> np.ndarray:
    """Modality values -> 0-1."""
    if isinstance(window, LookupTable):
        return _look_up(values, window) / ((1 << window.bits) - 1)
    centre, width = window.WindowCenter, window.WindowWidth
    if window.VOILUTFunction is VoiFunction.SIGMOID:  # PS3.3 C.11.2.1.3.1
        return 1.0 / (1.0 + np.exp(np.clip(-4.0 * (values - centre) / width, -700.0, 700.0)))
    if window.VOILUTFunction is VoiFunction.LINEAR_EXACT:  # PS3.3 C.11.2.1.3.2
        return np.clip((values - centre) / width + 0.5, 0.0, 1.0)
    if width <= 1.0:  # PS3.3 C.11.2.1.2.1: a threshold at c - 0.5
        return (values > centre - 0.5).astype(np.float64)
    return np.clip((values - (centre - 0.5)) / (width - 1.0) + 0.5, 0.0, 1.0)
