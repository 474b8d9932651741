"""A rendered radiograph -> measures of its quality: of the limb where one is found."""

from __future__ import annotations

import numpy as np

from osteo_desktop.imaging.quality import pixels, sharpness
from osteo_desktop.imaging.quality.inversion import inversion
from osteo_desktop.inference.anatomy import Anatomy, find_anatomy
from osteo_desktop.records.quality import PictureQuality


def picture_quality(picture: np.ndarray, anatomy: Anatomy | None = None) -> PictureQuality:
    """``picture``: (rows, columns) uint8, as ``display.render_for_model`` gives it; ``anatomy``:
    what was found in it, where it is at hand."""
    anatomy = find_anatomy(picture) if anatomy is None else anatomy
    whole = pixels.over_picture(anatomy.mask, picture)
    place = slice(anatomy.top, anatomy.bottom), slice(anatomy.left, anatomy.right)
    cut, mask = picture[place], whole[place]
    seen, inside = sharpness.as_seen(cut, mask)
    sharp, softest = sharpness.sharpness_and_softest(seen, inside)
    levels, clipped = pixels.levels_and_clipped(picture, whole)
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
