"""A rendered radiograph -> measures of its quality: of the limb where one is found."""

from __future__ import annotations

import numpy as np

from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.imaging.quality import pixels, sharpness
from osteo_desktop.imaging.quality.inversion import inversion
from osteo_desktop.inference.anatomy import Anatomy, find_anatomy
from osteo_desktop.records.quality import PictureQuality


def picture_quality(picture: np.ndarray, anatomy: Anatomy | None = None) -> PictureQuality:
    """``picture``: (rows, columns) uint8, as ``display.render_for_model`` gives it; ``anatomy``:
    what was found in it, where it is at hand."""
    anatomy = find_anatomy(picture) if anatomy is None else anatomy
    cut, mask = _limb(picture, anatomy)
    seen, inside = sharpness.as_seen(cut, mask)
    sharp, softest = sharpness.sharpness_and_softest(seen, inside)
    levels, clipped = pixels.levels_and_clipped(picture, anatomy.mask)
    return PictureQuality(
        sharpness=sharp,
        softest=softest,
        inversion=inversion(picture),
        cut=pixels.cut(picture),
        noise=sharpness.noise(cut, mask, (seen, inside)),
        blocks=pixels.blocks(picture),
        side=float(max(cut.shape)),
        levels=levels,
        clipped=clipped,
    )


def _limb(picture: np.ndarray, anatomy: Anatomy) -> tuple[np.ndarray, np.ndarray]:
    """The limb's rectangle and, of the same shape, where in it the limb is."""
    rows, columns = picture.shape
    whole = cv2.resize(
        anatomy.mask.astype(np.uint8), (columns, rows), interpolation=cv2.INTER_NEAREST
    )
    place = slice(anatomy.top, anatomy.bottom), slice(anatomy.left, anatomy.right)
    return picture[place], whole[place] > 0
