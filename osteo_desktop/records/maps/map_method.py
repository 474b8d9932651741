"""How a map is made of what a model computes."""

from __future__ import annotations

from enum import StrEnum


class MapMethod(StrEnum):
    """By what the command line calls it. Only Grad-CAM is part of a finding."""

    GRAD_CAM = "grad-cam"
    """Selvaraju et al., ICCV 2017."""
    HIRES_CAM = "hirescam"
    """Draelos and Carin, arXiv:2011.08891."""
    LAYER_CAM = "layercam"
    """Jiang et al., IEEE Transactions on Image Processing 2021."""
    GRAD_CAM_PLUS_PLUS = "grad-cam++"
    """Chattopadhay et al., WACV 2018."""

    @property
    def label(self) -> str:
        """A name, the same in every language."""
        return _LABELS[self]


_LABELS = {
    MapMethod.GRAD_CAM: "Grad-CAM",
    MapMethod.HIRES_CAM: "HiResCAM",
    MapMethod.LAYER_CAM: "LayerCAM",
    MapMethod.GRAD_CAM_PLUS_PLUS: "Grad-CAM++",
}
