"""Radiograph -> network input, with the geometry to map back. Training uses the same function.

The picture is the radiograph in its default window (never the reader's), cropped, its grey levels
set, and fitted into one of the shapes that the model takes; black outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.documents.records import Documents
from osteo_desktop.errors.models import ModelError
from osteo_desktop.imaging import display
from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.imaging.percentiles import percentiles
from osteo_desktop.inference.anatomy import Anatomy, find_anatomy
from osteo_desktop.records.radiograph import Radiograph

PIPELINE_VERSION = "2"
"""Changes whenever the same file may get another score; findings of another version are redone."""

FIELDS = ("anatomy", "whole")
FITS = ("letterbox", "squash")
CONTRASTS = ("anatomy", "none")
_MIDDLE = 0.45
"""Median grey level of the limb, after the gamma."""
_CLIP_LIMIT, _TILES = 2.0, (6, 6)
_LEAST, _MOST = 32, 4096
"""Pixels a side of what a network is shown; more is a damaged card."""


@dataclass(frozen=True)
class Preparation:
    """How a radiograph becomes a picture; part of recipe and card.

    ``field``: "anatomy" crops to the limb, "whole" takes the frame as it is. ``fit``: "letterbox"
    keeps the proportions, "squash" does not. ``shapes``: (rows, columns) of which the one is taken
    that shows the most. ``contrast``: "anatomy" sets grey levels by the limb and evens them
    locally, "none" leaves them.
    """

    field: str
    fit: str
    shapes: tuple[tuple[int, int], ...]
    contrast: str

    def __post_init__(self) -> None:
        for value, allowed in (
            (self.field, FIELDS),
            (self.fit, FITS),
            (self.contrast, CONTRASTS),
        ):
            if value not in allowed:
                raise ModelError(
                    detail=ModelDetail.PREPARATION_UNKNOWN.of(
                        value=repr(value), known=tuple(allowed)
                    )
                )
        if not self.shapes or not all(_LEAST <= side <= _MOST for s in self.shapes for side in s):
            raise ModelError(detail=ModelDetail.SHAPES_UNFIT.of(least=_LEAST, most=_MOST))

    @property
    def needs_anatomy(self) -> bool:
        return "anatomy" in (self.field, self.contrast)

    def document(self) -> dict[str, Any]:
        """As recipes and cards hold it."""
        found: dict[str, Any] = _DOCUMENTS.document(self)
        return found


_DOCUMENTS = Documents()


@dataclass(frozen=True, eq=False)
class Prepared:
    """``picture``: (rows, columns) uint8.

    It shows the rectangle ``left, top, width, height`` of the radiograph, in pixels from the outer
    corner of the first pixel; it may reach past the border.
    """

    picture: np.ndarray
    left: float
    top: float
    width: float
    height: float


def prepare(radiograph: Radiograph, preparation: Preparation) -> Prepared:
    """Fit the radiograph's field into the best of the preparation's shapes."""
    return prepare_picture(display.render_for_model(radiograph), preparation)


def prepare_picture(
    picture: np.ndarray, preparation: Preparation, anatomy: Anatomy | None = None
) -> Prepared:
    """``picture``: (rows, columns) uint8, as ``display.render_for_model`` gives it; ``anatomy``:
    what was found in it, where it is at hand."""
    top, bottom, left, right = 0, picture.shape[0], 0, picture.shape[1]
    if anatomy is None and preparation.needs_anatomy:
        anatomy = find_anatomy(picture)
    if anatomy is not None and preparation.field == "anatomy":
        top, bottom, left, right = anatomy.top, anatomy.bottom, anatomy.left, anatomy.right
    cut = picture[top:bottom, left:right]
    if anatomy is not None and preparation.contrast == "anatomy":
        cut = _by_anatomy(cut, anatomy)
    return _fitted(cut, top, left, preparation)


def best_shape(
    rows: int, columns: int, shapes: tuple[tuple[int, int], ...]
) -> tuple[tuple[int, int], float]:
    """The shape that shows ``rows`` x ``columns`` largest without cutting, and at what scale."""
    shape = max(shapes, key=lambda s: min(s[0] / rows, s[1] / columns))
    return shape, min(shape[0] / rows, shape[1] / columns)


def _fitted(cut: np.ndarray, top: int, left: int, preparation: Preparation) -> Prepared:
    rows, columns = cut.shape
    (out_rows, out_columns), scale = best_shape(rows, columns, preparation.shapes)
    if preparation.fit == "squash":
        inner_rows, inner_columns = out_rows, out_columns
    else:
        inner_rows = min(out_rows, max(1, round(rows * scale)))
        inner_columns = min(out_columns, max(1, round(columns * scale)))
    shrinks = inner_rows < rows or inner_columns < columns
    resized = cv2.resize(
        np.ascontiguousarray(cut),
        (inner_columns, inner_rows),
        interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR,
    )
    picture = np.zeros((out_rows, out_columns), dtype=np.uint8)
    above, before = (out_rows - inner_rows) // 2, (out_columns - inner_columns) // 2
    picture[above : above + inner_rows, before : before + inner_columns] = resized
    down, across = rows / inner_rows, columns / inner_columns
    return Prepared(
        picture,
        left=left - before * across,
        top=top - above * down,
        width=out_columns * across,
        height=out_rows * down,
    )


def _by_anatomy(cut: np.ndarray, anatomy: Anatomy) -> np.ndarray:
    """Grey levels stretched over the limb's, its median brought to ``_MIDDLE``, evened locally.

    The gamma is bounded, for a dark limb may be dark because little is there. Evened by contrast
    limited adaptive histogram equalisation (Zuiderveld, Graphics Gems IV, 1994).
    """
    limb = anatomy.small[anatomy.mask].astype(np.float32)
    darkest, brightest = (float(v) for v in percentiles(limb, (1, 99)))
    darkest = max(0.0, darkest - 0.15 * (brightest - darkest))
    width = max((brightest - darkest) * 1.1, 4.0)
    median = float(np.clip((np.median(limb) - darkest) / width, 0.05, 0.95))
    gamma = float(np.clip(np.log(_MIDDLE) / np.log(median), 0.5, 2.0))
    table = np.clip((np.arange(256, dtype=np.float32) - darkest) / width, 0.0, 1.0) ** gamma
    stretched = cv2.LUT(np.ascontiguousarray(cut), np.rint(table * 255.0).astype(np.uint8))
    return cv2.createCLAHE(_CLIP_LIMIT, _TILES).apply(stretched)
